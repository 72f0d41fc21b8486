/// A fault of the rule book, by row and column, in both languages.
package struct RuleFault: Error, Sendable, Hashable {
    /// The row, from 1; the header is not counted. 0 where no single row is at fault.
    package let row: Int
    /// The column.
    package let column: RuleRow.Column
    /// What the rule asks for and what to do, in Chinese.
    package let chinese: String
    /// The same in English.
    package let english: String

    init(_ row: Int, _ column: RuleRow.Column, _ chinese: String, _ english: String) {
        self.row = row
        self.column = column
        self.chinese = chinese
        self.english = english
    }
}

/// Every fault of a rule book that was refused, in the order of its rows; at most ``RuleBook/Limits/faults``.
package struct RuleFaults: Error, Sendable, Hashable {
    /// At least one.
    package let list: [RuleFault]
}

/// No rule says what was asked.
package struct RuleMissing: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was asked for.
    package let key: RuleKey
    /// On which day.
    package let date: CivilDate

    package var description: String { "no rule \(key.rawValue) is in force on \(date)" }
}
