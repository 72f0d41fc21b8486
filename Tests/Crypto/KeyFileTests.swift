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

    private static let other = String(hex.reversed())
    private static let ringFiles: [(String, [UInt8], UInt8)] = [
        (hex, [1], 1), ("1:\(hex)", [1], 1), ("\(hex)\n2:\(other)\n", [1, 2], 2),
        ("2:\(other)\n1: \(hex)\r\n", [1, 2], 2),
        ("7:\(hex)\n\n255:\(other)\n", [7, 255], 255),
    ]

    @Test(
        "a file of several keys gives each its id, and the highest one seals; a line without an id is key 1",
        arguments: ringFiles)
    func rings(content: String, ids: [UInt8], current: UInt8) throws {
        try withFile(content) { path throws in
            let ring = try KeyFile.loadRing(path)
            #expect(ring.ids == ids && ring.currentID == current)
            #expect(ring.formerIDs == ids.filter { $0 != current })
        }
    }

    @Test(
        "a file of keys that is not made so is refused as a whole, naming the line and none of the content",
        arguments: [
            ("0:\(hex)", "line 1"), ("256:\(hex)", "line 1"), ("-1:\(hex)", "line 1"), (":\(hex)", "line 1"),
            ("1:\(hex)\n\(other)", "line 2"), ("1:\(hex)\n1:\(other)", "line 2"), ("\(hex)\n1:\(other)", "line 2"),
            ("1:\(hex)\n2:\(hex)", "line 2"), ("1:\(hex)\n2:\(other.dropLast())", "line 2"), ("1:\(hex)\n2", "line 2"),
            (
                (1...9).map { id in "\(id):\(String(repeating: "0\(id)", count: 32))" }.joined(separator: "\n"),
                "more than 8 keys"
            ),
        ])
    func malformedRings(content: String, finding: String) throws {
        try withFile(content) { path in
            let error = #expect(throws: CryptoError.self) { try KeyFile.loadRing(path) }
            #expect(error?.kind == .keyFile && error?.message.contains(finding) == true, "\(error?.message ?? "")")
            #expect(error?.message.contains(Self.hex.prefix(8)) == false)
        }
    }

    @Test("eight keys are taken, and a file with ids is not taken for a single key")
    func mostKeys() throws {
        let eight = (1...8).map { "\($0):\(String(repeating: "0\($0)", count: 32))" }.joined(separator: "\n")
        try withFile(eight) { path throws in #expect(try KeyFile.loadRing(path).ids.count == 8) }
        try withFile("1:\(Self.hex)") { path in
            let error = #expect(throws: CryptoError.self) { try KeyFile.load(path) }
            #expect(error?.message.contains("takes a single key") == true)
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
