package import RegistrySchema

/// A decision as the registry's feed gave it.
package struct MirroredDecision: Sendable, Hashable {
    /// Resource name `decisions/{id}`.
    package var name: String
    /// The kind.
    package var kind: DecisionKind
    /// The subject record to which it came: the subject's, or one that was merged into it since.
    package var subject: String
    /// Code of the department that answers for it.
    package var department: String
    /// Number of the document.
    package var documentNumber: String
    /// Day of the decision, ISO.
    package var date: String
    /// Domain code; empty where none is stated.
    package var domain: String
    /// Conduct kind; empty where none is stated.
    package var conductKind: String
    /// Class of a penalty.
    package var severity: SeverityClass
    /// True if it is in effect.
    package var isEffective: Bool
    /// True if its publication ended by a repair.
    package var isRepaired: Bool
    /// True while an objection to it is verified.
    package var isDisputed: Bool
    /// Last day of validity, ISO; empty for none.
    package var validTo: String
    /// Last day of publication, ISO; empty for none.
    package var publicationEnd: String
    /// True if it was effective and the registry lost it: it was put back to an earlier state, and nobody annulled the decision.
    package var isLost: Bool
}
