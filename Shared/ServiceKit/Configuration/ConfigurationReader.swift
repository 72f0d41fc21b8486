import Glibc
package import Phrases

/// Puts a configuration together from flags, environment and file, and refuses what was not declared.
package struct ConfigurationReader: Sendable {
    /// What the command line asked for.
    package enum Outcome: Sendable {
        /// Start with these values.
        case run(Configuration)
        /// Print this text and end: `--help` or `--version`.
        case print(Phrase)
    }

    /// The service's name, lower case: `listing`.
    package let service: String
    /// What `--version` prints.
    package let version: String
    /// The declared keys, in the order of `--help`.
    package let keys: [ConfigurationKey]

    /// A reader. Two keys of one name are a programmer's error and trap.
    package init(service: String, version: String, keys: [ConfigurationKey]) {
        precondition(Set(keys.map(\.name)).count == keys.count, "a configuration key is declared twice")
        self.service = service
        self.version = version
        self.keys = keys
    }

    /// Reads a configuration.
    ///
    /// - Parameters:
    ///   - arguments: the command line without the program's name. `--key value` and `--key=value` are the same; a
    ///     boolean may stand alone. `--config FILE` names the file; so does `XINYI_<SERVICE>_CONFIG`.
    ///   - environment: all variables. Those that begin with `XINYI_<SERVICE>_` must name a key; an empty one counts as
    ///     not set. Others are not looked at.
    ///   - serving: whether the service is to serve; what is done to its store alone needs no key that must be given for that.
    /// - Throws: ``ConfigurationError`` with every problem found.
    package func read(
        arguments: [String], environment: [String: String], serving: Bool = true
    ) throws(ConfigurationError) -> Outcome {
        if arguments.contains("--help") || arguments.contains("-h") { return .print(help) }
        if arguments.contains("--version") { return .print(title) }
        var problems = ConfigurationProblems()
        let flags = readFlags(arguments, &problems)
        let variables = readEnvironment(environment, &problems)
        let path = flags["config"] ?? variables["config"]
        let file = path.map { readFile($0, &problems) } ?? [:]
        var entries: [Configuration.Entry] = []
        for key in keys {
            let found: (String, Configuration.Source, String)? =
                flags[key.name].map { ($0, .flag, "--\(key.name)") }
                ?? variables[key.name].map { ($0, .environment, key.environmentName(service: service)) }
                ?? file[key.name].map { ($0, .file, "\(path ?? ""): \(key.name)") }
            if let (value, source, place) = found {
                if let (rule, remedy) = key.violation(of: value) {
                    let given: Phrase = key.isSecret ? "" : ", not '\(value.prefix(80))'"
                    problems.refuse("\(place): \(rule)\(given); \(remedy)")
                }
                entries.append(Configuration.Entry(key: key, value: value, source: source))
            } else {
                if key.isRequired, serving {
                    let variable = key.environmentName(service: service)
                    problems.refuse(
                        "\(key.name): must be given; pass --\(key.name), set \(variable) or write it into the file")
                }
                entries.append(Configuration.Entry(key: key, value: key.defaultValue, source: .default))
            }
        }
        try problems.check()
        return .run(Configuration(entries: entries))
    }

    private func readFlags(_ arguments: [String], _ problems: inout ConfigurationProblems) -> [String: String] {
        var values: [String: String] = [:]
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            guard argument.hasPrefix("--"), argument.count > 2 else {
                problems.refuse("'\(argument.prefix(80))': is no flag; flags begin with --, see --help")
                continue
            }
            let body = argument.dropFirst(2)
            let name = String(body.prefix { $0 != "=" })
            guard let key = key(named: name) else {
                problems.refuse("--\(name.prefix(80)): is not known; \(suggestion(for: name, prefix: "--"))")
                // Its value, if it has one, is not a problem of its own.
                if !body.contains("="), let next = rest.first, !next.hasPrefix("--") { rest.removeFirst() }
                continue
            }
            guard values[name] == nil else {
                problems.refuse("--\(name): is given twice; give it once")
                continue
            }
            if body.contains("=") {
                values[name] = String(body.dropFirst(name.count + 1))
            } else if key.kind == .boolean, rest.first != "true", rest.first != "false" {
                values[name] = "true"
            } else if let next = rest.first, !next.hasPrefix("--") {
                values[name] = rest.removeFirst()
            } else {
                problems.refuse("--\(name): has no value; write --\(name) VALUE")
            }
        }
        return values
    }

    private func readEnvironment(_ environment: [String: String], _ problems: inout ConfigurationProblems) -> [String:
        String]
    {
        let prefix = "XINYI_\(service.uppercased())_"
        var values: [String: String] = [:]
        for (variable, value) in environment.sorted(by: { $0.key < $1.key }) where variable.hasPrefix(prefix) {
            let name = String(variable.dropFirst(prefix.count).lowercased().map { $0 == "_" ? "-" : $0 })
            guard key(named: name) != nil else {
                problems.refuse("\(variable): is not known; \(suggestion(for: name, prefix: ""))")
                continue
            }
            if !value.isEmpty { values[name] = value }
        }
        return values
    }

    private func readFile(_ path: String, _ problems: inout ConfigurationProblems) -> [String: String] {
        let content: String
        switch TextFile.read(path, limit: Limits.configurationFileBytes) {
        case .success(let text): content = text
        case .failure(let failure):
            problems.refuse("config: \(failure.text)")
            return [:]
        }
        var values: [String: String] = [:]
        for (number, raw) in content.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = raw.trimmingBlanks()
            if line.isEmpty || line.hasPrefix("#") { continue }
            let place = "\(path):\(number + 1)"
            guard let equals = line.firstIndex(of: "=") else {
                problems.refuse("\(place): is no 'key = value'; write one, or begin the line with # for a comment")
                continue
            }
            let name = line[..<equals].trimmingBlanks()
            guard name != "config", key(named: name) != nil else {
                problems.refuse("\(place): '\(name.prefix(80))' is not known; \(suggestion(for: name, prefix: ""))")
                continue
            }
            guard values[name] == nil else {
                problems.refuse("\(place): '\(name)' is given twice; give it once")
                continue
            }
            values[name] = line[line.index(after: equals)...].trimmingBlanks()
        }
        return values
    }

    /// `--config` is a key of the reader itself: it says where the file is, so it cannot stand in it.
    private static let file = ConfigurationKey("config", "A file of 'key = value' lines; # begins a comment.", .path)

    private func key(named name: String) -> ConfigurationKey? {
        name == "config" ? Self.file : keys.first { $0.name == name }
    }

    private func suggestion(for name: String, prefix: String) -> Phrase {
        let near = keys.map(\.name).map { ($0, EditDistance.between(name, $0)) }
            .filter { $0.1 <= max(2, name.count / 3) }.min { $0.1 < $1.1 }
        return near.map { "did you mean \(prefix)\($0.0)?" } ?? "see --help for what there is"
    }

    private var variable: String { "XINYI_\(service.uppercased())_KEY" }
    private var title: Phrase { .verbatim("xinyi-\(service) \(version)") }

    /// What `--help` prints: how it is configured, and every key.
    package var help: Phrase {
        let frame: [Phrase] = [
            title, "", "Usage: xinyi-\(service) [--key value]…" as Phrase, "",
            "A value comes from a flag, else from the environment (\(variable), hyphens as underscores)," as Phrase,
            "else from the file of --config, else it is the default." as Phrase, "",
        ]
        let rows = ([Self.file] + keys).map { key -> Phrase in
            let value = key.defaultValue.map {
                key.isSecret && !$0.isEmpty ? "(secret)" as Phrase : Phrase.verbatim($0)
            }
            let standard = value.map { "(default: \($0))" as Phrase }
            let duty = key.isRequired ? "(required)" as Phrase : nil
            let again = key.isReadAgain ? "(read again at SIGHUP)" as Phrase : nil
            let marks = [standard, duty, again].compactMap { $0 }.reduce("<\(key.kindText)>" as Phrase) {
                "\($0)  \($1)"
            }
            return DaemonCommand.row("--\(key.name)", value: marks, key.documentation)
        }
        return .lines(
            frame + rows
                + DaemonCommand.help(hasStore: key(named: "data-dir") != nil, canMove: key(named: "store") != nil) + [
                    DaemonCommand.row("--help", "Prints this." as Phrase),
                    DaemonCommand.row("--version", "Prints the version." as Phrase),
                ])
    }
}
