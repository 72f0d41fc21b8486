package import Casework

/// Which instances there are, until when. Pure: the time comes in. Not for several threads.
///
/// Every operation first forgets what has expired, so that nothing is answered about the dead however late the sweep is.
package struct LeaseTable: Sendable {
    /// Grows with every change; 0 for a new table.
    package private(set) var revision: Int64 = 0
    private var leases: [String: Lease] = [:]
    private var names: [String: Set<String>] = [:]
    private var changes: [String: Int64] = [:]
    private let maxInstances: Int
    private let maxOfService: Int

    /// An empty table.
    package init(
        maxInstances: Int = DirectoryLimits.instances, maxOfService: Int = DirectoryLimits.instancesOfService
    ) {
        self.maxInstances = maxInstances
        self.maxOfService = maxOfService
    }

    /// How many leases run.
    package var count: Int { leases.count }

    /// The revision of the last change that concerns a service; 0 when there was none.
    package func revision(of service: String) -> Int64 { changes[service] ?? 0 }

    /// Enters an instance with a new lease, in the place of what was known of it and of any other instance of the service at the
    /// same endpoint.
    ///
    /// - Throws: DIRECTORY_FULL, STORE_IN_USE.
    package mutating func register(_ application: LeaseApplication, at now: LeaseInstant) throws(Refusal) -> Lease {
        expire(at: now)
        let name = application.name
        let old = leases[name]
        let rivals = (names[application.service] ?? []).filter {
            $0 != name && leases[$0]?.application.endpoint == application.endpoint
        }
        let others = (names[application.service] ?? []).subtracting(rivals).subtracting([name]).sorted()
        if let holder = others.compactMap({ leases[$0]?.application }).first(where: application.collides) {
            throw .storeInUse(of: application, by: holder)
        }
        if old == nil, rivals.isEmpty {
            guard leases.count < maxInstances else { throw .full(maxInstances, "instances") }
            guard names[application.service, default: []].count < maxOfService else {
                throw .full(maxOfService, "instances of one service")
            }
        }
        for rival in rivals { remove(rival, application.service) }
        let lease = Lease(
            application: application, phase: application.phase, registered: old?.registered ?? now.time,
            expiry: now.advanced(bySeconds: application.seconds))
        leases[name] = lease
        names[application.service, default: []].insert(name)
        // The same again, from an instance that is not sure whether it is known, is no news for anyone.
        if old?.application != application || old?.phase != lease.phase || !rivals.isEmpty { note(application.service) }
        return lease
    }

    /// Starts a lease anew.
    ///
    /// - Throws: INSTANCE_NOT_FOUND.
    package mutating func renew(_ name: String, at now: LeaseInstant) throws(Refusal) -> Lease {
        expire(at: now)
        guard var lease = leases[name] else { throw .unknown(name) }
        lease.expiry = now.advanced(bySeconds: lease.application.seconds)
        leases[name] = lease
        return lease
    }

    /// Takes an instance out.
    ///
    /// - Throws: INSTANCE_NOT_FOUND.
    package mutating func deregister(_ name: String, at now: LeaseInstant) throws(Refusal) {
        expire(at: now)
        guard let lease = leases[name] else { throw .unknown(name) }
        remove(name, lease.application.service)
        note(lease.application.service)
    }

    /// Says whether an instance wants calls.
    ///
    /// - Throws: INSTANCE_NOT_FOUND.
    package mutating func setPhase(_ phase: ServingPhase, of name: String, at now: LeaseInstant) throws(Refusal)
        -> Lease
    {
        expire(at: now)
        guard var lease = leases[name] else { throw .unknown(name) }
        let changes = lease.phase != phase
        lease.phase = phase
        leases[name] = lease
        if changes { note(lease.application.service) }
        return lease
    }

    /// Forgets every lease that has ended.
    ///
    /// - Returns: the services that it concerned.
    @discardableResult
    package mutating func expire(at now: LeaseInstant) -> Set<String> {
        var services: Set<String> = []
        for (name, lease) in leases where lease.expiry.instant <= now.instant {
            services.insert(lease.application.service)
            remove(name, lease.application.service)
        }
        for service in services { note(service) }
        return services
    }

    /// The instances of a service that want calls.
    package mutating func serving(_ service: String, at now: LeaseInstant) -> [Lease] {
        expire(at: now)
        return (names[service] ?? []).compactMap { leases[$0] }.filter { $0.phase == .serving }
    }

    /// Instances ordered by name, behind a name, of one service or of all (empty).
    package mutating func list(service: String, after name: String, limit: Int, at now: LeaseInstant) -> [Lease] {
        expire(at: now)
        let all = service.isEmpty ? Array(leases.keys) : Array(names[service] ?? [])
        return all.filter { $0 > name }.sorted().prefix(limit).compactMap { leases[$0] }
    }

    private mutating func remove(_ name: String, _ service: String) {
        leases[name] = nil
        names[service]?.remove(name)
        if names[service]?.isEmpty ?? false { names[service] = nil }
    }

    private mutating func note(_ service: String) {
        revision += 1
        changes[service] = revision
    }
}
