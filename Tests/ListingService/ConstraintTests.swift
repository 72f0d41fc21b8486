import Casework
import ListingRules
import ListingSchema
import Store
import Testing

@testable import ListingService

/// Tries to write with raw SQL what cannot be lawful: the table itself refuses, whatever programme asks.
@Suite("What cannot be lawful cannot be stored")
struct ConstraintTests {
    /// An update of an effective entry that breaks an invariant, and the invariant.
    static let forbidden: [(String, String)] = [
        ("LC-03: a decision without a served notice", "notice_served = NULL"),
        ("LC-03: a decision without an end of the window", "defence_due = NULL"),
        ("LC-03: a decision on the last day of the window", "defence_due = decided"),
        ("LC-03: a decision on a provisional window", "defence_provisional = 1"),
        ("LC-03: no review", "reviewer = NULL"),
        ("LC-03: the proposer as reviewer", "reviewer = proposer"),
        ("LC-03: the proposer as reviewer in capitals", "reviewer = upper(proposer)"),
        ("LC-03: the proposer as decider", "decider = proposer"),
        ("LC-03: an accepted defence and yet an entry", "defence_result = 'accepted', statements = 1"),
        ("LC-03: a statement passed over", "statements = 1"),
        ("LC-03: a review inside the window", "reviewed = '2026-03-03'"),
        ("LC-07: a decision by nobody", "decider = NULL"),
        ("a decision without number", "decision_number = NULL"),
        ("nothing without an expiry", "valid_to = NULL"),
        ("a period beyond what the list allows", "valid_to = '2029-03-12'"),
        ("a period that ends before it begins", "valid_to = decided"),
        ("LC-01: a decision before the definition was in force", "decided = '2021-08-31'"),
        ("LC-01: another definition than the list's", "list_version = 7"),
        ("LC-01: another authority than the list's", "authority = 'EMR', decision_authority = 'EMR'"),
        ("LC-02: a decision that the registry never gave", "decision = 'decisions/none'"),
        ("LC-02: a decision of another department", "decision = 'decisions/d3', decision_authority = 'EMR'"),
        ("LC-02: a decision about another subject", "decision = 'decisions/d6'"),
        ("LC-02: a subject that is not the decision's", "subject = 'subjects/s2'"),
        ("in effect and never served", "decision_served = NULL"),
        ("in effect before its service", "effective = '2026-03-10'"),
        ("a state that does not exist", "state = 'blacklisted'"),
        ("LC-18: an end without reason", "state = 'revoked', exited = '2026-04-01'"),
        ("LC-18: an end without day", "state = 'revoked', exit_cause = 'error'"),
        ("an exit of an entry that goes on", "exited = '2026-04-01', exit_cause = 'error'"),
        ("a record-only domain", "listability = 'no'"),
        ("a conditional domain without its condition", "listability = 'conditional'"),
        ("a date that is none", "decided = 'yesterday'"),
    ]

    @Test("a file is held once: its row has neither the entry nor what columns say, and is read whole")
    func once() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            _ = try await harness.accept(try await harness.file(entry.name))
            let rows = try await harness.database.read {
                try $0.query("SELECT image FROM entries") { try SeriousEntry(stored: $0.blob(0)) }
            }
            let row = try #require(rows.first)
            #expect(row.entry == nil && row.name.isEmpty && row.state == .unspecified && row.etag.isEmpty)
            let read = try #require(
                try await harness.entries().getSeriousEntry(GetSeriousEntryRequest(name: entry.name)).entry)
            let listed = try await harness.entries().listSeriousEntries(ListSeriousEntriesRequest()).entries
            #expect(listed == [read])
            #expect(read.state == .effective && !read.etag.isEmpty && read.objections.count == 1)
            let seen = try await harness.seen(entry.name)
            #expect(read.entry == seen && seen.suspension != nil && seen.disputed)
        }
    }

    @Test("an update that breaks an invariant is refused by the table", arguments: forbidden)
    func forbiddenUpdate(name: String, change: String) async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let file = try await harness.effective()
            #expect(file.state == .effective)
            await #expect(throws: StoreError.self, "\(name)") {
                try await harness.database.write { try $0.execute("UPDATE entries SET \(change)", []) }
            }
        }
    }

    @Test("an update that breaks nothing is taken: the refusals above are no accident")
    func twin() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            _ = try await harness.effective()
            try await harness.database.write {
                try $0.execute("UPDATE entries SET valid_to = '2028-01-01', reviewer = 'r2', decider = 'd9'", [])
            }
            #expect(
                try await harness.texts("SELECT valid_to || ' ' || reviewer || ' ' || decider FROM entries")
                    == ["2028-01-01 r2 d9"])
        }
    }

    @Test(
        "a definition that the law does not carry is refused by the table",
        arguments: [
            "listability = 'no'", "listability = 'external'", "level = 'prefecture'", "effective_date = NULL",
            "effective_date = '2021-08-31'", "consulted = 0", "instrument = ''", "article = ''", "exit_rule = ''",
            "authority = ''", "period_months = 0", "minimum_months = 37", "defence_days = 0",
            "repeal_date = '2021-09-01', state = 'repealed'", "state = 'repealed'",
        ])
    func forbiddenDefinition(change: String) async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            await #expect(throws: StoreError.self) {
                try await harness.database.write { try $0.execute("UPDATE definitions SET \(change)", []) }
            }
        }
    }

    @Test("a repeal reaches the entries, and one that would lie before a decision is refused")
    func repealReachesEntries() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            _ = try await harness.effective()
            await #expect(throws: StoreError.self) {
                try await harness.database.write {
                    try $0.execute("UPDATE definitions SET repeal_date = '2026-03-11', state = 'repealed'", [])
                }
            }
            let until = try await harness.database.write {
                try $0.execute("UPDATE definitions SET repeal_date = '2026-03-12', state = 'repealed'", [])
                return try $0.queryOne("SELECT definition_until FROM entries", []) { $0.text(0) }
            }
            #expect(until == "2026-03-12")
        }
    }

    @Test(
        "an objection under verification without a running suspension is refused by the table",
        arguments: [
            "UPDATE suspensions SET running = 0, ended = 1", "UPDATE objections SET suspension = NULL",
            "UPDATE objections SET suspension_running = 0", "UPDATE objections SET due = NULL",
            "DELETE FROM suspensions", "UPDATE objections SET stage = 'dismissed'",
            "UPDATE objections SET decider = entry_proposer", "UPDATE objections SET ground = 5",
        ])
    func suspensionHolds(statement: String) async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            _ = try await harness.accept(try await harness.file(entry.name))
            await #expect(throws: StoreError.self) {
                try await harness.database.write { try $0.execute(statement, []) }
            }
        }
    }

    @Test(
        "a file with a history cannot be deleted, nor a decision or subject that a file rests on",
        arguments: [
            "DELETE FROM entries", "DELETE FROM mirror_decisions", "DELETE FROM mirror_subjects",
            "DELETE FROM definitions",
            "DELETE FROM domains",
        ])
    func nothingVanishes(statement: String) async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            _ = try await harness.effective()
            await #expect(throws: StoreError.self) {
                try await harness.database.write { try $0.execute(statement, []) }
            }
        }
    }

    @Test("an adverse step without a named official has no place in the history")
    func namedOfficial() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            _ = try await harness.effective()
            await #expect(throws: StoreError.self) {
                try await harness.database.write {
                    try $0.execute("UPDATE entry_versions SET official_id = '' WHERE event = 'DECIDED'", [])
                }
            }
        }
    }
}
