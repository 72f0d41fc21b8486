package import Wire

/// What who watches a connection may know.
extension ServerSession {
    static var tooManyCalls: String { "TOO_MANY_CALLS" }

    /// The calls at work, in no order.
    package func forEachCall(_ body: (ServerCall) -> Void) { streams.forEach { _, call in body(call) } }

    /// A copy of the decoder as it stands behind the bytes taken: given the same further bytes, it cuts the same frames.
    package var decoderCopy: FrameDecoder { decoder }
}
