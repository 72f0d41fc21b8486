package import Crypto
package import ServiceKit
package import Store

/// The keys with which a service's database was written.
package enum KnownKey {
    /// Refuses to start with another key than the database knows: persons would not be found by their number, which looks
    /// like a clean record. A database that knows none yet takes this one.
    ///
    /// - Parameter setting: the name of the configuration key that names the file, by which the database knows it, too.
    /// - Throws: ``ConfigurationError`` naming the setting and what to do; ``StoreError``.
    package static func require(_ key: SecretKey, of setting: String, in database: Database) async throws {
        let check = key.checkValue(setting)
        guard try await database.write({ try $0.confirmKey(setting, check: check) }) else { throw another(setting) }
    }

    /// The error of a key that is not the one with which the rows were written.
    package static func another(_ setting: String) -> ConfigurationError {
        ConfigurationError(
            key: setting, rule: "names another key than the one with which this database was written",
            remedy:
                "put back the key file that belongs to the database, or the database that belongs to the key file; with another"
                + " key nobody is found by number")
    }
}
