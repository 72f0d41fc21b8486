/// Resource names of listing: `entries/e12`, `objections/o3`, `proceedings/p4`, `domains/WSF`, `lists/WSF-SERIOUS`,
/// `lists/WSF-SERIOUS/versions/1`. Row ids never leave this type.
package enum ResourceName {
    /// The name of an entry.
    package static func entry(_ id: Int64) -> String { "entries/e\(id)" }
    /// The name of an objection.
    package static func objection(_ id: Int64) -> String { "objections/o\(id)" }
    /// The name of a proceeding.
    package static func proceeding(_ id: Int64) -> String { "proceedings/p\(id)" }
    /// The name of a domain.
    package static func domain(_ code: String) -> String { "domains/\(code)" }
    /// The name of a list.
    package static func list(_ code: String) -> String { "lists/\(code)" }
    /// The name of a version of a definition.
    package static func definition(_ code: String, _ version: Int64) -> String { "lists/\(code)/versions/\(version)" }

    /// The id in the name of an entry; nil for any other text.
    package static func entryID(_ name: String) -> Int64? { number(after: "entries/e", in: name) }
    /// The id in the name of an objection; nil for any other text.
    package static func objectionID(_ name: String) -> Int64? { number(after: "objections/o", in: name) }
    /// The id in the name of a proceeding; nil for any other text.
    package static func proceedingID(_ name: String) -> Int64? { number(after: "proceedings/p", in: name) }

    /// The code in the name of a domain; nil for any other text.
    package static func domainCode(_ name: String) -> String? {
        code(after: "domains/", in: name, bytes: ListingLimits.domainCodeBytes)
    }

    /// The code in the name of a list; nil for any other text.
    package static func listCode(_ name: String) -> String? {
        code(after: "lists/", in: name, bytes: ListingLimits.listCodeBytes)
    }

    /// Code and version in the name of a definition's version; nil for any other text.
    package static func definition(in name: String) -> (code: String, version: Int64)? {
        guard let separator = name.range(of: "/versions/"),
            let code = listCode(String(name[..<separator.lower])), let version = positive(name[separator.upper...])
        else { return nil }
        return (code, version)
    }

    /// True for a code of a domain or list: upper-case ASCII letters, digits and `-`, beginning with a letter.
    package static func isCode(_ text: String, bytes: ClosedRange<Int>) -> Bool {
        guard bytes.contains(text.utf8.count), let first = text.utf8.first, (0x41...0x5a).contains(first) else {
            return false
        }
        return text.utf8.allSatisfy { (0x41...0x5a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d }
    }

    private static func code(after prefix: String, in name: String, bytes: ClosedRange<Int>) -> String? {
        guard name.hasPrefix(prefix) else { return nil }
        let rest = String(name.dropFirst(prefix.count))
        return isCode(rest, bytes: bytes) ? rest : nil
    }

    private static func number(after prefix: String, in name: String) -> Int64? {
        guard name.hasPrefix(prefix) else { return nil }
        return positive(name.dropFirst(prefix.count))
    }

    private static func positive(_ digits: Substring) -> Int64? {
        guard let first = digits.utf8.first, first != 0x30, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else {
            return nil
        }
        return Int64(digits)
    }
}

extension String {
    /// Where a text occurs first; nil if it does not.
    fileprivate func range(of text: String) -> (lower: Index, upper: Index)? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return (start, index(start, offsetBy: text.count)) }
            start = index(after: start)
        }
        return nil
    }
}
