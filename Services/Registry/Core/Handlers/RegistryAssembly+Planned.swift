import RegistrySchema
import ServiceKit

extension RegistryAssembly {
    /// Who will be able to call what waits; until then everybody of these is told which row it waits for.
    static let plannedAccess: AccessTable = [
        UploadServiceMethods.createUploadBatch: .department,
        UploadServiceMethods.getUploadBatch: insiders,
        UploadServiceMethods.listUploadBatches: insiders,
        UploadServiceMethods.listUploadItems: insiders,
        UploadServiceMethods.recordUploadReceipt: .department,
        UploadServiceMethods.retryUploadBatch: .department,
        UploadServiceMethods.reconcileUploads: .department,
        UploadServiceMethods.listUploadDifferences: insiders,
        DisclosureServiceMethods.setDisclosure: .department,
        DisclosureServiceMethods.endPublication: [.department, .service],
        DisclosureServiceMethods.queryPublicRecords: .public,
        DisclosureServiceMethods.getOwnRecords: insiders,
        DisclosureServiceMethods.listSubjectQueries: insiders,
        DisclosureServiceMethods.listPublicRecords: .public,
        ReportServiceMethods.issueCreditReport: .department,
        ReportServiceMethods.getCreditReport: insiders,
        ReportServiceMethods.listCreditReports: insiders,
        ReportServiceMethods.verifyCreditReport: .public,
        ReportServiceMethods.getCleanStatement: insiders,
        ReportServiceMethods.issueCleanStatement: .department,
        CommitmentServiceMethods.makeCommitment: .department,
        CommitmentServiceMethods.getCommitment: insiders,
        CommitmentServiceMethods.listCommitments: insiders,
        CommitmentServiceMethods.fulfilCommitment: .department,
        CommitmentServiceMethods.breachCommitment: .department,
        CommitmentServiceMethods.correctCommitment: .department,
        EvaluationServiceMethods.recordEvaluation: .department,
        EvaluationServiceMethods.getEvaluation: insiders,
        EvaluationServiceMethods.listEvaluations: insiders,
        EvaluationServiceMethods.withdrawEvaluation: .department,
        AgreementServiceMethods.createAgreement: keepers,
        AgreementServiceMethods.getAgreement: insiders,
        AgreementServiceMethods.listAgreements: insiders,
        AgreementServiceMethods.endAgreement: keepers,
    ]
}
