import Credit
import DirectorySchema
import SchemaRuntime

/// Between the messages of the contract and the values of the rules.
enum InstanceMapping {
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
            expireTime: WireTimestamp(millisecondsSinceEpoch: lease.expiry.time.milliseconds),
            storeIdentity: application.storeIdentity)
    }
}
