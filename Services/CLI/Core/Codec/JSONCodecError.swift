package import Phrases

/// Why a JSON text does not fit a message, by the path of the field.
package struct JSONCodecError: Error, Hashable {
    /// The path, `definition.legalBasis[1].article`; empty for the message itself.
    package private(set) var path: String
    /// The rule that is broken.
    package let rule: Phrase
    /// What to do about it.
    package let remedy: Phrase

    init(_ path: String, rule: Phrase, remedy: Phrase) {
        self.path = path
        self.rule = rule
        self.remedy = remedy
    }

    /// The same error seen from the message around it.
    func inside(_ parent: String) -> JSONCodecError {
        var result = self
        result.path = path.isEmpty ? parent : path.hasPrefix("[") ? parent + path : "\(parent).\(path)"
        return result
    }
}
