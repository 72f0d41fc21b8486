package import RPC
import RegistrySchema
package import ServiceKit

/// The registry as a whole: its services, and who may call what.
package enum RegistryAssembly {
    /// Every service of the contract over one core.
    package static func services(core: RegistryCore, feedHeartbeat: Duration) -> [any RPCService] {
        [
            SubjectHandlers(core: core), DecisionHandlers(core: core), ImportHandlers(core: core),
            ReferenceHandlers(core: core), FeedHandlers(core: core, heartbeat: feedHeartbeat), UploadHandlers(),
            DisclosureHandlers(), ReportHandlers(), CommitmentHandlers(), EvaluationHandlers(), AgreementHandlers(),
        ]
    }

    static let insiders: Role = [.department, .service, .operator, .lead, .oversight]
    static let keepers: Role = [.operator, .lead]
    private static let followers: Role = [.service, .operator]

    /// Which roles may call which method; a method without a row is denied to everybody.
    package static let access: AccessTable = subjectAccess.merging(decisionAccess).merging(importAccess)
        .merging(referenceAccess).merging(plannedAccess)

    private static let subjectAccess: AccessTable = [
        SubjectServiceMethods.registerSubject: .department,
        SubjectServiceMethods.getSubject: insiders,
        SubjectServiceMethods.resolveSubject: insiders,
        SubjectServiceMethods.batchResolveSubjects: insiders,
        SubjectServiceMethods.listSubjects: insiders,
        SubjectServiceMethods.updateSubject: .department,
        SubjectServiceMethods.changeSubjectCode: .department,
        SubjectServiceMethods.mergeSubjects: .department,
        SubjectServiceMethods.listSubjectEvents: insiders,
        SubjectServiceMethods.validateCode: .public,
    ]

    private static let decisionAccess: AccessTable = [
        DecisionServiceMethods.submitDecision: .department,
        DecisionServiceMethods.validateDecision: .department,
        DecisionServiceMethods.getDecision: insiders,
        DecisionServiceMethods.listDecisions: insiders,
        DecisionServiceMethods.correctDecision: .department,
        DecisionServiceMethods.withdrawDecision: .department,
        DecisionServiceMethods.annulDecision: .department,
        DecisionServiceMethods.markDecisionDisputed: [.department, .service],
        DecisionServiceMethods.markDecisionProceedings: [.department, .service],
        DecisionServiceMethods.recordJointService: .department,
        DecisionServiceMethods.listPenaltiesWithoutService: insiders,
        DecisionServiceMethods.listDecisionVersions: insiders,
    ]

    private static let importAccess: AccessTable = [
        ImportServiceMethods.openImport: .department,
        ImportServiceMethods.appendImportChunk: .department,
        ImportServiceMethods.finishImport: .department,
        ImportServiceMethods.abandonImport: .department,
        ImportServiceMethods.getImport: insiders,
        ImportServiceMethods.listImports: insiders,
        ImportServiceMethods.listImportVerdicts: insiders,
        ImportServiceMethods.getTemplate: .public,
    ]

    private static let referenceAccess: AccessTable = [
        ReferenceServiceMethods.loadDepartments: keepers,
        ReferenceServiceMethods.getDepartment: .public,
        ReferenceServiceMethods.listDepartments: .public,
        ReferenceServiceMethods.loadCalendarYear: keepers,
        ReferenceServiceMethods.getCalendarYear: .public,
        ReferenceServiceMethods.listCalendarYears: .public,
        ReferenceServiceMethods.computeDueDate: .public,
        RegistryFeedServiceMethods.watchRegistry: followers,
        RegistryFeedServiceMethods.listRegistrySnapshot: followers,
    ]
}
