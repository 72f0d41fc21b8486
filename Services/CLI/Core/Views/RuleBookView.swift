import Credit
import Phrases

/// The rules of a book by instrument: those with uncertain rules first, and within each the uncertain ones first.
struct RuleBookGroups {
    /// The groups in order.
    let list: [(instrument: String, rules: [Rule])]

    init(_ rules: [Rule]) {
        var order: [String] = []
        var groups: [String: [Rule]] = [:]
        for rule in rules {
            let instrument = rule.row[.instrument]
            if groups[instrument] == nil { order.append(instrument) }
            groups[instrument, default: []].append(rule)
        }
        let sorted = order.map { instrument -> (instrument: String, rules: [Rule]) in
            let group = groups[instrument] ?? []
            return (
                instrument, group.filter { $0.certainty == .uncertain } + group.filter { $0.certainty != .uncertain }
            )
        }
        list =
            sorted.filter { $0.rules.contains { $0.certainty == .uncertain } }
            + sorted.filter { $0.rules.allSatisfy { $0.certainty != .uncertain } }
    }
}

/// Words of the rule book in both languages.
enum RuleBookWords {
    static func certainty(_ certainty: RuleCertainty, _ language: Language) -> String {
        switch certainty {
        case .certain: Phrase("确定", "certain")(language)
        case .summary: Phrase("据摘要", "from summaries")(language)
        case .uncertain: Phrase("待确认", "UNCERTAIN")(language)
        }
    }

    static func unit(_ unit: RuleUnit, _ language: Language) -> String {
        switch unit {
        case .workingDays: Phrase("个工作日", " working days")(language)
        case .calendarDays: Phrase("日", " calendar days")(language)
        case .months: Phrase("个月", " months")(language)
        case .years: Phrase("年", " years")(language)
        case .fen: Phrase("分", " fen")(language)
        case .percent: "%"
        case .dayOfMonth: Phrase("日(每月)", "th of the month")(language)
        case .severity, .flag, .start, .ruleSet, .date: ""
        }
    }

    static func value(_ rule: Rule, _ language: Language) -> String {
        switch rule.value {
        case .number(let number): "\(number)\(unit(rule.key.unit, language))"
        case .flag(let flag): flag ? Phrase("是", "yes")(language) : Phrase("否", "no")(language)
        case .severity(let severity):
            switch severity {
            case .minor: Phrase("轻微", "minor")(language)
            case .general: Phrase("一般", "general")(language)
            case .serious: Phrase("严重", "serious")(language)
            }
        case .start(let start):
            start == .document
                ? Phrase("自文书之日", "from the document's date")(language)
                : Phrase("自公示之日", "from publication")(language)
        case .name(let name): name
        case .date(let date): date.iso
        }
    }

    static func item(_ rule: Rule, _ language: Language) -> String {
        if language == .chinese, let category = PenaltyCategory(token: rule.item) { return category.title }
        if language == .chinese {
            let words = [
                "minor": "轻微", "general": "一般", "serious": "严重", "organisation": "单位", "person": "自然人",
            ]
            return words[rule.item] ?? rule.item
        }
        return rule.item
    }

    /// Department, domain and validity.
    static func scope(_ rule: Rule, _ language: Language) -> String {
        var parts: [String] = []
        if rule.scope.department != RuleScope.all { parts.append(rule.scope.department) }
        if rule.scope.domain != RuleScope.all { parts.append(Phrase("领域", "domain ")(language) + rule.scope.domain) }
        if parts.isEmpty { parts.append(Phrase("全部部门", "all departments")(language)) }
        let begin = rule.from?.iso ?? ""
        let end = rule.until?.iso ?? ""
        if !begin.isEmpty || !end.isEmpty { parts.append("\(begin) – \(end)") }
        return parts.joined(separator: ", ")
    }

    static func note(_ rule: Rule, _ language: Language) -> String {
        language == .chinese ? rule.row[.noteZh] : rule.row[.noteEn]
    }

    static func title(_ book: RuleBook, _ language: Language) -> String {
        let version =
            book.version.number == 0
            ? "" : Phrase("第 \(book.version.number) 版", "version \(book.version.number)")(language)
        let name = Phrase("规则书", "Rule book")(language)
        return (version.isEmpty ? name : "\(name), \(version)") + ", SHA-256 \(book.version.sha256)"
    }

    static func count(_ rules: [Rule], _ language: Language) -> String {
        let uncertain = rules.count { $0.certainty == .uncertain }
        return Phrase(
            "\(rules.count) 条,其中待确认 \(uncertain) 条(按有利于当事人适用)",
            "\(rules.count) rules, \(uncertain) of them uncertain (applied in the subject's favour)")(language)
    }
}

