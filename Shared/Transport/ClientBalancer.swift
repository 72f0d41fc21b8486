package import RPC

/// Which instance gets the next call: one in the own zone first, of those that do not fail, by a ``BalancingPolicy``.
///
/// Pure: time and randomness come in. Not for several threads.
package struct Balancer: Sendable {
    /// How a call on an instance ended, as far as it says something of the instance.
    package enum Outcome: Sendable, Hashable {
        /// It answered, whatever it answered.
        case answered
        /// It said UNAVAILABLE, the connection was lost, or an attempt's own time passed without an answer.
        case failed
        /// It could not be connected to.
        case unreachable
        /// Nothing is known: the caller gave up, the deadline passed, or the call was never sent.
        case unknown
    }

    /// One instance.
    package struct Instance: Sendable, Hashable {
        /// Where and in which zone.
        package let endpoint: Endpoint
        /// Calls at work.
        package internal(set) var outstanding = 0
        /// Failures since the last answer.
        package internal(set) var failures = 0
        /// Ejections since the last answer.
        package internal(set) var ejections = 0
        /// Until when it gets no calls while others do. After that it is a candidate again; one more failure ejects it for twice
        /// as long, an answer forgives everything.
        package internal(set) var ejectedUntil: MonotonicInstant?

        func isEjected(_ now: MonotonicInstant) -> Bool { ejectedUntil.map { $0 > now } ?? false }
    }

    private let policy: ClientPolicy
    /// The instances in the order of the last view.
    package private(set) var instances: [Instance] = []
    private var pickFirst = PickFirst()
    private var roundRobin = RoundRobin()
    private var twoChoices = TwoChoices()
    private var ringHash = RingHash()

    /// A balancer without instances.
    package init(policy: ClientPolicy = .default) { self.policy = policy }

    /// Takes a new view: what is known of instances that stay is kept.
    ///
    /// - Returns: the endpoints that are gone.
    package mutating func update(_ endpoints: [Endpoint]) -> [Endpoint] {
        var known: [SocketAddress: Instance] = [:]
        for instance in instances { known[instance.endpoint.address] = instance }
        var next: [Instance] = []
        var taken: Set<SocketAddress> = []
        for endpoint in endpoints.prefix(policy.maxInstances) where taken.insert(endpoint.address).inserted {
            var instance = Instance(endpoint: endpoint)
            if let old = known.removeValue(forKey: endpoint.address) {
                instance.outstanding = old.outstanding
                instance.failures = old.failures
                instance.ejections = old.ejections
                instance.ejectedUntil = old.ejectedUntil
            }
            next.append(instance)
        }
        instances = next
        ringHash.invalidate()
        return known.values.map(\.endpoint)
    }

    /// Whether every instance is among `tried`.
    package func isExhausted(_ tried: Set<SocketAddress>) -> Bool {
        instances.allSatisfy { tried.contains($0.endpoint.address) }
    }

    /// Chooses an instance and counts the call in; nil when there is none that was not tried.
    ///
    /// Instances that are ejected, or that `isDown` says cannot be reached now, are chosen only when all are: then the one whose
    /// ejection ends first; for a hedge not even then.
    ///
    /// - Parameters:
    ///   - balancing: how; nil means as the client's policy says.
    ///   - key: what a ring hash goes by.
    ///   - isHedge: whether the call is at work elsewhere: then it does not change whose turn it is.
    package mutating func pick(
        _ balancing: BalancingPolicy? = nil, key: String? = nil, now: MonotonicInstant,
        excluding tried: Set<SocketAddress> = [], isHedge: Bool = false,
        isDown: (SocketAddress) -> Bool = { _ in false }, random: inout some RandomNumberGenerator
    ) -> Endpoint? {
        var best: [Int] = []
        var others: [Int] = []
        var last: [Int] = []
        for (index, instance) in instances.enumerated() where !tried.contains(instance.endpoint.address) {
            if instance.isEjected(now) || isDown(instance.endpoint.address) {
                last.append(index)
            } else if !policy.zone.isEmpty, instance.endpoint.zone == policy.zone {
                best.append(index)
            } else {
                others.append(index)
            }
        }
        let candidates = best.isEmpty ? others : best
        let chosen: Int
        if candidates.isEmpty {
            guard !isHedge, let soonest = last.min(by: { ejectionEnd($0, now) < ejectionEnd($1, now) }) else {
                return nil
            }
            chosen = soonest
        } else {
            let turns = (pickFirst, roundRobin)
            chosen = pick(candidates, balancing ?? policy.balancing, key, &random)
            if isHedge { (pickFirst, roundRobin) = turns }
        }
        instances[chosen].outstanding += 1
        return instances[chosen].endpoint
    }

    private mutating func pick(
        _ candidates: [Int], _ balancing: BalancingPolicy, _ key: String?, _ random: inout some RandomNumberGenerator
    ) -> Int {
        switch balancing {
        case .pickFirst:
            pickFirst.pick(candidates, of: instances, keyHash: nil, random: &random)
        case .roundRobin:
            roundRobin.pick(candidates, of: instances, keyHash: nil, random: &random)
        case .leastOutstanding:
            twoChoices.pick(candidates, of: instances, keyHash: nil, random: &random)
        case .ringHash:
            ringHash.pick(candidates, of: instances, keyHash: key.map(RingHash.hash), random: &random)
        }
    }

    private func ejectionEnd(_ index: Int, _ now: MonotonicInstant) -> MonotonicInstant {
        instances[index].ejectedUntil ?? now
    }

    /// Counts a call out and learns from its end. An instance that is gone meanwhile is ignored.
    package mutating func end(_ address: SocketAddress, _ outcome: Outcome, now: MonotonicInstant) {
        guard let index = instances.firstIndex(where: { $0.endpoint.address == address }) else { return }
        instances[index].outstanding = max(0, instances[index].outstanding - 1)
        learn(index, outcome, now)
    }

    /// Learns from the end of what was not counted in, a stream. An instance that is gone meanwhile is ignored.
    package mutating func learn(_ address: SocketAddress, _ outcome: Outcome, now: MonotonicInstant) {
        guard let index = instances.firstIndex(where: { $0.endpoint.address == address }) else { return }
        learn(index, outcome, now)
    }

    private mutating func learn(_ index: Int, _ outcome: Outcome, _ now: MonotonicInstant) {
        switch outcome {
        case .unknown:
            return
        case .answered:
            instances[index].failures = 0
            instances[index].ejections = 0
            instances[index].ejectedUntil = nil
        case .failed, .unreachable:
            instances[index].failures += 1
            // Calls that were on their way when it was ejected are not a further failure.
            if instances[index].isEjected(now) { return }
            guard outcome == .unreachable || isOutlier(index, now) else { return }
            let doubled = policy.ejection * (1 << min(instances[index].ejections, 16))
            instances[index].ejections += 1
            instances[index].ejectedUntil = now + min(doubled, policy.maxEjection)
        }
    }

    /// Whether an instance that can be connected to is to be ejected all the same. Bounded: when many fail it is not they who are odd,
    /// and the rest would be crushed by their share.
    private func isOutlier(_ index: Int, _ now: MonotonicInstant) -> Bool {
        guard policy.maxEjectionPercent > 0, instances[index].failures >= policy.ejectAfter else { return false }
        let ejected = instances.count { $0.isEjected(now) }
        return ejected == 0 || (ejected + 1) * 100 <= policy.maxEjectionPercent * instances.count
    }
}
