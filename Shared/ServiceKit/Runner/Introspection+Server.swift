import CommonSchema
import Credit
import RPC
import SchemaRuntime
import Transport

/// What operators are told of connections, calls and methods. Nothing of what the calls carry.
extension Introspection {
    func listConnections(
        _ request: ListConnectionsRequest, context: ServerContext
    ) async throws -> ListConnectionsResponse {
        let method = IntrospectionServiceMethods.listConnections
        let size = try Page.size(request.pageSize)
        let cursor = try pages.read(request.pageToken, method: method, filter: [])
        let after = cursor?.first.flatMap { Int($0) } ?? 0
        let found = try await view.server().connections(after: after, count: size + 1)
        let now = MonotonicInstant.now
        let page = found.prefix(size)
        return ListConnectionsResponse(
            connections: page.map { info($0, now) },
            nextPageToken: found.count > size
                ? pages.make(cursor: ["\(page.last?.number ?? 0)"], method: method, filter: []) : "")
    }

    func listCalls(_ request: ListCallsRequest, context: ServerContext) async throws -> ListCallsResponse {
        let method = IntrospectionServiceMethods.listCalls
        let size = try Page.size(request.pageSize)
        let only = try Self.connection(request.connectionId)
        let filter = ["\(request.connectionId)"]
        let cursor = try pages.read(request.pageToken, method: method, filter: filter) ?? []
        let place = cursor.count == 2 ? (Int(cursor[0]) ?? 0, UInt32(cursor[1]) ?? 0) : (0, 0)
        let found = try await view.server().calls(after: place, count: size + 1, only: only)
        let now = MonotonicInstant.now
        let page = found.prefix(size)
        let next = page.last.map { ["\($0.connection)", "\($0.stream)"] } ?? []
        return ListCallsResponse(
            calls: page.map { call in
                CallInfo(
                    connectionId: Int64(call.connection), streamId: Int64(call.stream), method: call.method.path,
                    ageMillis: Self.milliseconds(call.received.duration(to: now)),
                    hasDeadline: call.deadline != nil,
                    deadlineLeftMillis: call.deadline.map { Self.milliseconds(now.duration(to: $0.instant)) } ?? 0)
            },
            nextPageToken: found.count > size ? pages.make(cursor: next, method: method, filter: filter) : "")
    }

    func listMethodStatistics(
        _ request: ListMethodStatisticsRequest, context: ServerContext
    ) async throws -> ListMethodStatisticsResponse {
        let method = IntrospectionServiceMethods.listMethodStatistics
        let size = try Page.size(request.pageSize)
        let after = try pages.read(request.pageToken, method: method, filter: [])?.first ?? ""
        let gates = try view.server().methodGates
        let found = view.statistics.filter { $0.method > after }
        let page = found.prefix(size)
        return ListMethodStatisticsResponse(
            methods: page.map { statistics in
                MethodStatistics(
                    method: statistics.method, calls: Int64(clamping: statistics.calls),
                    errors: Int64(clamping: statistics.errors), running: Int64(statistics.running),
                    p50Micros: Int64(clamping: statistics.p50 / 1000),
                    p90Micros: Int64(clamping: statistics.p90 / 1000),
                    p99Micros: Int64(clamping: statistics.p99 / 1000),
                    maxMicros: Int64(clamping: statistics.maximum / 1000),
                    limit: Int32(clamping: gates[statistics.method]?.limit ?? 0),
                    refused: Int64(gates[statistics.method]?.refused ?? 0))
            },
            nextPageToken: found.count > size
                ? pages.make(cursor: [page.last?.method ?? ""], method: method, filter: []) : "")
    }

    private func info(_ connection: ConnectionSnapshot, _ now: MonotonicInstant) -> ConnectionInfo {
        let age = Self.milliseconds(connection.opened.duration(to: now))
        return ConnectionInfo(
            connectionId: Int64(connection.number), peer: connection.peer.address,
            identity: connection.peer.identity ?? "",
            openTime: WireTimestamp(millisecondsSinceEpoch: clock.now().milliseconds - age), ageMillis: age,
            liveCalls: Int32(clamping: connection.liveCalls), receivedBytes: Int64(connection.received),
            sentBytes: Int64(connection.sent), waitingBytes: Int64(connection.waiting),
            idleMillis: Self.milliseconds(connection.lastActivity.duration(to: now)))
    }

    /// A connection's number as a filter; nil for 0, which is all.
    static func connection(_ number: Int64) throws(RPCError) -> Int? {
        guard number >= 0 else {
            throw .invalid(
                "connection_id", rule: "must not be negative",
                remedy: "leave it out for all connections, or take a number from ListConnections",
                domain: AccessInterceptor.domain)
        }
        return number == 0 ? nil : Int(number)
    }

    static func milliseconds(_ duration: Duration) -> Int64 {
        let (seconds, attoseconds) = duration.components
        return seconds * 1000 + attoseconds / 1_000_000_000_000_000
    }
}
