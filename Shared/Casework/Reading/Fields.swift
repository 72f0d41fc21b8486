package import CommonSchema
package import Credit
package import RPC
package import ServiceKit

/// Reads the fields of requests: each function gives the value or refuses, naming the field, the rule and the remedy.
/// All services read with it, so that the same value gets the same answer everywhere.
package enum Fields {
    // MARK: Texts

    /// A text of so many bytes of UTF-8 after folding (``TextFolding``); from 0 it may be empty.
    ///
    /// - Throws: INVALID_FIELD, PERSONAL_NUMBER_IN_TEXT.
    package static func text(
        _ value: String, _ field: String, _ bytes: ClosedRange<Int>, lines: Bool = false
    ) throws(Refusal) -> ScreenedText {
        try noting(.empty) { () throws(Refusal) in
            try ScreenedText.screen(value, field, TextRule(bytes, allowsLines: lines))
        }
    }

    /// A text of so many characters after folding, where the contract counts those; from 0 it may be empty.
    ///
    /// - Throws: INVALID_FIELD, PERSONAL_NUMBER_IN_TEXT.
    package static func text(
        _ value: String, _ field: String, characters: ClosedRange<Int>, lines: Bool = false
    ) throws(Refusal) -> ScreenedText {
        try noting(.empty) { () throws(Refusal) in
            try ScreenedText.screen(value, field, TextRule(characters: characters, allowsLines: lines))
        }
    }

    /// The number of a register: a text that may have 15 digits, as a citizen number of the old form has; one with a check
    /// character is refused as in any other text.
    ///
    /// - Throws: INVALID_FIELD, PERSONAL_NUMBER_IN_TEXT.
    package static func number(
        _ value: String, _ field: String, characters: ClosedRange<Int>
    ) throws(Refusal) -> ScreenedText {
        try noting(.empty) { () throws(Refusal) in
            try ScreenedText.screen(value, field, TextRule(characters: characters), isNumber: true)
        }
    }

    /// A code of a catalogue: upper-case ASCII letters, digits and `-`, beginning with a letter.
    ///
    /// - Throws: INVALID_FIELD.
    package static func catalogueCode(
        _ value: String, _ field: String, bytes: ClosedRange<Int>
    ) throws(Refusal) -> String {
        try noting("") { () throws(Refusal) in
            guard ResourceName.isCode(value, bytes: bytes) else {
                throw .invalid(
                    field,
                    "a code has \(bytes.lowerBound) to \(bytes.upperBound) upper-case letters, digits and hyphens and "
                        + "begins with a letter",
                    remedy: "take it from the catalogue")
            }
            return value
        }
    }

    // MARK: Dates

    /// A required ISO date.
    package static func date(_ value: String, _ field: String) throws(Refusal) -> CivilDate {
        try noting(CivilDate(year: 2000, month: 1, day: 3)) { () throws(Refusal) in try readDate(value, field) }
    }

    private static func readDate(_ value: String, _ field: String) throws(Refusal) -> CivilDate {
        guard !value.isEmpty else {
            throw .invalid(field, "the date is required", remedy: "give a day of the calendar, for example 2026-04-01")
        }
        guard let date = CivilDate(iso: value) else {
            throw .invalid(
                field, "a date is written YYYY-MM-DD", remedy: "give a day of the calendar, for example 2026-04-01")
        }
        return date
    }

    /// An ISO date; nil for an empty text.
    package static func optionalDate(_ value: String, _ field: String) throws(Refusal) -> CivilDate? {
        value.isEmpty ? nil : try date(value, field)
    }

    /// A required ISO date that is not in the future.
    package static func pastDate(_ value: String, _ field: String, today: CivilDate) throws(Refusal) -> CivilDate {
        try noting(today) { () throws(Refusal) in
            let day = try readDate(value, field)
            guard day <= today else {
                throw .invalid(
                    field, "the day lies in the future (Asia/Shanghai)", remedy: "record it on or after that day")
            }
            return day
        }
    }

    /// An ISO date that is not in the future; nil for an empty text.
    package static func optionalPastDate(
        _ value: String, _ field: String, today: CivilDate
    ) throws(Refusal) -> CivilDate? {
        value.isEmpty ? nil : try pastDate(value, field, today: today)
    }

    /// The last day of what is open to somebody, an ISO date that is not over; nil for an empty text.
    package static func optionalLastDay(
        _ value: String, _ field: String, today: CivilDate
    ) throws(Refusal) -> CivilDate? {
        guard !value.isEmpty else { return nil }
        let last = try noting(today) { () throws(Refusal) -> CivilDate in
            let day = try readDate(value, field)
            guard day >= today else {
                throw .invalid(
                    field, "the last day is over: today is \(today) (Asia/Shanghai)",
                    remedy: "give today or a later day, or leave it empty where there is none")
            }
            return day
        }
        return last
    }

    // MARK: Who

    /// The named official who acts (LC-07): the id of ``OfficialID``, the name 0 to 100 bytes. Over an official's own certificate it is
    /// that one, whom the request may name or not.
    ///
    /// - Throws: OFFICIAL_MISSING without an id, INVALID_FIELD, OFFICIAL_CONTRADICTED.
    package static func official(
        _ value: Official?, _ field: String = "official", of caller: Caller
    ) throws(Refusal) -> NamedOfficial {
        try noting(NamedOfficial(id: OfficialID("0"), name: "")) { () throws(Refusal) in
            try readOfficial(value, field, of: caller)
        }
    }

    private static func readOfficial(
        _ value: Official?, _ field: String, of caller: Caller
    ) throws(Refusal) -> NamedOfficial {
        guard !caller.official.isEmpty else { return try official(value, field) }
        let certified = NamedOfficial(id: OfficialID(caller.official), name: "")
        guard let value, !TextFolding.fold(value.id).isEmpty else { return certified }
        let named = try official(value, field)
        guard named.id == certified.id else {
            throw .denied(
                .officialContradicted,
                "the connection's certificate is that of official \(certified.id), and the request names '\(named.id)'",
                remedy: "leave the official out, or call with that official's certificate")
        }
        return named
    }

    private static func official(_ value: Official?, _ field: String) throws(Refusal) -> NamedOfficial {
        guard let value else {
            throw .invalid(
                field, "a named official acts (LC-07)", remedy: "give the official's id within the department",
                reason: .officialMissing)
        }
        guard !TextFolding.fold(value.id).isEmpty else {
            throw .invalid(
                "\(field).id", "a named official acts (LC-07)", remedy: "give the official's id within the department",
                reason: .officialMissing)
        }
        return NamedOfficial(
            id: try officialID(value.id, "\(field).id"), name: try text(value.name, "\(field).name", 0...100).value)
    }

    /// What an official does: one role at least, each once, by the contract's numbers.
    ///
    /// - Throws: INVALID_FIELD.
    package static func officialRoles(_ numbers: [Int32], _ field: String) throws(Refusal) -> OfficialRoles {
        try noting([]) { () throws(Refusal) in try readRoles(numbers, field) }
    }

    private static func readRoles(_ numbers: [Int32], _ field: String) throws(Refusal) -> OfficialRoles {
        guard !numbers.isEmpty else {
            throw .invalid(field, "an official has at least one role", remedy: "say what the official does")
        }
        var roles: OfficialRoles = []
        for (index, number) in numbers.enumerated() {
            guard let role = OfficialRoles(number: number), !roles.contains(role) else {
                throw .invalid(
                    "\(field)[\(index)]", "each role of the contract at most once",
                    remedy: "name handler, reviewer, legal officer or decider")
            }
            roles.formUnion(role)
        }
        return roles
    }

    /// The id of an official, as ``OfficialID`` says.
    ///
    /// - Throws: INVALID_FIELD.
    package static func officialID(_ value: String, _ field: String) throws(Refusal) -> OfficialID {
        try noting(OfficialID("0")) { () throws(Refusal) in try readID(value, field) }
    }

    private static func readID(_ value: String, _ field: String) throws(Refusal) -> OfficialID {
        let id = TextFolding.fold(value)
        // What nobody sees is refused in an id, even where it could be cut: nobody writes it there by chance.
        guard OfficialID.isValid(id), !value.unicodeScalars.contains(where: TextFolding.isIgnorable) else {
            throw .invalid(
                field,
                "an official's id has 1 to \(OfficialID.mostBytes) bytes of letters, digits, hyphens, dots and "
                    + "underscores, and is no person's identity number",
                remedy: "give the badge number")
        }
        return OfficialID(id)
    }

    // MARK: Enums and counts

    /// The value of an enum that is required. `value` gives nil for what is unspecified or not known.
    package static func choice<Message: RawRepresentable, Value>(
        _ message: Message, _ field: String, _ rule: Phrase, remedy: Phrase = "name one of the contract's values",
        _ value: (Message) -> Value?
    ) throws(Refusal) -> Value where Message.RawValue == Int32 {
        // Any value of the contract stands for one that is none.
        try noting(first(value)) { () throws(Refusal) in
            guard message.rawValue != 0, let value = value(message) else {
                throw .invalid(field, rule, remedy: remedy)
            }
            return value
        }
    }

    private static func first<Message: RawRepresentable, Value>(
        _ value: (Message) -> Value?
    ) -> Value? where Message.RawValue == Int32 {
        for number in Int32(1)...64 {
            if let message = Message(rawValue: number), let value = value(message) { return value }
        }
        return nil
    }

    /// A value of the contract's enum, one of those that this version knows; never the unspecified one.
    package static func choice<Message: RawRepresentable & Hashable>(
        _ message: Message, _ field: String, _ rule: Phrase, of known: [Message]
    ) throws(Refusal) -> Message where Message.RawValue == Int32 {
        try choice(message, field, rule) { known.contains($0) ? $0 : nil }
    }

    /// The value of an enum filter; nil for unspecified. Refuses a number that is not known.
    package static func filter<Message: RawRepresentable, Value>(
        _ message: Message, _ field: String, _ value: (Message) -> Value?
    ) throws(Refusal) -> Value? where Message.RawValue == Int32 {
        try noting(.some(nil)) { () throws(Refusal) -> Value? in
            if message.rawValue == 0 { return nil }
            guard let value = value(message) else {
                throw .invalid(
                    field, "the value \(message.rawValue) is not known", remedy: "leave it unspecified for all")
            }
            return value
        }
    }

    /// Refuses more values than a field may hold.
    package static func atMost(_ most: Int, _ count: Int, _ field: String) throws(Refusal) {
        // Nobody reads on through what is too many.
        try noting(nil) { () throws(Refusal) in
            guard count <= most else {
                throw .invalid(
                    field, "at most \(most) are taken, not \(count)", remedy: "leave some out, or send several requests"
                )
            }
        }
    }
}
