import Phrases

/// A value bound to a `?` of a statement.
package enum SQLValue: Sendable, Hashable {
    /// NULL.
    case null
    /// A 64-bit signed integer.
    case integer(Int64)
    /// A double. A NaN is stored as NULL by SQLite.
    case real(Double)
    /// UTF-8 text without U+0000, which no row takes: not every engine could keep it.
    case text(String)
    /// Bytes.
    case blob([UInt8])

    /// Refuses what not every engine can keep.
    /// - Throws: `.constraint` for a text that contains U+0000.
    package func check(sql: String) throws(StoreError) {
        guard case .text(let text) = self, text.utf8.contains(0) else { return }
        throw StoreError(
            .constraint, "a text contains the character U+0000, which cannot be stored; leave it out", sql: sql)
    }

    /// An `Int`, which has the 64 bits of an INTEGER.
    package static func integer(_ value: Int) -> SQLValue { .integer(Int64(value)) }
    /// A 32-bit integer.
    package static func integer(_ value: Int32) -> SQLValue { .integer(Int64(value)) }
    /// 1 for true, 0 for false.
    package static func bool(_ value: Bool) -> SQLValue { .integer(value ? 1 : 0) }
    /// The text, or NULL for nil.
    package static func optional(_ value: String?) -> SQLValue { value.map { .text($0) } ?? .null }
    /// The integer, or NULL for nil.
    package static func optional(_ value: Int64?) -> SQLValue { value.map { .integer($0) } ?? .null }
    /// The bytes, or NULL for nil.
    package static func optional(_ value: [UInt8]?) -> SQLValue { value.map { .blob($0) } ?? .null }
}

extension SQLValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByFloatLiteral,
    ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByStringInterpolation
{
    /// `.integer`
    package init(integerLiteral value: Int64) { self = .integer(value) }
    /// `.text`
    package init(stringLiteral value: String) { self = .text(value) }
    /// `.real`
    package init(floatLiteral value: Double) { self = .real(value) }
    /// `.null`
    package init(nilLiteral: ()) { self = .null }
    /// 1 or 0
    package init(booleanLiteral value: Bool) { self = .bool(value) }
}
