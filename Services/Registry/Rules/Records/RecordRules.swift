package import Casework
import Credit

/// The law of the double-publicity record: field tables and cross-field rules applied to one row.
///
/// A value type used for one row after the other; it keeps nothing between them but its context.
package struct RecordRules: Sendable {
    /// The field table of the kind.
    package let template: Template
    let context: RecordContext
    private var values: [String] = []
    /// Places whose text said that there is no value.
    private var emptied: Set<Int> = []
    private var findings = Findings(most: RegistryLimits.violations)

    /// What a row came to.
    package enum Outcome: Sendable {
        /// Every rule holds.
        case accepted(CheckedRecord)
        /// The rules that it breaks, at most ``RegistryLimits/violations``.
        case rejected(Findings)
    }

    /// The rules of a kind for rows of one department on one day.
    package init(_ kind: RecordKind, context: RecordContext) {
        template = Template.of(kind)
        self.context = context
    }

    /// Checks the values of a row, in the order of the template; a missing field is an empty text.
    package mutating func check(_ row: [String]) -> Outcome {
        values = row
        findings = Findings(most: RegistryLimits.violations)
        emptied = []
        checkTexts()
        let party = checkParty()
        if let party { checkPresence(party) }
        checkCodes()
        let key = party.flatMap { partyCode($0) }
        checkRepresentativeDocument()
        let dates = checkDates()
        let money = template.kind == .penalty ? checkPenalty() : checkPermit()
        checkAuthority()
        guard findings.isEmpty, let party, let key, let dates, let money else {
            return .rejected(findings)
        }
        return .accepted(record(party, key, dates, money))
    }

    private func record(
        _ party: PartyKind, _ key: PartyCode, _ dates: (decided: CivilDate, until: CivilDate), _ money: Substance
    ) -> CheckedRecord {
        var record = CheckedRecord(
            kind: template.kind, values: values, party: party, partyCode: key, decisionDate: dates.decided,
            validTo: dates.until, categories: money.categories, fineFen: money.fineFen, period: nil,
            isValid: money.isValid)
        if template.kind == .penalty {
            let penalty = PenaltyCase(
                department: context.department, domain: record.domain, categories: money.categories,
                fineFen: money.fineFen, isPerson: party == .naturalPerson, isSimpleProcedure: money.isSimple,
                decided: dates.decided, restrictedUntil: dates.until)
            record.penalty = penalty
            // A judged book has a rule for every penalty.
            record.period = try? context.book.publication(of: penalty)
        }
        return record
    }

    mutating func refuse(_ place: Int, _ rule: Phrase, _ remedy: Phrase) {
        findings.refuse(template.fields[place].code, rule, remedy: remedy)
    }

    // MARK: Every field

    private mutating func checkTexts() {
        for place in template.fields.indices {
            let field = template.fields[place]
            if values[place].isEmpty { continue }
            values[place] = TextFolding.fold(values[place])
            if checkLost(place, field) { continue }
            let scan = TextScan(values[place])
            let length = field.writtenLength
            if scan.characters > length {
                refuse(
                    place, "at most \(length) characters, not \(scan.characters)",
                    "shorten it, or put the rest into the attached document")
                // Whatever else is wrong with an overlong value is not worth finding out.
                values[place] = ""
            } else if scan.holdsInvisible {
                refuse(
                    place, "no control or invisible characters", "remove them; line breaks become blanks by themselves")
            } else if !field.isSecret,
                // A registration number of 15 digits can look like a citizen number of the old form.
                place == template.at.registration ? scan.holdsCheckedPersonalNumber : scan.holdsPersonalNumber
            {
                refuse(
                    place, "no identity number of a person outside the field for document numbers",
                    "mask it, as in 230109************")
                values[place] = ""
            }
        }
    }

    /// Takes out what is no value: what a spreadsheet destroyed is refused, what says that there is none is an empty field.
    private mutating func checkLost(_ place: Int, _ field: FieldRule) -> Bool {
        guard let lost = LostValue.judge(values[place]) else { return false }
        if lost != .absent {
            refuse(place, lost.fault.rule, lost.fault.remedy)
        } else if field.takesWords || place == template.at.name && !LostValue.isWordless(values[place]) {
            return false
        } else {
            emptied.insert(place)
        }
        values[place] = ""
        return true
    }

    private mutating func checkParty() -> PartyKind? {
        let text = values[template.at.kind]
        if text.isEmpty {
            refuse(template.at.kind, "mandatory", "write 法人及非法人组织, 个体工商户 or 自然人")
            return nil
        }
        guard let party = PartyKind.parse(text) else {
            refuse(template.at.kind, "one of the template's kinds", "write 法人及非法人组织, 个体工商户 or 自然人")
            return nil
        }
        values[template.at.kind] = party.title
        return party
    }

    private mutating func checkPresence(_ party: PartyKind) {
        for place in template.fields.indices {
            if place == template.at.uscc, Codes.isPlaceholder(values[place]) { values[place] = "" }
            let isFilled = !values[place].isEmpty
            switch template.fields[place].presence(for: party) {
            case .mandatory where !isFilled:
                // A value taken out above because it broke a rule has its violation already.
                if !hasViolation(place) {
                    refuse(
                        place,
                        emptied.contains(place)
                            ? LostValue.absent.fault.rule : "mandatory for \(party.title)",
                        "fill in \(template.fields[place].title)")
                }
            case .unused where isFilled:
                refuse(place, "not used for \(party.title)", "leave it empty")
            default: break
            }
        }
    }

    func hasViolation(_ place: Int) -> Bool {
        findings.names(template.fields[place].code)
    }

    // MARK: Codes and the subject

    private mutating func checkCodes() {
        for place in template.fields.indices where template.fields[place].type == .uscc && !values[place].isEmpty {
            switch Codes.uscc(values[place], issued: place == template.at.uscc ? context.issuedCodes : []) {
            case .absent:
                // Exchanges write 00000000000000000X for "no code"; for the source unit that is seen in practice.
                if place == template.at.authorityCode {
                    refuse(place, "mandatory: the placeholder is no code", "write your department's identifier")
                } else {
                    values[place] = place == template.at.sourceCode ? Codes.placeholder : ""
                }
            case .valid(let folded): values[place] = folded
            case .invalid(let reason):
                refuse(place, "a valid unified social credit identifier: \(reason)", "compare it with the licence")
            }
        }
        let domain = template.at.domain
        if !values[domain].isEmpty, !Self.isDomain(values[domain]) {
            refuse(
                domain, "three capital letters of the domain catalogue", "write a code such as WSF, or leave it empty")
        }
    }

    private mutating func partyCode(_ party: PartyKind) -> PartyCode? {
        let at = template.at
        if party == .naturalPerson { return personKey() }
        let uscc = values[at.uscc]
        if !uscc.isEmpty {
            guard !hasViolation(at.uscc) else { return nil }
            let isSoleTraderCode = uscc.hasPrefix("92")
            if isSoleTraderCode != (party == .soleTrader) {
                refuse(
                    at.uscc,
                    party == .soleTrader
                        ? "a sole trader's identifier begins with 92"
                        : "an organisation's identifier does not begin with 92",
                    "correct \(template.fields[at.kind].code) or the identifier")
                return nil
            }
            if !values[at.documentNumber].isEmpty { checkOperatorDocument() }
            return .uscc(uscc)
        }
        guard party == .soleTrader else { return nil }
        if !values[at.documentNumber].isEmpty { checkOperatorDocument() }
        // A number that is none has its violation already.
        if hasViolation(at.registration) { return nil }
        let registration = values[at.registration]
        if registration.isEmpty {
            refuse(
                emptied.contains(at.registration) ? at.registration : at.uscc,
                "a sole trader needs its identifier or its business registration number, and no number stands here",
                "fill in one of both; \"no code\" cannot name anybody")
            return nil
        }
        switch RegistrationNumber.read(registration) {
        case .success(let number): return .registration(number)
        case .failure(let fault):
            refuse(at.registration, fault.rule, fault.remedy)
            return nil
        }
    }

    private mutating func personKey() -> PartyCode? {
        let at = template.at
        guard let (kind, number) = document(at.documentType, at.documentNumber) else { return nil }
        return .document(kind, number)
    }

    private mutating func checkOperatorDocument() {
        _ = document(template.at.documentType, template.at.documentNumber)
    }

    private mutating func checkRepresentativeDocument() {
        if values[template.at.representativeNumber].isEmpty, values[template.at.representativeType].isEmpty { return }
        _ = document(template.at.representativeType, template.at.representativeNumber)
    }

    /// Checks a pair of document type and number and brings both into canonical form. Nil if either is missing or
    /// wrong.
    private mutating func document(_ type: Int, _ number: Int) -> (DocumentKind, String)? {
        if values[number].isEmpty {
            if !values[type].isEmpty, !hasViolation(number) {
                refuse(number, "mandatory where its type is given", "fill in the number or remove the type")
            }
            return nil
        }
        var kind = DocumentKind.identityCard
        if values[type].isEmpty {
            if hasViolation(type) { return nil }
        } else if let parsed = DocumentKind.parse(values[type]) {
            kind = parsed
        } else {
            refuse(type, "one of the exchange standard's documents", "write 身份证, 护照 or another of the five")
            return nil
        }
        values[type] = kind.title
        if kind == .identityCard {
            guard let folded = Codes.citizenNumber(values[number], today: context.today) else {
                refuse(
                    number, "a valid citizen identity number by form, date and check character",
                    "compare it with the document")
                return nil
            }
            values[number] = folded
        } else {
            switch DocumentNumber.read(kind, values[number]) {
            case .success(let folded): values[number] = folded
            case .failure(let fault):
                refuse(number, fault.rule, fault.remedy)
                return nil
            }
        }
        return (kind, values[number])
    }

    private mutating func checkAuthority() {
        let place = template.at.authorityCode
        guard !values[place].isEmpty, !hasViolation(place) else { return }
        guard values[place] != context.departmentUSCC else { return }
        refuse(
            place, "the identifier of the department that submits, \(context.department)",
            "submit your own department's decisions only, with the identifier \(context.departmentUSCC)")
    }

    static func isDomain(_ text: String) -> Bool {
        text.utf8.count == 3 && text.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    }
}

extension RecordRules {
    /// What a record orders or permits, as far as rules and feed use it.
    struct Substance: Sendable {
        var categories: PenaltyCategories = []
        var fineFen: Int64 = 0
        var isSimple = false
        var isValid = true
    }

    /// Reads a date field into canonical form; nil if empty or wrong. A word for what has no end is a date where one ends.
    mutating func date(_ place: Int) -> CivilDate? {
        let text = values(place)
        if text.isEmpty || hasViolation(place) { return nil }
        let endless = DateText.isEndless(text)
        guard let date = endless && place == template.at.validTo ? DateText.noEnd : DateText.parse(text) else {
            let remedy: Phrase =
                endless
                ? "write it as \(DateText.form); \(DateText.noEnd) stands for no end" : "write it as \(DateText.form)"
            refuse(place, "a calendar date that exists", remedy)
            return nil
        }
        set(place, date.description)
        return date
    }

    func values(_ place: Int) -> String { values[place] }

    mutating func set(_ place: Int, _ text: String) { values[place] = text }
}
