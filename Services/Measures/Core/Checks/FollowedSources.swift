package import Credit
package import ServiceKit
package import Store
import Synchronization

/// Reads the standing of the sources from their followers.
package final class FollowedSources: SourceMonitor {
    private let registryFreshness: FeedFreshness
    private let listingFreshness: FeedFreshness
    private let database: Database
    private let clock: any WallClock
    private let registryLevel: Atomic<Bool>
    private let listingLevel: Atomic<Bool>

    /// Reads from the store which sources the projection was level with before this start.
    package init(
        registry: FeedFreshness, listing: FeedFreshness, database: Database, clock: any WallClock
    ) async throws {
        registryFreshness = registry
        listingFreshness = listing
        self.database = database
        self.clock = clock
        let level = try await database.read { try SourceLevels.all(in: $0) }
        registryLevel = Atomic(level.contains("registry"))
        listingLevel = Atomic(level.contains("listing"))
    }

    /// Where the registry stands.
    package func registry() -> SourceReading { reading(registryFreshness, registryLevel) }

    /// Where listing stands.
    package func listing() -> SourceReading { reading(listingFreshness, listingLevel) }

    /// Notes in the store when a source is level for the first time. Ends with the task.
    package func markLevels() async {
        while !Task.isCancelled {
            if registryFreshness.currentAge != nil { await mark(Self.registry) }
            if listingFreshness.currentAge != nil { await mark(Self.listing) }
            let done = registryLevel.load(ordering: .relaxed) && listingLevel.load(ordering: .relaxed)
            try? await Task.sleep(for: done ? .seconds(3600) : .milliseconds(100))
        }
    }

    private static let registry = "registry"
    private static let listing = "listing"

    private func mark(_ source: String) async {
        let isRegistry = source == Self.registry
        let isMarked = isRegistry ? registryLevel.load(ordering: .relaxed) : listingLevel.load(ordering: .relaxed)
        if isMarked { return }
        let now = clock.now().milliseconds
        // A failure is tried again with the next round.
        guard (try? await database.write { try SourceLevels.mark(source, millis: now, in: $0) }) != nil else { return }
        if isRegistry {
            registryLevel.store(true, ordering: .relaxed)
        } else {
            listingLevel.store(true, ordering: .relaxed)
        }
    }

    private func reading(_ freshness: FeedFreshness, _ level: borrowing Atomic<Bool>) -> SourceReading {
        guard let age = freshness.currentAge else {
            return SourceReading(
                position: freshness.position, heardMillis: 0, ageMillis: .max,
                hasBeenLevel: level.load(ordering: .relaxed))
        }
        // Whether an entry has begun or ended rests on the day, however lately it was heard of: then nothing is executed upon unseen,
        // and nothing is said to be free.
        if clock.isInDoubt {
            return SourceReading(
                position: freshness.position, heardMillis: 0, ageMillis: .max, hasBeenLevel: true)
        }
        let millis = age.components.seconds * 1000 + age.components.attoseconds / 1_000_000_000_000_000
        return SourceReading(
            position: freshness.position, heardMillis: clock.now().milliseconds - millis, ageMillis: millis,
            hasBeenLevel: true)
    }
}
