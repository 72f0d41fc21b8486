import Credit
import Phrases

extension RecordRules {
    /// The decision date and the last day of validity, with what binds them.
    mutating func checkDates() -> (decided: CivilDate, until: CivilDate)? {
        let at = template.at
        let decided = date(at.decisionDate)
        let until = date(at.validTo)
        if let decided {
            if decided > context.today {
                refuse(
                    at.decisionDate, "not in the future: today is \(context.today)", "correct the date of the decision")
            } else if decided.description < RegistryLimits.earliestDecision {
                refuse(
                    at.decisionDate, "not before \(RegistryLimits.earliestDecision)", "correct the date of the decision"
                )
            }
        }
        if let place = at.validFrom, let from = date(place), let until, until < from {
            refuse(at.validTo, "not before \(template.fields[place].code)", "correct the one or the other")
        }
        if template.kind == .penalty, let decided, let until, until < decided {
            refuse(at.validTo, "not before the decision date", "correct the one or the other")
        }
        if let place = at.publicationEnd, let end = date(place), let decided, end <= decided {
            refuse(place, "after the decision date", "leave it empty: it is computed from the rules in force")
        }
        guard let decided, let until else { return nil }
        return (decided, until)
    }

    /// A permit's kind and state.
    mutating func checkPermit() -> Substance? {
        var substance = Substance()
        if let place = template.at.category, !values(place).isEmpty {
            if let category = PermitCategory.parse(values(place)) {
                if category != .other { set(place, category.title) }
            } else {
                refuse(place, "one of 普通, 特许, 认可, 核准, 登记, 其他", "write one of these words")
            }
        }
        if let place = template.at.state, !values(place).isEmpty {
            switch values(place) {
            case "1": substance.isValid = true
            case "2": substance.isValid = false
            default: refuse(place, "1 for valid or 2 for invalid", "write 1 or 2")
            }
        }
        return substance
    }

    /// A penalty's kinds, and the amounts and certificates that go with them.
    mutating func checkPenalty() -> Substance? {
        let at = template.at
        guard let category = at.category, let fine = at.fine, let confiscated = at.confiscated,
            let certificate = at.certificate, let conduct = at.conduct, let simple = at.simple
        else { return nil }
        var substance = Substance()
        let kinds = penaltyKinds(category)
        substance.categories = kinds ?? []
        substance.fineFen = amount(fine) ?? 0
        _ = amount(confiscated)
        if let kinds {
            require(fine, kinds.contains(PenaltyCategories(.fine)), "罚款", Self.amountDue, isAmount: true)
            let takes: PenaltyCategories = [
                PenaltyCategories(.confiscationOfGains), PenaltyCategories(.confiscationOfProperty),
            ]
            require(
                confiscated, !kinds.isDisjoint(with: takes), "没收", Self.amountDue, isAmount: true)
            let permits: PenaltyCategories = [
                PenaltyCategories(.permitSuspension), PenaltyCategories(.permitRevocation),
            ]
            require(
                certificate, !kinds.isDisjoint(with: permits), "暂扣、吊销", "name and number of the certificate" as Phrase,
                isAmount: false)
        }
        if !values(conduct).isEmpty, !Self.isConductKind(values(conduct)) {
            refuse(
                conduct, "a conduct kind of the catalogue: capital letters, digits, _", "write one such as WSF_ACCIDENT"
            )
        }
        switch values(simple) {
        case "", "0", "否": set(simple, "")
        case "1", "是":
            set(simple, "1")
            substance.isSimple = true
        default: refuse(simple, "1 for simple procedure, 0 or nothing for ordinary procedure", "write 1 or 0")
        }
        return substance
    }

    /// Reads the kinds of a penalty, several separated by `;`, `；`, `、`, `,` or `，`, into the order of the law.
    private mutating func penaltyKinds(_ place: Int) -> PenaltyCategories? {
        let text = values(place)
        if text.isEmpty { return nil }
        var kinds: PenaltyCategories = []
        var isCanonical = true
        for word in text.split(whereSeparator: { ";；、,，".contains($0) }) {
            let trimmed = TextFolding.fold(String(word))
            guard let kind = PenaltyCategory.parse(trimmed) else {
                refuse(
                    place, "kinds of 行政处罚法 Art.9, separated by ;", "write the law's words, such as 罚款;没收违法所得")
                return nil
            }
            if kind == .other { isCanonical = false }
            kinds.insert(PenaltyCategories(kind))
        }
        if kinds.isEmpty {
            refuse(place, "at least one kind of 行政处罚法 Art.9", "write the law's words, such as 罚款")
            return nil
        }
        if isCanonical { set(place, kinds.list.map(\.title).joined(separator: ";")) }
        return kinds
    }

    private mutating func amount(_ place: Int) -> Int64? {
        if values(place).isEmpty { return nil }
        guard let fen = AmountText.parseFen(values(place)) else {
            refuse(
                place, "a number in units of 10 000 yuan, at most 12 digits and 6 decimals",
                "write 1.5 for 15 000 yuan, without sign, unit or separators")
            return nil
        }
        // Zero is how spreadsheets write "none".
        set(place, fen == 0 ? "" : AmountText.text(fen: fen))
        return fen
    }

    /// Files and calls write it in different units.
    private static let amountDue: Phrase =
        "the amount: in a file in units of 10 000 yuan, in fine_fen and confiscated_fen in fen"

    private mutating func require(_ place: Int, _ isDue: Bool, _ kind: String, _ what: Phrase, isAmount: Bool) {
        if hasViolation(place) { return }
        let isFilled = !values(place).isEmpty
        if isDue, !isFilled {
            refuse(place, "required with \(kind)", "fill in \(what)")
        } else if isAmount, !isDue, isFilled {
            refuse(place, "only with \(kind)", "add the kind to CF_CFLB or remove the amount")
        }
    }

    static func isConductKind(_ text: String) -> Bool {
        guard let first = text.utf8.first, first >= 0x41 && first <= 0x5A else { return false }
        return text.utf8.allSatisfy { ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x5F }
    }
}
