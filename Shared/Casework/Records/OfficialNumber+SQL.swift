package import Credit

extension OfficialNumber {
    /// A number in a column or a parameter of SQL, folded as ``fold(_:)`` does it. An index of this expression is used where a query
    /// compares it.
    package static func folded(_ expression: String) -> String {
        brackets.reduce(expression) { "replace(\($0), '\($1.typed)', '\($1.sign)')" }
    }
}
