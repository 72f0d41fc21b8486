import RPC
import Synchronization

/// The handshakes under way on one loop, bounded. Touched only on that loop.
struct HandshakeQueue {
    private let limit: Int
    /// Connections that have not said hello, the oldest first.
    private var silent: [ServerConnection] = []
    /// Connections that were answered and have the word, the oldest first.
    private var answered: [ServerConnection] = []
    /// How many costly steps there were in the turn that began at `turn`.
    private var steps = 0
    private var turn: MonotonicInstant?
    /// Until when no handshake goes on while others ask: later the longer the last ones took.
    private var rest = Rest()
    /// Connections that have something to go on with, in their order.
    private var waiting: [ServerConnection] = []
    private var timer: LoopTimer?

    init(limit: Int) { self.limit = limit }

    /// Counts a handshake in, and gives the one that has to go for it at the bound: who has not said hello goes first, since an
    /// honest peer does so at once, and a flood of silent ones must not push it out. Who was not heard yet goes last.
    mutating func begin(_ connection: ServerConnection) -> ServerConnection? {
        let isFull = silent.count + answered.count >= limit
        let excess = isFull ? silent.first { !$0.pauses.contains(.turn) } ?? answered.first ?? silent.first : nil
        if let excess { end(excess) }
        silent.append(connection)
        return excess
    }

    /// Notes that a peer said hello and was answered.
    mutating func noteAnswer(_ connection: ServerConnection) {
        guard let index = silent.firstIndex(where: { $0 === connection }) else { return }
        answered.append(silent.remove(at: index))
        noteCost()
    }

    /// Counts a handshake out, if it is in.
    mutating func end(_ connection: ServerConnection) {
        if let index = silent.firstIndex(where: { $0 === connection }) {
            silent.remove(at: index)
        } else if let index = answered.firstIndex(where: { $0 === connection }) {
            answered.remove(at: index)
        }
    }

    /// Whether a handshake may go a step further in this turn of the loop, which may be costly.
    ///
    /// - Parameter turns: those of others, who have said who they are. While they ask, handshakes take a part of the loop's time.
    mutating func mayStep(now: MonotonicInstant, beside turns: borrowing LoopTurns) -> Bool {
        if turn != now {
            turn = now
            steps = 0
        }
        guard steps < TransportLimits.handshakeStepsPerTurn / (turns.isUsed ? 2 : 1) else { return false }
        return rest.until <= now || !turns.isAsked(now: now)
    }

    /// Notes how long a step took, up to now.
    mutating func spend(_ nanoseconds: Int64, now: MonotonicInstant) {
        rest.add(nanoseconds, part: TransportLimits.partOfIdentity, now: now)
    }

    /// Lets a connection wait until handshakes go on; ``ServerConnection/takeTurn()`` is called then.
    mutating func putOff(_ connection: ServerConnection, in shard: ServerShard) {
        waiting.append(connection)
        connection.server.waitingHandshakes.wrappingAdd(1, ordering: .relaxed)
        let timer = self.timer ?? LoopTimer { [weak shard] in shard?.continueHandshakes() }
        self.timer = timer
        if !timer.isSet { shard.loop.set(timer, at: max(rest.until, shard.loop.clockNow)) }
    }

    /// Takes out who waits.
    fileprivate mutating func takeWaiting() -> [ServerConnection] {
        defer { waiting = [] }
        waiting.first?.server.waitingHandshakes.wrappingSubtract(waiting.count, ordering: .relaxed)
        return waiting
    }

    /// Nobody is to be heard any more.
    mutating func end(_ loop: EventLoop) {
        if let timer { loop.cancel(timer) }
        timer = nil
        _ = takeWaiting()
    }

    /// Notes that a step was costly: something was signed or verified. Bytes that are only collected cost next to nothing, and
    /// a flood of such must not keep others waiting.
    mutating func noteCost() { steps += 1 }
}

extension ServerShard {
    /// Lets handshakes that wait go a step further, the first first, as far as there is time.
    fileprivate func continueHandshakes() {
        for connection in handshakes.takeWaiting() where !connection.isClosed {
            if connection.mayGoOn { connection.takeTurn() } else { handshakes.putOff(connection, in: self) }
        }
    }
}
