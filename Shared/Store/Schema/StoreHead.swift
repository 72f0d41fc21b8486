import Crypto
import Glibc
import Phrases

/// What a store last was, in a small file beside it: which feed, how far its feed and chains went, which numbers were given. A database
/// file that was put back from a copy is older than that, and a chain whose end was cut off is shorter.
///
/// Written by the writer's thread when it is idle, once a second while it is busy, and at the end, by renaming and without waiting for the
/// disk: after a crash it may be behind the store, never ahead of it.
package struct StoreHead: Sendable, Hashable {
    var identity: String
    var position: Int64
    var digest: [UInt8]
    var chains: [String: ChainHead] = [:]
    /// The highest number that each table that numbers its rows gave, or that a store which was here before it may have given.
    package var numbers: [String: Int64] = [:]

    /// Beyond what was noted, numbers may have been given that were not noted any more.
    static let reserve: Int64 = 100_000
    private static let bytes = 64 << 10

    static func path(beside database: String) -> String { database + ".head" }

    // MARK: File

    /// Reads the file beside a database; nil where there is none or it is none.
    package init?(beside database: String) {
        let file = open(Self.path(beside: database), O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: Self.bytes)
        let count = Glibc.read(file, &bytes, bytes.count)
        guard count > 0, let text = String(validating: bytes[..<count], as: UTF8.self) else { return nil }
        self.init(text: text)
    }

    init(identity: String, position: Int64, digest: [UInt8]) {
        self.identity = identity
        self.position = position
        self.digest = digest
    }

    init?(text: String) {
        var found: StoreHead?
        var isWhole = false
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            switch (words.first, words.count) {
            case ("feed", 4):
                guard let position = Int64(words[2]), let digest = Hex.decode(words[3]) else { return nil }
                found = StoreHead(identity: words[1], position: position, digest: digest)
            case ("chain", 4):
                guard let sequence = Int64(words[2]), let hash = Hex.decode(words[3]) else { return nil }
                found?.chains[words[1]] = ChainHead(sequence: sequence, hash: hash)
            case ("number", 3): found?.numbers[words[1]] = Int64(words[2])
            case ("end", 1): isWhole = true
            default: continue
            }
        }
        guard isWhole, let found else { return nil }
        self = found
    }

    var text: String {
        var lines = ["feed \(identity) \(position) \(Hex.encode(digest))"]
        lines += chains.sorted { $0.key < $1.key }.map {
            "chain \($0.key) \($0.value.sequence) \(Hex.encode($0.value.hash))"
        }
        lines += numbers.sorted { $0.key < $1.key }.map { "number \($0.key) \($0.value)" }
        return lines.joined(separator: "\n") + "\nend\n"
    }

    /// Writes the file. What cannot be written now is written in a later round: it only makes the next start know less.
    package func write(beside database: String) {
        let next = Self.path(beside: database) + ".next"
        let file = open(next, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        let bytes = Array(text.utf8)
        let written = Glibc.write(file, bytes, bytes.count)
        close(file)
        if written == bytes.count { rename(next, Self.path(beside: database)) } else { unlink(next) }
    }

    // MARK: Store

    /// What a store is now.
    /// - Parameter isFloored: whether the database has floors of numbers; a file of before there were any has none.
    package init(
        _ connection: any EngineConnection, _ chained: [ChainedTable], _ numbered: [(table: String, key: String)],
        isFloored: Bool = true
    ) throws(StoreError) {
        let position = try FeedTable.head(connection)
        self.init(
            identity: try FeedTable.identity(connection), position: position,
            digest: try FeedTable.digest(connection, at: position) ?? [])
        chains["store_audit"] = try AuditRow.head(connection)
        for table in chained { chains[table.name] = try table.head(connection) }
        for (table, key) in numbered {
            numbers[table] = try Numbers.highest(in: table, key: key, isFloored: isFloored, connection)
        }
    }

    /// Makes tables give numbers above those that may have been given beyond these, inside an open transaction.
    package static func raiseFloors(above numbers: [String: Int64], _ connection: any EngineConnection)
        throws(StoreError)
    {
        try raise(numbers.mapValues { $0 + reserve }, connection)
    }

    /// Makes tables give numbers above these, inside an open transaction.
    static func raise(_ floors: [String: Int64], _ connection: any EngineConnection) throws(StoreError) {
        for (table, floor) in floors {
            try connection.run(
                """
                INSERT INTO store_numbers (name, floor) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET floor = excluded.floor WHERE excluded.floor > store_numbers.floor
                """, [.text(table), .integer(floor)])
        }
    }

    /// Why a store cannot be what this head was noted of; nil where it can.
    func contradiction(with now: StoreHead, _ connection: any EngineConnection) throws(StoreError) -> Phrase? {
        guard identity == now.identity else {
            return "it is another database than the one that was here before: restored, or put in its place"
        }
        guard position <= now.position else {
            return "its feed ends at \(now.position), and \(position) was reached before"
        }
        if !digest.isEmpty, let found = try FeedTable.digest(connection, at: position), found != digest {
            return "its feed has another change at \(position) than was noted"
        }
        for (table, noted) in chains.sorted(by: { $0.key < $1.key })
        where noted.sequence > now.chains[table]?.sequence ?? 0 {
            return "\(table) ends at \(now.chains[table]?.sequence ?? 0), and \(noted.sequence) was reached before"
        }
        return nil
    }

    /// The noted end of a chain, if this was noted of a feed.
    func chain(_ source: ChainWalk.Source, of identity: String) -> ChainHead? {
        identity == self.identity ? chains[source.table] : nil
    }
}
