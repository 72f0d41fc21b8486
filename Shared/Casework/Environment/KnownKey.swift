package import Crypto
import Phrases
package import ServiceKit
package import Store

/// The keys with which a service's database was written.
package enum KnownKey {
    /// How many values are sealed with each key, by its id.
    package typealias Counts = [UInt8: Int64]

    /// Refuses to start with another key than the database knows: persons would not be found by their number, which looks
    /// like a clean record. A database that knows none yet takes this one.
    ///
    /// - Parameter setting: the name of the configuration key that names the file, by which the database knows it, too.
    /// - Throws: ``ConfigurationError`` naming the setting and what to do; ``StoreError``.
    package static func require(_ key: SecretKey, of setting: String, in database: Database) async throws {
        try await require(KeyRing(key), of: setting, in: database) { _ in [:] }
    }

    /// Refuses a ring in which a key has another content than the database knows, or in which one is missing that values are still
    /// sealed with. The database gets to know keys that are new, and forgets those that are gone.
    ///
    /// - Parameters:
    ///   - setting: the name of the configuration key that names the file.
    ///   - sealed: counts the values by the key that sealed them. Asked only where the ring differs from what the database knows.
    /// - Throws: ``ConfigurationError`` naming the setting, the key's id, how many values need it and what to do; ``StoreError``. Then
    ///   the database knows what it knew.
    package static func require(
        _ ring: KeyRing, of setting: String, in database: Database,
        sealed: @escaping @Sendable (ReadTransaction) throws -> Counts
    ) async throws {
        let known = try await database.read { try $0.knownKeys() }.compactMap { id(of: $0, setting) }
        if Set(known) != Set(ring.ids) {
            let counts = try await database.read(sealed)
            if let (id, count) = counts.sorted(by: { $0.key < $1.key }).first(where: { !ring.ids.contains($0.key) }) {
                throw missing(setting, id, count)
            }
        }
        try await database.write { tx in
            for id in known where !ring.ids.contains(id) { try tx.forgetKey(name(setting, id)) }
            for id in ring.ids {
                guard try tx.confirmKey(name(setting, id), check: ring.key(id).checkValue(setting)) else {
                    throw another(setting)
                }
            }
        }
    }

    /// The error of a key that is not the one with which the rows were written.
    package static func another(_ setting: String) -> ConfigurationError {
        ConfigurationError(
            key: setting, rule: "names another key than the one with which this database was written",
            remedy:
                "put back the key file that belongs to the database, or the database that belongs to the key file; with another"
                + " key nobody is found by number")
    }

    private static func missing(_ setting: String, _ id: UInt8, _ count: Int64) -> ConfigurationError {
        ConfigurationError(
            key: setting,
            rule: "names a file without key \(id), with which \(count) values of this database are sealed",
            remedy:
                "put the line of key \(id) back, and take it out again when /readyz says that nothing is sealed with it"
        )
    }

    /// By which name the database knows a key of a ring: the first by its setting alone.
    private static func name(_ setting: String, _ id: UInt8) -> String { id == 1 ? setting : "\(setting)#\(id)" }

    private static func id(of name: String, _ setting: String) -> UInt8? {
        if name == setting { return 1 }
        return name.hasPrefix(setting + "#") ? UInt8(name.dropFirst(setting.count + 1)) : nil
    }
}
