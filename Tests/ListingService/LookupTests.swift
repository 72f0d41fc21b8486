import Casework
import CommonSchema
import Credit
import ListingRules
import ListingSchema
import RPC
import RegistrySchema
import SchemaRuntime
import Store
import Testing

@testable import ListingService

@Suite("Look-ups")
struct LookupTests {
    func byCode(_ code: String, _ kind: CodeKind = .unspecified) -> SubjectReference {
        SubjectReference(by: .code(SubjectCode(kind: kind, value: code)))
    }

    @Test("on a day the answer is how the file stood in law, not how it stands now")
    func onDay() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective(validTo: "2027-03-11")
            let objection = try await harness.accept(try await harness.file(entry.name))
            harness.go(to: "2026-04-01")
            _ = try await harness.objections().upholdObjection(
                UpholdObjectionRequest(
                    name: objection.name, outcome: .revoked, reason: "错误", official: Harness.official("v1"),
                    requestId: harness.id()))
            for (date, state, suspended) in [
                ("2026-03-10", EntryState.unspecified, false), ("2026-03-11", .effective, true),
                ("2026-03-31", .effective, true), ("2026-04-01", .revoked, false), ("2030-01-01", .revoked, false),
            ] {
                let found = try await harness.lookups().lookupEntries(
                    LookupEntriesRequest(
                        subject: byCode(Harness.companyCode), onDate: date, includeAllStates: true)
                ).result?.entries.last
                let isPending = found?.state == .pending
                #expect(isPending ? state == .unspecified : found?.state == state, "\(date)")
                #expect((found?.suspension != nil) == suspended, "\(date)")
            }
        }
    }

    @Test("what was not recorded yet at an instant is not in the answer about that instant")
    func knownTime() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let before = harness.clock.now().milliseconds
            let entry = try await harness.effective()
            let after = harness.clock.now().milliseconds
            for (instant, known) in [(before - 1, false), (after, true)] {
                let answer = await failure {
                    try await harness.lookups().getEntry(
                        GetEntryRequest(
                            name: entry.name, onDate: "2026-12-31",
                            knownTime: WireTimestamp(millisecondsSinceEpoch: instant)))
                }
                #expect((answer == nil) == known)
            }
        }
    }

    @Test("the end of the period holds in answers whether or not the sweep has run")
    func expiryWithoutSweep() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective(validTo: "2026-05-01")
            #expect(try await harness.seen(entry.name, on: "2026-05-01").state == .effective)
            let ended = try await harness.seen(entry.name, on: "2026-05-02")
            #expect(ended.state == .expired)
            #expect(ended.exitDate == "2026-05-02")
        }
    }

    @Test(
        "a subject is found by its code however it is written, and by a former one",
        arguments: ["91230109MA1C0T3R9F", "91230109ma1c0t3r9f", "91230109-MA1C0T3R-9F", "１1230109MA1C0T3R9P"])
    func folding(code: String) async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            _ = try await harness.effective()
            if code.hasPrefix("１") {
                try await harness.hear(
                    .subject(
                        Harness.subject(
                            Harness.company, .legalPerson, "松北试验食品有限公司", uscc: Harness.companyCode,
                            former: ["11230109MA1C0T3R9P"])))
            }
            let found = try await harness.lookups().lookupEntries(LookupEntriesRequest(subject: byCode(code)))
            #expect(found.result?.subject == Harness.company)
            #expect(found.result?.entries.count == 1)
        }
    }

    @Test("a natural person is found by number over the blind index, and the number is kept nowhere")
    func person() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            var request = Harness.proposal("MSR-2026-6", id: harness.id())
            request.subject = byCode(Harness.personNumber, .citizenId)
            let proposal = request
            let file = try await harness.entries().proposeEntry(proposal).entry
            #expect(file?.entry?.subject == Harness.person)
            #expect(file?.entry?.uscc == "")
            let found = try await harness.lookups().lookupEntries(
                LookupEntriesRequest(subject: byCode(Harness.personNumber), query: PersonQueryTests.query))
            #expect(found.result?.subject == Harness.person)
            let kept = try await harness.database.read { transaction in
                try transaction.query("SELECT lookup_key FROM mirror_subject_keys") { Array($0.text(0).utf8) }
                    + transaction.query("SELECT image FROM entries") { $0.blob(0) }
            }
            #expect(kept.count > 1)
            for bytes in kept { #expect(!String(decoding: bytes, as: UTF8.self).contains(Harness.personNumber)) }
        }
    }

    @Test("a batch answers in order, and marks what it does not know or cannot read")
    func batch() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            _ = try await harness.effective()
            let answer = try await harness.lookups().batchLookupEntries(
                BatchLookupEntriesRequest(subjects: [
                    byCode(Harness.traderCode), byCode(Harness.companyCode), byCode("12230109MA1C0T3R9L"), byCode("x"),
                ]))
            #expect(answer.results.map(\.known) == [true, true, false, false])
            #expect(answer.results.map(\.entries.count) == [0, 1, 0, 0])
            #expect(answer.results.map(\.problem.isEmpty) == [true, true, true, false])
            for count in [0, 501] {
                let error = await failure {
                    try await harness.lookups().batchLookupEntries(
                        BatchLookupEntriesRequest(
                            subjects: Array(repeating: byCode(Harness.companyCode), count: count)))
                }
                #expect(error?.fieldViolations.first?.field == "subjects")
            }
            let most = try await harness.lookups().batchLookupEntries(
                BatchLookupEntriesRequest(subjects: Array(repeating: byCode(Harness.companyCode), count: 500)))
            #expect(most.results.count == 500)
        }
    }

    @Test("before its decision an entry is known to its department and to nobody else outside")
    func undecided() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let file = try await harness.noticeServed()
            for (identity, knows) in [("department/EMR", false), ("department/MSR", true), ("department/BEB", true)] {
                let found = try await harness.lookups(identity).lookupEntries(
                    LookupEntriesRequest(subject: byCode(Harness.companyCode), includeAllStates: true))
                #expect(found.result?.entries.isEmpty != knows, "\(identity)")
                let one = await failure {
                    try await harness.lookups(identity).getEntry(GetEntryRequest(name: file.name))
                }
                #expect((one == nil) == knows)
            }
        }
    }

    @Test("the public sees organisations in effect, natural persons only masked and by law")
    func publicView() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            _ = try await harness.effective()
            harness.go(to: "2026-03-02")
            var request = Harness.proposal("MSR-2026-6", id: harness.id())
            request.subject = byCode(Harness.personNumber, .citizenId)
            let proposal = request
            let person = try await harness.entries().proposeEntry(proposal).entry?.name ?? ""
            try await harness.carry(person)
            let shown = try await harness.lookups("public").listPublicEntries(ListPublicEntriesRequest())
            #expect(shown.entries.map(\.uscc) == [Harness.companyCode])
            let closed = await failure {
                try await harness.lookups("public").lookupEntries(
                    LookupEntriesRequest(subject: byCode(Harness.companyCode)))
            }
            #expect(closed?.code == .permissionDenied)
            var entry = try await harness.seen(person)
            #expect(entry.state == .effective)
            #expect(PublicView.of(entry, on: day("2026-03-11")) == nil)
            entry.publishesNaturalPerson = true
            let masked = PublicView.of(entry, on: day("2026-03-11"))
            #expect(masked?.subjectDisplayName == "张**")
            #expect(PublicView.of(entry, on: day("2029-03-12")) == nil)
        }
    }

    @Test("a subject that was merged answers with its successor's name and all entries")
    func merged() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            _ = try await harness.effective()
            var old = Harness.subject(
                Harness.company, .legalPerson, "松北试验食品有限公司", uscc: Harness.companyCode, status: .merged)
            old.mergedInto = Harness.trader
            try await harness.hear(.subject(old))
            for code in [Harness.companyCode, Harness.traderCode] {
                let found = try await harness.lookups().lookupEntries(LookupEntriesRequest(subject: byCode(code)))
                #expect(found.result?.subject == Harness.trader)
                #expect(found.result?.entries.count == 1)
            }
        }
    }

    @Test("merged twice, a subject is found with the entries of all its records, by the public, too")
    func mergedTwice() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            _ = try await harness.effective()
            try await harness.mergeCompany()
            for code in [Harness.companyCode, Harness.middleCode, Harness.lastCode] {
                let found = try await harness.lookups().lookupEntries(LookupEntriesRequest(subject: byCode(code)))
                #expect(found.result?.subject == Harness.last)
                // The entry goes on naming the record that it was decided about.
                #expect(found.result?.entries.map(\.subject) == [Harness.company])
                let shown = try await harness.lookups("public").listPublicEntries(ListPublicEntriesRequest(uscc: code))
                #expect(shown.entries.count == 1)
            }
            // The merge itself takes nothing away: the decision and its entry hold.
            let file = try await harness.entries().listSeriousEntries(ListSeriousEntriesRequest()).entries
            #expect(file.map(\.state) == [.effective])
        }
    }

    @Test("a decision that came to a merged record carries an entry, by whatever code it is proposed, and one only")
    func proposedAfterMerge() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            try await harness.mergeCompany()
            let proposal = Harness.proposal("MSR-2026-2", subject: Harness.lastCode, id: harness.id())
            let file = try #require(try await harness.entries().proposeEntry(proposal).entry)
            #expect(file.entry?.subject == Harness.company && file.entry?.subjectDisplayName == "终")
            for code in [Harness.companyCode, Harness.lastCode] {
                let again = await failure {
                    try await harness.entries().proposeEntry(
                        Harness.proposal("MSR-2026-2", subject: code, id: harness.id()))
                }
                #expect(again?.info?.reason == "ALREADY_LISTED")
            }
            harness.go(to: "2026-03-02")
            try await harness.carry(file.name)
            let found = try await harness.lookups().lookupEntries(
                LookupEntriesRequest(subject: byCode(Harness.lastCode)))
            #expect(found.result?.entries.map(\.name) == [file.name])
            // The ground still holds it, and its loss still ends it.
            try await harness.hear(.decision(Harness.penalty("decisions/d2", "MSR-2026-2", status: .annulled)))
            #expect(
                try await harness.entries().getSeriousEntry(GetSeriousEntryRequest(name: file.name)).entry?.state
                    == .revoked)
        }
    }
}

