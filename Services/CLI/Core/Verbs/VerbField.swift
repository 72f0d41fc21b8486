import JSON
import SchemaRuntime

/// One field of a request, as an argument or option of a verb.
struct VerbField: Sendable {
    /// How the text of the command line becomes JSON.
    enum Kind: Sendable {
        case text
        /// A whole number.
        case integer
        /// An amount in yuan with up to two decimals; sent in fen.
        case yuan
        /// No value; true if it is given.
        case flag
        /// A resource name; a bare id gets the collection put before it.
        case name(String)
        /// A subject: `subjects/{id}` or any code.
        case subject
        /// A value of the field's enum by its short name, `legal-person`.
        case choice
        /// `INSTRUMENT` or `INSTRUMENT#ARTICLE`.
        case legalBasis
        /// A file, sent as its hash and name.
        case document
        /// `KIND:AUTHORITY[:DUE]`.
        case remedy
        /// JSON as it is.
        case json
    }

    /// `--matter`, or the name of an argument without dashes.
    let name: String
    /// Where it goes in the request, by JSON names.
    let path: [String]
    let kind: Kind
    let help: Phrase
    var isRequired = false
    var isRepeated = false

    /// What stands for the value in help.
    var placeholder: String? {
        switch kind {
        case .flag: nil
        case .integer: "NUMBER"
        case .yuan: "YUAN"
        case .name: "NAME"
        case .subject: "SUBJECT"
        case .choice: "KIND"
        case .legalBasis: "INSTRUMENT[#ARTICLE]"
        case .document: "FILE"
        case .remedy: "KIND:AUTHORITY[:DUE]"
        case .json: "JSON"
        case .text: name.hasSuffix("date") || name == "--from" || name == "--to" ? "YYYY-MM-DD" : "TEXT"
        }
    }

    /// An option.
    static func option(
        _ name: String, _ path: String, _ kind: Kind = .text, _ chinese: String, _ english: String,
        repeated: Bool = false
    ) -> VerbField {
        VerbField(
            name: name, path: path.split(separator: ".").map(String.init), kind: kind, help: Phrase(chinese, english),
            isRepeated: repeated)
    }

    /// An option that the verb cannot do without.
    static func required(
        _ name: String, _ path: String, _ kind: Kind = .text, _ chinese: String, _ english: String,
        repeated: Bool = false
    ) -> VerbField {
        var field = option(name, path, kind, chinese, english, repeated: repeated)
        field.isRequired = true
        return field
    }

    /// An argument without dashes.
    static func argument(
        _ name: String, _ path: String, _ kind: Kind = .text, _ chinese: String, _ english: String
    ) -> VerbField {
        required(name, path, kind, chinese, english)
    }
}
