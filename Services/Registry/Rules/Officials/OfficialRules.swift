package import Casework
package import Credit

/// What a department says of an official, checked as far as the request alone tells.
package struct GivenOfficial: Sendable, Hashable {
    /// The id within the department.
    package let id: OfficialID
    /// The name.
    package let name: String
    /// What the official does.
    package let roles: RegisteredOfficial.Roles
    /// First day in office; nil for today, or for the day on record.
    package let from: CivilDate?
    /// Last day in office; nil while none is known.
    package let until: CivilDate?
    /// Whether the department says that this is another person than an official of the same name.
    package let isNamesake: Bool
}

/// The law of the register of officials: an id is one person's for ever, and a person has one id.
package enum OfficialRules {
    /// Checks what a request says.
    ///
    /// - Parameter roles: the numbers of the contract's OfficialRole.
    /// - Throws: INVALID_FIELD, PERSONAL_NUMBER_IN_TEXT, with every broken rule.
    package static func check(
        id: String, name: String, roles: [Int32], from: String, until: String, isNamesake: Bool
    ) throws(Refusal) -> GivenOfficial {
        var findings = Findings()
        let id = try findings.read { () throws(Refusal) in try Fields.officialID(id, "id") }
        let name = try findings.read { () throws(Refusal) in try Fields.text(name, "display_name", 1...100) }
        let from = try findings.read { () throws(Refusal) in try Fields.optionalDate(from, "valid_from") }
        let until = try findings.read { () throws(Refusal) in try Fields.optionalDate(until, "valid_until") }
        let roles = try findings.read { () throws(Refusal) in try Fields.officialRoles(roles, "roles") }
        try findings.check()
        guard let id, let name, let from, let until, let roles else {
            // Every nil above left a finding.
            throw .invalid("", "the official is incomplete", remedy: "fill in what is required")
        }
        return GivenOfficial(
            id: id, name: name.value, roles: roles, from: from, until: until, isNamesake: isNamesake)
    }

    /// The official as it is to be registered.
    ///
    /// - Parameters:
    ///   - known: the row with the id, in office or not.
    ///   - others: the department's other officials.
    ///   - recorder: who records it.
    ///   - isFirst: whether nobody of the department is in office, so that there is no other who could record it.
    /// - Throws: OFFICIAL_ID_TAKEN, OFFICIAL_NAMESAKE, FOUR_EYES, INVALID_FIELD, TOO_MANY.
    package static func put(
        _ given: GivenOfficial, known: OfficialRow?, others: [OfficialRow], department: String, recorder: NamedOfficial,
        isFirst: Bool, at moment: Moment
    ) throws(Refusal) -> OfficialRow {
        guard isFirst || recorder.id != given.id else {
            throw .precondition(
                .fourEyes, "who is registered does not record it himself",
                remedy: "have another registered official record it")
        }
        let name = NameFolding.fold(given.name)
        if let known, NameFolding.fold(known.official.name) != name {
            throw .exists(
                .officialIDTaken, "the id '\(known.official.id)' is another person's, and stays so",
                remedy: "give the official an id of his own; one that was misspelt is ended and registered anew")
        }
        let from = try firstDay(given, known, today: moment.today)
        if let until = given.until, until < from {
            throw .invalid(
                "valid_until", "the last day in office lies before the first", remedy: "give a day on or after it")
        }
        if let known, known.official.isInOffice(on: moment.today), let until = given.until, until < moment.today {
            throw .invalid(
                "valid_until", "a time in office that runs is ended with its reason", remedy: "end it (EndOfficial)")
        }
        // One person under two ids would be two people's hands, whatever characters the name is written in. Who comes back under a
        // new id later is one at a time.
        let person = NameFolding.foldPerson(given.name)
        let twins = others.filter { other in
            NameFolding.foldPerson(other.official.name) == person
                && from <= other.official.until ?? .distantFuture
                && other.official.from <= given.until ?? .distantFuture
        }
        if !twins.isEmpty, known == nil, given.isNamesake, NameFolding.foldPerson(recorder.name) == person {
            throw .precondition(
                .fourEyes, "who bears the name does not say himself that another of it is somebody else",
                remedy: "have another registered official record it")
        }
        if !given.isNamesake, !(known?.isNamesake ?? false) {
            // Of one who is on record already, the others were said to be namesakes.
            if let twin = twins.first(where: { !(known != nil && $0.isNamesake) }) {
                throw .exists(
                    .officialNamesake,
                    "an official of this name is registered under the id '\(twin.official.id)' for the same time",
                    remedy: "use that id, or say with namesake that they are two people",
                    details: ["official": twin.official.id.text])
            }
        }
        guard known != nil || others.count < RegistryLimits.officialsPerDepartment else {
            throw .exhausted(
                "a department has at most \(RegistryLimits.officialsPerDepartment) officials on record",
                remedy: "ask the operator")
        }
        return OfficialRow(
            department: department,
            official: RegisteredOfficial(
                id: known?.official.id ?? given.id, name: known?.official.name ?? given.name, roles: given.roles,
                from: from, until: given.until), isNamesake: given.isNamesake || known?.isNamesake ?? false,
            endReason: "",
            recorder: recorder, createTime: known?.createTime ?? moment.milliseconds, updateTime: moment.milliseconds)
    }

    /// The first day in office: what was is not written anew.
    private static func firstDay(
        _ given: GivenOfficial, _ known: OfficialRow?, today: CivilDate
    ) throws(Refusal) -> CivilDate {
        guard let old = known?.official else { return given.from ?? today }
        // A period without a day was ended before it began.
        let last = old.until.map { max($0, old.from.adding(days: -1)) } ?? .distantFuture
        if last < today {
            let from = given.from ?? today
            guard from > last else {
                throw .invalid(
                    "valid_from", "the time in office that ended on \(last) stays as it was",
                    remedy: "give a first day after it")
            }
            return from
        }
        guard let from = given.from, from != old.from else { return old.from }
        guard old.from > today, from >= today else {
            throw .invalid(
                "valid_from", "the time in office began on \(old.from), and what was done since rests on it",
                remedy: "leave it empty, or give that day")
        }
        return from
    }

    /// Who records officials while nobody of the department is in office: who was last. Whoever else has the department's
    /// certificate would be taken at his word.
    ///
    /// - Throws: OFFICIAL_NOT_IN_OFFICE.
    package static func requireLast(_ recorder: NamedOfficial, among all: [OfficialRow]) throws(Refusal) {
        func end(_ row: OfficialRow) -> CivilDate { row.official.until ?? .distantFuture }
        guard let last = all.map(end).max() else { return }
        let lasts = all.filter { end($0) == last }
        guard !lasts.contains(where: { $0.official.id == recorder.id }) else { return }
        throw .precondition(
            .officialNotInOffice,
            "nobody of the department is in office, and '\(recorder.id)' was not the last who was",
            remedy: "have '\(lasts[0].official.id)' record who comes next (PutOfficial)")
    }

    /// The official with the time in office ended.
    ///
    /// - Parameters:
    ///   - last: the last day; nil for the day before today.
    ///   - hasOthers: whether another official of the department is in office.
    /// - Throws: INVALID_FIELD for a day before the first one, or after the one on record; FOUR_EYES, LAST_OFFICIAL.
    package static func end(
        _ row: OfficialRow, last: CivilDate?, reason: ScreenedText, recorder: NamedOfficial, hasOthers: Bool,
        at moment: Moment
    ) throws(Refusal) -> OfficialRow {
        let old = row.official
        if old.isInOffice(on: moment.today) {
            guard hasOthers else {
                throw .precondition(
                    .lastOfficial, "'\(old.id)' is the last official of the department who is in office",
                    remedy: "register who comes next first (PutOfficial)")
            }
            guard recorder.id != old.id else {
                throw .precondition(
                    .fourEyes, "who leaves office does not record it himself",
                    remedy: "have another registered official record it")
            }
        }
        if let last, last < old.from {
            throw .invalid(
                "last_date", "the first day in office is \(old.from)",
                remedy: "give a day on or after it, or leave it empty for who never began")
        }
        let day = last ?? max(moment.today, old.from).adding(days: -1)
        if let until = old.until, day >= until {
            throw .invalid(
                "last_date", "the time in office ends on \(until) already",
                remedy: "give an earlier day, or leave it so")
        }
        var ended = row
        // Who ends on the first day, or before it, was never in office: the period ends before it began.
        ended.official = RegisteredOfficial(id: old.id, name: old.name, roles: old.roles, from: old.from, until: day)
        ended.endReason = reason.value
        ended.recorder = recorder
        ended.updateTime = moment.milliseconds
        return ended
    }
}
