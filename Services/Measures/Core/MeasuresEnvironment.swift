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

    /// Reads the catalogues again after they were changed.
    package func reloadCatalogues() async throws { try await catalogues.reload(from: database) }
}
