package import Credit

/// Which sources are fresh enough to be executed upon.
package struct SourceStanding: Sendable, Hashable {
    /// Whether listing was heard within the limit.
    package var listingFresh: Bool
    /// Whether the registry was heard within the limit.
    package var registryFresh: Bool

    /// From its parts.
    package init(listingFresh: Bool, registryFresh: Bool) {
        self.listingFresh = listingFresh
        self.registryFresh = registryFresh
    }
}

/// The Check as a pure function: facts, catalogue, day and freshness in, findings out.
///
/// By construction: only measures of the matter that are active on the day and may reach the subject's kind (LC-04);
/// only facts of the subject itself (LC-05), and of a serious entry only what its decision announced (LC-03); no count and
/// no sum (LC-06); a suspended fact yields nothing (LC-11); an external entry ends with its authority (LC-12); consumption
/// by court order only (LC-14); voluntary measures are information (LC-15); an adverse entry in force takes every incentive
/// that rests on a good record (LC-19).
package struct CheckEvaluation: Sendable {
    /// The version of these rules, given with every answer (LC-13).
    package static let ruleSetVersion = "check-2026.6"

    private let facts: SubjectFacts
    private let day: CivilDate
    private let sources: SourceStanding
    private let hasAdverseEntry: Bool

    /// Evaluates one subject in one matter on one day.
    package static func evaluate(
        matter: MatterDefinition, measures: CompiledMeasures, facts: SubjectFacts, on day: CivilDate,
        sources: SourceStanding
    ) -> CheckOutcome {
        CheckEvaluation(facts: facts, day: day, sources: sources).run(matter: matter, measures: measures)
    }

    private init(facts: SubjectFacts, day: CivilDate, sources: SourceStanding) {
        self.facts = facts
        self.day = day
        self.sources = sources
        hasAdverseEntry = facts.hasAdverseEntry(on: day)
    }

    private func run(matter: MatterDefinition, measures: CompiledMeasures) -> CheckOutcome {
        var outcome = CheckOutcome()
        var suspended: [FactReference: [String]] = [:]
        var clean: CleanYears?
        for code in matter.measures {
            guard let measure = measures.byCode[code], measure.isActive(on: day), !facts.hasCeased,
                let kind = facts.kind,
                measure.definition.subjectKinds.contains(SubjectKinds(kind))
            else { continue }
            switch measure.definition.side {
            case .restraint: restrain(measure, into: &outcome, suspended: &suspended)
            case .incentive: favour(measure, clean: &clean, into: &outcome)
            }
        }
        addEntries(matter, suspended: &suspended, into: &outcome)
        outcome.missed = missed(clean)
        outcome.doubtfulEntries = facts.entries.indices.filter {
            !facts.entries[$0].isCertain && facts.entries[$0].inForce(on: day)
        }
        outcome.isOfDoubtful =
            facts.hasCeased || !outcome.missed.isEmpty || !outcome.doubtfulEntries.isEmpty
            || !facts.isKnown && !(facts.entries.isEmpty && facts.decisions.isEmpty)
        outcome.disputes = disputes(suspended)
        outcome.restraints.sort { $0.measure.definition.code < $1.measure.definition.code }
        outcome.incentives.sort { $0.measure.definition.code < $1.measure.definition.code }
        outcome.undecided.sort { $0.measure.definition.code < $1.measure.definition.code }
        outcome.information.sort { $0.measure.definition.code < $1.measure.definition.code }
        return outcome
    }

    private func restrain(
        _ measure: CompiledMeasure, into outcome: inout CheckOutcome, suspended: inout [FactReference: [String]]
    ) {
        let matches = matches(measure.definition)
        let live = matches.filter { suspension(of: $0) == nil }
        for fact in matches where suspension(of: fact) != nil {
            // A measure that stands on another ground is due anyway: it is not suspended.
            suspended[fact, default: []] += live.isEmpty ? [measure.definition.code] : []
        }
        guard !live.isEmpty else { return }
        if measure.definition.isVoluntary {
            outcome.information.append(InformationFinding(measure: measure, grounds: live))
            return
        }
        let step = RestraintStep(measure.definition)
        outcome.restraints.append(
            RestraintFinding(
                measure: measure, grounds: live, step: live.contains(where: isFresh) ? step : .verifyBeforeExecution,
                stepOnceVerified: step))
    }

    private func favour(_ measure: CompiledMeasure, clean: inout CleanYears?, into outcome: inout CheckOutcome) {
        guard let basis = basis(of: measure.definition.trigger, clean: &clean) else {
            if !hasAdverseEntry, !measure.definition.isVoluntary, measure.definition.trigger.asksForCleanYears,
                clean?.obstacle == .unknownYears
            {
                outcome.undecided.append(UndecidedFinding(measure: measure, cause: .ruleBookMissing))
            }
            return
        }
        if measure.definition.isVoluntary {
            var grounds: [FactReference] = []
            if case .red(let index) = basis { grounds = [.entry(index)] }
            if case .external(let index) = basis { grounds = [.entry(index)] }
            outcome.information.append(InformationFinding(measure: measure, grounds: grounds))
            return
        }
        var until: CivilDate?
        if case .red(let index) = basis { until = facts.entries[index].expiryDate }
        if case .external(let index) = basis { until = facts.entries[index].expiryDate }
        outcome.incentives.append(IncentiveFinding(measure: measure, basis: basis, until: until))
    }

    /// The best basis among the alternatives: a red entry, a favourable external entry, the clean years, a nomination, a
    /// request. With an adverse entry in force only what the subject may ask for anyway remains (LC-19).
    private func basis(of trigger: Trigger, clean: inout CleanYears?) -> IncentiveBasis? {
        var best: (rank: Int, basis: IncentiveBasis)?
        func offer(_ rank: Int, _ basis: IncentiveBasis) {
            if best.map({ rank < $0.rank }) ?? true { best = (rank, basis) }
        }
        for term in trigger.terms {
            if hasAdverseEntry, term != .request { continue }
            switch term {
            case .red(let domain):
                if let index = favourableEntry(where: {
                    $0.entryClass == .red && (domain == nil || $0.domain == domain)
                }) {
                    offer(0, .red(index))
                }
            case .external(let kind):
                if let index = favourableEntry(where: { $0.entryClass == .external(kind: kind) }) {
                    offer(1, .external(index))
                }
            case .cleanYears:
                let verdict = clean ?? CleanYears(facts, on: day)
                clean = verdict
                if verdict.isClean { offer(2, .cleanYears(since: verdict.cleanSince)) }
            case .nomination: offer(3, .nomination)
            case .request: offer(4, .request)
            case .serious, .decision, .judgment, .record: break
            }
        }
        return best?.basis
    }

    /// The entry in force, not suspended, not in doubt and not adverse, that lasts longest.
    private func favourableEntry(where matches: (EntryFact) -> Bool) -> Int? {
        facts.entries.indices.filter { index in
            let entry = facts.entries[index]
            return !entry.isAdverse && entry.suspension == nil && entry.isCertain && entry.inForce(on: day)
                && matches(entry)
        }.max { lasts(facts.entries[$0], less: facts.entries[$1]) }
    }

    private func lasts(_ first: EntryFact, less second: EntryFact) -> Bool {
        guard let ends = first.expiryDate else { return false }
        guard let other = second.expiryDate else { return true }
        return ends < other
    }

    /// Facts in force that a restraint's trigger matches, suspended ones included; of entries those that announced it.
    private func matches(_ measure: MeasureDefinition) -> [FactReference] {
        var found: [FactReference] = []
        func add(_ fact: FactReference) {
            if !found.contains(fact) { found.append(fact) }
        }
        for term in measure.trigger.terms {
            for (index, entry) in facts.entries.enumerated()
            where entry.isAdverse && entry.inForce(on: day) && matches(term, entry)
                && entry.announced?.contains(measure.code) != false
            {
                add(.entry(index))
            }
            for (index, decision) in facts.decisions.enumerated() {
                if case .decision(let kind) = term, decision.conductKind == kind, decision.ordersEffect(on: day) {
                    add(.decision(index, .order))
                }
                if case .record(let domain) = term, decision.domain == domain, decision.isOnRecord(on: day) {
                    add(.decision(index, .record))
                }
            }
        }
        return found
    }

    private func matches(_ term: TriggerTerm, _ entry: EntryFact) -> Bool {
        switch (term, entry.entryClass) {
        case (.serious(let domains), .serious): domains.isEmpty || domains.contains(entry.domain)
        case (.decision("LISTING"), .serious): true
        case (.external(let wanted), .external(let kind)): wanted == kind
        // Judgments reach the district as entries of the court that gave them.
        case (.judgment(let wanted), .external(let kind)): wanted == kind
        default: false
        }
    }

    private func suspension(of fact: FactReference) -> FactSuspension? {
        switch fact {
        case .entry(let index): facts.entries[index].suspension
        case .decision(let index, _):
            facts.decisions[index].isDisputed ? FactSuspension(cause: .recordDisputed, sinceMillis: 0) : nil
        }
    }

    private func isFresh(_ fact: FactReference) -> Bool {
        switch fact {
        case .entry(let index): sources.listingFresh && facts.entries[index].isCertain
        case .decision(let index, _): sources.registryFresh && !facts.decisions[index].isLost
        }
    }

    /// The decisions that the registry lost and that matter here: something may rest on them today, or they alone keep the years from
    /// being clean.
    private func missed(_ clean: CleanYears?) -> [Int] {
        facts.decisions.indices.filter { index in
            let decision = facts.decisions[index]
            return decision.isMissed(on: day) || decision.isLost && clean?.obstacle == .badRecord(decision.name)
        }
    }

    /// The entries in force of the kinds that the matter must check, and the suspended ones among them.
    private func addEntries(
        _ matter: MatterDefinition, suspended: inout [FactReference: [String]], into outcome: inout CheckOutcome
    ) {
        for (index, entry) in facts.entries.enumerated() where entry.inForce(on: day) {
            let scope: CheckScope =
                switch entry.entryClass {
                case .serious: .seriousList
                case .red: .redList
                case .external: .external
                }
            guard matter.mustCheck.contains(scope) else { continue }
            outcome.entriesInForce.append(index)
            if entry.suspension != nil { suspended[.entry(index), default: []] += [] }
        }
    }

    private func disputes(_ suspended: [FactReference: [String]]) -> [DisputeFinding] {
        func order(_ fact: FactReference) -> (Int, Int) {
            switch fact {
            case .entry(let index): (0, index)
            case .decision(let index, _): (1, index)
            }
        }
        return suspended.compactMap { fact, measures in
            suspension(of: fact).map { DisputeFinding(fact: fact, suspension: $0, measures: measures.sorted()) }
        }.sorted { order($0.fact) < order($1.fact) }
    }
}
