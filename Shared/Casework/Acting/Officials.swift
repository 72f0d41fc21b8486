package import Credit
package import RPC
package import ServiceKit
package import Store

/// An official as the department registered him.
package struct RegisteredOfficial: Sendable, Hashable {
    /// What officials do.
    package typealias Roles = OfficialRoles

    /// The id within the department, as registered.
    package let id: OfficialID
    /// The name.
    package let name: String
    /// What the official does.
    package let roles: OfficialRoles
    /// First day in office.
    package let from: CivilDate
    /// Last day in office; nil while none is known.
    package let until: CivilDate?

    /// An official by checked parts.
    package init(id: OfficialID, name: String, roles: OfficialRoles, from: CivilDate, until: CivilDate?) {
        self.id = id
        self.name = name
        self.roles = roles
        self.from = from
        self.until = until
    }

    /// Whether the official is in office on a day.
    package func isInOffice(on day: CivilDate) -> Bool { day >= from && until.map { day <= $0 } ?? true }
}

/// The register of the departments' officials as a transaction sees it: the registry's own, or what its feed brought.
package protocol OfficialRegister: Sendable {
    /// An official; nil if the department has none with the id, in office or not.
    func official(_ key: OfficialKey, _ transaction: ReadTransaction) throws -> RegisteredOfficial?
    /// Whether a department has ever registered one.
    func hasOfficials(_ department: String, _ transaction: ReadTransaction) throws -> Bool
    /// Whether a department has one who is in office on a day.
    func hasOfficials(_ department: String, inOfficeOn day: CivilDate, _ transaction: ReadTransaction) throws -> Bool
    /// Whether any department is known whose officials it could hold: none is before the first catalogue was loaded.
    func hasDepartments(_ transaction: ReadTransaction) throws -> Bool
}

/// Who may act for a department: by the register of officials, or by the department's word where it has registered none and the
/// deployment takes that.
package struct Officials: Sendable {
    private let register: (any OfficialRegister)?
    /// Whether a department that has registered nobody cannot act.
    package let requiresRegister: Bool

    /// By a register; without one every official is declared.
    package init(_ register: (any OfficialRegister)?, requiresRegister: Bool = false) {
        self.register = register
        self.requiresRegister = requiresRegister
    }

    /// By a register and what the deployment configured.
    package init(_ register: any OfficialRegister, _ configuration: Configuration) {
        self.init(register, requiresRegister: configuration.text(Self.key) == Self.registered)
    }

    private static let key = "officials"
    private static let registered = "registered"

    /// The configuration.
    package static let keys = [
        ConfigurationKey(
            key,
            "Who acts for a department that has registered none of its officials: nobody (registered), or whom it names, which "
                + "the audit marks (declared).",
            .choice([registered, "declared"]), default: "declared")
    ]

    /// The actor with the official as registered, for a method on a day; marked as declared where the department's word alone stands
    /// for him. Who is no department has no officials.
    ///
    /// - Parameter restarting: whether a department of which nobody is in office acts by its word: for the register itself.
    /// - Throws: OFFICIAL_NOT_REGISTERED, OFFICIAL_NOT_IN_OFFICE, OFFICIAL_WITHOUT_ROLE, OFFICIAL_CONTRADICTED.
    package func admit(
        _ actor: Actor, to method: MethodDescriptor, on day: CivilDate, restarting: Bool = false,
        _ transaction: ReadTransaction
    ) throws -> Actor {
        // Who has left office reads no more with a certificate of the own either.
        guard let named = actor.official ?? actor.certifiedOfficial, let department = actor.department else {
            return actor
        }
        guard let register else { return actor.declaringOfficial() }
        if restarting, try !register.hasOfficials(department, inOfficeOn: day, transaction) {
            return actor.declaringOfficial()
        }
        if let known = try register.official(OfficialKey(department: department, official: named.id), transaction) {
            try Self.require(known, is: named, for: method, on: day)
            return actor.naming(NamedOfficial(id: known.id, name: known.name))
        }
        if try register.hasOfficials(department, transaction) { throw Refusal.unregistered(named.id, department) }
        if requiresRegister, try register.hasDepartments(transaction) { throw Refusal.noOfficials(department) }
        return actor.declaringOfficial()
    }

    private static func require(
        _ known: RegisteredOfficial, is named: NamedOfficial, for method: MethodDescriptor, on day: CivilDate
    ) throws(Refusal) {
        guard known.isInOffice(on: day) else {
            throw .precondition(
                .officialNotInOffice, "official \(known.id) is not in office on \(day)",
                remedy: "have an official in office do it, or register the period (PutOfficial)")
        }
        guard method.official.isEmpty || !known.roles.isDisjoint(with: method.official) else {
            throw .precondition(
                .officialWithoutRole,
                "official \(known.id) has no role in which this is done: \(method.official.phrase)",
                remedy: "have an official with such a role do it, or register the role (PutOfficial)")
        }
        // Who gives the name, too, wants it to be right: an id that was mistyped may be somebody else's.
        guard named.name.isEmpty || NameFolding.fold(named.name) == NameFolding.fold(known.name) else {
            throw .invalid(
                "official.name", "official \(known.id) is registered under another name",
                remedy: "correct the id, or leave the name out", reason: .officialContradicted)
        }
    }
}

extension OfficialRoles {
    /// What people call the roles: any of them.
    package var phrase: Phrase {
        let words: [(role: OfficialRoles, name: Phrase)] = [
            (.handler, Phrase("承办", "handler")), (.reviewer, Phrase("审核", "reviewer")),
            (.legalOfficer, Phrase("法制审核", "legal officer")), (.decider, Phrase("决定", "decider")),
        ]
        return .list(words.filter { contains($0.role) }.map(\.name))
    }
}

extension Refusal {
    fileprivate static func unregistered(_ id: OfficialID, _ department: String) -> Refusal {
        .precondition(
            .officialNotRegistered, "\(department) has no registered official '\(id)'",
            remedy: "name a registered official, or register this one first (PutOfficial)",
            details: ["department": department])
    }

    fileprivate static func noOfficials(_ department: String) -> Refusal {
        .precondition(
            .officialNotRegistered,
            "\(department) has registered none of its officials, and acts here through them alone",
            remedy: "register the department's officials first (PutOfficial)", details: ["department": department])
    }
}

extension Reason {
    /// The department has no such official on record.
    package static let officialNotRegistered = Reason("OFFICIAL_NOT_REGISTERED", zh: "经办人未登记")
    /// The official's time has not begun, or is over.
    package static let officialNotInOffice = Reason("OFFICIAL_NOT_IN_OFFICE", zh: "经办人不在任")
    /// The official has no role in which the step is taken.
    package static let officialWithoutRole = Reason("OFFICIAL_WITHOUT_ROLE", zh: "经办人不具备办理此步骤的职责")
    /// The request names another than the certificate or the register.
    package static let officialContradicted = Reason("OFFICIAL_CONTRADICTED", zh: "经办人与证书或登记不符")
}
