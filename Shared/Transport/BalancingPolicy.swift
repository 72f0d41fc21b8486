/// Which of several instances gets a call. The zone, ejections and what was tried come before it: it chooses among the candidates
/// that they leave.
package enum BalancingPolicy: Sendable, Hashable {
    /// The first of the view, and the same one as long as it is a candidate: one connection, the others in reserve.
    case pickFirst
    /// Each in its turn, beginning with one chosen at random.
    case roundRobin
    /// Two chosen at random, and of them the one with fewer calls at work.
    case leastOutstanding
    /// The instance whose place on a ring follows the call's key: the same key meets the same instance, and when instances come
    /// or go only their own share of the keys moves. The key is `RPC/CallOptions/balancingKey`, else the value of a metadata
    /// key if one is named; a call that has neither goes anywhere.
    case ringHash(metadataKey: String?)
}

/// Chooses one of the candidates. Pure: randomness comes in.
protocol Picker: Sendable {
    /// One of `candidates`, which are indices of `instances`, ascending and at least one.
    mutating func pick(
        _ candidates: [Int], of instances: [Balancer.Instance], keyHash: UInt64?,
        random: inout some RandomNumberGenerator
    ) -> Int
}

/// ``BalancingPolicy/pickFirst``.
struct PickFirst: Picker {
    private var current: SocketAddress?

    mutating func pick(
        _ candidates: [Int], of instances: [Balancer.Instance], keyHash: UInt64?,
        random: inout some RandomNumberGenerator
    ) -> Int {
        if let current, let index = candidates.first(where: { instances[$0].endpoint.address == current }) {
            return index
        }
        current = instances[candidates[0]].endpoint.address
        return candidates[0]
    }
}

/// ``BalancingPolicy/roundRobin``.
struct RoundRobin: Picker {
    private var next: Int?

    mutating func pick(
        _ candidates: [Int], of instances: [Balancer.Instance], keyHash: UInt64?,
        random: inout some RandomNumberGenerator
    ) -> Int {
        // Clients that started together do not all begin with the same instance.
        let from = next ?? Int.random(in: 0..<instances.count, using: &random)
        let chosen = candidates.first { $0 >= from } ?? candidates[0]
        next = chosen + 1
        return chosen
    }
}

/// ``BalancingPolicy/leastOutstanding``.
struct TwoChoices: Picker {
    mutating func pick(
        _ candidates: [Int], of instances: [Balancer.Instance], keyHash: UInt64?,
        random: inout some RandomNumberGenerator
    ) -> Int {
        guard candidates.count > 1 else { return candidates[0] }
        let first = Int.random(in: 0..<candidates.count, using: &random)
        var second = Int.random(in: 0..<(candidates.count - 1), using: &random)
        if second >= first { second += 1 }
        let (a, b) = (candidates[first], candidates[second])
        return instances[a].outstanding <= instances[b].outstanding ? a : b
    }
}
