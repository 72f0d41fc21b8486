import CommonSchema
import DirectorySchema
import RPC
package import Transport

/// Where a service's instances are, as any of several directories says.
///
/// Watches one directory, the next when that fails or is silent, and so on in a circle. An empty view never takes the place of one
/// that was not: a directory that was just restarted knows nobody for a moment, and the instances are still there.
package struct DirectoryResolver: Resolver {
    /// How long a watch may be silent; heartbeats come every 2 s at most.
    static let silence = Duration.seconds(6)
    /// How long it waits at most before it asks again when no directory answers.
    package static let longestPause = Duration.seconds(2)
    private let service: String
    private let directories: [SocketAddress]
    private let caller: Caller
    private let security: ConnectionSecurity
    private let logger: Logger
    private let clock: any Clock<Duration>

    /// A resolver that asks directories as `caller`. Without directories it never knows anything.
    ///
    /// - Parameter clock: what its pauses and ``silence`` are measured by. Views have no age: whatever it shows, the last one stays.
    package init(
        service: String, directories: [SocketAddress], caller: Caller, security: ConnectionSecurity = .plaintext,
        logger: Logger, clock: any Clock<Duration> = ContinuousClock()
    ) {
        self.service = service
        self.directories = directories
        self.caller = caller
        self.security = security
        self.logger = logger
        self.clock = clock
    }

    /// The views, newest first where the reader is slow.
    package func endpoints() -> AsyncStream<[Endpoint]> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            let task = Task { await watch(continuation) }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private func watch(_ views: AsyncStream<[Endpoint]>.Continuation) async {
        let channels = directories.map {
            security.channel(to: $0, service: "directory", caller: caller)
        }
        guard !channels.isEmpty else { return }
        // Not everyone begins with the first, so that the load of watching is spread.
        var turn = Int.random(in: 0..<channels.count)
        var failures = 0
        while !Task.isCancelled {
            do {
                try await watch(channels[turn % channels.count]) { view in
                    failures = 0
                    if !view.isEmpty { views.yield(view) }
                }
            } catch {
                if Task.isCancelled { return }
                logger.debug(
                    "directory watch ended",
                    [
                        "service": .name(service), "directory": .name("\(directories[turn % directories.count])"),
                        "reason": .error(error),
                    ])
            }
            turn += 1
            failures += 1
            // At once to the next directory; a pause when all of them failed.
            guard failures >= channels.count else { continue }
            let pause = min(Duration.milliseconds(100) * (1 << min(failures - channels.count, 5)), Self.longestPause)
            try? await clock.sleep(for: pause * Double.random(in: 0.5...1))
        }
    }

    private func watch(_ channel: any Channel, _ take: ([Endpoint]) -> Void) async throws {
        let client = DirectoryServiceClient(channel: channel)
        let stream = try await client.watchService(WatchServiceRequest(service: service), options: .unbounded)
        var iterator = stream.makeAsyncIterator()
        while let response = try await next(&iterator) {
            if case .view(let view)? = response.event { take(endpoints(of: view)) }
        }
    }

    /// The next message, or DEADLINE_EXCEEDED after ``silence``.
    private func next(
        _ iterator: inout ResponseStream<WatchServiceResponse>.Iterator
    ) async throws -> WatchServiceResponse? {
        let current = Task { [iterator] in
            var iterator = iterator
            return try await iterator.next()
        }
        let timer = Task {
            try await clock.sleep(for: Self.silence)
            current.cancel()
        }
        defer { timer.cancel() }
        return try await withTaskCancellationHandler {
            try await current.value
        } onCancel: {
            current.cancel()
        }
    }

    private func endpoints(of view: ServiceView) -> [Endpoint] {
        view.instances.compactMap { instance in
            // An address of a form that this version does not know is not an instance it can call.
            guard let address = try? SocketAddress.parse(instance.endpoint) else { return nil }
            return Endpoint(address: address, zone: instance.zone)
        }
    }
}
