/// A department as the registry's catalogue names it.
package struct KnownDepartment: Sendable, Hashable {
    /// Its code.
    package let code: String
    /// Its Chinese name.
    package let titleZh: String
    /// Its English name.
    package let titleEn: String
}
