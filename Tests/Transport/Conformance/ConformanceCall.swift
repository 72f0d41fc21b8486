import RPC
import Synchronization
import Transport

/// One call that a client's case makes, of any kind, with what it sends.
struct ConformanceCall: Sendable {
    /// What came of it: the messages of a stream or the answer, and the failure if there was one.
    struct Outcome: Sendable {
        var messages: [[UInt8]]
        var error: RPCError?
    }

    /// The messages that have come, kept also when the call fails.
    private final class Received: Sendable {
        private let kept = Mutex<[[UInt8]]>([])
        var messages: [[UInt8]] { kept.withLock { $0 } }
        func take(_ message: Blob) { kept.withLock { $0.append(message.bytes) } }
    }

    let client: ClientConnection
    let method: MethodDescriptor
    let request: Blob
    /// Written whole, and then their end.
    let requests: [Blob]
    let options: CallOptions

    /// `call NAME KIND METHOD [PAYLOAD] [messages=A,B] [timeout-ms=…] [KEY=VALUE…]`
    init(_ line: CaseFile.Line, _ client: ClientConnection) {
        self.client = client
        let names = Conformance.names(line.word(3) ?? "")
        method = MethodDescriptor(
            service: names.service, method: names.method, kind: Conformance.kind(line.word(2)))
        request = Blob(line.payload(4))
        requests = (line.options["messages"] ?? "").split(separator: ",", omittingEmptySubsequences: false).map {
            Blob(CaseFile.Line.payload(String($0)))
        }
        var options = CallOptions(timeout: line.options["timeout-ms"].flatMap { Int($0) }.map { .milliseconds($0) })
        for (key, value) in line.options where !["timeout-ms", "messages"].contains(key) {
            options.metadata.append(key, value)
        }
        self.options = options
    }

    func run() async -> Outcome {
        let received = Received()
        let error = await failure { try await run(received) }
        return Outcome(messages: received.messages, error: error)
    }

    private func run(_ received: Received) async throws {
        switch method.kind {
        case .unary: received.take(try await client.unary(method, request, options: options))
        case .serverStreaming:
            let stream: ResponseStream<Blob> = try await client.serverStreaming(method, request, options: options)
            for try await message in stream { received.take(message) }
        case .clientStreaming:
            let answer: Blob = try await client.clientStreaming(method, options: options) {
                (writer: RequestWriter<Blob>) in
                for request in requests { try await writer.write(request) }
            }
            received.take(answer)
        case .bidirectional:
            let call: StreamingCall<Blob, Blob> = try await client.bidirectional(method, options: options)
            for request in requests { try await call.requests.write(request) }
            call.requests.finish()
            for try await message in call.responses { received.take(message) }
        }
    }
}
