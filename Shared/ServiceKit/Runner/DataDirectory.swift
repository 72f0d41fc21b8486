import Glibc
import Phrases

/// The directory of a service's database.
enum DataDirectory {
    /// The database's path in a directory, which is made, readable by its owner alone, when it is missing.
    ///
    /// - Throws: ``StartFailure`` naming the directory and the remedy.
    static func prepare(_ path: String, service: String) throws(StartFailure) -> String {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
            if mkdir(made, 0o700) == 0 || errno == EEXIST { continue }
            // A parent that exists and may not be written is no problem, as long as the last one can be made.
            if errno == EACCES || errno == EROFS || errno == EISDIR, isDirectory(made) { continue }
            throw StartFailure(
                .storage,
                "data-dir: '\(made)' cannot be made (\(Phrase.systemError)); make it, or choose another")
        }
        guard isDirectory(path) else {
            throw StartFailure(.storage, "data-dir: '\(path)' is no directory; choose another")
        }
        return database(in: path, service: service)
    }

    /// The database's path in a directory, made or not.
    static func database(in path: String, service: String) -> String {
        path + (path.hasSuffix("/") ? "" : "/") + "\(service).sqlite"
    }

    private static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
