import CommonSchema
import Credit
import Crypto
import RPC

/// A subject as a request names it, read and folded.
struct SubjectReading: Sendable {
    /// How the projection finds it.
    enum By: Sendable {
        /// By resource name.
        case name(String)
        /// By the key of a code.
        case key(String)
    }

    /// How it is found.
    let by: By
    /// The kind that the code alone tells; nil if it does not.
    let kind: CreditSubjectKind?
    /// The code as an answer may show it: whole for organisations, masked for persons; empty for a name.
    let displayCode: String
    /// What the log writes if the registry does not know the subject: never a personal number.
    let loggedAs: String

    /// The domain under which the registry indexes persons' numbers.
    static let citizenDomain = "citizen-number"
    /// The domain under which the registry indexes the numbers of persons' other documents.
    static let documentDomain = "identity-document"

    /// Reads a reference.
    /// - Throws: INVALID_ARGUMENT naming the field, never the value of a personal number.
    static func read(
        _ reference: SubjectReference?, blindIndex: BlindIndex, today: CivilDate
    ) throws(RPCError) -> SubjectReading {
        switch reference?.by {
        case .none:
            throw MeasuresErrors.invalid(
                "subject", "a Check names its subject by name or by code", "set subject.name or subject.code")
        case .name(let name):
            _ = try id(of: name)
            return SubjectReading(by: .name(name), kind: nil, displayCode: "", loggedAs: name)
        case .code(let code): return try read(code, blindIndex: blindIndex, today: today)
        }
    }

    private static func id(of name: String) throws(RPCError) -> String {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "subjects", (1...80).contains(parts[1].utf8.count) else {
            throw MeasuresErrors.invalid(
                "subject.name", "a subject's name is subjects/ and its id",
                "take it from the registry, or name the code")
        }
        return String(parts[1])
    }
}
