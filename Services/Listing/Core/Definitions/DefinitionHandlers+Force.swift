import Casework
import CommonSchema
import Credit
import ListingRules
package import ListingSchema
package import RPC
import SchemaRuntime
import ServiceKit
import Store

extension DefinitionHandlers {
    /// Records how a draft was consulted on: draft to consulted.
    package func consultListDefinition(
        _ request: ConsultListDefinitionRequest, context: ServerContext
    ) async throws -> ConsultListDefinitionResponse {
        guard let by = request.consultation?.by else {
            throw Refusal.invalid(
                "consultation", "a definition is consulted on before it is in force (2020 No. 49)",
                remedy: "give the public consultation, or the higher instrument that sets the standard")
        }
        _ = try Self.version(request.name)
        let checked = try Self.checked(by)
        let document = try Fields.requiredDocument(request.consultation?.document, "consultation.document")
        let environment = environment
        return try await environment.acted(request, context) { step in
            var record = try Self.load(request.name, etag: request.etag, for: step.actor, step.transaction)
            var machine = DefinitionMachine(record.facts)
            switch checked {
            case .publicConsultation(let consultation):
                let start = try Fields.date(consultation.startDate, "consultation.public_consultation.start_date")
                let end = try Fields.date(consultation.endDate, "consultation.public_consultation.end_date")
                let law = try environment.law(
                    department: record.authority, domain: record.domain, step.transaction)
                try machine.consult(
                    from: start, to: end, atLeast: try law.consultationDays(from: start), today: step.moment.today)
                record.ruleBook = law.book.version.number
            case .higherStandard(let standard):
                try machine.adoptHigherStandard()
                try InstrumentTable.catalogue(step.transaction).requireListGround(
                    [standard.basis?.instrument ?? ""], nil, .notOver(step.moment.today))
            }
            try step.name([NamedDocument("consultation.document", document)], in: record.content.name)
            record.facts = machine.finish()
            record.content.consultation = Consultation(by: checked, document: document)
            let stored = try DefinitionTable.commit(
                record, step)
            return ConsultListDefinitionResponse(definition: stored.content)
        }
    }

    private static func checked(_ by: Consultation.OneOf_By) throws(Refusal) -> Consultation.OneOf_By {
        switch by {
        case .publicConsultation(var consultation):
            let field = "consultation.public_consultation"
            consultation.place = try Fields.text(consultation.place, "\(field).place", 1...ListingLimits.titleBytes)
                .value
            consultation.summary = try Fields.text(
                consultation.summary, "\(field).summary", 1...ListingLimits.longTextBytes, lines: true
            ).value
            return .publicConsultation(consultation)
        case .higherStandard(var standard):
            let field = "consultation.higher_standard"
            let basis = try Fields.legalBasis(standard.basis.map { [$0] } ?? [], "\(field).basis", atLeast: 1)
            standard.basis = basis.first
            standard.reference = try Fields.text(standard.reference, "\(field).reference", 0...ListingLimits.titleBytes)
                .value
            return .higherStandard(standard)
        }
    }

    /// Puts a consulted definition in force from a day on; the version in force until then is repealed from
    /// that day on.
    package func putListDefinitionInForce(
        _ request: PutListDefinitionInForceRequest, context: ServerContext
    ) async throws -> PutListDefinitionInForceResponse {
        _ = try Self.version(request.name)
        let day = try Fields.date(request.effectiveDate, "effective_date")
        let document = try Fields.document(request.document, "document")
        let environment = environment
        return try await environment.acted(request, context) { step in
            var record = try Self.load(
                request.name, etag: request.etag, for: step.actor, step.transaction,
                may: { _ = try $0.requireEnactor(authority: $1) })
            try Self.requireReason(toBegin: day, document, today: step.moment.today)
            let standing = try DefinitionTable.standing(record.code, step.transaction)
            // The domain may have changed since the draft: what it says now decides.
            if record.facts.state == .consulted, let domain = try DomainTable.load(record.domain, step.transaction),
                let listability = ListingRules.Listability(number: domain.listability.rawValue)
            {
                record.facts.listability = listability
                record.domainVersion = domain.version
                try Self.requireOfDomain(record.authority, domain, nil)
            }
            var machine = DefinitionMachine(record.facts)
            try machine.putInForce(from: day, previousFrom: standing?.facts.from)
            record.facts = machine.finish()
            let instruments = try InstrumentTable.catalogue(step.transaction)
            let cited = record.content.legalBasis.map(\.instrument)
            // Nothing begins under a law that is over, however far its first day lies back.
            for day in Set([day, max(day, step.moment.today)]) {
                try instruments.requireListGround(cited, nil, .inForce(day))
            }
            if let document {
                try step.name([NamedDocument("document", document)], in: record.content.name)
                record.content.enactmentDocument = document
            }
            record.content.enactedBy = step.actor.department ?? ""
            record.content.enactor = step.actor.official?.message
            let law = try environment.law(department: record.authority, domain: record.domain, step.transaction)
            try record.periods.requireLawful(by: law, from: day)
            record.ruleBook = law.book.version.number
            if let standing {
                _ = try Self.repeal(
                    standing, from: day, reason: "replaced by version \(record.version)", step)
            }
            let stored = try DefinitionTable.commit(
                record, step)
            return PutListDefinitionInForceResponse(definition: stored.content)
        }
    }

