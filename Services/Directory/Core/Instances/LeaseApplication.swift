package import Casework

/// What an instance says of itself when it registers. A value of this type keeps every rule.
package struct LeaseApplication: Sendable, Hashable {
    /// The service that it is an instance of: `listing`.
    package let service: String
    /// The id that the process gave itself, unique within the service; a restarted process has another.
    package let instanceID: String
    /// Where clients reach it: `host:port`, `[v6]:port` or `unix:/path`.
    package let endpoint: String
    /// The zone that it runs in, as its configuration says; may be empty.
    package let zone: String
    /// The version of its program, as it says; may be empty.
    package let version: String
    /// Whether it wants calls.
    package let phase: ServingPhase
    /// The identity of its store's feed; empty without a store.
    package let storeIdentity: String
    /// Whether its store is the record, beside which there is no other.
    package let hasSoleStore: Bool
    /// Whether several processes may have its store open at one time.
    package let isStoreShared: Bool
    /// The lease's length in seconds, within ``DirectoryLimits/leaseSeconds``.
    package let seconds: Int

    /// Checks every field; a lease of 0 seconds becomes ``DirectoryLimits/leaseSecondsDefault``.
    ///
    /// - Throws: INVALID_FIELD for the first field that breaks a rule.
    package init(
        service: String, instanceID: String, endpoint: String, zone: String, version: String, phase: ServingPhase?,
        seconds: Int, storeIdentity: String = "", hasSoleStore: Bool = false, isStoreShared: Bool = false
    ) throws(Refusal) {
        try InstanceName.check(service: service)
        try InstanceName.check(instanceID: instanceID)
        guard Self.isEndpoint(endpoint) else {
            throw .invalid(
                "endpoint",
                "must be host:port, [v6]:port or unix:/path with a port from 1 to 65535, at most "
                    + "\(DirectoryLimits.endpointBytes) bytes",
                remedy: "give the address at which clients reach the instance")
        }
        for (field, value) in [("zone", zone), ("version", version), ("store_identity", storeIdentity)] {
            guard value.utf8.count <= DirectoryLimits.labelBytes, value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f })
            else {
                throw .invalid(
                    field,
                    "must have at most \(DirectoryLimits.labelBytes) bytes and no control characters",
                    remedy: "shorten it")
            }
        }
        let phase = try ServingPhase.stated(phase)
        let bounds = DirectoryLimits.leaseSeconds
        guard seconds == 0 || bounds.contains(seconds) else {
            throw .invalid(
                "lease_seconds", "must be from \(bounds.lowerBound) to \(bounds.upperBound)",
                remedy: "leave it out for \(DirectoryLimits.leaseSecondsDefault)")
        }
        self.service = service
        self.instanceID = instanceID
        self.endpoint = endpoint
        self.zone = zone
        self.version = version
        self.phase = phase
        self.storeIdentity = storeIdentity
        self.hasSoleStore = hasSoleStore
        self.isStoreShared = isStoreShared
        self.seconds = seconds == 0 ? DirectoryLimits.leaseSecondsDefault : seconds
    }

    /// `services/{service}/instances/{instance id}`.
    package var name: String { InstanceName.make(service: service, instanceID: instanceID) }

    /// Whether this instance and another one of its service cannot be at work at the same time: over copies of one database, or over two
    /// where one is the record. Over one database that both share they can.
    func collides(with other: LeaseApplication) -> Bool {
        guard !storeIdentity.isEmpty, !other.storeIdentity.isEmpty else { return false }
        if storeIdentity == other.storeIdentity { return !(isStoreShared && other.isStoreShared) }
        return hasSoleStore || other.hasSoleStore
    }

    private static func isEndpoint(_ text: String) -> Bool {
        guard text.utf8.count <= DirectoryLimits.endpointBytes, text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7f }) else {
            return false
        }
        if text.hasPrefix("unix:/") { return true }
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]), port > 0 else {
            return false
        }
        let host = text[..<colon]
        if host.hasPrefix("[") { return host.hasSuffix("]") && host.count > 2 }
        return !host.isEmpty && !host.contains(":") && !host.contains("/")
    }
}
