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
        let authority = url.drop { $0 != ":" }.dropFirst(3).prefix { $0 != "/" && $0 != "?" }
        let user = authority.lastIndex(of: "@").map { authority[..<$0] } ?? ""
        guard !user.contains(":"), !url.contains("password=") else {
            throw StoreError(
                .configuration,
                "the database's URL holds a password; put it into a file of its own and name that file instead")
        }
        self.url = url
        self.passwordFile = passwordFile
        self.application = application
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
