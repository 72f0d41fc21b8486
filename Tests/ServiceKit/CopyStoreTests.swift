import Foundation
import Phrases
import Store
import TestKit
import Testing

@testable import ServiceKit

@Suite(
    "The store of a service is copied from its command line", .enabled(if: PostgresCluster.shared != nil),
    .timeLimit(.minutes(5)))
struct CopyStoreTests {
    private let cluster: PostgresCluster
    private let directory = TemporaryDirectory("copy-store")

    init() throws { cluster = try #require(PostgresCluster.shared) }

    private static let things = Migration(
        name: "0001-things", sql: "CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT")

    private static func definition(holdsRecord: Bool = true) -> ServiceDefinition {
        ServiceDefinition(name: "sample", port: 7499, migrations: [things], holdsRecord: holdsRecord) { _ in [] }
    }

    private var file: String { directory.file("data") + "/sample.sqlite" }

    private func order(
        _ arguments: [String], _ definition: ServiceDefinition = definition()
    ) throws(StartFailure) -> String {
        let keys = ["--data-dir", directory.file("data")]
        guard case .print(let text) = try ServiceRunner.order(definition, keys + arguments, [:]) else {
            return "it serves"
        }
        return text.english
    }

    /// How the program ends instead.
    private func refusal(_ arguments: [String], _ definition: ServiceDefinition = definition()) -> StartFailure? {
        do throws(StartFailure) {
            _ = try order(arguments, definition)
            return nil
        } catch {
            return error
        }
    }

    private func start(on store: String) async throws -> ServiceHarness {
        try await ServiceHarness(Self.definition(), settings: ["store": store], directory: directory)
    }

    private func put(_ name: String, _ harness: ServiceHarness) async throws -> Int64 {
        try await harness.environment.database.write { transaction in
            let id = try transaction.nextID(in: "things")
            try transaction.execute("INSERT INTO things (id, name) VALUES (?, ?)", [.integer(id), .text(name)])
            _ = try transaction.appendChange(kind: "thing", key: name, payload: [1])
            try transaction.audit(actor: "operator/li", action: "put", target: name, detail: "")
            return id
        }
    }

    private func names(_ harness: ServiceHarness) async throws -> [String] {
        try await harness.environment.database.read { transaction in
            try transaction.query("SELECT name FROM things ORDER BY id") { $0.text(0) }
        }
    }

    @Test("what it served from a file it serves from a server, and from a file again")
    func moved() async throws {
        var harness = try await start(on: "")
        #expect(try await put("one", harness) == 1)
        let url = try cluster.database("copy-store")
        let running = refusal(["--copy-store", file, url])
        #expect(running?.code == .dataDirectoryInUse, "\(running?.description ?? "")")
        let identity = harness.environment.database.feed.identity
        await harness.stop()

        let told = try order(["--copy-store", file, url])
        #expect(told.hasPrefix("copied: \(file) to \(url)\n"), "\(told)")
        #expect(told.contains(/\nthings: 1 rows, SHA-256 [0-9a-f]{64}\n/), "\(told)")
        #expect(told.contains(/\naudit chain: intact, 1 rows, head [0-9a-f]{64}\n/), "\(told)")
        #expect(told.contains("\nthe feed has a new identity: services that follow it take a snapshot\n"))
        #expect(told.hasSuffix("\nthe store is at \(url) from now on: start no service on \(file) any more"))

        harness = try await start(on: url)
        #expect(try await names(harness) == ["one"])
        #expect(harness.environment.database.feed.identity != identity)
        #expect(try await put("two", harness) > 100_000)
        let inUse = refusal(["--copy-store", url, directory.file("elsewhere.sqlite")])
        #expect(inUse?.code == .dataDirectoryInUse, "\(inUse?.description ?? "")")
        await harness.stop()

        #expect(refusal(["--copy-store", url, file])?.code == .storage)
        try FileManager.default.removeItem(atPath: file)
        _ = try order(["--copy-store=\(url)", file])
        harness = try await start(on: "")
        #expect(try await names(harness) == ["one", "two"])
        await harness.stop()
    }

    @Test("a copy that cannot be made says why by its exit code")
    func refused() async throws {
        let harness = try await start(on: "")
        await harness.stop()
        let url = try cluster.database("copy-store-refused")
        #expect(refusal(["--copy-store", directory.file("nowhere"), url])?.code == .storage)
        #expect(refusal(["--copy-store", file, directory.file("other.sqlite")])?.code == .storage)
        #expect(refusal(["--copy-store", file, "postgresql://u:secret@h/d"])?.code == .configuration)
        let newer = ServiceDefinition(name: "sample", port: 7499, migrations: [], holdsRecord: true) { _ in [] }
        #expect(refusal(["--copy-store", file, url], newer)?.code == .databaseRefused)
        let inFile = refusal(["--copy-store", file, url], Self.definition(holdsRecord: false))
        #expect(inFile?.code == .configuration)
        #expect(inFile?.description.contains("keeps its store in a file alone") == true)
        // Nothing of it was begun.
        _ = try order(["--copy-store", file, url])
    }

    @Test(
        "a command line that gives half of it, or more than one command, is refused",
        arguments: [
            (["--copy-store"], "--copy-store: takes two values; write --copy-store FROM TO"),
            (["--copy-store", "a"], "--copy-store: takes two values; write --copy-store FROM TO"),
            (["--copy-store=a", "--zone", "b"], "--copy-store: takes two values; write --copy-store FROM TO"),
            (["--copy-store=", "b"], "--copy-store: takes two values; write --copy-store FROM TO"),
            (["--copy-store", "a", "b", "--backup", "c"], "--backup: stands beside --copy-store; give one command"),
        ])
    func commandLine(_ arguments: [String], _ text: String) {
        let failure = refusal(arguments)
        #expect(failure?.code == .configuration)
        #expect(failure?.description == text)
    }

    @Test("help names it where the store may be on a server, and nowhere else")
    func help() throws {
        #expect(try order(["--help"]).contains("\n  --copy-store FROM TO\n"))
        #expect(try !order(["--help"], Self.definition(holdsRecord: false)).contains("--copy-store"))
    }
}
