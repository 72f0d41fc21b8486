import Casework
import CommonSchema
import Credit
import ListingSchema
import MeasuresRules
import MeasuresSchema
import SchemaRuntime

/// Turns what an evaluation found into the answer and into what the log keeps of it.
struct CheckRendering {
    let file: SubjectFile
    let outcome: CheckOutcome

    /// Fills the findings into an answer.
    func fill(_ answer: inout CheckAnswer) {
        answer.restraints = outcome.restraints.map { finding in
            Restraint(
                measure: reference(finding.measure), instruction: RestraintInstruction(rawValue: finding.step.rawValue),
                instructionOnceVerified: RestraintInstruction(rawValue: finding.stepOnceVerified.rawValue),
                grounds: grounds(finding.grounds))
        }
        answer.incentives = outcome.incentives.map(incentive)
        answer.undecided = outcome.undecided.map(undecided)
        answer.disputes = outcome.disputes.map(dispute)
        answer.information = outcome.information.map { finding in
            InformationItem(measure: reference(finding.measure), grounds: grounds(finding.grounds))
        }
        answer.entriesInForce = outcome.entriesInForce.map { ground(.entry($0)) }
    }

    /// What the log keeps.
    var logged: [LoggedItem] {
        outcome.restraints.map { finding in
            LoggedItem(
                manner: finding.step == .verifyBeforeExecution ? .restraintToVerify : .restraint,
                measure: finding.measure.definition.code, sources: finding.grounds.map(source))
        }
            + outcome.incentives.map { finding in
                LoggedItem(
                    manner: .incentive, measure: finding.measure.definition.code,
                    sources: entry(of: finding.basis).map { [source(.entry($0))] } ?? [])
            }
            + outcome.undecided.map { finding in
                LoggedItem(manner: .undecided, measure: finding.measure.definition.code, sources: [])
            }
            + outcome.disputes.flatMap { finding in
                (finding.measures.isEmpty ? [""] : finding.measures).map { measure in
                    LoggedItem(manner: .suspended, measure: measure, sources: [source(finding.fact)])
                }
            }
            + outcome.information.map { finding in
                LoggedItem(
                    manner: .information, measure: finding.measure.definition.code,
                    sources: finding.grounds.map(source))
            }
    }

    private func source(_ fact: FactReference) -> String {
        switch fact {
        case .entry(let index): file.facts.entries[index].name
        case .decision(let index, _): file.facts.decisions[index].name
        }
    }

    private func entry(of basis: IncentiveBasis) -> Int? {
        switch basis {
        case .red(let index), .external(let index): index
        case .cleanYears, .nomination, .request: nil
        }
    }

    private func reference(_ compiled: CompiledMeasure) -> MeasureReference {
        let definition = compiled.definition
        return MeasureReference(
            code: definition.code, nameZh: definition.nameZH, nameEn: definition.nameEN,
            category: definition.heading.code, categoryZh: definition.headingNameZH,
            strength: MeasureStrength(rawValue: definition.strength.rawValue),
            group: CatalogueMapping.group(definition.heading),
            legalBasis: CatalogueMapping.legalBasis(compiled.legalGrounds))
    }

    private func incentive(_ finding: IncentiveFinding) -> Incentive {
        var incentive = Incentive(measure: reference(finding.measure), instruction: instruction(finding))
        incentive.untilDate = finding.until?.description ?? ""
        switch finding.basis {
        case .red: incentive.basis = .redList
        case .external: incentive.basis = .external
        case .cleanYears(let since):
            incentive.basis = .cleanYears
            incentive.cleanSince = since?.description ?? ""
            incentive.cleanYears = Int32(file.facts.cleanYears ?? 0)
        case .nomination: incentive.basis = .nomination
        case .request: incentive.basis = .request
        }
        incentive.ground = entry(of: finding.basis).map { ground(.entry($0)) }
        return incentive
    }

