import ServiceKit

/// What the registry sent, or a row holds, that cannot be mirrored. The follower stops there and says so; nothing is guessed.
package enum MirrorFault: LoggableError, Sendable, Hashable {
    /// A field of a record breaks the contract.
    case malformed(name: String, field: String)

    /// What is wrong, without values.
    package var description: String {
        switch self {
        case .malformed(let name, let field): "\(name) carries a \(field) that is not of the contract"
        }
    }
}
