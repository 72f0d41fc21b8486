/// Bytes on their way to a peer: appended at the end, taken from the front, in one piece so that everything of one turn
/// leaves in one write.
package struct OutputQueue: ~Copyable, Sendable {
    /// The bytes; those before `head` have left.
    package var bytes: [UInt8] = []
    private var head = 0
    /// How many bytes have left since the beginning.
    package private(set) var consumed: UInt64 = 0

    /// Nothing queued.
    package init() {}

    /// How many bytes wait.
    package var count: Int { bytes.count - head }
    /// How many bytes were queued since the beginning: where the next one will stand.
    package var end: UInt64 { consumed + UInt64(count) }
    /// Whether nothing waits.
    package var isEmpty: Bool { bytes.count == head }

    /// Gives the waiting bytes to `body`, in one piece.
    package borrowing func withPending<R>(_ body: (UnsafeRawBufferPointer) -> R) -> R {
        bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[head...])) }
    }

    /// Notes that the first `count` waiting bytes have left.
    package mutating func consume(_ count: Int) {
        head += count
        consumed += UInt64(count)
        assert(head <= bytes.count)
        if head == bytes.count {
            bytes.removeAll(keepingCapacity: true)
            head = 0
        } else if head >= 1 << 20, head * 2 >= bytes.count {
            // What has left is given back before it is as much again as what waits: memory stays within twice the queue.
            bytes.removeSubrange(..<head)
            head = 0
        }
    }

    /// Gives memory back when nothing waits; for connections that have gone quiet.
    package mutating func trim() {
        guard isEmpty, bytes.capacity > 0 else { return }
        bytes = []
        head = 0
    }
}
