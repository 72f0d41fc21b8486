/// Names of the command line, made of names of the contract.
enum OptionName {
    /// `servedDate`, `served_date` and `ServedDate` → `served-date`.
    static func kebab(_ name: String) -> String {
        var result = ""
        for character in name {
            if character.isUppercase, !result.isEmpty { result += "-" }
            result += character == "_" ? "-" : character.lowercased()
        }
        return result
    }

    /// `entries` → `entry`, `open-documents` → `open-document`; `basis` stays.
    static func singular(_ name: String) -> String {
        if name.hasSuffix("ies") { return name.dropLast(3) + "y" }
        let isPlural = name.hasSuffix("s") && !["ss", "is", "us"].contains { name.hasSuffix($0) }
        return isPlural ? String(name.dropLast()) : name
    }

    /// The nearest of `known` to a mistyped `name`, if it is near.
    static func near(_ name: String, _ known: [String]) -> String? {
        let best = known.min { ParsedArguments.distance($0, name) < ParsedArguments.distance($1, name) }
        return best.flatMap { ParsedArguments.distance($0, name) <= 2 ? $0 : nil }
    }

    /// That there is no such thing as `name`, with the nearest of `known`, or all of them where none is near.
    static func unknown(_ chinese: String, _ english: String, _ name: String, _ known: [String]) -> CommandError {
        let all = Set(known).sorted()
        if let near = near(name, all) { return .usage("\(chinese),是否指 \(near)?", "\(english); did you mean \(near)?") }
        let list = all.joined(separator: ", ")
        return .usage("\(chinese);可用: \(list)", "\(english); use one of: \(list)")
    }
}
