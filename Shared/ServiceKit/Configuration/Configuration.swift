import Glibc

/// The values of a service's declared keys, validated: flags before environment before file before defaults.
///
/// Reading a key that was not declared, or as another kind than declared, is a programmer's error and traps.
package struct Configuration: Sendable {
    /// Where a value came from.
    package enum Source: String, Sendable, Hashable {
        case flag, environment, file, `default`
    }

    /// One key with its value.
    package struct Entry: Sendable, Hashable {
        /// The key.
        package let key: ConfigurationKey
        /// The value; nil when there is neither one nor a default.
        package let value: String?
        /// The first place that gave it, of flag, environment and file; `default` where none did.
        package let source: Source
        /// The value as it may be shown.
        package var shown: String { key.isSecret && value?.isEmpty == false ? "(redacted)" : value ?? "" }
    }

    /// All keys in the order of their declaration.
    package let entries: [Entry]
    private let index: [String: Int]

    init(entries: [Entry]) {
        self.entries = entries
        index = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.key.name, $0) })
    }

    /// This configuration with the values of another one where they count while a service runs, and the names of the keys that differ:
    /// those whose values were taken over, and those whose values count at the next start.
    func taking(_ other: Configuration) -> (now: Configuration, taken: [String], later: [String]) {
        var (entries, taken, later) = (entries, [String](), [String]())
        for (place, entry) in other.entries.enumerated() where entries[place].value != entry.value {
            guard entry.key.isReadAgain else {
                later.append(entry.key.name)
                continue
            }
            taken.append(entry.key.name)
            entries[place] = entry
        }
        return (Configuration(entries: entries), taken, later)
    }

    /// Whether the service has a key of this name.
    func declares(_ name: String) -> Bool { index[name] != nil }

    /// The text, path, address or choice of a key, nil when absent.
    package func optional(_ name: String) -> String? {
        guard let at = index[name] else { preconditionFailure("configuration key '\(name)' is not declared") }
        return entries[at].value
    }

    /// The text, path, address or choice of a key that is required or has a default.
    package func text(_ name: String) -> String {
        guard let value = optional(name) else {
            preconditionFailure("configuration key '\(name)' has no default: read it as optional")
        }
        return value
    }

    /// The number of a key that is required or has a default.
    package func integer(_ name: String) -> Int {
        guard let value = Int(text(name)) else { preconditionFailure("configuration key '\(name)' is no integer") }
        return value
    }

    /// The truth of a key; absent is false.
    package func boolean(_ name: String) -> Bool { optional(name) == "true" }

    /// The elements of a list; absent is none.
    package func list(_ name: String) -> [String] { ConfigurationKey.list(optional(name) ?? "") }

    /// The pairs of a key of `name=number`; absent is none.
    package func numbers(_ name: String) -> [String: Int] {
        var found: [String: Int] = [:]
        for part in list(name) {
            guard let pair = ConfigurationKey.pair(part, .min ... .max) else { continue }
            found[pair.name] = pair.number
        }
        return found
    }

    /// The seconds of an integer key.
    package func seconds(_ name: String) -> Duration { .seconds(integer(name)) }
}
