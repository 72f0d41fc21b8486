import Store
import StorePostgres
import StoreSQLite

/// A service's database, on the engine that its configuration says.
struct ConfiguredStore {
    let definition: ServiceDefinition
    let configuration: Configuration

    /// Where the database is on a PostgreSQL server; nil for a file of SQLite.
    /// - Throws: `.configuration` for a text that is no URL of one, or holds a password.
    func target() throws(StoreError) -> PostgresTarget? {
        guard definition.holdsRecord, !configuration.text("store").isEmpty else { return nil }
        return try PostgresTarget(
            url: configuration.text("store"), passwordFile: configuration.optional("store-password-file"),
            application: "xinyi-\(definition.name)")
    }

    /// The path of the file of SQLite, beside which it is noted what the store last was; on every engine.
    var path: String { DataDirectory.database(in: configuration.text("data-dir"), service: definition.name) }

    /// Opens it.
    func open(_ migrations: [Migration], _ options: StoreOptions) throws -> Database {
        let path = try DataDirectory.prepare(configuration.text("data-dir"), service: definition.name)
        guard let target = try target() else {
            return try Database.open(path: path, migrations: migrations, options: options)
        }
        return try Database.open(
            target, service: definition.name, headPath: path, migrations: migrations, options: options)
    }

    /// Checks its chains, whether or not a process serves it.
    func verifyChains() throws(StoreError) -> [ChainVerdict] {
        guard let target = try target() else { return try Database.verifyChains(path: path, definition.chains) }
        return try Database.verifyChains(target, service: definition.name, headPath: path, definition.chains)
    }

    /// Where the database is, for people.
    func place() throws(StoreError) -> String { try target()?.url ?? path }

    /// Copies a store of the service from one place to another, each the path of a file of SQLite or the URL of a PostgreSQL database.
    func copy(from: String, to: String, _ migrations: [Migration]) throws(StoreError) -> StoreCopy.Outcome {
        try StoreCopy(service: definition.name, migrations: migrations, chains: definition.chains)
            .run(from: place(from), to: place(to))
    }

    private func place(_ text: String) throws(StoreError) -> StoreCopy.Place {
        guard PostgresTarget.schemes.contains(where: { text.hasPrefix($0) }) else { return .file(text) }
        let target = try PostgresTarget(
            url: text, passwordFile: configuration.optional("store-password-file"), application: "xinyi-copy")
        return .server(target, notedBeside: path)
    }

    /// Refuses what is done to files where the database is none.
    func requireFile() throws(StoreError) {
        guard try target() == nil else { throw PostgresTarget.backedUpByServer }
    }
}
