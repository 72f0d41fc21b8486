import JSON

/// Shows any message as indented lines of label and value, for people.
struct FieldView {
    let language: Language

    /// The lines of `value`, indented by `depth` levels.
    func text(_ value: JSONValue, depth: Int = 0) -> String {
        let width = value.members.map { TextWidth.of(FieldLabels.label($0.name, language)) }.max() ?? 0
        return value.members.map { text(of: $0, width: width, depth: depth) }.joined()
    }

    private func text(of member: JSONObject.Member, width: Int, depth: Int) -> String {
        let blanks = String(repeating: "  ", count: depth)
        let label = FieldLabels.label(member.name, language)
        switch member.value {
        case .object:
            if let short = short(member.value) { return line(blanks, label, width, short) }
            return "\(blanks)\(label):\n" + text(member.value, depth: depth + 1)
        case .array(let elements):
            let shorts = elements.compactMap { short($0) }
            if shorts.count == elements.count {
                return shorts.enumerated().map { index, short in
                    line(blanks, index == 0 ? label : "", width, short)
                }.joined()
            }
            var result = "\(blanks)\(label):\n"
            for element in elements {
                let inner = text(element, depth: depth + 2)
                result += "\(blanks)  - " + inner.drop { $0 == " " }
            }
            return result
        default:
            return line(blanks, label, width, Self.scalar(member.value, name: member.name, language))
        }
    }

    private func line(_ blanks: String, _ label: String, _ width: Int, _ value: String) -> String {
        "\(blanks)\(TextWidth.padded(label.isEmpty ? "" : label + ":", to: width + 1)) \(value)\n"
    }

    /// Values that fit on a line: scalars, and the contracts' small shared messages.
    private func short(_ value: JSONValue) -> String? {
        switch value {
        case .array: return nil
        case .object(let object):
            if let instrument = value["instrument"]?.text, object.members.count <= 2 {
                return [instrument, value["article"]?.text].compactMap { $0 }.joined(separator: " ")
            }
            if let date = value["date"]?.text, object.members.allSatisfy({ ["date", "provisional"].contains($0.name) })
            {
                let mark = Phrase("(暂定:该年工作日历未公布)", " (provisional: that year's calendar is not published)")
                return value["provisional"] == true ? date + mark(language) : date
            }
            if let id = value["id"]?.text, object.members.allSatisfy({ ["id", "name"].contains($0.name) }) {
                return [value["name"]?.text, id].compactMap { $0 }.joined(separator: " ")
            }
            return nil
        default: return Self.scalar(value, name: "", language)
        }
    }

    /// A value without structure as people read it; money in yuan, enum names without their prefix.
    static func scalar(_ value: JSONValue, name: String, _ language: Language) -> String {
        switch value {
        case .null: return "-"
        case .bool(let flag): return flag ? Phrase("是", "yes")(language) : Phrase("否", "no")(language)
        case .integer(let number): return "\(number)"
        case .number(let number): return "\(number)"
        case .string(let text):
            if name.hasSuffix("Fen"), let fen = Int64(text) { return yuan(fen) }
            return EnumLabels.label(text, language)
        case .array(let elements):
            return elements.map { scalar($0, name: name, language) }.joined(separator: ", ")
        case .object: return value.compact
        }
    }

    /// An amount of fen in yuan, `1234.50`.
    static func yuan(_ fen: Int64) -> String {
        let digits = String(fen.magnitude % 100)
        return "\(fen < 0 ? "-" : "")\(fen.magnitude / 100).\(digits.count == 1 ? "0" + digits : digits)"
    }
}
