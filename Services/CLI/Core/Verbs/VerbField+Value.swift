import Crypto
import JSON
import SchemaRuntime

extension VerbField {
    /// The JSON of one text of the command line.
    /// - Throws: `CommandError` naming the option and what it takes.
    func value(_ text: String, of request: String) throws(CommandError) -> JSONValue {
        switch kind {
        case .text: return .string(text)
        case .flag: return true
        case .integer:
            guard let number = Int64(text) else { throw wrong(text, "整数", "a whole number") }
            return .integer(number)
        case .yuan:
            guard let fen = Self.fen(text) else {
                throw wrong(text, "以元为单位的金额,如 1234.50", "an amount in yuan, like 1234.50")
            }
            return .string("\(fen)")
        case .name(let collection):
            return .string(text.contains("/") ? text : "\(collection)/\(text)")
        case .subject:
            return text.hasPrefix("subjects/") ? ["name": .string(text)] : ["code": ["value": .string(text)]]
        case .choice: return .string(try choice(text, request))
        case .legalBasis:
            let parts = text.split(separator: "#", maxSplits: 1).map(String.init)
            return parts.count == 2
                ? ["instrument": .string(parts[0]), "article": .string(parts[1])] : ["instrument": .string(text)]
        case .document:
            let bytes = try Files.read(text)
            let title = text.split(separator: "/").last.map(String.init) ?? text
            return ["sha256": .string(SHA256.hexDigest(bytes)), "title": .string(title)]
        case .remedy:
            let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard (2...3).contains(parts.count) else { throw wrong(text, "类别:机关[:截止日期]", "KIND:AUTHORITY[:DUE]") }
            return [
                "kind": .string(parts[0]), "authority": .string(parts[1]),
                "dueDate": .string(parts.count > 2 ? parts[2] : ""),
            ]
        case .json:
            do throws(JSONError) { return try JSONValue.parse(text) } catch {
                throw .usage("\(name) 不是有效的 JSON: \(error)", "\(name) is not valid JSON: \(error)")
            }
        }
    }

    private func wrong(_ text: String, _ chinese: String, _ english: String) -> CommandError {
        .usage("\(name) '\(text)' 无效,须为\(chinese)", "\(name) '\(text)' is invalid: give \(english)")
    }

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

    private func choice(_ text: String, _ request: String) throws(CommandError) -> String {
        guard let type = enumeration(in: request) else { return text }
        var prefix = ""
        for value in type.values where value.number == 0 && value.name.hasSuffix("UNSPECIFIED") {
            prefix = String(value.name.dropLast("UNSPECIFIED".count))
        }
        let wanted = String(text.uppercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
        if let value = type.values.first(where: { $0.name == wanted || $0.name == prefix + wanted }) {
            return value.name
        }
        let known = type.values.filter { $0.number != 0 }.map {
            $0.name.dropFirst(prefix.count).lowercased().split(separator: "_").joined(separator: "-")
        }
        throw wrong(
            text, "其中之一: \(known.joined(separator: ", "))", "one of: \(known.joined(separator: ", "))")
    }

    private func enumeration(in request: String) -> EnumType? {
        var type = DescriptorPool.builtIn.messages[request]
        for (index, step) in path.enumerated() {
            guard let field = type?.fields.first(where: { $0.jsonName == step }) else { return nil }
            switch field.kind {
            case .enumeration(let name): return index == path.count - 1 ? DescriptorPool.builtIn.enums[name] : nil
            case .message(let name): type = DescriptorPool.builtIn.messages[name]
            default: return nil
            }
        }
        return nil
    }
}
