/// A store on one side of a copy, in one transaction. Belongs to the thread that copies.
package protocol CopySide: AnyObject {
    /// What it is read and written by.
    var connection: any WriterConnection { get }
    /// Gives every row of a table to `row`, in the order of the table's key and in bounded memory.
    /// - Returns: what they come to.
    func digest(of table: CopiedTable, _ row: (borrowing Row) throws -> Void) throws(StoreError) -> TableDigest
}

/// A store that is copied from. From its making until it is released it is at rest, and nothing of it is changed.
package protocol CopySource: CopySide {
    /// Its tables with their columns, without those that its engine alone has.
    func tables() throws(StoreError) -> [String: Set<String>]
    /// Makes sure that it was at rest all the time.
    func confirm() throws(StoreError)
    /// Lets others have it.
    func release()
}

/// A store that is copied to. Until ``keep()`` has returned there is none, for nobody.
package protocol CopyTarget: CopySide {
    /// Makes the schema: the tables, then what `rows` puts into them, then what looks at rows, such as indexes and triggers.
    func make(filling rows: () throws(StoreError) -> Void) throws(StoreError)
    /// Begins to take the rows of a table.
    func begin(_ table: CopiedTable) throws(StoreError)
    /// Takes a row of the table that was begun: the values of its columns.
    func put(_ values: [SQLValue]) throws(StoreError)
    /// Ends a table.
    func end() throws(StoreError)
    /// Makes what was copied a store that outlasts a failure of its machine.
    /// - Throws: `.unknownOutcome` where nobody could be asked whether it is one now; after any other failure it is none.
    func keep() throws(StoreError)
    /// Leaves nothing behind.
    func discard()
}
