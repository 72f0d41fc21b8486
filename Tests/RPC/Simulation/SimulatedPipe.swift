import RPC
import TestKit

/// How a simulated network behaves. Ticks are the simulation's unit of time; chances are in 1,000, a tick each.
struct NetworkKnobs {
    /// The least time that bytes are on their way.
    var delayMin = 0
    /// The mean of what comes on top.
    var delayMean = 2
    /// The longest piece in which bytes arrive.
    var pieceMax = 64
    /// Bytes on their way in one direction; a sender finds no room above it.
    var capacity = 512
    /// A direction moves no byte for a while: the kernel's queues are full somewhere.
    var clogChance = 5
    /// How long, at most.
    var clogMax = 12
    /// A side reads nothing for a while: a stopped process.
    var stallChance = 3
    /// How long, at most.
    var stallMax = 12
    /// The connection is cut, and what is on its way is lost: all that loss and reordering can do to a stream of bytes.
    var cutChance = 1
    /// A network that breaks TCP's promise, in 1,000 a piece. Only to see that the simulation would notice.
    var faultyChance = 0

    /// Knobs turned at random.
    static func random(_ random: inout SeededRandom) -> NetworkKnobs {
        var knobs = NetworkKnobs()
        knobs.delayMin = Int.random(in: 0...3, using: &random)
        knobs.delayMean = Int.random(in: 0...6, using: &random)
        knobs.pieceMax = [1, 7, 64, 4096].randomElement(using: &random)!
        knobs.capacity = [128, 1024, 16 << 10].randomElement(using: &random)!
        knobs.clogChance = [0, 5, 40].randomElement(using: &random)!
        knobs.stallChance = [0, 3, 30].randomElement(using: &random)!
        knobs.cutChance = [0, 1, 4].randomElement(using: &random)!
        return knobs
    }
}

/// One direction of a connection: bytes arrive in order, in other pieces than they were sent, after a delay.
struct SimulatedPipe {
    private struct Piece {
        var bytes: [UInt8]
        var arrival: Int
    }

    private let knobs: NetworkKnobs
    private var pieces: [Piece] = []
    private var cloggedUntil = 0
    /// Bytes on their way.
    private(set) var count = 0

    init(_ knobs: NetworkKnobs) { self.knobs = knobs }

    /// How many bytes the sender may hand over now.
    var room: Int { max(0, knobs.capacity - count) }

    /// Takes bytes on their way.
    mutating func send(_ bytes: [UInt8], now: Int, _ random: inout SeededRandom) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let size = Int.random(in: 1...min(knobs.pieceMax, rest.count), using: &random)
            let delay = knobs.delayMin + Int.random(in: 0...knobs.delayMean * 2, using: &random)
            let arrival = max(now + delay, pieces.last?.arrival ?? 0)
            pieces.append(Piece(bytes: Array(rest.prefix(size)), arrival: arrival))
            count += size
            rest = rest.dropFirst(size)
        }
    }

    /// The bytes that have arrived.
    mutating func receive(now: Int, _ random: inout SeededRandom) -> [UInt8] {
        if cloggedUntil <= now, Int.random(in: 0..<1000, using: &random) < knobs.clogChance {
            cloggedUntil = now + Int.random(in: 1...knobs.clogMax, using: &random)
        }
        guard cloggedUntil <= now else { return [] }
        var arrived: [UInt8] = []
        var taken = 0
        for piece in pieces {
            guard piece.arrival <= now else { break }
            taken += 1
            count -= piece.bytes.count
            if knobs.faultyChance > 0, Int.random(in: 0..<1000, using: &random) < knobs.faultyChance { continue }
            arrived += piece.bytes
        }
        pieces.removeFirst(taken)
        return arrived
    }
}
