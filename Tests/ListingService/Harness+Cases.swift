import Casework
import CommonSchema
import Credit
import Crypto
import ListingRules
import ListingSchema
import RPC
import RegistrySchema
import Store

@testable import ListingService

extension Harness {
    /// What ``document`` refers to: every department of the harness has filed it.
    static let content = Array("告知书".utf8)
    static let document = DocumentReference(
        sha256: SHA256.hexDigest(content), title: "告知书", mediaType: "application/pdf")
    /// A document that nobody has filed.
    static let unfiled = DocumentReference(sha256: String(repeating: "ab", count: 32), title: "无")
    static let remedies = [Remedy(kind: "异议申请", authority: "MSR", instructions: "向区市场监督管理局提出异议")]
    static func official(_ id: String) -> Official { Official(id: id, name: "") }

    static func served(_ date: String) -> ProofOfService {
        ProofOfService(
            servedDate: date, channel: .direct, recipient: "法定代表人", document: document, proof: document)
    }

    /// Files a content for a department; its reference.
    @discardableResult
    func putDocument(
        _ content: [UInt8] = content, as identity: String = "department/MSR", title: String = "告知书", file: String = ""
    ) async throws -> DocumentReference {
        let filed = try await documents(identity).putDocument(
            PutDocumentRequest(
                file: file, title: title, mediaType: "text/plain", content: content, official: Self.official("w1"),
                requestId: id())
        ).document
        return DocumentReference(sha256: String(filed?.name.split(separator: "/").last ?? ""), title: title)
    }

    // MARK: Rules of lists

    static func domain(
        _ code: String, _ listability: ListingSchema.Listability, of departments: [String] = ["MSR"]
    ) -> Domain {
        Domain(
            code: code, nameZh: "领域", nameEn: "Domain", departments: departments, listability: listability,
            effectiveDate: "2020-01-01")
    }

    static func definition(_ code: String, domain: String, authority: String = "MSR") -> ListDefinition {
        ListDefinition(
            code: code, kind: .serious, nameZh: "严重违法失信名单", nameEn: "List", domain: "domains/\(domain)",
            authority: authority, legalBasis: [LegalBasis(instrument: "市场监管总局令第44号", article: "第五条")],
            basisEffectiveDate: "2021-09-01", competentLevel: .district, standard: "较重行政处罚", periodMonths: 36,
            minimumMonths: 12,
            exitRule: ExitRule(description: "期满移出", earlyRemoval: true, earlyRemovalConditions: "义务已履行"))
    }

    /// A domain with a list in force since its instrument is.
    func putListInForce(
        _ code: String = "FDS-SERIOUS", domain: String = "FDS", listability: ListingSchema.Listability = .yes,
        authority: String = "MSR", from: String = "2021-09-01", months: Int32 = 36
    ) async throws {
        _ = try await definitions("department/BEB").putDomain(
            PutDomainRequest(
                domain: Self.domain(domain, listability, of: [authority]), requestId: id(),
                official: Harness.official("b1")))
        let name = try await draft(code, domain: domain, authority: authority, months: months)
        try await consult(name, by: authority)
        try await putInForce(name, from: from)
    }

    /// A draft's name.
    func draft(
        _ code: String, domain: String = "FDS", authority: String = "MSR", months: Int32 = 36
    ) async throws -> String {
        var definition = Self.definition(code, domain: domain, authority: authority)
        definition.periodMonths = months
        let created = try await definitions("department/\(authority)").createListDefinition(
            CreateListDefinitionRequest(
                definition: definition, official: Self.official("op"), requestId: id()))
        return created.definition?.name ?? ""
    }

    /// A draft consulted on by a higher standard: its name.
    func consulted(_ code: String) async throws -> String {
        let name = try await draft(code)
        try await consult(name)
        return name
    }

