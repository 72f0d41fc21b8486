import Casework
import CommonSchema
import Credit
import ListingRules
package import ListingSchema
import Phrases
package import RPC
import SchemaRuntime
import Store

extension DefinitionHandlers {
    /// Creates a draft: version 1 of a new list, or the next version of an existing one.
    package func createListDefinition(
        _ request: CreateListDefinitionRequest, context: ServerContext
    ) async throws -> CreateListDefinitionResponse {
        let actor = environment.actor(context)
        let environment = environment
        return try await environment.acted(request, context) {
            let draft = try Draft(request.definition)
            try Self.requireNoFurtherSteps(draft.content, DefinitionServiceMethods.createListDefinition)
            try actor.requireDrafter(authority: draft.content.authority)
            return draft
        } change: { draft, step in
            let newest = try DefinitionTable.newest(draft.content.code, step.transaction)
            if let newest {
                try step.actor.requireDrafter(authority: newest.authority)
                guard newest.facts.state == .inForce || newest.facts.state == .repealed else {
                    throw Refusal.precondition(
                        .draftExists, "version \(newest.version) of the list is in work already",
                        remedy: "change that draft (UpdateListDefinition), or put it in force")
                }
            }
            let record = try Self.record(draft, version: (newest?.version ?? 0) + 1, environment, step)
            let stored = try DefinitionTable.commit(
                record, step)
            return CreateListDefinitionResponse(definition: stored.content)
        }
    }

    /// Replaces the content of a draft.
    package func updateListDefinition(
        _ request: UpdateListDefinitionRequest, context: ServerContext
    ) async throws -> UpdateListDefinitionResponse {
        let name = request.definition?.name ?? ""
        let etag = request.definition?.etag ?? ""
        let environment = environment
        return try await environment.acted(request, context) {
            let draft = try Draft(request.definition)
            try Self.requireNoFurtherSteps(draft.content, DefinitionServiceMethods.updateListDefinition)
            _ = try Self.version(name, "definition.name")
            return draft
        } change: { draft, step in
            let old = try Self.load(name, field: "definition.name", etag: etag, for: step.actor, step.transaction)
            try step.actor.requireDrafter(authority: draft.content.authority)
            try DefinitionMachine(old.facts).requireDraft()
            guard draft.content.code == old.code else {
                throw Refusal.invalid(
                    "definition.code", "the code of a list does not change", remedy: "create another list")
            }
            var record = try Self.record(draft, version: old.version, environment, step)
            record.rowVersion = old.rowVersion
            record.created = old.created
            let stored = try DefinitionTable.commit(
                record, step)
            return UpdateListDefinitionResponse(definition: stored.content)
        }
    }

    /// Refuses a definition that demands steps which no file goes through yet: an entry would be decided without them.
    private static func requireNoFurtherSteps(_ content: ListDefinition, _ method: MethodDescriptor) throws {
        if content.higherConsent != nil {
            throw unimplemented(method, field: "definition.higher_consent", rows: ["L2"])
        }
        if content.standstill != nil { throw unimplemented(method, field: "definition.standstill", rows: ["L2"]) }
    }

    /// The version that the name in a request means.
    static func version(_ name: String, _ field: String = "name") throws(Refusal) -> (code: String, version: Int64) {
        try Fields.noting((code: "", version: 0)) { () throws(Refusal) in
            guard let parsed = DefinitionName.parse(name) else {
                throw .invalid(
                    field, "a version is named lists/{code}/versions/{number}", remedy: "take the name from an answer")
            }
            return parsed
        }
    }

    /// Loads a version by the name in a request, checks the right to change it, which is the authority's unless said otherwise, and
    /// the fingerprint.
    static func load(
        _ name: String, field: String = "name", etag: String, for actor: Actor, _ transaction: ReadTransaction,
        may: (Actor, String) throws -> Void = { try $0.requireDrafter(authority: $1) }
    ) throws -> DefinitionRecord {
        let (code, version) = try Self.version(name, field)
        guard let record = try DefinitionTable.load(code, version, transaction) else {
            throw Refusal.notFound("list definition", name, remedy: "take the name from ListListDefinitions")
        }
        try may(actor, record.authority)
        try Etag.require(etag, is: record.content.etag)
        return record
    }

