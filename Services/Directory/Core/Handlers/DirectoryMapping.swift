import Credit
import DirectorySchema
import RPC
import SchemaRuntime
import ServiceKit

/// Between the messages of the contract and the values of the rules.
enum DirectoryMapping {
    static let domain = "xinyi.directory.v1"

    static func phase(_ state: ServingState) -> ServingPhase? {
        switch state {
        case .serving: .serving
        case .notServing: .notServing
        case .draining: .draining
        case .unspecified, .unrecognized: nil
        }
    }

    static func state(_ phase: ServingPhase) -> ServingState {
        switch phase {
        case .serving: .serving
        case .notServing: .notServing
        case .draining: .draining
        }
    }

    static func instance(_ lease: Lease) -> Instance {
        let application = lease.application
        return Instance(
            name: lease.name, service: application.service, instanceId: application.instanceID,
            endpoint: application.endpoint, zone: application.zone, version: application.version,
            servingState: state(lease.phase), leaseSeconds: Int32(application.seconds),
            registerTime: WireTimestamp(millisecondsSinceEpoch: lease.registered.milliseconds),
            expireTime: WireTimestamp(millisecondsSinceEpoch: lease.expiry.time.milliseconds))
    }

    static func error(_ refusal: Refusal) -> RPCError {
        switch refusal {
        case .invalid(let field, let rule, let remedy):
            return .invalid(field, rule: rule, remedy: remedy, domain: domain)
        case .unknown(let name):
            return RPCError(
                code: .notFound,
                message:
                    "no lease of '\(name)' runs here: it has expired, or this directory was restarted; register again",
                info: ErrorInfo(reason: "INSTANCE_NOT_FOUND", domain: domain, metadata: ["name": name]))
        case .full(let bound, let what):
            return .resourceExhausted(
                reason: "DIRECTORY_FULL", message: "this directory holds \(bound) \(what) and no more; try again later",
                domain: domain, metadata: ["bound": String(bound)], retryAfter: .seconds(5))
        case .requestReused:
            return RequestIdentifier.reused
        }
    }
}
