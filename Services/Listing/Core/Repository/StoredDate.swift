package import Credit

/// Dates as the store holds them: ISO text. A date that cannot be read means a damaged row, not bad input.
package enum StoredDate {
    /// The text that stands for "no end is set".
    package static let openEnd = "9999-12-31"

    /// The date of a text that has to be one.
    package static func required(_ text: String) throws -> CivilDate {
        guard let date = CivilDate(iso: text) else { throw StoredValueError("date") }
        return date
    }

    /// The date of a text; nil for nil.
    package static func optional(_ text: String?) throws -> CivilDate? { try text.map(required) }

    /// The date of an end; nil for the open one.
    package static func open(_ text: String) throws -> CivilDate? { text == openEnd ? nil : try required(text) }

    /// The text of an end.
    package static func open(_ date: CivilDate?) -> String { date?.description ?? openEnd }
}

/// Enum values as the store holds them: their raw text.
package enum StoredEnum {
    /// The value of a text that has to be one.
    package static func required<E: RawRepresentable>(_ text: String) throws -> E where E.RawValue == String {
        guard let value = E(rawValue: text) else { throw StoredValueError("\(E.self)") }
        return value
    }

    /// The value of a text; nil for nil.
    package static func optional<E: RawRepresentable>(_ text: String?) throws -> E? where E.RawValue == String {
        try text.map { try required($0) }
    }
}

/// A row holds what no version of this programme writes. Reaches a caller as an internal error only.
package struct StoredValueError: Error, Sendable, Hashable {
    /// The kind of the value, never the value.
    package var text: String
}
