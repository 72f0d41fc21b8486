/// Reads the filters of lists: nothing given means all, what is not known is refused.
package enum Filters {
    /// The value of an enum filter; nil for unspecified. Refuses a number that is not known.
    package static func state<Message: RawRepresentable, Value>(
        _ message: Message, _ field: String, _ value: (Message) -> Value?
    ) throws(Refusal) -> Value? where Message.RawValue == Int32 {
        if message.rawValue == 0 { return nil }
        guard let value = value(message) else {
            throw .invalid(field, "the value \(message.rawValue) is not known", remedy: "leave it unspecified for all")
        }
        return value
    }

    /// The code in the name of a domain; empty for an empty filter.
    package static func domain(_ name: String, _ field: String = "domain") throws(Refusal) -> String {
        if name.isEmpty { return "" }
        guard let code = CatalogueName.domains.code(in: name) else {
            throw .invalid(field, "a domain is named domains/{code}", remedy: "take the name from ListDomains")
        }
        return code
    }

    /// The code in the name of a list; empty for an empty filter.
    package static func list(_ name: String, _ field: String = "list") throws(Refusal) -> String {
        if name.isEmpty { return "" }
        guard let code = CatalogueName.lists.code(in: name) else {
            throw .invalid(field, "a list is named lists/{code}", remedy: "take the name from ListListDefinitions")
        }
        return code
    }
}
