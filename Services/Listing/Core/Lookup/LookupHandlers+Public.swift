import CommonSchema
import Credit
package import ListingSchema
package import RPC
import ServiceKit
import Store

extension LookupHandlers {
    /// Lists or finds effective entries in the public view; natural persons only where a rule publishes them,
    /// masked (LC-16).
    package func listPublicEntries(
        _ request: ListPublicEntriesRequest, context: ServerContext
    ) async throws -> ListPublicEntriesResponse {
        let size = try Page.size(request.pageSize)
        let list = try Filters.list(request.list)
        let today = environment.moment.today
        var key: String?
        if !request.uscc.isEmpty {
            key = try SubjectResolver.key(
                of: SubjectCode(kind: .uscc, value: request.uscc), "uscc", blindIndex: nil, today: today)
        }
        let filter = [list, key ?? ""]
        let cursor = try environment.pages.read(request.pageToken, method: context.method, filter: filter)
        let after = cursor?.first.flatMap { Int64($0) } ?? 0
        let lookupKey = key
        let found = try await environment.database.read { transaction -> [(id: Int64, entry: ListEntry)] in
            var subject = ""
            if let lookupKey {
                guard let known = try ProjectionTable.subject(byKey: lookupKey, transaction) else { return [] }
                subject = try ProjectionTable.survivor(of: known, transaction).name
            }
            return try LookupTable.page(
                after: after, list: list, domain: "", subject: subject, states: [.effective], limit: size + 1,
                transaction)
        }
        let (page, hasMore) = try PageCut.cut(found, size: size) { try $0.entry.stored().count }
        let more = hasMore ? page.last.map { ["\($0.id)"] } : nil
        return ListPublicEntriesResponse(
            entries: page.compactMap { PublicView.of($0.entry, on: today) },
            nextPageToken: more.map { environment.pages.make(cursor: $0, method: context.method, filter: filter) } ?? ""
        )
    }
}
