import RPC
import ServiceKit

/// One page of a List: how many, from where, and the token of the next. Its cursor is one number or text.
struct Paging: Sendable {
    /// Items of the page.
    let limit: Int
    /// Where to go on; nil for the first page.
    let cursor: [String]?
    private let method: MethodDescriptor
    private let filter: [String]

    /// The key is made at start; a token does not outlive a restart.
    private static let tokens = PageToken()

    /// Reads size and token of a request; `filter` is every other field that chooses items.
    init(_ size: Int32, _ token: String, _ context: ServerContext, filter: [String] = []) throws(RPCError) {
        limit = try Page.size(size)
        method = context.method
        self.filter = filter
        cursor = try Self.tokens.read(token, method: context.method, filter: filter)
    }

    /// The cursor's number at a place, or a default on the first page.
    func number(_ place: Int = 0, or start: Int64) -> Int64 {
        guard let cursor, place < cursor.count else { return start }
        return Int64(cursor[place]) ?? start
    }

    /// The cursor's text at a place, or empty on the first page.
    func text(_ place: Int = 0) -> String {
        guard let cursor, place < cursor.count else { return "" }
        return cursor[place]
    }

    /// The token that goes on behind a cursor, if the page was full.
    func next(count: Int, _ cursor: @autoclosure () -> [String]) -> String {
        count < limit ? "" : make(cursor())
    }

    /// The items of a page as far as they fit into an answer: a page of long records must not be longer than a
    /// frame. At
    /// least one item is kept.
    ///
    /// - Returns: the items, and whether any were left for the next page.
    func fit<Item>(_ items: [Item], bytes: (Item) -> Int) -> (items: ArraySlice<Item>, isCut: Bool) {
        var sum = 0
        for (index, item) in items.enumerated() {
            sum += bytes(item)
            if sum > RegistryLimits.answerBytes, index > 0 { return (items[..<index], true) }
        }
        return (items[...], false)
    }

    /// The token that goes on behind the last item, if the page was full or cut.
    func next(_ shown: Int, isCut: Bool, _ cursor: @autoclosure () -> [String]) -> String {
        isCut || shown >= limit ? make(cursor()) : ""
    }

    /// The token that goes on behind a cursor.
    func make(_ cursor: [String]) -> String {
        Self.tokens.make(cursor: cursor, method: method, filter: filter)
    }
}
