import Foundation
import JSON
import MeasuresService
import Phrases
import RPC
import SchemaRuntime
import ServiceKit
import Store
import StoreSQLite
import TestKit
import Testing

/// What makes the system lawful by construction: every invariant is tried to be broken, by calls of real services over sockets and by
/// SQL on their files, and what was seen is a table. `make invariants` prints it.
@Suite("No invariant can be broken, by a call or by SQL", .timeLimit(.minutes(10)))
struct InvariantTests {
    /// What came of an attempt.
    struct Seen: Sendable {
        let attempt: Attempt
        /// `call`, `SQL` or `contract`.
        let kind: String
        /// What was called or written.
        let subject: String
        /// How it was refused; nil where it was not.
        let refusal: String?
        /// Whether that is how it must be.
        let isRight: Bool
    }

    @Test("the attempts are all refused, each for its reason, and the table says so")
    func table() async throws {
        try await Village.with(live: true) { village in
            let scene = try await Scene(village)
            let copies = TemporaryDirectory("copies")
            var seen: [Seen] = []
            for attempt in Attempt.all {
                let outcome = try await Self.make(attempt, scene, copies)
                #expect(
                    outcome.isRight,
                    "\(attempt.law) \(attempt.what): \(outcome.subject) came to \(outcome.refusal ?? "be carried out")")
                seen.append(outcome)
            }
            // The connection that was refused carries out what is lawful: the refusals are no accident.
            for service in ["registry", "listing", "measures", "reporting"] {
                let file = try StoreFile(of: service, in: village)
                #expect(try file.attempt("UPDATE store_numbers SET floor = floor") == nil)
            }
            let table = Self.table(seen)
            if let path = ProcessInfo.processInfo.environment["XINYI_INVARIANTS"] {
                try table.write(toFile: path, atomically: true, encoding: .utf8)
            }
            #expect(table.split(separator: "\n").count > Attempt.all.count)
        }
    }

    @Test("every invariant has attempts by a call and by SQL, or says why it has none")
    func complete() {
        #expect(Invariant.all.map(\.law) == (1...20).map { "LC-" + ($0 < 10 ? "0" : "") + "\($0)" })
        #expect(Set(Attempt.all.map(\.law)).isSubset(of: Set(Invariant.all.map(\.law))))
        for invariant in Invariant.all {
            let attempts = Attempt.all.filter { $0.law == invariant.law }
            #expect(attempts.contains(where: \.isCall) == (invariant.noCall == nil), "\(invariant.law) by a call")
            #expect(attempts.contains(where: \.isSQL) == (invariant.noSQL == nil), "\(invariant.law) by SQL")
        }
    }

    private static func make(_ attempt: Attempt, _ scene: Scene, _ copies: TemporaryDirectory) async throws -> Seen {
        func seen(_ kind: String, _ subject: String, _ refusal: String?, _ isRight: Bool) -> Seen {
            Seen(attempt: attempt, kind: kind, subject: subject, refusal: refusal, isRight: isRight)
        }
        switch attempt.way {
        case .call(let method, let identity, let reason, let request):
            let request = try await request(scene)
            let subject = "`\(method)` as \(identity)"
            do {
                try await scene.village.call(method, as: identity, request)
                return seen("call", subject, nil, false)
            } catch let error as RPCError {
                let found = error.code == .unimplemented ? "UNIMPLEMENTED" : error.info?.reason ?? "\(error.code)"
                let fields = error.fieldViolations.map(\.field).joined(separator: ", ")
                return seen("call", subject, found + (fields.isEmpty ? "" : " (\(fields))"), found == reason)
            }
        case .statement(let service, let sql, let by):
            let file = try StoreFile(of: service, in: scene.village)
            let said = try file.attempt(sql)
            var isRight = said?.contains(by) ?? false
            if isRight, by.hasPrefix("FOREIGN KEY") {
                isRight = try isFound(sql, in: file.copy("\(scene.village.number()).sqlite", in: copies))
            }
            return seen(
                "SQL", "\(service): `\(sql.split(whereSeparator: \.isWhitespace).joined(separator: " "))`",
                said.map(words), isRight)
        case .tampering(let service, let sql):
            let copy = try StoreFile(of: service, in: scene.village).copy(
                "\(scene.village.number()).sqlite", in: copies)
            if let said = try copy.run(sql) { return seen("SQL", "\(service): `\(sql)`", said, false) }
            let chains = service == "measures" ? [CheckLog.table] : []
            let broken = try Database.verifyChains(path: copy.path, chains).compactMap {
                if case .broken = $0.verdict { $0.verdict.problem?.english } else { nil }
            }
            let words = "found by verify-audit: " + broken.joined(separator: ", ")
            return seen("SQL", "\(service): `\(sql)`", broken.isEmpty ? nil : words, !broken.isEmpty)
        case .fields(let names):
            let messages = DescriptorPool.builtIn.messages.values.filter { $0.fullName.hasPrefix("xinyi.") }
            let fields = messages.flatMap { message in message.fields.map { (message.fullName, $0.name) } }
            let found = fields.filter { names.contains($0.1) }.map { "\($0.0).\($0.1)" }
            return seen(
                "contract",
                "\(fields.count) fields of \(messages.count) messages: none is `\(names.joined(separator: "`, `"))`",
                found.isEmpty ? "no such field" : nil, found.isEmpty && fields.count > 1_000)
        }
    }

    /// Whether what gets through without foreign keys is found by the check of the file afterwards.
    private static func isFound(_ sql: String, in copy: StoreFile) throws -> Bool {
        guard try copy.run(sql, foreignKeys: false) == nil else { return true }
        do {
            try Database.integrityCheck(path: copy.path)
            return false
        } catch {
            return error.kind == .corrupt
        }
    }

    /// What the database says, without what the tool adds.
    private static func words(_ said: String) -> String {
        let line = said.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard let colon = line.range(of: ": ") else { return line }
        return String(line[colon.upperBound...]).replacing("in prepare, ", with: "").replacing("stepping, ", with: "")
            .replacing(" (19)", with: "")
    }

    private static func table(_ seen: [Seen]) -> String {
        var lines = ["| invariant | what is tried | how | refused as |", "|---|---|---|---|"]
        for invariant in Invariant.all {
            lines.append("| **\(invariant.law)** | **\(invariant.title)** | | |")
            for row in seen where row.attempt.law == invariant.law {
                let refusal = row.refusal ?? "**not refused**"
                lines.append(
                    "| \(row.attempt.law) | \(row.attempt.what) | \(row.kind): \(row.subject) | \(refusal) |")
            }
            for (kind, why) in [
                ("no call", invariant.noCall), ("no SQL", invariant.noSQL), ("not built", invariant.notBuilt),
            ] {
                if let why { lines.append("| \(invariant.law) | *\(kind)* | \(why) | |") }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
