/// How what identifies a person is shown to those who may not see it in full.
package enum Masking {
    /// A citizen number as `230109********1235`. Anything that is not 18 characters is masked whole.
    package static func citizenNumber(_ number: String) -> String { CitizenNumber.masked(number) }

    /// A document's number other than a citizen number: the last two characters stay if it has at least six.
    package static func documentNumber(_ number: String) -> String {
        let scalars = Array(number.unicodeScalars)
        guard scalars.count >= 6 else { return String(repeating: "*", count: scalars.count) }
        var tail = String.UnicodeScalarView()
        tail.append(contentsOf: scalars.suffix(2))
        return String(repeating: "*", count: scalars.count - 2) + String(tail)
    }

    /// A person's name as its first character and `**`, so that not even its length shows; empty stays empty.
    package static func personName(_ name: String) -> String {
        guard let first = name.first else { return "" }
        return "\(first)**"
    }
}
