import RPC
import RegistrySchema

/// Puts the registry together: which handlers serve which service of the contract.
enum RegistryAssembly {
    /// Every service of the contract over one environment.
    static func services(core: RegistryEnvironment, feedHeartbeat: Duration) -> [any RPCService] {
        [
            SubjectHandlers(core: core), SubjectChangeHandlers(core: core), DecisionHandlers(core: core),
            ImportHandlers(core: core),
            ReferenceHandlers(core: core), OfficialHandlers(core: core), RuleBookHandlers(core: core),
            FeedHandlers(core: core, heartbeat: feedHeartbeat), UploadHandlers(),
            DisclosureHandlers(core: core), ReportHandlers(), CommitmentHandlers(), EvaluationHandlers(),
            AgreementHandlers(),
        ]
    }
}
