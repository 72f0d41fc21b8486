import Casework
import CommonSchema
import Crypto
import Foundation
import Glibc
import RPC
import RegistryRules
import RegistrySchema
import ServiceKit
import Store
import TestKit
import Testing

@testable import RegistryService

@Suite("Sealing keys rotate while the registry works")
struct KeyRotationTests {
    /// Adds a key to the file of a registry in development, and tells which.
    private static func add(_ id: Int, _ directory: TemporaryDirectory) throws {
        let path = directory.file("data/encryption.key")
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try Self.write("\(text)\(id):\(Hex.encode(SecretKey.random().bytes))\n", directory)
    }

    private static func write(_ text: String, _ directory: TemporaryDirectory) throws {
        directory.write("data/encryption.key", text)
    }

    /// Takes the first line out of the file, and gives it back.
    private static func takeFirst(_ directory: TemporaryDirectory) throws -> String {
        let text = try String(contentsOfFile: directory.file("data/encryption.key"), encoding: .utf8)
        let lines = text.split(separator: "\n")
        try write(lines.dropFirst().joined(separator: "\n") + "\n", directory)
        return String(lines[0])
    }

    private static func counts(_ harness: ServiceHarness) async throws -> KnownKey.Counts {
        try await harness.environment.database.read { try SealedValues.counts($0) }
    }

    private static func settled(_ harness: ServiceHarness) async throws {
        try await eventually("nothing is sealed with a former key") {
            harness.log.contains("nothing is sealed with former keys any more")
        }
    }

    private static func register(_ world: RegistryWorld, _ number: Int) async throws -> Subject? {
        try await world.subjects.registerSubject(
            RegisterSubjectRequest(
                requestId: RequestID.random(), kind: .naturalPerson, displayName: "测试人\(number)",
                code: SubjectCode(value: Fixture.citizen(number)), documentType: .identityCard,
                official: RegistryWorld.official())
        ).subject
    }

    @Test("every column of sealed values is known to the rotation", .enabled(if: TestStore.isFile))
    func columns() async throws {
        try await RegistryWorld.with(catalogue: false) { world in
            let sql = """
                SELECT m.name || '.' || c.name FROM sqlite_schema m, pragma_table_info(m.name) c
                    WHERE m.type = 'table' AND c.type = 'BLOB' AND m.name NOT LIKE 'store_%' ORDER BY 1
                """
            let found = try ShellScript.run(
                "sqlite3 -readonly data/registry.sqlite \"\(sql)\"", in: world.harness.directory
            )
            .output.split(separator: "\n").map(String.init)
            // What these hold is shown to people as it is.
            let open = ["rule_book.body", "subject_change.image"]
            #expect(Set(found).subtracting(open) == Set(SealedValues.columns.map { "\($0.table).\($0.column)" }))
        }
    }

