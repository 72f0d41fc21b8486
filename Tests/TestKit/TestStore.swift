import Glibc

/// Where tests of services keep records: in files of SQLite, unless `XINYI_STORE=postgresql` asks for databases of a server.
package enum TestStore {
    /// Whether records are in files.
    package static let isFile = getenv("XINYI_STORE").map { String(cString: $0) } != "postgresql"

    /// The URL of a service's database, the same for the same directory; nil where it is a file.
    /// - Throws: where a server is asked for and none can be started.
    package static func url(_ service: String, in directory: TemporaryDirectory) throws -> String? {
        guard !isFile else { return nil }
        guard let cluster = PostgresCluster.shared else {
            throw PostgresCluster.Unavailable(reason: "XINYI_STORE=postgresql, and no server can be started")
        }
        let place = directory.path.split(separator: "/").last.map(String.init) ?? ""
        return try cluster.database("\(service)-\(place)")
    }
}
