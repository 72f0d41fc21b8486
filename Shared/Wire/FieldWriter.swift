/// Appends protobuf fields to a byte array. The counterpart of ``FieldCursor``.
package enum FieldWriter {
    /// How many bytes `value` takes as a variable-length integer: 1 … 10.
    @inlinable
    package static func size(ofVarint value: UInt64) -> Int {
        // 7 bits a byte; the `| 1` makes zero take one byte.
        (63 - (value | 1).leadingZeroBitCount) / 7 + 1
    }

    /// How many bytes a length-delimited field with a number below 16 and `count` body bytes takes.
    @inlinable
    package static func size(ofField number: Int, count: Int) -> Int {
        size(ofVarint: UInt64(number << 3)) + size(ofVarint: UInt64(count)) + count
    }

    /// Appends a variable-length integer.
    @inlinable
    package static func appendVarint(_ value: UInt64, to bytes: inout [UInt8]) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Appends an integer field; a zero is left out, as proto3 does. Negative numbers take ten bytes.
    @inlinable
    package static func append(_ number: Int, _ value: Int64, to bytes: inout [UInt8]) {
        guard value != 0 else { return }
        appendVarint(UInt64(number << 3), to: &bytes)
        appendVarint(UInt64(bitPattern: value), to: &bytes)
    }

    /// Appends the tag and length of a length-delimited field whose `count` body bytes follow.
    @inlinable
    package static func appendHeader(_ number: Int, count: Int, to bytes: inout [UInt8]) {
        appendVarint(UInt64(number << 3 | 2), to: &bytes)
        appendVarint(UInt64(count), to: &bytes)
    }

    /// Appends a bytes or message field, also when it is empty: message presence is information.
    @inlinable
    package static func append(_ number: Int, bytes body: [UInt8], to bytes: inout [UInt8]) {
        appendHeader(number, count: body.count, to: &bytes)
        bytes.append(contentsOf: body)
    }

    /// Appends a string field; an empty one is left out, as proto3 does.
    @inlinable
    package static func append(_ number: Int, _ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { utf8 in
            guard !utf8.isEmpty else { return }
            appendHeader(number, count: utf8.count, to: &bytes)
            bytes.append(contentsOf: utf8)
        }
    }
}
