import CommonSchema
import RPC

/// Says over the wire what the health board knows.
struct Health: HealthService {
    /// Full names of the services that the server serves.
    let serviceNames: Set<String>
    let board: HealthBoard

    func checkHealth(_ request: CheckHealthRequest, context: ServerContext) async throws -> CheckHealthResponse {
        let state = state(of: request.service)
        guard state != .serviceUnknown else {
            throw RPCError.notFound(
                resource: "health service", name: String(request.service.prefix(128)), domain: AccessInterceptor.domain)
        }
        return CheckHealthResponse(state: state)
    }

    func watchHealth(
        _ request: WatchHealthRequest, context: ServerContext, writer: ResponseWriter<WatchHealthResponse>
    ) async throws {
        // Asked for before the first look, so that no change falls between them.
        guard let changes = board.changes() else {
            throw RPCError.resourceExhausted(
                reason: "TOO_MANY_WATCHERS",
                message: "\(Limits.healthWatchers) watchers look at this process's health already; "
                    + "ask with CheckHealth, or use one watch for several callers",
                domain: AccessInterceptor.domain, metadata: ["limit": String(Limits.healthWatchers)])
        }
        var last = state(of: request.service)
        try await writer.write(WatchHealthResponse(state: last))
        for await _ in changes {
            let now = state(of: request.service)
            guard now != last else { continue }
            last = now
            try await writer.write(WatchHealthResponse(state: now))
        }
    }

    private func state(of service: String) -> HealthState {
        guard service.isEmpty || serviceNames.contains(service) else { return .serviceUnknown }
        return board.isServing(service) ? .serving : .notServing
    }
}
