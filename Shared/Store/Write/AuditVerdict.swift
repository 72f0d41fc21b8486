package import Phrases

/// What verifying a chain found: the audit chain's or a chained table's.
package enum AuditVerdict: Sendable, Hashable {
    /// Every row follows from the one before it, none is missing that was noted beside the file, and what keeps the rows is there. Note
    /// `rows` and `head` in another place, too (print them, log them): who changes the file can change what lies beside it.
    case intact(rows: Int64, head: [UInt8])
    /// The first row that does not follow from the ones before it: it, or what was before it, was changed or removed.
    case broken(sequence: Int64)
    /// The rows that are there follow, and those at the end are gone: a row of the number `noted` was there.
    case cut(rows: Int64, noted: Int64)
    /// The rows follow, and a trigger that kept them from being changed or removed is gone or another one.
    case unguarded(trigger: String)

    /// What is wrong, in a few words; nil for an intact chain.
    package var problem: Phrase? {
        switch self {
        case .intact: nil
        case .broken(let sequence):
            "is broken at row \(sequence): that row, or what was before it, was changed or removed" as Phrase
        case .cut(let rows, let noted): "has \(rows) rows and was cut: row \(noted) was there" as Phrase
        case .unguarded(let trigger): "has lost the trigger \(trigger), which keeps its rows" as Phrase
        }
    }
}

/// A chain of a store and what verifying it found.
package struct ChainVerdict: Sendable, Hashable {
    /// The table: `store_audit`, or a chained table's name.
    package let table: String
    /// What was found.
    package let verdict: AuditVerdict

    /// A verdict on a table.
    package init(table: String, verdict: AuditVerdict) {
        self.table = table
        self.verdict = verdict
    }
}
