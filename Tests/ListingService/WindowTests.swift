import Casework
import CommonSchema
import ListingSchema
import RPC
import RegistrySchema
import Testing

@testable import ListingService

/// No department shortens the time to state one's case by a day that lies back.
@Suite("The defence window of a notice that is recorded late")
struct WindowTests {
    private func release(
        _ harness: Harness, _ name: String, as identity: String = "department/BEB", reason: String = "已核对邮寄回执"
    ) async throws -> SeriousEntry {
        try await harness.entries(identity).releaseDefenceWindow(
            ReleaseDefenceWindowRequest(
                name: name, document: Harness.document, reason: reason, official: Harness.official("b1"),
                requestId: harness.id())
        ).entry ?? SeriousEntry()
    }

    @Test("a notice served nine days ago and recorded today closes nothing today")
    func late() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            harness.go(to: "2026-03-11")
            let file = try await harness.propose()
            let served = try await harness.serveNotice(file.name, on: "2026-03-02")
            #expect(served.notice?.servedDate == "2026-03-02")
            #expect(served.defenceFrom == "2026-03-11")
            #expect(served.defenceDue == DueDate(date: "2026-03-18", provisional: false))
            for date in ["2026-03-11", "2026-03-18"] {
                harness.go(to: date)
                let error = await failure { try await harness.review(file.name) }
                #expect(error?.info?.reason == "DEFENCE_WINDOW_OPEN")
            }
            harness.go(to: "2026-03-19")
            #expect(try await harness.review(file.name).state == .reviewed)
        }
    }

    @Test("the lead department releases it, on record with official, reason and document")
    func released() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            harness.go(to: "2026-03-11")
            let file = try await harness.propose()
            try await harness.serveNotice(file.name, on: "2026-03-02")
            let released = try await release(harness, file.name)
            // Monday, 2 March; the 6th is a holiday and the 7th worked.
            #expect(released.defenceFrom == "2026-03-02")
            #expect(released.defenceDue == DueDate(date: "2026-03-09", provisional: false))
            #expect(
                released.defenceRelease
                    == DefenceRelease(
                        releaseDate: "2026-03-11", department: "BEB", official: Harness.official("b1"),
                        reason: "已核对邮寄回执", document: Harness.document))
            #expect(try await harness.review(file.name).state == .reviewed)
            let history = try await harness.texts(
                "SELECT event || ' ' || actor || ' ' || official_id FROM entry_versions ORDER BY version")
            #expect(history.contains("DEFENCE_WINDOW_RELEASED spiffe://xinyi.local/department/BEB b1"))
            let documents = try await harness.documents("department/BEB").listDocuments(
                ListDocumentsRequest(file: file.name)
            ).documents
            #expect(Set(documents.map(\.department)) == ["MSR", "BEB"])
        }
    }

    @Test(
        "nobody but the lead department releases it",
        arguments: ["department/MSR", "department/EMR", "operator/li", "service/measures", "public"])
    func others(identity: String) async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            harness.go(to: "2026-03-11")
            let file = try await harness.propose()
            try await harness.serveNotice(file.name, on: "2026-03-02")
            let error = await failure { try await release(harness, file.name, as: identity) }
            #expect(error?.code == .permissionDenied)
        }
    }

    @Test("a window that runs from the service has nothing to release")
    func nothing() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let prompt = try await harness.noticeServed()
            let error = await failure { try await release(harness, prompt.name) }
            #expect(error?.info?.reason == "NOTHING_TO_RELEASE")
        }
    }

    @Test("a release has a reason and a document")
    func unfounded() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            harness.go(to: "2026-03-11")
            let file = try await harness.propose()
            try await harness.serveNotice(file.name, on: "2026-03-02")
            var request = ReleaseDefenceWindowRequest(
                name: file.name, document: Harness.document, official: Harness.official("b1"), requestId: harness.id())
            let reasonless = request
            let first = await failure { try await harness.entries("department/BEB").releaseDefenceWindow(reasonless) }
            #expect(first?.fieldViolations.first?.field == "reason")
            request.reason = "已核对"
            request.document = nil
            request.requestId = harness.id()
            let groundless = request
            let second = await failure { try await harness.entries("department/BEB").releaseDefenceWindow(groundless) }
            #expect(second?.info?.reason == "DOCUMENT_MISSING")
        }
    }

    @Test("a provisional window that was recorded late keeps its day when the calendar comes")
    func recomputed() async throws {
        try await Harness.with(today: "2026-12-30") { harness in
            try await harness.putListInForce()
            let file = try await harness.propose()
            let served = try await harness.serveNotice(file.name, on: "2026-12-21")
            #expect(served.defenceDue == DueDate(date: "2027-01-06", provisional: true))
            try await harness.hear(.calendarYear(Harness.calendarYear(2027)))
            let read = try await harness.entries().getSeriousEntry(GetSeriousEntryRequest(name: file.name)).entry
            #expect(read?.defenceDue == DueDate(date: "2027-01-06", provisional: false))
        }
    }
}
