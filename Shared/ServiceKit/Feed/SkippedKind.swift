import Synchronization

/// Counts what a newer source sent and this program does not know, and says so once: it comes with every such change.
final class SkippedKind: Sendable {
    private let what: String
    private let source: String
    private let counter: Counter
    private let logger: Logger
    private let isTold = Atomic<Bool>(false)

    /// - Parameter what: `change` or `event`.
    init(_ what: String, of source: String, _ metrics: Metrics, _ logger: Logger) {
        self.what = what
        self.source = source
        self.logger = logger
        counter = metrics.counter(
            "xinyi_feed_skipped_total", "Changes and events of a newer source that this program does not know.",
            ["source": source, "what": what])
    }

    /// Some more were skipped.
    func note(_ count: Int) {
        guard count > 0 else { return }
        counter.add(UInt64(count))
        guard !isTold.exchange(true, ordering: .relaxed) else { return }
        logger.warning(
            "a newer source sent what this program does not know; it is skipped",
            ["source": .name(source), "what": .name(what)])
    }
}
