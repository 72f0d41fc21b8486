/// Why a configuration was refused: every problem at once, each naming key, rule and remedy.
package struct ConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The problems, in the order in which they were found.
    package let problems: [String]

    /// An error of at least one problem.
    package init(_ problems: [String]) { self.problems = problems }

    /// An error of one problem.
    package init(key: String, rule: String, remedy: String) { problems = ["\(key): \(rule); \(remedy)"] }

    /// One problem a line.
    package var description: String { problems.joined(separator: "\n") }
}
