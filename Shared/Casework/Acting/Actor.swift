package import Phrases
package import RPC
package import ServiceKit

/// Who acts: the caller of a request as the connection proved it, with the official that it names; or a rule, without
/// anyone's hand. What a caller may see and do by its roles is asked here, by the policy that the deployment
/// configured.
package struct Actor: Sendable, Hashable {
    /// The caller's identity as the connection states it, or `rule:NAME`. Goes into history and audit.
    package let identity: String
    /// Code of the calling department; nil for anybody else.
    package let department: String?
    /// What the caller is by the policy; none for a rule.
    package let roles: Role
    /// The official that the request names; nil where none is needed, and for a rule.
    package private(set) var official: NamedOfficial?
    /// The official whose own certificate the connection shows; empty where it is the department's.
    private let certified: String
    /// Whether the department's word alone stands for the official: no register knows him, and the certificate is not his.
    package private(set) var isOfficialDeclared = false

    /// The caller of a request.
    package init(_ context: ServerContext, policy: Policy, official: NamedOfficial? = nil) {
        let caller = context.caller
        identity = caller.identity
        department = caller.department
        roles = policy.roles(of: caller)
        certified = caller.official
        self.official = official
    }

    private init(rule: String) {
        identity = "rule:\(rule)"
        department = nil
        roles = []
        certified = ""
        official = nil
    }

    /// What happens by rule: `clock`, `calendar`, `underlying-decision`.
    package static func rule(_ name: StaticString) -> Actor { Actor(rule: name.description) }

    /// The same caller with the official that the request names.
    package func naming(_ official: NamedOfficial) -> Actor {
        var actor = self
        actor.official = official
        return actor
    }

    /// The official whose own certificate calls, where the request names none; nil where it is the department's.
    var certifiedOfficial: NamedOfficial? {
        certified.isEmpty ? nil : NamedOfficial(id: OfficialID(certified), name: "")
    }

    /// The same caller, for whose official no register stands.
    func declaringOfficial() -> Actor {
        var actor = self
        actor.isOfficialDeclared = official.map { OfficialID(certified) != $0.id } ?? false
        return actor
    }

    /// The lead department (S3): reads everything, keeps the catalogues.
    package var isLead: Bool { roles.contains(.lead) }
    /// An operator of the service.
    package var isOperator: Bool { roles.contains(.operator) }
    /// Another service.
    package var isService: Bool { roles.contains(.service) }
    /// The body that oversees the departments (S5).
    package var isOversight: Bool { roles.contains(.oversight) }

    // MARK: Doing

    /// The calling department, without asking the policy what else the caller is: for the call at every counter, which
    /// asks nothing more.
    ///
    /// - Throws: NOT_A_DEPARTMENT.
    package static func department(_ context: ServerContext) throws(Refusal) -> String {
        let caller = context.caller
        return try department(caller.department, of: caller.identity)
    }

    /// The calling department.
    ///
    /// - Throws: NOT_A_DEPARTMENT.
    package func requireDepartment() throws(Refusal) -> String {
        try Self.department(department, of: identity)
    }

    private static func department(_ department: String?, of identity: String) throws(Refusal) -> String {
        guard let department else {
            throw .denied(
                .notADepartment, "this is done by a department's official (LC-07), and the caller is '\(identity)'",
                remedy: "call with the identity of the competent department")
        }
        return department
    }

    /// Refuses all but one department. `what` is whose it is, beginning the sentence: `the list`.
    ///
    /// - Throws: NOT_A_DEPARTMENT, NOT_YOUR_DEPARTMENT.
    package func require(_ owner: String, of what: Phrase) throws(Refusal) {
        guard try requireDepartment() == owner else { throw .notYours(what, of: owner) }
    }

    /// Refuses all but the lead department; gives the caller's code.
    ///
    /// - Throws: NOT_A_DEPARTMENT, NOT_THE_LEAD.
    package func requireLead() throws(Refusal) -> String {
        let department = try requireDepartment()
        guard isLead else {
            throw .denied(
                .notTheLead, "only the lead department does this", remedy: "call with its identity, or ask it to")
        }
        return department
    }

    // MARK: Seeing

    /// Whether the caller sees what departments keep, whoever's it is: the lead department, operators and services.
    package var seesAll: Bool { isLead || isOperator || isService }

    /// Whether the caller sees what departments keep; the overseer (S5) where `oversight` says that it reads this, too.
    package func seesAll(oversight: Bool) -> Bool { seesAll || (oversight && isOversight) }

    /// Whether the caller sees what a department keeps.
    package func sees(_ owner: String, oversight: Bool = false) -> Bool {
        seesAll(oversight: oversight) || department == owner
    }

    /// Refuses unless the caller may see what a department keeps.
    ///
    /// - Throws: NOT_YOUR_DEPARTMENT.
    package func requireSight(of what: Phrase, of owner: String, oversight: Bool = false) throws(Refusal) {
        guard sees(owner, oversight: oversight) else {
            throw .notYours(
                what, of: owner, remedy: "ask \(owner); the lead department, operators and services see it, too")
        }
    }

    /// The department whose things a list shows: what was asked for, or the caller's own; empty means all.
    ///
    /// - Throws: NOT_A_DEPARTMENT, NOT_YOUR_DEPARTMENT.
    package func scope(_ asked: String, of what: Phrase, oversight: Bool = false) throws(Refusal) -> String {
        if seesAll(oversight: oversight) { return asked }
        let own = try requireDepartment()
        guard asked.isEmpty || asked == own else {
            throw .notYours(what, of: asked, remedy: "leave the department out: yours are listed")
        }
        return own
    }

    /// Refuses the public: only departments, services, operators and the overseer read this.
    ///
    /// - Throws: NOT_IDENTIFIED.
    package func requireIdentified() throws(Refusal) {
        guard !roles.subtracting(.public).isEmpty else {
            throw .denied(
                .notIdentified, "only departments, services and operators read this",
                remedy: "call with the identity of one, or use the public look-up")
        }
    }

    // MARK: Four eyes

    /// Refuses the official who did the earlier step; `rule` says who may not be whom.
    ///
    /// - Throws: FOUR_EYES, or the reason given.
    package func requireOther(
        than earlier: OfficialKey?, _ rule: Phrase, reason: Reason = .fourEyes
    ) throws(Refusal) {
        guard let earlier, earlier == key else { return }
        throw .precondition(reason, rule, remedy: "have another named official do it")
    }

    /// Who acts as a person; nil for a rule and where no official is named.
    package var key: OfficialKey? {
        guard let official else { return nil }
        return OfficialKey(department: department ?? identity, official: official.id)
    }

    /// What the audit says of an official for whom the department's word alone stands.
    package static let declaredMark = "declared"

    /// What the audit says beside action and target: the official, whether he is only declared, and more.
    package func detail(_ more: String = "") -> String {
        [official.map { "official=\($0.id)" } ?? "", isOfficialDeclared ? Self.declaredMark : "", more]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }
}

/// An official of a department: ids are unique within one only.
package struct OfficialKey: Sendable, Hashable {
    /// Code of the department.
    package let department: String
    /// The official's id there.
    package let official: OfficialID

    /// An official.
    package init(department: String, official: OfficialID) {
        self.department = department
        self.official = official
    }
}
