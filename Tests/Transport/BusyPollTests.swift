import Testing

@testable import Transport

@Suite("Polling before sleeping", .serialized, .leakFree)
struct BusyPollTests {
    private static let quick = TransportLimits.quickSleep - .microseconds(1)
    private static let slow = TransportLimits.quickSleep

    @Test("a loop sleeps until a sleep was quick, and again after one that was not")
    func quickAndSlow() {
        var poll = BusyPoll()
        #expect(!poll.mayPoll)
        poll.slept(for: Self.slow)
        #expect(!poll.mayPoll)
        poll.slept(for: Self.quick)
        #expect(poll.mayPoll)
        poll.polled(found: true)
        #expect(poll.mayPoll)
        poll.slept(for: Self.slow)
        #expect(!poll.mayPoll)
    }

    @Test("polls that find nothing become rarer, down to a bound, until one finds something")
    func rarer() {
        var poll = BusyPoll()
        var sleepsBeforePolls: [Int] = []
        for _ in 0..<10 {
            var sleeps = 0
            while !poll.mayPoll {
                poll.slept(for: Self.quick)
                sleeps += 1
            }
            sleepsBeforePolls.append(sleeps)
            poll.polled(found: false)
        }
        #expect(sleepsBeforePolls == [1, 2, 4, 8, 16, 32, 64, 64, 64, 64])
        while !poll.mayPoll { poll.slept(for: Self.quick) }
        poll.polled(found: true)
        poll.slept(for: Self.slow)
        poll.slept(for: Self.quick)
        #expect(poll.mayPoll)
    }
}
