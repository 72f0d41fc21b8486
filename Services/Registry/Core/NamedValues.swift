import Store

/// Values that one question names, as in `id IN (\(marks))`: the last one is repeated up to one of a few lengths, so that a handful of
/// texts is prepared however many values there are.
struct NamedValues: Sendable {
    /// A mark for each of ``args``, with commas between.
    let marks: String
    /// The values.
    let args: [SQLValue]

    /// Values that one question names at most. Two lists of so many stay below the 999 marks that every engine takes in one text.
    static let most = 480

    private static let lengths = [1, 8, 64, most]

    private init(_ values: ArraySlice<SQLValue>) {
        let length = Self.lengths.first { $0 >= values.count } ?? values.count
        args = Array(values) + Array(repeating: values.last ?? .null, count: length - values.count)
        marks = Array(repeating: "?", count: args.count).joined(separator: ", ")
    }

    /// The values in as many questions as they take: none for none, one for up to ``most``.
    static func parts(_ values: [SQLValue]) -> [NamedValues] {
        stride(from: 0, to: values.count, by: most).map { start in
            NamedValues(values[start..<min(start + most, values.count)])
        }
    }

    /// The same of numbers, in their order.
    static func parts(_ numbers: Set<Int64>) -> [NamedValues] { parts(numbers.sorted().map { .integer($0) }) }

    /// The same of texts.
    static func parts(_ texts: Set<ExactText>) -> [NamedValues] { parts(texts.map { .text($0.text) }) }
}