    private func instruction(_ finding: IncentiveFinding) -> IncentiveInstruction {
        switch finding.basis {
        case .nomination, .request: .onRequest
        case .red, .external, .cleanYears:
            finding.measure.definition.strength == .mandatory ? .grant : .mayGrant
        }
    }

    private func undecided(_ finding: UndecidedFinding) -> UndecidedIncentive {
        switch finding.cause {
        case .ruleBookMissing:
            UndecidedIncentive(
                measure: reference(finding.measure), reason: UndecidedReason(rawValue: finding.cause.rawValue),
                noteZh: "尚未收到规则书，无法计算须无不良记录的年数：本次不给予，亦不作不符合条件处理，请稍后再次查询。",
                noteEn:
                    "No rule book was heard yet, so that the years that have to be clean cannot be counted: not granted by "
                    + "this answer, and not refused for good; check again later.")
        }
    }

    private func dispute(_ finding: DisputeFinding) -> Dispute {
        let note = note(finding.suspension.cause)
        return Dispute(
            ground: ground(finding.fact), reason: DisputeReason(rawValue: finding.suspension.cause.rawValue),
            sinceTime: WireTimestamp(known: finding.suspension.sinceMillis), suspendedMeasures: finding.measures,
            note: note.english, noteZh: note.chinese)
    }

    private func note(_ cause: SuspensionCause) -> Phrase {
        switch cause {
        case .objection: "An objection is being verified: do not execute any measure that rests on this entry."
        case .courtOrder: "A court or reconsideration body ordered the suspension: do not execute."
        case .reorganisation: "A court accepted a reorganisation or settlement plan: do not execute."
        case .recordDisputed: "The decision is being verified by its authority: do not execute."
        case .decisionMoved:
            "The decision behind the entry is about another subject: do not execute; the designating authority has to act."
        case .unknown: "The entry is suspended: do not execute; ask the designating authority."
        }
    }

    private func grounds(_ facts: [FactReference]) -> [Ground] {
        facts.prefix(MeasuresLimits.groundsPerMeasure).map(ground)
    }

    private func ground(_ fact: FactReference) -> Ground {
        switch fact {
        case .entry(let index): ground(file.entries[index], file.facts.entries[index])
        case .decision(let index, let role): ground(file.facts.decisions[index], role)
        }
    }

    private func ground(_ entry: ListEntry, _ fact: EntryFact) -> Ground {
        var ground = Ground(source: entry.name)
        switch fact.entryClass {
        case .serious: ground.kind = .seriousList
        case .red: ground.kind = .redList
        case .external: ground.kind = .external
        }
        ground.listCode = ForeignName.last(entry.list)
        ground.listName = entry.listNameZh
        ground.domain = entry.externalKind.isEmpty ? fact.domain : entry.externalKind
        ground.decisionNumber = entry.decisionNumber
        ground.decisionDate = entry.decisionDate
        ground.designatingAuthority = EntryReading.authority(of: entry)
        ground.legalBasis = entry.legalBasis
        ground.effectiveDate = entry.effectiveDate
        ground.expiryDate = entry.validTo
        ground.remedies = entry.remedies
        return ground
    }

    private func ground(_ decision: DecisionFact, _ role: DecisionRole) -> Ground {
        Ground(
            kind: role == .order ? .decision : .record, source: decision.name,
            domain: role == .order ? decision.conductKind : decision.domain, decisionNumber: decision.documentNumber,
            decisionDate: decision.decisionDate.description, designatingAuthority: decision.department,
            effectiveDate: decision.decisionDate.description,
            expiryDate: (role == .order ? decision.validTo : decision.publicationEnd ?? decision.validTo)?.description
                ?? "",
            remedies: [
                Remedy(
                    kind: "objection", authority: decision.department,
                    instructions: Self.instructions.english, instructionsZh: Self.instructions.chinese)
            ])
    }

    private static let instructions: Phrase =
        "An objection to the record goes to the department that decided; reconsideration and litigation are open as the "
        + "decision states."
}
