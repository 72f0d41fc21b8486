/// All commands.
enum CommandTable {
    /// In the order of help.
    static let all: [CommandSpec] =
        [CheckCommand.command] + SubjectVerbs.commands + RecordVerbs.commands + [ImportCommand.command]
        + ListVerbs.commands + EntryVerbs.commands + ObjectionVerbs.commands + CaseVerbs.commands
        + CatalogCommands.commands + [
            RuleBookCommand.command,
            FeedCommand.command, CallCommand.command, ExploreCommands.list, ExploreCommands.describe,
            PressCommand.command, TraceCommand.command,
        ]
        + CodeTools.commands + [WorkdayTool.command, SampleTool.command] + PKITool.commands

    /// The command that `arguments` begin with, and the rest. Global options may stand before the command's words.
    static func find(_ arguments: [String]) -> (CommandSpec, [String])? {
        var start = 0
        while start < arguments.count, arguments[start].hasPrefix("-") {
            let takesNext = GlobalOptions.all.contains { $0.name == arguments[start] && $0.value != nil }
            start += takesNext ? 2 : 1
        }
        guard start < arguments.count else { return nil }
        let words = arguments[start...]
        let matches = all.filter { words.starts(with: $0.path) }
        guard let best = matches.max(by: { $0.path.count < $1.path.count }) else { return nil }
        return (best, Array(arguments[..<start]) + Array(words.dropFirst(best.path.count)))
    }

    /// The words of `arguments` that are neither global options nor their values.
    static func words(_ arguments: [String]) -> [String] {
        var words: [String] = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if GlobalOptions.all.contains(where: { $0.name == argument && $0.value != nil }) {
                _ = rest.popFirst()
            } else if !argument.hasPrefix("-") {
                words.append(argument)
            }
        }
        return words
    }
}
