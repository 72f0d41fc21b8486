/// Cuts what was found to a page: at most so many items, and at most ``Limits/pageBytes`` of them, so that an answer always fits in a
/// frame. A page has at least one item if there is any.
package enum PageCut {
    /// The page, and whether something is left. `found` holds one item more than the page may have, if there are that many.
    package static func cut<Item>(
        _ found: [Item], size: Int, bytes: (Item) throws -> Int
    ) rethrows -> (page: ArraySlice<Item>, hasMore: Bool) {
        var count = 0
        var total = 0
        for item in found.prefix(size) {
            total += try bytes(item)
            if count > 0, total > ListingLimits.pageBytes { break }
            count += 1
        }
        return (found.prefix(count), count < found.count)
    }
}
