import CPostgres
import Crypto
import Glibc
import Phrases
package import Store

/// Where a database of PostgreSQL is, and how it is reached.
package struct PostgresTarget: Sendable, Hashable {
    /// A URL as libpq has it (https://www.postgresql.org/docs/15/libpq-connect.html#id-1.7.3.8.3.6):
    /// `postgresql://USER@HOST[:PORT][,HOST[:PORT]…]/DATABASE[?sslmode=verify-full&sslrootcert=FILE…]`, without a password.
    package let url: String
    /// A file that holds the password and nothing else, read anew for each connection; nil where none is needed.
    package let passwordFile: String?
    /// The program's name in the server's lists.
    package let application: String
    /// Longest that connecting to one host may take, whole seconds.
    package var connectSeconds = 5
    /// Longest that a request waits for the database to be reached again, before it is refused as `.unavailable`.
    package var reconnectTime: Duration = .seconds(15)

    /// A target of a URL.
    /// - Throws: `.configuration` for a text that is no such URL, or holds a password, which anybody who lists processes or reads the
    ///   configuration would see.
    package init(url: String, passwordFile: String? = nil, application: String) throws(StoreError) {
        guard Self.schemes.contains(where: { url.hasPrefix($0) }) else {
            throw StoreError(
                .configuration,
                "the database's URL begins with postgresql://, such as "
                    + "postgresql://xinyi@db1,db2/registry?sslmode=verify-full&sslrootcert=ca.pem"
            )
        }
        let words = try Self.words(of: url)
        guard words["password"] == nil, words["sslpassword"] == nil else {
            throw StoreError(
                .configuration,
                "the database's URL holds a password; put it into a file of its own and name that file instead")
        }
        self.url = url
        self.passwordFile = passwordFile
        self.application = application
    }

    /// What a URL says, read by the library that connects by it: however it is written there.
    private static func words(of url: String) throws(StoreError) -> [String: String] {
        guard let options = PQconninfoParse(url, nil) else {
            throw StoreError(
                .configuration, "the database's URL cannot be read; write it as libpq does, special characters as %XX")
        }
        defer { PQconninfoFree(options) }
        var words: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { words[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        return words
    }

    /// Why there is no file to back up or restore.
    package static var backedUpByServer: StoreError {
        StoreError(
            .configuration,
            "a database of a PostgreSQL server is backed up and restored there: by pg_basebackup and its archived log, or pg_dump"
        )
    }

    /// How such URLs begin.
    package static let schemes = ["postgresql://", "postgres://"]

    /// The password, if there is a file of it.
    func password() throws(StoreError) -> String? {
        guard let passwordFile else { return nil }
        let bytes: [UInt8]
        do throws(SmallFile.Refusal) {
            bytes = try SmallFile.read(passwordFile, privacy: .secret, limit: Self.passwordBytes)
        } catch {
            throw StoreError(
                .configuration, "the database's password file \(passwordFile) \(error.problem); \(error.remedy)")
        }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.last == "\n" ? String(text.dropLast()) : text
    }

    private static let passwordBytes = 4_096
}
