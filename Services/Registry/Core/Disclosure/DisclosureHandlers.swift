import Casework
import CommonSchema
import RPC
import RegistryRules
import RegistrySchema
import ServiceKit
import Store

/// Who queried a person. What is public and what a subject sees of itself wait (rows R5 and R7).
struct DisclosureHandlers: DisclosureService {
    let core: RegistryEnvironment

    func listSubjectQueries(
        _ request: ListSubjectQueriesRequest, context: ServerContext
    ) async throws -> ListSubjectQueriesResponse {
        let id = try RegistryNames.subject.id(in: request.subject, "subject")
        let (queries, next) = try await core.queries(
            of: request.subject, request.query, request.pageSize, request.pageToken, context
        ) { tx in
            try SubjectTable.row(tx, id).map { SubjectKind(rawValue: Int32($0.kind.rawValue)) }
        }
        return ListSubjectQueriesResponse(queries: queries, nextPageToken: next)
    }
}
