import Foundation
import Testing

@testable import Crypto

@Suite("Key files")
struct KeyFileTests {
    private let path = NSTemporaryDirectory() + "xinyi-key-" + UUID().uuidString

    /// Writes a key file, gives it to a test, and removes it.
    private func withFile<R>(_ content: String, mode: Int = 0o600, _ body: (String) throws -> R) throws -> R {
        try Data(content.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try body(path)
    }

    private static let hex = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"

    @Test(
        "a key is read from hexadecimal digits or Base64, with or without a line break",
        arguments: [
            hex, hex + "\n", hex.uppercased() + "\r\n", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n",
        ])
    func wellFormed(content: String) throws {
        try withFile(content) { path throws in #expect(try KeyFile.load(path).bytes == Array(0..<32)) }
    }

    @Test(
        "anything else is refused with the path and the remedy, without repeating the content",
        arguments: [
            "", "\n", String(hex.dropLast()), String(hex.dropLast(2)), hex + "00", hex + "\n" + hex,
            "secret passphrase",
            "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8", "AAEC", String(repeating: "0", count: 2_000),
        ])
    func malformed(content: String) throws {
        try withFile(content) { path in
            let error = #expect(throws: CryptoError.self) { try KeyFile.load(path) }
            #expect(error?.kind == .keyFile)
            #expect(error?.message.contains(path) == true)
            if content.count > 8 { #expect(error?.message.contains(content.prefix(8)) == false) }
        }
    }

    @Test("permissions for its owner only are taken", arguments: [0o600, 0o400])
    func privateMode(mode: Int) throws {
        try withFile(Self.hex, mode: mode) { path throws in #expect(try KeyFile.load(path).bytes.count == 32) }
    }

    @Test(
        "permissions for others are refused, and the error says the command that mends it",
        arguments: [0o640, 0o604, 0o644, 0o620, 0o601])
    func openMode(mode: Int) throws {
        try withFile(Self.hex, mode: mode) { path in
            let error = #expect(throws: CryptoError.self) { try KeyFile.load(path) }
            #expect(error?.message.contains("chmod 600 \(path)") == true)
        }
    }

    @Test("a missing file and a directory are refused", arguments: ["/nowhere/key", "/tmp"])
    func unusable(path: String) {
        let error = #expect(throws: CryptoError.self) { try KeyFile.load(path) }
        #expect(error?.kind == .keyFile)
    }

    @Test("a created key file is private, is read back, and is never written over")
    func create() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let key = try KeyFile.create(path)
        #expect(try KeyFile.load(path) == key)
        let error = #expect(throws: CryptoError.self) { try KeyFile.create(path) }
        #expect(error?.kind == .keyFile)
        #expect(try KeyFile.load(path) == key)
    }

    @Test("a key has exactly 32 bytes and never prints them", arguments: [0, 31, 32, 33])
    func keys(count: Int) {
        let key = try? SecretKey(bytes: [UInt8](repeating: 0xab, count: count))
        #expect((key != nil) == (count == 32))
        guard let key else { return }
        var dumped = ""
        dump(key, to: &dumped)
        for text in ["\(key)", String(reflecting: key), dumped] {
            #expect(!text.contains("171") && !text.lowercased().contains("ab, "))
            #expect(text.contains("redacted"))
        }
    }
}
