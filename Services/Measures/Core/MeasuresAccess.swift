import MeasuresSchema
package import ServiceKit

/// Which roles may call which method of measures. A method without a row is denied to everybody.
package enum MeasuresAccess {
    /// The whole table.
    package static let table = catalogue.merging(check).merging(feed).merging(waiting)

    /// Whoever works with the catalogues reads them; operators and BEB change them.
    private static let readers: Role = [.department, .service, .operator]
    private static let keepers: Role = [.operator, .lead]
    private static let everyone: Role = [.public, .department, .service, .operator]

    private static let catalogue: AccessTable = [
        CatalogueServiceMethods.publishMeasureCatalogue: keepers,
        CatalogueServiceMethods.validateMeasureCatalogue: [.department, .operator],
        CatalogueServiceMethods.publishMatterCatalogue: keepers,
        CatalogueServiceMethods.activateMeasure: keepers,
        CatalogueServiceMethods.deactivateMeasure: keepers,
        CatalogueServiceMethods.repealMeasure: keepers,
        CatalogueServiceMethods.getMeasure: readers,
        CatalogueServiceMethods.listMeasures: readers,
        CatalogueServiceMethods.getMatter: readers,
        CatalogueServiceMethods.listMatters: readers,
        CatalogueServiceMethods.listMeasureCatalogues: readers,
        CatalogueServiceMethods.listMatterCatalogues: readers,
    ]

    private static let check: AccessTable = [
        CheckServiceMethods.check: .department,
        CheckServiceMethods.batchCheck: .department,
        CheckServiceMethods.watchCheck: .department,
        CheckServiceMethods.getCheck: [.department, .operator],
        CheckServiceMethods.listChecks: [.department, .operator],
        CheckServiceMethods.countChecks: [.department, .service, .operator],
        CheckServiceMethods.recordCheckOutcome: .department,
    ]

    private static let feed: AccessTable = [
        FeedServiceMethods.watchMeasures: [.service, .operator],
        FeedServiceMethods.listMeasuresSnapshot: [.service, .operator],
    ]

    /// What answers UNIMPLEMENTED with its row today says so to whoever will be allowed to call it.
    private static let waiting: AccessTable = [
        ActionServiceMethods.getAction: [.department, .operator],
        ActionServiceMethods.listActions: [.department, .operator],
        ActionServiceMethods.acknowledgeAction: .department,
        ActionServiceMethods.enforceAction: .department,
        ActionServiceMethods.declineAction: .department,
        ActionServiceMethods.giveActionFeedback: .department,
        ActionServiceMethods.confirmActionLifted: .department,
        ActionServiceMethods.remindAction: keepers,
        ActionServiceMethods.retryDeadLetter: keepers,
        ApprovalServiceMethods.checkEligibility: .department,
        ApprovalServiceMethods.openApprovalCase: .department,
        ApprovalServiceMethods.getApprovalCase: [.department, .operator],
        ApprovalServiceMethods.listApprovalCases: [.department, .operator],
        ApprovalServiceMethods.routeApprovalCase: .department,
        ApprovalServiceMethods.supplyDocument: .department,
        ApprovalServiceMethods.endApprovalCase: .department,
        SupervisionServiceMethods.createSegmentRule: .department,
        SupervisionServiceMethods.advanceSegmentRule: .department,
        SupervisionServiceMethods.getSegmentRule: [.department, .operator],
        SupervisionServiceMethods.listSegmentRules: [.department, .operator],
        SupervisionServiceMethods.recordClassification: .department,
        SupervisionServiceMethods.exportSegment: .department,
        InspectionPlanServiceMethods.putInspectionBody: keepers,
        InspectionPlanServiceMethods.listInspectionBodies: everyone,
        InspectionPlanServiceMethods.putInspectionItem: keepers,
        InspectionPlanServiceMethods.listInspectionItems: everyone,
        InspectionPlanServiceMethods.createInspectionPlan: .department,
        InspectionPlanServiceMethods.advanceInspectionPlan: .department,
        InspectionPlanServiceMethods.getInspectionPlan: [.department, .operator, .oversight],
        InspectionPlanServiceMethods.listInspectionPlans: [.department, .operator, .oversight],
        InspectionPlanServiceMethods.recordInspection: .department,
        InspectionPlanServiceMethods.listInspections: [.department, .service, .operator, .oversight],
        PromotionServiceMethods.listPromotableSubjects: .department,
        PromotionServiceMethods.planPlacement: .department,
        PromotionServiceMethods.publishPlacement: .department,
        PromotionServiceMethods.withdrawPlacement: .department,
        PromotionServiceMethods.getPlacement: [.department, .operator],
        PromotionServiceMethods.listPlacements: [.department, .operator],
        DisclosureServiceMethods.lookUpVoluntaryMeasures: everyone,
        DisclosureServiceMethods.listPublicMeasures: everyone,
    ]
}