extension Harness {
    static let middleCode = "91230109MA1C0T4R5Q"
    static let last = "subjects/s12"
    static let lastCode = "91230109MA1C0T5R12"

    /// The registry merges the company into a second record and that into a third, and tells the newest first.
    func mergeCompany() async throws {
        let middle = "subjects/s11"
        try await hear(
            .subject(
                Self.subject(
                    Self.last, .legalPerson, "终", uscc: Self.lastCode, former: [Self.companyCode, Self.middleCode])))
        var second = Self.subject(
            middle, .legalPerson, "中", uscc: Self.middleCode, status: .merged, former: [Self.companyCode])
        second.mergedInto = Self.last
        try await hear(.subject(second))
        var first = Self.subject(
            Self.company, .legalPerson, "松北试验食品有限公司", uscc: Self.companyCode, status: .merged)
        first.mergedInto = middle
        try await hear(.subject(first))
    }

    /// Carries a proposed entry into effect on 11 March 2026.
    func carry(_ name: String) async throws {
        _ = try await entries().recordNoticeServed(
            RecordNoticeServedRequest(
                name: name, service: Self.served("2026-03-02"), official: Self.official("p1"), requestId: id()))
        go(to: "2026-03-11")
        _ = try await review(name)
        _ = try await entries().decideEntry(
            DecideEntryRequest(
                name: name, decisionNumber: "列入\(name)", document: Self.document, official: Self.official("d1"),
                requestId: id()))
        _ = try await entries().recordDecisionServed(
            RecordDecisionServedRequest(
                name: name, service: Self.served("2026-03-11"), repairNotice: Self.document,
                official: Self.official("p1"), requestId: id()))
    }
}

@Suite("Pages that fit in a frame")
struct PageCutTests {
}
