package import RegistrySchema

/// A decision as the registry's feed gave it.
package struct KnownDecision: Sendable, Hashable {
    /// Resource name `decisions/{id}`.
    package var name: String
    /// The kind.
    package var kind: DecisionKind
    /// Day of the decision, ISO.
    package var date: String
    /// Domain code; empty where none is stated.
    package var domain: String
    /// True if it is in effect.
    package var isEffective: Bool
    /// The subject record to which it came: the subject's, or one that was merged into it since.
    package var subject: String

    /// A decision as a row of the projection holds it.
    package init(name: String, kind: DecisionKind, date: String, domain: String, isEffective: Bool, subject: String) {
        self.name = name
        self.kind = kind
        self.date = date
        self.domain = domain
        self.isEffective = isEffective
        self.subject = subject
    }
}
