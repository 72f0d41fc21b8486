import Wire

/// A request frame for the control service.
func requestFrame(_ id: UInt32, _ text: String, method: String = "Unary", timeout: Int64 = 0) -> [UInt8] {
    var bytes: [UInt8] = []
    _ = FrameWriter.appendRequest(
        streamID: id, flags: [], service: "test.Control", method: method, payload: Array(text.utf8),
        timeoutNanoseconds: timeout, metadata: [], to: &bytes)
    return bytes
}

/// A data frame.
func dataFrame(_ id: UInt32, _ payload: [UInt8], flags: FrameFlags = []) -> [UInt8] {
    var bytes: [UInt8] = []
    FrameWriter.appendData(streamID: id, flags: flags, payload: payload, to: &bytes)
    return bytes
}
