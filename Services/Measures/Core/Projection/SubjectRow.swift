import CommonSchema
package import Credit
package import MeasuresRules
import RegistryMirror
import RegistrySchema

/// A subject as the projection keeps it: enough to answer, nothing that gives a natural person away.
package struct SubjectRow: Sendable, Hashable {
    /// `subjects/{id}`.
    package var name: String
    /// The kind; nil if the registry's is unknown to this version.
    package var kind: CreditSubjectKind?
    /// The name; of a natural person masked already.
    package var displayName: String
    /// The code; of a natural person empty, for the projection has none.
    package var displayCode: String
    /// Day of establishment.
    package var established: CivilDate?
    /// True if deregistered or deceased.
    package var hasCeased: Bool
    /// The subject that took its place.
    package var mergedInto: String?
    /// True if the registry lost the record.
    package var isLost: Bool

    /// From its parts.
    package init(
        name: String, kind: CreditSubjectKind?, displayName: String, displayCode: String, established: CivilDate?,
        hasCeased: Bool, mergedInto: String?, isLost: Bool = false
    ) {
        self.name = name
        self.kind = kind
        self.displayName = displayName
        self.displayCode = displayCode
        self.established = established
        self.hasCeased = hasCeased
        self.mergedInto = mergedInto
        self.isLost = isLost
    }

    /// From the mirror.
    /// - Throws: `ProjectionError.malformed` for a date that is none.
    init(_ subject: MirroredSubject) throws(ProjectionError) {
        name = subject.name
        kind = CreditSubjectKind(rawValue: subject.kind.rawValue)
        displayName = subject.displayName
        displayCode = subject.uscc
        established = try FeedDate.parse(subject.established, "established_date", of: subject.name)
        hasCeased =
            switch subject.status {
            case .deregistered, .deceased: true
            case .unspecified, .active, .licenceRevoked, .merged, .unrecognized: false
            }
        mergedInto = subject.mergedInto.isEmpty ? nil : subject.mergedInto
        isLost = subject.isLost
    }
}
