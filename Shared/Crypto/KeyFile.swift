/// A file that holds one 32-byte key as 64 hexadecimal digits or as Base64, with or without a final line break.
///
/// Nobody but its owner may read it: a file with any permission for group or others is refused, and the error says
/// the remedy.
package enum KeyFile {
    /// Reads a key. Throws `.keyFile` naming the path and the remedy; never any of the content.
    package static func load(_ path: String) throws(CryptoError) -> SecretKey {
        let content: [UInt8]
        do {
            content = try SmallFile.read(path, privacy: .secret, limit: CryptoLimits.keyFileBytes)
        } catch {
            throw failure(path, error.problem, error.remedy)
        }
        guard let key = parse(content) else {
            throw failure(
                path, "does not hold one key of 32 bytes as 64 hexadecimal digits or as Base64",
                "run: openssl rand -hex 32 > \(path)")
        }
        return key
    }

    /// Writes a new random key as hexadecimal digits to a file that must not exist yet, with mode 0600, durably.
    package static func create(_ path: String) throws(CryptoError) -> SecretKey {
        let key = SecretKey.random()
        do {
            try SmallFile.create(path, mode: 0o600, Array((Hex.encode(key.bytes) + "\n").utf8))
        } catch {
            throw failure(path, error.problem, error.remedy)
        }
        return key
    }

    private static func parse(_ content: [UInt8]) -> SecretKey? {
        let blanks: [UInt8] = [10, 13, 32, 9]
        let text = String(decoding: content.filter { !blanks.contains($0) }, as: UTF8.self)
        guard let bytes = Hex.decode(text) ?? Base64.decode(text) else { return nil }
        return try? SecretKey(bytes: bytes)
    }

    private static func failure(_ path: String, _ problem: String, _ remedy: String) -> CryptoError {
        CryptoError(.keyFile, "the key file \(path) \(problem); \(remedy)")
    }
}
