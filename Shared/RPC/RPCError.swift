@_exported public import Phrases

/// How a call failed: the one error type that crosses the wire.
///
/// It travels as `google.rpc.Status` with `ErrorInfo`, `BadRequest`, `PreconditionFailure`, `LocalizedMessage` and
/// `RetryInfo` details (``StatusCodec``), so that peers in other languages read it with their own libraries.
/// Equality and hashing ignore ``cause``, which never leaves the process.
package struct RPCError: Error, Sendable {
    /// The canonical code; decides whether a client may try again.
    package var code: Code
    /// For people: names field, rule and remedy where there is one. Never holds personal numbers.
    package var text: Phrase
    /// For programs: a stable reason in a domain.
    package var info: ErrorInfo?
    /// Which fields of the request were refused, each with rule and remedy.
    package var fieldViolations: [FieldViolation]
    /// Which conditions outside the request were not met.
    package var preconditions: [PreconditionViolation]
    /// The earliest moment at which trying again makes sense, counted from now; nil when nothing is known.
    package var retryAfter: Duration?
    /// What led to it inside this process; logged, never sent.
    package var cause: (any Error)?

    /// The English text, as the status carries it.
    package var message: String { text.english }

    /// An error from its parts; everything but code and message may be left out.
    package init(
        code: Code, message: Phrase, info: ErrorInfo? = nil, fieldViolations: [FieldViolation] = [],
        preconditions: [PreconditionViolation] = [], retryAfter: Duration? = nil, cause: (any Error)? = nil
    ) {
        self.code = code
        text = message
        self.info = info
        self.fieldViolations = fieldViolations
        self.preconditions = preconditions
        self.retryAfter = retryAfter
        self.cause = cause
    }
}

extension RPCError: Hashable {
    package static func == (left: RPCError, right: RPCError) -> Bool {
        left.code == right.code && left.message == right.message && left.info == right.info
            && left.fieldViolations == right.fieldViolations && left.preconditions == right.preconditions
            && left.retryAfter == right.retryAfter
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(code)
        hasher.combine(message)
        hasher.combine(info)
    }
}

extension RPCError: CustomStringConvertible {
    /// The code's name, the reason and the message: `NOT_FOUND (SUBJECT_NOT_FOUND): …`.
    package var description: String {
        let reason = info.map { " (\($0.reason))" } ?? ""
        return "\(code)\(reason): \(message)"
    }
}

/// An error of another layer that knows how it is said to a caller.
///
/// What a handler throws that is neither ``RPCError`` nor this becomes INTERNAL with an opaque message.
package protocol RPCErrorConvertible: Error {
    /// The same failure in the caller's terms.
    var rpcError: RPCError { get }
}
