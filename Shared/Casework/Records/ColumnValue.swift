package import Credit
package import Store

/// A value that a column holds.
package protocol ColumnValue: SendableMetatype {
    /// The value as it is bound.
    var sqlValue: SQLValue { get throws }
    /// The value of a row's column.
    ///
    /// - Throws: ``StoredValueError`` for what no version of this program writes.
    init(_ row: borrowing Row, _ column: Int) throws
}

/// A row holds what no version of this program writes. Reaches a caller as an internal error only.
package struct StoredValueError: Error, Sendable, Hashable {
    /// The kind of the value, never the value.
    package let kind: String

    /// A value of a kind that cannot be read.
    package init(_ kind: String) { self.kind = kind }
}

extension String: ColumnValue {
    /// As TEXT.
    package var sqlValue: SQLValue { .text(self) }
    /// A TEXT column.
    package init(_ row: borrowing Row, _ column: Int) { self = row.text(column) }
}

extension ScreenedText: ColumnValue {
    /// As TEXT.
    package var sqlValue: SQLValue { .text(value) }
    /// A TEXT column.
    package init(_ row: borrowing Row, _ column: Int) { self.init(stored: row.text(column)) }
}

extension Int64: ColumnValue {
    /// As INTEGER.
    package var sqlValue: SQLValue { .integer(self) }
    /// An INTEGER column.
    package init(_ row: borrowing Row, _ column: Int) { self = row.int64(column) }
}

extension Int: ColumnValue {
    /// As INTEGER.
    package var sqlValue: SQLValue { .integer(self) }
    /// An INTEGER column.
    package init(_ row: borrowing Row, _ column: Int) { self = row.int(column) }
}

extension Bool: ColumnValue {
    /// As INTEGER 0 or 1.
    package var sqlValue: SQLValue { .bool(self) }
    /// An INTEGER column.
    package init(_ row: borrowing Row, _ column: Int) { self = row.bool(column) }
}

extension CivilDate: ColumnValue {
    /// As ISO text.
    package var sqlValue: SQLValue { .text(iso) }
    /// A TEXT column that holds an ISO date.
    package init(_ row: borrowing Row, _ column: Int) throws {
        guard let date = CivilDate(iso: row.text(column)) else { throw StoredValueError("date") }
        self = date
    }
}

extension OfficialID: ColumnValue {
    /// Folded, for comparison.
    package var sqlValue: SQLValue { .text(folded) }
    /// A TEXT column.
    package init(_ row: borrowing Row, _ column: Int) { self.init(row.text(column)) }
}

/// An enum whose raw value a column holds as text.
package protocol StoredToken: ColumnValue, RawRepresentable<String> {}

extension StoredToken {
    /// As TEXT.
    package var sqlValue: SQLValue { .text(rawValue) }
    /// A TEXT column that holds a raw value.
    package init(_ row: borrowing Row, _ column: Int) throws {
        guard let value = Self(rawValue: row.text(column)) else { throw StoredValueError("\(Self.self)") }
        self = value
    }
}

/// An enum of the contract whose number a column holds.
package protocol StoredNumber: ColumnValue, RawRepresentable<Int32> {}

extension StoredNumber {
    /// As INTEGER.
    package var sqlValue: SQLValue { .integer(rawValue) }
    /// An INTEGER column that holds the number; one of a newer version is kept.
    package init(_ row: borrowing Row, _ column: Int) throws {
        guard let value = Self(rawValue: Int32(truncatingIfNeeded: row.int64(column))) else {
            throw StoredValueError("\(Self.self)")
        }
        self = value
    }
}

extension Optional: ColumnValue where Wrapped: ColumnValue {
    /// As the value, or NULL.
    package var sqlValue: SQLValue { get throws { try map { try $0.sqlValue } ?? .null } }
    /// A column that may be NULL.
    package init(_ row: borrowing Row, _ column: Int) throws {
        self = row.isNull(column) ? nil : try Wrapped(row, column)
    }
}