    private static func record(
        _ draft: Draft, version: Int64, _ environment: ListingEnvironment, _ step: Stepping
    ) throws -> DefinitionRecord {
        let transaction = step.transaction
        guard let domain = try DomainTable.load(draft.domain, transaction),
            let listability = ListingRules.Listability(number: domain.listability.rawValue)
        else {
            throw Refusal.notFound(
                "domain", CatalogueName.domains(draft.domain),
                remedy: "take the name from ListDomains, or put the domain first")
        }
        try requireDepartments([draft.content.authority], "definition.authority", transaction)
        try requireOfDomain(draft.content.authority, domain, "definition.authority")
        try InstrumentTable.catalogue(transaction).requireListGround(
            draft.content.legalBasis.map(\.instrument), "definition.legal_basis", .notOver(step.moment.today))
        let facts = DefinitionFacts(
            kind: draft.kind, listability: listability, level: DefinitionFacts.Level(draft.content.competentLevel),
            basisFrom: draft.basisFrom)
        let law = try environment.law(department: draft.content.authority, domain: draft.domain, transaction)
        // A draft has no first day yet; the law is asked again when it gets one. Until then it is the law of today, or of the
        // instrument's first day if that is to come.
        let periods = try DefinitionPeriods(
            draft: Int(draft.content.periodMonths), minimumMonths: Int(draft.content.minimumMonths),
            defenceWorkingDays: Int(draft.content.defenceWorkingDays), by: law,
            on: max(step.moment.today, draft.basisFrom))
        var record = DefinitionRecord(
            code: draft.content.code, version: version, domain: draft.domain, domainVersion: domain.version,
            authority: draft.content.authority, facts: facts, content: draft.content)
        record.content.drafter = step.actor.official?.message
        record.content.defenceWorkingDays = Int32(clamping: periods.defenceWorkingDays)
        record.ruleBook = law.book.version.number
        return record
    }

    /// Refuses an authority that is none of the domain's departments; `field` is nil where the request does not hold it.
    static func requireOfDomain(_ authority: String, _ domain: Domain, _ field: String?) throws(Refusal) {
        if domain.departments.contains(authority) || domain.departments.contains("ALL") { return }
        let departments = domain.departments.joined(separator: ", ")
        let rule: Phrase = "a list is decided by a department of its domain, and \(domain.code) has \(departments)"
        let remedy: Phrase = "have one of them draft the list"
        throw field.map { Refusal.invalid($0, rule, remedy: remedy, reason: .authorityNotOfDomain) }
            ?? Refusal.precondition(.authorityNotOfDomain, rule, remedy: remedy)
    }

    /// The content of a draft that is right by itself.
    struct Draft: Sendable {
        var content: ListDefinition
        var kind: DefinitionFacts.Kind
        var domain: String
        var basisFrom: CivilDate

        init(_ given: ListDefinition?) throws(Refusal) {
            guard let given else {
                throw .invalid("definition", "the definition is required", remedy: "give its content")
            }
            content = given
            content.consultation = nil
            content.effectiveDate = ""
            content.repealDate = ""
            content.repealReason = ""
            content.enactedBy = ""
            content.enactor = nil
            content.enactmentDocument = nil
            if !ResourceName.isCode(given.code, bytes: ListingLimits.listCodeBytes) {
                try Fields.refuse(
                    "definition.code", "a code has 3 to 40 upper-case letters, digits or '-' and begins with a letter",
                    remedy: "give for example WSF-SERIOUS")
            }
            kind = try Fields.choice(
                given.kind, "definition.kind", "a list is serious or red", remedy: "name the kind",
                DefinitionFacts.Kind.init)
            domain = try CatalogueName.domains.code(in: given.domain, "definition.domain")
            content.nameZh = try Fields.text(given.nameZh, "definition.name_zh", 1...ListingLimits.titleBytes).value
            content.nameEn = try Fields.text(given.nameEn, "definition.name_en", 0...ListingLimits.titleBytes).value
            content.authority = try Fields.text(given.authority, "definition.authority", 1...16).value
            content.legalBasis = try Fields.legalBasis(given.legalBasis, "definition.legal_basis", atLeast: 1)
            basisFrom = try Fields.date(given.basisEffectiveDate, "definition.basis_effective_date")
            content.standard = try Fields.text(
                given.standard, "definition.standard", 1...ListingLimits.longTextBytes, lines: true
            ).value
            content.sourceNote = try Fields.text(given.sourceNote, "definition.source_note", 0...1000).value
            try checkExitRule(given.exitRule)
        }

        private mutating func checkExitRule(_ given: ExitRule?) throws(Refusal) {
            guard var rule = given else {
                try Fields.refuse(
                    "definition.exit_rule", "no list without a way out (LC-01)", remedy: "say how subjects leave it",
                    reason: .exitRuleMissing)
                return
            }
            let isUnconditional = rule.earlyRemoval && TextFolding.isBlank(rule.earlyRemovalConditions)
            rule.description = try Fields.text(
                rule.description, "definition.exit_rule.description", 1...ListingLimits.longTextBytes, lines: true
            ).value
            rule.earlyRemovalConditions = try Fields.text(
                rule.earlyRemovalConditions, "definition.exit_rule.early_removal_conditions",
                0...ListingLimits.reasonBytes, lines: true
            ).value
            if isUnconditional {
                try Fields.refuse(
                    "definition.exit_rule.early_removal_conditions", "early removal has conditions", remedy: "name them"
                )
            }
            content.exitRule = rule
        }
    }
}
