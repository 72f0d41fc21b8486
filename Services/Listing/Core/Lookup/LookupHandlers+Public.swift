import Casework
import CommonSchema
import Credit
import ListingRules
package import ListingSchema
package import RPC
import RegistryMirror
import SchemaRuntime
import ServiceKit
import Store

extension LookupHandlers {
    /// Lists or finds effective entries in the public view; natural persons only where a rule publishes them,
    /// masked (LC-16).
    package func listPublicEntries(
        _ request: ListPublicEntriesRequest, context: ServerContext
    ) async throws -> ListPublicEntriesResponse {
        let list = try CatalogueName.lists.filter(request.list, "list")
        let today = environment.moment.today
        var key: SubjectKey?
        if !request.uscc.isEmpty {
            key = try Fields.noting(.uscc("")) { () throws(Refusal) in
                try environment.codes.key(SubjectCode(kind: .uscc, value: request.uscc), "uscc")
            }
        }
        let paging = try environment.page(
            request.pageSize, request.pageToken, filter: [list ?? "", key?.text ?? ""], context)
        let lookupKey = key
        let found = try await environment.database.read { transaction -> [LookupTable.Paged] in
            var subject = ""
            if let lookupKey {
                guard let known = try SubjectMirror.subject(byKey: lookupKey.text, transaction) else {
                    if let doubt = lookupKey.doubt { throw doubt }
                    return []
                }
                subject = try SubjectMirror.survivor(of: known, transaction).name
            }
            return try LookupTable.page(
                after: paging.after(), list: list, domain: nil, subject: subject, states: [.effective],
                limit: paging.limit,
                transaction)
        }
        let page = try paging.cut(found, bytes: { try $0.entry.serialized().count }, cursor: { ["\($0.id)"] })
        return ListPublicEntriesResponse(
            entries: page.items.compactMap { PublicView.of($0.entry, on: today) },
            nextPageToken: page.next)
    }
}
