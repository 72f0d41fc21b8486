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
