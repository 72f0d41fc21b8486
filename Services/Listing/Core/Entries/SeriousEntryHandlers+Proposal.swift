import Casework
import CommonSchema
import Credit
import ListingRules
package import ListingSchema
package import RPC
import RegistryMirror
import RegistrySchema
import Store

extension SeriousEntryHandlers {
    /// Proposes an entry.
    package func proposeEntry(_ request: ProposeEntryRequest, context: ServerContext) async throws
        -> ProposeEntryResponse
    {
        let actor = environment.actor(context)
        let department = try actor.requireDepartment()
        let proposal = try Proposal(request, today: environment.moment.today)
        let named = try Fields.subject(request.subject, "subject", environment.codes)
        let environment = environment
        return try await environment.acted(request, context) {
            // The answer tells whether the person is known here.
            if named.isPersonNumber { try environment.cases.numbers.pass(actor.office) }
        } change: { _, step in
            let official = try step.official()
            let definition = try Self.definition(proposal.list, on: step.moment.today, step.transaction)
            try step.actor.require(definition.authority, of: "the list")
            try Self.requireCondition(proposal, definition)
            let subject = try SubjectMirror.resolve(named, step.transaction)
            try Self.requireExisting(subject)
            let ground = try Self.ground(proposal, definition, department, subject, step.transaction)
            try Self.requireGrounds(proposal, definition, on: step.moment.today, step.transaction)
            try Self.requireOwnDecisions(of: proposal.persons, step.transaction)
            try MeasureTable.known(step.transaction).requireAnnounced(
                proposal.measures, "measures_announced",
                for: KnownMeasures.Purpose(domain: definition.domain, kind: subject.kind.rawValue),
                on: step.moment.today)
            guard let underlyingDate = CivilDate(iso: ground.date), let from = definition.facts.from else {
                throw StoredValueError("date")
            }
            let content = definition.content
            var facts = EntryFacts(
                proposer: official.id, underlyingDate: underlyingDate, definitionFrom: from,
                definitionUntil: definition.facts.until, periodMonths: Int(content.periodMonths),
                minimumMonths: content.exitRule?.earlyRemoval == true ? Int(content.minimumMonths) : nil)
            facts.state = .proposed
            var record = EntryRecord()
            record.listCode = definition.code
            record.listVersion = definition.version
            record.authority = definition.authority
            record.domain = definition.domain
            record.listability = definition.facts.listability
            record.decision = ground.name
            record.about = ground.subject
            record.facts = facts
            record.file = Self.file(proposal, definition, subject, ground, official)
            let event = EntryEvent("PROPOSED", .proposed, step.moment.today)
            let stored = try EntrySteps.commit(
                record, event, step)
            return ProposeEntryResponse(entry: stored.file)
        }
    }

    /// The fields of a proposal that are right by themselves.
    struct Proposal: Sendable {
        var list: String
        var authority: String
        var number: String
        /// What the request says of the decision beside its number: both empty, or what the registry has.
        var decisionName: String
        var decisionDate: String
        var reason: String
        var legalBasis: [LegalBasis]
        var condition: String
        var measures: [String]
        var remedies: [Remedy]
        var conductDate: String
        var amountFen: Int64
        var persons: [ResponsiblePerson]

        init(_ request: ProposeEntryRequest, today: CivilDate) throws(Refusal) {
            list = try CatalogueName.lists.code(in: request.list, "list")
            authority = try Fields.text(
                request.underlyingDecision?.authority ?? "", "underlying_decision.authority", 0...16
            ).value
            number = try Fields.text(
                request.underlyingDecision?.documentNumber ?? "", "underlying_decision.document_number",
                1...ListingLimits.numberBytes
            ).value
            decisionName = request.underlyingDecision?.name ?? ""
            decisionDate =
                try Fields.optionalDate(
                    request.underlyingDecision?.decisionDate ?? "", "underlying_decision.decision_date"
                )?.iso ?? ""
            reason = try Fields.text(request.reason, "reason", 1...ListingLimits.reasonBytes, lines: true).value
            legalBasis = try Fields.legalBasis(request.legalBasis, "legal_basis", atLeast: 0)
            condition = try Fields.text(
                request.conditionMet, "condition_met", 0...ListingLimits.reasonBytes, lines: true
            ).value
            measures = try Fields.measures(request.measuresAnnounced, "measures_announced")
            remedies = try Fields.remedies(request.remedies, today: today)
            conductDate = try StatedConduct.read(
                request.conductDate, "conduct_date", 0...ListingLimits.shortTextBytes, today: today)
            if request.amountFen < 0 {
                try Fields.refuse(
                    "amount_fen", "an amount is not negative", remedy: "give fen (0.01 yuan), or 0 for none")
            }
            amountFen = request.amountFen
            persons = try Self.persons(request.responsiblePersons)
        }

