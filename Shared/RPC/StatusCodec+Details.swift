import Wire

/// Reading the details of a status.
extension StatusCodec {
    /// Reads one `google.protobuf.Any`, a message in Chinese into `localized`; types that are not ours are skipped.
    static func decodeDetail(
        _ bytes: RawSpan, _ range: Range<Int>, into error: inout RPCError, _ localized: inout String?
    ) throws(WireError) {
        var type = ""
        var value = range.upperBound..<range.upperBound
        var cursor = FieldCursor(range)
        while let field = try cursor.next(in: bytes) {
            switch (field.number, field.wireType) {
            case (1, 2): type = try bytes.string(in: field.range, field: 1)
            case (2, 2): value = field.range
            default: continue
            }
        }
        // The name is what follows the last slash, whatever prefix the peer uses.
        switch type.split(separator: "/").last ?? "" {
        case "google.rpc.ErrorInfo": error.info = try decodeInfo(bytes, value)
        case "google.rpc.BadRequest": error.fieldViolations = try decodeBadRequest(bytes, value)
        case "google.rpc.PreconditionFailure": error.preconditions = try decodePreconditions(bytes, value)
        case "google.rpc.RetryInfo": error.retryAfter = try decodeRetry(bytes, value)
        case "google.rpc.LocalizedMessage": localized = try decodeLocalized(bytes, value) ?? localized
        default: return
        }
    }

    private static func decodeInfo(_ bytes: RawSpan, _ range: Range<Int>) throws(WireError) -> ErrorInfo {
        var info = ErrorInfo(reason: "", domain: "")
        var cursor = FieldCursor(range)
        var items = 0
        while let field = try cursor.next(in: bytes) {
            guard field.wireType == 2 else { continue }
            switch field.number {
            case 1: info.reason = try bytes.string(in: field.range, field: 1)
            case 2: info.domain = try bytes.string(in: field.range, field: 2)
            case 3 where items < maxItems:
                items += 1
                let entry = try decodeTexts(bytes, field.range)
                info.metadata[entry.0] = entry.1
            default: continue
            }
        }
        return info
    }

    private static func decodeBadRequest(
        _ bytes: RawSpan, _ range: Range<Int>
    ) throws(WireError) -> [FieldViolation] {
        var violations: [FieldViolation] = []
        var cursor = FieldCursor(range)
        while let field = try cursor.next(in: bytes) {
            guard field.number == 1, field.wireType == 2, violations.count < maxItems else { continue }
            let texts = try decodeTexts(bytes, field.range)
            var chinese: String?
            var inner = FieldCursor(field.range)
            while let part = try inner.next(in: bytes) {
                if part.number == 4, part.wireType == 2 { chinese = try decodeLocalized(bytes, part.range) ?? chinese }
            }
            violations.append(FieldViolation(field: texts.0, english: texts.1, chinese: chinese))
        }
        return violations
    }

    private static func decodePreconditions(
        _ bytes: RawSpan, _ range: Range<Int>
    ) throws(WireError) -> [PreconditionViolation] {
        var violations: [PreconditionViolation] = []
        var cursor = FieldCursor(range)
        while let field = try cursor.next(in: bytes) {
            guard field.number == 1, field.wireType == 2, violations.count < maxItems else { continue }
            let texts = try decodeTexts(bytes, field.range)
            violations.append(PreconditionViolation(type: texts.0, subject: texts.1, remedy: .verbatim(texts.2)))
        }
        return violations
    }

    private static func decodeRetry(_ bytes: RawSpan, _ range: Range<Int>) throws(WireError) -> Duration? {
        var delay: Duration?
        var cursor = FieldCursor(range)
        while let field = try cursor.next(in: bytes) {
            guard field.number == 1, field.wireType == 2 else { continue }
            var seconds: Int64 = 0
            var nanoseconds: Int64 = 0
            var inner = FieldCursor(field.range)
            while let part = try inner.next(in: bytes) {
                if part.number == 1 { seconds = Int64(bitPattern: part.value) }
                if part.number == 2 { nanoseconds = Int64(bitPattern: part.value) }
            }
            // google.protobuf.Duration spans ±10 000 years; outside it is nonsense and could overflow.
            guard seconds.magnitude <= 315_576_000_000, nanoseconds.magnitude < 1_000_000_000 else { return nil }
            delay = .seconds(seconds) + .nanoseconds(nanoseconds)
        }
        return delay
    }

    /// The first three text fields of a message: every small message of the details has that shape.
    static func decodeTexts(
        _ bytes: RawSpan, _ range: Range<Int>
    ) throws(WireError) -> (String, String, String) {
        var texts = ("", "", "")
        var cursor = FieldCursor(range)
        while let field = try cursor.next(in: bytes) {
            guard field.wireType == 2 else { continue }
            switch field.number {
            case 1: texts.0 = try bytes.string(in: field.range, field: 1)
            case 2: texts.1 = try bytes.string(in: field.range, field: 2)
            case 3: texts.2 = try bytes.string(in: field.range, field: 3)
            default: continue
            }
        }
        return texts
    }
}
