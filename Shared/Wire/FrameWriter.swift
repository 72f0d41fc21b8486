/// Appends whole frames to a byte array. Callers check sizes first: a frame above ``WireLimits/maxFrameBytes`` must never
/// be written, and traps here in debug builds.
package enum FrameWriter {
    /// Appends a Data frame: one message (also an empty one), or with `.noData` none.
    package static func appendData(
        streamID: UInt32, flags: FrameFlags, payload: [UInt8], to bytes: inout [UInt8]
    ) {
        assert(payload.count <= WireLimits.maxFrameBytes)
        FrameHeader(length: UInt32(payload.count), streamID: streamID, type: .data, flags: flags).append(to: &bytes)
        bytes.append(contentsOf: payload)
    }

    /// How long the body of an OK Response with a message of `count` bytes is.
    @inlinable
    package static func responseBytes(payload count: Int) -> Int {
        count == 0 ? 0 : FieldWriter.size(ofField: 2, count: count)
    }

    /// Appends a Response frame that says OK. An empty message takes no byte, as Go peers write it.
    package static func appendResponse(streamID: UInt32, payload: [UInt8], to bytes: inout [UInt8]) {
        let length = responseBytes(payload: payload.count)
        assert(length <= WireLimits.maxFrameBytes)
        FrameHeader(length: UInt32(length), streamID: streamID, type: .response).append(to: &bytes)
        guard !payload.isEmpty else { return }
        FieldWriter.append(2, bytes: payload, to: &bytes)
    }

    /// Appends a Response frame with an encoded `google.rpc.Status`.
    package static func appendResponse(streamID: UInt32, status: [UInt8], to bytes: inout [UInt8]) {
        let length = FieldWriter.size(ofField: 1, count: status.count)
        assert(length <= WireLimits.maxFrameBytes)
        FrameHeader(length: UInt32(length), streamID: streamID, type: .response).append(to: &bytes)
        FieldWriter.append(1, bytes: status, to: &bytes)
    }

    /// Appends a Response frame of either outcome with metadata beside it, in the field ``ResponseEnvelope/metadataField``, which
    /// peers that do not know it skip.
    ///
    /// - Returns: false, with nothing appended, when the body would be longer than ``WireLimits/maxFrameBytes``.
    package static func appendResponse(
        streamID: UInt32, status: [UInt8]?, payload: [UInt8],
        metadata pairs: [(key: String, value: String)],
        to bytes: inout [UInt8]
    ) -> Bool {
        let start = bytes.count
        FrameHeader(length: 0, streamID: streamID, type: .response).append(to: &bytes)
        if let status { FieldWriter.append(1, bytes: status, to: &bytes) }
        if !payload.isEmpty { FieldWriter.append(2, bytes: payload, to: &bytes) }
        append(pairs, field: ResponseEnvelope.metadataField, to: &bytes)
        return close(frameAt: start, in: &bytes)
    }

    /// Appends a frame of an extension, whose payload is small.
    package static func appendControl(
        _ type: FrameType, streamID: UInt32, payload: [UInt8], to bytes: inout [UInt8]
    ) {
        assert(payload.count <= WireLimits.maxControlBytes)
        FrameHeader(length: UInt32(payload.count), streamID: streamID, type: type).append(to: &bytes)
        bytes.append(contentsOf: payload)
    }

    /// The service's full and the method's bare name as they stand in a Request frame.
    package static func requestNames(service: String, method: String) -> [UInt8] {
        var names: [UInt8] = []
        FieldWriter.append(1, service, to: &names)
        FieldWriter.append(2, method, to: &names)
        return names
    }

    /// Appends a Request frame; see ``appendRequest(streamID:flags:names:payload:timeoutNanoseconds:metadata:to:)``.
    package static func appendRequest(
        streamID: UInt32, flags: FrameFlags, service: String, method: String, payload: [UInt8],
        timeoutNanoseconds: Int64, metadata pairs: [(key: String, value: String)],
        to bytes: inout [UInt8]
    ) -> Bool {
        appendRequest(
            streamID: streamID, flags: flags, names: requestNames(service: service, method: method), payload: payload,
            timeoutNanoseconds: timeoutNanoseconds, metadata: pairs, to: &bytes)
    }

    /// Appends a Request frame.
    ///
    /// - Parameters:
    ///   - names: what ``requestNames(service:method:)`` gave, for callers that call a method again.
    ///   - pairs: the metadata, keys in lower case.
    /// - Returns: false, with nothing appended, when the body would be longer than ``WireLimits/maxFrameBytes``.
    package static func appendRequest(
        streamID: UInt32, flags: FrameFlags, names: [UInt8], payload: [UInt8],
        timeoutNanoseconds: Int64, metadata pairs: [(key: String, value: String)],
        to bytes: inout [UInt8]
    ) -> Bool {
        guard payload.count <= WireLimits.maxFrameBytes else { return false }
        let start = bytes.count
        // The length is known only afterwards; its place is filled in then.
        FrameHeader(length: 0, streamID: streamID, type: .request, flags: flags).append(to: &bytes)
        bytes.append(contentsOf: names)
        if !payload.isEmpty { FieldWriter.append(3, bytes: payload, to: &bytes) }
        FieldWriter.append(4, timeoutNanoseconds, to: &bytes)
        append(pairs, field: RequestEnvelope.metadataField, to: &bytes)
        return close(frameAt: start, in: &bytes)
    }

    private static func append(
        _ pairs: [(key: String, value: String)], field: Int, to bytes: inout [UInt8]
    ) {
        for (key, value) in pairs {
            FieldWriter.appendHeader(field, count: pairSize(key, value), to: &bytes)
            FieldWriter.append(1, key, to: &bytes)
            FieldWriter.append(2, value, to: &bytes)
        }
    }

    /// Fills in the length of the frame that began at `start`; removes the frame and gives false when it is too long.
    private static func close(frameAt start: Int, in bytes: inout [UInt8]) -> Bool {
        let length = bytes.count - start - WireLimits.headerBytes
        guard length <= WireLimits.maxFrameBytes else {
            bytes.removeSubrange(start...)
            return false
        }
        let prefix = UInt32(length)
        bytes[start] = UInt8(truncatingIfNeeded: prefix >> 24)
        bytes[start + 1] = UInt8(truncatingIfNeeded: prefix >> 16)
        bytes[start + 2] = UInt8(truncatingIfNeeded: prefix >> 8)
        bytes[start + 3] = UInt8(truncatingIfNeeded: prefix)
        return true
    }

    private static func pairSize(_ key: String, _ value: String) -> Int {
        let (key, value) = (key.utf8.count, value.utf8.count)
        return (key == 0 ? 0 : FieldWriter.size(ofField: 1, count: key))
            + (value == 0 ? 0 : FieldWriter.size(ofField: 2, count: value))
    }
}
