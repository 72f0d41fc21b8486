import Glibc
import Phrases

/// Plain file reading for the command line.
enum Files {
    /// Whether there is something at `path` that can be read.
    static func exists(_ path: String) -> Bool { access(path, R_OK) == 0 }

    /// The names in a directory, in order.
    /// - Throws: `CommandError` if it cannot be read.
    static func names(in directory: String) throws(CommandError) -> [String] {
        guard let stream = opendir(directory) else {
            let reason = Phrase.systemError
            throw .usage("无法打开目录 \(directory): \(reason.chinese)", "cannot open the directory \(directory): \(reason)")
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        return names.filter { $0 != "." && $0 != ".." }.sorted()
    }

    /// Writes a text in place of what is at `path`.
    /// - Throws: `CommandError` if it cannot be written.
    static func write(_ text: String, to path: String) throws(CommandError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        var rest = Array(text.utf8)[...]
        var failed = descriptor < 0
        while !failed, !rest.isEmpty {
            let done = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if done < 0 && errno == EINTR { continue }
            if done < 0 { failed = true } else { rest = rest.dropFirst(done) }
        }
        let reason = Phrase.systemError
        if descriptor >= 0, Glibc.close(descriptor) != 0 { failed = true }
        if failed { throw .usage("无法写入 \(path): \(reason.chinese)", "cannot write \(path): \(reason)") }
    }

    /// Makes a file for its owner alone.
    /// - Throws: `CommandError` if it is there already, or cannot be written.
    static func create(_ text: String, at path: String) throws(CommandError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            let reason = Phrase.systemError
            throw .usage("无法建立 \(path): \(reason.chinese)", "cannot make \(path): \(reason)")
        }
        close(descriptor)
        try write(text, to: path)
    }

    /// The whole of a file.
    /// - Throws: `CommandError` if it cannot be read or has more than `limit` bytes.
    static func read(_ path: String, limit: Int = CommandLimits.maxInputBytes) throws(CommandError) -> [UInt8] {
        let file = try FileReader(path)
        guard file.size <= Int64(limit) else {
            throw .usage("文件过大: \(path)", "\(path): the file is larger than \(limit) bytes")
        }
        return try file.read(at: 0, count: Int(file.size))
    }
}

/// A file that is read at places. Not safe for use from several tasks at once; each command has its own.
final class FileReader: Sendable {
    private let descriptor: Int32
    private let path: String
    /// Its size when it was opened.
    let size: Int64

    /// Opens `path`.
    /// - Throws: `CommandError` if it cannot be opened or is no ordinary file.
    init(_ path: String) throws(CommandError) {
        self.path = path
        // Without waiting: a pipe under the name would keep the command for ever.
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            let reason = Phrase.systemError
            throw .usage("无法打开 \(path): \(reason.chinese)", "cannot open \(path): \(reason)")
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            Glibc.close(descriptor)
            throw .usage("\(path) 不是普通文件", "\(path) is not an ordinary file")
        }
        size = Int64(status.st_size)
    }

    deinit { Glibc.close(descriptor) }

    /// Up to `count` bytes from `offset`; fewer only at the end.
    func read(at offset: Int64, count: Int) throws(CommandError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes.withUnsafeMutableBytes { buffer in
                pread(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(offset) + filled)
            }
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else {
                let reason = Phrase.systemError
                throw .usage("无法读取 \(path): \(reason.chinese)", "cannot read \(path): \(reason)")
            }
            if got == 0 { break }
            filled += got
        }
        return Array(bytes[..<filled])
    }
}
