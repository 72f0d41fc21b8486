import RPC
import Testing

@testable import Transport

@Suite("The pace at which newcomers are taken")
struct AcceptPaceTests {
    /// How many a flood gets in from `now` for so long, asking every so often.
    private func taken(_ pace: inout AcceptPace, from now: MonotonicInstant, for time: Duration) -> Int {
        var (count, instant) = (0, now)
        while instant < now + time {
            if let later = pace.later(than: instant) {
                #expect(later > instant)
                instant = later
            } else {
                pace.take(instant)
                count += 1
            }
        }
        return count
    }

    @Test("a turn's worth comes at once, and no newcomer is pushed out before it had its time to say hello")
    func pace() {
        let limits = TransportLimits()
        let now = MonotonicInstant.now
        var pace = AcceptPace(limits, now: now)
        for _ in 0..<limits.acceptsPerTurn {
            #expect(pace.later(than: now) == nil)
            pace.take(now)
        }
        #expect(pace.later(than: now) != nil)
        pace = AcceptPace(limits, now: now)
        #expect(taken(&pace, from: now, for: TransportLimits.timeForHello) <= limits.maxHandshakes)
        // From then on, too, also behind a pause.
        for start in [Duration.milliseconds(250), .milliseconds(500), .seconds(60), .seconds(61)] {
            let count = taken(&pace, from: now + start, for: TransportLimits.timeForHello)
            let least = limits.maxHandshakes - limits.acceptsPerTurn - 1
            #expect(count <= limits.maxHandshakes && count >= least, "\(start)")
        }
    }

    @Test(
        "nobody is taken in while a turn's worth of handshakes waits for the time of a loop",
        arguments: [(0, true), (63, true), (64, false), (65, false)])
    func crowded(waiting: Int, isTaken: Bool) throws {
        let now = MonotonicInstant.now
        let pace = AcceptPace(TransportLimits(), now: now)
        let later = pace.later(than: now, waiting: waiting)
        #expect((later == nil) == isTaken)
        if let later { #expect(later > now && later < now + .milliseconds(10)) }
    }

    @Test("small bounds of handshakes leave a pace", arguments: [1, 2, 3, 64])
    func small(maxHandshakes: Int) {
        var limits = TransportLimits()
        limits.maxHandshakes = maxHandshakes
        let now = MonotonicInstant.now
        var pace = AcceptPace(limits, now: now)
        let count = taken(&pace, from: now, for: TransportLimits.timeForHello)
        #expect(count >= 1 && count <= max(2, maxHandshakes))
    }
}
