package import ListingSchema
package import RPC
import ServiceKit
import Store

extension SeriousEntryHandlers {
    /// Returns the whole file.
    package func getSeriousEntry(
        _ request: GetSeriousEntryRequest, context: ServerContext
    ) async throws -> GetSeriousEntryResponse {
        let actor = environment.actor(context)
        return try await environment.database.read { transaction in
            let record = try EntrySteps.find(request.name, transaction)
            try actor.requireSight(of: "the file", of: record.authority)
            return GetSeriousEntryResponse(entry: record.file)
        }
    }

    /// Lists files in order of creation; a department sees its own.
    package func listSeriousEntries(
        _ request: ListSeriousEntriesRequest, context: ServerContext
    ) async throws -> ListSeriousEntriesResponse {
        let actor = environment.actor(context)
        try actor.requireIdentified()
        let size = try Page.size(request.pageSize)
        let list = try Filters.list(request.list)
        let state = try Fields.filter(request.state, "state") { FileState($0) }
        var authority = request.department
        if let own = actor.department, own != Access.lead {
            if !authority.isEmpty { try actor.requireSight(of: "the file", of: authority) }
            authority = own
        }
        let filter = [list, state?.rawValue ?? "", authority]
        let cursor = try environment.pages.read(request.pageToken, method: context.method, filter: filter)
        let after = cursor?.first.flatMap { Int64($0) } ?? 0
        let department = authority
        let records = try await environment.database.read { transaction in
            try EntryTable.page(
                after: after, list: list, state: state, authority: department, limit: size + 1, transaction)
        }
        let (page, hasMore) = try PageCut.cut(records, size: size) { try $0.file.stored().count }
        let more = hasMore ? page.last.map { ["\($0.id)"] } : nil
        return ListSeriousEntriesResponse(
            entries: page.map(\.file),
            nextPageToken: more.map { environment.pages.make(cursor: $0, method: context.method, filter: filter) } ?? ""
        )
    }
}
