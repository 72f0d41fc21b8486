import Wire

/// The writer's side of one stream's window: what was sent against what the reader has said to have taken.
///
/// Both are running totals of bytes since the stream began, a message counted with its header, so that empty messages count
/// too. Totals make a report that is late, lost or repeated harmless. A message goes out while less than the window is under way, whatever
/// its own size: no window is too small for a message, and the overshoot is one frame at most.
package struct FlowWindow: Sendable, Hashable {
    private var sent: UInt64 = 0
    private var taken: UInt64 = 0

    /// Nothing sent.
    package init() {}

    /// Whether a message may go out under a window of `bytes`; nil is a peer that has none.
    package func hasRoom(_ bytes: Int?) -> Bool {
        guard let bytes else { return true }
        return sent - taken < UInt64(bytes)
    }

    /// Counts a message of `count` bytes as sent.
    package mutating func send(_ count: Int) { sent += Self.cost(count) }

    /// Takes the reader's report; whether it says more than the last one. A reader cannot have taken what was never sent: such a
    /// total counts as all of it.
    package mutating func acknowledge(_ total: UInt64) -> Bool {
        let total = min(total, sent)
        guard total > taken else { return false }
        taken = total
        return true
    }

    /// What a message of `count` bytes counts.
    package static func cost(_ count: Int) -> UInt64 { UInt64(count + WireLimits.headerBytes) }
}
