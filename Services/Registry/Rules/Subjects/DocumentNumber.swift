package import Credit
import Phrases

/// The number of a person's document, by the form that its kind has. A spreadsheet's remains, a zero or a word are none: two
/// people with the same one would become one.
package enum DocumentNumber {
    /// The folded number, or what is wrong with it. Citizen numbers are judged with the day, by ``Codes``.
    package static func read(_ kind: DocumentKind, _ text: String) -> Result<String, TextFault> {
        if let lost = LostValue.judge(TextFolding.fold(text)) {
            return .failure(lost == .absent ? none : lost.fault)
        }
        let folded = Codes.foldNumber(text)
        let bytes = Array(folded.utf8)
        if bytes.allSatisfy({ $0 == 0x30 }) { return .failure(none) }
        if LostValue.isRounded(folded) { return .failure(LostValue.roundedNumber.fault) }
        return isOfForm(kind, bytes)
            ? .success(folded) : .failure(TextFault(rule: rule(kind), remedy: "compare it with the document"))
    }

    private static let none = TextFault(
        rule: "no number: what stands here says that there is none", remedy: "write the number of the document")

    private static func rule(_ kind: DocumentKind) -> Phrase {
        switch kind {
        case .identityCard: "a citizen identity number has 18 characters"
        case .passport:
            "a passport's number has \(passport.lowerBound) to \(passport.upperBound) letters and digits, digits among them"
        case .hongKongMacaoPermit: "the permit's number is H or M and 8 or 10 digits"
        case .taiwanPermit: "the permit's number is 8 digits, or 10 digits and a letter"
        case .permanentResidence: "the card's number is three letters and 12 digits, or 18 digits that begin with 9"
        }
    }

    private static let passport = 5...20

    private static func isOfForm(_ kind: DocumentKind, _ bytes: [UInt8]) -> Bool {
        func areDigits(_ part: ArraySlice<UInt8>, _ counts: Int...) -> Bool {
            counts.contains(part.count) && part.allSatisfy(isDigit)
        }
        switch kind {
        case .identityCard: return bytes.count == 18
        case .passport:
            return passport.contains(bytes.count) && bytes.allSatisfy { isDigit($0) || isLetter($0) }
                && bytes.contains { isDigit($0) && $0 != 0x30 }
        case .hongKongMacaoPermit:
            return (bytes[0] == UInt8(ascii: "H") || bytes[0] == UInt8(ascii: "M")) && areDigits(bytes[1...], 8, 10)
        case .taiwanPermit:
            // The older permit shows its issue as (B) behind the number.
            let issue = bytes.drop(while: isDigit)
            let digits = bytes.count - issue.count
            let letter = issue.filter { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }
            return issue.isEmpty && (digits == 8 || digits == 10)
                || digits == 10 && letter.count == 1 && letter.allSatisfy(isLetter) && issue.count <= 3
        case .permanentResidence:
            if bytes.count == 15 { return bytes[..<3].allSatisfy(isLetter) && areDigits(bytes[3...], 12) }
            guard bytes.count == 18, bytes[0] == UInt8(ascii: "9"), areDigits(bytes[..<17], 17) else { return false }
            let check = CitizenNumber.checkCharacter(of: String(decoding: bytes[..<17], as: UTF8.self))
            return check.map { Character(Unicode.Scalar(bytes[17])) == $0 } ?? false
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
