package import Casework
package import Credit

/// The day or the period of a conduct, as the decision about it states it: a text.
package enum StatedConduct {
    /// Reads the text. Nobody did yesterday what he is to do tomorrow: no day, month or year of it (``StatedDays``)
    /// begins after today.
    ///
    /// - Throws: INVALID_FIELD, PERSONAL_NUMBER_IN_TEXT.
    package static func read(
        _ value: String, _ field: String, _ bytes: ClosedRange<Int>, today: CivilDate
    ) throws(Refusal) -> String {
        let text = try Fields.text(value, field, bytes).value
        if StatedDays.begin(after: today, in: text) {
            try Fields.refuse(
                field, "a day of the conduct lies in the future: today is \(today) (Asia/Shanghai)",
                remedy: "give the day or the period as the decision states it")
        }
        return text
    }
}
