import Foundation
import TestKit
import Testing

@testable import Store
@testable import StoreSQLite

@Suite("Killed while writing")
struct CrashTests {
    /// What a killed child had printed: whole lines only.
    private func runAndKill(_ database: String, prefix: String, seed: UInt64, after milliseconds: UInt64) throws
        -> [String]
    {
        let child = Process()
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        child.executableURL = tests.appendingPathComponent("store-crash-child")
        child.arguments = [database, prefix, String(seed)]
        let output = Pipe()
        child.standardOutput = output
        try child.run()
        // The time to the kill counts from the child's first words: a busy machine may take long to start it.
        var data = output.fileHandleForReading.availableData
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(Int(milliseconds))) {
            kill(child.processIdentifier, SIGKILL)
        }
        data += output.fileHandleForReading.readDataToEndOfFile()
        child.waitUntilExit()
        #expect(child.terminationReason == .uncaughtSignal)
        let text = String(decoding: data, as: UTF8.self)
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    @Test("after SIGKILL at random moments no acknowledged write is missing and the feed has no gap or double")
    func noAcknowledgedWriteIsLost() async throws {
        let seed = UInt64.random(in: 0..<1_000_000)
        print("crash test seed: \(seed)")
        var random = SeededRandom(seed: seed)
        let directory = TemporaryDirectory()
        var acknowledged: [Int64: String] = [:]
        for round in 0..<6 {
            let lines = try runAndKill(
                directory.database, prefix: "r\(round)", seed: random.next() % 1_000_000,
                after: 50 + random.next() % 500)
            #expect(lines.first == "open", "seed \(seed) round \(round): \(lines.prefix(2))")
            for line in lines.dropFirst() {
                let words = line.split(separator: " ")
                if words[0] == "ack" {
                    let position = try #require(Int64(words[1]))
                    #expect(
                        acknowledged.updateValue(String(words[2]), forKey: position) == nil, "seed \(seed): \(line)")
                } else {
                    #expect(line == "refused", "seed \(seed)")
                }
            }
            try await verify(directory.database, acknowledged, "seed \(seed) round \(round)")
        }
        #expect(acknowledged.count > 20)
    }

    private func verify(_ path: String, _ acknowledged: [Int64: String], _ comment: Comment) async throws {
        let migration = Migration(
            name: "0001-things", sql: "CREATE TABLE things (name TEXT PRIMARY KEY, size INTEGER) STRICT;")
        let database = try Database.open(path: path, migrations: [migration])
        let names = Set(try await database.read { try $0.query("SELECT name FROM things") { $0.text(0) } })
        var feed: [Int64: String] = [:]
        var position: Int64 = 0
        while position < database.feed.headPosition {
            for change in try await database.feed.changes(after: position, limit: 1_000) {
                #expect(change.position == position + 1, comment)
                position = change.position
                feed[position] = change.key
            }
        }
        #expect(position == database.feed.headPosition, comment)
        for (position, name) in acknowledged {
            #expect(feed[position] == name, comment)
            #expect(names.contains(name), comment)
        }
        // Effect, change and stored response stand or fall together, acknowledged or not.
        #expect(Set(feed.values) == names, comment)
        #expect(feed.count == names.count, comment)
        let requests = try await database.read { try $0.query("SELECT request_id FROM store_requests") { $0.text(0) } }
        #expect(Set(requests) == names, comment)
        guard case .intact(rows: Int64(feed.count), _) = try await database.verifyAudit() else {
            Issue.record("the audit chain is not intact")
            return
        }
        // A client that repeats what was acknowledged gets the same answer.
        if let (position, name) = acknowledged.first {
            let again = try await database.writeOnce(requestID: name, method: "put", request: Array(name.utf8)) { _ in
                []
            }
            #expect(again == Array("\(position)".utf8), comment)
        }
        await database.close()
        try Database.integrityCheck(path: path)
    }
}
