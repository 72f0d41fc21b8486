import Crypto
package import Phrases
import RPC
import Store
import Transport

/// Why a daemon did not start: what it says, and the code it ends with.
package struct StartFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// The code that the process ends with.
    package let code: ExitCode
    /// For people: what, on which rule, and the remedy.
    package let text: Phrase

    /// A failure.
    package init(_ code: ExitCode, _ text: Phrase) {
        self.code = code
        self.text = text
    }

    /// The text in English.
    package var description: String { text.english }

    /// A failure in a daemon's terms.
    init(_ error: any Error) {
        switch error {
        case let error as StartFailure:
            self = error
        case let error as ConfigurationError:
            self.init(.configuration, error.text)
        case let error as CryptoError where error.kind == .keyFile || error.kind == .certificate:
            self.init(.configuration, error.text)
        case let error as StoreError:
            let code: ExitCode =
                switch error.kind {
                case .alreadyOpen, .busy: .dataDirectoryInUse
                case .configuration: .configuration
                case .newerSchema, .changedMigration, .corrupt, .migrationFailed: .databaseRefused
                case .diskFull, .inputOutput, .cannotOpen, .unavailable, .unknownOutcome: .storage
                default: .failure
                }
            self.init(code, error.text)
        case let error as TransportError:
            let code: ExitCode =
                switch error.kind {
                case .invalidAddress, .plaintextRefused: .configuration
                default: .cannotListen
                }
            self.init(code, "listen: \(error.text)")
        case let error as RPCError:
            self.init(.failure, error.text)
        case let error as any CustomStringConvertible:
            self.init(.failure, .verbatim(error.description))
        default:
            self.init(.failure, .verbatim(String(reflecting: type(of: error))))
        }
    }
}
