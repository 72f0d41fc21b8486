import Credit

/// A free text that may be stored, published and sent on: folded, within its bounds, without characters that a reader cannot
/// see and without a person's identity number (LC-08), see ``PersonalNumbers``. There is no other way to make one from a
/// request than ``Fields/text(_:_:_:lines:)``, so that a record whose free texts have this type cannot hold an unscreened one.
package struct ScreenedText: Sendable, Hashable, CustomStringConvertible {
    /// The text.
    package let value: String

    /// Nothing.
    package static let empty = ScreenedText(unchecked: "")

    /// A text that the store holds: it was screened when it came in.
    package init(stored text: String) { value = text }

    /// A text that the program itself writes, such as the reason of a step by rule.
    package init(rule text: StaticString) { value = text.description }

    init(unchecked text: String) { value = text }

    /// True if there is nothing in it.
    package var isEmpty: Bool { value.isEmpty }

    /// The text.
    package var description: String { value }

    /// Screens a text by a rule.
    ///
    /// - Throws: INVALID_FIELD for length and characters, PERSONAL_NUMBER_IN_TEXT.
    static func screen(
        _ text: String, _ field: String, _ rule: TextRule, isNumber: Bool = false
    ) throws(Refusal) -> ScreenedText {
        switch rule.apply(to: text) {
        case .success(let trimmed):
            let scan = TextScan(trimmed)
            guard !(isNumber ? scan.holdsCheckedPersonalNumber : scan.holdsPersonalNumber) else {
                throw .personalNumber(in: field)
            }
            return ScreenedText(unchecked: trimmed)
        case .failure(let fault): throw .invalid(field, fault.rule, remedy: fault.remedy)
        }
    }
}

extension Refusal {
    /// A text that holds a person's identity number; the number is not repeated.
    package static func personalNumber(in field: String) -> Refusal {
        .invalid(
            field, "a text holds no identity number of a person",
            remedy: "take the number out or write it masked, as 230109************", reason: .personalNumber)
    }
}
