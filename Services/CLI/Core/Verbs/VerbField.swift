import JSON
import Phrases
import SchemaRuntime

extension FieldType {
    /// Whether it says why a person's data is read.
    var isQueryReason: Bool { kind == .message("xinyi.common.v1.QueryReason") }
}

/// One field of a request, as an argument or option of a verb.
struct VerbField: Sendable {
    /// How the text of the command line becomes JSON.
    enum Kind: Sendable, Hashable {
        case text
        /// A whole number.
        case integer
        /// An amount in yuan with up to two decimals; sent in fen.
        case yuan
        /// A day, `YYYY-MM-DD`.
        case date
        /// No value; true if it is given.
        case flag
        /// A resource name, written so; a bare id gets the collection put before it where that makes a name.
        case name(ResourcePattern)
        /// A subject: `subjects/{id}` or any code.
        case subject
        /// A subject's code.
        case code
        /// A value of the enum of this full name, by its short name, `legal-person`, or what it is called in a language.
        case choice(String)
        /// `INSTRUMENT` or `INSTRUMENT#ARTICLE`.
        case legalBasis
        /// A file, sent as its hash and name.
        case document
        /// A file, sent as its content.
        case content
        /// `KIND:AUTHORITY[:DUE]`.
        case remedy
        /// `ID` or `ID:NAME`.
        case official
        /// JSON as it is, or `@FILE`.
        case json

        /// The kind that a field of the contract calls for.
        init(of field: FieldType) {
            switch field.kind {
            case .bool where !field.isRepeated: self = .flag
            case .enumeration(let name): self = .choice(name)
            case .string: self = Self.text(field)
            case .bytes: self = .content
            case .message("google.protobuf.Timestamp"): self = .text
            case .int64 where field.isAmount: self = .yuan
            case .int32, .int64, .uint32, .uint64: self = .integer
            default: self = Self.shared(field) ?? .json
            }
        }

        /// The kind for the contracts' small shared messages; nil for other fields.
        static func shared(_ field: FieldType) -> Kind? {
            switch field.kind {
            case .message("xinyi.common.v1.SubjectReference"): .subject
            case .message("xinyi.common.v1.SubjectCode"): .code
            case .message("xinyi.common.v1.LegalBasis"): .legalBasis
            case .message("xinyi.common.v1.DocumentReference"): .document
            case .message("xinyi.common.v1.Remedy"): .remedy
            case .message("xinyi.common.v1.Official"): .official
            default: nil
            }
        }

        private static func text(_ field: FieldType) -> Kind {
            if field.comment.contains("ISO") || field.comment.contains("YYYY-MM-DD") { return .date }
            let patterns = ResourcePattern.all(in: field.comment)
            guard let pattern = patterns.first, patterns.allSatisfy({ $0.collection == pattern.collection }),
                !field.comment.contains("for example `\(pattern.collection)/")
            else { return .text }
            // A comment may name another resource by the way, so the field must be called like it.
            let isCalledSo =
                ["name", "source", "target"].contains(field.name)
                || OptionName.singular(OptionName.kebab(field.name)).hasSuffix(pattern.singular)
            return isCalledSo ? .name(pattern) : .text
        }

        /// Help that the kind alone gives; nil where the field's own words are better.
        var help: Phrase? {
            switch self {
            case .subject:
                Phrase(
                    "统一社会信用代码等号码,或 subjects/编号;自然人号码用 - 从标准输入读取",
                    "a code, or subjects/ID; - reads it from standard input, for persons' numbers")
            case .name(let pattern): Phrase("资源名 \(pattern.form.chinese)", pattern.form.english)
            default: nil
            }
        }
    }

    /// `--matter`, or the name of an argument without dashes.
    let name: String
    /// Where it goes in the request, by JSON names.
    var path: [String] = []
    let kind: Kind
    var help = Phrase("", "")
    var isRequired = false
    var isRepeated = false

    /// Whether the value may be a person's number, which is better not given as an argument: other users of the machine see
    /// arguments. `-` reads it from standard input.
    var mayBePersonal: Bool { kind == .subject || kind == .code }

    /// What stands for the value in help.
    var placeholder: String? {
        switch kind {
        case .flag: nil
        case .integer: "NUMBER"
        case .yuan: "YUAN"
        case .date: "YYYY-MM-DD"
        case .name: "NAME"
        case .subject: "SUBJECT"
        case .code: "CODE"
        case .choice: "KIND"
        case .legalBasis: "INSTRUMENT[#ARTICLE]"
        case .document, .content: "FILE"
        case .remedy: "KIND:AUTHORITY[:DUE]"
        case .official: "ID[:NAME]"
        case .json: "JSON"
        case .text: "TEXT"
        }
    }
}
