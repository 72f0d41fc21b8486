import SchemaRuntime

/// What fields and enum values are called: in Chinese as the contract says at that place, in English by their names.
enum Labels {
    /// `decisionNumber` → `decision number`, or what the contract calls `field` in Chinese.
    ///
    /// - Parameter jsonName: the name as it stands in the value, for a member that is no field of a contract.
    static func label(of field: FieldType?, _ jsonName: String, _ language: Language) -> String {
        if language == .chinese, let chinese = field?.chinese, !chinese.isEmpty { return chinese }
        var words = ""
        for character in jsonName {
            if character.isUppercase { words += " " }
            words += character.lowercased()
        }
        return words
    }

    /// `SUBJECT_KIND_LEGAL_PERSON` → `legal person`, or what the contract calls the value of `type` in Chinese; what is no value of
    /// `type` stays as it is.
    static func label(of name: String, in type: EnumType, _ language: Language) -> String {
        guard let value = type.values.first(where: { $0.name == name }) else { return name }
        if language == .chinese, !value.chinese.isEmpty { return value.chinese }
        let zero = type.values.first(where: { $0.number == 0 }).map(\.name) ?? ""
        let prefix = zero.hasSuffix("UNSPECIFIED") ? zero.dropLast("UNSPECIFIED".count) : ""
        let short = name.hasPrefix(prefix) ? name.dropFirst(prefix.count) : name[...]
        return short.lowercased().split(separator: "_").joined(separator: " ")
    }
}
