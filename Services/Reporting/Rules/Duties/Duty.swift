package import Casework
package import Credit

/// Whether a department owes a monthly report.
package struct Duty: Sendable, Hashable {
    /// True if it owes one.
    package var owed: Bool
    /// First month owed; nil from the beginning.
    package var from: CivilMonth?
    /// Last month owed; nil without end.
    package var until: CivilMonth?

    /// A duty.
    package init(owed: Bool, from: CivilMonth? = nil, until: CivilMonth? = nil) {
        self.owed = owed
        self.from = from
        self.until = until
    }

    /// The code under which the catalogue speaks of all departments at once; it is none itself.
    private static let everybody = "ALL"

    /// The rule for a department that nobody set by hand: all owe but the one that oversees, and the pseudo-code for all
    /// departments (plan, S4). Nobody owes what was due before the district began to use the system: `first` is the first month
    /// whose due day came after, nil while that is not known.
    package static func byRule(_ department: String, oversees: Bool, since first: CivilMonth?) -> Duty {
        Duty(owed: !oversees && department != everybody, from: first)
    }

    /// Reads a duty as it is set by hand; empty months are open ends.
    ///
    /// - Throws: INVALID_FIELD naming `duty.from_month` or `duty.until_month`.
    package init(owed: Bool, from: String, until: String) throws(Refusal) {
        self.init(
            owed: owed, from: try Self.month(from, "duty.from_month"), until: try Self.month(until, "duty.until_month"))
        if let first = self.from, let last = self.until, last < first {
            throw .invalid(
                "duty.until_month", "the last month lies before the first", remedy: "give a month on or after it")
        }
    }

    private static func month(_ value: String, _ field: String) throws(Refusal) -> CivilMonth? {
        if value.isEmpty { return nil }
        guard let month = CivilMonth(iso: value) else {
            try Fields.refuse(field, "a month is written YYYY-MM", remedy: "give a month or nothing")
            return nil
        }
        return month
    }

    /// Whether a month's report is owed.
    package func covers(_ month: CivilMonth) -> Bool {
        owed && from.map { $0 <= month } ?? true && until.map { month <= $0 } ?? true
    }
}
