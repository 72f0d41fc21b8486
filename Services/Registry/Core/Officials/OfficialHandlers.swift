import Casework
import CommonSchema
import Credit
import RPC
import RegistryRules
import RegistrySchema
import Store

/// The register of officials: departments keep their own.
struct OfficialHandlers: OfficialService {
    let core: RegistryEnvironment

    func putOfficial(_ request: PutOfficialRequest, context: ServerContext) async throws -> PutOfficialResponse {
        let department = try core.actor(context).requireDepartment()
        return try await core.acted(request, context, restarting: true) {
            try OfficialRules.check(
                id: request.id, name: request.displayName, roles: request.roles.map(\.rawValue),
                from: request.validFrom, until: request.validUntil, isNamesake: request.namesake)
        } change: { [core] given, step in
            let tx = step.transaction
            try core.reference.current(tx).require(department)
            let key = OfficialKey(department: department, official: given.id)
            let all = try OfficialTable.rows(
                tx, department: department, after: ("", ""), limit: RegistryLimits.officialsPerDepartment + 1)
            let isFirst = try !OfficialTable().hasOfficials(department, inOfficeOn: step.moment.today, tx)
            if isFirst { try OfficialRules.requireLast(try step.official(), among: all) }
            let row = try OfficialRules.put(
                given, known: try OfficialTable.row(tx, key), others: all.filter { $0.official.id != given.id },
                department: department, recorder: try step.official(),
                isFirst: isFirst, at: step.moment)
            return PutOfficialResponse(official: try Self.store(row, step))
        }
    }

    func endOfficial(_ request: EndOfficialRequest, context: ServerContext) async throws -> EndOfficialResponse {
        let key = try RegistryNames.official(request.name, "name")
        try core.actor(context).require(key.department, of: "the official")
        let reason = try Fields.text(request.reason, "reason", characters: 1...RegistryLimits.reasonCharacters)
        let last = try Fields.optionalPastDate(request.lastDate, "last_date", today: core.moment.today)
        return try await core.acted(request, context) { step in
            guard let row = try OfficialTable.row(step.transaction, key) else {
                throw Refusal.notFound("official", request.name)
            }
            let others = try OfficialTable.rows(
                step.transaction, department: key.department, after: ("", ""),
                limit: RegistryLimits.officialsPerDepartment + 1
            ).filter { $0.official.id != row.official.id }
            let ended = try OfficialRules.end(
                row, last: last, reason: reason, recorder: try step.official(),
                hasOthers: others.contains { $0.official.isInOffice(on: step.moment.today) }, at: step.moment)
            return EndOfficialResponse(official: try Self.store(ended, step))
        }
    }

    private static func store(_ row: OfficialRow, _ step: Stepping) throws -> DepartmentOfficial {
        let official = OfficialMapping.official(row)
        try OfficialTable.put(step.transaction, row)
        try FeedRecords.append(step.transaction, official: row)
        let roles = row.official.roles.numbers.map { "\($0)" }.joined(separator: ",")
        try step.audit(
            official.name,
            "roles=\(roles) from=\(official.validFrom) until=\(official.validUntil) namesake=\(official.namesake)")
        return official
    }

    func getOfficial(_ request: GetOfficialRequest, context: ServerContext) async throws -> GetOfficialResponse {
        let key = try RegistryNames.official(request.name, "name")
        try core.actor(context).requireSight(of: "the official", of: key.department, oversight: true)
        return try await core.database.read { tx in
            guard let row = try OfficialTable.row(tx, key) else { throw Refusal.notFound("official", request.name) }
            return GetOfficialResponse(official: OfficialMapping.official(row))
        }
    }

    func listOfficials(_ request: ListOfficialsRequest, context: ServerContext) async throws -> ListOfficialsResponse {
        if !request.department.isEmpty {
            _ = try Fields.catalogueCode(request.department, "department", bytes: 1...20)
        }
        let department = try core.actor(context).scope(request.department, of: "the register", oversight: true)
        let page = try core.page(request.pageSize, request.pageToken, filter: [request.department], context)
        return try await core.database.read { tx in
            let rows = try OfficialTable.rows(
                tx, department: department, after: (page.text(), page.text(1)), limit: page.limit)
            let (items, next) = page.cut(rows) { _ in
                300
            } cursor: {
                [$0.department, $0.official.id.folded]
            }
            return ListOfficialsResponse(officials: items.map { OfficialMapping.official($0) }, nextPageToken: next)
        }
    }
}
