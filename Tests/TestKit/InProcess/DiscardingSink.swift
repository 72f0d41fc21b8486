import RPC

/// Where nothing that is written arrives, for running a unary method's handler on its own.
package struct DiscardingSink: ResponseSink {
    /// A sink.
    package init() {}

    package func write(_ bytes: [UInt8]) async throws {}
}
