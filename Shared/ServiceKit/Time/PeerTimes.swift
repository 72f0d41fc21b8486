import CommonSchema
import Credit
import RPC
import SchemaRuntime
import Store

/// Asks the other services what time it is, so that a clock that was wrong from the first start on is noticed, too, and that one wrong
/// clock is outvoted.
struct PeerTimes: Sendable {
    /// Channels to them, by name.
    let peers: [String: any Channel]
    let clock: GuardedClock

    /// Asks all of them and tells the clock what they are sure of. One that does not answer, or doubts its own clock, says nothing;
    /// where nobody says anything the clock is judged by what was said before, or by the store alone.
    ///
    /// - Returns: false where there are some and none of them says anything now, whatever they said before.
    @discardableResult
    func ask(within timeout: Duration) async -> Bool {
        let said = await withTaskGroup(of: Timestamp?.self) { group in
            for peer in peers.values { group.addTask { await Self.time(of: peer, within: timeout) } }
            var said: [Timestamp] = []
            for await case let time? in group { said.append(time) }
            return said
        }
        clock.hear(peers: said)
        return peers.isEmpty || !said.isEmpty
    }

    private static func time(of peer: any Channel, within timeout: Duration) async -> Timestamp? {
        let options = CallOptions(timeout: timeout)
        guard
            let answer = try? await UpkeepServiceClient(channel: peer).getTime(GetTimeRequest(), options: options),
            !answer.inDoubt, let time = answer.time
        else { return nil }
        return Timestamp(milliseconds: time.millisecondsSinceEpoch)
    }
}
