/// The numbers that tables give their rows.
enum Numbers {
    /// The highest number that a table gave, or that a store which was here before it may have given.
    /// - Parameter isFloored: whether the database has floors.
    static func highest(
        in table: String, key: String, isFloored: Bool = true, _ connection: any EngineConnection
    ) throws(StoreError) -> Int64 {
        let floor = isFloored ? "coalesce((SELECT floor FROM store_numbers WHERE name = ?), 0)" : "0"
        return try connection.value(
            "SELECT coalesce((SELECT max(\(key)) FROM \(table)), 0), \(floor)", isFloored ? [.text(table)] : []
        ) { max($0.int64(0), $0.int64(1)) }
    }
}

extension ReadTransaction {
    /// The number that a table gives next, in this snapshot: above every one that was given before, also by a database that was
    /// since replaced by a copy. For what is shown; a row takes its number by ``WriteTransaction/nextID(in:key:)``.
    /// - Parameter key: the table's integer key.
    package func nextNumber(in table: String, key: String = "id") throws -> Int64 {
        try checkActive()
        noteRoundTrip()
        return try Numbers.highest(in: table, key: key, connection) + 1
    }
}

extension WriteTransaction {
    /// Takes the next number of a table for a row that this transaction writes: above every one that was given before, also by a
    /// database that was since replaced by a copy. The next call gives the next number. What fails gives its numbers back.
    /// - Parameter key: the table's integer key.
    package func nextID(in table: String, key: String = "id") throws -> Int64 {
        try checkActive()
        let last: Int64
        if let known = ledger.numbers[table] {
            last = known
        } else {
            noteRoundTrip()
            last = try Numbers.highest(in: table, key: key, connection)
        }
        ledger.numbers[table] = last + 1
        return last + 1
    }

    /// Makes a table number its next rows above a number. Where it goes on above that anyway, nothing changes.
    package func giveNumbers(in table: String, above number: Int64) throws {
        try checkActive()
        try StoreHead.raise([table: number], connection)
        // What comes next is read again.
        ledger.chains[table] = nil
        ledger.numbers[table] = nil
    }
}
