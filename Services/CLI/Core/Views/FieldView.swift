import JSON
import Phrases

/// Shows any message as indented lines of label and value, for people.
struct FieldView {
    let language: Language

    /// The lines of `value`, indented by `depth` levels.
    func text(_ value: ContractValue, depth: Int = 0) -> String {
        let members = value.members(in: language)
        let width = members.map { TextWidth.of($0.value.label($0.name, language)) }.max() ?? 0
        return members.map { text(of: $0.value, $0.name, width: width, depth: depth) }.joined()
    }

    private func text(of member: ContractValue, _ name: String, width: Int, depth: Int) -> String {
        let blanks = String(repeating: "  ", count: depth)
        let label = member.label(name, language)
        switch member.value {
        case .object:
            if let short = short(member) { return line(blanks, label, width, short) }
            return "\(blanks)\(label):\n" + text(member, depth: depth + 1)
        case .array:
            let shorts = member.elements.compactMap { short($0) }
            if shorts.count == member.elements.count {
                return shorts.enumerated().map { index, short in
                    line(blanks, index == 0 ? label : "", width, short)
                }.joined()
            }
            var result = "\(blanks)\(label):\n"
            for element in member.elements {
                let inner = text(element, depth: depth + 2)
                result += "\(blanks)  - " + inner.drop { $0 == " " }
            }
            return result
        default:
            return line(blanks, label, width, member.scalar(language))
        }
    }

    private func line(_ blanks: String, _ label: String, _ width: Int, _ value: String) -> String {
        "\(blanks)\(TextWidth.padded(label.isEmpty ? "" : label + ":", to: width + 1)) \(value)\n"
    }

    /// Values that fit on a line: scalars, and the contracts' small shared messages.
    private func short(_ shown: ContractValue) -> String? {
        let value = shown.value
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
        default: return shown.scalar(language)
        }
    }
}
