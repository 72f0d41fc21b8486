import Testing

@testable import RPC

@Suite("Moments of the monotonic clock")
struct MonotonicInstantTests {
    @Test("it goes as the standard library's clock does")
    func reference() async throws {
        let (reference, start) = (ContinuousClock.now, MonotonicInstant.now)
        try await Task.sleep(for: .milliseconds(30))
        let (end, referenceEnd) = (MonotonicInstant.now, ContinuousClock.now)
        #expect(start.duration(to: end) <= reference.duration(to: referenceEnd))
        #expect(start.duration(to: end) >= .milliseconds(30))
        #expect(start < end && start != end && end.duration(to: start) == .zero - start.duration(to: end))
    }

    @Test("whole nanoseconds are kept, parts of one are dropped")
    func arithmetic() {
        let moment = MonotonicInstant(nanoseconds: 5_000_000_000)
        #expect((moment + .seconds(2)).nanoseconds == 7_000_000_000)
        #expect((moment - .seconds(7)).nanoseconds == -2_000_000_000)
        #expect((moment + .nanoseconds(1)).nanoseconds == 5_000_000_001)
        #expect(moment + Duration(secondsComponent: 0, attosecondsComponent: 999_999_999) == moment)
        #expect(moment.advanced(byNanoseconds: -1).nanoseconds == 4_999_999_999)
        #expect(moment.duration(to: moment + .milliseconds(1500)) == .milliseconds(1500))
        for (duration, nanoseconds) in [(Duration.zero, Int64(0)), (.milliseconds(-1500), -1_500_000_000)] {
            #expect(duration.nanoseconds == nanoseconds)
        }
    }

    @Test("what a number cannot hold is the furthest that it can, either way")
    func bounds() {
        let last = Duration.nanoseconds(Int64.max)
        #expect(last.nanoseconds == .max && (last - .nanoseconds(1)).nanoseconds == .max - 1)
        #expect((last + .nanoseconds(1)).nanoseconds == .max)
        let first = Duration.nanoseconds(Int64.min)
        #expect(first.nanoseconds == .min && (first + .nanoseconds(1)).nanoseconds == .min + 1)
        #expect((first - .nanoseconds(1)).nanoseconds == .min)
        #expect(Duration.seconds(Int64.max).nanoseconds == .max && Duration.seconds(Int64.min).nanoseconds == .min)
        let (one, end) = (MonotonicInstant(nanoseconds: 1), MonotonicInstant(nanoseconds: .max))
        #expect((one + .seconds(Int64.max)) == end && (end + .nanoseconds(1)) == end)
        #expect((end - .nanoseconds(1)).nanoseconds == .max - 1)
        let begin = MonotonicInstant(nanoseconds: .min)
        #expect((MonotonicInstant(nanoseconds: -2) - .seconds(Int64.max)) == begin)
        #expect(begin.nanoseconds(until: end) == .max && end.nanoseconds(until: begin) == .min)
        #expect(MonotonicInstant(nanoseconds: 0).nanoseconds(until: end) == .max)
    }

    @Test("a call's options tell their timeout as a number, also when it is set later")
    func timeouts() {
        var options = CallOptions(timeout: .milliseconds(3))
        #expect(options.timeoutNanoseconds == 3_000_000)
        options.timeout = .seconds(2)
        #expect(options.timeoutNanoseconds == 2_000_000_000)
        options.timeout = nil
        #expect(options.timeoutNanoseconds == nil && CallOptions.unbounded.timeoutNanoseconds == nil)
        options.timeout = .zero - .seconds(1)
        #expect(options.timeoutNanoseconds == -1_000_000_000)
        #expect(CallOptions.default.timeoutNanoseconds == 10_000_000_000)
    }
}
