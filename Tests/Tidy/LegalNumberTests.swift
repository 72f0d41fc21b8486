import Testing

/// Periods, standards and amounts of the law stand in the rule book, dated and with their source; rules take them from
/// there.
enum LegalNumbers {
    /// Words that make a number one of the law, as parts of identifiers: `workingDays`, `years:`, `fineFen`.
    static let words: Set<Substring> = [
        "month", "months", "day", "days", "year", "years", "working", "workday", "workdays", "fen", "yuan", "amount",
        "amounts", "fine", "fines",
    ]

    /// Lines of rules whose number is none of the law, by path and code, with the reason.
    static let exemptLines: [String: [String: String]] = [
        "Services/Registry/Rules/Calendar/CalendarRules.swift": [
            "private static let workday: Int64 = 2": "a number of the contract's enum",
            "let last = CivilDate(year: year, month: 12, day: 31) ?? .distantFuture": "the last day of a year",
        ],
        "Services/Registry/Rules/Records/DateText.swift": [
            "return CivilDate(year: parts[0] / 10_000, month: parts[0] / 100 % 100, day: parts[0] % 100)":
                "takes YYYYMMDD apart",
            "return CivilDate(year: parts[0], month: parts[1], day: parts[2])": "places in a list",
        ],
        "Services/Registry/Rules/Records/AmountText.swift": [
            "let whole = fen / 1_000_000": "units of 10 000 yuan in fen",
            "var fraction = fen % 1_000_000": "units of 10 000 yuan in fen",
        ],
        "Services/Registry/Rules/Records/Template+Penalty.swift": [
            #"FieldRule("" , "" , .amount, 19, "" ),"#: "the most characters that the template gives the field"
        ],
    ]

    /// Members of `*Limits.swift` whose name speaks of time or money and whose value is a bound of the machine, with the
    /// reason.
    static let exemptLimits: [String: String] = [
        "MeasuresLimits.countDays": "how many days one answer counts, so that it fits into a message",
        "RegistryLimits.uploadSpanDays": "how far a due date may lie, so that which calendar years it needs is known",
        "RegistryLimits.uploadWorkingDays": "what a rule book may say at most, so that it fits into that span",
        "RegistryLimits.calendarYears": "for which years a calendar may be loaded",
        "RegistryLimits.calendarDays": "as many days as a year has",
        "RegistryLimits.computedWorkingDays": "how far one call counts",
    ]

    /// Numbers of the law: in rules an integer of 2 or more on a line that speaks of time or money, and members of
    /// `*Limits.swift` that do; in a service's Core such an argument or default, `months: 36` or `days: Int = 5`.
    static func findings(in files: [SourceFile]) throws -> [Finding] {
        let given = try Regex(
            #"(\w+)(: \w+)?( =|:) (\d[\d_]*)"#, as: (Substring, Substring, Substring?, Substring, Substring).self)
        return files.flatMap { file in
            if file.isRules { return file.stem.hasSuffix("Limits") ? limits(file) : numbers(file) }
            return file.isCore ? values(file, given) : []
        }
    }

    private static func values(
        _ file: SourceFile, _ given: Regex<(Substring, Substring, Substring?, Substring, Substring)>
    ) -> [Finding] {
        file.code.enumerated().flatMap { number, line in
            line.matches(of: given).compactMap { match in
                let (_, name, _, _, value) = match.output
                guard isLegal(name), integers(String(value)).contains(where: { $0 > 1 }) else { return nil }
                return file.finding(number, "\(value) for '\(name)' is a number of the law: take it from the rule book")
            }
        }
    }

    private static func numbers(_ file: SourceFile) -> [Finding] {
        file.code.enumerated().compactMap { number, line in
            guard let value = integers(line).first(where: { $0 > 1 }),
                let word = counting(line).first(where: isLegal),
                exemptLines[file.path]?[line.trimmed.trimmedEnd] == nil
            else { return nil }
            return file.finding(number, "\(value) beside '\(word)' is a number of the law: take it from the rule book")
        }
    }

    private static func limits(_ file: SourceFile) -> [Finding] {
        file.code.enumerated().compactMap { number, line in
            let words = identifiers(line)
            guard let at = words.firstIndex(where: { $0 == "let" || $0 == "var" }), at + 1 < words.count,
                isLegal(words[at + 1]), exemptLimits["\(file.stem).\(words[at + 1])"] == nil
            else { return nil }
            return file.finding(number, "\(words[at + 1]) is a period or an amount: take it from the rule book")
        }
    }

    /// Whether an identifier has one of the words as a part.
    static func isLegal(_ identifier: Substring) -> Bool {
        var parts: [String] = []
        for character in identifier {
            if character.isUppercase || parts.isEmpty || character == "_" { parts.append("") }
            parts[parts.count - 1].append(character.lowercased())
        }
        return parts.contains { words.contains($0.drop { $0 == "_" }) }
    }

    /// The identifiers of a line that say what its numbers count. An enum's case, `.cleanThreeYears`, is a name, unless it
    /// begins with the word: `.months(3)`.
    private static func counting(_ line: String) -> [Substring] {
        tokens(line).flatMap { token in
            token.split(separator: ".").filter { name in
                name.first?.isNumber == false
                    && (token.first != "." || isLegal(name.prefix { !$0.isUppercase }) && isLegal(name))
            }
        }
    }

    private static func tokens(_ line: String) -> [Substring] {
        line.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
    }

    private static func identifiers(_ line: String) -> [Substring] {
        tokens(line).flatMap { $0.split(separator: ".") }.filter { $0.first?.isNumber == false }
    }

    /// The whole numbers that stand by themselves in a line, in any radix and with underscores.
    private static func integers(_ line: String) -> [Int] {
        tokens(line).flatMap { $0.split(separator: ".") }.compactMap { token in
            guard token.first?.isNumber == true else { return nil }
            let digits = String(token.filter { $0 != "_" })
            return digits.hasPrefix("0x") ? Int(digits.dropFirst(2), radix: 16) : Int(digits)
        }
    }
}

@Suite("No number of the law stands in the services")
struct LegalNumberTests {
    @Test("rules take periods, standards and amounts from the rule book")
    func numbers() throws {
        for finding in try LegalNumbers.findings(in: SourceFile.all) { Issue.record("\(finding)") }
    }

