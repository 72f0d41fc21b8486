/// One step of a service's schema. Steps have names, an order, and never change once released: what is wrong is
/// mended by a further step.
package struct Migration: Sendable, Hashable {
    /// Its name, unique in the list, such as `"0001-subjects"`.
    package let name: String
    /// One or more SQL statements, without transaction statements and PRAGMAs. Tables are STRICT; names starting with
    /// `store_` are the store's.
    package let sql: String

    /// Creates a step.
    package init(name: String, sql: String) {
        self.name = name
        self.sql = sql
    }
}
