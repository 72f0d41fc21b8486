package import RPC
import ServiceKit

/// Who calls, as far as listing's data rules ask: a department acts on its own lists only.
package struct Access: Sendable, Hashable {
    /// The identity as the connection states it; goes into history and audit.
    package var identity: String
    /// Code of the calling department; nil for anybody else.
    package var department: String?
    /// True for an operator of the service.
    package var isOperator: Bool
    /// True for another service.
    package var isService: Bool

    /// The caller of a call, as the access interceptor established it.
    package init(_ context: ServerContext) {
        let caller = context.caller
        identity = caller.identity
        department = caller.department
        isOperator = caller.kind == .operator
        isService = caller.kind == .service
    }

    /// The department that leads and coordinates (DOMAIN 2.5 S3): reads everything, keeps the catalogues.
    package static let lead = "BEB"

    /// The calling department.
    package func requireDepartment() throws(Refusal) -> String {
        guard let department else {
            throw .denied(
                .notADepartment, "only a department's official decides about a subject (LC-07)",
                remedy: "call with the identity of the competent department")
        }
        return department
    }

    /// Refuses unless the caller is the designating authority.
    package func requireAuthority(_ authority: String) throws(Refusal) {
        let department = try requireDepartment()
        guard department == authority else {
            throw .denied(
                .notYourDepartment, "the list's authority is \(authority), not \(department) (LC-01)",
                remedy: "hand the case to \(authority)")
        }
    }

    /// Refuses unless the caller keeps catalogues, or is the authority of the definition.
    package func requireCatalogueRight(authority: String) throws(Refusal) {
        if isOperator || department == Self.lead || department == authority { return }
        throw .denied(
            .notYourDepartment, "the rules of a list are kept by its authority \(authority), by BEB or by an operator",
            remedy: "hand the change to one of them")
    }

    /// Refuses unless the caller keeps catalogues.
    package func requireCatalogueRight() throws(Refusal) {
        if isOperator || department == Self.lead { return }
        throw .denied(
            .notTheCatalogueKeeper, "domains are kept by BEB or by an operator",
            remedy: "hand the change to one of them")
    }

    /// True if the caller may see a department's files before and beside what consumers see.
    package func sees(fileOf authority: String) -> Bool {
        isOperator || isService || department == Self.lead || department == authority
    }

    /// Refuses unless the caller may see a department's files.
    package func requireSight(ofFileOf authority: String) throws(Refusal) {
        guard sees(fileOf: authority) else {
            throw .denied(
                .notYourDepartment, "a file is seen by its department \(authority), BEB, operators and services",
                remedy: "use LookupService for what everybody may know")
        }
    }

    /// Refuses anybody who is not identified.
    package func requireIdentified() throws(Refusal) {
        guard department != nil || isOperator || isService else {
            throw .denied(
                .notIdentified, "only departments, services and operators read entries",
                remedy: "state who calls, or use ListPublicEntries")
        }
    }

    /// The caller with the named official.
    package func actor(_ id: String, _ name: String) -> Actor {
        Actor(identity: identity, officialID: id, officialName: name)
    }
}
