import BenchKit
import CommonSchema
import Credit
import Crypto
import ListingSchema
import RPC
import RegistrySchema
import Sample

/// An organisation that was taken through the whole procedure onto the list for work safety.
struct ListedSubject: Sendable {
    /// Its code.
    let uscc: String
    /// `entries/{id}`.
    let entry: String

    static let proposer = Official(id: "EMR-0101", name: "提案人")
    static let reviewer = Official(id: "EMR-0202", name: "审核人")
    static let decider = Official(id: "EMR-0303", name: "决定人")
    /// Decides objections: has had no part in the entry.
    static let verifier = Official(id: "EMR-0404", name: "核查人")
    private static let today = SystemClock().today
    private static let documentNumber = "松应急罚〔2026〕1号"

    /// An objection of a trial on the ground of error.
    func objection(_ trial: Int) -> FileObjectionRequest {
        FileObjectionRequest(
            entry: entry, ground: .error, origin: .subject, statement: "已完成整改,事实有误", filedDate: Self.today.iso,
            official: Self.proposer, requestId: "file-\(trial)-bench")
    }

    /// Penalty, proposal, notice, waiver of the defence, review, decision, service: the entry is in effect.
    static func enlist(registry: any Channel, listing: any Channel) async throws -> ListedSubject {
        let organisation = SampleFeeds.organisation(0)
        let authority = PublicBody(displayName: "区应急管理局", uscc: "11230109MA1C0T3R9P")
        let penalty = PenaltyRecord(
            counterpart: Counterpart(
                displayName: organisation.name, kind: organisation.isSoleTrader ? .soleTrader : .legalPerson,
                uscc: organisation.uscc, legalRepresentative: organisation.legalRepresentative),
            documentNumber: documentNumber, conduct: "未对从业人员进行安全生产教育", facts: "三名从业人员未经安全生产教育上岗",
            legalGround: "《安全生产法》第九十七条", penaltyKinds: [.fine], content: "处以罚款五万元", fineFen: 5_000_000,
            decisionDate: today.adding(days: -9).iso, validTo: today.adding(days: 356).iso, authority: authority,
            sourceUnit: authority, domain: "WSF")
        _ = try await DecisionServiceClient(channel: registry).submitDecision(
            SubmitDecisionRequest(requestId: "penalty-bench", record: .penalty(penalty), official: proposer))
        let client = SeriousEntryServiceClient(channel: listing)
        let proposal = ProposeEntryRequest(
            list: "lists/WSF-SERIOUS",
            subject: SubjectReference(by: .code(CommonSchema.SubjectCode(kind: .uscc, value: organisation.uscc))),
            underlyingDecision: UnderlyingDecision(authority: "EMR", documentNumber: documentNumber),
            reason: "未对从业人员进行安全生产教育,情节严重",
            legalBasis: [CommonSchema.LegalBasis(instrument: "安全生产法", article: "第七十八条")],
            measuresAnnounced: ["SA-014", "SA-015"],
            remedies: [Remedy(kind: "administrative reconsideration", authority: "DGV", instructions: "向区政府申请复议")],
            conductDate: today.adding(days: -20).iso, official: proposer, requestId: "propose-bench")
        // The penalty reaches listing over the registry's feed.
        let proposed = try await BenchService.patiently { try await client.proposeEntry(proposal).entry }
        guard let proposed else { throw BenchError("no entry in the answer to the proposal") }
        let content = Array("送达回证:\(organisation.name)".utf8)
        _ = try await DocumentServiceClient(channel: listing).putDocument(
            PutDocumentRequest(title: "送达回证", content: content, official: proposer, requestId: "document-bench"))
        try await takeEffect(
            proposed, client, recipient: organisation.legalRepresentative,
            document: DocumentReference(sha256: SHA256.hexDigest(content), title: "送达回证"))
        return ListedSubject(uscc: organisation.uscc, entry: proposed.name)
    }

    private static func takeEffect(
        _ proposed: SeriousEntry, _ client: SeriousEntryServiceClient, recipient: String, document: DocumentReference
    ) async throws {
        let name = proposed.name
        let proof = ProofOfService(
            servedDate: today.iso, channel: .direct, recipient: recipient, document: document, proof: document)
        var entry: SeriousEntry? = try await client.recordNoticeServed(
            RecordNoticeServedRequest(
                name: name, service: proof, etag: proposed.etag, official: proposer, requestId: "notice-bench")
        ).entry
        entry = try await client.recordDefenceWaiver(
            RecordDefenceWaiverRequest(
                name: name, waiver: DefenceWaiver(waivedDate: today.iso, document: document), etag: entry?.etag ?? "",
                official: proposer, requestId: "waiver-bench")
        ).entry
        entry = try await client.reviewEntry(
            ReviewEntryRequest(
                name: name, defenceOutcome: .waived, answer: "当事人书面放弃陈述申辩", findings: "事实清楚,符合列入条件",
                etag: entry?.etag ?? "", official: reviewer, requestId: "review-bench")
        ).entry
        entry = try await client.decideEntry(
            DecideEntryRequest(
                name: name, decisionNumber: "松应急列〔2026〕1号", decisionDate: today.iso,
                validTo: today.adding(months: 36).adding(days: -1).iso, document: document, etag: entry?.etag ?? "",
                official: decider, requestId: "decide-bench")
        ).entry
        _ = try await client.recordDecisionServed(
            RecordDecisionServedRequest(
                name: name, service: proof, repairNotice: document, effectiveDate: today.iso, etag: entry?.etag ?? "",
                official: proposer, requestId: "served-bench"))
    }
}
