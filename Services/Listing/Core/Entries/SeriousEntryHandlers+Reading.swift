import Casework
import ListingRules
package import ListingSchema
package import RPC
import SchemaRuntime
import ServiceKit
import Store

extension SeriousEntryHandlers {
    /// Returns the whole file.
    package func getSeriousEntry(
        _ request: GetSeriousEntryRequest, context: ServerContext
    ) async throws -> GetSeriousEntryResponse {
        let actor = environment.actor(context)
        _ = try ResourceName.entries.id(in: request.name, "name")
        return try await environment.reading(request.query, context) { transaction, seen in
            let record = try EntrySteps.find(request.name, transaction)
            try actor.requireSight(of: "the file", of: record.authority)
            try seen.see(record, transaction)
            return GetSeriousEntryResponse(entry: record.file)
        }
    }

    /// Lists files in order of creation; a department sees its own.
    package func listSeriousEntries(
        _ request: ListSeriousEntriesRequest, context: ServerContext
    ) async throws -> ListSeriousEntriesResponse {
        let actor = environment.actor(context)
        try actor.requireIdentified()
        let list = try CatalogueName.lists.filter(request.list, "list")
        let state = try Fields.filter(request.state, "state") { FileState(number: $0.rawValue) }
        let authority = try actor.scope(request.department, of: "the file")
        let paging = try environment.page(
            request.pageSize, request.pageToken, filter: [list ?? "", state?.rawValue ?? "", authority], context)
        let page = try await environment.reading(request.query, context) { transaction, seen in
            let records = try EntryTable.page(
                after: paging.after(), list: list, state: state, authority: authority.isEmpty ? nil : authority,
                limit: paging.limit, transaction)
            let page = try paging.cut(records, bytes: { try $0.file.serialized().count }, cursor: { ["\($0.id)"] })
            for record in page.items { try seen.see(record, transaction) }
            return page
        }
        return ListSeriousEntriesResponse(
            entries: page.items.map(\.file),
            nextPageToken: page.next)
    }
}
