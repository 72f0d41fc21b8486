import CommonSchema
import Credit
import RPC

/// Reads what many requests carry, with an error that names field, rule and remedy.
enum RequestReading {
    /// The official: id required, name optional (LC-07, LC-09).
    static func official(_ official: Official?) throws(RPCError) -> Official {
        guard let official, CatalogueForm.isText(official.id, 1...MeasuresLimits.officialIDBytes) else {
            throw MeasuresErrors.invalid(
                "official.id", "every query and decision names its official, in 1 to 64 bytes",
                "send the official's id, for example the badge number")
        }
        guard CatalogueForm.isText(official.name, 0...MeasuresLimits.officialNameBytes) else {
            throw MeasuresErrors.invalid(
                "official.name", "it has at most 100 bytes and no control characters", "shorten it or leave it out")
        }
        return official
    }

    /// The purpose (LC-09).
    static func purpose(_ text: String) throws(RPCError) -> String {
        guard CatalogueForm.isText(text, 1...MeasuresLimits.purposeBytes), text.contains(where: { $0 != " " }) else {
            throw MeasuresErrors.invalid(
                "purpose", "every query states its purpose in 1 to 200 bytes without control characters",
                "name the application or file that the query is for")
        }
        return text
    }

    /// A reason, 1 to 400 bytes.
    static func reason(_ text: String) throws(RPCError) -> String {
        guard CatalogueForm.isText(text, 1...MeasuresLimits.textBytes) else {
            throw MeasuresErrors.invalid(
                "reason", "it has 1 to 400 bytes and no control characters", "say in a sentence why")
        }
        return text
    }

    /// A day that is asked about: nil for today; not in the future, for what will be is not known.
    static func pastDay(_ text: String, field: String, today: CivilDate) throws(RPCError) -> CivilDate? {
        guard let day = try day(text, field: field) else { return nil }
        guard day <= today else {
            throw MeasuresErrors.invalid(
                field, "the day is not in the future (Asia/Shanghai)", "leave it out to ask about today")
        }
        return day
    }

    /// An ISO date; nil if empty.
    static func day(_ text: String, field: String) throws(RPCError) -> CivilDate? {
        if text.isEmpty { return nil }
        guard let day = CivilDate(iso: text), day.year >= MeasuresLimits.earliestYear else {
            throw MeasuresErrors.invalid(
                field, "a date is YYYY-MM-DD, a day of the calendar from \(MeasuresLimits.earliestYear) on",
                "write for example 2026-04-01")
        }
        return day
    }

    /// An ISO date that must be there.
    static func requiredDay(_ text: String, field: String) throws(RPCError) -> CivilDate {
        guard let day = try day(text, field: field) else {
            throw MeasuresErrors.invalid(field, "the date is required", "write for example 2026-04-01")
        }
        return day
    }

    /// The id of a resource name `collection/id`.
    static func id(of name: String, in collection: String) throws(RPCError) -> String {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == collection, (1...80).contains(parts[1].utf8.count) else {
            throw MeasuresErrors.invalid(
                "name", "a name is \(collection)/ and an id", "take it from a list or from an answer")
        }
        return String(parts[1])
    }
}
