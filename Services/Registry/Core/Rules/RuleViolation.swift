/// One rule that a record or request breaks. Never holds the value of a person's number.
package struct RuleViolation: Error, Sendable, Hashable {
    /// The field: a template code such as `CF_NR_FK`, or empty where the row as a whole is meant.
    package var field: String
    /// What the rule asks for.
    package var rule: String
    /// What to do about it.
    package var remedy: String

    /// All three.
    package init(_ field: String, _ rule: String, remedy: String) {
        self.field = field
        self.rule = rule
        self.remedy = remedy
    }
}
