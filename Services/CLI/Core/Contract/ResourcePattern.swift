import Phrases
import SchemaRuntime

/// How the contract writes the names of a kind of resource: `lists/{code}/versions/{version}`.
struct ResourcePattern: Sendable, Hashable {
    /// `["lists", "{code}", "versions", "{version}"]`.
    let segments: [String]

    /// The first word, by which a name is recognised: `lists`.
    var collection: String { segments[0] }

    /// What one resource is called: `list`, `case-report`.
    var singular: String { OptionName.singular(OptionName.kebab(collection)) }

    /// How people are told to write a name: `objections/ID`, `departments/DEPARTMENT/officials/OFFICIAL`.
    var form: Phrase {
        let variables = segments.filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
        var (chinese, english) = (segments.joined(separator: "/"), segments.joined(separator: "/"))
        for variable in variables {
            chinese = chinese.replacing("{\(variable)}", with: Self.variables[variable] ?? "编号")
            english = english.replacing("{\(variable)}", with: variable.uppercased())
        }
        return Phrase(chinese, english)
    }

    /// What the contract's variables are called.
    private static let variables = [
        "id": "编号", "number": "编号", "code": "代码", "version": "版本", "department": "部门代码", "official": "工号",
        "year": "年份", "month": "月份", "sha256": "内容摘要", "domain": "领域", "key": "关键字", "kind": "类型",
        "period": "期间", "item": "条目",
    ]

    /// What its argument is called: as the last collection of the name, `official`; a version of something as that.
    var argument: String {
        let last = segments.count > 2 ? segments[segments.count - 2] : collection
        return last == "versions" ? singular : OptionName.singular(OptionName.kebab(last))
    }

    /// The patterns between the backticks of a field's comment.
    static func all(in comment: String) -> [ResourcePattern] {
        comment.split(separator: "`", omittingEmptySubsequences: false).enumerated().compactMap { index, text in
            let segments = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard index % 2 == 1, segments.count >= 2, segments.count % 2 == 0 else { return nil }
            let isPattern = zip(segments, segments.indices).allSatisfy { segment, position in
                let isVariable = segment.hasPrefix("{") && segment.hasSuffix("}")
                return position % 2 == 0 ? segment.allSatisfy { $0.isASCII && $0.isLetter } : isVariable
            }
            return isPattern ? ResourcePattern(segments: segments) : nil
        }
    }

    /// Whether `name` is a name of such a resource.
    func matches(_ name: String) -> Bool {
        let given = name.split(separator: "/", omittingEmptySubsequences: false)
        return given.count == segments.count
            && zip(given, segments).allSatisfy { $1.hasPrefix("{") ? !$0.isEmpty : $0 == $1 }
    }
}

extension MessageType {
    /// What the contract says that `name` of this message looks like; empty where it has no such name.
    var namePatterns: [ResourcePattern] {
        fields.first { $0.name == "name" && $0.kind == .string }.map { ResourcePattern.all(in: $0.comment) } ?? []
    }

    /// Whether it has a field called so, by its name in the file.
    func has(_ name: String) -> Bool { fields.contains { $0.name == name } }
}
