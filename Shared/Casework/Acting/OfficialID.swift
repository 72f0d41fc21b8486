import Credit

/// The id of an official within a department, for example a badge number: 1 to 64 bytes of ASCII letters and digits,
/// Chinese characters, hyphens, dots and underscores. Nothing that a reader cannot see can be in it, because two ids
/// that look alike would be one person's two hands.
package struct OfficialID: Sendable, Hashable, CustomStringConvertible {
    /// Most bytes of UTF-8.
    package static let mostBytes = 64

    /// As written.
    package let text: String

    /// An id that was checked, or that the store holds.
    package init(_ text: String) { self.text = text }

    /// For comparison: who writes the own badge number in capitals is still the same person.
    package var folded: String { text.lowercased() }

    /// As written.
    package var description: String { text }

    /// Whether a text may be an id.
    package static func isValid(_ text: String) -> Bool {
        guard (1...mostBytes).contains(text.utf8.count), !PersonalNumbers.occur(in: text) else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
            // CJK unified ideographs: 警号 and the like are written in front of numbers.
            case 0x4E00...0x9FFF: true
            default: false
            }
        }
    }

    /// The same person, however the id is written.
    package static func == (a: OfficialID, b: OfficialID) -> Bool { a.folded == b.folded }

    /// By the folded form.
    package func hash(into hasher: inout Hasher) { hasher.combine(folded) }
}

/// A named official as a request gives it, checked.
package struct NamedOfficial: Sendable, Hashable {
    /// The id within the department.
    package let id: OfficialID
    /// The name; may be empty.
    package let name: String

    /// An official by checked parts.
    package init(id: OfficialID, name: String) {
        self.id = id
        self.name = name
    }
}
