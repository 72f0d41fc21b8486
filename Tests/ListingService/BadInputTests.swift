import Casework
import CommonSchema
import ListingRules
import ListingSchema
import RPC
import RegistrySchema
import Store
import Testing

@testable import ListingService

/// Every bad input that concerns listing: a clear error that names field or rule and the remedy, nothing half done.
@Suite("Bad input")
struct BadInputTests {
    /// A change of a good proposal, the reason that refuses it, and the field where there is one.
    static let proposals: [(String, String, String, @Sendable (inout ProposeEntryRequest) -> Void)] = [
        ("no list", "INVALID_FIELD", "list", { $0.list = "" }),
        ("an unknown list", "NOT_FOUND", "", { $0.list = "lists/NONE-SUCH" }),
        ("no subject", "INVALID_FIELD", "subject", { $0.subject = nil }),
        (
            "a wrong check character", "INVALID_CODE", "subject.code.value",
            { $0.subject = SubjectReference(by: .code(SubjectCode(kind: .uscc, value: "91230109MA1C0T3R9G"))) }
        ),
        (
            "an unknown subject", "SUBJECT_NOT_FOUND", "",
            { $0.subject = SubjectReference(by: .code(SubjectCode(kind: .uscc, value: "12230109MA1C0T3R9L"))) }
        ),
        ("no document number", "INVALID_FIELD", "underlying_decision.document_number", { $0.underlyingDecision = nil }),
        (
            "a decision that the registry does not hold", "NO_UNDERLYING_DECISION", "",
            { $0.underlyingDecision?.documentNumber = "MSR-2026-99" }
        ),
        (
            "an annulled decision", "DECISION_NOT_EFFECTIVE", "",
            { $0.underlyingDecision?.documentNumber = "MSR-2026-4" }
        ),
        ("a permit", "NOT_A_GROUND", "", { $0.underlyingDecision?.documentNumber = "MSR-2026-5" }),
        ("a decision of another domain", "OTHER_DOMAIN", "", { $0.underlyingDecision?.documentNumber = "MSR-2026-8" }),
        (
            "a decision about somebody else", "NO_UNDERLYING_DECISION", "",
            { $0.underlyingDecision?.documentNumber = "MSR-2026-6" }
        ),
        ("another department's decision", "NOT_OWN_DECISION", "", { $0.underlyingDecision?.authority = "EMR" }),
        ("no reason", "INVALID_FIELD", "reason", { $0.reason = " " }),
        ("a reason that is too long", "INVALID_FIELD", "reason", { $0.reason = String(repeating: "a", count: 2001) }),
        (
            "a citizen number in a text", "PERSONAL_NUMBER_IN_TEXT", "reason",
            { $0.reason = "负责人\(Harness.personNumber)明知" }
        ),
        ("no measures", "INVALID_FIELD", "measures_announced", { $0.measuresAnnounced = [] }),
        (
            "a measure twice", "INVALID_FIELD", "measures_announced[1]",
            { $0.measuresAnnounced = ["SA-001", "SA-001"] }
        ),
        ("no remedies", "INVALID_FIELD", "remedies", { $0.remedies = [] }),
        ("a remedy of somebody's own", "INVALID_FIELD", "remedies[0].kind", { $0.remedies[0].kind = "foo" }),
        (
            "a remedy whose last day was yesterday", "INVALID_FIELD", "remedies[0].due_date",
            { $0.remedies[0].dueDate = "2026-03-01" }
        ),
        ("conduct of tomorrow", "INVALID_FIELD", "conduct_date", { $0.conductDate = "2026-03-03" }),
        (
            "conduct that goes on until tomorrow", "INVALID_FIELD", "conduct_date",
            { $0.conductDate = "2026年1月1日至2026年3月3日" }
        ),
        ("a negative amount", "INVALID_FIELD", "amount_fen", { $0.amountFen = -1 }),
        ("no official", "OFFICIAL_MISSING", "official", { $0.official = nil }),
        ("an official without id", "OFFICIAL_MISSING", "official.id", { $0.official = Official() }),
        ("a condition where none is asked", "INVALID_FIELD", "condition_met", { $0.conditionMet = "x" }),
        (
            "a responsible person without own decision", "INVALID_FIELD", "responsible_persons[0].own_document_number",
            { $0.responsiblePersons = [ResponsiblePerson(personName: "李试验", role: "负责人", ownAuthority: "MSR")] }
        ),
        (
            "a person by a decision that nobody made", "NO_UNDERLYING_DECISION",
            "responsible_persons[0].own_document_number",
            {
                $0.responsiblePersons = [
                    ResponsiblePerson(
                        personName: "李试验", role: "配偶", ownDocumentNumber: "MSR-2026-77", ownAuthority: "MSR")
                ]
            }
        ),
        ("a request id that is too short", "INVALID_FIELD", "request_id", { $0.requestId = "short" }),
    ]

