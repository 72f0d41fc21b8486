import RPC
import TestKit
import Testing

@testable import Transport

@Suite("How an instance is chosen")
struct BalancingPolicyTests {
    let start = MonotonicInstant.now

    func endpoint(_ port: Int, zone: String = "") -> Endpoint {
        Endpoint(address: .loopback(port: UInt16(port)), zone: zone)
    }

    func balancer(_ ports: some Sequence<Int>, _ balancing: BalancingPolicy, zone: String = "") -> Balancer {
        var policy = ClientPolicy()
        policy.balancing = balancing
        policy.zone = zone
        var balancer = Balancer(policy: policy)
        _ = balancer.update(ports.map { endpoint($0) })
        return balancer
    }

    /// The port of the instance picked; the call is over at once.
    func pick(
        _ balancer: inout Balancer, key: String? = nil, excluding tried: Set<SocketAddress> = [],
        _ random: inout SeededRandom
    ) -> Int {
        guard let endpoint = balancer.pick(key: key, now: start, excluding: tried, random: &random) else { return -1 }
        balancer.end(endpoint.address, .unknown, now: start)
        return Int(endpoint.address.port ?? 0)
    }

    @Test("pick-first stays with the first, goes on to the next while it fails, and then stays there")
    func pickFirst() {
        var random = SeededRandom.printed("pickFirst")
        var balancer = balancer(1...3, .pickFirst)
        for _ in 0..<20 { #expect(pick(&balancer, &random) == 1) }
        #expect(pick(&balancer, excluding: [endpoint(1).address], &random) == 2)
        for _ in 0..<20 { #expect(pick(&balancer, &random) == 2) }
        _ = balancer.update([endpoint(1), endpoint(3)])
        for _ in 0..<20 { #expect(pick(&balancer, &random) == 1) }
        // A hedge goes elsewhere and changes nothing.
        let tried: Set = [endpoint(1).address]
        #expect(balancer.pick(now: start, excluding: tried, isHedge: true, random: &random) == endpoint(3))
        #expect(pick(&balancer, &random) == 1)
    }

    @Test("round-robin gives each its turn, whoever was first, and skips those that were tried")
    func roundRobin() {
        var random = SeededRandom.printed("roundRobin")
        var balancer = balancer(1...4, .roundRobin)
        let picks = (0..<400).map { _ in pick(&balancer, &random) }
        for (one, next) in zip(picks, picks.dropFirst()) { #expect(next == one % 4 + 1) }
        let without = (0..<300).map { _ in pick(&balancer, excluding: [endpoint(2).address], &random) }
        for port in [1, 3, 4] { #expect(without.count { $0 == port } == 100) }
    }

    @Test("clients that start together do not all begin with the same instance")
    func roundRobinStart() {
        var random = SeededRandom.printed("roundRobinStart")
        let firsts = (0..<200).map { _ -> Int in
            var balancer = balancer(1...4, .roundRobin)
            return pick(&balancer, &random)
        }
        #expect(Set(firsts) == [1, 2, 3, 4])
    }

    @Test("round-robin goes on when instances go")
    func roundRobinShrinks() {
        var random = SeededRandom.printed("roundRobinShrinks")
        var balancer = balancer(1...9, .roundRobin)
        for _ in 0..<8 { _ = pick(&balancer, &random) }
        _ = balancer.update([endpoint(1), endpoint(2)])
        let picks = (0..<20).map { _ in pick(&balancer, &random) }
        #expect(picks.count { $0 == 1 } == 10)
    }

    @Test("of the own zone each policy chooses, of the others only when it has none")
    func zones() {
        var random = SeededRandom.printed("zones")
        for balancing in [BalancingPolicy.pickFirst, .roundRobin, .leastOutstanding, .ringHash(metadataKey: nil)] {
            var balancer = balancer([], balancing, zone: "a")
            let endpoints = (1...6).map { endpoint($0, zone: $0 % 2 == 0 ? "a" : "b") }
            _ = balancer.update(endpoints)
            for _ in 0..<60 { #expect(pick(&balancer, &random) % 2 == 0, "\(balancing)") }
            let near = Set(endpoints.filter { $0.zone == "a" }.map(\.address))
            for _ in 0..<20 { #expect(pick(&balancer, excluding: near, &random) % 2 == 1, "\(balancing)") }
        }
    }

    @Test("the policy of a call counts before the client's")
    func perCall() {
        var random = SeededRandom.printed("perCall")
        var balancer = balancer(1...3, .roundRobin)
        for _ in 0..<10 {
            #expect(balancer.pick(.pickFirst, now: start, random: &random) == endpoint(1))
        }
    }

    @Test("with a ring hash a key goes to its instance, in every client alike, and keys spread")
    func ring() {
        var random = SeededRandom.printed("ring")
        var one = balancer(1...10, .ringHash(metadataKey: nil))
        var two = balancer((1...10).reversed(), .ringHash(metadataKey: nil))
        var shares: [Int: Int] = [:]
        for number in 0..<10_000 {
            let port = pick(&one, key: "key \(number)", &random)
            #expect(pick(&two, key: "key \(number)", &random) == port)
            shares[port, default: 0] += 1
        }
        #expect(shares.count == 10)
        // 128 places each: a share differs by about a tenth; this is far beyond.
        #expect(shares.values.allSatisfy { (600...1400).contains($0) }, "\(shares)")
    }

    @Test("when an instance goes only its keys move, and when it returns they do, too")
    func ringMovement() {
        var random = SeededRandom.printed("ringMovement")
        let keys = (0..<2000).map { "key \($0)" }
        var balancer = balancer(1...10, .ringHash(metadataKey: nil))
        let before = keys.map { pick(&balancer, key: $0, &random) }
        _ = balancer.update((1...9).map { endpoint($0) })
        let without = keys.map { pick(&balancer, key: $0, &random) }
        for (old, new) in zip(before, without) { #expect(old == 10 ? new != 10 : new == old) }
        let moved = Set(zip(before, without).filter { $0.0 == 10 }.map(\.1))
        #expect(moved.count > 3, "the share that moves is divided among the others")
        _ = balancer.update((1...10).map { endpoint($0) })
        #expect(keys.map { pick(&balancer, key: $0, &random) } == before)
        // Tried or ejected is as gone.
        let tried: Set = [endpoint(10).address]
        #expect(keys.map { pick(&balancer, key: $0, excluding: tried, &random) } == without)
    }

    @Test("one popular key cannot give an instance more than a quarter above its share")
    func ringBound() {
        var random = SeededRandom.printed("ringBound")
        var balancer = balancer(1...4, .ringHash(metadataKey: nil))
        for count in 1...400 {
            _ = balancer.pick(key: "popular", now: start, random: &random)
            let most = balancer.instances.map(\.outstanding).max() ?? 0
            #expect(Double(most) <= (1.25 * Double(count) / 4).rounded(.up))
        }
        #expect(balancer.instances.map(\.outstanding).reduce(0, +) == 400)
    }

    @Test("a call without a key goes anywhere on the ring")
    func ringWithoutKey() {
        var random = SeededRandom.printed("ringWithoutKey")
        var balancer = balancer(1...4, .ringHash(metadataKey: nil))
        #expect(Set((0..<200).map { _ in pick(&balancer, &random) }) == [1, 2, 3, 4])
    }

    @Test(
        "of instances that answer badly at most the bound's part is ejected",
        arguments: [(0, 0), (1, 1), (20, 2), (29, 2), (30, 3), (50, 5), (100, 10)])
    func ejectionPercent(percent: Int, ejected: Int) {
        var policy = ClientPolicy()
        policy.maxEjectionPercent = percent
        var balancer = Balancer(policy: policy)
        _ = balancer.update((1...10).map { endpoint($0) })
        for port in 1...10 {
            for _ in 0..<policy.ejectAfter { balancer.end(endpoint(port).address, .failed, now: start) }
        }
        #expect(balancer.instances.count { $0.ejectedUntil != nil } == ejected)
        // Those that cannot be connected to are not spared for it.
        for port in 1...10 { balancer.end(endpoint(port).address, .unreachable, now: start) }
        #expect(balancer.instances.count { $0.ejectedUntil != nil } == 10)
    }

    @Test("an instance is a candidate again after its ejection; one failure ejects it for longer, an answer forgives")
    func readmission() throws {
        var random = SeededRandom.printed("readmission")
        var balancer = balancer(1...2, .leastOutstanding)
        let bad = endpoint(1).address
        for _ in 0..<3 { balancer.end(bad, .failed, now: start) }
        let first = try #require(balancer.instances[0].ejectedUntil)
        #expect(
            balancer.pick(
                now: first - .nanoseconds(1), excluding: [endpoint(2).address], isHedge: true, random: &random)
                == nil)
        #expect(
            balancer.pick(now: first, excluding: [endpoint(2).address], isHedge: true, random: &random)?.address
                == bad)
        balancer.end(bad, .failed, now: first)
        let second = try #require(balancer.instances[0].ejectedUntil)
        #expect(first.duration(to: second) == .seconds(2))
        balancer.end(bad, .answered, now: second)
        #expect(balancer.instances[0].ejectedUntil == nil)
        balancer.end(bad, .failed, now: second)
        #expect(balancer.instances[0].ejectedUntil == nil)
    }

    @Test("what a stream says of its instance is learnt without counting it out")
    func learning() {
        var random = SeededRandom.printed("learning")
        var balancer = balancer([1], .leastOutstanding)
        _ = balancer.pick(now: start, random: &random)
        for _ in 0..<3 { balancer.learn(endpoint(1).address, .failed, now: start) }
        #expect(balancer.instances[0].outstanding == 1)
        #expect(balancer.instances[0].ejectedUntil == start + .seconds(1))
    }
}