    @Test("each exemption is still needed")
    func exemptions() throws {
        for (path, lines) in LegalNumbers.exemptLines {
            let file = try #require(SourceFile.all.first { $0.path == path }, "\(path)")
            let code = Set(file.code.map(\.trimmed.trimmedEnd))
            #expect(Set(lines.keys).subtracting(code).isEmpty)
        }
        for name in LegalNumbers.exemptLimits.keys {
            let parts = name.split(separator: ".")
            let file = try #require(SourceFile.all.first { $0.stem == parts[0] && $0.isRules }, "\(name)")
            #expect(file.code.contains { $0.contains("static let \(parts[1])") }, "\(name)")
        }
    }

    @Test(
        "a number of the law in a rule is found",
        arguments: [
            "let end = start.adding(months: 36)", "let due = calendar.dueDay(from: day, workingDays: 7)",
            "package static let years = 3", "init(day: Int = 20) {", "guard amountFen > 5_000_000 else { return }",
            "case .minor: return Period(months: 3...12)", "case .minor: .months(3)",
            "if fine >= 0x2710 { return .heavy }",
            "let minimumMonths: Int64 = 3",
        ])
    func negatives(line: String) throws {
        let file = SourceFile("Services/Listing/Rules/Entries/Own.swift", "import Credit\n    \(line)\n")
        #expect(try LegalNumbers.findings(in: [file]).map(\.line) == [2])
    }

    @Test(
        "a period among the bounds is found",
        arguments: [
            "static let defenceWorkingDays = 5...60", "package static let logRetentionYears = 5",
            "static let fineFen: Int64 = 1",
        ])
    func limits(line: String) throws {
        let file = SourceFile(
            "Services/Listing/Rules/ListingLimits.swift", "package enum ListingLimits {\n    \(line)\n}")
        #expect(try LegalNumbers.findings(in: [file]).map(\.line) == [2])
    }

    @Test(
        "steps of one day, days of the book and bounds of sizes are none",
        arguments: [
            "let next = last.adding(days: 1)", "let end = start.adding(months: book.months(.minor))",
            "let today = moments[2]", "offer(2, .cleanThreeYears(since: first))",
            "guard holidays.count < 32 else { return }", "// three years, 36 months",
            "let rule = \"at least 3 months\"", "let monthly2 = dayless", "static let titleBytes = 400",
        ])
    func positives(line: String) throws {
        for path in ["Services/Listing/Rules/Entries/Own.swift", "Services/Listing/Rules/ListingLimits.swift"] {
            #expect(try LegalNumbers.findings(in: [SourceFile(path, line)]).isEmpty, "\(path)")
        }
    }

    @Test(
        "outside rules, a period given or kept as a number is found",
        arguments: [
            ("let end = start.adding(months: 36)", true), ("init(reminderDays: Int = 5) {", true),
            ("private static let retentionYears = 5", true), ("let next = day.adding(days: 1)", false),
            ("var fineFen: Int64 = 0", false), ("case 3: .months", false), ("let pageSize = 50", false),
        ])
    func core(line: String, isFound: Bool) throws {
        let file = SourceFile("Services/Listing/Core/Entries/Own.swift", "import Credit\n    \(line)")
        #expect(try LegalNumbers.findings(in: [file]).map(\.line) == (isFound ? [2] : []))
        let elsewhere = ["Services/CLI/Core/Own.swift", "Shared/Store/Own.swift", "Tests/Store/Own.swift"]
        #expect(try LegalNumbers.findings(in: elsewhere.map { SourceFile($0, line) }).isEmpty)
    }
}
