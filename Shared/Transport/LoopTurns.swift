import RPC

/// One identity's part in the turns of one loop. Touched only on that loop.
final class LoopShare {
    /// What the identity holds of the server; nil for a peer without one, which has a share of its own and no bounds.
    let load: IdentityLoad?
    /// Connections of the identity on the loop.
    fileprivate var connections = 0
    /// The turn in which it spent ``spent``.
    fileprivate var turn = -1
    /// Nanoseconds that its requests took in that turn.
    fileprivate var spent: Int64 = 0
    /// From when on more than one call of it is read at a time, while others are served: later the more it has taken.
    fileprivate var rest = Rest()
    /// When a request of it was read last.
    fileprivate var served: MonotonicInstant?
    /// Connections of the identity that wait for a turn.
    fileprivate var waiting = 0

    fileprivate init(_ load: IdentityLoad?) { self.load = load }
}

/// Lets the identities that one loop serves take turns: in a turn of the loop each is read from until its requests have taken
/// ``TransportLimits/turnOfIdentity``; the rest of them waits for the next, behind everybody else's. So that who sends a thousand
/// requests at once, or opens a hundred connections, waits longer himself and keeps nobody else waiting.
///
/// Turns alone are fair, but leave no processor free: whoever asks one thing at a time then waits for one at every step of the
/// way, behind threads that are busy with the thousand. So, as long as others ask as well, requests of an identity that has calls
/// at work already take a part of the loop's time only (``TransportLimits/partOfIdentity``, and less where processors are scarce, see
/// ``ProcessorWait``), and rest in between. Touched only on
/// that loop.
struct LoopTurns: ~Copyable {
    /// How much there is of processors.
    private(set) var processors = ProcessorWait()
    private var shares: [String: LoopShare] = [:]
    private var count = 0
    /// Connections whose requests wait for a later turn, in their order.
    private var waiting: [(connection: ServerConnection, share: LoopShare)] = []
    private var timer: LoopTimer?
    /// Who was served last, and who before.
    private var lately: (last: LoopShare?, before: LoopShare?)

    /// Whether there is anybody to take turns with.
    var isShared: Bool { count > 1 }

    /// Whether there is anybody at all.
    var isUsed: Bool { count > 0 }

    /// The part of an identity, with one connection more; of a peer without one, a part of its own.
    mutating func enter(_ load: IdentityLoad?) -> LoopShare {
        let share = load.flatMap { shares[$0.identity] } ?? LoopShare(load)
        if share.connections == 0 { count += 1 }
        if let load { shares[load.identity] = share }
        share.connections += 1
        return share
    }

    /// Counts a connection out.
    mutating func leave(_ share: LoopShare) {
        share.connections -= 1
        guard share.connections == 0 else { return }
        count -= 1
        if let load = share.load { shares[load.identity] = nil }
        // Who is gone asks nothing more.
        lately = (lately.last === share ? nil : lately.last, lately.before === share ? nil : lately.before)
    }

    /// Whether an identity has time left in the turn.
    func hasTime(_ share: LoopShare, turn: Int, now: MonotonicInstant) -> Bool {
        guard isShared else { return true }
        return (share.turn != turn || share.spent < TransportLimits.turnOfIdentity) && !rests(share, now)
    }

    /// Whether an identity has taken so much that others come first, though they ask nothing in this moment.
    private func rests(_ share: LoopShare, _ now: MonotonicInstant) -> Bool {
        guard share.rest.until > now, let load = share.load, load.hasCalls else { return false }
        let other = lately.last === share ? lately.before : lately.last
        return isLate(other, now)
    }

    /// Whether a request of an identity was read a moment ago.
    private func isLate(_ share: LoopShare?, _ now: MonotonicInstant) -> Bool {
        guard let served = share?.served else { return false }
        return served + TransportLimits.isLately > now
    }

    /// Whether requests of a connection may be read that does not wait yet: behind those that do.
    func isFree(_ share: LoopShare, turn: Int, now: MonotonicInstant) -> Bool {
        share.waiting == 0 && hasTime(share, turn: turn, now: now)
    }

    /// Notes what requests of an identity took, up to now.
    mutating func spend(_ nanoseconds: Int64, _ share: LoopShare, turn: Int, now: MonotonicInstant) {
        if share.turn != turn {
            share.turn = turn
            share.spent = 0
        }
        share.spent += nanoseconds
        share.served = now
        if lately.last !== share { lately = (share, lately.last) }
        processors.look(now)
        share.rest.add(nanoseconds, part: processors.part, now: now)
    }

    /// Whether anybody asked who has said who it is, a moment ago.
    func isAsked(now: MonotonicInstant) -> Bool { isLate(lately.last, now) }

    /// Lets a connection wait for the next turn of the loop; ``ServerConnection/takeTurn()`` is called then.
    mutating func putOff(_ connection: ServerConnection, _ share: LoopShare, in shard: ServerShard) {
        share.waiting += 1
        waiting.append((connection, share))
        let timer = self.timer ?? LoopTimer { [weak shard] in shard?.takeTurns() }
        self.timer = timer
        // Past the beginning of this turn, so that it rings in the next one: behind the sockets that are ready then.
        let now = shard.loop.clockNow
        let wanted = rests(share, now) ? share.rest.until : now
        if !timer.isSet || wanted < timer.instant { shard.loop.set(timer, at: wanted) }
    }

    /// Takes out who waits.
    fileprivate mutating func takeWaiting() -> [(connection: ServerConnection, share: LoopShare)] {
        defer { waiting = [] }
        return waiting
    }

    /// Who waited in vain comes before those that have just had their turn.
    fileprivate mutating func keepWaiting(
        _ others: [(connection: ServerConnection, share: LoopShare)], in shard: ServerShard
    ) {
        let served = takeWaiting()
        for (_, share) in served { share.waiting -= 1 }
        for (connection, share) in others + served { putOff(connection, share, in: shard) }
    }

    /// Nobody is to be served any more.
    mutating func end(_ loop: EventLoop) {
        if let timer { loop.cancel(timer) }
        timer = nil
        waiting = []
        lately = (nil, nil)
    }
}

extension ServerShard {
    /// Lets those that wait have their turns, as far as their identities have time.
    fileprivate func takeTurns() {
        var others: [(connection: ServerConnection, share: LoopShare)] = []
        for (connection, share) in turns.takeWaiting() {
            share.waiting -= 1
            if connection.hasTime { connection.takeTurn() } else { others.append((connection, share)) }
        }
        if !others.isEmpty { turns.keepWaiting(others, in: self) }
    }
}
