package import RPC

/// Counts every call by method and code, measures how long it took, and how many are at work.
package struct MetricsInterceptor: ServerInterceptor {
    private final class Series: Sendable {
        let ok: Counter
        let duration: Histogram
        let running: Gauge
        static let calls = "xinyi_rpc_calls_total"
        static let help = "Calls that ended, by method and status code."

        init(_ path: String, _ metrics: Metrics) {
            ok = metrics.counter(Self.calls, Self.help, ["method": path, "code": "OK"])
            duration = metrics.histogram(
                "xinyi_rpc_duration_seconds", "How long calls took in the handler and its interceptors.",
                ["method": path])
            running = metrics.gauge("xinyi_rpc_running", "Calls at work.", ["method": path])
        }
    }

    private let series: [String: Series]
    private let other: Series
    private let metrics: Metrics

    /// An interceptor for the methods of some services; calls of methods that are not among them are counted as `other`.
    package init(methods: [MethodDescriptor], metrics: Metrics) {
        series = Dictionary(methods.map { ($0.path, Series($0.path, metrics)) }) { first, _ in first }
        other = Series("other", metrics)
        self.metrics = metrics
    }

    /// Runs the call and counts how it ended.
    package func intercept(
        context: ServerContext, next: @Sendable (ServerContext) async throws -> Void
    ) async throws {
        let path = context.method.path
        let series = series[path] ?? other
        let start = ContinuousClock.now
        series.running.add(1)
        defer {
            series.running.add(-1)
            series.duration.record(start.duration(to: .now))
        }
        do {
            try await next(context)
            series.ok.add()
        } catch {
            // Looked up under a lock: failures are rare, and series for codes that never come would be noise.
            let labels: Metrics.Labels = ["method": path, "code": "\(Self.code(of: error))"]
            metrics.counter(Series.calls, Series.help, labels).add()
            throw error
        }
    }

    private static func code(of error: any Error) -> RPCError.Code {
        switch error {
        case let error as RPCError: error.code
        case let error as any RPCErrorConvertible: error.rpcError.code
        case is CancellationError: .cancelled
        default: .internal
        }
    }
}
