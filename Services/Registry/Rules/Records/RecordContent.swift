/// The stored form of a record: its fields in the order of the template, separated by U+001F, which no field can hold.
/// Numbers of persons stand in it as the first 16 digits of their blind index, so that contents can be compared without
/// opening anything.
package enum RecordContent {
    /// Joins fields.
    package static func join(_ values: [String]) -> String { values.joined(separator: "\u{1F}") }

    /// Splits a stored content into the template's fields; fields that a later template added are empty.
    package static func split(_ content: String, _ template: Template) -> [String] {
        var values = content.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
        if values.count < template.fields.count {
            values += [String](repeating: "", count: template.fields.count - values.count)
        }
        return Array(values.prefix(template.fields.count))
    }

    /// The codes of the fields in which two contents differ.
    package static func differences(_ one: String, _ other: String, _ template: Template) -> [String] {
        let left = split(one, template)
        let right = split(other, template)
        return template.fields.indices.filter { left[$0] != right[$0] }.map { template.fields[$0].code }
    }
}
