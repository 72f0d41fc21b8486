import Glibc
package import Phrases

/// Reads small files whole. What a file with a secret must be is said once, here.
package enum SmallFile {
    /// Who may be able to read a file.
    package enum Privacy: Sendable {
        /// Only its owner, which is the process's user or root.
        case secret
        /// Anybody.
        case open
    }

    /// Why a file was not read: the problem and the remedy, for a sentence that names the path.
    package struct Refusal: Error {
        /// What is wrong with the file.
        package let problem: Phrase
        /// What to do about it.
        package let remedy: Phrase
    }

    /// The content of a regular file of at most `limit` bytes.
    package static func read(_ path: String, privacy: Privacy, limit: Int) throws(Refusal) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw Refusal(
                problem: "cannot be opened (\(Phrase.systemError))",
                remedy: privacy == .secret ? "create it with mode 0600" : "create it, or correct the path")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw Refusal(problem: "is not a regular file", remedy: "point to a file")
        }
        if privacy == .secret {
            guard status.st_mode & 0o077 == 0 else {
                throw Refusal(
                    problem: "can be read or changed by others than its owner", remedy: "run: chmod 600 \(path)")
            }
            guard status.st_uid == geteuid() || status.st_uid == 0 else {
                throw Refusal(problem: "belongs to another user", remedy: "run: chown it to the service's user")
            }
        }
        guard status.st_size <= limit else {
            throw Refusal(problem: "is longer than \(limit) bytes", remedy: "keep in it only what belongs there")
        }
        var content = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
        var count = 0
        while count < content.count {
            let got = content[count...].withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else {
                throw Refusal(problem: "cannot be read (\(Phrase.systemError))", remedy: "check the disk")
            }
            if got == 0 { break }
            count += got
        }
        guard count < content.count else {
            throw Refusal(problem: "grew while it was read", remedy: "replace it with a complete one by renaming")
        }
        // Texts all of them: a byte order mark is the editor's and not theirs.
        let mark = content[..<count].starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return Array(content[mark..<count])
    }

    /// Writes a new file that must not exist yet, durably.
    static func create(_ path: String, mode: mode_t, _ content: [UInt8]) throws(Refusal) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else {
            throw Refusal(problem: "cannot be created (\(Phrase.systemError))", remedy: "choose a new path")
        }
        defer { close(descriptor) }
        guard write(descriptor, content, content.count) == content.count, fsync(descriptor) == 0 else {
            let reason = Phrase.systemError
            unlink(path)
            throw Refusal(problem: "cannot be written (\(reason))", remedy: "free some disk space")
        }
    }
}
