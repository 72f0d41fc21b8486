package import CommonSchema
package import Credit
import Crypto
import Foundation
package import ListingSchema
package import MeasuresSchema
import RPC
package import RegistrySchema
package import Sample
import TestKit

/// What departments do in a case, as calls to a district: register, punish, enlist, object, ask.
package struct CaseWork: Sendable {
    /// A subject that stands on the list for work safety, with what its case left behind.
    package struct Enlisted: Sendable {
        /// Its unified social credit code.
        package let uscc: String
        /// Its name in the registry.
        package let subject: String
        /// The penalty.
        package let decision: String
        /// The entry.
        package let entry: String
    }

    /// The matter in which `SA-015`, suspension of project approval, is due (mandatory, BLACK:WSF).
    package static let matter = "APV-04"
    /// Proposes.
    package static let proposer = Official(id: "EMR-0101", name: "提案人")
    /// Reviews.
    package static let reviewer = Official(id: "EMR-0202", name: "审核人")
    /// Decides.
    package static let decider = Official(id: "EMR-0303", name: "决定人")
    /// Decides objections: has had no part in the entry.
    package static let verifier = Official(id: "EMR-0404", name: "核查人")
    /// Asks at the counter.
    package static let clerk = Official(id: "APV-0301", name: "窗口")

    /// Where it works.
    package let district: District
    /// Keeps request ids and codes of one test apart from another's.
    package let run: String
    /// The day that officials write.
    package let today = SystemClock().today

    /// Work in a district, under a name of its own.
    package init(_ district: District) {
        self.district = district
        run = String(UInt32.random(in: .min ... .max), radix: 36)
    }

    /// Loads the product's own catalogues: the lead department everything, the emergency management bureau proposes its list, and
    /// the lead department puts it in force.
    /// - Parameter days: for how many days the measures and matters are in force already; a clock that is behind finds them then.
    package func loadCatalogues(since days: Int = 0) async throws {
        try await load(as: "department/BEB", ["--effective-date", today.adding(days: -days).iso])
        try await load(as: "department/EMR", ["--only", "lists"])
        try await load(as: "department/BEB", ["--only", "lists"])
    }

    private func load(as identity: String, _ options: [String]) async throws {
        let loaded = try await district.xinyi(
            ["catalog", "load", Self.repository + "/Services/CLI/Catalogue", "--as", identity, "--official", "OP-0001"]
                + options)
        guard loaded.code == 0 else { throw NotInTime("the catalogues: \(loaded.errors)\n\(loaded.output)") }
    }

    /// The root of the repository, from where this file stands.
    package static let repository = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

    /// An invented organisation by number.
    package func organisation(_ number: Int) -> SampleOrganisation { SampleOrganisation(number: number, seed: 11) }

    /// A penalty of the emergency management bureau against an organisation that it names.
    package func penalty(_ number: Int, request: String? = nil) async throws -> Decision {
        let organisation = organisation(number)
        let authority = PublicBody(displayName: "区应急管理局", uscc: "11230109MA1C0T3R9P")
        let record = PenaltyRecord(
            counterpart: Counterpart(
                displayName: organisation.name, kind: organisation.isSoleTrader ? .soleTrader : .legalPerson,
                uscc: organisation.uscc, legalRepresentative: organisation.legalRepresentative),
            documentNumber: "松应急罚〔2026〕\(run)-\(number)号", conduct: "未对从业人员进行安全生产教育",
            facts: "三名从业人员未经安全生产教育上岗", legalGround: "《安全生产法》第九十七条", penaltyKinds: [.fine],
            content: "处以罚款五万元", fineFen: 5_000_000, decisionDate: today.adding(days: -9).iso,
            validTo: today.adding(days: 356).iso, authority: authority, sourceUnit: authority, domain: "WSF")
        let client = DecisionServiceClient(channel: try district.channel("registry", as: "department/EMR"))
        let response = try await client.submitDecision(
            SubmitDecisionRequest(
                requestId: request ?? "\(run)-penalty-\(number)", record: .penalty(record), official: Self.proposer))
        guard let decision = response.decision else { throw NotInTime("the decision in the answer") }
        return decision
    }

    /// Takes an organisation all the way onto the list: proposed, notice served, defence waived, reviewed, decided,
    /// served. Repeating it with the same number repeats the same requests.
    ///
    /// - Parameters:
    ///   - effective: the day from which it is in force; that of its service unless given.
    ///   - willServe: told the entry's name before the step by which it takes effect.
    package func enlist(
        _ number: Int, effective: CivilDate? = nil, willServe: (String) -> Void = { _ in }
    ) async throws -> Enlisted {
        let organisation = organisation(number)
        let decision = try await penalty(number)
        let client = SeriousEntryServiceClient(channel: try district.channel("listing", as: "department/EMR"))
        func id(_ step: String) -> String { "\(run)-\(step)-\(number)" }
        let proposal = ProposeEntryRequest(
            list: "lists/WSF-SERIOUS",
            subject: SubjectReference(by: .code(.init(kind: .uscc, value: organisation.uscc))),
            underlyingDecision: UnderlyingDecision(
                authority: "EMR", documentNumber: "松应急罚〔2026〕\(run)-\(number)号"),
            reason: "未对从业人员进行安全生产教育,情节严重",
            legalBasis: [LegalBasis(instrument: "安全生产法", article: "第七十八条")], measuresAnnounced: ["SA-014", "SA-015"],
            remedies: [Remedy(kind: "administrative reconsideration", authority: "DGV", instructions: "向区政府申请复议")],
            conductDate: today.adding(days: -20).iso, official: Self.proposer, requestId: id("propose"))
        // The penalty reaches listing over the registry's feed.
        var entry = try await patiently { try await client.proposeEntry(proposal).entry }
        let name = entry.name
        let document = try await document("送达回证:\(organisation.name)")
        let proof = ProofOfService(
            servedDate: today.iso, channel: .direct, recipient: organisation.legalRepresentative, document: document,
            proof: document)
        entry = try await present(
            client.recordNoticeServed(
                RecordNoticeServedRequest(
                    name: name, service: proof, etag: entry.etag, official: Self.proposer, requestId: id("notice"))
            ).entry)
        entry = try await present(
            client.recordDefenceWaiver(
                RecordDefenceWaiverRequest(
                    name: name, waiver: DefenceWaiver(waivedDate: today.iso, document: document), etag: entry.etag,
                    official: Self.proposer, requestId: id("waiver"))
            ).entry)
        entry = try await present(
            client.reviewEntry(
                ReviewEntryRequest(
                    name: name, defenceOutcome: .waived, answer: "当事人书面放弃陈述申辩", findings: "事实清楚,符合列入条件",
                    etag: entry.etag, official: Self.reviewer, requestId: id("review"))
            ).entry)
        entry = try await present(
            client.decideEntry(
                DecideEntryRequest(
                    name: name, decisionNumber: "松应急列〔2026〕\(run)-\(number)号", decisionDate: today.iso,
                    validTo: today.adding(months: 36).adding(days: -1).iso, document: document, etag: entry.etag,
                    official: Self.decider, requestId: id("decide"))
            ).entry)
        willServe(name)
        entry = try await present(
            client.recordDecisionServed(
                RecordDecisionServedRequest(
                    name: name, service: proof, repairNotice: document, effectiveDate: (effective ?? today).iso,
                    etag: entry.etag,
                    official: Self.proposer, requestId: id("served"))
            ).entry)
        return Enlisted(uscc: organisation.uscc, subject: decision.subject, decision: decision.name, entry: name)
    }

    /// Files a document for a department.
    package func document(_ text: String, as department: String = "EMR") async throws -> DocumentReference {
        let client = DocumentServiceClient(channel: try district.channel("listing", as: "department/\(department)"))
        let filed = try await present(
            client.putDocument(
                PutDocumentRequest(
                    title: "送达回证", content: Array(text.utf8), official: Self.proposer,
                    requestId: "document-\(SHA256.hexDigest("\(department) \(text)").prefix(12))")
            ).document)
        return DocumentReference(sha256: String(filed.name.dropFirst("documents/".count)), title: filed.title)
    }

    /// Files an objection and accepts it: from then on the entry is suspended.
    package func object(_ entry: String, _ number: Int) async throws -> Objection {
        let client = ObjectionServiceClient(channel: try district.channel("listing", as: "department/EMR"))
        let filed = try await present(
            client.fileObjection(
                FileObjectionRequest(
                    entry: entry, ground: .error, origin: .subject, statement: "已完成整改,事实有误", filedDate: today.iso,
                    official: Self.proposer, requestId: "\(run)-file-\(number)")
            ).objection)
        return try await present(
            client.acceptObjection(
                AcceptObjectionRequest(
                    name: filed.name, etag: filed.etag, official: Self.proposer, requestId: "\(run)-accept-\(number)")
            ).objection)
    }

    /// Asks at the counter of the approval bureau.
    package func check(_ uscc: String) async throws -> CheckAnswer {
        let client = CheckServiceClient(channel: try district.channel("measures", as: "department/APV"))
        return try await present(
            client.check(
                CheckRequest(
                    subject: SubjectReference(by: .code(.init(kind: .uscc, value: uscc))), matter: Self.matter,
                    purpose: "投资项目备案", official: Self.clerk)
            ).answer)
    }

    /// Repeats a call that a service on its way cannot answer yet: unavailable, or not heard of so far.
    package func patiently<R>(_ call: () async throws -> R?) async throws -> R {
        var last: (any Error)?
        for _ in 0..<600 {
            do {
                if let value = try await call() { return value }
                throw NotInTime("a value in the answer")
            } catch let error as RPCError
                where error.code == .unavailable || error.code == .notFound || error.code == .failedPrecondition
                || error.code == .deadlineExceeded
            {
                last = error
                try await Task.sleep(for: .milliseconds(100))
            }
        }
        throw last ?? NotInTime("an answer")
    }

    private func present<R>(_ value: R?) throws -> R {
        guard let value else { throw NotInTime("\(R.self) in the answer") }
        return value
    }
}

/// A fixture that ends the district also when the test throws.
package func withDistrict<R>(
    only: [String] = District.services, extra: [String: [String]] = [:],
    _ body: (District, CaseWork) async throws -> R
) async throws -> R {
    let district = try await District(only: only, extra: extra)
    let result: R
    do {
        result = try await body(district, CaseWork(district))
    } catch {
        try? await district.shutDown()
        throw error
    }
    try await district.shutDown()
    return result
}
