/// A worked example: what is given and what comes of it, as `name=value; name=value => name=value`. It is read by the
/// form of its key and run whenever a book is judged.
package struct RuleExample: Sendable, Hashable {
    /// What is given.
    package let input: [String: String]
    /// What must come of it; at least one thing.
    package let output: [String: String]

    /// Reads an example; nil if it is not of that shape, or names something twice.
    package init?(_ text: String) {
        let halves = text.split(separator: "=>", omittingEmptySubsequences: false)
        guard halves.count == 2, let input = Self.pairs(halves[0]), let output = Self.pairs(halves[1]),
            !input.isEmpty, !output.isEmpty
        else { return nil }
        self.input = input
        self.output = output
    }

    private static func pairs(_ text: Substring) -> [String: String]? {
        var pairs: [String: String] = [:]
        for part in text.split(separator: ";", omittingEmptySubsequences: false) {
            let halves = part.split(separator: "=", omittingEmptySubsequences: false).map { String($0.trimmed) }
            guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty,
                pairs.updateValue(halves[1], forKey: halves[0]) == nil
            else { return nil }
        }
        return pairs
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var rest = drop { $0 == " " }
        while rest.last == " " { rest.removeLast() }
        return rest
    }
}

extension RuleExampleForm {
    /// The names that an example may give.
    var inputs: Set<String> {
        switch self {
        case .due, .span: ["start", "department", "domain"]
        case .back, .value: ["on", "department", "domain"]
        case .counted: ["first", "department", "domain"]
        case .month: ["month"]
        case .share: ["part", "whole", "on"]
        case .penalty:
            [
                "department", "domain", "kinds", "fine-fen", "party", "procedure", "decided", "published",
                "restricted-until",
            ]
        }
    }

    /// The names that it may expect.
    var outputs: Set<String> {
        switch self {
        case .due, .month: ["due"]
        case .span: ["end"]
        case .back: ["since"]
        case .counted: ["last"]
        case .share: ["met"]
        case .value: ["value"]
        case .penalty:
            ["set", "class", "published", "minimum", "maximum", "start", "first-repair-day", "end"]
        }
    }
}
