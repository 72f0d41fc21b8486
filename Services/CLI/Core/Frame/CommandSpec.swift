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

    /// `entry propose`.
    var name: String { path.joined(separator: " ") }
}