        /// The decision of the number that the request means: the one of the day that it gives, which is never passed over.
        func named(among penalties: [MirroredDecision]) throws(Refusal) -> MirroredDecision {
            let ofDay = penalties.filter { decisionDate.isEmpty || $0.date == decisionDate }
            guard !ofDay.isEmpty else {
                throw .invalid(
                    "underlying_decision.decision_date",
                    "the decision of this number is of \(penalties.map(\.date).joined(separator: ", ")), not of \(decisionDate)",
                    remedy: "compare number and day with the document, or leave the day out")
            }
            guard let named = ofDay.first(where: { decisionName.isEmpty || $0.name == decisionName }) else {
                throw .invalid(
                    "underlying_decision.name",
                    "the decision of this number is \(ofDay.map(\.name).joined(separator: ", "))",
                    remedy: "name it, or leave the name out")
            }
            return named
        }

        /// Persons are named only with a decision of their own (LC-05).
        private static func persons(_ values: [ResponsiblePerson]) throws(Refusal) -> [ResponsiblePerson] {
            try Fields.atMost(ListingLimits.responsiblePersons, values.count, "responsible_persons")
            var result: [ResponsiblePerson] = []
            for (index, value) in values.enumerated() {
                let field = "responsible_persons[\(index)]"
                result.append(
                    ResponsiblePerson(
                        personName: try Fields.text(value.personName, "\(field).person_name", 1...100).value,
                        role: try Fields.text(value.role, "\(field).role", 1...100).value,
                        ownDocumentNumber: try Fields.text(
                            value.ownDocumentNumber, "\(field).own_document_number", 1...ListingLimits.numberBytes
                        ).value,
                        ownAuthority: try Fields.text(value.ownAuthority, "\(field).own_authority", 1...16).value))
            }
            return result
        }
    }

    private static func definition(
        _ code: String, on day: CivilDate, _ transaction: ReadTransaction
    ) throws -> DefinitionRecord {
        guard let definition = try DefinitionTable.inForce(code, on: day, transaction) else {
            guard try DefinitionTable.newest(code, transaction) != nil else {
                throw Refusal.notFound(
                    "list", CatalogueName.lists(code), remedy: "take the name from ListListDefinitions")
            }
            throw Refusal.precondition(
                .listNotInForce, "no version of the list is in force on \(day) (LC-01)",
                remedy: "put a consulted version in force first (PutListDefinitionInForce)")
        }
        guard definition.facts.kind == .serious else {
            throw Refusal.invalid(
                "list", "this is a red list", remedy: "nominate there (RedEntryService), or name a serious list")
        }
        return definition
    }

    /// A person is named by a decision about that person alone: one that nobody made names nobody (LC-05).
    private static func requireOwnDecisions(
        of persons: [ResponsiblePerson], _ transaction: ReadTransaction
    ) throws {
        var findings = Findings()
        for (index, person) in persons.enumerated() {
            let isOwn = try DecisionMirror.isAgainstPerson(
                of: person.ownAuthority, number: person.ownDocumentNumber, transaction)
            guard !isOwn else { continue }
            findings.refuse(
                "responsible_persons[\(index)].own_document_number",
                "the registry holds no effective decision of \(person.ownAuthority) with this number about a natural person (LC-05)",
                remedy: "submit the person's own decision first, or leave the person out", reason: .noUnderlyingDecision
            )
        }
        try findings.check()
    }

    private static func requireCondition(_ proposal: Proposal, _ definition: DefinitionRecord) throws(Refusal) {
        switch definition.facts.listability {
        case .conditional where proposal.condition.isEmpty:
            throw .invalid(
                "condition_met", "in domain \(definition.domain) only a case that meets a list rule can be listed",
                remedy: "state the rule and how the case meets it", reason: .conditionMissing)
        case .yes where !proposal.condition.isEmpty:
            throw .invalid(
                "condition_met", "domain \(definition.domain) asks for no condition", remedy: "leave it empty")
        default: return
        }
    }

