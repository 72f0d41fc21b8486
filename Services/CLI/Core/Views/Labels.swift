import Phrases
import SchemaRuntime

/// What fields and enum values are called: in Chinese as the contract says at that place, in English by their names.
enum Labels {
    /// `decisionNumber` → `decision number`, or what the contract calls `field` in Chinese.
    ///
    /// - Parameter jsonName: the name as it stands in the value, for a member that is no field of a contract.
    static func label(of field: FieldType?, _ jsonName: String, _ language: Language) -> String {
        if language == .chinese, let chinese = field?.chinese, !chinese.isEmpty { return chinese }
        let words = OptionName.kebab(jsonName).replacing("-", with: " ")
        // Amounts are carried in 0.01 yuan and shown in yuan.
        return field != nil && words.hasSuffix(" fen") ? words.dropLast("fen".count) + "(yuan)" : words
    }

    /// `SUBJECT_KIND_LEGAL_PERSON` → `legal person`, or what the contract calls the value of `type` in Chinese; what is no value of
    /// `type` stays as it is.
    static func label(of name: String, in type: EnumType, _ language: Language) -> String {
        guard let value = type.values.first(where: { $0.name == name }) else { return name }
        if language == .chinese, !value.chinese.isEmpty { return value.chinese }
        return type.words(value).joined(separator: " ")
    }
}

extension EnumType {
    /// What there is to choose from.
    var choices: Phrase {
        let known = values.filter { $0.number != 0 }.map { ($0.chinese, words($0).joined(separator: "-")) }
        let chinese = known.map { $0.0.isEmpty ? $0.1 : "\($0.0)(\($0.1))" }
        return Phrase(chinese.joined(separator: ", "), known.map(\.1).joined(separator: ", "))
    }

    /// The words of a value's name without what all of the enum begin with: `legal`, `person`.
    func words(_ value: EnumType.Value) -> [Substring] {
        let zero: String = values.first(where: { $0.number == 0 && $0.name.hasSuffix("UNSPECIFIED") })?.name ?? ""
        let prefix = zero.dropLast("UNSPECIFIED".count)
        let short = value.name.hasPrefix(prefix) ? value.name.dropFirst(prefix.count) : value.name[...]
        return short.lowercased()[...].split(separator: "_")
    }
}
