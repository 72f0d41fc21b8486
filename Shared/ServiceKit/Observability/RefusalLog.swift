package import RPC
import Store

/// Writes one line about every call that was not answered: method, code, reason, who called and, for a failure inside, the id that
/// the caller got, beside its cause. Never a value of the request.
///
/// Bounded for each caller and code (``Logger/bounded(_:_:of:isFailure:_:)``), so that one caller's flood hides nobody else's line.
package struct RefusalLog: Sendable {
    private let logger: Logger
    private let authenticator: Authenticator

    /// A log of refusals; callers are named as `authenticator` establishes them.
    package init(_ logger: Logger, _ authenticator: Authenticator) {
        self.logger = logger
        self.authenticator = authenticator
    }

    /// Notes a call that its handler, or what stands before it, refused.
    package func note(_ failure: CallFailure) {
        let error = failure.error
        let caller = (try? authenticator.caller(of: failure.context))?.identity ?? Self.nobody
        var fields: [(key: StaticString, value: LogValue)] = [
            ("method", .name(failure.context.method.path)), ("code", .name("\(error.code)")),
            ("reason", .name(error.info?.reason ?? "")), ("caller", .name(caller)),
        ]
        let level = Self.level(of: error)
        guard level == .error else {
            return logger.bounded(level, "call refused", of: "\(error.code) \(caller)", fields)
        }
        let cause = error.cause ?? failure.cause
        if let id = failure.errorID { fields.append(("error_id", .id(id))) }
        if let store = cause as? StoreError {
            fields.append(("store", .name(store.kind.rawValue)))
            fields.append(("sqlite_code", .integer(Int(store.code.rawValue))))
        }
        fields.append(("cause", .error(cause)))
        logger.bounded(.error, "handler failed", isFailure: true, fields)
    }

    /// Notes a call that was turned away before it had a handler.
    package func note(peer: Peer, method: String?, error: RPCError) {
        let caller = peer.identity ?? Self.nobody
        var fields: [(key: StaticString, value: LogValue)] = [
            // What the caller wrote as a name that does not exist may be anything.
            ("method", .name(method ?? "")), ("code", .name("\(error.code)")),
            ("reason", .name(error.info?.reason ?? "")), ("caller", .name(caller)),
        ]
        if TraceContext.current == nil, let trace = error.info?.metadata[RPCError.traceAttribute] {
            fields.insert(("trace_id", .id(trace)), at: 0)
        }
        logger.bounded(Self.level(of: error), "call refused", of: "\(error.code) \(caller)", fields)
    }

    /// Who called, where nobody could be established.
    private static let nobody = "unknown"

    /// What an operator has to look at is an error; what a caller did wrong, or gave up, is not.
    private static func level(of error: RPCError) -> LogLevel {
        switch error.code {
        case .internal, .dataLoss, .unknown: .error
        case .resourceExhausted where error.info?.reason == "DISK_FULL": .error
        case .unavailable, .resourceExhausted, .unauthenticated, .permissionDenied: .warning
        case .cancelled: .debug
        default: .info
        }
    }
}
