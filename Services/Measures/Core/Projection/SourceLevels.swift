package import Store

/// Remembers which sources the projection was once level with: before that, nothing found means nothing.
package enum SourceLevels {
    /// The sources that were.
    package static func all(in transaction: ReadTransaction) throws -> Set<String> {
        Set(try transaction.query("SELECT source FROM source_levels") { $0.text(0) })
    }

    /// Notes that a source was.
    package static func mark(_ source: String, millis: Int64, in transaction: WriteTransaction) throws {
        try transaction.execute(
            "INSERT INTO source_levels (source, time) VALUES (?, ?) ON CONFLICT (source) DO NOTHING",
            [.text(source), .integer(millis)])
    }
}
