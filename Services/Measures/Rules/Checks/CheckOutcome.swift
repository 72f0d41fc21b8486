package import Credit

/// What a restraint or an incentive rests on, by its place in the facts.
package enum FactReference: Sendable, Hashable {
    /// The entry with this index.
    case entry(Int)
    /// The decision with this index, and how it triggers.
    case decision(Int, DecisionRole)
}

/// How a decision triggers a measure.
package enum DecisionRole: Sendable, Hashable {
    /// It orders the effect itself (DECISION).
    case order
    /// It is present as a record of its domain (RECORD).
    case record
}

/// What the clerk does with a restraint. Raw values are those of the contract.
package enum RestraintStep: Int32, Sendable, Hashable {
    /// Refuse what the measure excludes.
    case refuse = 1
    /// Withhold the preference.
    case withholdFacilitation = 2
    /// Plan more inspections.
    case intensifySupervision = 3
    /// Disclose what is ordered to be.
    case disclose = 4
    /// Weigh it, with reasons.
    case consider = 5
    /// Verify first: the source is stale, or lost what this rests on.
    case verifyBeforeExecution = 6

    /// The step that a measure's strength and heading call for.
    package init(_ measure: MeasureDefinition) {
        guard measure.strength == .mandatory else {
            self = .consider
            return
        }
        switch measure.heading.code {
        case "C09": self = .withholdFacilitation
        case "C10": self = .intensifySupervision
        case "C11", "C12": self = .disclose
        default: self = .refuse
        }
    }
}

/// A restraint found.
package struct RestraintFinding: Sendable, Hashable {
    /// The measure.
    package var measure: CompiledMeasure
    /// What triggers it and is not suspended.
    package var grounds: [FactReference]
    /// What the clerk does now.
    package var step: RestraintStep
    /// What the clerk does once verified.
    package var stepOnceVerified: RestraintStep
}

/// What an incentive rests on.
package enum IncentiveBasis: Sendable, Hashable {
    /// A red entry.
    case red(Int)
    /// A favourable external entry.
    case external(Int)
    /// Clean years; the day of the last bad decision, if one is known.
    case cleanYears(since: CivilDate?)
    /// A nomination, if there is one.
    case nomination
    /// A request.
    case request
}

/// An incentive found.
package struct IncentiveFinding: Sendable, Hashable {
    /// The measure.
    package var measure: CompiledMeasure
    /// What it rests on.
    package var basis: IncentiveBasis
    /// Last day; nil as long as nothing bad arises.
    package var until: CivilDate?
}

/// Why it cannot be told whether an incentive is due. Raw values are those of the contract.
package enum UndecidedCause: Int32, Sendable, Hashable {
    /// No rule book is known, so that nobody can say how many years have to be clean.
    case ruleBookMissing = 1
}

/// An incentive of which it cannot be told whether it is due: not granted, and not refused either.
package struct UndecidedFinding: Sendable, Hashable {
    /// The measure.
    package var measure: CompiledMeasure
    /// Why.
    package var cause: UndecidedCause
}

/// A suspended fact.
package struct DisputeFinding: Sendable, Hashable {
    /// The fact.
    package var fact: FactReference
    /// The suspension.
    package var suspension: FactSuspension
    /// The measures that would be due without it.
    package var measures: [String]
}

/// A voluntary measure found: information.
package struct InformationFinding: Sendable, Hashable {
    /// The measure.
    package var measure: CompiledMeasure
    /// The facts behind it.
    package var grounds: [FactReference]
}

/// What a clerk reads first. Raw values are those of the contract.
package enum Verdict: Int32, Sendable, Hashable {
    /// Nothing excludes the case.
    case proceed = 1
    /// A source is stale or lost something, or the subject has ended: what was found, and that nothing was found, is to be verified
    /// first.
    case verify = 2
    /// A restraint on a fresh source excludes the case.
    case refuse = 3
}

/// What a Check finds.
package struct CheckOutcome: Sendable, Hashable {
    /// Restraints by measure code.
    package var restraints: [RestraintFinding] = []
    /// Incentives by measure code.
    package var incentives: [IncentiveFinding] = []
    /// Incentives that cannot be decided, by measure code.
    package var undecided: [UndecidedFinding] = []
    /// Suspended facts.
    package var disputes: [DisputeFinding] = []
    /// Voluntary measures.
    package var information: [InformationFinding] = []
    /// Entries in force of the kinds that the matter must check, by index.
    package var entriesInForce: [Int] = []
    /// Decisions that the registry lost and that matter here, by index: what rests on them is to be verified first.
    package var missed: [Int] = []
    /// Entries in force that listing lost, or that may be another subject's, by index: what rests on them is to be verified first.
    package var doubtfulEntries: [Int] = []
    /// Whether the subject itself has to be verified: it has ended, and somebody acts in its name all the same; or the registry was
    /// put back to an earlier state, and has no record of one of whom there are entries or decisions, or lost decisions about it;
    /// or listing was, and lost entries of it; or an entry names a code that the registry does not know.
    package var isOfDoubtful = false

    /// Everything empty.
    package init() {}

    /// The answer in a word. What excludes the case on a fresh source does so whatever else is stale; a stale source leaves
    /// everything else to be verified, also that nothing was found. So does a doubt about the subject: who stands at the counter for
    /// a company that was deregistered has no standing, or the register is wrong.
    package func verdict(_ sources: SourceStanding) -> Verdict {
        if restraints.contains(where: { $0.step == .refuse }) { return .refuse }
        return sources.listingFresh && sources.registryFresh && !isOfDoubtful ? .proceed : .verify
    }
}
