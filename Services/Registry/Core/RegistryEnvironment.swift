package import Casework
import Credit
import RegistryRules
import ServiceKit
import Store

/// What every handler of the registry works with: the environment of cases, and beside it how persons' numbers are kept
/// and the reference data as last loaded.
package struct RegistryEnvironment: CaseHost {
    /// Database, clock, policy, pages.
    package let cases: CaseEnvironment
    /// Sealing and blind index of persons' numbers.
    let keys: RegistryKeys
    let reference = ReferenceCache()

    /// An environment over that of cases.
    init(cases: CaseEnvironment, keys: RegistryKeys) {
        self.cases = cases
        self.keys = keys
    }

    /// The time of day; a fixed one in tests.
    var clock: any WallClock { cases.clock }

    /// Finishes recomputations that a restart or a large year left over. Returns when none is left or a step fails.
    func finishRecomputations() async {
        do {
            var hasMore = try await database.read { try CalendarTable.recomputation($0) != nil }
            while hasMore {
                hasMore = try await database.write { [self] tx in
                    try DueDateRecomputation.step(tx, cache: reference, moment: moment).hasMore
                }
            }
        } catch {
            // The next look, and the next loaded year, go on where this one stopped.
        }
    }

    /// Finishes recomputations, and looks every while whether one is left over by another process of the registry on the same
    /// database, until the task is cancelled. A step takes its place with it, so that two of them do nothing twice.
    func keepRecomputing(every interval: Duration = .seconds(60)) async {
        while !Task.isCancelled {
            await finishRecomputations()
            try? await Task.sleep(for: interval)
        }
    }

    /// Ends imports that nobody goes on with, every few minutes until the task is cancelled.
    func endIdleImports(_ logger: Logger, every interval: Duration = .seconds(300)) async {
        while !Task.isCancelled {
            do {
                let ended = try await database.write { [self] tx in try endIdleImports(tx, at: moment) }
                if ended > 0 { logger.info("idle imports were ended", ["count": .integer(Int64(ended))]) }
            } catch {
                logger.error("idle imports were not ended, and are looked at again", ["reason": .error(error)])
            }
            try? await Task.sleep(for: interval)
        }
    }

    /// Folds the names of rows that an older program wrote, before the first call is served.
    func foldNames() async throws {
        while try await database.write({ tx in
            try SubjectTable.foldNames(tx, limit: RegistryLimits.recomputeBatch)
        }) > 0 {}
    }

    /// Reads departments, calendar and rule book into memory, so that no write has to.
    func warm() async {
        _ = try? await database.read { [reference] tx in try reference.current(tx).revision }
    }
}
