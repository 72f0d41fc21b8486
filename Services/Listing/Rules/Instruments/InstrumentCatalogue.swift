package import Casework
package import Credit

/// An instrument as the law asks for it: how it is cited, and when it is in force.
package struct KnownInstrument: Sendable, Hashable {
    /// Its code.
    package let code: String
    /// What kind it is.
    package let level: InstrumentLevel
    /// First day in force.
    package let from: CivilDate
    /// First day no longer in force; nil while none is known.
    package let until: CivilDate?
    private let citations: Set<String>

    /// An instrument; cited by its title, its number, both together, or another text.
    package init(
        code: String, title: String, number: String, citations: [String], level: InstrumentLevel, from: CivilDate,
        until: CivilDate?
    ) {
        self.code = code
        self.level = level
        self.from = from
        self.until = until
        self.citations = Set(([title, number, title + number] + citations).map(LetterFold.fold)).subtracting([""])
    }

    /// Whether a text cites it.
    package func isCited(by folded: String) -> Bool { citations.contains(folded) }

    /// Whether it is in force on a day.
    package func isInForce(on day: CivilDate) -> Bool { from <= day && (until.map { day < $0 } ?? true) }
}

/// The instruments that the lead department keeps. What a list or an entry rests on is one of them, in force.
package struct InstrumentCatalogue: Sendable {
    /// When a cited instrument must be in force.
    package enum Demand: Sendable {
        /// On a day.
        case inForce(CivilDate)
        /// On a day or later: for a draft that prepares its coming into force.
        case notOver(CivilDate)
    }

    private let instruments: [KnownInstrument]

    /// A catalogue.
    package init(_ instruments: [KnownInstrument]) { self.instruments = instruments }

    /// The instrument that a citation means; `field` is where it stands, nil where the request does not hold it.
    ///
    /// - Throws: INSTRUMENT_UNKNOWN, INSTRUMENT_NOT_IN_FORCE, naming it.
    @discardableResult
    package func require(
        _ citation: String, _ field: String?, _ demand: Demand
    ) throws(Refusal) -> KnownInstrument {
        let folded = LetterFold.fold(citation)
        let meant = instruments.filter { $0.isCited(by: folded) }
        guard let last = meant.max(by: { $0.from < $1.from }) else {
            throw Self.refusal(
                .instrumentUnknown, field, "the catalogue of instruments has no '\(citation)' (LC-01)",
                remedy: "cite title or number as the catalogue has them (ListInstruments), or have the lead "
                    + "department enter it (PutInstrument)")
        }
        let found = meant.last {
            switch demand {
            case .inForce(let day): $0.isInForce(on: day)
            case .notOver(let day): $0.until.map { day < $0 } ?? true
            }
        }
        guard let found else {
            let day =
                switch demand {
                case .inForce(let day), .notOver(let day): day
                }
            let lastDay = last.until?.adding(days: -1)
            let span: Phrase = lastDay.map { "from \(last.from) to \($0)" } ?? "from \(last.from) on"
            throw Self.refusal(
                .instrumentNotInForce, field, "'\(citation)' is in force \(span), not on \(day) (LC-01)",
                remedy: "cite what is in force on that day")
        }
        return found
    }

    /// Refuses grounds of a list none of which can carry one.
    ///
    /// - Throws: INSTRUMENT_UNKNOWN, INSTRUMENT_NOT_IN_FORCE, LEGAL_BASIS_TOO_LOW.
    package func requireListGround(
        _ citations: [String], _ field: String?, _ demand: Demand
    ) throws(Refusal) {
        var carries = false
        for (index, citation) in citations.enumerated() {
            let known = try require(citation, field.map { "\($0)[\(index)].instrument" }, demand)
            carries = carries || known.level.carriesLists
        }
        guard carries else {
            throw Self.refusal(
                .legalBasisTooLow, field,
                "a list rests on a law, a regulation, a central policy or a department rule (2020 No. 49)",
                remedy: "cite the instrument that orders the list")
        }
    }

    private static func refusal(_ reason: Reason, _ field: String?, _ rule: Phrase, remedy: Phrase) -> Refusal {
        field.map { .invalid($0, rule, remedy: remedy, reason: reason) }
            ?? .precondition(reason, rule, remedy: remedy)
    }
}
