import CJansson
import Phrases

extension JSONValue {
    /// Parses one JSON value, of any kind, that is the whole of `bytes`, but for a byte order mark before it, as editors write it (RFC
    /// 8259 §8.1 lets parsers ignore it).
    /// - Throws: `JSONError` with line and column: not JSON (RFC 8259), not UTF-8, a name given twice in an object, an
    ///   integer beyond Int64, more than `JSONLimits.maxBytes`, deeper than `JSONLimits.maxDepth`.
    package static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
        guard bytes.count <= JSONLimits.maxBytes else {
            throw JSONError(message: "the text is larger than \(JSONLimits.maxBytes) bytes")
        }
        guard ![[0xFF, 0xFE], [0xFE, 0xFF]].contains(Array(bytes.prefix(2))) else {
            throw JSONError(message: "the text is UTF-16; save it as UTF-8")
        }
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        try checkDepth(bytes)
        var error = json_error_t()
        let flags = JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | JSON_ALLOW_NUL
        let root = bytes.withUnsafeBytes { buffer in
            json_loadb(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, Int(flags), &error)
        }
        guard let root else {
            let message = withUnsafeBytes(of: error.text) { text in
                String(decoding: text.prefix { $0 != 0 }, as: UTF8.self)
            }
            // The parser speaks English alone.
            throw JSONError(
                line: max(1, Int(error.line)), column: max(1, Int(error.column)),
                message: Phrase("不符合JSON语法", message))
        }
        defer { json_decref(root) }
        return convert(root)
    }

    /// Parses the UTF-8 of `text`; see the other `parse`.
    package static func parse(_ text: String) throws(JSONError) -> JSONValue {
        try parse(Array(text.utf8))
    }

    /// Counts brackets outside strings, so that neither jansson nor `convert` recurses deeper than the bound.
    private static func checkDepth(_ bytes: [UInt8]) throws(JSONError) {
        var depth = 0
        var inString = false
        var escaped = false
        var line = 1
        for byte in bytes {
            if byte == UInt8(ascii: "\n") { line += 1 }
            if inString {
                if escaped {
                    escaped = false
                } else if byte == UInt8(ascii: "\\") {
                    escaped = true
                } else if byte == UInt8(ascii: "\"") {
                    inString = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): inString = true
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                guard depth <= JSONLimits.maxDepth else {
                    throw JSONError(line: line, column: 1, message: "nested deeper than \(JSONLimits.maxDepth) levels")
                }
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            default: break
            }
        }
    }

    private static func convert(_ value: UnsafeMutablePointer<json_t>) -> JSONValue {
        switch value.pointee.type {
        case JSON_TRUE: return .bool(true)
        case JSON_FALSE: return .bool(false)
        case JSON_INTEGER: return .integer(json_integer_value(value))
        case JSON_REAL: return .number(json_real_value(value))
        case JSON_STRING: return .string(string(json_string_value(value), json_string_length(value)))
        case JSON_ARRAY:
            return .array((0..<json_array_size(value)).compactMap { json_array_get(value, $0).map(convert) })
        case JSON_OBJECT:
            var object = JSONObject()
            // jansson iterates in the order of insertion (documented since 2.8).
            var iterator = json_object_iter(value)
            while let current = iterator {
                if let key = json_object_iter_key(current), let member = json_object_iter_value(current) {
                    object[String(cString: key)] = convert(member)
                }
                iterator = json_object_iter_next(value, current)
            }
            return .object(object)
        default: return .null
        }
    }

    private static func string(_ base: UnsafePointer<CChar>?, _ count: Int) -> String {
        // jansson has checked that it is UTF-8.
        String(decoding: UnsafeRawBufferPointer(start: base, count: count), as: UTF8.self)
    }
}
