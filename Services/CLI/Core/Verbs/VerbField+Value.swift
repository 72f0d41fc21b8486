import Credit
import Crypto
import JSON
import Phrases
import SchemaRuntime

extension VerbField {
    /// The JSON of one text of the command line.
    /// - Throws: `CommandError` naming the option and what it takes.
    func value(_ text: String) throws(CommandError) -> JSONValue {
        switch kind {
        case .text: return .string(text)
        case .date:
            guard CivilDate(iso: text) != nil else { throw wrong(text, "日期 YYYY-MM-DD", "a day, YYYY-MM-DD") }
            return .string(text)
        case .flag: return true
        case .integer:
            guard let number = Int64(text) else { throw wrong(text, "整数", "a whole number") }
            return .integer(number)
        case .yuan:
            guard let fen = Self.fen(text) else {
                throw wrong(text, "以元为单位的金额,如 1234.50", "an amount in yuan, like 1234.50")
            }
            return .string("\(fen)")
        case .name(let pattern):
            let name = text.contains("/") || pattern.segments.count > 2 ? text : "\(pattern.collection)/\(text)"
            guard name.hasPrefix(pattern.collection + "/") else {
                throw wrong(text, "资源名 \(pattern.form.chinese)", pattern.form.english)
            }
            return .string(name)
        case .subject:
            return text.hasPrefix("subjects/") ? ["name": .string(text)] : ["code": ["value": .string(text)]]
        case .code: return ["value": .string(text)]
        case .choice(let name):
            return try .string(
                DescriptorPool.builtIn.enums[name].map { type throws(CommandError) in try choice(text, type) } ?? text)
        case .official: return Invocation.official(text)
        case .legalBasis:
            let parts = text.split(separator: "#", maxSplits: 1).map(String.init)
            return parts.count == 2
                ? ["instrument": .string(parts[0]), "article": .string(parts[1])] : ["instrument": .string(text)]
        case .document:
            let bytes = try Files.read(text)
            return ["sha256": .string(SHA256.hexDigest(bytes)), "title": .string(Self.title(ofFile: text))]
        case .content: return .string(Base64.encode(try Files.read(text)))
        case .remedy:
            let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard (2...3).contains(parts.count) else { throw wrong(text, "类别:机关[:截止日期]", "KIND:AUTHORITY[:DUE]") }
            return [
                "kind": .string(parts[0]), "authority": .string(parts[1]),
                "dueDate": .string(parts.count > 2 ? parts[2] : ""),
            ]
        case .json:
            // JSON begins otherwise.
            let bytes = text.hasPrefix("@") ? try Files.read(String(text.dropFirst())) : Array(text.utf8)
            do throws(JSONError) { return try JSONValue.parse(bytes) } catch {
                throw CommandError(
                    .usage,
                    [Phrase("\(name) 不是有效的 JSON: \(error.text.chinese)", "\(name) is not valid JSON: \(error)")])
            }
        }
    }

    private func wrong(_ text: String, _ chinese: String, _ english: String) -> CommandError {
        .usage("\(name) '\(text)' 无效,须为\(chinese)", "\(name) '\(text)' is invalid: give \(english)")
    }

    /// What a document is called that a file holds: as the file.
    static func title(ofFile path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// Fen of an amount in yuan; nil if it is none, or has more than two decimals.
    static func fen(_ text: String) -> Int64? {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = Int64(parts[0]), whole >= 0, parts[0].first?.isNumber == true else { return nil }
        var cents: Int64 = 0
        if parts.count == 2 {
            guard (1...2).contains(parts[1].count), parts[1].allSatisfy({ $0.isASCII && $0.isNumber }),
                let value = Int64(parts[1])
            else { return nil }
            cents = parts[1].count == 1 ? value * 10 : value
        }
        let (product, overflow) = whole.multipliedReportingOverflow(by: 100)
        let (sum, tooLarge) = product.addingReportingOverflow(cents)
        return overflow || tooLarge ? nil : sum
    }

    private func choice(_ text: String, _ type: EnumType) throws(CommandError) -> String {
        let given = type.values(called: text)
        if given.count == 1 { return given[0].name }
        throw wrong(text, "其中之一: \(type.forms.chinese)", "one of: \(type.forms.english)")
    }
}
