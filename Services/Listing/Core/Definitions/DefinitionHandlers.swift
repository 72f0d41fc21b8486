import Casework
import Credit
import ListingRules
package import ListingSchema
package import RPC
import RegistryMirror
import SchemaRuntime
import ServiceKit
import Store

/// Serves domains and list definitions (row L1).
package struct DefinitionHandlers: DefinitionService {
    let environment: ListingEnvironment

    /// Serves over an environment.
    package init(_ environment: ListingEnvironment) { self.environment = environment }

    // MARK: Domains

    /// Creates a domain or a new version of it.
    package func putDomain(_ request: PutDomainRequest, context: ServerContext) async throws -> PutDomainResponse {
        _ = try environment.actor(context).requireLead()
        let given = request.domain ?? Domain()
        let environment = environment
        return try await environment.acted(request, context) {
            guard request.domain != nil else {
                throw Refusal.invalid("domain", "the domain is required", remedy: "give code, names and listability")
            }
            return try Self.checked(given)
        } change: { checked, step in
            let (read, listability) = checked
            var domain = read
            try Self.requireDepartments(domain.departments, "domain.departments", step.transaction)
            let newest = try DomainTable.load(domain.code, step.transaction)
            try Etag.require(given.etag, is: newest?.etag)
            if domain.effectiveDate.isEmpty { domain.effectiveDate = newest?.effectiveDate ?? step.moment.today.iso }
            if let newest, Self.sameContent(newest, domain) { return PutDomainResponse(domain: newest) }
            if let newest {
                if given.effectiveDate.isEmpty { domain.effectiveDate = step.moment.today.iso }
                guard domain.effectiveDate >= newest.effectiveDate else {
                    throw Refusal.invalid(
                        "domain.effective_date", "the newest version begins on \(newest.effectiveDate)",
                        remedy: "give that day or a later one")
                }
            }
            let stored = try DomainTable.commit(
                domain, listability: listability, step)
            return PutDomainResponse(domain: stored)
        }
    }

    private static func checked(_ given: Domain) throws(Refusal) -> (Domain, ListingRules.Listability) {
        var domain = given
        if !ResourceName.isCode(given.code, bytes: ListingLimits.domainCodeBytes) {
            try Fields.refuse(
                "domain.code", "a code has 2 to 8 upper-case letters or digits and begins with a letter",
                remedy: "take the code of the catalogue of domains")
        }
        domain.nameZh = try Fields.text(given.nameZh, "domain.name_zh", 1...ListingLimits.shortTextBytes).value
        domain.nameEn = try Fields.text(given.nameEn, "domain.name_en", 1...ListingLimits.shortTextBytes).value
        try Fields.atMost(ListingLimits.departments, given.departments.count, "domain.departments")
        domain.group = try Fields.text(given.group, "domain.group", 0...100).value
        domain.tasks = try Fields.text(given.tasks, "domain.tasks", 0...100).value
        domain.basisOrRemark = try Fields.text(
            given.basisOrRemark, "domain.basis_or_remark", 0...ListingLimits.reasonBytes, lines: true
        ).value
        let listability = try Fields.choice(
            given.listability, "domain.listability", "a domain says whether a local list may exist for it",
            remedy: "give no, yes, conditional or external"
        ) { ListingRules.Listability(number: $0.rawValue) }
        _ = try Fields.optionalDate(given.effectiveDate, "domain.effective_date")
        return (domain, listability)
    }

    private static func sameContent(_ left: Domain, _ right: Domain) -> Bool {
        var right = right
        right.name = left.name
        right.version = left.version
        right.etag = left.etag
        right.createTime = left.createTime
        return left == right
    }

    /// Refuses codes that are no departments. `ALL` stands for every one.
    static func requireDepartments(_ codes: [String], _ field: String, _ transaction: ReadTransaction) throws {
        for code in codes where code != "ALL" {
            guard try DepartmentMirror.isKnown(code, transaction) else {
                guard try DepartmentMirror.isAnyKnown(transaction) else {
                    throw Refusal.unavailable(
                        .registryNotHeard, "the registry's departments have not been heard yet",
                        remedy: "let the lead department load the departments into the registry, and try again once it "
                            + "runs")
                }
                throw Refusal.invalid(
                    field, "'\(code.prefix(16))' is no department of the registry",
                    remedy: "take a code of its list of departments",
                    reason: .unknownDepartment)
            }
        }
    }

    /// Returns the newest version of a domain, or the one of a day.
    package func getDomain(_ request: GetDomainRequest, context: ServerContext) async throws -> GetDomainResponse {
        let code = try CatalogueName.domains.code(in: request.name, "name")
        _ = try Fields.optionalDate(request.onDate, "on_date")
        let domain = try await environment.database.read { try DomainTable.load(code, on: request.onDate, $0) }
        guard let domain else {
            throw Refusal.notFound("domain", request.name, remedy: "take the name from ListDomains")
        }
        return GetDomainResponse(domain: domain)
    }

    /// Lists the newest versions of all domains in order of code.
    package func listDomains(_ request: ListDomainsRequest, context: ServerContext) async throws -> ListDomainsResponse
    {
        let paging = try environment.page(request.pageSize, request.pageToken, filter: [], context)
        let found = try await environment.database.read {
            try DomainTable.page(after: paging.text(), limit: paging.limit, $0)
        }
        let page = try paging.cut(found, bytes: { try $0.serialized().count }, cursor: { [$0.code] })
        return ListDomainsResponse(
            domains: Array(page.items),
            nextPageToken: page.next)
    }
}