    /// Nothing begins before today unless a document says why.
    private static func requireReason(
        toBegin day: CivilDate, _ document: DocumentReference?, today: CivilDate
    ) throws(Refusal) {
        guard day < today, document == nil else { return }
        throw .invalid(
            "document", "a first day that lies back needs the document that says why",
            remedy: "file it and name it, or give \(today) or a later day", reason: .documentMissing)
    }

    /// Repeals a definition in force from a day on.
    package func repealListDefinition(
        _ request: RepealListDefinitionRequest, context: ServerContext
    ) async throws -> RepealListDefinitionResponse {
        _ = try Self.version(request.name)
        let day = try Fields.date(request.repealDate, "repeal_date")
        let reason = try Fields.text(request.reason, "reason", 1...ListingLimits.reasonBytes, lines: true).value
        let environment = environment
        return try await environment.acted(request, context) { step in
            let record = try Self.load(
                request.name, etag: request.etag, for: step.actor, step.transaction,
                may: { try $0.requireRepealer(authority: $1) })
            let stored = try Self.repeal(
                record, from: day, reason: reason, step)
            return RepealListDefinitionResponse(definition: stored.content)
        }
    }

    private static func repeal(
        _ record: DefinitionRecord, from day: CivilDate, reason: String, _ step: Stepping
    ) throws -> DefinitionRecord {
        var record = record
        var machine = DefinitionMachine(record.facts)
        try machine.repeal(from: day)
        if try DefinitionTable.hasDecisions(record.code, record.version, from: day, step.transaction) {
            throw Refusal.precondition(
                .entriesDecidedLater, "entries were decided under version \(record.version) on or after \(day)",
                remedy: "give a later day, or revoke those entries first")
        }
        record.facts = machine.finish()
        record.content.repealReason = reason
        return try DefinitionTable.commit(record, step)
    }

    // MARK: Reading

    /// Returns one version, or the version of a list that is in force on a day.
    package func getListDefinition(
        _ request: GetListDefinitionRequest, context: ServerContext
    ) async throws -> GetListDefinitionResponse {
        let day = try Fields.optionalDate(request.onDate, "on_date") ?? environment.moment.today
        let named = DefinitionName.parse(request.name)
        let code = try named?.code ?? CatalogueName.lists.code(in: request.name, "name")
        let found = try await environment.database.read { transaction -> DefinitionRecord? in
            if let named { return try DefinitionTable.load(code, named.version, transaction) }
            return try DefinitionTable.inForce(code, on: day, transaction)
        }
        guard let found else {
            throw Refusal.notFound(
                "list definition", request.name,
                remedy: "take the name from ListListDefinitions; a list without version is the one in force")
        }
        return GetListDefinitionResponse(definition: found.content)
    }

    /// Lists versions of definitions in order of code and version.
    package func listListDefinitions(
        _ request: ListListDefinitionsRequest, context: ServerContext
    ) async throws -> ListListDefinitionsResponse {
        let domain = try CatalogueName.domains.filter(request.domain, "domain")
        let state = try Fields.filter(request.state, "state") { DefinitionState(number: $0.rawValue) }
        let paging = try environment.page(
            request.pageSize, request.pageToken, filter: [domain ?? "", request.authority, state?.rawValue ?? ""],
            context)
        let code = paging.text()
        let version = Int64(paging.text(1)) ?? 0
        let found = try await environment.database.read { transaction in
            try DefinitionTable.page(
                after: code, version, domain: domain ?? "", authority: request.authority, state: state,
                limit: paging.limit,
                transaction)
        }
        let page = try paging.cut(
            found, bytes: { try $0.content.serialized().count }, cursor: { [$0.code, "\($0.version)"] })
        return ListListDefinitionsResponse(
            definitions: page.items.map(\.content),
            nextPageToken: page.next)
    }
}
