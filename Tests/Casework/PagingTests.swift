import Casework
import RPC
import ServiceKit
import Testing

@Suite("Pages")
struct PagingTests {
    private static let context = ServerContext(
        method: MethodDescriptor(service: "xinyi.listing.v1.ObjectionService", method: "ListObjections"))

    @Test(
        "a page ends at its size or at its bytes, and has at least one item",
        arguments: [
            ([10, 10, 10], 3, 3, false), ([10, 10, 10], 2, 2, true),
            ([CaseworkLimits.pageBytes, 0, 1], 3, 2, true), ([CaseworkLimits.pageBytes + 1, 1], 2, 1, true),
            ([CaseworkLimits.pageBytes - 1, 1], 2, 2, false), ([], 5, 0, false),
        ])
    func cut(sizes: [Int], size: Int, count: Int, hasMore: Bool) throws {
        let paging = try Paging(size: Int32(size), token: "", filter: [], Self.context, PageToken())
        let page = paging.cut(sizes, bytes: { $0 }, cursor: { ["\($0)"] })
        #expect(page.items.count == count)
        #expect(!page.next.isEmpty == hasMore)
    }

    @Test("a token goes on behind the last item, for the same request only")
    func tokens() throws {
        let tokens = PageToken()
        let first = try Paging(size: 2, token: "", filter: ["a"], Self.context, tokens)
        #expect((first.after(), first.limit, first.text()) == (0, 3, ""))
        let page = first.cut([11, 12, 13], bytes: { _ in 1 }, cursor: { ["\($0)"] })
        let second = try Paging(size: 2, token: page.next, filter: ["a"], Self.context, tokens)
        #expect(second.after() == 12)
        #expect(second.text() == "12")
        for (token, filter) in [(page.next, "b"), (page.next + "0", "a"), ("x", "a")] {
            #expect(throws: RPCError.self) {
                try Paging(size: 2, token: token, filter: [filter], Self.context, tokens)
            }
        }
        #expect(throws: RPCError.self) { try Paging(size: -1, token: "", filter: [], Self.context, tokens) }
    }
}
