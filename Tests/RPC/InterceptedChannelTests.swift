import RPC
import Synchronization
import Testing

@Suite("Client interceptors")
struct InterceptedChannelTests {
    static let method = MethodDescriptor(service: "s", method: "m")

    /// A channel that answers with what it was asked, and remembers how.
    final class Recorder: Channel {
        let seen = Mutex<[CallOptions]>([])
        let failure: RPCError?
        init(failure: RPCError? = nil) { self.failure = failure }

        func unaryBytes(
            _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
        ) async throws -> [UInt8] {
            seen.withLock { $0.append(options) }
            if let failure { throw failure }
            return request
        }

        func serverStreamingBytes(
            _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
        ) async throws -> ResponseStream<[UInt8]> {
            seen.withLock { $0.append(options) }
            let buffer = MessageBuffer(limits: .default) {}
            for byte in request { _ = buffer.offer([byte]) }
            buffer.finish(failure)
            return ResponseStream(buffer: buffer)
        }

        func streamingBytes(
            _ descriptor: MethodDescriptor, options: CallOptions
        ) async throws -> StreamingCall<[UInt8], [UInt8]> {
            seen.withLock { $0.append(options) }
            let buffer = MessageBuffer(limits: .default) {}
            return StreamingCall(
                requests: RequestWriter(Echo(buffer: buffer, failure: failure)),
                responses: ResponseStream(buffer: buffer))
        }

        struct Echo: RequestSink {
            let buffer: MessageBuffer
            let failure: RPCError?
            func write(_ bytes: [UInt8]) async throws { _ = buffer.offer(bytes) }
            func finish() { buffer.finish(failure) }
        }
    }

    /// Does what a test says.
    struct Doing: ClientInterceptor {
        typealias Next = @Sendable (ClientContext) async throws -> Void
        let body: @Sendable (ClientContext, Next) async throws -> Void
        init(_ body: @escaping @Sendable (ClientContext, Next) async throws -> Void) { self.body = body }
        func intercept(context: ClientContext, next: Next) async throws { try await body(context, next) }
    }

    /// Writes down when it is entered and how it is left.
    static func noting(_ name: String, _ log: Log) -> Doing {
        Doing { context, next in
            log.add("\(name) in")
            var metadata = context.metadata
            metadata.append("by", name)
            do {
                try await next(context.replacing(metadata: metadata))
                log.add("\(name) ok")
            } catch {
                log.add("\(name) \((error as? RPCError)?.code.description ?? "?")")
                throw error
            }
        }
    }

    final class Log: Sendable {
        private let lines = Mutex<[String]>([])
        func add(_ line: String) { lines.withLock { $0.append(line) } }
        var all: [String] { lines.withLock { $0 } }
    }

    enum Kind: CaseIterable { case unary, stream, conversation }

    /// Calls and gives the answer, or all messages of the stream.
    static func call(
        _ kind: Kind, _ channel: some Channel, _ request: [UInt8] = [1, 2], options: CallOptions = .default
    ) async throws -> [UInt8] {
        switch kind {
        case .unary: return try await channel.unaryBytes(method, request, options: options)
        case .stream:
            var all: [UInt8] = []
            for try await message in try await channel.serverStreamingBytes(method, request, options: options) {
                all += message
            }
            return all
        case .conversation:
            let call = try await channel.streamingBytes(method, options: options)
            try await call.requests.write(request)
            call.requests.finish()
            var all: [UInt8] = []
            for try await message in call.responses { all += message }
            return all
        }
    }

    @Test("the first is outermost, each sees the outcome, and metadata goes with the call", arguments: Kind.allCases)
    func order(kind: Kind) async throws {
        let (log, base) = (Log(), Recorder())
        let channel = InterceptedChannel(base, interceptors: [Self.noting("a", log), Self.noting("b", log)])
        #expect(try await Self.call(kind, channel) == [1, 2])
        #expect(log.all == ["a in", "b in", "b ok", "a ok"])
        #expect(base.seen.withLock { $0.map { $0.metadata.values(for: "by") } } == [["a", "b"]])
    }

    @Test("a failure passes through all of them", arguments: Kind.allCases)
    func failure(kind: Kind) async throws {
        let log = Log()
        let error = RPCError.notFound(resource: "thing", name: "1", domain: "test")
        let channel = InterceptedChannel(
            Recorder(failure: error), interceptors: [Self.noting("a", log), Self.noting("b", log)])
        await #expect(throws: error) { try await Self.call(kind, channel) }
        #expect(log.all == ["a in", "b in", "b NOT_FOUND", "a NOT_FOUND"])
    }

    @Test("a refusal is what the caller gets, and nothing is sent", arguments: Kind.allCases)
    func refusal(kind: Kind) async throws {
        let (log, base) = (Log(), Recorder())
        let error = RPCError.permissionDenied(reason: "NO", message: "no", domain: "test")
        let channel = InterceptedChannel(base, interceptors: [Self.noting("a", log), Doing { _, _ in throw error }])
        await #expect(throws: error) { try await Self.call(kind, channel) }
        #expect(log.all == ["a in", "a PERMISSION_DENIED"])
        #expect(base.seen.withLock { $0.isEmpty })
    }

