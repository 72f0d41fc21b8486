import Crypto
package import Phrases
import RPC
import Store

/// The value of a log field. There is no case for free text from a request: what is logged is counted, named or fixed.
///
/// Texts are bounded (``Limits/logFieldBytes``) and every run of 15 or more digits in them, as in a citizen's number, is
/// replaced by `[digits]`, so that a mistake elsewhere does not put a person into the log.
package enum LogValue: Sendable, Hashable {
    /// A number.
    case integer(Int)
    /// A number with a fraction.
    case double(Double)
    /// Yes or no.
    case boolean(Bool)
    /// A name that programs made: ids, methods, endpoints, paths, versions, reasons.
    case name(String)
    /// What the program says to operators, in their language.
    case said(Phrase)
    /// Several names.
    case names([String])
    /// A random id of 16 or 32 hexadecimal digits, of which many may be decimal ones: written as it is. Anything else is a name.
    case id(String)

    /// A length of time, logged in milliseconds.
    package static func milliseconds(_ duration: Duration) -> LogValue {
        let (seconds, attoseconds) = duration.components
        return .double(Double(seconds) * 1000 + Double(attoseconds / 1_000_000_000_000) / 1000)
    }

    /// A position or another 64-bit number.
    package static func integer(_ value: Int64) -> LogValue { .integer(Int(value)) }

    /// An error in terms that hold no values of a request: code and reason of an ``RPCError``, kind and codes of a
    /// ``StoreError``, the description of a ``CryptoError`` or ``LoggableError``, of any other only its type.
    package static func error(_ error: any Error) -> LogValue { .said(reason(error)) }

    /// What ``error(_:)`` says, as a phrase.
    package static func reason(_ error: any Error) -> Phrase {
        switch error {
        case let error as RPCError:
            let code = [error.code.description, error.info?.reason ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
            return error.cause.map { "\(code) <- \(reason($0))" as Phrase } ?? .verbatim(code)
        case let error as StoreError: return error.logged
        case let error as ConfigurationError: return error.text
        case let error as CryptoError: return error.text
        case let error as any LoggableError: return .verbatim(error.description)
        default: return .verbatim(String(reflecting: type(of: error)))
        }
    }
}

/// An error whose description holds names and rules alone, no value of a request or a record: it is logged as it is.
package protocol LoggableError: Error, CustomStringConvertible {}

extension LogValue: ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByStringLiteral {
    /// A number.
    package init(integerLiteral value: Int) { self = .integer(value) }
    /// Yes or no.
    package init(booleanLiteral value: Bool) { self = .boolean(value) }
    /// A fixed word.
    package init(stringLiteral value: String) { self = .name(value) }
}
