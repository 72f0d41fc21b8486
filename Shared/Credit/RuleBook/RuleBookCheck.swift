/// Judges the rows of a book: each by itself, then together, then by their worked examples.
struct RuleBookCheck {
    private var faults: [RuleFault] = []

    private mutating func refuse(_ row: Int, _ column: RuleRow.Column, _ chinese: String, _ english: String) {
        if faults.count < RuleBook.Limits.faults { faults.append(RuleFault(row, column, chinese, english)) }
    }

    /// Throws what was found so far.
    func end() throws(RuleFaults) {
        // Rows first: faults of one row stand together, as who corrects the file wants them.
        if !faults.isEmpty { throw RuleFaults(list: faults.sorted { $0.row < $1.row }) }
    }

    /// Reads every row.
    mutating func read(_ rows: [RuleRow]) -> [Rule] {
        guard (1...RuleBook.Limits.rows).contains(rows.count) else {
            refuse(
                0, .key, "规则书应有 1 至 \(RuleBook.Limits.rows) 行", "a rule book has 1 to \(RuleBook.Limits.rows) rows")
            return []
        }
        guard rows.reduce(0, { $0 + $1.line.utf8.count + 1 }) <= RuleBook.Limits.bytes else {
            refuse(
                0, .key, "规则书不得超过 \(RuleBook.Limits.bytes) 字节",
                "a rule book has at most \(RuleBook.Limits.bytes) bytes")
            return []
        }
        return rows.enumerated().compactMap { read($1, $0 + 1) }
    }

    private mutating func read(_ row: RuleRow, _ number: Int) -> Rule? {
        let before = faults.count
        for column in RuleRow.Column.allCases { checkText(row[column], number, column) }
        guard let key = RuleKey(rawValue: row[.key]) else {
            refuse(number, .key, "没有这个规则键", "no such key")
            return nil
        }
        if !key.item.tokens.contains(row[.item]) {
            let words = key.item.tokens.joined(separator: ", ")
            refuse(
                number, .item, key.item == .none ? "此键不分项,应留空" : "应为:\(words)",
                key.item == .none ? "the key has no items: leave it empty" : "one of: \(words)")
        }
        if RuleUnit(rawValue: row[.unit]) != key.unit {
            refuse(number, .unit, "此键的单位为 \(key.unit.rawValue)", "the unit of this key is \(key.unit.rawValue)")
        }
        let value = RuleValue(row[.value], unit: key.unit)
        if value == nil {
            refuse(
                number, .value, "不是 \(key.unit.rawValue) 的值", "not a value in the unit \(key.unit.rawValue)")
        }
        if case .number(0)? = value, key.isNeverEmpty {
            refuse(number, .value, "期限至少为 1", "the period is 1 at least")
        }
        checkScope(row, number)
        let from = date(row, number, .from)
        let until = date(row, number, .until)
        if let from, let until, until < from {
            refuse(number, .until, "失效日不得早于生效日", "the last day is not before the first")
        }
        if row[.instrument].isEmpty { refuse(number, .instrument, "应写明依据文件", "name the instrument") }
        if row[.source].isEmpty { refuse(number, .source, "应写明出处", "name the source") }
        let certainty = RuleCertainty(rawValue: row[.certainty])
        if certainty == nil {
            refuse(number, .certainty, "应为 certain、summary 或 uncertain", "certain, summary or uncertain")
        }
        if certainty == .uncertain, row[.noteZh].isEmpty || row[.noteEn].isEmpty {
            refuse(
                number, row[.noteZh].isEmpty ? .noteZh : .noteEn, "不确定的规则应说明何处不确定",
                "an uncertain rule says in both languages what is uncertain")
        }
        guard let example = RuleExample(row[.example]) else {
            refuse(
                number, .example, "应为 name=value; name=value => name=value",
                "write name=value; name=value => name=value")
            return nil
        }
        guard faults.count == before, let value, let certainty else { return nil }
        return Rule(
            number: number, key: key, item: row[.item], value: value,
            scope: RuleScope(department: row[.department], domain: row[.domain]), from: from, until: until,
            certainty: certainty, example: example, row: row)
    }

