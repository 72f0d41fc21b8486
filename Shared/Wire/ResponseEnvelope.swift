/// The `ttrpc.Response` message, read in place.
package struct ResponseEnvelope: Sendable, Hashable {
    /// Where the `google.rpc.Status` lies; nil means OK.
    package private(set) var status: Range<Int>?
    /// Where the response message lies; empty for an empty message.
    package private(set) var payload: Range<Int>
    /// How many metadata pairs there are; read them with ``metadata(in:_:)``.
    package private(set) var metadataCount = 0
    private let range: Range<Int>

    /// The field number of the metadata pairs, which ttrpc's own envelope does not have: above 1000, so that what is added there
    /// cannot collide.
    static let metadataField = 1002

    /// Reads the envelope in `range` of the bytes; unknown fields are skipped.
    ///
    /// - Throws: ``WireError``.
    package init(_ bytes: RawSpan, in range: Range<Int>) throws(WireError) {
        payload = range.lowerBound..<range.lowerBound
        self.range = range
        var cursor = FieldCursor(range)
        while let field = try cursor.next(in: bytes) {
            switch (field.number, field.wireType) {
            case (1, 2): status = field.range
            case (2, 2): payload = field.range
            case (1...2, _): throw .unexpectedWireType(field: field.number)
            case (Self.metadataField, 2): metadataCount += 1
            default: continue
            }
        }
    }

    /// Passes each metadata pair on, in order.
    ///
    /// - Throws: ``WireError``, for text that is not UTF-8 among others.
    package func metadata(
        in bytes: RawSpan, _ body: (String, String) -> Void
    ) throws(WireError) {
        guard metadataCount > 0 else { return }
        try bytes.keyValues(in: range, field: Self.metadataField, body)
    }
}
