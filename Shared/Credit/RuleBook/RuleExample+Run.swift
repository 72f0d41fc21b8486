/// Why a worked example does not hold.
enum RuleExampleFailure: Error, Sendable, Hashable {
    /// A name that the form does not know, or a value that cannot be read.
    case unreadable(String)
    /// It is about a day or a scope for which its own rule does not hold.
    case outside
    /// Something else comes of it.
    case differs(name: String, expected: String, actual: String)
}

extension RuleExample {
    /// Runs the example of a rule in its book. Simple forms are held against the rule's own value, a penalty against
    /// the whole book, in which the rule must have been in question.
    func run(_ rule: Rule, in book: RuleBook, calendar: WorkingCalendar) throws(RuleExampleFailure) {
        let form = rule.key.exampleForm
        for name in input.keys.sorted() where !form.inputs.contains(name) { throw .unreadable(name) }
        for name in output.keys.sorted() where !form.outputs.contains(name) { throw .unreadable(name) }
        let actual = try form == .penalty ? penalty(rule, book) : simple(rule, form, calendar)
        for (name, expected) in output.sorted(by: { $0.key < $1.key }) {
            let found = actual[name] ?? "none"
            if found != expected { throw .differs(name: name, expected: expected, actual: found) }
        }
    }

    private func date(_ name: String) throws(RuleExampleFailure) -> CivilDate {
        guard let date = input[name].flatMap({ CivilDate(iso: $0) }) else { throw .unreadable(name) }
        return date
    }

    /// Refuses an example for which the rule itself does not hold.
    private func require(_ rule: Rule, on date: CivilDate) throws(RuleExampleFailure) {
        let all = RuleScope.all
        let department = input["department"] ?? (rule.scope.department == all ? "" : rule.scope.department)
        let domain = input["domain"] ?? (rule.scope.domain == all ? "" : rule.scope.domain)
        guard rule.inForce(on: date), rule.scope.department == all || rule.scope.department == department,
            rule.scope.domain == all || rule.scope.domain == domain
        else { throw .outside }
    }

    private func simple(
        _ rule: Rule, _ form: RuleExampleForm, _ calendar: WorkingCalendar
    ) throws(RuleExampleFailure) -> [String: String] {
        let number = if case .number(let number) = rule.value { Int(number) } else { 0 }
        switch form {
        case .due:
            let start = try date("start")
            try require(rule, on: start)
            return ["due": calendar.dueDay(from: start, workingDays: number).date.iso]
        case .span:
            let start = try date("start")
            try require(rule, on: start)
            let end = rule.key.unit == .years ? start.adding(years: number) : start.adding(months: number)
            return ["end": end.iso]
        case .back:
            let day = try date("on")
            try require(rule, on: day)
            return ["since": day.adding(years: -number).iso]
        case .counted:
            let first = try date("first")
            try require(rule, on: first)
            return ["last": first.adding(days: number - 1).iso]
        case .month:
            guard let month = input["month"].flatMap({ CivilMonth(iso: $0) }) else { throw .unreadable("month") }
            // A month begins on its first day, and the rule of that day is its own.
            try require(rule, on: month.firstDay)
            return ["due": month.date(day: number).iso]
        case .share:
            if input["on"] != nil { try require(rule, on: try date("on")) }
            guard let part = input["part"].flatMap({ Int($0) }), let whole = input["whole"].flatMap({ Int($0) }),
                (0...1_000_000).contains(part), (1...1_000_000).contains(whole)
            else { throw .unreadable("part, whole") }
            return ["met": part * 100 >= whole * number ? "yes" : "no"]
        case .value:
            try require(rule, on: try date("on"))
            return ["value": rule.value.text]
        case .penalty: return [:]
        }
    }

    private func penalty(_ rule: Rule, _ book: RuleBook) throws(RuleExampleFailure) -> [String: String] {
        var look = RuleBook.Lookup(book: book, penalty: try penaltyCase())
        let answer: PenaltyPublication
        do throws(RuleMissing) { answer = try look.publication() } catch { throw .unreadable(error.key.rawValue) }
        guard look.considered.contains(rule.number) else { throw .outside }
        return [
            "set": answer.ruleSet, "class": answer.severity.token, "published": answer.isPublished ? "yes" : "no",
            "minimum": String(answer.minimumMonths), "maximum": String(answer.maximumMonths),
            "start": answer.startDate.iso, "first-repair-day": answer.firstRepairDay?.iso ?? "none",
            "end": answer.end?.iso ?? "none",
        ]
    }

    private func penaltyCase() throws(RuleExampleFailure) -> PenaltyCase {
        var kinds: PenaltyCategories = []
        for word in (input["kinds"] ?? "").split(separator: "+", omittingEmptySubsequences: false) {
            guard let kind = PenaltyCategory(token: word) else { throw .unreadable("kinds") }
            kinds.insert(PenaltyCategories(kind))
        }
        var penalty = PenaltyCase(
            department: input["department"] ?? "", domain: input["domain"] ?? "", categories: kinds,
            decided: try date("decided"))
        if let fine = input["fine-fen"] {
            guard let fen = Int64(fine), fen >= 0 else { throw .unreadable("fine-fen") }
            penalty.fineFen = fen
        }
        switch input["party"] ?? "organisation" {
        case "organisation": break
        case "person": penalty.isPerson = true
        default: throw .unreadable("party")
        }
        switch input["procedure"] ?? "ordinary" {
        case "ordinary": break
        case "simple": penalty.isSimpleProcedure = true
        default: throw .unreadable("procedure")
        }
        if input["published"] != nil { penalty.published = try date("published") }
        if input["restricted-until"] != nil { penalty.restrictedUntil = try date("restricted-until") }
        return penalty
    }
}
