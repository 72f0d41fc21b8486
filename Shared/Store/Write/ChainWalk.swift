import Phrases

/// A verification of one chain under way: the last row that was found to follow, and its hash.
package struct ChainWalk: Sendable {
    /// Rows in one step: some milliseconds.
    static let rows = 1_000

    /// The rows of a chain: of the audit chain, which has its own form, or of a chained table.
    enum Source: Sendable {
        case audit
        case table(ChainedTable)

        var table: String {
            switch self {
            case .audit: "store_audit"
            case .table(let table): table.name
            }
        }
    }

    /// What one step found.
    struct Step: Sendable {
        /// Rows that follow.
        var rows = 0
        /// Rows from before the table was chained.
        var older = 0
        var last: ChainHead
        /// The first row that does not follow.
        var broken: Int64?
    }

    private let source: Source
    /// The head that was noted outside the file.
    private let noted: ChainHead?
    private var last = ChainHead.none
    private var count: Int64 = 0
    private var hasHashes = false

    init(_ source: Source, noted: ChainHead?) {
        self.source = source
        self.noted = noted
    }

    /// Looks at the next rows.
    func step(_ transaction: ReadTransaction) throws -> Step {
        var step = Step(last: last)
        var hasHashes = hasHashes
        let columns =
            switch source {
            case .audit: AuditRow.columns
            case .table(let table): table.columns
            }
        let noted = noted
        try transaction.forEach(
            """
            SELECT sequence, hash, \(columns.joined(separator: ", ")) FROM \(source.table)
            WHERE sequence > ? ORDER BY sequence LIMIT ?
            """, [.integer(last.sequence), .integer(Self.rows)]
        ) { row in
            let sequence = row.int64(0)
            guard let hash = row.blobOrNil(1) else {
                guard !hasHashes else {
                    step.broken = sequence
                    return false
                }
                step.older += 1
                step.last.sequence = sequence
                return true
            }
            hasHashes = true
            let next = self.hash(of: row, sequence, after: step.last.hash)
            let isNoted = noted.map { $0.sequence != sequence || $0.hash == next } ?? true
            guard next == hash, isNoted else {
                step.broken = sequence
                return false
            }
            step.rows += 1
            step.last = ChainHead(sequence: sequence, hash: next)
            return true
        }
        return step
    }

    private func hash(of row: borrowing Row, _ sequence: Int64, after previous: [UInt8]) -> [UInt8] {
        switch source {
        case .audit: AuditRow(sequence: sequence, row, from: 2).hash(after: previous)
        case .table(let table):
            table.hash(sequence, (0..<table.columns.count).map { row.value($0 + 2) }, after: previous)
        }
    }

    /// Goes on behind what a step found; the verdict when that was the end or a break.
    mutating func take(_ step: Step) -> AuditVerdict? {
        if let broken = step.broken { return .broken(sequence: broken) }
        if step.rows + step.older == 0 {
            if let noted, noted.sequence > last.sequence { return .cut(rows: count, noted: noted.sequence) }
            return .intact(rows: count, head: last.hash)
        }
        count += Int64(step.rows + step.older)
        hasHashes = hasHashes || step.rows > 0
        last = step.last
        return nil
    }

    /// The trigger that keeps the chain's rows and is not there as it was made; nil when all are.
    func missingTrigger(_ transaction: ReadTransaction) throws -> String? {
        let wanted =
            switch source {
            case .audit: AuditRow.triggers
            case .table(let table): ChainedTable.triggers(of: table.name).map { ($0.name, $0.sql) }
            }
        for (name, sql) in wanted {
            guard try transaction.connection.hasTrigger(name, madeBy: sql) else { return name }
        }
        return nil
    }

    /// Checks the audit chain and a service's chained tables by a connection, on the calling thread.
    /// - Parameter noted: what was noted of the store elsewhere.
    package static func verify(
        _ chains: [ChainedTable], noted: StoreHead?, _ connection: any EngineConnection
    ) throws(StoreError) -> [ChainVerdict] {
        let identity = try FeedTable.identity(connection)
        var found: [ChainVerdict] = []
        for source in [Source.audit] + chains.map({ .table($0) }) {
            let verdict = try verify(
                source, noted: noted?.chain(source, of: identity), connection, stepTime: StoreOptions.default.readTime)
            found.append(ChainVerdict(table: source.table, verdict: verdict))
        }
        return found
    }

    private static func verify(
        _ source: Source, noted: ChainHead?, _ connection: any EngineConnection, stepTime: Duration
    ) throws(StoreError) -> AuditVerdict {
        var walk = ChainWalk(source, noted: noted)
        do {
            while true {
                let transaction = ReadTransaction(connection)
                let (step, trigger) = try transaction.serve(limit: stepTime, cancellation: nil) {
                    (try walk.step(transaction), try walk.missingTrigger(transaction))
                }
                if let verdict = walk.take(step) { return verdict.judged(trigger) }
            }
        } catch let error as StoreError { throw error } catch { throw StoreError(.sql, "unexpected") }
    }
}

extension AuditVerdict {
    /// The same, unless it is intact and a trigger is gone.
    func judged(_ missingTrigger: String?) -> AuditVerdict {
        guard case .intact = self, let missingTrigger else { return self }
        return .unguarded(trigger: missingTrigger)
    }
}
