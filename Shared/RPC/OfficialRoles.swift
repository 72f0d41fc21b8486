/// What an official does in the cases of a department. A set, since one official can do several things.
///
/// The bits are those of the contract's `xinyi.common.v1.OfficialRole` and `ActingRole`: a role's number there less one.
package struct OfficialRoles: OptionSet, Sendable, Hashable {
    /// One bit a role.
    package let rawValue: UInt8
    /// A set from its bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Takes down, proposes, submits.
    package static let handler = OfficialRoles(rawValue: 1)
    /// Reviews what a handler proposed.
    package static let reviewer = OfficialRoles(rawValue: 2)
    /// Reviews its lawfulness before it is decided.
    package static let legalOfficer = OfficialRoles(rawValue: 4)
    /// Decides.
    package static let decider = OfficialRoles(rawValue: 8)

    /// How many roles the contract has.
    package static let count = 4

    /// A role by the contract's number; nil for one that is not known.
    package init?(number: Int32) {
        guard (1...Int32(Self.count)).contains(number) else { return nil }
        self.init(rawValue: 1 << UInt8(number - 1))
    }

    /// The contract's numbers of the roles, ascending.
    package var numbers: [Int32] { (1...Int32(Self.count)).filter { rawValue & (1 << UInt8($0 - 1)) != 0 } }
}
