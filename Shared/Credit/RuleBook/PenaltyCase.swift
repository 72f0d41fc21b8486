/// What a penalty's class and publication depend on.
package struct PenaltyCase: Sendable, Hashable {
    /// The deciding department's code; empty for any without rules of its own.
    package var department: String
    /// The domain's code, or empty.
    package var domain: String
    /// The kinds of penalty in the decision.
    package var categories: PenaltyCategories
    /// The fine in 0.01 yuan; 0 without one.
    package var fineFen: Int64
    /// Whether it is a natural person's.
    package var isPerson: Bool
    /// Whether it was decided by simple procedure.
    package var isSimpleProcedure: Bool
    /// The day of the decision, which chooses the rules.
    package var decided: CivilDate
    /// The day on which it was published; where it is not known, the day of the decision stands for it, since nothing
    /// can have been public earlier and the subject is not to wait for what the record does not say.
    package var published: CivilDate?
    /// The last day of a ban or restriction that the decision orders, if there is one.
    package var restrictedUntil: CivilDate?

    /// A penalty.
    package init(
        department: String, domain: String = "", categories: PenaltyCategories, fineFen: Int64 = 0,
        isPerson: Bool = false, isSimpleProcedure: Bool = false, decided: CivilDate, published: CivilDate? = nil,
        restrictedUntil: CivilDate? = nil
    ) {
        self.department = department
        self.domain = domain
        self.categories = categories
        self.fineFen = fineFen
        self.isPerson = isPerson
        self.isSimpleProcedure = isSimpleProcedure
        self.decided = decided
        self.published = published
        self.restrictedUntil = restrictedUntil
    }
}

/// What the rules make of a penalty.
package struct PenaltyPublication: Sendable, Hashable {
    /// The rule set's name.
    package let ruleSet: String
    /// The class.
    package let severity: PenaltySeverity
    /// Whether it is published as a rule.
    package let isPublished: Bool
    /// Months before repair is possible; 0 where nothing is published.
    package let minimumMonths: Int
    /// Months after which publication ends by itself; 0 where nothing is published.
    package let maximumMonths: Int
    /// The fact from which both count.
    package let start: PublicationStart
    /// The day of that fact.
    package let startDate: CivilDate
    /// First day on which repair can be asked for; nil where no early end is allowed.
    package let firstRepairDay: CivilDate?
    /// The day on which publication ends by itself; nil where nothing is published.
    package let end: CivilDate?
}

extension RuleBook {
    /// The class of a penalty and its publication, by the rules in force on the day of the decision.
    ///
    /// - Throws: ``RuleMissing`` for a book without one of the keys, which no judged book is.
    package func publication(of penalty: PenaltyCase) throws(RuleMissing) -> PenaltyPublication {
        var look = Lookup(book: self, penalty: penalty)
        return try look.publication()
    }

    /// The look-ups that one penalty makes; keeps every rule that was in question, so that a worked example can be
    /// held against its own row.
    struct Lookup {
        let book: RuleBook
        let penalty: PenaltyCase
        var considered: Set<Int> = []

        init(book: RuleBook, penalty: PenaltyCase) {
            self.book = book
            self.penalty = penalty
        }

        private mutating func find(_ key: RuleKey, item: String = "") -> RuleValue? {
            let candidates = book.candidates(
                key, item: item, department: penalty.department, domain: penalty.domain, on: penalty.decided)
            for rule in candidates { considered.insert(rule.number) }
            return RuleBook.favoured(candidates)?.value
        }

        private mutating func need(_ key: RuleKey, item: String = "") throws(RuleMissing) -> RuleValue {
            guard let value = find(key, item: item) else { throw RuleMissing(key: key, date: penalty.decided) }
            return value
        }

        private mutating func number(_ key: RuleKey, item: String = "") throws(RuleMissing) -> Int64 {
            guard case .number(let number) = try need(key, item: item) else {
                throw RuleMissing(key: key, date: penalty.decided)
            }
            return number
        }

        private mutating func flag(_ key: RuleKey, item: String = "", absent: Bool) -> Bool {
            guard case .flag(let flag)? = find(key, item: item) else { return absent }
            return flag
        }

        private mutating func severity() throws(RuleMissing) -> PenaltySeverity {
            if penalty.isSimpleProcedure, case .severity(let severity) = try need(.simpleProcedureClass) {
                return severity
            }
            var highest = PenaltySeverity.minor
            for category in penalty.categories.list {
                if case .severity(let severity) = try need(.penaltyClass, item: category.token) {
                    highest = max(highest, severity)
                }
            }
            let party = penalty.isPerson ? "person" : "organisation"
            if penalty.fineFen >= (try number(.veryLargeFine, item: party)) {
                highest = .serious
            } else if penalty.fineFen > (try number(.smallFine, item: party)) {
                highest = max(highest, .general)
            }
            return highest
        }

        /// A decision by simple procedure is published only where a rule says so, and one that orders nothing but kinds
        /// that are not published alone is not published.
        private mutating func isPublished(_ maximum: Int) -> Bool {
            var isPublished = maximum > 0
            if penalty.isSimpleProcedure, !flag(.simpleProcedurePublished, absent: true) { isPublished = false }
            var isHidden = !penalty.categories.isEmpty
            for category in penalty.categories.list where flag(.publishedAlone, item: category.token, absent: true) {
                isHidden = false
            }
            return isPublished && !isHidden
        }

        mutating func publication() throws(RuleMissing) -> PenaltyPublication {
            guard case .name(let ruleSet) = try need(.ruleSet), case .start(let start) = try need(.publicationStart)
            else { throw RuleMissing(key: .ruleSet, date: penalty.decided) }
            let severity = try severity()
            let least = Int(try number(.publicationMinimum, item: severity.token))
            let most = Int(try number(.publicationMaximum, item: severity.token))
            let isPublished = isPublished(most)
            let (minimum, maximum) = isPublished ? (least, most) : (0, 0)
            let startDate = start == .publication ? penalty.published ?? penalty.decided : penalty.decided
            var end = isPublished ? startDate.adding(months: maximum) : nil
            let bans: PenaltyCategories = [
                PenaltyCategories(.practiceBan), PenaltyCategories(.businessRestriction),
            ]
            if let last = penalty.restrictedUntil, let shortest = end, last > shortest,
                !penalty.categories.isDisjoint(with: bans), flag(.banExtendsPublication, absent: false)
            {
                end = last
            }
            var isRepairable = true
            for category in penalty.categories.list
            where !flag(.repairable, item: category.token, absent: true) { isRepairable = false }
            return PenaltyPublication(
                ruleSet: ruleSet, severity: severity, isPublished: isPublished, minimumMonths: minimum,
                maximumMonths: maximum, start: start, startDate: startDate,
                firstRepairDay: isRepairable ? startDate.adding(months: minimum) : nil, end: end)
        }
    }
}
