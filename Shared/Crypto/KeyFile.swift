import Glibc

/// A file that holds one 32-byte key as 64 hexadecimal digits or as Base64, with or without a final line break.
///
/// Nobody but its owner may read it: a file with any permission for group or others is refused, and the error says
/// the remedy.
package enum KeyFile {
    /// Reads a key. Throws `.keyFile` naming the path and the remedy; never any of the content.
    package static func load(_ path: String) throws(CryptoError) -> SecretKey {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw failure(path, "cannot be opened (\(errorText()))", "create it with mode 0600")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw failure(path, "is not a regular file", "point to a file with one key")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw failure(path, "can be read or changed by others than its owner", "run: chmod 600 \(path)")
        }
        guard status.st_uid == geteuid() || status.st_uid == 0 else {
            throw failure(path, "belongs to another user", "run: chown it to the service's user")
        }
        guard status.st_size <= CryptoLimits.keyFileBytes else {
            throw failure(path, "is longer than \(CryptoLimits.keyFileBytes) bytes", "keep one key in it")
        }
        var content = [UInt8](repeating: 0, count: CryptoLimits.keyFileBytes)
        let count = read(descriptor, &content, content.count)
        guard count >= 0 else { throw failure(path, "cannot be read (\(errorText()))", "check the disk") }
        guard let key = parse(content.prefix(count)) else {
            throw failure(
                path, "does not hold one key of 32 bytes as 64 hexadecimal digits or as Base64",
                "run: openssl rand -hex 32 > \(path)")
        }
        return key
    }

    /// Writes a new random key as hexadecimal digits to a file that must not exist yet, with mode 0600, durably.
    package static func create(_ path: String) throws(CryptoError) -> SecretKey {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(path, "cannot be created (\(errorText()))", "choose a new path") }
        defer { close(descriptor) }
        let key = SecretKey.random()
        let line = Array((Hex.encode(key.bytes) + "\n").utf8)
        guard write(descriptor, line, line.count) == line.count, fsync(descriptor) == 0 else {
            let reason = errorText()
            unlink(path)
            throw failure(path, "cannot be written (\(reason))", "free some disk space")
        }
        return key
    }

    private static func parse(_ content: ArraySlice<UInt8>) -> SecretKey? {
        let blanks: [UInt8] = [10, 13, 32, 9]
        let text = String(decoding: content.filter { !blanks.contains($0) }, as: UTF8.self)
        guard let bytes = Hex.decode(text) ?? Base64.decode(text) else { return nil }
        return try? SecretKey(bytes: bytes)
    }

    private static func failure(_ path: String, _ problem: String, _ remedy: String) -> CryptoError {
        CryptoError(.keyFile, "the key file \(path) \(problem); \(remedy)")
    }

    private static func errorText() -> String { String(cString: strerror(errno)) }
}
