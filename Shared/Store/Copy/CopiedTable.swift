/// A table as it is copied from one engine to another: its columns in one order, its rows by its key.
package struct CopiedTable: Sendable, Hashable {
    /// Its name.
    package let name: String
    /// All of its columns, in the order in which a copy reads and writes them.
    package let columns: [String]
    /// The columns of its primary key, in the key's own order.
    package let key: [String]

    /// A table; see the properties.
    package init(name: String, columns: [String], key: [String]) {
        (self.name, self.columns, self.key) = (name, columns, key)
    }

    /// The query for all rows in the order of the key, which is the same on every engine: texts are ordered by their bytes, and no
    /// column of a key holds NULL.
    package var select: String {
        "SELECT \(Self.list(columns)) FROM \"\(name)\" ORDER BY \(Self.list(key))"
    }

    /// Names of columns as SQL lists them.
    package static func list(_ columns: [String]) -> String {
        columns.map { "\"\($0)\"" }.joined(separator: ", ")
    }
}
