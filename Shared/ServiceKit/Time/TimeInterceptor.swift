import Credit
import RPC

/// Refuses what would be recorded while the clock is in doubt: a day that is wrong once is wrong in every file that rests on it.
/// What only reads is answered, by the time that the service goes on by.
struct TimeInterceptor: ServerInterceptor {
    private static let upkeep = "xinyi.common.v1.UpkeepService"

    let clock: GuardedClock
    /// Paths of methods that record and are answered all the same, because they say themselves what is in doubt.
    let answered: Set<String>
    /// Whether other processes over the same database go by clocks of their own.
    let isShared: Bool

    func intercept(
        context: ServerContext, next: @Sendable (ServerContext) async throws -> Void
    ) async throws {
        let method = context.method
        if method.idempotency != .noSideEffects, method.service != Self.upkeep, !answered.contains(method.path),
            let doubt = clock.doubt
        {
            throw Self.inDoubt(doubt, isShared: isShared)
        }
        try await next(context)
    }

    /// Nothing is recorded by a clock that is in doubt.
    static func inDoubt(_ doubt: GuardedClock.Doubt, isShared: Bool) -> RPCError {
        .precondition(
            reason: "CLOCK_IN_DOUBT",
            message:
                "this service's clock says \(doubt.claimed.rfc3339(in: .shanghai)), and by what is on record and by the other "
                + "services it is \(doubt.sure.rfc3339(in: .shanghai)); nothing is recorded meanwhile",
            remedy: isShared
                ? "ask an operator to set this process's clock right, or to accept it there with AcceptTime; other processes over the "
                    + "database go by their own clocks"
                : "ask an operator to set the clock right, or to accept it with AcceptTime",
            domain: AccessInterceptor.domain,
            metadata: [
                "claimed": doubt.claimed.rfc3339(in: .shanghai), "sure": doubt.sure.rfc3339(in: .shanghai),
            ])
    }
}
