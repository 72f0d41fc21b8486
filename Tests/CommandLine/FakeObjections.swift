import CommandLineKit
import CommonSchema
import ListingSchema
import RPC
import Synchronization
import Transport

/// Objections in memory: versions and request ids count as in the real service, and pages are small.
final class FakeObjections: ObjectionService {
    private struct State {
        var versions: [String: Int] = [:]
        var accepted: Set<String> = []
        var answers: [String: (request: AcceptObjectionRequest, answer: AcceptObjectionResponse)] = [:]
        var pages = 0
        var reads = 0
        var reasons: [QueryReason?] = []
    }

    /// Objections that there are: `o1` to `o5`.
    static let count = 5
    private let state = Mutex(State())
    /// An objection that somebody else changes whenever it was read.
    private let restless = "objections/o3"

    /// How many pages were asked for.
    var pages: Int { state.withLock { $0.pages } }
    /// Why objections were read.
    var reasons: [QueryReason?] { state.withLock { $0.reasons } }
    /// How often an objection was read.
    var reads: Int { state.withLock { $0.reads } }

    private func objection(_ name: String, _ state: State) throws -> Objection {
        guard (1...Self.count).contains(where: { "objections/o\($0)" == name }) else {
            throw RPCError.notFound(resource: "objection", name: name, domain: "xinyi.listing.v1")
        }
        var objection = Objection()
        objection.name = name
        objection.entry = "entries/e1"
        objection.state = state.accepted.contains(name) ? .accepted : .filed
        objection.etag = "v\(state.versions[name] ?? 1)"
        return objection
    }

    func getObjection(_ request: GetObjectionRequest, context: ServerContext) async throws -> GetObjectionResponse {
        try state.withLock { state in
            state.reads += 1
            state.reasons.append(request.query)
            let found = try objection(request.name, state)
            if request.name == restless { state.versions[restless] = (state.versions[restless] ?? 1) + 1 }
            return GetObjectionResponse(objection: found)
        }
    }

    func acceptObjection(
        _ request: AcceptObjectionRequest, context: ServerContext
    ) async throws -> AcceptObjectionResponse {
        try state.withLock { state in
            if let known = state.answers[request.requestId] {
                guard known.request == request else {
                    throw RPCError.invalid(
                        "request_id", rule: "belongs to another request", remedy: "take a new one",
                        reason: "REQUEST_ID_REUSED", domain: "xinyi.listing.v1")
                }
                return known.answer
            }
            guard try objection(request.name, state).etag == request.etag else {
                throw RPCError.aborted(
                    reason: "ETAG_MISMATCH", message: "somebody changed it; read it again", domain: "xinyi.listing.v1",
                    metadata: ["reason_zh": "已被他人修改"])
            }
            state.accepted.insert(request.name)
            state.versions[request.name] = (state.versions[request.name] ?? 1) + 1
            let answer = AcceptObjectionResponse(objection: try objection(request.name, state))
            state.answers[request.requestId] = (request, answer)
            return answer
        }
    }

    func listObjections(_ request: ListObjectionsRequest, context: ServerContext) async throws -> ListObjectionsResponse
    {
        try state.withLock { state in
            state.pages += 1
            let all = try (1...Self.count).map { try objection("objections/o\($0)", state) }
            let fitting = all.filter { request.state == .unspecified || $0.state == request.state }
            let start = Int(request.pageToken) ?? 0
            let end = min(fitting.count, start + min(2, Int(request.pageSize)))
            return ListObjectionsResponse(
                objections: Array(fitting[start..<end]), nextPageToken: end < fitting.count ? "\(end)" : "")
        }
    }

    func register(in router: inout Router) { registerObjectionService(in: &router) }

    /// Runs the command lines against one server of the service, over a real socket.
    func run(_ lines: [String]...) async throws -> [Run] {
        let server = Server(
            configuration: ServerConfiguration(address: try SocketAddress.parse("127.0.0.1:0")), services: [self],
            group: EventLoopGroup(loops: 1))
        let address = try server.start()
        var runs: [Run] = []
        for line in lines { runs.append(await Run(line + ["--address", "\(address)"], connect: LiveServer.connect)) }
        server.beginGracefulShutdown()
        await server.waitUntilStopped()
        return runs
    }
}
