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

    /// A decision as a row of the projection holds it.
    package init(name: String, kind: DecisionKind, date: String, domain: String, isEffective: Bool) {
        self.name = name
        self.kind = kind
        self.date = date
        self.domain = domain
        self.isEffective = isEffective
    }
}
