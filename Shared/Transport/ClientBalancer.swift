/// Which instance gets the next call: the less busy of two chosen at random, in the own zone first, without those that fail.
///
/// Pure: time and randomness come in. Not for several threads.
package struct Balancer: Sendable {
    /// How a call on an instance ended, as far as it says something of the instance.
    package enum Outcome: Sendable, Hashable {
        /// It answered, whatever it answered.
        case answered
        /// It said UNAVAILABLE, or the connection was lost.
        case failed
        /// It could not be connected to.
        case unreachable
        /// Nothing is known: the caller gave up, or the deadline passed.
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
        /// Until when it gets no calls while others do.
        package internal(set) var ejectedUntil: ContinuousClock.Instant?
    }

    private let policy: ClientPolicy
    /// The instances in the order of the last view.
    package private(set) var instances: [Instance] = []

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
        return known.values.map(\.endpoint)
    }

    /// Chooses an instance and counts the call in; nil when there is none that was not tried.
    ///
    /// Instances that are ejected, or that `isDown` says cannot be reached now, are chosen only when all are: then the one whose
    /// ejection ends first.
    package mutating func pick(
        now: ContinuousClock.Instant, excluding tried: Set<SocketAddress> = [],
        isDown: (SocketAddress) -> Bool = { _ in false }, random: inout some RandomNumberGenerator
    ) -> Endpoint? {
        var best: [Int] = []
        var others: [Int] = []
        var last: [Int] = []
        for (index, instance) in instances.enumerated() where !tried.contains(instance.endpoint.address) {
            if instance.ejectedUntil.map({ $0 > now }) ?? false || isDown(instance.endpoint.address) {
                last.append(index)
            } else if !policy.zone.isEmpty, instance.endpoint.zone == policy.zone {
                best.append(index)
            } else {
                others.append(index)
            }
        }
        let chosen: Int
        let candidates = best.isEmpty ? others : best
        if candidates.isEmpty {
            guard let soonest = last.min(by: { ejectionEnd($0, now) < ejectionEnd($1, now) }) else { return nil }
            chosen = soonest
        } else {
            chosen = lessBusyOfTwo(candidates, &random)
        }
        instances[chosen].outstanding += 1
        return instances[chosen].endpoint
    }

    private func ejectionEnd(_ index: Int, _ now: ContinuousClock.Instant) -> ContinuousClock.Instant {
        instances[index].ejectedUntil ?? now
    }

    private func lessBusyOfTwo(_ candidates: [Int], _ random: inout some RandomNumberGenerator) -> Int {
        guard candidates.count > 1 else { return candidates[0] }
        let first = Int.random(in: 0..<candidates.count, using: &random)
        var second = Int.random(in: 0..<(candidates.count - 1), using: &random)
        if second >= first { second += 1 }
        let (a, b) = (candidates[first], candidates[second])
        return instances[a].outstanding <= instances[b].outstanding ? a : b
    }

    /// Counts a call out and learns from its end. An instance that is gone meanwhile is ignored.
    package mutating func end(_ address: SocketAddress, _ outcome: Outcome, now: ContinuousClock.Instant) {
        guard let index = instances.firstIndex(where: { $0.endpoint.address == address }) else { return }
        instances[index].outstanding = max(0, instances[index].outstanding - 1)
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
            if instances[index].ejectedUntil.map({ $0 > now }) ?? false { return }
            guard outcome == .unreachable || instances[index].failures >= policy.ejectAfter else { return }
            let doubled = policy.ejection * (1 << min(instances[index].ejections, 16))
            instances[index].ejections += 1
            instances[index].ejectedUntil = now + min(doubled, policy.maxEjection)
        }
    }
}
