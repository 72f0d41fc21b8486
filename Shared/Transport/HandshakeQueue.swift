import RPC

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

    init(limit: Int) { self.limit = limit }

    /// Counts a handshake in, and gives the one that has to go for it at the bound: who has not said hello goes first, since an
    /// honest peer does so at once, and a flood of silent ones must not push it out.
    mutating func begin(_ connection: ServerConnection) -> ServerConnection? {
        let excess = silent.count + answered.count >= limit ? silent.first ?? answered.first : nil
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
    /// - Parameter others: whether the loop serves anybody who has said who it is.
    mutating func mayStep(now: MonotonicInstant, beside others: Bool) -> Bool {
        if turn != now {
            turn = now
            steps = 0
        }
        return steps < TransportLimits.handshakeStepsPerTurn / (others ? 2 : 1)
    }

    /// Notes that a step was costly: something was signed or verified. Bytes that are only collected cost next to nothing, and
    /// a flood of such must not keep others waiting.
    mutating func noteCost() { steps += 1 }
}
