/// A column that a file may have.
package struct Column: Sendable, Hashable {
    /// The field's code, for example `CF_WSH`: what callers ask for.
    package let code: String
    /// Other headings that name it, for example its Chinese name.
    package let titles: [String]
    /// Whether the file must have it.
    package let isRequired: Bool

    /// A column.
    package init(code: String, titles: [String] = [], isRequired: Bool = false) {
        self.code = code
        self.titles = titles
        self.isRequired = isRequired
    }
}
