import Credit

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

    /// The codes of the fields in which a stored content and a new one differ. What an older program kept is compared as it
    /// would be read today: folded, and a word for nothing as an empty field. A document's number is the same in other brackets.
    package static func differences(_ stored: String, _ new: String, _ template: Template) -> [String] {
        let left = split(stored, template)
        let right = split(new, template)
        return template.fields.indices.filter { place in
            if left[place] == right[place] { return false }
            let folded = TextFolding.fold(left[place])
            if place == template.at.number, OfficialNumber.fold(folded) == OfficialNumber.fold(right[place]) {
                return false
            }
            return folded != right[place] && !(right[place].isEmpty && LostValue.judge(folded) == .absent)
        }.map { template.fields[$0].code }
    }
}
