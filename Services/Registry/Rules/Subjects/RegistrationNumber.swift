package import Credit
import Phrases

/// A sole trader's business registration number (工商注册号), by which one is known that has no unified social credit
/// identifier yet.
package enum RegistrationNumber {
    /// Most characters, by the templates.
    package static let mostCharacters = 50

    /// The folded number, or what is wrong with it: 15 digits (工商行政管理注册号编制规则), 13 before, or the older forms of
    /// letters, characters and 4 to 15 digits, such as 松个字第0012345号.
    package static func read(_ text: String) -> Result<String, TextFault> {
        if let lost = LostValue.judge(TextFolding.fold(text)) {
            return .failure(lost == .absent ? none : lost.fault)
        }
        let folded = Codes.foldNumber(text)
        let scalars = folded.unicodeScalars
        let digits = scalars.filter { ("0"..."9").contains($0) }
        if folded.isEmpty || (digits.count == scalars.count && digits.allSatisfy { $0 == "0" }) {
            return .failure(none)
        }
        if digits.count == scalars.count {
            if LostValue.isRounded(folded) { return .failure(LostValue.roundedNumber.fault) }
            return digits.count == 13 || digits.count == 15 ? .success(folded) : .failure(form)
        }
        let isOlder =
            scalars.count <= mostCharacters && olderDigits ~= digits.count && digits.contains { $0 != "0" }
            && scalars.allSatisfy(isOfOlderForm)
        return isOlder ? .success(folded) : .failure(form)
    }

    /// Digits of the older forms: with more it may be a person's number.
    private static let olderDigits = 4...15
    private static let none = TextFault(
        rule: "no number: what stands here says that there is none",
        remedy: "write the number of the licence, or the identifier")
    private static let form = TextFault(
        rule:
            "a registration number has 13 or 15 digits, or is one of the older forms with \(olderDigits.lowerBound) to "
            + "\(olderDigits.upperBound) digits and at most \(mostCharacters) characters",
        remedy: "compare it with the licence, and format the column as text")

    /// Letters, digits, and the brackets around a year or a place.
    private static func isOfOlderForm(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "0"..."9", "A"..."Z", "(", ")", "[", "]", "〔", "〕", "〇": true
        default: scalar.properties.isIdeographic
        }
    }
}
