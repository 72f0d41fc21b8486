package import RPC

/// Counts every call by method and code, measures how long it took, and how many are at work.
package struct MetricsInterceptor: ServerInterceptor {
    private final class Series: Sendable {
        let ok: Counter
        /// Calls that ended with an error, whatever its code.
        let failed = Counter()
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
    private let slowCalls: SlowCallLog?

    /// An interceptor for the methods of some services; calls of methods that are not among them are counted as `other`.
    /// Calls that took long are told to `slowCalls`.
    package init(methods: [MethodDescriptor], metrics: Metrics, slowCalls: SlowCallLog? = nil) {
        self.slowCalls = slowCalls
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
        let start = MonotonicInstant.now
        var failure: RPCError.Code?
        series.running.add(1)
        defer {
            let end = MonotonicInstant.now
            series.running.add(-1)
            series.duration.record(start.duration(to: end))
            slowCalls?.note(context, started: start, ended: end, code: failure)
        }
        do {
            try await next(context)
            series.ok.add()
        } catch {
            let code = Self.code(of: error)
            failure = code
            series.failed.add()
            // Looked up under a lock: failures are rare, and series for codes that never come would be noise.
            let labels: Metrics.Labels = ["method": path, "code": "\(code)"]
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

    /// How calls of one method went.
    package struct Statistics: Sendable, Hashable {
        /// The method as metrics and logs name it: `xinyi.measures.v1.CheckService/Check`.
        package let method: String
        /// Calls that ended.
        package let calls: UInt64
        /// Of these, calls that ended with an error.
        package let errors: UInt64
        /// Calls at work.
        package let running: Int
        /// The durations in nanoseconds that 50, 90 and 99 of 100 calls did not exceed, and the longest.
        package let p50, p90, p99, maximum: UInt64
    }

    /// How calls of every method went, by name.
    package var statistics: [Statistics] {
        series.sorted { $0.key < $1.key }.map { path, series in
            let quantiles = series.duration.quantiles([0.5, 0.9, 0.99])
            return Statistics(
                method: path, calls: series.ok.value + series.failed.value, errors: series.failed.value,
                running: series.running.value, p50: quantiles[0], p90: quantiles[1], p99: quantiles[2],
                maximum: series.duration.maximum)
        }
    }
}
