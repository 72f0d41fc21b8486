import Phrases

/// What a daemon's program is asked to do: to serve, unless a command stands among its flags.
enum DaemonCommand: Sendable, Hashable {
    /// Serve until a signal comes.
    case serve
    /// Ask the instance of the configuration whether it is healthy.
    case checkHealth
    /// Copy the service's database to a new file.
    case backup(String)
    /// Put a backup in the place of the service's database.
    case restore(String)
    /// Check the audit chain of the service's database.
    case verifyAudit

    /// Takes the command out of a command line; what is left are configuration keys.
    ///
    /// - Throws: ``ConfigurationError`` for a second command, or one without its file.
    static func take(from arguments: inout [String]) throws(ConfigurationError) -> DaemonCommand {
        var commands: [(flag: String, command: DaemonCommand)] = []
        var (rest, left) = (arguments[...], [String]())
        while let argument = rest.popFirst() {
            switch argument.prefix(while: { $0 != "=" }) {
            case "--check-health" where argument == "--check-health": commands.append((argument, .checkHealth))
            case "--verify-audit" where argument == "--verify-audit": commands.append((argument, .verifyAudit))
            case "--backup": commands.append(("--backup", .backup(try file(argument, &rest))))
            case "--restore": commands.append(("--restore", .restore(try file(argument, &rest))))
            default: left.append(argument)
            }
        }
        guard commands.count < 2 else {
            throw ConfigurationError(["\(commands[1].flag): stands beside \(commands[0].flag); give one command"])
        }
        arguments = left
        return commands.first?.command ?? .serve
    }

    private static func file(
        _ argument: String, _ rest: inout ArraySlice<String>
    ) throws(ConfigurationError) -> String {
        let flag = argument.prefix { $0 != "=" }
        var value = argument.contains("=") ? String(argument.dropFirst(flag.count + 1)) : ""
        if argument == flag, let next = rest.first, !next.hasPrefix("--") { value = rest.removeFirst() }
        guard !value.isEmpty else { throw ConfigurationError(["\(flag): has no value; write \(flag) FILE"]) }
        return value
    }

    /// Their part of `--help`, of a service that keeps a database or of one that does not.
    static func help(hasStore: Bool) -> [Phrase] {
        let ofStore = [
            row(
                "--backup", value: "FILE",
                "Copies this configuration's database, also of a running service, to a new file, checks it, and ends."),
            row(
                "--restore", value: "FILE",
                "Puts a backup in the place of the database and ends. The service must not run; the backup is checked whole "
                    + "first, and the database before is kept beside the new one."),
            row(
                "--verify-audit",
                "Checks the audit chain and the other chained tables of the database, prints their rows and heads, and ends."
            ),
        ]
        return (hasStore ? ofStore : []) + [
            row("--check-health", "Asks the instance of this configuration whether it is healthy; exits 0 or 1.")
        ]
    }

    /// A row of `--help`: what is to be typed, what may stand behind it, and below it what that means.
    static func row(_ flag: String, value: Phrase = "", _ meaning: Phrase) -> Phrase {
        .lines([value.isEmpty ? .verbatim("  \(flag)") : "  \(flag) \(value)", "        \(meaning)"])
    }
}
