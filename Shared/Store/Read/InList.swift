/// Values that a statement asks for together, in `IN (…)`: what is known of many things is one question, and not one for each of them. Over
/// a network every question waits for its answer.
///
/// A list has one of a few lengths, its last value repeated to fill it, so that a statement has as few texts however many values there are.
/// Repeated values find nothing twice behind `IN`; as rows of a table (``rows``) they do.
package struct InList: Sendable, Hashable {
    /// The lengths that lists have. More values than the longest takes are several lists.
    package static let lengths = [1, 8, 64, longest]
    /// Values of the longest list; every engine takes a text with many times as many marks.
    package static let longest = 512

    /// What is bound, in the order of the marks.
    package let values: [SQLValue]

    /// The marks as they stand behind `IN`, between the brackets: `?, ?, …`.
    package var marks: String { Self.repeated("?", values.count) }

    /// The marks as the rows of a table of one column, as they stand behind `VALUES`: `(?), (?), …`.
    package var rows: String { Self.repeated("(?)", values.count) }

    private init(_ part: ArraySlice<SQLValue>, last: SQLValue) {
        let length = Self.lengths.first { part.count <= $0 } ?? part.count
        values = Array(part) + Array(repeating: last, count: length - part.count)
    }

    private static func repeated(_ mark: String, _ count: Int) -> String {
        String(repeating: "\(mark), ", count: count - 1) + mark
    }

    /// The lists of some values; none for none.
    package static func lists(_ values: [SQLValue]) -> [InList] {
        var lists: [InList] = []
        var rest = values[...]
        while let last = rest.prefix(longest).last {
            lists.append(InList(rest.prefix(longest), last: last))
            rest = rest.dropFirst(longest)
        }
        return lists
    }

    /// The lists of some texts; none for none.
    package static func texts(_ texts: some Sequence<String>) -> [InList] { lists(texts.map { .text($0) }) }

    /// The lists of some numbers; none for none.
    package static func numbers(_ numbers: some Sequence<Int64>) -> [InList] { lists(numbers.map { .integer($0) }) }
}
