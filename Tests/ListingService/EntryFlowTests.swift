import Casework
import CommonSchema
import ListingRules
import ListingSchema
import RPC
import RegistrySchema
import Testing

@testable import ListingService

@Suite("A serious-list entry through the service")
struct EntryFlowTests {
    @Test("the whole way: proposal, notice, window, second official, decision, service, effect")
    func wholeWay() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let proposed = try await harness.propose()
            #expect(proposed.state == .proposed)
            #expect(proposed.entry?.subject == Harness.company)
            #expect(proposed.entry?.uscc == Harness.companyCode)
            #expect(proposed.entry?.underlyingDecision?.name == "decisions/d1")
            let notice = try await harness.entries().recordNoticeServed(
                RecordNoticeServedRequest(
                    name: proposed.name, service: Harness.served("2026-03-02"), etag: proposed.etag,
                    official: Harness.official("p1"), requestId: harness.id())
            ).entry
            // Five working days after Monday 2 March: the 6th is a holiday, Saturday the 7th a make-up workday.
            #expect(notice?.defenceDue == DueDate(date: "2026-03-09", provisional: false))
            harness.go(to: "2026-03-11")
            let reviewed = try await harness.review(proposed.name)
            #expect(reviewed.state == .reviewed)
            let decided = try await harness.entries().decideEntry(
                DecideEntryRequest(
                    name: proposed.name, decisionNumber: "列入1", document: Harness.document,
                    official: Harness.official("d1"), requestId: harness.id())
            ).entry
            #expect(decided?.state == .decided)
            #expect(decided?.entry?.validTo == "2029-03-11")
            let effective = try await harness.entries().recordDecisionServed(
                RecordDecisionServedRequest(
                    name: proposed.name, service: Harness.served("2026-03-11"), repairNotice: Harness.document,
                    official: Harness.official("p1"), requestId: harness.id())
            ).entry
            #expect(effective?.state == .effective)
            #expect(effective?.entry?.effectiveDate == "2026-03-11")
            #expect(effective?.entry?.earlyRemovalFrom == "2027-03-11")
            let history = try await harness.lookups().getEntryHistory(GetEntryHistoryRequest(name: proposed.name))
            #expect(
                history.items.map(\.event) == [
                    "PROPOSED", "NOTICE_SERVED", "REVIEWED", "DECIDED", "DECISION_SERVED", "TOOK_EFFECT",
                ])
            #expect(history.items.map(\.version) == [1, 2, 3, 4, 5, 6])
            #expect(history.items.last?.actor == "rule:clock")
        }
    }

    @Test("a review before the window ended is refused with the day, and taken after an express waiver")
    func window() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let file = try await harness.noticeServed()
            harness.go(to: "2026-03-09")
            let error = await failure { try await harness.review(file.name) }
            #expect(error?.code == .failedPrecondition)
            #expect(error?.info?.reason == "DEFENCE_WINDOW_OPEN")
            #expect(error?.message.contains("2026-03-09") == true)
            _ = try await harness.entries().recordDefenceWaiver(
                RecordDefenceWaiverRequest(
                    name: file.name, waiver: DefenceWaiver(waivedDate: "2026-03-09", document: Harness.document),
                    official: Harness.official("p1"), requestId: harness.id()))
            let reviewed = try await harness.entries().reviewEntry(
                ReviewEntryRequest(
                    name: file.name, defenceOutcome: .waived, findings: "属实", official: Harness.official("r1"),
                    requestId: harness.id())
            ).entry
            #expect(reviewed?.state == .reviewed)
        }
    }

    @Test("a decision without review, and so before the window ends, is refused and names what comes first")
    func noReview() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            for (file, remedy) in [
                (try await harness.propose(), "RecordNoticeServed"),
                (try await harness.noticeServed("MSR-2026-2"), "ReviewEntry"),
            ] {
                let error = await failure {
                    try await harness.entries().decideEntry(
                        DecideEntryRequest(
                            name: file.name, decisionNumber: "1", document: Harness.document,
                            official: Harness.official("d1"), requestId: harness.id()))
                }
                #expect(error?.info?.reason == "ILLEGAL_TRANSITION")
                #expect(error?.message.contains(remedy) == true)
                let same = try await harness.entries().getSeriousEntry(GetSeriousEntryRequest(name: file.name)).entry
                #expect(same?.etag == file.etag)
            }
        }
    }

    @Test("the proposer reviewing himself is refused, in capitals too", arguments: ["p1", "P1"])
    func ownReview(official: String) async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let file = try await harness.noticeServed()
            harness.go(to: "2026-03-11")
            let error = await failure { try await harness.review(file.name, by: official) }
            #expect(error?.info?.reason == "REVIEWER_IS_PROPOSER")
            #expect(try await harness.review(file.name).state == .reviewed)
        }
    }

    @Test("a statement has to be answered; accepted, it drops the file")
    func defence() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let file = try await harness.noticeServed()
            let stated = try await harness.entries().recordDefence(
                RecordDefenceRequest(
                    name: file.name,
                    statement: DefenceStatement(receivedDate: "2026-03-02", statement: "产品并非本公司销售"),
                    official: Harness.official("p1"), requestId: harness.id())
            ).entry
            #expect(stated?.state == .defenceOpen)
            harness.go(to: "2026-03-11")
            let silent = await failure { try await harness.review(file.name) }
            #expect(silent?.fieldViolations.first?.field == "defence_outcome")
            let dropped = try await harness.entries().reviewEntry(
                ReviewEntryRequest(
                    name: file.name, defenceOutcome: .accepted, answer: "理由成立", findings: "证据不足",
                    official: Harness.official("r1"), requestId: harness.id())
            ).entry
            #expect(dropped?.state == .dropped)
            #expect(dropped?.entry?.exitReason == .notConfirmed)
        }
    }

    @Test("a dropped file frees its decision for another proposal, an open one does not")
    func onePerDecision() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let file = try await harness.propose()
            let again = await failure { try await harness.propose() }
            #expect(again?.info?.reason == "ALREADY_LISTED")
            _ = try await harness.entries().withdrawEntry(
                WithdrawEntryRequest(
                    name: file.name, reason: "重新核实", official: Harness.official("p1"), requestId: harness.id()))
            #expect(try await harness.propose().state == .proposed)
        }
    }

    @Test("early removal waits for the minimum of the list; revocation does not")
    func exits() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let first = try await harness.effective()
            harness.go(to: "2026-03-02")
            let second = try await harness.effective("MSR-2026-2")
            let request = { (id: String) in
                RemoveEntryEarlyRequest(
                    name: first.name, reason: "义务已履行", evidence: [Harness.document],
                    official: Harness.official("r1"), requestId: id)
            }
            let early = await failure { try await harness.entries().removeEntryEarly(request(harness.id())) }
            #expect(early?.info?.reason == "MINIMUM_PERIOD_RUNNING")
            let revoked = try await harness.entries().revokeEntry(
                RevokeEntryRequest(
                    name: second.name, exitReason: .error, reason: "主体有误", official: Harness.official("r1"),
                    requestId: harness.id())
            ).entry
            #expect(revoked?.entry?.state == .revoked)
            harness.go(to: "2027-03-11")
            let removed = try await harness.entries().removeEntryEarly(request(harness.id())).entry
            #expect(removed?.entry?.state == .removedEarly)
            #expect(removed?.entry?.exitDate == "2027-03-11")
        }
    }

    @Test("an annulled underlying decision drops an open file and revokes an entry, by rule")
    func groundFallsAway() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let open = try await harness.propose("MSR-2026-2")
            try await harness.hear(.decision(Harness.penalty("decisions/d1", "MSR-2026-1", status: .annulled)))
            try await harness.hear(.decision(Harness.penalty("decisions/d2", "MSR-2026-2", status: .withdrawn)))
            let revoked = try await harness.seen(entry.name)
            #expect(revoked.state == .revoked)
            #expect(revoked.exitReason == .underlyingDecisionAnnulled)
            let dropped = try await harness.entries().getSeriousEntry(GetSeriousEntryRequest(name: open.name)).entry
            #expect(dropped?.state == .dropped)
        }
    }

    @Test("what a proposal says of the decision's day and name is the registry's, or is refused with both")
    func decisionDate() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            for (name, date) in [("decisions/d91", "2026-02-20"), ("decisions/d92", "2026-01-20")] {
                try await harness.hear(.decision(Harness.penalty(name, "MSR-2026-91", date: date)))
            }
            func proposal(_ change: (inout UnderlyingDecision) -> Void) -> ProposeEntryRequest {
                var request = Harness.proposal("MSR-2026-91", id: harness.id())
                var decision = UnderlyingDecision(documentNumber: "MSR-2026-91")
                change(&decision)
                request.underlyingDecision = decision
                return request
            }
            let other = await failure {
                try await harness.entries().proposeEntry(proposal { $0.decisionDate = "2026-02-21" })
            }
            #expect(other?.fieldViolations.map(\.field) == ["underlying_decision.decision_date"])
            for date in ["2026-02-21", "2026-02-20", "2026-01-20"] { #expect(other?.message.contains(date) == true) }
            let none = await failure {
                try await harness.entries().proposeEntry(proposal { $0.decisionDate = "2026-02-30" })
            }
            #expect(none?.fieldViolations.map(\.field) == ["underlying_decision.decision_date"])
            let named = await failure {
                try await harness.entries().proposeEntry(
                    proposal {
                        $0.decisionDate = "2026-01-20"
                        $0.name = "decisions/d91"
                    })
            }
            #expect(named?.fieldViolations.map(\.field) == ["underlying_decision.name"])
            #expect(named?.message.contains("decisions/d92") == true)
            // Of two decisions with one number the day says which.
            let older = try await harness.entries().proposeEntry(proposal { $0.decisionDate = "2026-01-20" }).entry
            #expect(older?.entry?.underlyingDecision?.name == "decisions/d92")
            #expect(older?.entry?.underlyingDecision?.decisionDate == "2026-01-20")
            let newer = try await harness.entries().proposeEntry(proposal { $0.name = "decisions/d91" }).entry
            #expect(newer?.entry?.underlyingDecision?.decisionDate == "2026-02-20")
        }
    }

    @Test("the same request twice is one proposal, the same id with another content is refused")
    func idempotency() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let request = Harness.proposal(id: "0123456789")
            let first = try await harness.entries().proposeEntry(request)
            let second = try await harness.entries().proposeEntry(request)
            #expect(first == second)
            var other = request
            other.reason = "另一事由"
            let error = await failure { try await harness.entries().proposeEntry(other) }
            #expect(error?.code == .invalidArgument)
            #expect(error?.info?.reason == "REQUEST_ID_REUSED")
            let all = try await harness.entries().listSeriousEntries(ListSeriousEntriesRequest())
            #expect(all.entries.count == 1)
        }
    }

    @Test("a step with an old fingerprint is aborted")
    func etags() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let proposed = try await harness.propose()
            let step = { (day: String) in
                try await harness.entries().recordNoticeServed(
                    RecordNoticeServedRequest(
                        name: proposed.name, service: Harness.served(day), etag: proposed.etag,
                        official: Harness.official("p1"), requestId: harness.id()))
            }
            _ = try await step("2026-03-02")
            let error = await failure { try await step("2026-03-02") }
            #expect(error?.code == .aborted)
        }
    }

    @Test("files come in pages, and the token of another request is refused")
    func pages() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            _ = try await harness.propose()
            _ = try await harness.propose("MSR-2026-2")
            let first = try await harness.entries().listSeriousEntries(ListSeriousEntriesRequest(pageSize: 1))
            #expect(first.entries.map(\.name) == ["entries/e1"])
            let second = try await harness.entries().listSeriousEntries(
                ListSeriousEntriesRequest(pageSize: 1, pageToken: first.nextPageToken))
            #expect(second.entries.map(\.name) == ["entries/e2"])
            #expect(second.nextPageToken.isEmpty)
            let foreign = await failure {
                try await harness.entries().listSeriousEntries(
                    ListSeriousEntriesRequest(pageSize: 1, pageToken: first.nextPageToken, state: .proposed))
            }
            #expect(foreign?.fieldViolations.first?.field == "page_token")
            let negative = await failure {
                try await harness.entries().listSeriousEntries(ListSeriousEntriesRequest(pageSize: -1))
            }
            #expect(negative?.fieldViolations.first?.field == "page_size")
        }
    }
}
