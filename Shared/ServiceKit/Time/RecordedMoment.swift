import Credit
import Glibc
import Store

/// The last moment that a service believed in, kept in a file beside its database, so that the next start can tell how far the clock has
/// gone since. Written seldom and without waiting for the disk: where it is lost, the store's own rows tell.
struct RecordedMoment {
    /// How often it is written.
    static let period = Duration.seconds(60)

    let path: String

    init(beside database: String) { path = database + ".moment" }

    /// The later of the file's moment and the store's last row; nil where neither is.
    func read(_ database: Database) async throws -> Timestamp? {
        let last = try await database.lastMoment()
        return [file, last].compactMap { $0 }.max().map { Timestamp(milliseconds: $0) }
    }

    private var file: Int64? {
        guard let text = try? TextFile.read(path, limit: 64).get() else { return nil }
        return Int64(text.prefix { $0 != "\n" })
    }

    /// Writes a moment; whether it could.
    @discardableResult
    func write(_ moment: Timestamp) -> Bool {
        let text = Array("\(moment.milliseconds)\n".utf8)
        let next = path + ".next"
        let file = open(next, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        let written = Glibc.write(file, text, text.count)
        close(file)
        return written == text.count && rename(next, path) == 0
    }
}
