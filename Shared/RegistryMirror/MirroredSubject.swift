package import CommonSchema
package import RegistrySchema

/// A subject as the registry's feed gave it.
package struct MirroredSubject: Sendable, Hashable {
    /// Resource name `subjects/{id}`.
    package var name: String
    /// The kind.
    package var kind: SubjectKind
    /// The name in use. Of natural persons never public, and masked where the service's scope says so.
    package var displayName: String
    /// Unified social credit identifier in use; empty where there is none.
    package var uscc: String
    /// The status.
    package var status: SubjectStatus
    /// The subject that took its place; empty unless merged.
    package var mergedInto: String
    /// Day of establishment, ISO; empty where none is known.
    package var established: String
    /// True if the registry lost the record: it was put back to an earlier state, and something here refers to the subject.
    package var isLost: Bool

    /// A subject as a row of the mirror holds it.
    package init(
        name: String, kind: SubjectKind, displayName: String, uscc: String, status: SubjectStatus, mergedInto: String,
        established: String, isLost: Bool = false
    ) {
        self.name = name
        self.kind = kind
        self.displayName = displayName
        self.uscc = uscc
        self.status = status
        self.mergedInto = mergedInto
        self.established = established
        self.isLost = isLost
    }
}
