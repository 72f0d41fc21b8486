package import Casework
import Store

/// What every handler of measures works with: what all services have, and the compiled catalogues.
package struct MeasuresEnvironment: CaseHost {
    /// Database, clock, policy, keys, pages.
    package let cases: CaseEnvironment
    /// The catalogues in memory.
    package let catalogues: CatalogueHolder

    /// An environment with catalogues that were read or are to be.
    package init(_ cases: CaseEnvironment, catalogues: CatalogueHolder = CatalogueHolder()) {
        self.cases = cases
        self.catalogues = catalogues
    }

    /// Reads the catalogues again where they were changed, here or by another process of the service on the same database.
    package func reloadCatalogues() async throws { try await catalogues.reload(from: database) }

    /// How long another process's change of the catalogues may not be seen here, besides the time of the read.
    package static let catalogueTime = Duration.seconds(1)

    /// Looks every ``catalogueTime`` whether the catalogues were changed, until the task is cancelled.
    ///
    /// - Throws: what the read throws.
    package func followCatalogues() async throws {
        while !Task.isCancelled {
            try await Task.sleep(for: Self.catalogueTime)
            try await reloadCatalogues()
        }
    }
}
