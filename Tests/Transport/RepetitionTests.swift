import RPC
import Testing

@testable import Transport

@Suite("Whether a call is made again")
struct RepetitionTests {
    @Test(
        "only what cannot have been done, or may be done twice, is done again",
        arguments: [
            ("CONNECT_FAILED", "ttrpc", MethodDescriptor.Idempotency.unknown, Repetition.away),
            ("CALL_NOT_TAKEN", "ttrpc", .unknown, .away),
            ("SHUTTING_DOWN", "ttrpc", .unknown, .away), ("SERVER_BUSY", "ttrpc", .unknown, .free),
            ("CONNECTION_LOST", "ttrpc", .unknown, .never), ("CONNECTION_LOST", "ttrpc", .idempotent, .budgeted),
            ("CONNECTION_LOST", "ttrpc", .noSideEffects, .budgeted), ("CONNECT_FAILED", "xinyi.x.v1", .unknown, .never),
            ("STORE_BUSY", "xinyi.common.v1", .noSideEffects, .budgeted),
        ])
    func unavailable(
        _ reason: String, _ domain: String, _ idempotency: MethodDescriptor.Idempotency, _ expected: Repetition
    ) {
        let method = MethodDescriptor(service: "s", method: "m", idempotency: idempotency)
        let error = RPCError.unavailable(reason: reason, message: "", domain: domain)
        #expect(Repetition(of: method, after: error) == expected)
        for code in RPCError.Code.all where code != .unavailable {
            let other = RPCError(code: code, message: "", info: error.info)
            #expect(Repetition(of: method, after: other) == .never, "\(code)")
        }
        #expect(Repetition(of: method, after: error.with(pushback: .never)) == .never, "the server said so")
        #expect(Repetition(of: method, after: error.with(pushback: .after(.seconds(1)))) == expected)
    }

    @Test(
        "a full connection sends a call elsewhere, and says nothing of its instance",
        arguments: ["QUEUE_FULL", "OUTPUT_FULL", "TOO_MANY_CALLS"])
    func full(reason: String) {
        let method = MethodDescriptor(service: "s", method: "m")
        let error = RPCError.resourceExhausted(reason: reason, message: "")
        #expect(Repetition(of: method, after: error) == .elsewhere)
        #expect(Repetition.outcome(of: error) == .unknown)
        let theirs = RPCError.resourceExhausted(reason: reason, message: "", domain: "test")
        #expect(Repetition(of: method, after: theirs) == .never)
        #expect(Repetition.outcome(of: theirs) == .answered)
    }

    @Test("an attempt's own time is a failure of the instance, and the call is repeated if it may be")
    func timedOut() {
        let error = RPCError.deadlineExceeded("")
        for (idempotency, expected) in [
            (MethodDescriptor.Idempotency.unknown, Repetition.never), (.idempotent, .budgeted),
        ] {
            let method = MethodDescriptor(service: "s", method: "m", idempotency: idempotency)
            #expect(Repetition(of: method, after: error, timedOut: true) == expected)
            #expect(Repetition(of: method, after: error) == .never)
        }
        #expect(Repetition.outcome(of: error, timedOut: true) == .failed)
        #expect(Repetition.outcome(of: error) == .unknown)
    }

    @Test("the pause is at least what the server asks for, within the policy's bound and the call's time")
    func pause() {
        var policy = ClientPolicy()
        policy.maxPushback = .seconds(3)
        let plain = RPCError.unavailable(reason: "OUTAGE", message: "", domain: "test")
        func pause(_ asked: Duration?, remaining: Duration? = nil) -> Duration? {
            var error = plain
            error.retryAfter = asked
            return Repetition.pause(.seconds(1), after: error, policy: policy, remaining: remaining)
        }
        #expect(pause(nil) == .seconds(1))
        #expect(pause(.milliseconds(10)) == .seconds(1))
        #expect(pause(.seconds(2)) == .seconds(2))
        #expect(pause(.seconds(3)) == .seconds(3))
        #expect(pause(.seconds(3) + .nanoseconds(1)) == nil)
        #expect(pause(.seconds(2), remaining: .seconds(2)) == nil)
        #expect(pause(.seconds(2), remaining: .seconds(2) + .nanoseconds(1)) == .seconds(2))
        let ours = RPCError.unavailable(reason: "CONNECT_FAILED", message: "", retryAfter: .seconds(10))
        #expect(Repetition.pause(.milliseconds(1), after: ours, policy: policy, remaining: nil) == policy.maxRetryPause)
    }

    @Test(
        "pushback is read from the attribute, else from RetryInfo",
        arguments: [
            (nil, nil, nil), (nil, 2, RetryPushback.after(.seconds(2))), (nil, -1, .never),
            ("250", nil, .after(.milliseconds(250))),
            ("0", nil, .after(.zero)), ("-1", 5, .never), ("soon", 5, .never), ("250", 5, .after(.milliseconds(250))),
        ] as [(String?, Int?, RetryPushback?)])
    func pushback(attribute: String?, retryInfo: Int?, expected: RetryPushback?) throws {
        var error = RPCError.unavailable(reason: "OUTAGE", message: "", domain: "test")
        error.info?.metadata["rpc-retry-pushback-ms"] = attribute
        error.retryAfter = retryInfo.map { .seconds($0) }
        #expect(error.retryPushback == expected)
    }
}
