/// Whether a department may ask about a kind of subject in a matter.
package enum MatterAccess {
    /// Why not.
    package enum Refusal: Error, Sendable, Hashable {
        /// The matter belongs to another department.
        case anotherDepartment(owner: String)
        /// The subject's kind is not checked in the matter.
        case kindNotInMatter
    }

    /// A matter belongs to one department; nobody else asks in it (DOMAIN §9).
    package static func admit(department: String, to matter: MatterDefinition) throws(Refusal) {
        guard matter.department == department else { throw .anotherDepartment(owner: matter.department) }
    }

    /// A subject is checked only in matters for its kind: above all, a natural person only where the matter says so. An
    /// organisation whose kind is not known is admitted where any organisation is.
    package static func admit(kind: CreditSubjectKind?, to matter: MatterDefinition) throws(Refusal) {
        let kinds = kind.map { SubjectKinds($0) } ?? .organisations
        guard !matter.subjectKinds.isDisjoint(with: kinds) else { throw .kindNotInMatter }
    }
}
