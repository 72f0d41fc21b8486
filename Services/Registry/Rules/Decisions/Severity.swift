import Credit

/// How grave the conduct behind a penalty is: the numbers are those of the contract.
package enum Severity: Int64, Sendable, Hashable {
    case minor = 1
    case general = 2
    case serious = 3
}

/// How long a penalty is public.
package struct PublicationPeriod: Sendable, Hashable {
    /// The rule set's id.
    package let ruleSet: String
    /// The class.
    package let severity: Severity
    /// Months before a repair is possible; 0 where nothing is published as a rule.
    package let minimumMonths: Int
    /// Months after which publication ends by itself; 0 where nothing is published as a rule.
    package let maximumMonths: Int
}

/// A dated rule set: a decision is judged by the one in force on its date (LC-13), and keeps it.
struct SeverityRuleSet: Sendable, Hashable {
    /// The id that answers carry.
    let id: String
    /// First decision date.
    let from: CivilDate
    /// Months of publication, least and most, of the general class.
    let general: (minimum: Int, maximum: Int)
    /// The same of the serious class.
    let serious: (minimum: Int, maximum: Int)
    /// Least months in the domains of food and drugs, special equipment, work safety and fire (Order 58), or nil.
    let specialMinimum: Int?

    static func == (left: SeverityRuleSet, right: SeverityRuleSet) -> Bool { left.id == right.id }
    func hash(into hasher: inout Hasher) { hasher.combine(id) }

    /// The rule sets, latest first.
    ///
    /// 2025-36: NDRC Order 36 of 2025, in force 2026-04-01: general 3 to 12 months, serious 12 to 36, minor as a rule
    /// unpublished. 2023-58: Order 58, 2023-05-01 to 2026-03-31: 3 to 36 months, at least 12 in five domains.
    /// 2019-527: 发改办财金〔2019〕527号: general 3 to 12, serious 6 to 36.
    static let all: [SeverityRuleSet] = [
        ("2025-36", (2026, 4, 1), (3, 12), (12, 36), nil),
        ("2023-58", (2023, 5, 1), (3, 36), (3, 36), 12),
        ("2019-527", (1949, 10, 1), (3, 12), (6, 36), nil),
    ].compactMap { id, from, general, serious, special -> SeverityRuleSet? in
        guard let date = CivilDate(year: from.0, month: from.1, day: from.2) else { return nil }
        return SeverityRuleSet(
            id: id, from: date, general: general, serious: serious, specialMinimum: special)
    }

    /// Domains in which Order 58 asks for a year: food and drugs, work safety, fire.
    static let specialDomains: Set<String> = ["FDS", "WSF", "FIR"]

    /// Fines up to this are small: the bound of the simple procedure (行政处罚法 Art.51), 3 000 yuan for organisations
    /// and 200 for citizens. It stands until sector authorities publish their own standards.
    static let smallFineFen: (organisation: Int64, person: Int64) = (300_000, 20_000)
    /// Fines from this are very large: 1 000 000 yuan for organisations, 50 000 for persons. The district's own choice
    /// until sector authorities publish theirs; set high so as not to err against the subject.
    static let veryLargeFineFen: (organisation: Int64, person: Int64) = (100_000_000, 5_000_000)

    /// Kinds that are serious by themselves: revocation, restricted or suspended business, closure, ban from practice.
    static let seriousKinds: PenaltyCategories = [
        PenaltyCategories(.permitRevocation), PenaltyCategories(.businessRestriction),
        PenaltyCategories(.businessSuspension), PenaltyCategories(.closure), PenaltyCategories(.practiceBan),
    ]
    /// Kinds that are at least general by themselves: confiscation, suspension of a permit, downgrade, detention.
    static let generalKinds: PenaltyCategories = [
        PenaltyCategories(.confiscationOfGains), PenaltyCategories(.confiscationOfProperty),
        PenaltyCategories(.permitSuspension), PenaltyCategories(.downgrade), PenaltyCategories(.detention),
    ]

    /// The class of a penalty. Simple procedure is always minor; warnings, criticism and small fines are minor.
    package static func severity(
        _ kinds: PenaltyCategories, fineFen: Int64, isPerson: Bool, simpleProcedure: Bool
    ) -> Severity {
        if simpleProcedure { return .minor }
        let large = isPerson ? veryLargeFineFen.person : veryLargeFineFen.organisation
        if !kinds.isDisjoint(with: seriousKinds) || fineFen >= large { return .serious }
        let small = isPerson ? smallFineFen.person : smallFineFen.organisation
        if !kinds.isDisjoint(with: generalKinds) || fineFen > small { return .general }
        return .minor
    }

    /// The rule set of a decision date; the oldest one for anything earlier.
    static func inForce(on date: CivilDate) -> SeverityRuleSet? { all.first { $0.from <= date } ?? all.last }

    /// How long a decision of a class is public.
    func period(_ severity: Severity, domain: String) -> PublicationPeriod {
        let range: (minimum: Int, maximum: Int) =
            switch severity {
            case .minor: (0, 0)
            case .general: general
            case .serious: serious
            }
        var minimum = range.minimum
        if severity != .minor, let specialMinimum, Self.specialDomains.contains(domain) {
            minimum = max(minimum, specialMinimum)
        }
        return PublicationPeriod(
            ruleSet: id, severity: severity, minimumMonths: minimum, maximumMonths: range.maximum)
    }
}