/// The rule book as text.
struct RuleBookView {
    let book: RuleBook
    let rules: [Rule]
    let language: Language

    /// Lines ended by LF.
    var text: String {
        var lines = [RuleBookWords.title(book, language), RuleBookWords.count(rules, language)]
        for group in RuleBookGroups(rules).list {
            lines += ["", group.instrument]
            for rule in group.rules { lines += self.lines(rule) }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func lines(_ rule: Rule) -> [String] {
        let item = rule.item.isEmpty ? "" : " (\(RuleBookWords.item(rule, language)))"
        var lines = [
            "  \(rule.number). \(rule.key.rawValue)\(item): \(RuleBookWords.value(rule, language))"
                + "  [\(RuleBookWords.certainty(rule.certainty, language))]"
        ]
        func add(_ label: Phrase, _ text: String) {
            if !text.isEmpty { lines.append("     \(label(language)): \(text)") }
        }
        add(Phrase("适用", "for"), RuleBookWords.scope(rule, language))
        add(Phrase("条款", "article"), rule.row[.article])
        add(Phrase("出处", "source"), rule.row[.source])
        add(Phrase("说明", "note"), RuleBookWords.note(rule, language))
        add(Phrase("算例", "example"), rule.row[.example])
        return lines
    }
}

/// The rule book as a page for print: A4, black on white, no scripts, nothing loaded from elsewhere.
struct RuleBookPage {
    let book: RuleBook
    let rules: [Rule]
    let language: Language

    /// The page, UTF-8.
    var text: String {
        var out = """
            <!DOCTYPE html>
            <html lang="\(language == .chinese ? "zh-CN" : "en")">
            <head>
            <meta charset="utf-8">
            <title>\(Phrase("规则书", "Rule book")(language))</title>
            <style>
            @page { size: A4; margin: 18mm 15mm; }
            body { color: #000; background: #fff; font: 10pt/1.4 serif; margin: 0 auto; max-width: 180mm; }
            h1 { font-size: 15pt; } h2 { font-size: 11.5pt; break-after: avoid; }
            p.hash { font-size: 8pt; overflow-wrap: anywhere; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border: 0.5pt solid #000; padding: 2pt 4pt; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
            tr { break-inside: avoid; } thead { display: table-header-group; }
            tr.uncertain td:first-child { border-left: 3pt solid #000; }
            td.rule { width: 34%; } td.note { width: 33%; } td.example { width: 33%; font-size: 9pt; }
            </style>
            </head>
            <body>
            <h1>\(Phrase("规则书", "Rule book")(language))</h1>
            <p>\(Self.escaped(RuleBookWords.count(rules, language)))</p>
            <p class="hash">\(Self.escaped(RuleBookWords.title(book, language)))</p>

            """
        for group in RuleBookGroups(rules).list {
            out += "<h2>\(Self.escaped(group.instrument))</h2>\n<table>\n<thead><tr>"
            for head in [Phrase("规则", "Rule"), Phrase("出处和说明", "Source and note"), Phrase("算例", "Worked example")] {
                out += "<th>\(head(language))</th>"
            }
            out += "</tr></thead>\n<tbody>\n"
            for rule in group.rules { out += row(rule) }
            out += "</tbody>\n</table>\n"
        }
        return out + "</body>\n</html>\n"
    }

    private func row(_ rule: Rule) -> String {
        let item = rule.item.isEmpty ? "" : " (\(RuleBookWords.item(rule, language)))"
        let first = [
            "\(rule.number). \(rule.key.rawValue)\(item)", RuleBookWords.value(rule, language),
            RuleBookWords.scope(rule, language), rule.row[.article],
            RuleBookWords.certainty(rule.certainty, language),
        ]
        let second = [rule.row[.source], RuleBookWords.note(rule, language)]
        func cell(_ name: String, _ lines: [String]) -> String {
            "<td class=\"\(name)\">\(lines.filter { !$0.isEmpty }.map(Self.escaped).joined(separator: "<br>"))</td>"
        }
        let mark = rule.certainty == .uncertain ? " class=\"uncertain\"" : ""
        return "<tr\(mark)>" + cell("rule", first) + cell("note", second) + cell("example", [rule.row[.example]])
            + "</tr>\n"
    }

    private static func escaped(_ text: String) -> String {
        var out = ""
        for character in text {
            switch character {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            default: out.append(character)
            }
        }
        return out
    }
}
