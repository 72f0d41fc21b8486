package import Credit
package import Store

/// The first day on which something no longer holds, where none may be set: an open end sorts behind every day, so that
/// `end > day` needs no case for it.
package enum OpenEnd {
    /// The text that stands for "no end is set".
    package static let text = "9999-12-31"

    /// The value of an end as it is bound.
    package static func sqlValue(_ date: CivilDate?) -> SQLValue { .text(date?.iso ?? text) }

    /// The end in a row's column; nil for the open one.
    package static func date(_ row: borrowing Row, _ column: Int) throws -> CivilDate? {
        row.text(column) == text ? nil : try CivilDate(row, column)
    }
}
