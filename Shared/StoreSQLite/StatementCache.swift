import Store

/// Prepared statements of one connection by their SQL text, bounded by ``StoreLimits/cachedStatements``.
final class StatementCache {
    private var statements: [String: SQLiteStatement] = [:]
    private var tick: UInt64 = 0

    /// A statement that is ready and marked busy; nil when there is none or it is in use by an outer query.
    func checkOut(_ sql: String) -> SQLiteStatement? {
        guard let statement = statements[sql], !statement.isBusy else { return nil }
        tick += 1
        statement.lastUse = tick
        statement.isBusy = true
        return statement
    }

    /// Keeps a new statement unless one of its SQL is there already; makes room by dropping the least recently used
    /// idle one.
    func insert(_ statement: SQLiteStatement) {
        guard statements[statement.sql] == nil else { return }
        if statements.count >= StoreLimits.cachedStatements {
            let idle = statements.values.filter { !$0.isBusy }
            guard let oldest = idle.min(by: { $0.lastUse < $1.lastUse }) else { return }
            statements[oldest.sql] = nil
        }
        tick += 1
        statement.lastUse = tick
        statements[statement.sql] = statement
    }

    /// Statements kept now.
    var count: Int { statements.count }

    /// Drops all.
    func removeAll() { statements.removeAll() }
}
