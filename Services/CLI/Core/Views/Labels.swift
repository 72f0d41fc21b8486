import Credit
import Phrases
import SchemaRuntime

/// What fields and enum values are called: in Chinese as the contract says at that place, in English by their names.
enum Labels {
    /// `decisionNumber` → `decision number`, or what the contract calls `field` in Chinese.
    ///
    /// - Parameter jsonName: the name as it stands in the value, for a member that is no field of a contract.
    static func label(of field: FieldType?, _ jsonName: String, _ language: Language) -> String {
        // Amounts are carried in 0.01 yuan, as the contract's label says, and shown and taken in yuan.
        if language == .chinese, let chinese = field?.chinese, !chinese.isEmpty {
            return field?.isAmount == true ? chinese.replacing(Self.fen, with: "(元)") : chinese
        }
        let words = OptionName.kebab(jsonName).replacing("-", with: " ")
        return field != nil && words.hasSuffix(" fen") ? words.dropLast("fen".count) + "(yuan)" : words
    }

    /// How the contract labels what is an amount: by the unit in which the number is.
    private static let fen = "(分)"

    /// `SUBJECT_KIND_LEGAL_PERSON` → `legal person`, or what the contract calls the value of `type` in Chinese; what is no value of
    /// `type` stays as it is.
    static func label(of name: String, in type: EnumType, _ language: Language) -> String {
        guard let value = type.values.first(where: { $0.name == name }) else { return name }
        if language == .chinese, !value.chinese.isEmpty { return value.chinese }
        return type.words(value).joined(separator: " ")
    }

    /// What a method does, and that it is not built where it is not.
    static func summary(of method: MethodType) -> Phrase {
        let english = Description.firstSentence(method.comment)
        let label = Phrase(method.chinese.isEmpty ? english : method.chinese, english)
        return method.isPlanned ? planned + label : label
    }

    /// What stands before a method that no service serves yet.
    static let planned = Phrase("[尚未实现] ", "[not built yet] ")
}

extension FieldType {
    /// Whether it says in Chinese what the field `other` of the same message says in English: people are shown the one of their
    /// language.
    func isChinese(of other: FieldType) -> Bool { name == other.name + "_zh" && chinese == other.chinese }

    /// Whether it is an amount of money, carried in fen.
    var isAmount: Bool { kind == .int64 && name.hasSuffix("_fen") }
}

extension EnumType {
    /// What there is to choose from.
    var choices: Phrase {
        let known = values.filter { $0.number != 0 }.map {
            (chinese: $0.chinese, word: words($0).joined(separator: "-"))
        }
        return Phrase(
            known.map { "\($0.chinese)(\($0.word))" }.joined(separator: ", "),
            known.map(\.word).joined(separator: ", "))
    }

    /// What there is to choose from, in the words of both languages whichever is spoken: either may be typed.
    var forms: Phrase {
        let known = values.filter { $0.number != 0 }.map {
            (chinese: $0.chinese, word: words($0).joined(separator: "-"))
        }
        return Phrase(choices.chinese, known.map { "\($0.word) (\($0.chinese))" }.joined(separator: ", "))
    }

    /// The values that a text of the command line means: by token, by its words, or by what officials call it, in any width and case.
    func values(called text: String) -> [Value] {
        let wanted = LetterFold.fold(text)
        let words = text.lowercased().split { "-_ ".contains($0) }
        return values.filter {
            !$0.chinese.isEmpty && LetterFold.fold($0.chinese) == wanted || self.words($0) == words
                || $0.name.lowercased().split(separator: "_") == words
        }
    }

    /// The words of a value's name without what all of the enum begin with: `legal`, `person`.
    func words(_ value: EnumType.Value) -> [Substring] {
        let zero: String = values.first(where: { $0.number == 0 && $0.name.hasSuffix("UNSPECIFIED") })?.name ?? ""
        let prefix = zero.dropLast("UNSPECIFIED".count)
        let short = value.name.hasPrefix(prefix) ? value.name.dropFirst(prefix.count) : value.name[...]
        return short.lowercased()[...].split(separator: "_")
    }
}
