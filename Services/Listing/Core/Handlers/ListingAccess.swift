import ListingSchema
package import ServiceKit

/// Who may call what of listing. Data rules come on top: a department acts only on lists whose authority it is. A
/// method without a
/// row is closed.
package enum ListingAccess {
    /// The table.
    package static let table = definitions.merging(entries).merging(objections).merging(reading).merging(later)

    /// Domains and the rules of lists: everybody reads them.
    private static let definitions: AccessTable = [
        DefinitionServiceMethods.putDomain: [.department, .operator],
        DefinitionServiceMethods.getDomain: .public,
        DefinitionServiceMethods.listDomains: .public,
        DefinitionServiceMethods.createListDefinition: [.department, .operator],
        DefinitionServiceMethods.updateListDefinition: [.department, .operator],
        DefinitionServiceMethods.consultListDefinition: [.department, .operator],
        DefinitionServiceMethods.putListDefinitionInForce: [.department, .operator],
        DefinitionServiceMethods.repealListDefinition: [.department, .operator],
        DefinitionServiceMethods.getListDefinition: .public,
        DefinitionServiceMethods.listListDefinitions: .public,
    ]

    /// Files of serious entries, and proceedings against them.
    private static let entries: AccessTable = [
        SeriousEntryServiceMethods.proposeEntry: .department,
        SeriousEntryServiceMethods.recordNoticeServed: .department,
        SeriousEntryServiceMethods.recordDefence: .department,
        SeriousEntryServiceMethods.recordDefenceWaiver: .department,
        SeriousEntryServiceMethods.reviewEntry: .department,
        SeriousEntryServiceMethods.recordHigherConsent: .department,
        SeriousEntryServiceMethods.decideEntry: .department,
        SeriousEntryServiceMethods.recordDecisionServed: .department,
        SeriousEntryServiceMethods.withdrawEntry: .department,
        SeriousEntryServiceMethods.removeEntryEarly: .department,
        SeriousEntryServiceMethods.revokeEntry: .department,
        SeriousEntryServiceMethods.recordReputationRestored: .department,
        SeriousEntryServiceMethods.pointOutHonours: .department,
        SeriousEntryServiceMethods.getSeriousEntry: [.department, .service, .operator, .oversight],
        SeriousEntryServiceMethods.listSeriousEntries: [.department, .service, .operator, .oversight],
        ProceedingServiceMethods.recordProceeding: .department,
        ProceedingServiceMethods.endProceeding: .department,
        ProceedingServiceMethods.listProceedings: [.department, .service, .operator, .oversight],
    ]

    /// Objections.
    private static let objections: AccessTable = [
        ObjectionServiceMethods.fileObjection: .department,
        ObjectionServiceMethods.acceptObjection: .department,
        ObjectionServiceMethods.rejectObjection: .department,
        ObjectionServiceMethods.startVerification: .department,
        ObjectionServiceMethods.pauseObjection: .department,
        ObjectionServiceMethods.upholdObjection: .department,
        ObjectionServiceMethods.dismissObjection: .department,
        ObjectionServiceMethods.recordAuthorityAnswer: .department,
        ObjectionServiceMethods.withdrawObjection: .department,
        ObjectionServiceMethods.recordObjectionNotified: .department,
        ObjectionServiceMethods.confirmRestoration: .department,
        ObjectionServiceMethods.escalateObjection: .department,
        ObjectionServiceMethods.closeObjection: .department,
        ObjectionServiceMethods.getObjection: [.department, .service, .operator, .oversight],
        ObjectionServiceMethods.listObjections: [.department, .service, .operator, .oversight],
    ]

    /// Look-ups and the feed.
    private static let reading: AccessTable = [
        LookupServiceMethods.lookupEntries: [.department, .service, .operator, .oversight],
        LookupServiceMethods.batchLookupEntries: [.department, .service, .operator, .oversight],
        LookupServiceMethods.getEntry: [.department, .service, .operator, .oversight],
        LookupServiceMethods.getEntryHistory: [.department, .service, .operator, .oversight],
        LookupServiceMethods.listEntries: [.department, .service, .operator, .oversight],
        LookupServiceMethods.listPublicEntries: .public,
        ListingFeedServiceMethods.watchListing: [.service, .operator],
        ListingFeedServiceMethods.getListingSnapshot: [.service, .operator],
        ListingFeedServiceMethods.exportSnapshot: [.service, .operator],
    ]

    /// Services that are not built yet.
    private static let later: AccessTable = [
        RedEntryServiceMethods.nominateEntry: .department,
        RedEntryServiceMethods.screenEntry: .department,
        RedEntryServiceMethods.publicizeEntry: .department,
        RedEntryServiceMethods.confirmEntry: .department,
        RedEntryServiceMethods.revokeRedEntry: .department,
        RedEntryServiceMethods.withdrawNomination: .department,
        RedEntryServiceMethods.getRedEntry: [.department, .service, .operator, .oversight],
        RedEntryServiceMethods.listRedEntries: [.department, .service, .operator, .oversight],
        ExternalEntryServiceMethods.importExternalEntries: [.department, .operator],
        ExternalEntryServiceMethods.resolveAmbiguousEntry: .department,
        ExternalEntryServiceMethods.endExternalEntry: [.department, .operator],
        ExternalEntryServiceMethods.getExternalEntry: [.department, .service, .operator, .oversight],
        ExternalEntryServiceMethods.listExternalEntries: [.department, .service, .operator, .oversight],
        RepairServiceMethods.applyForRepair: .department,
        RepairServiceMethods.acceptRepair: .department,
        RepairServiceMethods.returnRepair: .department,
        RepairServiceMethods.approveRepair: .department,
        RepairServiceMethods.refuseRepair: .department,
        RepairServiceMethods.reopenRepair: .department,
        RepairServiceMethods.shieldRepair: .department,
        RepairServiceMethods.endShielding: .department,
        RepairServiceMethods.withdrawRepair: .department,
        RepairServiceMethods.recordRepairNotified: .department,
        RepairServiceMethods.listRepairBars: [.department, .service, .operator, .oversight],
        RepairServiceMethods.liftRepairBar: .department,
        RepairServiceMethods.getRepair: [.department, .service, .operator, .oversight],
        RepairServiceMethods.listRepairs: [.department, .service, .operator, .oversight],
        RepairServiceMethods.putRepairRule: [.department, .operator],
        RepairServiceMethods.listRepairRules: [.department, .service, .operator, .oversight],
        ExitServiceMethods.confirmExit: .department,
        ExitServiceMethods.listExitConfirmations: [.department, .service, .operator, .oversight],
        DocumentServiceMethods.putDocument: .department,
        DocumentServiceMethods.getDocument: [.department, .service, .operator, .oversight],
        DocumentServiceMethods.listDocuments: [.department, .service, .operator, .oversight],
        DocumentServiceMethods.recordServiceAttempt: .department,
        DocumentServiceMethods.listServiceAttempts: [.department, .service, .operator, .oversight],
    ]
}
