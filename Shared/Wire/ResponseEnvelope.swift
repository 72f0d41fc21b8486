/// The `ttrpc.Response` message, read in place.
package struct ResponseEnvelope: Sendable, Hashable {
    /// Where the `google.rpc.Status` lies; nil means OK.
    package private(set) var status: Range<Int>?
    /// Where the response message lies; empty for an empty message.
    package private(set) var payload: Range<Int>

    /// Reads the envelope in `range` of the bytes; unknown fields are skipped.
    ///
    /// - Throws: ``WireError``.
    package init(_ bytes: RawSpan, in range: Range<Int>) throws(WireError) {
        payload = range.lowerBound..<range.lowerBound
        var cursor = FieldCursor(range)
        while let field = try cursor.next(in: bytes) {
            switch (field.number, field.wireType) {
            case (1, 2): status = field.range
            case (2, 2): payload = field.range
            case (1...2, _): throw .unexpectedWireType(field: field.number)
            default: continue
            }
        }
    }
}
