package import Casework

/// Whether a department may ask about a kind of subject in a matter.
package enum MatterAccess {
    /// A matter belongs to one department; nobody else asks in it.
    ///
    /// - Throws: NOT_YOUR_DEPARTMENT.
    package static func admit(department: String, to matter: MatterDefinition) throws(Refusal) {
        guard matter.department == department else {
            throw .notYours(
                "matter \(matter.code)", of: matter.department, remedy: "check in a matter of your own department")
        }
    }

    /// A subject is checked only in matters for its kind: above all, a natural person only where the matter says so. An
    /// organisation whose kind is not known is admitted where any organisation is.
    ///
    /// - Throws: SUBJECT_KIND_NOT_IN_MATTER.
    package static func admit(kind: CreditSubjectKind?, to matter: MatterDefinition) throws(Refusal) {
        let kinds = kind.map { SubjectKinds($0) } ?? .organisations
        guard !matter.subjectKinds.isDisjoint(with: kinds) else {
            throw .precondition(
                .subjectKindNotInMatter,
                "matter \(matter.code) is not for subjects of this kind, and they are not queried in it",
                remedy: "use the matter that is for them; a natural person is checked only where a matter says so")
        }
    }
}
