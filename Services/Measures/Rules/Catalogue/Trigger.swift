package import Phrases

/// What triggers a measure: alternatives joined by `|`. One that holds is enough.
package struct Trigger: Sendable, Hashable {
    /// The alternatives in the order written; 1 to `MeasuresLimits.triggerAlternatives`.
    package let terms: [TriggerTerm]

    /// Parses a trigger.
    ///
    /// - Throws: `TriggerError` naming the alternative and the rule that it breaks.
    package init(parsing text: String) throws(TriggerError) {
        guard text.utf8.count <= MeasuresLimits.triggerBytes else {
            throw TriggerError(
                alternative: "", rule: "a trigger has at most \(MeasuresLimits.triggerBytes) bytes")
        }
        guard !text.isEmpty else {
            throw TriggerError(alternative: "", rule: "a measure has a trigger")
        }
        let alternatives = text.split(separator: "|", omittingEmptySubsequences: false)
        guard alternatives.count <= MeasuresLimits.triggerAlternatives else {
            throw TriggerError(
                alternative: "",
                rule: "a trigger has at most \(MeasuresLimits.triggerAlternatives) alternatives")
        }
        var terms: [TriggerTerm] = []
        for alternative in alternatives {
            let term = try Self.term(alternative)
            guard !terms.contains(term) else {
                throw TriggerError(alternative: String(alternative), rule: "each alternative stands once")
            }
            terms.append(term)
        }
        self.terms = terms
    }

    /// Whether clean years are among the alternatives.
    package var asksForCleanYears: Bool { terms.contains(.cleanYears) }

    private static func term(_ text: Substring) throws(TriggerError) -> TriggerTerm {
        func fail(_ rule: Phrase) -> TriggerError { TriggerError(alternative: String(text), rule: rule) }
        guard !text.isEmpty else { throw fail("nothing stands empty between two bars") }
        guard let colon = text.firstIndex(of: ":") else {
            switch text {
            case "CLEAN3Y": return .cleanYears
            case "REQUEST": return .request
            default: throw fail("without a colon only CLEAN3Y and REQUEST are known")
            }
        }
        let argument = text[text.index(after: colon)...]
        switch text[..<colon] {
        case "RED":
            if argument == "*" { return .red(domain: nil) }
            guard isDomain(argument) else { throw fail("RED takes * or one domain of three capital letters") }
            return .red(domain: String(argument))
        case "BLACK":
            if argument == "*" { return .serious(domains: []) }
            return .serious(domains: try domains(argument, of: text))
        case "RECORD":
            guard isDomain(argument) else { throw fail("RECORD takes one domain of three capital letters") }
            return .record(domain: String(argument))
        case "EXT": return .external(kind: try kind(argument, of: text))
        case "DECISION": return .decision(kind: try kind(argument, of: text))
        case "JUDGMENT": return .judgment(kind: try kind(argument, of: text))
        case "NOMINATION": return .nomination(channel: try kind(argument, of: text))
        default:
            throw fail(
                "the word before the colon is one of RED, BLACK, EXT, DECISION, JUDGMENT, RECORD, NOMINATION")
        }
    }

    private static func domains(_ text: Substring, of term: Substring) throws(TriggerError) -> [String] {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count <= MeasuresLimits.triggerDomains else {
            throw TriggerError(
                alternative: String(term), rule: "BLACK takes at most \(MeasuresLimits.triggerDomains) domains")
        }
        var found: [String] = []
        for part in parts {
            guard isDomain(part), !found.contains(String(part)) else {
                throw TriggerError(
                    alternative: String(term),
                    rule: "BLACK takes * or domains of three capital letters, each once, parted by commas")
            }
            found.append(String(part))
        }
        return found
    }

    private static func kind(_ text: Substring, of term: Substring) throws(TriggerError) -> String {
        let bytes = text.utf8
        guard let first = bytes.first, (0x41...0x5A).contains(first),
            bytes.count <= MeasuresLimits.triggerKindBytes,
            bytes.allSatisfy({ (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F })
        else {
            throw TriggerError(
                alternative: String(term),
                rule: "a kind is 1 to \(MeasuresLimits.triggerKindBytes) of A-Z, 0-9 and _, a letter first")
        }
        return String(text)
    }

    private static func isDomain(_ text: Substring) -> Bool {
        text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }
}

extension Trigger: CustomStringConvertible {
    /// The trigger as the grammar writes it.
    package var description: String { terms.map(\.description).joined(separator: "|") }
}

/// Why a text is no trigger.
package struct TriggerError: Error, Sendable, Hashable {
    /// The alternative that is wrong, as written; empty if the trigger as a whole is.
    package var alternative: String
    /// The rule that it breaks, in words.
    package var rule: Phrase
}
