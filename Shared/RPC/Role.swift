/// What a caller may be. A set, since one caller can be several things.
///
/// The bits are those of the contract's `xinyi.common.v1.CallerRole`: a role's number there less one.
package struct Role: OptionSet, Sendable, Hashable, CustomStringConvertible {
    /// One bit a role.
    package let rawValue: UInt8
    /// A set from its bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Anybody, also who says nothing of itself.
    package static let `public` = Role(rawValue: 1)
    /// A department of the district.
    package static let department = Role(rawValue: 2)
    /// One of the five services.
    package static let service = Role(rawValue: 4)
    /// Who runs the services.
    package static let `operator` = Role(rawValue: 8)
    /// The lead department (BEB): keeps the catalogues and the reference data.
    package static let lead = Role(rawValue: 16)
    /// The department that oversees the others (DGV): reads their reports, sends circulars.
    package static let oversight = Role(rawValue: 32)

    /// The roles by the names that policy files use.
    package static let named: [(name: String, role: Role)] = [
        ("public", .public), ("department", .department), ("service", .service), ("operator", .operator),
        ("lead", .lead), ("oversight", .oversight),
    ]

    /// The names of the set's roles.
    package var description: String {
        Self.named.filter { contains($0.role) }.map(\.name).joined(separator: ", ")
    }
}
