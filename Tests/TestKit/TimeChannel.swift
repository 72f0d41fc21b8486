import CommonSchema
package import Credit
package import RPC
import SchemaRuntime

/// A service that says what time it is, and nothing else.
package struct TimeChannel: Channel {
    private let clock: any WallClock
    private let isInDoubt: Bool
    private let silence = SilentChannel()

    /// One that goes by a clock, and may doubt it.
    package init(_ clock: any WallClock, isInDoubt: Bool = false) {
        self.clock = clock
        self.isInDoubt = isInDoubt
    }

    /// The time; anything else is refused.
    package func unaryBytes(_ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions) async throws
        -> [UInt8]
    {
        guard descriptor.path == UpkeepServiceMethods.getTime.path else {
            return try await silence.unaryBytes(descriptor, request, options: options)
        }
        let time = WireTimestamp(millisecondsSinceEpoch: clock.now().milliseconds)
        return try GetTimeResponse(time: time, claimedTime: time, inDoubt: isInDoubt).serialized()
    }
    /// Refused.
    package func serverStreamingBytes(
        _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
    ) async throws -> ResponseStream<[UInt8]> {
        try await silence.serverStreamingBytes(descriptor, request, options: options)
    }
    /// Refused.
    package func streamingBytes(
        _ descriptor: MethodDescriptor, options: CallOptions
    ) async throws -> StreamingCall<[UInt8], [UInt8]> {
        try await silence.streamingBytes(descriptor, options: options)
    }
}
