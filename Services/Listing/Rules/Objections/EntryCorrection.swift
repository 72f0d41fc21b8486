package import Casework
package import Credit

/// What an upheld objection may correct of an entry, field by field, never to the subject's disadvantage (T13).
package struct EntryCorrection: Sendable, Hashable {
    /// Why the subject is listed.
    package var reason: String
    /// What it has to do to be removed.
    package var exitConditions: String
    /// Day of the conduct, as the file says it.
    package var conductDate: String
    /// What the conduct was about, in fen.
    package var amountFen: Int64
    /// Codes of the measures announced.
    package var measures: [String]
    /// The last day; nil while it is not set.
    package var validTo: CivilDate?

    /// The content as it stands.
    package init(
        reason: String, exitConditions: String, conductDate: String, amountFen: Int64, measures: [String],
        validTo: CivilDate?
    ) {
        self.reason = reason
        self.exitConditions = exitConditions
        self.conductDate = conductDate
        self.amountFen = amountFen
        self.measures = measures
        self.validTo = validTo
    }

    /// Corrects one field; `path` is where the correction stands in the request.
    ///
    /// - Parameter day: the day on which it was decided.
    /// - Returns: the old value.
    package mutating func correct(
        _ field: String, to value: String, on day: CivilDate, _ path: String
    ) throws(Refusal) -> String {
        let place = "\(path).new_value"
        func text(_ most: Int, lines: Bool = true) throws(Refusal) -> String {
            try Fields.text(value, place, 1...most, lines: lines).value
        }
        let old: String
        switch field {
        case "reason":
            old = reason
            reason = try text(CaseworkLimits.reasonBytes)
        case "exit_conditions":
            old = exitConditions
            exitConditions = try text(CaseworkLimits.longTextBytes)
        case "conduct_date":
            old = conductDate
            conductDate = try StatedConduct.read(value, place, 1...CaseworkLimits.shortTextBytes, today: day)
        case "amount_fen":
            old = "\(amountFen)"
            guard let amount = Int64(TextFolding.fold(value)), amount >= 0, amount <= amountFen else {
                throw .invalid(
                    place, "a correction can only lower the amount", remedy: "give fen, not more than \(old)")
            }
            amountFen = amount
        case "measures_announced":
            old = measures.joined(separator: ";")
            let codes = value.split(separator: ";").map { TextFolding.fold(String($0)) }
            guard !codes.isEmpty, codes.count < measures.count, Set(codes).isSubset(of: measures),
                Set(codes).count == codes.count
            else {
                throw .invalid(place, "a correction can only leave measures out", remedy: "give some of \(old)")
            }
            measures = codes
        case "valid_to":
            old = validTo?.iso ?? ""
            // That it only shortens the period is the entry's own rule.
            validTo = try Fields.date(TextFolding.fold(value), place)
        default:
            throw .invalid(
                "\(path).field", "this field is not corrected by an objection",
                remedy: "name reason, valid_to, conduct_date, amount_fen, measures_announced or exit_conditions")
        }
        return old
    }
}
