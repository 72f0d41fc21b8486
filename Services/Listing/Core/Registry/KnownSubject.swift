package import CommonSchema
package import RegistrySchema

/// A subject as the registry's feed gave it.
package struct KnownSubject: Sendable, Hashable {
    /// Resource name `subjects/{id}`.
    package var name: String
    /// The kind.
    package var kind: SubjectKind
    /// The name in use. Of natural persons never public.
    package var displayName: String
    /// Unified social credit identifier in use; empty where there is none.
    package var uscc: String
    /// The status.
    package var status: SubjectStatus
    /// The subject that took its place; empty unless merged.
    package var mergedInto: String

    /// A subject as a row of the projection holds it.
    package init(
        name: String, kind: SubjectKind, displayName: String, uscc: String, status: SubjectStatus, mergedInto: String
    ) {
        self.name = name
        self.kind = kind
        self.displayName = displayName
        self.uscc = uscc
        self.status = status
        self.mergedInto = mergedInto
    }
}
