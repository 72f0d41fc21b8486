/// All commands.
enum CommandTable {
    /// In the order of help.
    static let all: [CommandSpec] =
        [CheckCommand.command] + SubjectVerbs.commands + RecordVerbs.commands + [ImportCommand.command]
        + ListVerbs.commands + EntryVerbs.commands + ObjectionVerbs.commands + CaseVerbs.commands
        + CatalogCommands.commands + [FeedCommand.command, CallCommand.command, ExploreCommands.list, ExploreCommands.describe]
        + CodeTools.commands + [WorkdayTool.command]

    /// The command that `arguments` begin with, and the rest. Options before the command's words are allowed.
    static func find(_ arguments: [String]) -> (CommandSpec, [String])? {
        let start = arguments.firstIndex { !$0.hasPrefix("-") } ?? arguments.endIndex
        // Only flags or `--name=value` may stand before the command, so that no value is taken for its first word.
        let words = arguments[start...]
        let matches = all.filter { words.starts(with: $0.path) }
        guard let best = matches.max(by: { $0.path.count < $1.path.count }) else { return nil }
        return (best, Array(arguments[..<start]) + Array(words.dropFirst(best.path.count)))
    }
}
