/// Shows what belongs to a natural person without giving it away (DOMAIN §5.4).
package enum NameMask {
    /// A name as its first character and two stars; empty stays empty.
    package static func person(_ name: String) -> String {
        name.first.map { "\($0)**" } ?? ""
    }

    /// A document's number other than a citizen number: its last two characters.
    package static func document(_ number: String) -> String {
        String(repeating: "*", count: max(0, number.count - 2)) + number.suffix(2)
    }
}
