/// What a rule can be about: closed, since every key has code that asks for it. Raw values are the words of the column
/// `key`. What a key counts, to what it applies and whose favour it knows stand in `RuleKey+Traits.swift`.
package enum RuleKey: String, Sendable, Hashable, CaseIterable {
    // Permits and penalties: upload, withdrawal, service
    case uploadPermitPenalty = "UPLOAD_PERMIT_PENALTY"
    case enterpriseSystemUpload = "ENTERPRISE_SYSTEM_UPLOAD"
    case exposeSafetyPenalty = "EXPOSE_SAFETY_PENALTY"
    case governmentInformation = "GOV_INFO_PUBLICATION"
    case withdrawAnnulledPenalty = "WITHDRAW_ANNULLED_PENALTY"
    case reportAnnulment = "REPORT_ANNULMENT"
    case removeAnnulled = "REMOVE_ANNULLED"
    case removalSync = "REMOVAL_SYNC"
    case liftMeasures = "LIFT_MEASURES"
    case publicationNotice = "PUBLICATION_NOTICE"
    case jointService = "JOINT_SERVICE"
    case serviceGapShown = "SERVICE_GAP_SHOWN"

    // Publication and repair of penalties
    case ruleSet = "RULE_SET"
    case ruleFrame = "RULE_FRAME"
    case penaltyClass = "PENALTY_CLASS"
    case simpleProcedureClass = "SIMPLE_PROCEDURE_CLASS"
    case simpleProcedurePublished = "SIMPLE_PROCEDURE_PUBLISHED"
    case publishedAlone = "PUBLISHED_ALONE"
    case smallFine = "SMALL_FINE"
    case veryLargeFine = "VERY_LARGE_FINE"
    case publicationStart = "PUBLICATION_START"
    case publicationMinimum = "PUBLICATION_MINIMUM"
    case publicationMaximum = "PUBLICATION_MAXIMUM"
    case publicationIfNecessary = "PUBLICATION_IF_NECESSARY"
    case banExtendsPublication = "BAN_EXTENDS_PUBLICATION"
    case repairable = "REPAIRABLE"

    // The procedure of repair
    case repairAccept = "REPAIR_ACCEPT"
    case repairDecide = "REPAIR_DECIDE"
    case repairExtension = "REPAIR_EXTENSION"
    case repairTell = "REPAIR_RESULT_TO_APPLICANT"
    case repairBar = "REPAIR_BAR"

    // Objections
    case objectionMark = "OBJECTION_MARK"
    case objectionAcceptance = "OBJECTION_ACCEPTANCE"
    case objectionOwn = "OBJECTION_OWN"
    case objectionForwarded = "OBJECTION_FORWARDED"

    // Lists
    case publicComment = "PUBLIC_COMMENT"
    case defenceWindow = "DEFENCE_WINDOW"
    case defenceWindowLongest = "DEFENCE_WINDOW_LONGEST"
    case listPeriodShortest = "LIST_PERIOD_SHORTEST"
    case listPeriodLongest = "LIST_PERIOD_LONGEST"
    case listPeriodsInARow = "LIST_PERIODS_IN_A_ROW"
    case listEarliestRemoval = "LIST_EARLIEST_REMOVAL"
    case listAge = "LIST_AGE"
    case higherConsent = "HIGHER_CONSENT"
    case standstill = "STANDSTILL"

    // Measures and their check
    case cleanYears = "GREEN_CHANNEL_CLEAN"
    case queryLogRetention = "QUERY_LOG_RETENTION"

    // Reports, indicators and the plan's own dates
    case caseReportDay = "CASE_REPORT"
    case caseReportFrom = "CASE_REPORT_FROM"
    case caseReportReminder = "CASE_REPORT_REMINDER"
    case validEntryTarget = "VALID_ENTRY_TARGET"
    case completenessTarget = "COMPLETENESS_TARGET"
    case planRepairRules = "RULES_JUNE"
    case planMeasures = "RULES_AUGUST"
    case planGoal = "GOAL"
}
