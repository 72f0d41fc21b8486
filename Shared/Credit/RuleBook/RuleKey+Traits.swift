/// Which of two values of a key is the better one for the subject. Where several uncertain rules contend, that one is
/// applied; a new book that goes the other way takes something from the subject.
package enum RuleFavour: Sendable, Hashable {
    /// The smaller value: a shorter publication, a milder class, a quicker answer.
    case smaller
    /// The larger value: a longer time to be heard, a higher bound up to which a fine is small.
    case larger
    /// The value binds departments or the district only: there is nothing to choose between.
    case none
}

/// To what the rules of a key apply one by one.
package enum RuleItem: Sendable, Hashable {
    /// The key has one value.
    case none
    /// One value for each kind of penalty.
    case category
    /// One value for each class.
    case severity
    /// One value for organisations and one for persons.
    case party

    /// The words of the column `item`.
    package var tokens: [String] {
        switch self {
        case .none: [""]
        case .category: PenaltyCategory.allCases.map(\.token)
        case .severity: PenaltySeverity.allCases.map(\.token)
        case .party: ["organisation", "person"]
        }
    }
}

/// How the worked example of a key is written.
package enum RuleExampleForm: Sendable, Hashable {
    /// `start=DATE => due=DATE`, in working days.
    case due
    /// `start=DATE => end=DATE`, in months or years.
    case span
    /// `on=DATE => since=DATE`, in years, backwards.
    case back
    /// `first=DATE => last=DATE`, in calendar days, both counted.
    case counted
    /// `month=YYYY-MM => due=DATE`.
    case month
    /// `part=N; whole=N => met=yes`.
    case share
    /// `on=DATE => value=TEXT`.
    case value
    /// A penalty and what becomes of it.
    case penalty
}

extension RuleKey {
    /// Whether its period may not be empty: nobody is heard, and nothing is decided, in no time.
    package var isNeverEmpty: Bool {
        switch self {
        case .objectionAcceptance, .objectionOwn, .objectionForwarded, .defenceWindow, .defenceWindowLongest,
            .publicComment, .repairAccept, .repairDecide, .repairTell, .listPeriodShortest, .listPeriodLongest:
            true
        default: false
        }
    }

    /// What its value counts.
    package var unit: RuleUnit {
        switch self {
        case .uploadPermitPenalty, .enterpriseSystemUpload, .exposeSafetyPenalty, .governmentInformation,
            .withdrawAnnulledPenalty, .reportAnnulment, .removeAnnulled, .removalSync, .liftMeasures, .repairAccept,
            .repairDecide, .repairExtension, .repairTell, .objectionMark, .objectionAcceptance, .objectionOwn,
            .objectionForwarded, .defenceWindow, .defenceWindowLongest, .standstill:
            .workingDays
        case .serviceGapShown, .publicComment, .caseReportReminder: .calendarDays
        case .publicationMinimum, .publicationMaximum, .publicationIfNecessary, .listPeriodShortest,
            .listPeriodLongest, .listPeriodsInARow, .listEarliestRemoval:
            .months
        case .repairBar, .listAge, .cleanYears, .queryLogRetention: .years
        case .smallFine, .veryLargeFine: .fen
        case .validEntryTarget, .completenessTarget: .percent
        case .caseReportDay: .dayOfMonth
        case .penaltyClass, .simpleProcedureClass: .severity
        case .publicationNotice, .jointService, .simpleProcedurePublished, .publishedAlone, .banExtendsPublication,
            .repairable, .higherConsent:
            .flag
        case .publicationStart: .start
        case .ruleSet, .ruleFrame: .ruleSet
        case .caseReportFrom, .planRepairRules, .planMeasures, .planGoal: .date
        }
    }

    /// To what it applies one by one.
    package var item: RuleItem {
        switch self {
        case .penaltyClass, .publishedAlone, .repairable: .category
        case .publicationMinimum, .publicationMaximum, .publicationIfNecessary: .severity
        case .smallFine, .veryLargeFine: .party
        default: .none
        }
    }

    /// Which value is the better one for the subject.
    package var favour: RuleFavour {
        switch self {
        case .withdrawAnnulledPenalty, .reportAnnulment, .removeAnnulled, .removalSync, .liftMeasures, .penaltyClass,
            .simpleProcedureClass, .simpleProcedurePublished, .publishedAlone, .publicationStart,
            .publicationMinimum, .publicationMaximum, .publicationIfNecessary, .banExtendsPublication, .repairAccept,
            .repairDecide, .repairExtension, .repairTell, .repairBar, .objectionMark, .objectionAcceptance,
            .objectionOwn, .objectionForwarded, .listPeriodShortest, .listPeriodLongest, .listPeriodsInARow,
            .listEarliestRemoval,
            .cleanYears:
            .smaller
        case .publicationNotice, .jointService, .smallFine, .veryLargeFine, .repairable, .publicComment,
            .defenceWindow, .listAge, .higherConsent, .standstill, .queryLogRetention:
            .larger
        case .uploadPermitPenalty, .enterpriseSystemUpload, .exposeSafetyPenalty, .governmentInformation,
            .serviceGapShown, .ruleSet, .ruleFrame, .defenceWindowLongest, .caseReportDay, .caseReportFrom,
            .caseReportReminder, .validEntryTarget, .completenessTarget, .planRepairRules, .planMeasures, .planGoal:
            .none
        }
    }

    /// Whether some rule of it must be in force on every day for everybody, for each of its items. Without it a service
    /// could not answer.
    package var isAlwaysInForce: Bool {
        switch self {
        case .uploadPermitPenalty, .ruleSet, .penaltyClass, .simpleProcedureClass, .simpleProcedurePublished,
            .smallFine, .veryLargeFine, .publicationStart, .publicationMinimum, .publicationMaximum, .objectionOwn,
            .objectionForwarded, .publicComment, .defenceWindow, .defenceWindowLongest, .listPeriodShortest,
            .listPeriodLongest, .listAge, .higherConsent, .standstill, .cleanYears, .queryLogRetention,
            .caseReportDay, .caseReportFrom, .caseReportReminder:
            true
        default: false
        }
    }

    /// Whether the subject is better off while no rule of it is in force: what it brings is a burden.
    package var isBurden: Bool {
        switch self {
        case .repairBar, .banExtendsPublication, .publicationIfNecessary: true
        default: false
        }
    }

    /// How its example is written.
    package var exampleForm: RuleExampleForm {
        switch self {
        case .ruleSet, .penaltyClass, .simpleProcedureClass, .simpleProcedurePublished, .publishedAlone, .smallFine,
            .veryLargeFine, .publicationStart, .publicationMinimum, .publicationMaximum, .banExtendsPublication,
            .repairable:
            .penalty
        case .cleanYears: .back
        default:
            switch unit {
            case .workingDays: .due
            case .months, .years: .span
            case .calendarDays: .counted
            case .dayOfMonth: .month
            case .percent: .share
            case .fen, .severity, .flag, .start, .ruleSet, .date: .value
            }
        }
    }
}
