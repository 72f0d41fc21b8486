import Casework
import CommonSchema
import RPC
import RegistryRules
import RegistrySchema
import Store

/// Departments and calendar: one service of the contract over two catalogues that are loaded alike.
struct ReferenceHandlers: ReferenceService {
    let core: RegistryEnvironment

    func loadDepartments(
        _ request: LoadDepartmentsRequest, context: ServerContext
    ) async throws -> LoadDepartmentsResponse {
        _ = try core.actor(context).requireLead()
        let version = Int64(request.version)
        let rows = try DepartmentRules.check(
            request.departments.map {
                DepartmentRow(
                    code: $0.code, titleZh: $0.titleZh, titleEn: $0.titleEn, duties: $0.duties, uscc: $0.uscc,
                    registers: try Self.kinds($0.registers))
            }, version: version)
        let response = try await core.acted(request, context) { [core] step in
            try core.load(step.transaction, departments: rows, version: version, step.actor, at: step.moment)
        }
        await core.warm()
        return response
    }

    /// Kinds of subjects that a department registers.
    private static func kinds(_ given: [CommonSchema.SubjectKind]) throws(Refusal) -> Set<PartyKind> {
        var kinds: Set<PartyKind> = []
        for kind in given {
            kinds.insert(
                try Fields.choice(kind, "departments.registers", "a kind of subjects of the contract") {
                    PartyKind(rawValue: Int64($0.rawValue))
                })
        }
        return kinds
    }

    func getDepartment(_ request: GetDepartmentRequest, context: ServerContext) async throws -> GetDepartmentResponse {
        let code = try RegistryNames.departmentCode(request.name, "name")
        return try await core.database.read { tx in
            guard let row = try DepartmentTable.department(tx, code: code) else {
                throw Refusal.notFound("department", request.name)
            }
            return GetDepartmentResponse(department: FeedRecords.department(row))
        }
    }

    func listDepartments(
        _ request: ListDepartmentsRequest, context: ServerContext
    ) async throws -> ListDepartmentsResponse {
        let page = try core.page(request.pageSize, request.pageToken, context)
        return try await core.database.read { tx in
            let rows = try DepartmentTable.departments(tx, after: page.text(), limit: page.limit)
            let (items, next) = page.cut(rows) {
                $0.titleZh.utf8.count + $0.titleEn.utf8.count + $0.duties.utf8.count + 100
            } cursor: {
                [$0.code]
            }
            return ListDepartmentsResponse(
                departments: items.map { FeedRecords.department($0) }, nextPageToken: next)
        }
    }
}

extension RegistryEnvironment {
    /// Loads a checked version of the departments.
    ///
    /// - Throws: OLDER_VERSION, VERSION_DIFFERS, IDENTIFIER_TAKEN.
    func load(
        _ tx: WriteTransaction, departments rows: [DepartmentRow], version: Int64, _ actor: Actor, at moment: Moment
    ) throws -> LoadDepartmentsResponse {
        let known = try reference.current(tx).departments
        let changes = try DepartmentRules.changes(
            of: rows, version: version, known: known, loaded: try ReferenceTable.departmentsVersion(tx),
            now: moment.milliseconds)
        let answer = LoadDepartmentsResponse(
            added: changes.added, changed: changes.changed, unchanged: changes.unchanged)
        if changes.rows.isEmpty { return answer }
        // Identifiers may change hands between rows: first nobody has one that changes.
        for row in changes.rows where known[row.code] != nil {
            var bare = row
            bare.uscc = ""
            try DepartmentTable.put(tx, bare)
        }
        for row in changes.rows {
            try DepartmentTable.put(tx, row)
            try FeedRecords.append(tx, department: row)
        }
        try ReferenceTable.raiseRevision(tx, departmentsVersion: version)
        try tx.audit(
            actor: actor.identity, action: "LoadDepartments", target: "departments",
            detail: actor.detail("version=\(version)"))
        return answer
    }
}
