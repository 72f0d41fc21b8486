package import Credit
package import Store

/// What every handler of the registry works with.
package struct RegistryCore: Sendable {
    /// The registry's own database.
    package let database: Database
    /// Sealing and blind index of persons' numbers.
    package let keys: RegistryKeys
    /// The time of day; a fixed one in tests.
    package let clock: any WallClock
    let reference = ReferenceCache()

    /// The package that the reasons of errors belong to.
    static let domain = "xinyi.registry.v1"

    /// A core over an open database.
    package init(database: Database, keys: RegistryKeys, clock: any WallClock) {
        self.database = database
        self.keys = keys
        self.clock = clock
    }

    /// Finishes recomputations that a restart or a large year left over. Returns when none is left or the database
    /// closes.
    package func finishRecomputations() async {
        var hasMore = true
        while hasMore {
            let now = clock.now()
            do {
                hasMore = try await database.write { [reference] tx in
                    try DueDateRecomputation.step(tx, cache: reference, now: now).hasMore
                }
            } catch {
                // The next start or the next loaded year goes on where this one stopped.
                return
            }
        }
    }

    /// Reads departments, calendar and rule book into memory, so that no write has to.
    package func warm() async {
        _ = try? await database.read { [reference] tx in try reference.current(tx).revision }
    }

    /// The tables that the database needs.
    package static var migrations: [Migration] { RegistryMigrations.all }
}
