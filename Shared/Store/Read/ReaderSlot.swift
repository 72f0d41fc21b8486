import Synchronization

/// The place of one reader, given to one thread at a time without anyone waiting.
///
/// `@unchecked Sendable`: it owns the reader's connection, which is touched only by the thread that turned `isTaken`
/// from false to true, and published to the next one by the releasing store.
final class ReaderSlot: @unchecked Sendable {
    private let isTaken = Atomic<Bool>(false)
    private var reader: HeldReader?

    /// Takes the slot if it is free.
    func take() -> Bool {
        // A plain load first: a failing exchange would pull the cache line away from the thread that works here.
        !isTaken.load(ordering: .relaxed)
            && isTaken.compareExchange(expected: false, desired: true, ordering: .acquiring).exchanged
    }

    /// Gives the slot back.
    func giveBack() { isTaken.store(false, ordering: .releasing) }

    /// The reader of a taken slot, opened when first needed.
    func reader(orOpen open: () throws(StoreError) -> HeldReader) throws(StoreError) -> HeldReader {
        if let reader { return reader }
        let opened = try open()
        reader = opened
        return opened
    }

    /// Ends a held snapshot if nobody is reading; a running read ends it itself while `CommitClock.isDraining`.
    func releaseIfIdle(staleOnly: Bool) {
        guard take() else { return }
        if let reader, reader.isHolding(staleOnly: staleOnly) { reader.release() }
        giveBack()
    }

    /// Closes the connection of a taken slot, and leaves the slot taken so that nobody opens another.
    func retire() {
        reader?.release()
        reader = nil
    }
}
