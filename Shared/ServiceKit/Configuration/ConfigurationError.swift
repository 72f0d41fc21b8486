package import Phrases

/// Why a configuration was refused: every problem at once, each naming key, rule and remedy.
package struct ConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The problems, in the order in which they were found.
    package let problems: [Phrase]

    /// An error of at least one problem.
    package init(_ problems: [Phrase]) { self.problems = problems }

    /// An error of one problem.
    package init(key: String, rule: Phrase, remedy: Phrase) { problems = ["\(key): \(rule); \(remedy)"] }

    /// One problem a line.
    package var text: Phrase { .lines(problems) }

    /// The lines in English.
    package var description: String { text.english }
}

/// Problems of a configuration while it is read.
package struct ConfigurationProblems {
    /// The problems, in the order in which they were found.
    package private(set) var list: [Phrase] = []

    /// No problem yet.
    package init() {}

    /// Notes a problem: where, the rule and the remedy.
    package mutating func refuse(_ problem: Phrase) { list.append(problem) }

    /// Refuses the configuration if anything is wrong with it.
    package func check() throws(ConfigurationError) {
        if !list.isEmpty { throw ConfigurationError(list) }
    }
}
