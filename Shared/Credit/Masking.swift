/// How what identifies a person is shown to those who may not see it in full.
package enum Masking {
    /// A citizen number as `230109************`. Anything that is not 18 characters is masked whole.
    package static func citizenNumber(_ number: String) -> String { CitizenNumber.masked(number) }

    /// A document's number other than a citizen number: its first character stays, which tells the kind of document, if it
    /// has at least six.
    package static func documentNumber(_ number: String) -> String {
        let scalars = Array(number.unicodeScalars)
        guard scalars.count >= 6 else { return String(repeating: "*", count: scalars.count) }
        return String(String.UnicodeScalarView(scalars.prefix(1))) + String(repeating: "*", count: scalars.count - 1)
    }

    /// A person's name as its first character and `**`, so that not even its length shows; empty stays empty.
    package static func personName(_ name: String) -> String {
        guard let first = name.first else { return "" }
        return "\(first)**"
    }
}