    func consult(_ name: String, by authority: String = "MSR") async throws {
        _ = try await definitions("department/\(authority)").consultListDefinition(
            ConsultListDefinitionRequest(
                name: name,
                consultation: Consultation(
                    by: .higherStandard(
                        HigherStandard(basis: LegalBasis(instrument: "市场监管总局令第44号", article: "第五条"))),
                    document: Self.document),
                official: Self.official("op"), requestId: id()))
    }

    /// As the lead department, which has a document where the day lies back.
    func putInForce(_ name: String, from: String, as identity: String = "department/BEB") async throws {
        _ = try await definitions(identity).putListDefinitionInForce(
            PutListDefinitionInForceRequest(
                name: name, effectiveDate: from, official: Self.official("op"), requestId: id(),
                document: from < environment.moment.today.iso ? Self.document : nil))
    }

    // MARK: Instruments

    static func instrument(
        _ code: String, _ title: String, number: String = "", level: ListingSchema.InstrumentLevel = .departmentRule,
        from: String = "2021-09-01", until: String = ""
    ) -> Instrument {
        Instrument(
            code: code, title: title, number: number, level: level, issuer: "制定机关", effectiveDate: from,
            repealDate: until)
    }

    @discardableResult
    func putInstrument(_ instrument: Instrument, as identity: String = "department/BEB") async throws -> Instrument {
        try await instruments(identity).putInstrument(
            PutInstrumentRequest(instrument: instrument, official: Self.official("b1"), requestId: id())
        ).instrument ?? Instrument()
    }

    // MARK: An entry, step by step

    static func proposal(
        _ number: String = "MSR-2026-1", list: String = "FDS-SERIOUS", subject: String = companyCode,
        official: String = "p1", id: String
    ) -> ProposeEntryRequest {
        ProposeEntryRequest(
            list: "lists/\(list)", subject: SubjectReference(by: .code(SubjectCode(kind: .uscc, value: subject))),
            underlyingDecision: UnderlyingDecision(documentNumber: number), reason: "销售不合格食品，情节严重",
            measuresAnnounced: ["SA-001", "SA-002"], remedies: remedies, official: Self.official(official),
            requestId: id)
    }

    func propose(_ number: String = "MSR-2026-1") async throws -> SeriousEntry {
        try await entries().proposeEntry(Self.proposal(number, id: id())).entry ?? SeriousEntry()
    }

    /// Proposed and served notice today.
    func noticeServed(_ number: String = "MSR-2026-1") async throws -> SeriousEntry {
        let file = try await propose(number)
        return try await serveNotice(file.name)
    }

    /// Serves the notice today.
    @discardableResult
    func serveNotice(_ name: String, on date: String? = nil) async throws -> SeriousEntry {
        let served = date ?? environment.moment.today.description
        return try await entries().recordNoticeServed(
            RecordNoticeServedRequest(
                name: name, service: Self.served(served), official: Self.official("p1"), requestId: id())
        ).entry ?? SeriousEntry()
    }

    /// Notice served on 2 March, window over, reviewed on 11 March.
    func reviewed(_ number: String = "MSR-2026-1") async throws -> SeriousEntry {
        let file = try await noticeServed(number)
        go(to: "2026-03-11")
        return try await review(file.name)
    }

    func review(_ name: String, by official: String = "r1") async throws -> SeriousEntry {
        try await entries().reviewEntry(
            ReviewEntryRequest(
                name: name, defenceOutcome: .noneStated, findings: "事实清楚，证据充分", official: Self.official(official),
                requestId: id())
        ).entry ?? SeriousEntry()
    }

    func decided(_ number: String = "MSR-2026-1", validTo: String = "") async throws -> SeriousEntry {
        let file = try await reviewed(number)
        return try await decide(file.name, "列入\(number)", validTo: validTo)
    }

    /// Decides today.
    func decide(_ name: String, _ number: String, validTo: String = "") async throws -> SeriousEntry {
        try await entries().decideEntry(
            DecideEntryRequest(
                name: name, decisionNumber: number, validTo: validTo, document: Self.document,
                official: Self.official("d1"), requestId: id())
        ).entry ?? SeriousEntry()
    }

