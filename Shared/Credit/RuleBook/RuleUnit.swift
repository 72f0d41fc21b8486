/// What a rule's value counts or names. Raw values are the words of the column `unit`.
package enum RuleUnit: String, Sendable, Hashable, CaseIterable {
    /// Working days; the day on which the period starts is not counted (民法典 Art.201, 行政处罚法 Art.85).
    case workingDays = "working-days"
    /// Calendar days; the first and the last are counted.
    case calendarDays = "calendar-days"
    /// Calendar months, to the same day number (民法典 Art.202).
    case months
    /// Years, to the same day of the year.
    case years
    /// 0.01 yuan.
    case fen
    /// Hundredths, 0 to 100.
    case percent
    /// A day of the month, 1 to 31.
    case dayOfMonth = "day-of-month"
    /// `minor`, `general` or `serious`.
    case severity = "class"
    /// `yes` or `no`.
    case flag
    /// The fact from which a period counts.
    case start
    /// The name of a rule set.
    case ruleSet = "rule-set"
    /// A day, YYYY-MM-DD.
    case date

    /// Whether values of the unit are whole numbers.
    package var isNumber: Bool { numbers != nil }

    /// The numbers that the unit allows; nil where values are no numbers.
    var numbers: ClosedRange<Int64>? {
        switch self {
        case .workingDays: 0...366
        case .calendarDays: 0...3_660
        case .months: 0...1_200
        case .years: 0...100
        case .fen: 0...1_000_000_000_000
        case .percent: 0...100
        case .dayOfMonth: 1...31
        case .severity, .flag, .start, .ruleSet, .date: nil
        }
    }
}

/// A rule's value, read by its unit.
package enum RuleValue: Sendable, Hashable {
    case number(Int64)
    case severity(PenaltySeverity)
    case flag(Bool)
    case start(PublicationStart)
    case name(String)
    case date(CivilDate)

    /// Reads a value as the unit writes it; nil for anything else. Numbers are decimal digits without sign, leading
    /// zeros or separators.
    package init?(_ text: String, unit: RuleUnit) {
        if let numbers = unit.numbers {
            guard let number = Int64(text), String(number) == text, numbers.contains(number) else { return nil }
            self = .number(number)
            return
        }
        switch unit {
        case .severity:
            guard let severity = PenaltySeverity(token: text) else { return nil }
            self = .severity(severity)
        case .flag:
            guard text == "yes" || text == "no" else { return nil }
            self = .flag(text == "yes")
        case .start:
            guard let start = PublicationStart(rawValue: text) else { return nil }
            self = .start(start)
        case .date:
            guard let date = CivilDate(iso: text) else { return nil }
            self = .date(date)
        default:
            let isName = text.utf8.allSatisfy {
                (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
            }
            guard (1...20).contains(text.utf8.count), isName else { return nil }
            self = .name(text)
        }
    }

    /// Where the value stands among those of its unit: how two values of one key are compared. Nil for names.
    package var rank: Int64? {
        switch self {
        case .number(let number): number
        case .severity(let severity): severity.rawValue
        case .flag(let flag): flag ? 1 : 0
        case .start(let start): start == .document ? 0 : 1
        case .date(let date): Int64(date.daysSinceEpoch)
        case .name: nil
        }
    }

    /// As the column `value` writes it.
    package var text: String {
        switch self {
        case .number(let number): String(number)
        case .severity(let severity): severity.token
        case .flag(let flag): flag ? "yes" : "no"
        case .start(let start): start.rawValue
        case .name(let name): name
        case .date(let date): date.iso
        }
    }
}
