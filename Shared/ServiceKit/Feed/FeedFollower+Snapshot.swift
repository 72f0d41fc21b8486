import Credit
import RPC
import Store
import Synchronization

/// Snapshots: when what is known of a source is replaced by what it offers, and when that waits for an operator.
extension FeedFollower {
    /// Replaces the projection by a snapshot, unless that has so much less that an operator has to say so.
    func resync(isOtherHistory: Bool = false) async throws {
        let source = projection.source
        let rows = projection.rows
        let (standing, kept) = try await database.read { transaction in
            let standing = try FeedFollowerTable.standing(transaction, source)
            // Of a snapshot that was begun and not finished there may be rows already.
            let isCounted = standing.isResyncing && standing.replacedRows > 0
            return (
                standing, isCounted ? standing.replacedRows : try rows(standing.wholeGeneration, transaction)
            )
        }
        if isOtherHistory { freshness.noteOtherHistory() }
        var offered: SourceOffer?
        if kept > 0 {
            if let held = standing.held, !held.isCovered(by: standing.accepted), !isMeasuredAgain() {
                try await holding?.stir()
                return
            }
            let offer = try await measure(enough: (kept + 1) / 2)
            guard offer.rows * 2 >= kept || offer.isCovered(by: standing.accepted) else {
                try await hold(offer, known: kept)
                return
            }
            offered = offer
        }
        let generation = try await begin(standing, kept, isOtherHistory: isOtherHistory, offered)
        var token = ""
        var first: FeedMark?
        repeat {
            let page = try await nextPage(token)
            if let first { try Self.check(page, is: first.identity, of: source) }
            if let offered { try Self.check(page, is: offered.identity, of: source) }
            first = first ?? page.mark
            token = page.nextPageToken
            let (changes, apply, holding) = (page.changes.filter(projection.isKnown), projection.apply, holding)
            skippedChanges.note(page.changes.count - changes.count)
            if !changes.isEmpty {
                try await database.write { transaction in
                    try holding?.renew(transaction, in: generation)
                    try apply(changes, generation, transaction)
                }
            }
        } while !token.isEmpty
        try await finish(first ?? FeedMark(), generation)
    }

    private func nextPage(_ token: String) async throws -> SnapshotPage<Change> {
        try Task.checkCancellation()
        let read = projection.snapshot
        let page =
            if let holding {
                try await holding.whileStirring { try await read(token) }
            } else {
                try await read(token)
            }
        freshness.noteHeard()
        return page
    }

    private static func check(_ page: SnapshotPage<Change>, is identity: String, of source: String) throws {
        guard page.mark.identity == identity else { throw SourceReplaced(source: source) }
    }

    /// Counts what the source offers, and stops at what is enough. Nothing is applied: what is offered may be a source's that was put in
    /// the place of another, and its rows would stand among the others'.
    private func measure(enough: Int64) async throws -> SourceOffer {
        var token = ""
        var offer: SourceOffer?
        repeat {
            let page = try await nextPage(token)
            if let offer { try Self.check(page, is: offer.identity, of: projection.source) }
            let counted = Int64(page.changes.count { projection.isKnown($0) && projection.counts($0) })
            offer = SourceOffer(identity: page.mark.identity, rows: (offer?.rows ?? 0) + counted)
            token = page.nextPageToken
        } while !token.isEmpty && (offer?.rows ?? 0) < enough
        return offer ?? SourceOffer(identity: "", rows: 0)
    }

    /// Whether it is time to count again what a source offers that is held back.
    private func isMeasuredAgain() -> Bool {
        measured.withLock { $0.map { $0.duration(to: .now) >= Limits.heldAgain } ?? true }
    }

    /// Keeps what is known instead of what is offered, until an operator says otherwise or the source offers more.
    private func hold(_ offer: SourceOffer, known: Int64) async throws {
        let (source, now) = (projection.source, clock.now().milliseconds)
        measured.withLock { $0 = .now }
        freshness.noteOtherHistory()
        freshness.noticed.held = (offer.rows, known)
        let isNew = try await database.write { [holding] transaction -> Bool in
            try holding?.renew(transaction)
            var standing = try FeedFollowerTable.standing(transaction, source)
            guard standing.held != offer else { return false }
            standing.held = offer
            standing.heldTime = standing.heldTime ?? now
            try FeedFollowerTable.store(standing, source, transaction)
            return true
        }
        guard isNew else { return }
        logger.error(
            "source held back: it offers much less than is known of it, and an operator has to accept that",
            [
                "source": .name(source), "offered": .integer(offer.rows), "known": .integer(known),
                "identity": .name(offer.identity),
            ])
    }

    /// The source that was held back is followed again, without having been taken over.
    func letGo() async throws {
        guard freshness.noticed.held != nil else { return }
        let source = projection.source
        try await database.write { [holding] transaction in
            try holding?.renew(transaction)
            var standing = try FeedFollowerTable.standing(transaction, source)
            (standing.held, standing.heldTime, standing.accepted) = (nil, nil, nil)
            try FeedFollowerTable.store(standing, source, transaction)
        }
        freshness.noticed.held = nil
        logger.info("source is followed again", ["source": .name(source)])
    }

    private func begin(
        _ standing: FeedFollowerTable.Standing, _ kept: Int64, isOtherHistory: Bool, _ offered: SourceOffer?
    ) async throws -> Int64 {
        let (source, now) = (projection.source, clock.now().milliseconds)
        let known = standing.mark.identity
        let isOther = isOtherHistory || offered.map { !known.isEmpty && known != $0.identity } ?? false
        let generation = try await database.write { [holding] transaction -> Int64 in
            try holding?.renew(transaction)
            var standing = try FeedFollowerTable.standing(transaction, source)
            standing.generation += 1
            standing.isResyncing = true
            standing.replacedRows = kept
            if isOther { standing.otherHistoryTime = now }
            try FeedFollowerTable.store(standing, source, transaction)
            return standing.generation
        }
        resyncs.add()
        logger.info("snapshot begun", ["source": .name(source), "generation": .integer(generation)])
        if isOther {
            otherHistories.add()
            freshness.noteOtherHistory()
            freshness.noticed.hasOtherHistory = true
            logger.error(
                "source has another history than before; its snapshot is taken over, look at the source",
                ["source": .name(source), "position": .integer(standing.mark.position), "identity": .name(known)])
        }
        return generation
    }

    private func finish(_ mark: FeedMark, _ generation: Int64) async throws {
        let source = projection.source
        let removeStale = projection.removeStale
        try await database.write { [holding] transaction in
            try holding?.renew(transaction, in: generation)
            try removeStale(generation, transaction)
            let before = try FeedFollowerTable.standing(transaction, source)
            try FeedFollowerTable.store(
                FeedFollowerTable.Standing(
                    mark: mark, generation: generation, wholeGeneration: generation,
                    otherHistoryTime: before.otherHistoryTime), source, transaction)
        }
        freshness.noticed.held = nil
        note(mark)
        await projection.committed(nil)
        logger.info("snapshot applied", ["source": .name(source), "position": .integer(mark.position)])
    }
}

/// The source became another one while its snapshot was read.
struct SourceReplaced: Error, Hashable {
    let source: String
}
