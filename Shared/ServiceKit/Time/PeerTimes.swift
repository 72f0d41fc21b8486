import CommonSchema
import Credit
import RPC
import SchemaRuntime
import Store

/// Asks the services that a service calls what time it is, so that a clock that was wrong from the first start on is noticed, too.
struct PeerTimes: Sendable {
    /// Channels to them, by name.
    let peers: [String: any Channel]
    let clock: GuardedClock

    /// Asks all of them and tells the clock the latest time that one is sure of. One that does not answer, or doubts its own clock, says
    /// nothing; where nobody says anything the clock is judged by the store alone.
    ///
    /// - Returns: false where there are some and none of them says anything now, whatever they said before.
    @discardableResult
    func ask(within timeout: Duration) async -> Bool {
        let latest = await withTaskGroup(of: Timestamp?.self) { group in
            for peer in peers.values { group.addTask { await Self.time(of: peer, within: timeout) } }
            var latest: Timestamp?
            for await time in group { latest = [latest, time].compactMap { $0 }.max() }
            return latest
        }
        guard let latest else { return peers.isEmpty }
        clock.hear(peers: latest)
        return true
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