    @Test("a new key seals, and whatever a former one sealed is sealed again and opens at its place alone")
    func rotation() async throws {
        let directory = TemporaryDirectory("rotation")
        let text =
            Fixture.header(.penalty) + Fixture.line(Fixture.personPenalty(Fixture.citizen(1)), .penalty)
            + Fixture.line(
                Fixture.personPenalty(Fixture.citizen(2)).merging(["CF_WSH": "松市监罚〔2026〕2号"]) { $1 }, .penalty)
        let bytes = Array(text.utf8)
        // The first chunk ends in the second person's number.
        let end = try #require(text.range(of: Fixture.citizen(2))).upperBound
        let cut = text.utf8.distance(from: text.startIndex, to: end)
        var (name, change) = ("", "")
        let before = try await RegistryWorld.with(directory: directory) { world in
            let person = try #require(try await Self.register(world, 3))
            change = try #require(
                try await world.subjects.changeSubjectCode(
                    ChangeSubjectCodeRequest(
                        requestId: RequestID.random(), name: person.name, etag: person.etag,
                        code: SubjectCode(value: Fixture.citizen(4)),
                        documentType: .identityCard, reason: "更正", official: RegistryWorld.official())
                ).change
            ).name
            name = try await world.open(bytes).name
            _ = try await world.imports.appendImportChunk(
                AppendImportChunkRequest(name: name, offset: 0, data: Array(bytes[..<cut])))
            return try await Self.counts(world.harness)
        }
        // Two subjects, a decision, a proposed number, the carried row and the hash.
        #expect(before == [1: 6])
        try Self.add(2, directory)
        try await RegistryWorld.with(catalogue: false, directory: directory) { world in
            try await Self.settled(world.harness)
            #expect(try await Self.counts(world.harness) == [2: 6])
            #expect(world.harness.environment.health.readiness().text.contains("take them out of the file"))
            let audited = try await world.harness.environment.database.read { tx in
                try tx.queryOne("SELECT detail FROM store_audit WHERE action = 'keys.rotate'") { $0.text(0) }
            }
            #expect(audited == "6 values sealed again with key 2; none is sealed with 1 any more")
        }
        // Without the former key.
        _ = try Self.takeFirst(directory)
        try await RegistryWorld.with(catalogue: false, directory: directory) { world in
            #expect(!world.harness.environment.health.readiness().text.contains("former keys"))
            let done = try await world.append(bytes, to: name, from: Int64(cut)) { _ in bytes.count }
            #expect(done.state == .finished && done.accepted == 2)
            let changes = SubjectChangeServiceClient(channel: world.harness.channel("department/EMR"))
            let confirmed = try await changes.confirmSubjectChange(
                ConfirmSubjectChangeRequest(
                    requestId: RequestID.random(), name: change, official: RegistryWorld.official("EMR-0001")))
            #expect(confirmed.change?.state == .confirmed)
            let resolved = try await world.subjects.resolveSubject(
                ResolveSubjectRequest(
                    subject: SubjectReference(by: .code(SubjectCode(value: Fixture.citizen(4)))), query: caseWork))
            #expect(resolved.subject?.name == "subjects/s1")
            let keys = RegistryKeys(
                encryption: try KeyFile.loadRing(directory.file("data/encryption.key")),
                blindIndex: BlindIndex(key: .random()))
            let sealed = try await world.harness.environment.database.read { try SubjectTable.sealed($0, 1) }
            let value = try #require(sealed)
            #expect(try keys.open(value, place: .subject(1)) == Array(Fixture.citizen(4).utf8))
            #expect(throws: CryptoError.self) { try keys.open(value, place: .subject(2)) }
        }
    }

    @Test(
        "a key that values are still sealed with cannot be taken out: the start names the setting, the key and how many",
        .enabled(if: TestStore.isFile))
    func missingKey() async throws {
        let directory = TemporaryDirectory("rotation")
        try await RegistryWorld.with(directory: directory) { world in
            for number in 1...3 { _ = try await Self.register(world, number) }
        }
        try Self.add(2, directory)
        let former = try Self.takeFirst(directory)
        for _ in 0..<2 {
            let error = await Self.failure(directory)
            #expect(error.contains("encryption-key-file: names a file without key 1, with which 3 values"), "\(error)")
        }
        // The same where the database does not know its keys yet.
        let forget = try ShellScript.run("sqlite3 data/registry.sqlite 'DELETE FROM store_keys'", in: directory)
        try #require(forget.status == 0)
        #expect(await Self.failure(directory).contains("without key 1, with which 3 values"))
        // Put back, it starts, and seals again.
        let text = try String(contentsOfFile: directory.file("data/encryption.key"), encoding: .utf8)
        try Self.write("\(former)\n\(text)", directory)
        try await RegistryWorld.with(catalogue: false, directory: directory) { try await Self.settled($0.harness) }
        // Another key under an id that the database knows is another key.
        try Self.write("\(former)\n2:\(Hex.encode(SecretKey.random().bytes))\n", directory)
        #expect(await Self.failure(directory).contains("another key"))
        try Self.write("\(former)\n", directory)
        #expect(await Self.failure(directory).contains("without key 2, with which 3 values"))
        // Taken out in its time, it is forgotten.
        try Self.write(text, directory)
        try await RegistryWorld.with(catalogue: false, directory: directory) { world in
            let known = try await world.harness.environment.database.read { try $0.knownKeys() }
            #expect(known == ["blind-index-key-file", "encryption-key-file#2"])
        }
    }

    private static func failure(_ directory: TemporaryDirectory) async -> String {
        do {
            try await RegistryWorld.with(catalogue: false, directory: directory) { _ in }
            return "it started"
        } catch {
            return "\(error)"
        }
    }

    @Test(
        "a file that is read again while the registry runs counts at once, and one that is not whole leaves the keys in use"
    )
    func reload() async throws {
        let directory = TemporaryDirectory("rotation")
        try await RegistryWorld.with(directory: directory) { world in
            _ = try await Self.register(world, 1)
            let path = directory.file("data/encryption.key")
            let first = try String(contentsOfFile: path, encoding: .utf8)
            func reload() async -> [String] { await world.harness.environment.reload().map(\.english) }
            #expect(await reload() == ["encryption-key-file: unchanged"])
            for bad in ["", "\(first)2:abc\n", "2:\(Hex.encode(SecretKey.random().bytes))\n"] {
                try Self.write(bad, directory)
                #expect(await reload().first?.contains("refused") == true, "\(bad.count)")
                _ = try await Self.register(world, 2 + bad.count)
                #expect(try await Self.counts(world.harness).keys.sorted() == [1])
            }
            try Self.write(first, directory)
            try Self.add(2, directory)
            #expect(await reload() == ["encryption-key-file: reloaded: key 2 seals"])
            _ = try await Self.register(world, 900)
            try await Self.settled(world.harness)
            #expect(try await Self.counts(world.harness) == [2: 5])
            _ = try Self.takeFirst(directory)
            #expect(await reload() == ["encryption-key-file: reloaded: key 2 seals"])
        }
    }

    @Test(
        "a rotation that is killed goes on where it stopped; a value that was moved to another row is left and told",
        .enabled(if: TestStore.isFile))
    func killed() async throws {
        let directory = TemporaryDirectory("rotation")
        let count: Int64 = 6000
        try await RegistryWorld.with(directory: directory) { world in
            let keys = RegistryKeys(
                encryption: try KeyFile.loadRing(directory.file("data/encryption.key")),
                blindIndex: BlindIndex(key: .random()))
            try await world.harness.environment.database.write { tx in
                for id in 1..<count {
                    try tx.execute(
                        """
                        INSERT INTO subject (id, kind, display_name, document_kind, blind_index, masked_number, sealed_number,
                            create_time, update_time) VALUES (?, 4, '测试人', 1, ?, '2***', ?, 0, 0)
                        """,
                        [.integer(id), .text("\(id)"), .blob(keys.seal("\(id)", place: .subject(id)))])
                }
            }
            // The newest row is one that the keys are known by.
            #expect(try await Self.register(world, 1)?.name == "subjects/s\(count)")
        }
        try Self.add(2, directory)
        func sealed(_ key: Int) throws -> Int {
            let sql = "SELECT count(*) FROM subject WHERE hex(substr(sealed_number, 1, 1)) = '0\(key)'"
            return Int(
                try ShellScript.run("sqlite3 -readonly data/registry.sqlite \"\(sql)\"", in: directory).output.prefix {
                    $0 != "\n"
                })
                ?? -1
        }
        var kills = 0
        while kills < 3 {
            let before = try sealed(2)
            let daemon = try Self.daemon(directory)
            try await eventually("some values are sealed again", every: .milliseconds(1)) { try sealed(2) > before }
            daemon.signal(SIGKILL)
            _ = try await daemon.waitForExit()
            kills += 1
            #expect(try sealed(1) + sealed(2) == count)
        }
        let daemon = try Self.daemon(directory)
        try await eventually("the end of the rotation") {
            daemon.log.contains("nothing is sealed with former keys any more")
        }
        daemon.signal(SIGTERM)
        #expect(try await daemon.waitForExit() == 0)
        #expect(try sealed(1) == 0)
        // A value of another row.
        try Self.add(3, directory)
        let move = "UPDATE subject SET sealed_number = (SELECT sealed_number FROM subject WHERE id = 8) WHERE id = 7"
        try #require(try ShellScript.run("sqlite3 data/registry.sqlite '\(move)'", in: directory).status == 0)
        let second = try Self.daemon(directory)
        try await eventually("it is told") { second.log.contains("values do not open with any key of the file") }
        #expect(try sealed(2) == 1 && sealed(3) == Int(count) - 1)
        second.signal(SIGTERM)
        #expect(try await second.waitForExit() == 0)
        _ = try Self.takeFirst(directory)
        _ = try Self.takeFirst(directory)
        let third = try Self.daemon(directory)
        #expect(try await third.waitForExit() == 78)
        #expect(third.log.contains("without key 2, with which 1 values"))
    }

    private static func daemon(_ directory: TemporaryDirectory) throws -> DaemonProcess {
        try DaemonProcess(
            "xinyi-registry",
            [
                "--plaintext", "--development", "--listen", "127.0.0.1:0", "--admin-listen", "127.0.0.1:0",
                "--directories", "",
                "--data-dir", directory.file("data"),
            ])
    }
}
