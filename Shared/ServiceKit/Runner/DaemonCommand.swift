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
    /// Copy a store of the service from one place to another: paths of files, or URLs of databases.
    case copyStore(from: String, to: String)

    /// Whether it is about the service that serves, and not about its store alone.
    var isOfService: Bool { self == .serve || self == .checkHealth }

    /// Takes the command out of a command line; what is left are configuration keys.
    ///
    /// - Throws: ``ConfigurationError`` for a second command, or one without its files.
    static func take(from arguments: inout [String]) throws(ConfigurationError) -> DaemonCommand {
        var commands: [(flag: String, command: DaemonCommand)] = []
        var (rest, left) = (arguments[...], [String]())
        while let argument = rest.popFirst() {
            switch argument.prefix(while: { $0 != "=" }) {
            case "--check-health" where argument == "--check-health": commands.append((argument, .checkHealth))
            case "--verify-audit" where argument == "--verify-audit": commands.append((argument, .verifyAudit))
            case "--backup": commands.append(("--backup", .backup(try file(argument, &rest))))
            case "--restore": commands.append(("--restore", .restore(try file(argument, &rest))))
            case "--copy-store": commands.append(("--copy-store", try places(argument, &rest)))
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

    private static func places(
        _ argument: String, _ rest: inout ArraySlice<String>
    ) throws(ConfigurationError) -> DaemonCommand {
        let flag = argument.prefix { $0 != "=" }
        var values = argument == flag ? [] : [String(argument.dropFirst(flag.count + 1))]
        while values.count < 2, let next = rest.first, !next.hasPrefix("--") { values.append(rest.removeFirst()) }
        guard values.count == 2, !values.contains("") else {
            throw ConfigurationError(["\(flag): takes two values; write \(flag) FROM TO"])
        }
        return .copyStore(from: values[0], to: values[1])
    }

    /// Their part of `--help`.
    /// - Parameters:
    ///   - hasStore: whether the service keeps a database.
    ///   - canMove: whether that may be on a server as well as in a file.
    static func help(hasStore: Bool, canMove: Bool) -> [Phrase] {
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
        let ofMoving = row(
            "--copy-store", value: "FROM TO",
            "Copies the store of this service, which must not run, to where there is none, verifies every row of it, and ends. "
                + "FROM and TO are a file of SQLite or the URL of a PostgreSQL database.")
        return (hasStore ? ofStore : []) + (canMove ? [ofMoving] : []) + [
            row("--check-health", "Asks the instance of this configuration whether it is healthy; exits 0 or 1.")
        ]
    }

    /// A row of `--help`: what is to be typed, what may stand behind it, and below it what that means.
    static func row(_ flag: String, value: Phrase = "", _ meaning: Phrase) -> Phrase {
        .lines([value.isEmpty ? .verbatim("  \(flag)") : "  \(flag) \(value)", "        \(meaning)"])
    }
}
