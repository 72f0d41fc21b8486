/// What a configuration says, as JSON would: what a ``ClientPolicy`` is read from, wherever it was written.
package enum PolicyValue: Sendable, Hashable {
    /// Text; also durations, `"0.25s"`.
    case text(String)
    /// A number.
    case number(Double)
    /// Values in their order.
    case list([PolicyValue])
    /// Values by name.
    case object([String: PolicyValue])
}

extension PolicyValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// Text.
    package init(stringLiteral value: String) { self = .text(value) }
    /// A number.
    package init(integerLiteral value: Int) { self = .number(Double(value)) }
    /// A number.
    package init(floatLiteral value: Double) { self = .number(value) }
    /// A list.
    package init(arrayLiteral elements: PolicyValue...) { self = .list(elements) }
    /// An object; of a repeated name the last value counts.
    package init(dictionaryLiteral elements: (String, PolicyValue)...) {
        self = .object(Dictionary(elements) { $1 })
    }
}

/// Why a policy was refused: the field by its path, the rule it breaks, and what to do.
package struct PolicyError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Where: `methodConfig[0].retryPolicy.maxAttempts`.
    package let field: String
    /// What must hold.
    package let rule: String
    /// What to do about it.
    package let remedy: String

    /// `field: rule; remedy`.
    package var description: String { "\(field): \(rule); \(remedy)" }
}

/// Reads one object: every field at most once, none left over.
struct PolicyReader {
    private let path: String
    private var fields: [String: PolicyValue]
    private var known: [String] = []

    init(_ value: PolicyValue, at path: String) throws(PolicyError) {
        guard case .object(let fields) = value else {
            throw PolicyError(
                field: path.isEmpty ? "service config" : path, rule: "must be an object", remedy: "write { … }")
        }
        self.path = path
        self.fields = fields
    }

    private func path(of name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

    private mutating func take(_ name: String) -> PolicyValue? {
        known.append(name)
        return fields.removeValue(forKey: name)
    }

    /// Refuses fields that nobody asked for: a misspelt one would otherwise mean the default, silently.
    func finish() throws(PolicyError) {
        guard let name = fields.keys.min() else { return }
        throw PolicyError(
            field: path(of: name), rule: "is not known here",
            remedy: "take it out, or use one of \(known.joined(separator: ", "))")
    }

    mutating func text(_ name: String) throws(PolicyError) -> String? {
        guard let value = take(name) else { return nil }
        guard case .text(let text) = value, !text.isEmpty else {
            throw PolicyError(
                field: path(of: name), rule: "must be text that is not empty", remedy: "give it, or leave it out")
        }
        return text
    }

    mutating func choice<Value>(_ name: String, _ choices: [(String, Value)]) throws(PolicyError) -> Value? {
        guard let text = try text(name) else { return nil }
        if let found = choices.first(where: { $0.0 == text }) { return found.1 }
        throw PolicyError(
            field: path(of: name), rule: "'\(text)' is not known",
            remedy: "use one of \(choices.map(\.0).joined(separator: ", "))")
    }

    mutating func number(_ name: String, _ bounds: ClosedRange<Double>) throws(PolicyError) -> Double? {
        guard let value = take(name) else { return nil }
        if case .number(let number) = value, bounds.contains(number) { return number }
        throw PolicyError(
            field: path(of: name), rule: "must be a number from \(bounds.lowerBound) to \(bounds.upperBound)",
            remedy: "give one within")
    }

    mutating func integer(_ name: String, _ bounds: ClosedRange<Int>) throws(PolicyError) -> Int? {
        guard let value = take(name) else { return nil }
        if case .number(let number) = value, let whole = Int(exactly: number), bounds.contains(whole) { return whole }
        throw PolicyError(
            field: path(of: name), rule: "must be a whole number from \(bounds.lowerBound) to \(bounds.upperBound)",
            remedy: "give one within")
    }

    /// A duration as JSON writes google.protobuf.Duration, `"1.5s"`.
    mutating func duration(_ name: String, _ bounds: ClosedRange<Duration>) throws(PolicyError) -> Duration? {
        guard let value = take(name) else { return nil }
        if case .text(let text) = value, text.last == "s", let seconds = Double(text.dropLast()), seconds.isFinite,
            seconds.magnitude < 1e9, bounds.contains(.seconds(seconds))
        {
            return .seconds(seconds)
        }
        throw PolicyError(
            field: path(of: name),
            rule: "must be a duration from \(bounds.lowerBound) to \(bounds.upperBound)",
            remedy: "write it as \"0.25s\"")
    }

    mutating func object(_ name: String) throws(PolicyError) -> PolicyReader? {
        guard let value = take(name) else { return nil }
        return try PolicyReader(value, at: path(of: name))
    }

    mutating func objects(_ name: String, max: Int) throws(PolicyError) -> [PolicyReader]? {
        guard let value = take(name) else { return nil }
        guard case .list(let list) = value, list.count <= max else {
            throw PolicyError(
                field: path(of: name), rule: "must be a list of at most \(max)", remedy: "write [ … ], or say less")
        }
        var readers: [PolicyReader] = []
        for (index, value) in list.enumerated() {
            readers.append(try PolicyReader(value, at: "\(path(of: name))[\(index)]"))
        }
        return readers
    }

    /// The error for a field of this object that is absent or does not go with the others.
    func refusal(_ name: String, _ rule: String, _ remedy: String) -> PolicyError {
        PolicyError(field: path(of: name), rule: rule, remedy: remedy)
    }
}