    @Test("what replaces a failure, or makes one, is what the caller gets", arguments: Kind.allCases)
    func replaced(kind: Kind) async throws {
        let error = RPCError.aborted(reason: "AGAIN", message: "again", domain: "test")
        let replacing = Doing { context, next in
            try? await next(context)
            throw error
        }
        for base in [Recorder(), Recorder(failure: .cancelled())] {
            let channel = InterceptedChannel(base, interceptors: [replacing])
            await #expect(throws: error) { try await Self.call(kind, channel) }
        }
    }

    @Test(
        "what is no RPC error is INTERNAL, and so is a call that was neither made nor refused", arguments: Kind.allCases
    )
    func broken(kind: Kind) async throws {
        struct Odd: Error {}
        for interceptor in [Doing { _, _ in throw Odd() }, Doing { _, _ in }] {
            let channel = InterceptedChannel(Recorder(), interceptors: [interceptor])
            let error = await #expect(throws: RPCError.self) { try await Self.call(kind, channel) }
            #expect(error?.code == .internal)
            #expect(error?.info?.reason == "INTERCEPTOR_FAILED")
        }
    }

    @Test(
        "time that interceptors take is taken from the call's, and they cannot give it more", arguments: Kind.allCases)
    func time(kind: Kind) async throws {
        let base = Recorder()
        let slow = Doing { context, next in
            try await Task.sleep(for: .milliseconds(20))
            var context = context
            context.options.timeout = .seconds(1000)
            try await next(context)
        }
        let channel = InterceptedChannel(base, interceptors: [slow])
        _ = try await Self.call(kind, channel, options: CallOptions(timeout: .seconds(500)))
        let timeout = base.seen.withLock { $0.first?.timeout }
        #expect(timeout.map { $0 <= .seconds(500) - .milliseconds(20) } == true)
        // Less is given; and without a deadline what they say counts.
        let short = Doing { context, next in
            var context = context
            context.options.timeout = .seconds(3)
            try await next(context)
        }
        for timeout in [nil, Duration.seconds(500)] {
            let base = Recorder()
            let channel = InterceptedChannel(base, interceptors: [short])
            _ = try await Self.call(kind, channel, options: CallOptions(timeout: timeout))
            #expect(base.seen.withLock { $0.first?.timeout } == .seconds(3))
        }
    }

    @TaskLocal static var trace = ""

    @Test("task-local values of the caller are there", arguments: Kind.allCases)
    func taskLocals(kind: Kind) async throws {
        let base = Recorder()
        let tracing = Doing { context, next in
            var metadata = context.metadata
            metadata.set("traceparent", Self.trace)
            try await next(context.replacing(metadata: metadata))
        }
        let channel = InterceptedChannel(base, interceptors: [tracing])
        _ = try await Self.$trace.withValue("00-1-2-01") { try await Self.call(kind, channel) }
        #expect(base.seen.withLock { $0.first?.metadata[first: "traceparent"] } == "00-1-2-01")
    }

    @Test("without interceptors the call goes through")
    func none() async throws {
        for kind in Kind.allCases {
            #expect(try await Self.call(kind, InterceptedChannel(Recorder(), interceptors: [])) == [1, 2])
        }
    }

    @Test("a stream that its reader drops ends as CANCELLED for them")
    func dropped() async throws {
        let log = Log()
        let ended = Mutex<CheckedContinuation<Void, Never>?>(nil)
        let telling = Doing { context, next in
            defer { ended.withLock { $0 }?.resume() }
            try await next(context)
        }
        let channel = InterceptedChannel(Recorder(), interceptors: [telling, Self.noting("a", log)])
        await withCheckedContinuation { continuation in
            ended.withLock { $0 = continuation }
            Task {
                let stream = try await channel.serverStreamingBytes(Self.method, [1, 2], options: .default)
                var iterator = stream.makeAsyncIterator()
                #expect(try await iterator.next() == [1])
            }
        }
        #expect(log.all == ["a in", "a CANCELLED"])
    }

    @Test("the one response of a method that streams its requests is its end")
    func singleResponse() async throws {
        let log = Log()
        let channel = InterceptedChannel(Recorder(), interceptors: [Self.noting("a", log)])
        let collecting = MethodDescriptor(service: "s", method: "m", kind: .clientStreaming)
        do {
            let call = try await channel.streamingBytes(collecting, options: .default)
            try await call.requests.write([7])
            var iterator = call.responses.makeAsyncIterator()
            #expect(try await iterator.next() == [7])
        }
        #expect(log.all == ["a in", "a ok"])
    }

    @Test("behind its end a stream says the same again")
    func again() async throws {
        let error = RPCError.aborted(reason: "AGAIN", message: "again", domain: "test")
        let replacing = Doing { context, next in
            try await next(context)
            throw error
        }
        let channel = InterceptedChannel(Recorder(), interceptors: [replacing])
        var iterator = try await channel.serverStreamingBytes(Self.method, [1], options: .default).makeAsyncIterator()
        #expect(try await iterator.next() == [1])
        for _ in 0..<2 {
            do {
                _ = try await iterator.next()
                Issue.record("the stream did not fail")
            } catch let thrown {
                #expect(thrown == error)
            }
        }
    }
}
