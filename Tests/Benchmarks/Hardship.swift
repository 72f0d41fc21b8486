import RPC
import Synchronization
import TestKit
import Transport

/// A peer that makes life hard for a server which others call meanwhile.
protocol Hardship: Sendable {
    /// For people.
    var name: String { get }
    /// How many bytes the server's resident memory may grow by.
    var memoryBound: Int { get }
    /// Does it from the cue's begin to its end, and says what the peer got. What the peer does that is no hardship may begin at once.
    ///
    /// - Throws: when it got something else than is documented.
    func play(_ address: SocketAddress, _ cue: HardshipCue) async throws -> String
}

/// When a hardship is to begin, and when to end.
final class HardshipCue: Sendable {
    /// Open once the hardship is to begin.
    let begin = Gate()
    /// Open once the hardship is to end.
    let end = Gate()
    private let over = Atomic(false)

    /// Whether it is to end, for who cannot wait.
    var isOver: Bool { over.load(ordering: .relaxed) }

    /// Lets it end, also if it has not begun.
    func finish() {
        over.store(true, ordering: .relaxed)
        begin.open()
        end.open()
    }
}

/// What a server may need in memory, from its limits.
enum HardshipMemory {
    private static let limits = RPCLimits.default

    /// What is left of memory that was given back: pages that the allocator keeps in the arenas of the loop and of the pool's threads.
    static let kept = 4 << 20

    /// A connection whose peer takes no answers: one read of the loop's 256 KiB that holds requests it does not take any more, and answers
    /// up to the high-water mark (256 KiB) and one message of `message` bytes over it, in a queue that grows by doubling.
    static func connection(message: Int) -> Int { (256 << 10) + 2 * (limits.outboundHighWater + message) }

    /// A stream that waits for its reader: 8 KiB for its task, its call and its places in tables, and one message.
    static func stream(message: Int) -> Int { (8 << 10) + message }

    /// A request of `bytes` that is answered with as many, at most twice in each of four places: as it arrives (a buffer that grows by
    /// doubling), decoded, encoded (each in the message library's memory and in ours), and in the output (which grows by doubling).
    static func exchange(_ bytes: Int) -> Int { 4 * 2 * bytes }
}
