/// All commands.
enum CommandTable {
    /// In the order of help.
    static let all: [CommandSpec] =
        [UpCommand.up, UpCommand.down] + Alias.verbs.map(\.command) + [
            ImportCommand.command, GenericCommands.get, GenericCommands.list, GenericCommands.do,
            CatalogCommand.command, CatalogCommand.template, RuleBookCommand.command, FeedCommand.command,
            CallCommand.command, ExploreCommands.describe,
            PressCommand.command, TraceCommand.command,
        ] + UpkeepCommands.all + [StoreCommand.copy]
        + CodeTools.commands + [WorkdayTool.command, SampleTool.command] + PKITool.commands

    /// The command that `arguments` begin with, and the rest. Global options may stand before the command's words.
    static func find(_ arguments: [String]) throws(CommandError) -> (CommandSpec, [String])? {
        guard let start = firstWord(arguments[...]) else { return nil }
        let words = arguments[start...]
        let matches = all.filter { words.starts(with: $0.path) }
        guard let best = matches.max(by: { $0.path.count < $1.path.count }) else { return nil }
        let rest = Array(arguments[..<start]) + Array(words.dropFirst(best.path.count))
        return try best.refined?(rest) ?? (best, rest)
    }

    /// Where the first argument is that is no option; global options may stand before it.
    static func firstWord(_ arguments: ArraySlice<String>) -> Int? {
        var index = arguments.startIndex
        while index < arguments.endIndex, arguments[index].hasPrefix("-") {
            let takesNext = GlobalOptions.all.contains { $0.name == arguments[index] && $0.value != nil }
            index += takesNext ? 2 : 1
        }
        return index < arguments.endIndex ? index : nil
    }

    /// The words of `arguments` that are neither global options nor their values.
    static func words(_ arguments: [String]) -> [String] {
        var (rest, words) = (arguments[...], [String]())
        while let index = firstWord(rest) {
            words.append(rest[index])
            rest = rest[(index + 1)...]
        }
        return words
    }
}
