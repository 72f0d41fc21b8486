import Crypto
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
    package static func error(_ error: any Error) -> LogValue {
        switch error {
        case let error as RPCError:
            var text = "\(error.code)" + (error.info.map { " \($0.reason)" } ?? "")
            if let cause = error.cause, case .name(let inner) = LogValue.error(cause) { text += " <- \(inner)" }
            return .name(text)
        case let error as StoreError:
            return .name(error.description)
        case let error as ConfigurationError:
            return .name(error.description)
        case let error as CryptoError:
            return .name(error.description)
        case let error as any LoggableError:
            return .name(error.description)
        default:
            return .name(String(reflecting: type(of: error)))
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
