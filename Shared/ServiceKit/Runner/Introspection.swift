import CommonSchema
import Credit
import RPC
import SchemaRuntime
import Store

/// What every service answers about itself.
struct Introspection: IntrospectionService {
    let service: String
    let instanceID: String
    let schemaVersion: Int
    let serviceNames: [String]
    let database: Database?
    let view: ServerView
    let pages: PageToken
    let clock: any WallClock

    /// Anybody may ask for contract and version: they are no secret, and the CLI needs them before anything else. What goes on
    /// inside is for operators.
    static let access: AccessTable = [
        IntrospectionServiceMethods.getDescriptorSet: .public,
        IntrospectionServiceMethods.getServerInfo: .public,
        IntrospectionServiceMethods.echo: .public,
        IntrospectionServiceMethods.listConnections: .operator,
        IntrospectionServiceMethods.listCalls: .operator,
        IntrospectionServiceMethods.listMethodStatistics: .operator,
        IntrospectionServiceMethods.watchFrames: .operator,
    ]

    func getDescriptorSet(
        _ request: GetDescriptorSetRequest, context: ServerContext
    ) async throws -> GetDescriptorSetResponse {
        GetDescriptorSetResponse(fileDescriptorSet: DescriptorSet.bytes, services: serviceNames)
    }

    func getServerInfo(_ request: GetServerInfoRequest, context: ServerContext) async throws -> GetServerInfoResponse {
        GetServerInfoResponse(
            service: service, instanceId: instanceID, version: ProgramVersion.current,
            schemaVersion: Int32(schemaVersion), headPosition: database?.feed.headPosition ?? 0)
    }

    func echo(_ request: EchoRequest, context: ServerContext) async throws -> EchoResponse {
        guard request.payload.count <= Limits.echoBytes else {
            throw RPCError.invalid(
                "payload", rule: "must have at most \(Limits.echoBytes) bytes", remedy: "send less",
                domain: "xinyi.common.v1")
        }
        return EchoResponse(payload: request.payload)
    }
}
