import Phrases

/// A file that holds one 32-byte key as 64 hexadecimal digits or as Base64, with or without a final line break; or, where keys
/// rotate, several of them, a line each: `ID:KEY` with an id of 1 to 255. A first line without an id is key 1.
///
/// Nobody but its owner may read it: a file with any permission for group or others is refused, and the error says
/// the remedy.
package enum KeyFile {
    /// Reads the only key of a file. Throws `.keyFile` naming the path and the remedy; never any of the content.
    package static func load(_ path: String) throws(CryptoError) -> SecretKey {
        let content = try content(path)
        guard !content.contains(colon) else {
            throw failure(path, "holds keys with ids, and what it is for takes a single key", "keep one key in it")
        }
        guard let key = parse(content[...]) else { throw malformed(path) }
        return key
    }

    /// Reads a file of one key or several, of which the one with the highest id seals.
    ///
    /// - Throws: ``CryptoError`` of kind `.keyFile`, also for an id that is none or is given twice, a key that stands under two ids,
    ///   and more than ``CryptoLimits/ringKeys``. It names the path, the line and the remedy, and never any of the content.
    package static func loadRing(_ path: String) throws(CryptoError) -> KeyRing {
        let content = try content(path)
        if !content.contains(colon) {
            guard let key = parse(content[...]) else { throw malformed(path) }
            return KeyRing(key)
        }
        var keys: [UInt8: SecretKey] = [:]
        for (index, line) in content.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { !blanks.contains($0) }) else { continue }
            guard let (id, key) = numbered(line, isFirst: index == 0) else {
                throw failure(
                    path, "has a line \(index + 1) that is not ID:KEY", "write for example 2: and 64 hexadecimal digits"
                )
            }
            guard keys[id] == nil, !keys.values.contains(key) else {
                throw failure(path, "gives an id or a key twice in line \(index + 1)", "give each key an id of its own")
            }
            keys[id] = key
        }
        guard let current = keys.keys.max(), keys.count <= CryptoLimits.ringKeys else {
            throw failure(
                path, "holds more than \(CryptoLimits.ringKeys) keys", "take out those that nothing is sealed with")
        }
        do throws(CryptoError) { return try KeyRing(current: current, keys: keys) } catch { throw malformed(path) }
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

    private static let blanks: [UInt8] = [10, 13, 32, 9]
    private static let colon = UInt8(ascii: ":")

    private static func content(_ path: String) throws(CryptoError) -> [UInt8] {
        do {
            return try SmallFile.read(path, privacy: .secret, limit: CryptoLimits.keyFileBytes)
        } catch {
            throw failure(path, error.problem, error.remedy)
        }
    }

    /// The id and the key of a line; nil where it is not made so.
    private static func numbered(_ line: ArraySlice<UInt8>, isFirst: Bool) -> (UInt8, SecretKey)? {
        guard let place = line.firstIndex(of: colon) else { return isFirst ? parse(line).map { (1, $0) } : nil }
        let digits = line[..<place].filter { !blanks.contains($0) }
        guard !digits.isEmpty, digits.allSatisfy({ (48...57).contains($0) }),
            let id = UInt8(String(decoding: digits, as: UTF8.self)), id > 0
        else { return nil }
        return parse(line[(place + 1)...]).map { (id, $0) }
    }

    private static func parse(_ content: ArraySlice<UInt8>) -> SecretKey? {
        let text = String(decoding: content.filter { !blanks.contains($0) }, as: UTF8.self)
        guard let bytes = Hex.decode(text) ?? Base64.decode(text) else { return nil }
        return try? SecretKey(bytes: bytes)
    }

    private static func malformed(_ path: String) -> CryptoError {
        failure(
            path, "does not hold one key of 32 bytes as 64 hexadecimal digits or as Base64",
            "run: openssl rand -hex 32 > \(path)")
    }

    private static func failure(_ path: String, _ problem: Phrase, _ remedy: Phrase) -> CryptoError {
        CryptoError(.keyFile, "the key file \(path) \(problem); \(remedy)")
    }
}
