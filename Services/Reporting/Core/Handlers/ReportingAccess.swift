import ReportingSchema
package import ServiceKit

/// Who may call what of reporting. Data rules come on top: a department writes and reads its own cases only.
/// A method without a row is closed.
package enum ReportingAccess {
    /// The table.
    package static let table = cases.merging(figures).merging(followUp).merging(publicity)

    /// Everybody who is identified.
    private static let readers: Role = [.department, .service, .operator, .oversight]

    /// Monthly cases and the feed.
    private static let cases: AccessTable = [
        CaseReportServiceMethods.createCaseReport: .department,
        CaseReportServiceMethods.updateCaseReport: .department,
        CaseReportServiceMethods.screenCaseReport: .department,
        CaseReportServiceMethods.submitCaseReport: .department,
        CaseReportServiceMethods.dropCaseReport: .department,
        CaseReportServiceMethods.returnCaseReport: .lead,
        CaseReportServiceMethods.acceptCaseReport: .lead,
        CaseReportServiceMethods.publishCaseReport: .lead,
        CaseReportServiceMethods.fileCaseReport: .lead,
        CaseReportServiceMethods.getCaseReport: readers,
        CaseReportServiceMethods.listCaseReports: readers,
        CaseReportServiceMethods.submitNilReport: .department,
        CaseReportServiceMethods.listNilReports: readers,
        CaseReportServiceMethods.getMonthSummary: readers,
        CaseReportServiceMethods.listOverdueDepartments: readers,
        CaseReportServiceMethods.listReminders: readers,
        CaseReportServiceMethods.putReportingDuty: [.lead, .operator],
        CaseReportServiceMethods.listReportingDuties: readers,
        ReportingFeedServiceMethods.watchReporting: [.service, .operator],
        ReportingFeedServiceMethods.listReportingSnapshot: [.service, .operator],
    ]

    /// Indicators, assessment, statistics.
    private static let figures: AccessTable = [
        IndicatorServiceMethods.listIndicatorDefinitions: readers,
        IndicatorServiceMethods.getIndicator: readers,
        IndicatorServiceMethods.listIndicators: readers,
        IndicatorServiceMethods.listIndicatorRows: readers,
        IndicatorServiceMethods.recordConcealment: .lead,
        IndicatorServiceMethods.listConcealments: readers,
        AssessmentServiceMethods.putAssessmentScheme: .lead,
        AssessmentServiceMethods.getAssessmentScheme: readers,
        AssessmentServiceMethods.listAssessmentSchemes: readers,
        AssessmentServiceMethods.getScorecard: readers,
        AssessmentServiceMethods.listScorecards: readers,
        AssessmentServiceMethods.createAssessmentSheet: .lead,
        AssessmentServiceMethods.fillAssessmentItem: .lead,
        AssessmentServiceMethods.stateViewOnAssessmentSheet: .department,
        AssessmentServiceMethods.confirmAssessmentSheet: .lead,
        AssessmentServiceMethods.getAssessmentSheet: readers,
        AssessmentServiceMethods.listAssessmentSheets: readers,
        AssessmentServiceMethods.exportAssessmentSheets: [.lead, .oversight, .operator],
        AssessmentServiceMethods.createGovernmentReport: .lead,
        AssessmentServiceMethods.submitGovernmentReport: .lead,
        AssessmentServiceMethods.acknowledgeGovernmentReport: .oversight,
        AssessmentServiceMethods.getGovernmentReport: readers,
        AssessmentServiceMethods.listGovernmentReports: readers,
        StatisticsServiceMethods.createStatisticalReport: .lead,
        StatisticsServiceMethods.getStatisticalReport: readers,
        StatisticsServiceMethods.listStatisticalReports: readers,
        StatisticsServiceMethods.exportStatisticalReport: readers,
    ]

    /// Circulars, rectification, registers.
    private static let followUp: AccessTable = [
        CircularServiceMethods.createCircular: .lead,
        CircularServiceMethods.updateCircular: .lead,
        CircularServiceMethods.issueCircular: .lead,
        CircularServiceMethods.withdrawCircular: .lead,
        CircularServiceMethods.getCircular: readers,
        CircularServiceMethods.listCirculars: readers,
        CircularServiceMethods.issueRectification: .lead,
        CircularServiceMethods.acknowledgeRectification: .department,
        CircularServiceMethods.reportRectification: .department,
        CircularServiceMethods.verifyRectification: .lead,
        CircularServiceMethods.returnRectification: .lead,
        CircularServiceMethods.escalateRectification: .lead,
        CircularServiceMethods.closeEscalatedRectification: [.lead, .oversight],
        CircularServiceMethods.getRectification: readers,
        CircularServiceMethods.listRectifications: readers,
        RegisterServiceMethods.putPlanTask: .lead,
        RegisterServiceMethods.listPlanTasks: readers,
        RegisterServiceMethods.reportTaskProgress: .department,
        RegisterServiceMethods.listTaskProgress: readers,
        RegisterServiceMethods.putRuleDocument: .department,
        RegisterServiceMethods.repealRuleDocument: .department,
        RegisterServiceMethods.getRuleDocument: readers,
        RegisterServiceMethods.listRuleDocuments: readers,
        RegisterServiceMethods.listMissingRules: readers,
    ]

    /// Publicity, exposures, the disclosure site.
    private static let publicity: AccessTable = [
        PublicityServiceMethods.recordActivity: .department,
        PublicityServiceMethods.updateActivity: .department,
        PublicityServiceMethods.getActivity: readers,
        PublicityServiceMethods.listActivities: readers,
        PublicityServiceMethods.requestExposure: .department,
        PublicityServiceMethods.approveExposure: .lead,
        PublicityServiceMethods.refuseExposure: .lead,
        PublicityServiceMethods.recordPlacement: .department,
        PublicityServiceMethods.confirmTakeDown: .department,
        PublicityServiceMethods.getExposure: readers,
        PublicityServiceMethods.listExposures: readers,
        PublicityServiceMethods.listTakeDowns: readers,
        DisclosureSiteServiceMethods.buildDisclosureSite: [.lead, .operator],
        DisclosureSiteServiceMethods.getSiteBuild: [.lead, .operator],
        DisclosureSiteServiceMethods.listSiteBuilds: [.lead, .operator],
        DisclosureSiteServiceMethods.exportDisclosureSite: [.lead, .operator],
    ]
}
