/// Resource names of the registry: a collection, and an id made of a letter and the row's number.
package enum ResourceName {
    /// `subjects/s42`.
    static func subject(_ id: Int64) -> String { "subjects/s\(id)" }
    /// `decisions/d42`.
    static func decision(_ id: Int64) -> String { "decisions/d\(id)" }
    /// `imports/i42`.
    static func importing(_ id: Int64) -> String { "imports/i\(id)" }
    /// `departments/msr`.
    static func department(_ code: String) -> String { "departments/\(code.lowercased())" }
    /// `calendarYears/2026`.
    static func calendarYear(_ year: Int64) -> String { "calendarYears/\(year)" }

    /// `ruleBooks/3`.
    static func ruleBook(_ version: Int64) -> String { "ruleBooks/\(version)" }
    /// The version of a rule book's name; nil if it is none.
    static func ruleBookVersion(_ name: String) -> Int64? { id(name, collection: "ruleBooks", letter: "") }

    /// The row's number of a name of a collection; nil if it is none.
    static func id(_ name: String, collection: String, letter: String) -> Int64? {
        let prefix = collection + "/" + letter
        guard name.hasPrefix(prefix), name.utf8.count <= prefix.utf8.count + 18 else { return nil }
        let digits = name.dropFirst(prefix.count)
        guard let first = digits.utf8.first, first != UInt8(ascii: "0"), digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 })
        else { return nil }
        return Int64(digits)
    }

    static func subjectID(_ name: String) -> Int64? { id(name, collection: "subjects", letter: "s") }
    static func decisionID(_ name: String) -> Int64? { id(name, collection: "decisions", letter: "d") }
    static func importID(_ name: String) -> Int64? { id(name, collection: "imports", letter: "i") }
}
