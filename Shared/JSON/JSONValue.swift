package import Phrases

/// A JSON value. Equality of numbers is by kind and value: `1` is not `1.0`.
package enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    /// A number without fraction and exponent that fits.
    case integer(Int64)
    /// Any other number.
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)

    /// The member called `name`; nil for none, and for anything but an object.
    package subscript(name: String) -> JSONValue? {
        if case .object(let object) = self { object[name] } else { nil }
    }

    /// The text of a string; nil for anything else.
    package var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The elements of an array; none for anything else.
    package var elements: [JSONValue] {
        if case .array(let elements) = self { elements } else { [] }
    }

    /// The members of an object; none for anything else.
    package var members: [JSONObject.Member] {
        if case .object(let object) = self { object.members } else { [] }
    }

    /// What kind of value it is, as a message says it: "a string", "null".
    package var kindDescription: Phrase {
        switch self {
        case .null: "null"
        case .bool: "true or false"
        case .integer, .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    /// The value of a string literal.
    package init(stringLiteral value: String) { self = .string(value) }
    /// The value of an integer literal.
    package init(integerLiteral value: Int64) { self = .integer(value) }
    /// The value of a truth literal.
    package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    /// The value of an array literal.
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// The object of a literal; of a repeated name the last value counts.
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(JSONObject(elements.map { JSONObject.Member(name: $0.0, value: $0.1) }))
    }
}