    private mutating func checkText(_ cell: String, _ number: Int, _ column: RuleRow.Column) {
        if cell.utf8.count > column.byteLimit {
            refuse(
                number, column, "不得超过 \(column.byteLimit) 字节", "at most \(column.byteLimit) bytes")
        }
        if cell.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
            refuse(number, column, "不得有控制字符或换行", "no control characters or line ends")
        }
        if cell.first == " " || cell.last == " " {
            refuse(number, column, "首尾不得有空格", "no blank at either end")
        }
        if PersonalNumbers.occur(in: cell) {
            refuse(number, column, "不得含有公民身份号码", "no citizen identity number")
        }
    }

    private mutating func checkScope(_ row: RuleRow, _ number: Int) {
        func isCode(_ text: String, _ length: ClosedRange<Int>) -> Bool {
            length.contains(text.utf8.count) && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        }
        if !isCode(row[.department], 3...3) {
            refuse(number, .department, "应为部门代码或 ALL", "a department's code, or ALL")
        }
        if !isCode(row[.domain], 2...8) { refuse(number, .domain, "应为领域代码或 ALL", "a domain's code, or ALL") }
    }

    private mutating func date(_ row: RuleRow, _ number: Int, _ column: RuleRow.Column) -> CivilDate? {
        if row[column].isEmpty { return nil }
        let date = CivilDate(iso: row[column])
        if date == nil { refuse(number, column, "不是有效日期 YYYY-MM-DD", "not a date YYYY-MM-DD that exists") }
        return date
    }

    /// Refuses two rules of one key, item and scope that are in force on a common day, unless both are uncertain and
    /// the key says which one is better for the subject.
    mutating func compare(_ rules: [Rule]) {
        let groups = Dictionary(grouping: rules) { [$0.key.rawValue, $0.item, $0.scope.department, $0.scope.domain] }
        for group in groups.values where group.count > 1 {
            for (index, rule) in group.enumerated() {
                for earlier in group[..<index] where rule.overlaps(earlier) {
                    let mayContend =
                        rule.certainty == .uncertain && earlier.certainty == .uncertain && rule.key.favour != .none
                    if mayContend, rule.value != earlier.value { continue }
                    refuse(
                        rule.number, .from, "与第 \(earlier.number) 行的有效期重叠",
                        "in force on a day on which row \(earlier.number) is, too")
                }
            }
        }
    }

    /// Refuses a book in which a key that must always have a rule has none for everybody on some day.
    mutating func cover(_ book: RuleBook) {
        for key in RuleKey.allCases where key.isAlwaysInForce {
            for item in key.item.tokens {
                let rules = book.rules.filter { $0.key == key && $0.item == item && $0.scope == RuleScope() }
                // A day without a rule begins at the start of time or right behind the last day of a rule.
                let days = [CivilDate.distantPast] + rules.compactMap { $0.until?.adding(days: 1) }
                for day in days.sorted() where !rules.contains(where: { $0.inForce(on: day) }) {
                    let before = rules.filter { $0.until.map { $0 < day } ?? false }.map(\.number).max() ?? 0
                    let name = item.isEmpty ? key.rawValue : "\(key.rawValue) \(item)"
                    refuse(
                        before, .until, "\(name) 自 \(day) 起没有适用于全部部门的规则",
                        "\(name) has no rule for everybody from \(day) on")
                    break
                }
            }
        }
    }

    /// Runs every worked example.
    mutating func run(_ book: RuleBook) {
        for rule in book.rules {
            do throws(RuleExampleFailure) {
                try rule.example.run(rule, in: book, calendar: BuiltInCalendar.calendar)
            } catch {
                switch error {
                case .unreadable(let name):
                    refuse(rule.number, .example, "不能读取 \(name)", "cannot be read: \(name)")
                case .outside:
                    refuse(
                        rule.number, .example, "算例的日期或对象不适用本行规则",
                        "the example is about a day or a case to which this row does not apply")
                case .differs(let name, let expected, let actual):
                    refuse(
                        rule.number, .example, "\(name) 应为 \(actual),而非 \(expected)",
                        "\(name) comes to \(actual), not \(expected)")
                }
            }
        }
    }
}
