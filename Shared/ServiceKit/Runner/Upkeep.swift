import Crypto
import Glibc
import Phrases
import Store
import StorePostgres
import StoreSQLite

/// What an operator does to a service's database from its command line: the daemon's own program does it, with the same
/// configuration, as the service's user.
struct Upkeep {
    let definition: ServiceDefinition
    let configuration: Configuration

    /// Does what a command asks for. Blocks, for seconds per gigabyte.
    ///
    /// - Returns: what to tell the operator.
    /// - Throws: ``StartFailure``; what `--restore` would have replaced is as it was.
    func run(_ command: DaemonCommand) throws(StartFailure) -> Phrase {
        guard let migrations = definition.migrations else {
            throw StartFailure(
                .configuration, "xinyi-\(definition.name) keeps no database; give the command to a service that does")
        }
        if case .copyStore = command, !definition.holdsRecord {
            throw StartFailure(
                .configuration, "xinyi-\(definition.name) keeps its store in a file alone; copy that with --backup")
        }
        let directory = configuration.text("data-dir")
        let store = ConfiguredStore(definition: definition, configuration: configuration)
        let path = store.path
        do throws(StoreError) {
            switch command {
            case .backup(let file):
                try store.requireFile()
                return try backup(path, to: file)
            case .restore(let file):
                try store.requireFile()
                return try restore(file, to: path, in: directory, migrations)
            case .verifyAudit:
                return try Self.intact(store.verifyChains(), "\(store.place()): ")
            case .copyStore(let from, let to):
                return try copy(store, from: from, to: to, migrations)
            case .serve, .checkHealth:
                preconditionFailure("no upkeep")
            }
        } catch {
            throw StartFailure(error)
        }
    }

    private func backup(_ path: String, to file: String) throws(StoreError) -> Phrase {
        try Database.backup(path: path, to: file)
        // Told now rather than when it is needed: such a backup would not be restored.
        let chains = try Self.intact(
            Database.verifyChains(path: file, definition.chains), "the backup \(file) was written, but ")
        return .lines(["backup: \(file)" as Phrase, chains])
    }

    private func restore(
        _ file: String, to path: String, in directory: String, _ migrations: [Migration]
    ) throws(StoreError) -> Phrase {
        do throws(StartFailure) {
            _ = try DataDirectory.prepare(directory, service: definition.name)
        } catch {
            throw StoreError(.cannotOpen, error.text)
        }
        let restored = try Database.restore(backup: file, to: path, replacing: true, migrations: migrations)
        var lines: [Phrase] = ["restored: \(path)" as Phrase]
        if let kept = restored.kept { lines.append("the database before: \(kept)" as Phrase) }
        lines.append(try Self.intact([ChainVerdict(table: "store_audit", verdict: restored.audit)], ""))
        lines.append("the feed has a new identity: services that follow it take a snapshot" as Phrase)
        return .lines(lines)
    }

    private func copy(
        _ store: ConfiguredStore, from: String, to: String, _ migrations: [Migration]
    ) throws(StoreError) -> Phrase {
        let copied = try store.copy(from: from, to: to, migrations)
        var lines: [Phrase] = ["copied: \(from) to \(to)" as Phrase]
        for (table, digest) in copied.tables {
            lines.append("\(table): \(digest.rows) rows, SHA-256 \(Hex.encode(digest.hash))" as Phrase)
        }
        lines.append(try Self.intact(copied.chains, ""))
        lines.append("the feed has a new identity: services that follow it take a snapshot" as Phrase)
        lines.append("the store is at \(to) from now on: start no service on \(from) any more" as Phrase)
        return .lines(lines)
    }

    /// What is to be noted of intact chains; one that is not is an error, which begins with `prefix`.
    private static func intact(_ chains: [ChainVerdict], _ prefix: Phrase) throws(StoreError) -> Phrase {
        var lines: [Phrase] = []
        for chain in chains {
            let name: Phrase = chain.table == "store_audit" ? "audit chain" : "chain of \(chain.table)"
            if let problem = chain.verdict.problem {
                throw StoreError(.corrupt, "\(prefix)its \(name) \(problem)")
            }
            guard case .intact(let rows, let head) = chain.verdict else { continue }
            lines.append("\(name): intact, \(rows) rows, head \(Hex.encode(head))" as Phrase)
        }
        return .lines(lines)
    }
}
