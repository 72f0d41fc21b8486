/// Walks over the fields of one protobuf message without copying: what it returns are numbers and ranges into the bytes
/// that the caller passes to every step.
///
/// Bounded by construction: each step consumes at least one byte, nothing is allocated, nothing recurses.
/// Source: the protobuf encoding specification (tag-length-value, proto3).
package struct FieldCursor: Sendable {
    /// One field as it stands in the bytes.
    package struct Field: Sendable, Hashable {
        /// The field number, 1 … 536 870 911.
        package var number: Int
        /// 0 varint, 1 eight bytes, 2 length-delimited, 5 four bytes.
        package var wireType: UInt8
        /// The value of a varint or fixed field; zero for a length-delimited one.
        package var value: UInt64
        /// Where the body of a length-delimited field lies; empty for the others.
        package var range: Range<Int>
    }

    /// The offset of the next unread byte.
    package private(set) var offset: Int
    /// One past the last byte of the message.
    package let end: Int

    /// A cursor over the whole of `range`; the range must lie inside the bytes passed to ``next(in:)``.
    @inlinable
    package init(_ range: Range<Int>) {
        offset = range.lowerBound
        end = range.upperBound
    }

    /// The next field, or nil at the end.
    ///
    /// - Throws: ``WireError/truncated``, ``WireError/malformed`` or ``WireError/group``.
    package mutating func next(in bytes: RawSpan) throws(WireError) -> Field? {
        guard offset < end else { return nil }
        let tag = try varint(in: bytes)
        guard tag >> 3 != 0, tag >> 32 == 0 else { throw .malformed }
        let number = Int(tag >> 3)
        let wireType = UInt8(truncatingIfNeeded: tag & 7)
        switch wireType {
        case 0:
            return Field(number: number, wireType: 0, value: try varint(in: bytes), range: offset..<offset)
        case 1:
            return Field(number: number, wireType: 1, value: try fixed(8, in: bytes), range: offset..<offset)
        case 2:
            let length = try varint(in: bytes)
            guard length <= UInt64(end - offset) else { throw .truncated }
            let start = offset
            offset += Int(length)
            return Field(number: number, wireType: 2, value: 0, range: start..<offset)
        case 5:
            return Field(number: number, wireType: 5, value: try fixed(4, in: bytes), range: offset..<offset)
        case 3, 4:
            throw .group
        default:
            throw .malformed
        }
    }

    /// The next variable-length integer, outside any field.
    ///
    /// - Throws: ``WireError/truncated`` or ``WireError/malformed``.
    package mutating func varint(in bytes: RawSpan) throws(WireError) -> UInt64 {
        // Most are a single byte: tags and the lengths of small fields.
        if offset < end {
            let byte = bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
            if byte < 0x80 {
                offset += 1
                return UInt64(byte)
            }
        }
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while offset < end {
            let byte = bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
            offset += 1
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 {
                // The tenth byte carries one bit; more would be lost silently.
                guard shift < 63 || byte <= 1 else { throw .malformed }
                return value
            }
            shift += 7
            guard shift <= 63 else { throw .malformed }
        }
        throw .truncated
    }

    private mutating func fixed(_ count: Int, in bytes: RawSpan) throws(WireError) -> UInt64 {
        guard end - offset >= count else { throw .truncated }
        var value: UInt64 = 0
        for index in 0..<count {
            value |= UInt64(bytes.unsafeLoad(fromByteOffset: offset + index, as: UInt8.self)) << UInt64(8 * index)
        }
        offset += count
        return value
    }
}

extension RawSpan {
    /// The text in `range`, or an error naming `field` when it is not UTF-8. An embedded NUL is kept.
    package func string(in range: Range<Int>, field: Int) throws(WireError) -> String {
        // Not `String(validating:as:)`: it is generic and looks types up at run time, which costs more than the rest.
        let text = extracting(range).withUnsafeBytes { bytes -> String? in
            do {
                return String(copying: try UTF8Span(validating: bytes.assumingMemoryBound(to: UInt8.self).span))
            } catch {
                return nil
            }
        }
        guard let text else { throw .invalidUTF8(field: field) }
        return text
    }

    /// A copy of the bytes in `range`.
    package func array(in range: Range<Int>) -> [UInt8] {
        extracting(range).withUnsafeBytes { [UInt8]($0) }
    }
}
