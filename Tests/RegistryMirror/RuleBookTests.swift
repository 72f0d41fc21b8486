import CommonSchema
import Credit
import RegistryMirror
import RegistrySchema
import SchemaRuntime
import Store
import Synchronization
import TestKit
import Testing

@Suite("The mirrored rule book")
struct RuleBookTests {
    private struct GivenUp: Error {}

    private func edition(_ version: Int32, sha256: String, rules: [RuleBookRow] = []) -> RuleBookEdition {
        RuleBookEdition(name: "ruleBooks/\(version)", version: version, sha256: sha256, rules: rules)
    }

    private func version(_ database: Database) throws -> RuleBook.Version? {
        try database.readInline { try MirrorRuleBook.currentVersion($0) }
    }

    @Test("every edition stays, the newest is current, and hooks hear of each in its transaction")
    func editions() async throws {
        try await withMirror { database in
            let told = Mutex<[Int32]>([])
            let mirror = RegistryMirror(
                scope: MirrorScope(),
                hooks: MirrorHooks(ruleBookLoaded: { edition, _ in told.withLock { $0.append(edition.version) } }))
            #expect(try version(database) == nil)
            try await mirror.apply([.ruleBook(edition(1, sha256: "a"))], to: database)
            try await mirror.apply([.ruleBook(edition(2, sha256: "b"))], to: database)
            // A snapshot has the current one only; the older one stays for the cases that rest on it.
            try await mirror.apply([.ruleBook(edition(2, sha256: "b"))], generation: 1, to: database)
            try await database.write { try mirror.removeStale(before: 1, $0) }
            #expect(try version(database) == RuleBook.Version(number: 2, sha256: "b"))
            let versions = try await database.read {
                try $0.query("SELECT version FROM mirror_rule_books ORDER BY 1") { $0.int(0) }
            }
            #expect(versions == [1, 2])
            #expect(told.withLock { $0 } == [1, 2, 2])
        }
    }

    @Test("an edition of which this program cannot make a book is kept, and is none until a newer one comes")
    func unreadable() async throws {
        try await withMirror { database in
            let books = MirrorRuleBook()
            let mirror = RegistryMirror(scope: MirrorScope())
            let newer = RuleBookRow(key: "RULE_OF_A_LATER_PROGRAM", value: "1", unit: "months")
            try await mirror.apply([.ruleBook(edition(1, sha256: "a", rules: [newer]))], to: database)
            let none = try database.readInline { try books.current($0) }
            #expect(none == nil)
            #expect(try version(database)?.number == 1)
            // With one that can be read before it, that one is applied.
            var (readable, later) = (RuleBookEdition(ShippedRuleBook.book), edition(9, sha256: "z", rules: [newer]))
            (readable.version, readable.name) = (2, "ruleBooks/2")
            later.version = 9
            try await mirror.apply([.ruleBook(readable), .ruleBook(later)], to: database)
            let kept = try database.readInline { try books.current($0) }
            #expect(kept?.version.number == 2)
            #expect(try version(database)?.number == 9)
        }
    }

    @Test(
        "what the registry told last is current, also with a lower number; and each day had the book that was loaded by its end"
    )
    func restored() async throws {
        try await withMirror { database in
            let books = MirrorRuleBook()
            let mirror = RegistryMirror(scope: MirrorScope())
            var (first, second) = (RuleBookEdition(ShippedRuleBook.book), RuleBookEdition(ShippedRuleBook.book))
            func midnight(_ text: String) -> Int64 { Timestamp(startOf: day(text), in: .shanghai).milliseconds }
            first.loadTime = WireTimestamp(millisecondsSinceEpoch: midnight("2026-03-02"))
            (second.version, second.name) = (2, "ruleBooks/2")
            second.loadTime = WireTimestamp(millisecondsSinceEpoch: midnight("2026-03-05") - 1)
            try await mirror.apply([.ruleBook(first), .ruleBook(second)], to: database)
            func on(_ text: String) throws -> Int64? {
                try database.readInline { try books.book(on: day(text), $0) }?.version.number
            }
            #expect(try on("2026-03-01") == nil)
            #expect(try on("2026-03-02") == 1)
            #expect(try on("2026-03-03") == 1)
            #expect(try on("2026-03-04") == 2)
            // The registry was restored, and knows the first one only.
            try await mirror.apply([.ruleBook(first)], generation: 1, to: database)
            #expect(try version(database)?.number == 1)
            #expect(try on("2026-03-04") == 1)
        }
    }

    private func shipped(sha256: String) -> RuleBookEdition {
        var edition = RuleBookEdition(ShippedRuleBook.book)
        edition.sha256 = sha256
        return edition
    }

    @Test(
        "the book that is shipped is read back rule by rule, and one that was rolled back is not taken for its successor"
    )
    func shippedBook() async throws {
        try await withMirror { database in
            let books = MirrorRuleBook()
            let mirror = RegistryMirror(scope: MirrorScope())
            let (given, other) = (shipped(sha256: "a"), shipped(sha256: "b"))
            await #expect(throws: GivenUp.self) {
                try await database.write { transaction in
                    try mirror.apply(RegistryChange(record: .ruleBook(given)), transaction)
                    #expect(try books.current(transaction)?.version.sha256 == "a")
                    throw GivenUp()
                }
            }
            let none = try database.readInline { try books.current($0) }
            #expect(none == nil)
            try await mirror.apply([.ruleBook(other)], to: database)
            // A day's book is no more the one that was given up than the current one is.
            let today = try database.readInline { try books.book(on: day("2026-03-04"), $0) }
            #expect(today?.version == RuleBook.Version(number: 1, sha256: "b"))
            let book = try database.readInline { try books.current($0) }
            #expect(book?.version == RuleBook.Version(number: 1, sha256: "b"))
            #expect(book?.rules.map(\.row) == ShippedRuleBook.rows)
            let kept = try database.readInline { try MirrorRuleBook.book(1, $0) }
            #expect(kept == book)
        }
    }
}
