import Credit
import ServiceKit

/// Dates of other services' feeds. A date that cannot be read is told apart from one that is not there.
enum FeedDate {
    /// Reads an ISO date; nil if empty or not there.
    /// - Throws: `ProjectionError.malformed` if it is neither.
    static func parse(_ text: String?, _ field: String, of name: String) throws(ProjectionError) -> CivilDate? {
        guard let text, !text.isEmpty else { return nil }
        guard let date = CivilDate(iso: text) else { throw .malformed(name: name, field: field) }
        return date
    }
}

/// What an upstream sent that cannot be projected. The follower stops there and says so; nothing is guessed.
package enum ProjectionError: LoggableError, Sendable, Hashable {
    /// A field of a record breaks the contract.
    case malformed(name: String, field: String)
    /// A subject has more facts than a Check may read.
    case tooManyFacts(subject: String, bound: Int)

    /// What is wrong, without values.
    package var description: String {
        switch self {
        case .malformed(let name, let field): "\(name) carries a \(field) that is not of the contract"
        case .tooManyFacts(let subject, let bound): "\(subject) has more than \(bound) facts of one kind"
        }
    }
}
