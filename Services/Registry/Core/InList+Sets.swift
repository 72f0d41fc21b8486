import Store

extension InList {
    /// The lists of some numbers, in their order; none for none.
    static func lists(_ numbers: Set<Int64>) -> [InList] { lists(numbers.sorted().map { .integer($0) }) }

    /// The lists of some texts; none for none.
    static func lists(_ texts: Set<ExactText>) -> [InList] { lists(texts.map { .text($0.text) }) }
}
