import RPC
import Synchronization

/// Writes a line about every unary call that took long: at most ``Limits/slowCallLines`` a second, so that a server in trouble
/// does not drown in its own log. Calls that stream last as long as their callers like, and are not slow.
package final class SlowCallLog: Sendable {
    /// In nanoseconds; asked in every call.
    private let bound: Atomic<Int64>
    private let logger: Logger
    private let slow: Counter
    private let rate = LineRate(perSecond: Limits.slowCallLines)

    /// A log of calls that take `threshold` or longer; of none where that is zero.
    package init(threshold: Duration, logger: Logger, metrics: Metrics) {
        bound = Atomic(threshold.nanoseconds)
        self.logger = logger
        slow = metrics.counter("xinyi_rpc_slow_calls_total", "Unary calls that took slow-call-millis or longer.")
    }

    /// How long a call takes at least that is slow; zero where none is.
    package var threshold: Duration {
        get { .nanoseconds(bound.load(ordering: .relaxed)) }
        set { bound.store(newValue.nanoseconds, ordering: .relaxed) }
    }

    /// Takes a call that ended.
    ///
    /// - Parameters:
    ///   - started: when its interceptors and handler began; before that it was queued behind others of the same turn.
    ///   - code: how it ended for its handler; nil for OK.
    func note(
        _ context: ServerContext, started: MonotonicInstant, ended: MonotonicInstant,
        code: RPCError.Code?
    ) {
        let whole = context.call.received.duration(to: ended)
        let threshold = threshold
        guard threshold > .zero, whole >= threshold, context.method.kind == .unary else { return }
        slow.add()
        guard let suppressed = rate.admit("slow call", ended) else { return }
        let left = context.deadline.map { ended.duration(to: $0.instant) }
        logger.warning(
            "slow call",
            [
                "method": .name(context.method.path), "duration_ms": .milliseconds(whole),
                "queued_ms": .milliseconds(context.call.received.duration(to: started)),
                "handler_ms": .milliseconds(started.duration(to: ended)),
                // Written as null where the caller set no deadline.
                "deadline_left_ms": left.map { .milliseconds($0) } ?? .double(.nan),
                "code": .name(Self.code(code, context, left)), "peer_kind": .name(Self.kind(context)),
                "suppressed": .integer(suppressed),
            ])
    }

    /// What the caller was told: a call whose deadline has passed was answered before its handler ended.
    private static func code(_ code: RPCError.Code?, _ context: ServerContext, _ left: Duration?) -> String {
        guard context.isCancelled else { return code.map { "\($0)" } ?? "OK" }
        return left.map { $0 <= .zero } == true ? "\(RPCError.Code.deadlineExceeded)" : "\(RPCError.Code.cancelled)"
    }

    /// What sort of caller it is, as it says itself; who it is stays out of the log.
    private static func kind(_ context: ServerContext) -> String {
        let stated = context.peer.identity ?? context.metadata[first: Authenticator.metadataKey]
        guard let stated else { return Caller.Kind.public.rawValue }
        return Caller(identity: stated)?.kind.rawValue ?? "malformed"
    }
}