    /// What the entry rests on is in the catalogue of instruments and in force: what it cites, and what its list does.
    private static func requireGrounds(
        _ proposal: Proposal, _ definition: DefinitionRecord, on day: CivilDate, _ transaction: ReadTransaction
    ) throws {
        let instruments = try InstrumentTable.catalogue(transaction)
        var findings = Findings()
        for (index, basis) in proposal.legalBasis.enumerated() {
            _ = try findings.read { () throws(Refusal) in
                try instruments.require(basis.instrument, "legal_basis[\(index)].instrument", .inForce(day))
            }
        }
        try findings.check()
        try instruments.requireListGround(definition.content.legalBasis.map(\.instrument), nil, .inForce(day))
    }

    private static func requireExisting(_ subject: MirroredSubject) throws(Refusal) {
        switch subject.status {
        case .deregistered, .deceased:
            throw .precondition(
                .subjectCeased,
                "the subject no longer exists: publication ends and no new measure begins",
                remedy: "close the case; a successor needs a decision of its own")
        default: return
        }
    }

    /// The effective penalty of the proposing authority about this very subject (LC-02).
    private static func ground(
        _ proposal: Proposal, _ definition: DefinitionRecord, _ department: String, _ subject: MirroredSubject,
        _ transaction: ReadTransaction
    ) throws -> MirroredDecision {
        guard try DepartmentMirror.isAnyKnown(transaction) else {
            throw Refusal.unavailable(
                .registryNotHeard, "the registry has not been heard yet", remedy: "try again once it runs")
        }
        guard proposal.authority.isEmpty || proposal.authority == department else {
            throw Refusal.precondition(
                .notOwnDecision,
                "who decided answers for the entry: the decision has to be the department's own (LC-02)",
                remedy: "hand the case to \(proposal.authority)")
        }
        let found = try DecisionMirror.decisions(
            of: department, number: proposal.number, owner: subject.name, transaction)
        guard let first = found.first else {
            throw Refusal.precondition(
                .noUnderlyingDecision,
                "the registry holds no decision of \(department) with this document number about this subject (LC-02)",
                remedy: "submit the decision to the registry first, and check number and subject")
        }
        let penalties = found.filter { $0.kind == .penalty }
        guard !penalties.isEmpty else {
            throw Refusal.precondition(
                .notAGround, "a permit is no ground for an entry (LC-02)", remedy: "name the penalty decision")
        }
        let penalty = try proposal.named(among: penalties)
        guard penalty.isEffective else {
            throw Refusal.precondition(
                .decisionNotEffective, "the decision was withdrawn, annulled or changed (LC-02)",
                remedy: "name an effective decision")
        }
        guard first.domain.isEmpty || penalty.domain.isEmpty || penalty.domain == definition.domain else {
            throw Refusal.precondition(
                .otherDomain, "the decision belongs to domain \(penalty.domain), the list to \(definition.domain)",
                remedy: "name the list of the decision's domain")
        }
        if try EntryTable.isListed(decision: penalty.name, owner: subject.name, transaction) {
            throw Refusal.precondition(
                .alreadyListed,
                "this decision carries an entry about this subject already: one entry for each decision",
                remedy: "look it up (`xinyi entry lookup SUBJECT --all`; without --all those in effect alone are shown)"
            )
        }
        return penalty
    }

    private static func file(
        _ proposal: Proposal, _ definition: DefinitionRecord, _ subject: MirroredSubject, _ ground: MirroredDecision,
        _ official: NamedOfficial
    ) -> SeriousEntry {
        let content = definition.content
        var entry = ListEntry()
        entry.kind = .serious
        entry.list = content.list
        entry.listVersion = definition.version
        entry.listNameZh = content.nameZh
        entry.listNameEn = content.nameEn
        entry.domain = content.domain
        // The record that the decision is about; if it was merged since, look-ups follow.
        entry.subject = ground.subject
        entry.subjectKind = subject.kind
        entry.subjectDisplayName = subject.displayName
        entry.uscc = subject.kind == .naturalPerson ? "" : subject.uscc
        entry.designatingDepartment = definition.authority
        entry.legalBasis = content.legalBasis + proposal.legalBasis.filter { !content.legalBasis.contains($0) }
        entry.reason = proposal.reason
        entry.measuresAnnounced = proposal.measures
        entry.remedies = proposal.remedies
        entry.exitConditions = content.exitRule?.description ?? ""
        entry.underlyingDecision = UnderlyingDecision(
            name: ground.name, authority: definition.authority, documentNumber: ground.documentNumber,
            decisionDate: ground.date)
        entry.publishesNaturalPerson = content.publishesNaturalPersons
        var file = SeriousEntry()
        file.entry = entry
        file.conditionMet = proposal.condition
        file.conductDate = proposal.conductDate
        file.amountFen = proposal.amountFen
        file.responsiblePersons = proposal.persons
        file.proposer = official.message
        return file
    }
}
