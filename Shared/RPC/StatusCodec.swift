package import Wire

/// `google.rpc.Status` to and from ``RPCError``, with the five details that this runtime uses.
///
/// Details of other types are skipped. A canonical code stays; any other becomes UNKNOWN and keeps its number in the
/// `status_code` attribute of the error's info. Written by hand because the runtime must not depend on a protobuf library.
package enum StatusCodec {
    private static let prefix = "type.googleapis.com/"
    private static let errorInfo = "google.rpc.ErrorInfo"
    private static let badRequest = "google.rpc.BadRequest"
    private static let preconditionFailure = "google.rpc.PreconditionFailure"
    private static let retryInfo = "google.rpc.RetryInfo"
    private static let localizedMessage = "google.rpc.LocalizedMessage"
    /// The language of localized messages, BCP 47.
    private static let locale = "zh-CN"
    /// How many details, violations or attributes are read; what is beyond is skipped.
    package static let maxItems = 256

    /// The status as bytes. A code that is not canonical goes out as UNKNOWN.
    package static func encode(_ error: RPCError) -> [UInt8] {
        var bytes: [UInt8] = []
        let code = error.code.isCanonical ? error.code : .unknown
        FieldWriter.append(1, Int64(code.rawValue), to: &bytes)
        FieldWriter.append(2, error.message, to: &bytes)
        if let info = error.info { appendDetail(errorInfo, encode(info), to: &bytes) }
        if !error.fieldViolations.isEmpty {
            appendDetail(badRequest, encode(error.fieldViolations), to: &bytes)
        }
        if !error.preconditions.isEmpty {
            appendDetail(preconditionFailure, encode(error.preconditions), to: &bytes)
        }
        if let delay = error.retryAfter { appendDetail(retryInfo, encode(delay), to: &bytes) }
        if let localized = localized(error.text) { appendDetail(localizedMessage, localized, to: &bytes) }
        return bytes
    }

    /// Reads a status; nil when it says OK.
    ///
    /// - Throws: ``WireError`` when the status itself is malformed; a malformed detail is skipped.
    package static func decode(_ bytes: RawSpan) throws(WireError) -> RPCError? {
        try decode(bytes, in: 0..<bytes.byteCount)
    }

    /// Reads a status that lies in `range` of the bytes; nil when it says OK.
    package static func decode(_ bytes: RawSpan, in range: Range<Int>) throws(WireError) -> RPCError? {
        var cursor = FieldCursor(range)
        var code: Int32 = 0
        var error = RPCError(code: .unknown, message: "")
        var message = ""
        var localized: String?
        var details = 0
        while let field = try cursor.next(in: bytes) {
            switch (field.number, field.wireType) {
            case (1, 0): code = Int32(truncatingIfNeeded: field.value)
            case (2, 2): message = try bytes.string(in: field.range, field: 2)
            case (1...2, _): throw .unexpectedWireType(field: field.number)
            case (3, 2) where details < maxItems:
                details += 1
                // Details are extras: one that cannot be read does not cost the caller the status.
                try? decodeDetail(bytes, field.range, into: &error, &localized)
            default: continue
            }
        }
        guard code != 0 else { return nil }
        error.code = RPCError.Code(rawValue: code)
        error.text = Phrase(localized ?? message, message)
        if !error.code.isCanonical {
            var info = error.info ?? ErrorInfo(reason: "UNRECOGNIZED_CODE", domain: RPCError.runtimeDomain)
            info.metadata["status_code"] = String(code)
            error.info = info
            error.code = .unknown
        }
        return error
    }

    // MARK: - Encoding of details

    private static func appendDetail(_ type: String, _ value: [UInt8], to bytes: inout [UInt8]) {
        var any: [UInt8] = []
        FieldWriter.append(1, prefix + type, to: &any)
        FieldWriter.append(2, bytes: value, to: &any)
        FieldWriter.append(3, bytes: any, to: &bytes)
    }

    private static func encode(_ info: ErrorInfo) -> [UInt8] {
        var bytes: [UInt8] = []
        FieldWriter.append(1, info.reason, to: &bytes)
        FieldWriter.append(2, info.domain, to: &bytes)
        for pair in info.metadata.pairs {
            var entry: [UInt8] = []
            FieldWriter.append(1, pair.key, to: &entry)
            FieldWriter.append(2, pair.value, to: &entry)
            FieldWriter.append(3, bytes: entry, to: &bytes)
        }
        return bytes
    }

    private static func encode(_ violations: [FieldViolation]) -> [UInt8] {
        var bytes: [UInt8] = []
        for violation in violations {
            var entry: [UInt8] = []
            FieldWriter.append(1, violation.field, to: &entry)
            let text = violation.text
            FieldWriter.append(2, text.english, to: &entry)
            if let localized = localized(text) { FieldWriter.append(4, bytes: localized, to: &entry) }
            FieldWriter.append(1, bytes: entry, to: &bytes)
        }
        return bytes
    }

    private static func encode(_ violations: [PreconditionViolation]) -> [UInt8] {
        var bytes: [UInt8] = []
        for violation in violations {
            var entry: [UInt8] = []
            FieldWriter.append(1, violation.type, to: &entry)
            FieldWriter.append(2, violation.subject, to: &entry)
            FieldWriter.append(3, violation.remedy.english, to: &entry)
            FieldWriter.append(1, bytes: entry, to: &bytes)
        }
        return bytes
    }

    /// The Chinese text as a google.rpc.LocalizedMessage; nil for one that is the same in both languages.
    private static func localized(_ text: Phrase) -> [UInt8]? {
        let chinese = text.chinese
        guard chinese != text.english else { return nil }
        var bytes: [UInt8] = []
        FieldWriter.append(1, locale, to: &bytes)
        FieldWriter.append(2, chinese, to: &bytes)
        return bytes
    }

    /// The text of a google.rpc.LocalizedMessage; nil for one in another language.
    static func decodeLocalized(_ bytes: RawSpan, _ range: Range<Int>) throws(WireError) -> String? {
        let texts = try decodeTexts(bytes, range)
        return texts.0 == locale ? texts.1 : nil
    }

    private static func encode(_ delay: Duration) -> [UInt8] {
        var duration: [UInt8] = []
        let (seconds, attoseconds) = delay.components
        FieldWriter.append(1, seconds, to: &duration)
        FieldWriter.append(2, attoseconds / 1_000_000_000, to: &duration)
        var bytes: [UInt8] = []
        FieldWriter.append(1, bytes: duration, to: &bytes)
        return bytes
    }
}
