package import RPC
package import ServiceKit

/// One page of a List: how many, from where, and the token of the next.
package struct Paging: Sendable {
    /// Items of the page at most.
    package let size: Int
    /// Where to go on: the key columns of the last page's last item; nil for the first page.
    package let cursor: [String]?
    private let tokens: PageToken
    private let method: MethodDescriptor
    private let filter: [String]

    /// Reads size and token of a request; `filter` is every other field that chooses or orders items.
    ///
    /// - Throws: INVALID_ARGUMENT for a negative size, PAGE_TOKEN_INVALID.
    package init(
        size: Int32, token: String, filter: [String], _ context: ServerContext, _ tokens: PageToken
    ) throws(RPCError) {
        self.size = try Page.size(size)
        self.tokens = tokens
        self.filter = filter
        method = context.method
        cursor = try tokens.read(token, method: method, filter: filter)
    }

    /// How many items to ask the store for: one more than the page, to know whether there are more.
    package var limit: Int { size + 1 }

    /// The row number behind which the page begins; `start` on the first.
    package func after(_ start: Int64 = 0) -> Int64 { cursor?.first.flatMap { Int64($0) } ?? start }

    /// The cursor's text at a place; empty on the first page.
    package func text(_ place: Int = 0) -> String {
        guard let cursor, place < cursor.count else { return "" }
        return cursor[place]
    }

    /// Cuts what was found to the page: at most ``size`` items and ``CaseworkLimits/pageBytes`` of them, one at least.
    ///
    /// - Parameters:
    ///   - found: one item more than the page, if there are that many.
    ///   - bytes: about how many bytes an item takes in the answer.
    ///   - cursor: the key columns of an item.
    /// - Returns: the items, and the token of the next page; empty if this is the last.
    package func cut<Item>(
        _ found: [Item], bytes: (Item) throws -> Int, cursor: (Item) -> [String]
    ) rethrows -> (items: ArraySlice<Item>, next: String) {
        let (items, hasMore) = try fit(found, bytes: bytes)
        guard hasMore, let last = items.last else { return (items, "") }
        return (items, token(cursor(last)))
    }

    /// The items that fit into the page, and whether some were left; for pages whose next one is not behind an item.
    package func fit<Item>(
        _ found: [Item], bytes: (Item) throws -> Int
    ) rethrows -> (items: ArraySlice<Item>, hasMore: Bool) {
        var count = 0
        var total = 0
        for item in found.prefix(size) {
            total += try bytes(item)
            if count > 0, total > CaseworkLimits.pageBytes { break }
            count += 1
        }
        return (found.prefix(count), count < found.count)
    }

    /// The token that goes on behind a cursor.
    package func token(_ cursor: [String]) -> String {
        tokens.make(cursor: cursor, method: method, filter: filter)
    }
}