    @Test("a bad proposal is refused with its reason and changes nothing", arguments: proposals.indices)
    func badProposal(index: Int) async throws {
        let (name, reason, field, change) = Self.proposals[index]
        try await Harness.with { harness in
            try await harness.putListInForce()
            var request = Harness.proposal(id: harness.id())
            change(&request)
            let bad = request
            let before = harness.database.feed.headPosition
            let error = await failure { try await harness.entries().proposeEntry(bad) }
            #expect(
                error?.info?.reason == reason || (reason == "NOT_FOUND" && error?.code == .notFound)
                    || (reason == "SUBJECT_NOT_FOUND" && error?.code == .notFound),
                "\(name): \(String(describing: error))")
            if !field.isEmpty { #expect(error?.fieldViolations.first?.field == field, "\(name)") }
            #expect(error?.message.contains(Harness.personNumber) == false)
            #expect(harness.database.feed.headPosition == before)
            #expect(try await harness.entries().listSeriousEntries(ListSeriousEntriesRequest()).entries.isEmpty)
            #expect(try await harness.propose().state == .proposed, "the service goes on serving")
        }
    }

    @Test(
        "a remedy may end today, and the conduct be of today; what is told is told together",
        arguments: [("2026-03-02", "2026-03-02"), ("2026-03-03", "2026-03-01"), ("", "去年夏天至2026年3月2日")])
    func lastDays(due: String, conduct: String) async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            var request = Harness.proposal(id: harness.id())
            (request.remedies[0].dueDate, request.conductDate) = ("2020-01-01", "2999年")
            let bad = request
            let error = await failure { try await harness.entries().proposeEntry(bad) }
            #expect(error?.fieldViolations.map(\.field) == ["remedies[0].due_date", "conduct_date"])
            #expect(error?.info?.reason == "INVALID_FIELD")
            (request.remedies[0].dueDate, request.conductDate) = (due, conduct)
            let good = request
            let file = try await harness.entries().proposeEntry(good).entry
            #expect(file?.entry?.remedies.map(\.dueDate) == [due])
            #expect(file?.conductDate == conduct)
        }
    }

    @Test("a list type whose authority is another department is refused")
    func otherAuthority() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let error = await failure {
                try await harness.entries("department/EMR").proposeEntry(
                    Harness.proposal("EMR-2026-1", id: harness.id()))
            }
            #expect(error?.code == .permissionDenied)
            #expect(error?.info?.reason == "NOT_YOUR_DEPARTMENT")
            let file = try await harness.propose()
            let step = await failure {
                try await harness.entries("department/EMR").withdrawEntry(
                    WithdrawEntryRequest(
                        name: file.name, reason: "x", official: Harness.official("e1"), requestId: harness.id()))
            }
            #expect(step?.info?.reason == "NOT_YOUR_DEPARTMENT")
            let look = await failure {
                try await harness.entries("department/EMR").getSeriousEntry(GetSeriousEntryRequest(name: file.name))
            }
            #expect(look?.info?.reason == "NOT_YOUR_DEPARTMENT")
        }
    }

    @Test("nobody but a department decides about a subject", arguments: ["operator/li", "service/measures", "public"])
    func onlyDepartments(identity: String) async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let error = await failure {
                try await harness.entries(identity).proposeEntry(Harness.proposal(id: harness.id()))
            }
            #expect(error?.code == .permissionDenied)
        }
    }

    static let notices: [(String, String, @Sendable (inout ProofOfService) -> Void)] = [
        ("a notice that is served tomorrow", "service.served_date", { $0.servedDate = "2026-03-03" }),
        ("a notice before the decision it rests on", "service.served_date", { $0.servedDate = "2026-01-04" }),
        ("a date that is none", "service.served_date", { $0.servedDate = "2026-02-30" }),
        ("no channel", "service.channel", { $0.channel = .unspecified }),
        ("an unknown channel", "service.channel", { $0.channel = .unrecognized(99) }),
        ("nobody received it", "service.recipient", { $0.recipient = "" }),
        ("no proof", "service.proof", { $0.proof = nil }),
        ("a proof without hash", "service.proof.sha256", { $0.proof = DocumentReference(sha256: "ABC", title: "x") }),
    ]

    @Test("a notice that was not served, or not provably, is refused", arguments: notices.indices)
    func badNotice(index: Int) async throws {
        let (name, field, change) = Self.notices[index]
        try await Harness.with { harness in
            try await harness.putListInForce()
            let file = try await harness.propose()
            var service = Harness.served("2026-03-02")
            change(&service)
            let request = RecordNoticeServedRequest(
                name: file.name, service: service, official: Harness.official("p1"), requestId: harness.id())
            let error = await failure { try await harness.entries().recordNoticeServed(request) }
            #expect(error?.code == .invalidArgument)
            #expect(error?.fieldViolations.first?.field == field, "\(name)")
            let same = try await harness.entries().getSeriousEntry(GetSeriousEntryRequest(name: file.name)).entry
            #expect(same == file)
        }
    }

    @Test("before the registry was heard, a proposal is refused as unavailable and worth another try")
    func registryNotHeard() async throws {
        try await Harness.with(registryHeard: false) { harness in
            let error = await failure {
                try await harness.definitions("department/BEB").putDomain(
                    PutDomainRequest(
                        domain: Harness.domain("FDS", .yes), requestId: harness.id(), official: Harness.official("b1")))
            }
            #expect(error?.code == .unavailable)
            #expect(error?.info?.reason == "REGISTRY_NOT_HEARD")
            #expect(error?.retryAfter != nil)
        }
    }

    @Test("what the registry tells while a request waits is used")
    func settles() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            async let proposal = harness.propose("MSR-2026-77")
            try await harness.hear(.decision(Harness.penalty("decisions/d77", "MSR-2026-77")))
            #expect(try await proposal.state == .proposed)
        }
    }

    @Test("what is not built yet says which row it waits for")
    func unimplemented() async throws {
        try await Harness.with { harness in
            let error = await failure {
                try await harness.red().nominateEntry(NominateEntryRequest(requestId: harness.id()))
            }
            #expect(error?.code == .unimplemented)
            #expect(error?.message.contains("L3") == true)
        }
    }

    @Test("a decision number that the department used for another entry is refused")
    func decisionNumber() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            _ = try await harness.decided()
            harness.go(to: "2026-03-02")
            let file = try await harness.reviewed("MSR-2026-2")
            let error = await failure {
                try await harness.entries().decideEntry(
                    DecideEntryRequest(
                        name: file.name, decisionNumber: "列入MSR-2026-1", document: Harness.document,
                        official: Harness.official("d1"), requestId: harness.id()))
            }
            #expect(error?.info?.reason == "DECISION_NUMBER_USED")
        }
    }

    @Test("a number in other brackets is the same number, of the ground and of the decision")
    func brackets() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            for (number, turn) in [("市监罚〔2026〕41号", 41), ("市监罚〔2026〕42号", 42)] {
                try await harness.hear(.decision(Harness.penalty("decisions/d\(turn)", number)))
            }
            let other = await failure { try await harness.propose("市监罚[2025]41号") }
            #expect(other?.info?.reason == "NO_UNDERLYING_DECISION")
            let first = try await harness.reviewed("市监罚[2026]41号")
            #expect(first.entry?.underlyingDecision?.documentNumber == "市监罚〔2026〕41号", "as the registry has it")
            _ = try await harness.decide(first.name, "列入〔2026〕1号")
            harness.go(to: Harness.monday)
            let second = try await harness.reviewed("市监罚（2026）42号")
            let error = await failure { try await harness.decide(second.name, "列入[2026]1号") }
            #expect(error?.info?.reason == "DECISION_NUMBER_USED")
            #expect(try await harness.decide(second.name, "列入[2026]2号").entry?.decisionNumber == "列入[2026]2号")
        }
    }

    @Test("a subject that no longer exists is not listed")
    func ceased() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            try await harness.hear(
                .subject(
                    Harness.subject(
                        Harness.company, .legalPerson, "松北试验食品有限公司", uscc: Harness.companyCode,
                        status: .deregistered)))
            let error = await failure { try await harness.propose() }
            #expect(error?.info?.reason == "SUBJECT_CEASED")
        }
    }
}
