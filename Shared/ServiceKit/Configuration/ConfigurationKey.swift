package import Phrases

/// One thing that can be configured: its name, what it means, what it may be, and what it is when nobody says.
///
/// The name is kebab-case (`lease-seconds`): the flag is `--lease-seconds`, the environment variable
/// `XINYI_<SERVICE>_LEASE_SECONDS`, the line of the file `lease-seconds = 10`.
package struct ConfigurationKey: Sendable, Hashable {
    /// What a value may be.
    package enum Kind: Sendable, Hashable {
        /// UTF-8 text of a length in bytes.
        case text(ClosedRange<Int>)
        /// A whole number within bounds.
        case integer(ClosedRange<Int>)
        /// `true` or `false`; a flag without a value means true.
        case boolean
        /// A path in the file system, absolute or relative to the working directory.
        case path
        /// An address: `host:port`, `[v6]:port` or `unix:/path`.
        case address
        /// Addresses separated by commas, at most so many; may be empty.
        case addresses(Int)
        /// One of some words.
        case choice([String])
        /// `name=number` pairs separated by commas, at most so many, each number within bounds; may be empty.
        case numbers(Int, ClosedRange<Int>)
    }

    /// Its name as in flags and files, `data-dir`; ``environmentName(service:)`` gives that of its variable.
    package let name: String
    /// What it means, in a sentence or two; shown by `--help`.
    package let documentation: Phrase
    /// What a value may be.
    package let kind: Kind
    /// The value when nobody says; nil when there is none, which then reads as absent.
    package let defaultValue: String?
    /// Whether the value must be given.
    package let isRequired: Bool
    /// Whether the value must never be shown.
    package let isSecret: Bool
    /// Whether another value counts when the configuration is read again (SIGHUP); else it counts at the next start.
    package let isReadAgain: Bool

    /// A key; see the properties. A required key has no default.
    package init(
        _ name: String, _ documentation: Phrase, _ kind: Kind, default defaultValue: String? = nil,
        required: Bool = false, secret: Bool = false, isReadAgain: Bool = false
    ) {
        self.name = name
        self.documentation = documentation
        self.kind = kind
        self.defaultValue = defaultValue
        isRequired = required
        isSecret = secret
        self.isReadAgain = isReadAgain
    }

    /// The rule that a value breaks, with the remedy; nil when it keeps all.
    func violation(of value: String) -> (rule: Phrase, remedy: Phrase)? {
        guard value.utf8.count <= Limits.configurationValueBytes else {
            return ("must have at most \(Limits.configurationValueBytes) bytes" as Phrase, "shorten it" as Phrase)
        }
        switch kind {
        case .text(let bounds):
            guard !bounds.contains(value.utf8.count) else { return nil }
            return (
                "must have \(bounds.lowerBound) to \(bounds.upperBound) bytes" as Phrase, "change its length" as Phrase
            )
        case .integer(let bounds):
            if let number = Int(value), bounds.contains(number) { return nil }
            return (
                "must be a whole number from \(bounds.lowerBound) to \(bounds.upperBound)" as Phrase,
                "give a number within the bounds" as Phrase
            )
        case .boolean:
            return ["true", "false"].contains(value)
                ? nil : ("must be true or false" as Phrase, "write one of the two" as Phrase)
        case .path:
            return value.isEmpty || value.utf8.contains(0)
                ? ("must be a path" as Phrase, "give a file or directory" as Phrase) : nil
        case .address:
            return Self.isAddress(value) ? nil : Self.addressRule
        case .addresses(let most):
            let parts = Self.list(value)
            guard parts.count <= most else {
                return ("must be at most \(most) addresses" as Phrase, "leave some out" as Phrase)
            }
            return parts.allSatisfy(Self.isAddress) ? nil : Self.addressRule
        case .choice(let words):
            return words.contains(value)
                ? nil : ("must be one of \(words.joined(separator: ", "))" as Phrase, "choose one of them" as Phrase)
        case .numbers(let most, let bounds):
            let parts = Self.list(value)
            guard parts.count <= most else {
                return ("must be at most \(most) pairs" as Phrase, "leave some out" as Phrase)
            }
            let names = parts.compactMap { Self.pair($0, bounds)?.name }
            guard names.count == parts.count else {
                return (
                    "must be name=number pairs with numbers from \(bounds.lowerBound) to \(bounds.upperBound)"
                        as Phrase,
                    "for example xinyi.measures.v1.CheckService/Check=64" as Phrase
                )
            }
            return Set(names).count == names.count
                ? nil : ("must name nothing twice" as Phrase, "leave one of both out" as Phrase)
        }
    }

    private static let addressRule: (rule: Phrase, remedy: Phrase) = (
        "must be host:port, [v6]:port or unix:/path" as Phrase, "for example 127.0.0.1:7401" as Phrase
    )

    /// The parts of a comma-separated list, blanks around them removed, empty ones left out.
    static func list(_ value: String) -> [String] {
        value.split(separator: ",").map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
    }

    /// The sides of `name=number`; nil when it is no such pair, or the number is out of bounds.
    static func pair(_ text: String, _ bounds: ClosedRange<Int>) -> (name: String, number: Int)? {
        let sides = text.split(separator: "=", omittingEmptySubsequences: false).map { $0.trimmingBlanks() }
        guard sides.count == 2, !sides[0].isEmpty, let number = Int(sides[1]), bounds.contains(number) else {
            return nil
        }
        return (sides[0], number)
    }

    private static func isAddress(_ value: String) -> Bool {
        if value.hasPrefix("unix:") { return value.utf8.count > 6 && value.utf8.count <= 105 }
        guard let colon = value.lastIndex(of: ":"), colon > value.startIndex,
            let port = Int(value[value.index(after: colon)...]), (0...65535).contains(port)
        else { return false }
        let host = value[..<colon]
        return host.hasPrefix("[") ? host.hasSuffix("]") : !host.contains(":") && !host.contains(" ")
    }

    /// The variable of the environment that sets the key for a service.
    func environmentName(service: String) -> String {
        "XINYI_\(service.uppercased())_" + String(name.uppercased().map { $0 == "-" ? "_" : $0 })
    }

    /// The kind in words, for `--help`.
    var kindText: Phrase {
        switch kind {
        case .text: "text"
        case .integer(let bounds): .verbatim("\(bounds.lowerBound)…\(bounds.upperBound)")
        case .boolean: .verbatim("true|false")
        case .path: "path"
        case .address: "address"
        case .addresses: "address,…"
        case .choice(let words): .verbatim(words.joined(separator: "|"))
        case .numbers(_, let bounds): "name=\(bounds.lowerBound)…\(bounds.upperBound),…"
        }
    }
}

extension StringProtocol {
    /// The text without blanks and tabs at both ends.
    func trimmingBlanks() -> String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
        guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
            return ""
        }
        return String(self[first...last])
    }
}
