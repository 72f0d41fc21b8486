import JSON
import Phrases

/// An option such as `--matter CODE`.
struct OptionSpec: Sendable {
    /// With its dashes.
    let name: String
    /// What stands for the value in help; nil for a flag.
    let value: String?
    /// What it means.
    let help: Phrase
    /// True if the command cannot do without.
    var isRequired = false
    /// True if it may be given several times.
    var isRepeated = false

    /// As help writes it, `--matter CODE`.
    var usage: String { value.map { "\(name) \($0)" } ?? name }
}

extension OptionSpec {
    /// An option as help writes it, `--matter CODE`, and what it means.
    init(_ usage: String, _ chinese: String, _ english: String, isRequired: Bool = false, isRepeated: Bool = false) {
        let parts = usage.split(separator: " ").map(String.init)
        self.init(
            name: parts[0], value: parts.count > 1 ? parts[1] : nil, help: Phrase(chinese, english),
            isRequired: isRequired, isRepeated: isRepeated)
    }
}

/// An argument without dashes.
struct PositionalSpec: Sendable {
    /// What stands for it in help.
    let name: String
    /// What it means.
    let help: Phrase
    /// True if the command cannot do without.
    var isRequired = true
    /// True if it takes all that follow.
    var isRepeated = false
}

extension PositionalSpec {
    /// What stands for an argument, and what it means.
    init(_ name: String, _ chinese: String, _ english: String, isRequired: Bool = true, isRepeated: Bool = false) {
        self.init(name: name, help: Phrase(chinese, english), isRequired: isRequired, isRepeated: isRepeated)
    }
}

/// One command: its words, what it takes, and what it does.
struct CommandSpec: Sendable {
    /// `["entry", "propose"]`.
    let path: [String]
    /// What it does, in one sentence.
    let summary: Phrase
    /// More for its help page.
    var details: [Phrase] = []
    /// Arguments in order.
    var positionals: [PositionalSpec] = []
    /// Options beyond the global ones.
    var options: [OptionSpec] = []
    /// Does it.
    let action: @Sendable (Invocation) async throws(CommandError) -> ExitCode
    /// What the command is for the words after it, where its options depend on them, and the arguments that are left; nil
    /// where it is this one.
    var refined: (@Sendable ([String]) throws(CommandError) -> (CommandSpec, [String])?)?

    /// What the JSON that it takes may look like, for the department that asks; `--example` prints it and does nothing else.
    var example: (@Sendable (_ department: String?) -> JSONValue)?

    /// `entry propose`.
    var name: String { path.joined(separator: " ") }
}
