package import RPC
import RegistrySchema

/// The registry as a whole.
package enum RegistryAssembly {
    /// Every service of the contract over one core.
    package static func services(core: RegistryCore, feedHeartbeat: Duration) -> [any RPCService] {
        [
            SubjectHandlers(core: core), DecisionHandlers(core: core), ImportHandlers(core: core),
            ReferenceHandlers(core: core), RuleBookHandlers(core: core),
            FeedHandlers(core: core, heartbeat: feedHeartbeat), UploadHandlers(),
            DisclosureHandlers(), ReportHandlers(), CommitmentHandlers(), EvaluationHandlers(), AgreementHandlers(),
        ]
    }
}
