import Credit
import JSON
package import Phrases
import RPC

extension CommandError {
    /// What standard error is told of the error, lines with their ends: for programs, who asked for JSON, one line of JSON in both
    /// languages, for people one line and more in theirs. Without a person's number.
    package func told(_ language: Language, asJSON: Bool) -> String {
        if asJSON { return json.compact + "\n" }
        return lines.enumerated().map { index, line in
            (index == 0 ? "xinyi: " : "") + PersonalNumbers.redacted(line(language)) + "\n"
        }.joined()
    }

    /// The error as one object. What is empty is left out; of texts, `messageZh` is the Chinese of `message`, and so on.
    var json: JSONValue {
        var error: JSONValue = [
            "code": .string(facts.code?.description ?? exitCode.name),
            "exitCode": .integer(Int64(exitCode.rawValue)),
        ]
        Self.set(facts.method, "method", in: &error)
        Self.set(facts.info?.reason, "reason", in: &error)
        Self.set(facts.info?.domain, "domain", in: &error)
        Self.set(facts.message ?? lines.first ?? "", "message", in: &error)
        if !facts.violations.isEmpty { error.set(["fieldViolations"], .array(facts.violations.map(Self.json))) }
        if !facts.preconditions.isEmpty { error.set(["preconditions"], .array(facts.preconditions.map(Self.json))) }
        if !facts.remedies.isEmpty {
            Self.set(
                Phrase(
                    facts.remedies.map(\.chinese).joined(separator: "；"),
                    facts.remedies.map(\.english).joined(separator: "; ")), "remedy", in: &error)
        }
        // What has no place of its own among the parts, such as the faults of a file by row.
        let isSaid = facts.code != nil || !facts.violations.isEmpty
        let others = isSaid ? [] : lines.dropFirst().dropLast(facts.remedies.count)
        if !others.isEmpty {
            error.set(
                ["details"],
                .array(
                    others.map { line in
                        var detail: JSONValue = [:]
                        Self.set(line.changed { String($0.drop { $0 == " " }) }, "message", in: &detail)
                        return detail
                    }))
        }
        for pair in facts.info?.metadata.pairs ?? [] {
            error.set(["metadata", pair.key], .string(PersonalNumbers.redacted(pair.value)))
        }
        if let retry = facts.retryAfter?.components {
            let millis = retry.seconds * 1000 + retry.attoseconds / 1_000_000_000_000_000
            error.set(["retryAfterMillis"], .string("\(millis)"))
        }
        Self.set(facts.trace, "traceId", in: &error)
        return error
    }

    private static func json(_ violation: FieldViolation) -> JSONValue {
        var json: JSONValue = ["field": .string(PersonalNumbers.redacted(violation.field))]
        set(violation.rule, "rule", in: &json)
        set(violation.remedy, "remedy", in: &json)
        return json
    }

    private static func json(_ precondition: PreconditionViolation) -> JSONValue {
        var json: JSONValue = [:]
        set(precondition.type, "type", in: &json)
        set(precondition.subject, "subject", in: &json)
        return json
    }

    private static func set(_ text: String?, _ name: String, in object: inout JSONValue) {
        guard let text, !text.isEmpty else { return }
        object.set([name], .string(PersonalNumbers.redacted(text)))
    }

    private static func set(_ phrase: Phrase, _ name: String, in object: inout JSONValue) {
        set(phrase.english, name, in: &object)
        set(phrase.chinese, name + "Zh", in: &object)
    }
}

extension ExitCode {
    /// What stands for the canonical code where no call was made.
    var name: String {
        switch self {
        case .usage: "USAGE"
        case .refused: "REFUSED"
        case .unavailable: "UNAVAILABLE"
        case .output: "OUTPUT"
        case .ok, .negative, .verify, .refuse: "NEGATIVE"
        }
    }
}
