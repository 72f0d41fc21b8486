import CommonSchema
import Credit
import Crypto
import Foundation
import Phrases
import RPC
import RegistrySchema
import ServiceKit
import Store
import TestKit
import Testing

@testable import RegistryService

@Suite("A registry knows its keys")
struct KeyTests {
    private static let settings = ["encryption-key-file", "blind-index-key-file"]

    private static func files(_ directory: TemporaryDirectory, _ suffix: String = "") throws -> [String: String] {
        var files: [String: String] = [:]
        for setting in settings {
            files[setting] = directory.file(setting + suffix)
            if (try? KeyFile.load(directory.file(setting + suffix))) == nil {
                _ = try KeyFile.create(directory.file(setting + suffix))
            }
        }
        return files
    }

    private static func start(_ directory: TemporaryDirectory, _ files: [String: String]) async throws -> ServiceHarness
    {
        try await ServiceHarness(
            RegistryDefinition.definition { _ in ManualClock(Fixture.today) }, settings: files, directory: directory)
    }

    private static func register(_ harness: ServiceHarness) async throws {
        _ = try await harness.client(SubjectServiceClient.self, as: "department/MSR").registerSubject(
            RegisterSubjectRequest(
                requestId: RequestID.random(), kind: .naturalPerson, displayName: "测试人甲",
                code: SubjectCode(value: Fixture.citizen(7)), official: RegistryWorld.official()))
    }

    @Test(
        "another key is refused at start by its setting, not answered with unknown; the right one starts",
        arguments: settings)
    func anotherKey(setting: String) async throws {
        let directory = TemporaryDirectory("keys")
        let files = try Self.files(directory)
        // A database without any person knows its keys, too.
        await (try Self.start(directory, files)).stop()
        var wrong = files
        wrong[setting] = try Self.files(directory, "-other")[setting]
        let error = await Self.failure { try await Self.start(directory, wrong) }
        #expect(error.contains(setting) && error.contains("another key"), "\(error)")
        await (try Self.start(directory, files)).stop()
    }

    @Test(
        "a key file that others may read, one that holds no key, and one that is not there end the start as a wrong configuration",
        arguments: ["others", "none", "missing"])
    func wrongFile(fault: String) async throws {
        let directory = TemporaryDirectory("keys")
        var files = try Self.files(directory)
        let setting = Self.settings[0]
        switch fault {
        case "others":
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o644], ofItemAtPath: directory.file(setting))
        case "none":
            files[setting] = directory.write("text", "no key")
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: directory.file("text"))
        default: files[setting] = directory.file("nowhere")
        }
        let failure = await #expect(throws: StartFailure.self) { try await Self.start(directory, files) }
        #expect(failure?.code == .configuration, "\(String(describing: failure))")
        #expect(failure?.text.chinese.contains("密钥文件") == true)
    }

    @Test(
        "rows that are older than the database's knowledge of its keys tell the right one, too",
        .enabled(if: TestStore.isFile), arguments: settings)
    func olderRows(setting: String) async throws {
        let directory = TemporaryDirectory("keys")
        let files = try Self.files(directory)
        let harness = try await Self.start(directory, files)
        try await Self.register(harness)
        await harness.stop()
        let forget = try ShellScript.run("sqlite3 data/registry.sqlite 'DELETE FROM store_keys'", in: directory)
        try #require(forget.status == 0)
        var wrong = files
        wrong[setting] = try Self.files(directory, "-other")[setting]
        let error = await Self.failure { try await Self.start(directory, wrong) }
        #expect(error.contains(setting), "\(error)")
        await (try Self.start(directory, files)).stop()
    }

    private static func failure(_ start: () async throws -> ServiceHarness) async -> String {
        do {
            await (try await start()).stop()
            return "it started"
        } catch {
            return "\(error)"
        }
    }

    @Test("a sealed value opens in its own row only, and one from before rows were bound still opens")
    func rows() throws {
        let keys = RegistryKeys(
            encryption: KeyRing(SecretKey.random()), blindIndex: BlindIndex(key: SecretKey.random()))
        let sealed = try keys.seal(Fixture.citizen(7), place: .subject(7))
        #expect(try String(decoding: keys.open(sealed, place: .subject(7)), as: UTF8.self) == Fixture.citizen(7))
        for place in [RegistryKeys.Place.subject(8), .subject(70), .decision(7), .carry(7), .hash(7)] {
            #expect(throws: CryptoError.self) { try keys.open(sealed, place: place) }
        }
        let key = SecretKey.random()
        let later = RegistryKeys(encryption: KeyRing(key), blindIndex: BlindIndex(key: key))
        let former = try AESGCM(keys: KeyRing(key)).seal([1, 2], authenticating: Array("subject".utf8))
        #expect(try later.open(former, place: .subject(9)) == [1, 2])
        #expect(throws: CryptoError.self) { try later.open(former, place: .decision(9)) }
    }
}
