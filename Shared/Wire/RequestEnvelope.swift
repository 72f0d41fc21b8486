/// The `ttrpc.Request` message, read in place: ranges into the frame's bytes instead of copies.
package struct RequestEnvelope: Sendable, Hashable {
    /// Where the service's full name lies.
    package private(set) var service: Range<Int>
    /// Where the method's bare name lies.
    package private(set) var method: Range<Int>
    /// Where the request message lies; empty for an empty message.
    package private(set) var payload: Range<Int>
    /// The caller's timeout in nanoseconds; 0 for none, negative when it has already passed.
    package private(set) var timeoutNanoseconds: Int64 = 0
    /// How many metadata pairs there are; read them with ``metadata(in:limit:_:)``.
    package private(set) var metadataCount = 0
    /// Bytes of all metadata pairs together.
    package private(set) var metadataBytes = 0
    private let range: Range<Int>

    /// The field number of the metadata pairs.
    static let metadataField = 5

    /// Reads the envelope in `range` of the bytes. Of repeated single fields the last one counts; unknown ones are skipped.
    ///
    /// - Throws: ``WireError``. Names are not checked for UTF-8 here: one that is not cannot match a method.
    package init(_ bytes: RawSpan, in range: Range<Int>) throws(WireError) {
        let empty = range.lowerBound..<range.lowerBound
        (service, method, payload, self.range) = (empty, empty, empty, range)
        var cursor = FieldCursor(range)
        while let field = try cursor.next(in: bytes) {
            switch (field.number, field.wireType) {
            case (1, 2): service = field.range
            case (2, 2): method = field.range
            case (3, 2): payload = field.range
            case (4, 0): timeoutNanoseconds = Int64(bitPattern: field.value)
            case (5, 2):
                metadataCount += 1
                metadataBytes += field.range.count
            case (1...5, _): throw .unexpectedWireType(field: field.number)
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

extension RawSpan {
    /// Passes each `ttrpc.KeyValue` on that stands in the repeated field `number` of the message in `range`, in order.
    func keyValues(
        in range: Range<Int>, field number: Int, _ body: (String, String) -> Void
    ) throws(WireError) {
        var cursor = FieldCursor(range)
        while let field = try cursor.next(in: self) {
            guard field.number == number, field.wireType == 2 else { continue }
            var key = ""
            var value = ""
            var pair = FieldCursor(field.range)
            while let part = try pair.next(in: self) {
                switch (part.number, part.wireType) {
                case (1, 2): key = try string(in: part.range, field: 1)
                case (2, 2): value = try string(in: part.range, field: 2)
                case (1...2, _): throw .unexpectedWireType(field: part.number)
                default: continue
                }
            }
            body(key, value)
        }
    }
}
