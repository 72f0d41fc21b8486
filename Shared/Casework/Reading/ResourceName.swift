package import Phrases

/// The names of resources of one collection: `entries/e12`, of a collection, a letter and a row's number. Row numbers
/// never leave the names.
package struct ResourceName: Sendable, Hashable {
    /// The collection, plural: `entries`.
    package let collection: String
    /// What stands before the number: `e`.
    package let letter: String
    /// The resource in a word, for messages: `entry`.
    package let noun: Phrase

    /// The names of a collection.
    package init(_ collection: StaticString, _ letter: StaticString, noun: Phrase) {
        self.collection = collection.description
        self.letter = letter.description
        self.noun = noun
    }

    /// The name of a row.
    package func callAsFunction(_ id: Int64) -> String { "\(collection)/\(letter)\(id)" }

    /// The number in a name; nil for any other text. Zeros in front and signs are no number.
    package func id(in name: String) -> Int64? {
        guard name.utf8.count <= CaseworkLimits.nameBytes, name.hasPrefix(collection) else { return nil }
        let rest = name.dropFirst(collection.count)
        guard rest.hasPrefix("/\(letter)") else { return nil }
        return Self.positive(rest.dropFirst(1 + letter.count))
    }

    /// The number in the name that a field gives.
    ///
    /// - Throws: INVALID_FIELD naming the form.
    package func id(in name: String, _ field: String) throws(Refusal) -> Int64 {
        try Fields.noting(0) { () throws(Refusal) in
            guard let id = id(in: name) else {
                throw .invalid(
                    field, "the name of \(Self.article(noun)) is \(collection)/\(letter){number}",
                    remedy: "take the name from an answer")
            }
            return id
        }
    }

    /// The number in a filter; nil for an empty one.
    package func filter(_ name: String, _ field: String) throws(Refusal) -> Int64? {
        name.isEmpty ? nil : try id(in: name, field)
    }

    /// Nothing has this name.
    package func notFound(_ name: String) -> Refusal { .notFound(noun, name) }

    /// True for a code of a catalogue: upper-case ASCII letters, digits and `-`, beginning with a letter.
    package static func isCode(_ text: String, bytes: ClosedRange<Int>) -> Bool {
        guard bytes.contains(text.utf8.count), let first = text.utf8.first, (0x41...0x5a).contains(first) else {
            return false
        }
        return text.utf8.allSatisfy { (0x41...0x5a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d }
    }

    /// A number of decimal digits that begins with none of 0; nil for any other text.
    package static func positive(_ digits: Substring) -> Int64? {
        guard let first = digits.utf8.first, first != 0x30, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return Int64(digits)
    }

    private static func article(_ noun: Phrase) -> Phrase {
        Phrase(noun.chinese, ("aeio".contains(noun.english.first ?? " ") ? "an " : "a ") + noun.english)
    }
}

/// The names of a catalogue's items: `domains/WSF`, of a collection and a code.
package struct CatalogueName: Sendable, Hashable {
    /// The collection, plural: `domains`.
    package let collection: String
    /// The resource in a word, for messages: `domain`.
    package let noun: Phrase
    /// Bytes of a code.
    package let bytes: ClosedRange<Int>

    /// The names of a catalogue.
    package init(_ collection: StaticString, noun: Phrase, bytes: ClosedRange<Int>) {
        self.collection = collection.description
        self.noun = noun
        self.bytes = bytes
    }

    /// The name of a code.
    package func callAsFunction(_ code: String) -> String { "\(collection)/\(code)" }

    /// The code in a name; nil for any other text.
    package func code(in name: String) -> String? {
        guard name.hasPrefix("\(collection)/") else { return nil }
        let rest = String(name.dropFirst(collection.count + 1))
        return ResourceName.isCode(rest, bytes: bytes) ? rest : nil
    }

    /// The code in the name that a field gives.
    ///
    /// - Throws: INVALID_FIELD naming the form.
    package func code(in name: String, _ field: String) throws(Refusal) -> String {
        try Fields.noting("") { () throws(Refusal) in
            guard let code = code(in: name) else {
                throw .invalid(
                    field, "the name of a \(noun) is \(collection)/{code}", remedy: "take the name from the catalogue")
            }
            return code
        }
    }

    /// The code in a filter; nil for an empty one.
    package func filter(_ name: String, _ field: String) throws(Refusal) -> String? {
        name.isEmpty ? nil : try code(in: name, field)
    }

    /// Nothing has this name.
    package func notFound(_ name: String) -> Refusal { .notFound(noun, name) }
}

/// The names of what is found by the hash of its content: `documents/{sha256}`, 64 lower-case hex digits.
package struct DigestName: Sendable, Hashable {
    /// The collection, plural: `documents`.
    package let collection: String
    /// The resource in a word, for messages: `document`.
    package let noun: Phrase

    /// The names of a collection.
    package init(_ collection: StaticString, noun: Phrase) {
        self.collection = collection.description
        self.noun = noun
    }

    /// The name of a content.
    package func callAsFunction(_ sha256: String) -> String { "\(collection)/\(sha256)" }

    /// The hash in a name; nil for any other text.
    package func sha256(in name: String) -> String? {
        guard name.hasPrefix("\(collection)/") else { return nil }
        let hash = name.dropFirst(collection.count + 1)
        return Fields.isSHA256(hash) ? String(hash) : nil
    }

    /// The hash in the name that a field gives.
    ///
    /// - Throws: INVALID_FIELD naming the form.
    package func sha256(in name: String, _ field: String) throws(Refusal) -> String {
        try Fields.noting("") { () throws(Refusal) in
            guard let hash = sha256(in: name) else {
                throw .invalid(
                    field, "the name of a \(noun) is \(collection)/{sha256}, 64 lower-case hex digits",
                    remedy: "take the name from an answer")
            }
            return hash
        }
    }

    /// Nothing has this name.
    package func notFound(_ name: String) -> Refusal { .notFound(noun, name) }
}