    func removeEarly(_ name: String) async throws -> SeriousEntry {
        try await entries().removeEntryEarly(
            RemoveEntryEarlyRequest(
                name: name, reason: "义务已履行", evidence: [Self.document], official: Self.official("d1"), requestId: id())
        ).entry ?? SeriousEntry()
    }

    /// Makes the database as it is while no rule book was heard: what was done before keeps its numbers.
    func forgetRuleBook() async throws {
        try await database.write { transaction in
            for table in ["definitions", "entries", "objections"] {
                try transaction.execute("UPDATE \(table) SET rule_book = NULL")
            }
            try transaction.execute("DELETE FROM mirror_rule_books")
        }
    }

    /// In effect since 11 March 2026.
    func effective(_ number: String = "MSR-2026-1", validTo: String = "") async throws -> SeriousEntry {
        let file = try await decided(number, validTo: validTo)
        return try await entries().recordDecisionServed(
            RecordDecisionServedRequest(
                name: file.name, service: Self.served("2026-03-11"), repairNotice: Self.document,
                official: Self.official("p1"), requestId: id())
        ).entry ?? SeriousEntry()
    }

    /// Makes copies of the first entry up to a number: same facts, own decision and number.
    func copyFirstEntry(upTo count: Int) async throws {
        for number in 2...count {
            try await hear(.decision(Self.penalty("decisions/x\(number)", "X-\(number)")))
        }
        try await database.write { transaction in
            let rest = """
                list_code, list_version, authority, domain, listability, kind, definition_from, definition_until,
                condition_met, subject, about, decision_authority, underlying_date, state, period_months, minimum_months,
                proposer, notice_served, defence_due, defence_provisional, waived, statements, reviewer, reviewed,
                defence_result, decider, decided, latest_valid_to, valid_to, decision_served, effective, exited,
                exit_cause, version, created, updated, image
                """
            for number in 2...count {
                try transaction.execute(
                    """
                    INSERT INTO entries (id, decision, decision_number, \(rest))
                        SELECT ?, ?, ?, \(rest) FROM entries WHERE id = 1
                    """, [.integer(Int64(number)), .text("decisions/x\(number)"), .text("x\(number)")])
                try transaction.execute(
                    """
                    INSERT INTO entry_versions (entry, version, valid_date, recorded, event, state, actor, official_id,
                        official_name, remark, image)
                        SELECT ?, version, valid_date, recorded, event, state, actor, official_id, official_name, remark,
                            image FROM entry_versions WHERE entry = 1
                    """, [.integer(Int64(number))])
            }
        }
    }

    /// An objection against an entry, filed by a department.
    func file(
        _ entry: String, by department: String = "MSR", ground: ObjectionGround = .error,
        statement: String = "罚款已缴清", evidence: [DocumentReference] = []
    ) async throws -> Objection {
        try await objections("department/\(department)").fileObjection(
            FileObjectionRequest(
                entry: entry, ground: ground, statement: statement, evidence: evidence, official: Self.official("o1"),
                requestId: id())
        ).objection ?? Objection()
    }

    func accept(_ objection: Objection, by department: String = "MSR") async throws -> Objection {
        try await objections("department/\(department)").acceptObjection(
            AcceptObjectionRequest(name: objection.name, official: Self.official("o1"), requestId: id())
        ).objection ?? Objection()
    }

    /// The entry as consumers see it now.
    func seen(_ name: String, on date: String = "") async throws -> ListEntry {
        try await lookups().getEntry(GetEntryRequest(name: name, onDate: date, query: PersonQueryTests.query)).entry
            ?? ListEntry()
    }
}

/// The error that a call ends with; nil if it was answered.
func failure<R>(_ call: () async throws -> R) async -> RPCError? {
    do {
        _ = try await call()
        return nil
    } catch {
        return error as? RPCError ?? RPCError(code: .unknown, message: "\(error)")
    }
}
