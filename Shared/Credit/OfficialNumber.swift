/// The number of an official document, `哈松市监罚〔2026〕7号`, as numbers are compared: whoever reads it takes `[2026]`, `（2026）` and
/// `〔2026〕` for one. What is kept and shown is the number as it was written.
package enum OfficialNumber {
    /// Brackets that are typed for each other, each with the sign that stands for all. Indexes of databases are made of this list:
    /// another one needs a step that makes them again.
    package static let brackets: [(typed: Unicode.Scalar, sign: Unicode.Scalar)] = [
        ("[", "("), ("〔", "("), ("【", "("), ("（", "("), ("［", "("), ("﹝", "("), ("〖", "("),
        ("]", ")"), ("〕", ")"), ("】", ")"), ("）", ")"), ("］", ")"), ("﹞", ")"), ("〗", ")"),
    ]

    /// The form of a number by which it is compared.
    package static func fold(_ number: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in number.unicodeScalars {
            folded.append(brackets.first { $0.typed == scalar }?.sign ?? scalar)
        }
        return String(folded)
    }
}
