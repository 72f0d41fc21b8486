import Credit
import Phrases

/// The arguments of one command, sorted out.
struct ParsedArguments: Sendable {
    /// Values of arguments without dashes.
    private(set) var positionals: [String] = []
    private var values: [String: [String]] = [:]

    /// The last value of an option; nil if it was not given.
    subscript(option: String) -> String? { values[option]?.last }

    /// All values of an option.
    func all(_ option: String) -> [String] { values[option] ?? [] }

    /// Whether a flag was given.
    func has(_ flag: String) -> Bool { values[flag] != nil }

    /// The whole number of an option; nil if it was not given.
    /// - Throws: `CommandError` for what is no number, or one out of `bounds`.
    func number(_ option: String, _ bounds: ClosedRange<Int>) throws(CommandError) -> Int? {
        try self[option].map { text throws(CommandError) in try Self.number(option, text, bounds) }
    }

    /// The number of an option, which may have a fraction; nil if it was not given.
    /// - Throws: `CommandError` for what is no number above 0, or one above `most`.
    func number(_ option: String, upTo most: Int) throws(CommandError) -> Double? {
        guard let text = self[option] else { return nil }
        if let value = Double(text), value > 0, value <= Double(most) { return value }
        throw .usage("\(option) 须大于 0,至多 \(most)", "\(option) must be a number above 0, at most \(most)")
    }

    /// The day of an option; nil if it was not given.
    /// - Throws: `CommandError` for what is no day.
    func date(_ option: String) throws(CommandError) -> CivilDate? {
        guard let text = self[option] else { return nil }
        if let date = CivilDate(iso: text) { return date }
        throw .usage("\(option) '\(text)' 无效,须为 YYYY-MM-DD", "\(option) '\(text)' is invalid: give YYYY-MM-DD")
    }

    /// The whole number that `text` is, which `name` stands for.
    static func number(_ name: String, _ text: String, _ bounds: ClosedRange<Int>) throws(CommandError) -> Int {
        if let value = Int(text), bounds.contains(value) { return value }
        let (least, most) = (bounds.lowerBound, bounds.upperBound)
        throw most == .max
            ? .usage("\(name) 须为不小于 \(least) 的整数", "\(name) must be a whole number of at least \(least)")
            : .usage("\(name) 须为 \(least) 到 \(most) 的整数", "\(name) must be a whole number from \(least) to \(most)")
    }

    /// Sorts `arguments` by `options`, which include the global ones.
    /// - Throws: `CommandError` for an unknown option, a missing value, a value for a flag, an option given twice.
    init(_ arguments: [String], options: [OptionSpec]) throws(CommandError) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" {
                positionals += rest
                return
            }
            guard argument.hasPrefix("--"), argument.count > 2 else {
                positionals.append(argument == "-h" ? "--help" : argument)
                continue
            }
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let option = options.first(where: { $0.name == parts[0] }) else {
                throw Self.unknown(parts[0], options)
            }
            guard option.isRepeated || values[option.name] == nil else {
                throw .usage("选项 \(option.name) 只能给一次", "\(option.name) is given twice")
            }
            if option.value == nil {
                guard parts.count == 1 else { throw .usage("\(option.name) 不带值", "\(option.name) takes no value") }
                values[option.name, default: []].append("")
            } else if parts.count == 2 {
                values[option.name, default: []].append(parts[1])
            } else if let value = rest.popFirst() {
                values[option.name, default: []].append(value)
            } else {
                throw .usage(
                    "选项 \(option.name) 缺少值 \(option.value ?? "")", "\(option.name) needs a value: \(option.value ?? "")"
                )
            }
        }
    }

    /// The value of an option in arguments that are not sorted out yet; nil for none.
    static func value(of option: String, _ arguments: [String]) -> String? {
        for (index, argument) in arguments.enumerated() {
            if argument == option, index + 1 < arguments.count { return arguments[index + 1] }
            if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
        }
        return nil
    }

    /// Checks that `command` got what it needs.
    func check(_ command: CommandSpec) throws(CommandError) {
        for option in command.options where option.isRequired && values[option.name] == nil {
            throw .usage(
                "缺少选项 \(option.name) \(option.value ?? ""): \(option.help.chinese)",
                "\(option.name) \(option.value ?? "") is missing: \(option.help.english)")
        }
        let required = command.positionals.filter(\.isRequired)
        if positionals.count < required.count {
            let missing = required[positionals.count]
            throw .usage(
                "缺少参数 \(missing.name): \(missing.help.chinese)", "\(missing.name) is missing: \(missing.help.english)")
        }
        if command.positionals.last?.isRepeated != true, positionals.count > command.positionals.count {
            let extra = positionals[command.positionals.count]
            throw .usage("多余的参数 '\(extra)'", "unexpected argument '\(extra)'")
        }
    }

    private static func unknown(_ name: String, _ options: [OptionSpec]) -> CommandError {
        let own = options.map(\.name).filter { name in !GlobalOptions.all.contains { $0.name == name } }
        let hint = OptionName.near(name, options.map(\.name)).map { Phrase(",是否指 \($0)?", "; did you mean \($0)?") }
        let known = own.joined(separator: ", ")
        let all =
            own.isEmpty ? Phrase(",用 --help 查看可用选项", "; see --help") : Phrase(";可用: \(known)", "; there are: \(known)")
        return .usage("没有选项 \(name)" + (hint ?? all).chinese, "there is no option \(name)" + (hint ?? all).english)
    }

    /// How many letters must be changed, added or dropped to make one text the other.
    static func distance(_ left: String, _ right: String) -> Int {
        let (first, second) = (Array(left.prefix(64)), Array(right.prefix(64)))
        var row = Array(0...second.count)
        for (index, letter) in first.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in second.indices {
                let cost = diagonal + (letter == second[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(cost, row[column] + 1, diagonal + 1)
            }
        }
        return row[second.count]
    }
}
