import RPC
import TestKit
import Testing

@testable import Transport

@Suite("Balancing over instances")
struct ClientBalancerTests {
    let start = MonotonicInstant.now

    func endpoint(_ port: UInt16, zone: String = "") -> Endpoint {
        Endpoint(address: .loopback(port: port), zone: zone)
    }

    func balancer(_ ports: [UInt16], _ policy: ClientPolicy = .default) -> Balancer {
        var balancer = Balancer(policy: policy)
        #expect(balancer.update(ports.map { endpoint($0) }).isEmpty)
        return balancer
    }

    @Test("of two instances the less busy one is chosen")
    func lessBusy() {
        var random = SeededRandom.printed("lessBusy")
        var balancer = balancer([1, 2])
        for _ in 0..<100 { _ = balancer.pick(now: start, random: &random) }
        #expect(balancer.instances.map(\.outstanding) == [50, 50])
    }

    @Test("many instances share the calls without a crowd on one")
    func shared() {
        var random = SeededRandom.printed("shared")
        var balancer = balancer(Array(1...10))
        for _ in 0..<1000 { _ = balancer.pick(now: start, random: &random) }
        let counts = balancer.instances.map(\.outstanding)
        #expect(counts.reduce(0, +) == 1000)
        #expect(counts.allSatisfy { (90...110).contains($0) }, "\(counts)")
    }

    @Test("without instances nobody is chosen")
    func none() {
        var random = SeededRandom(seed: 1)
        var balancer = balancer([])
        #expect(balancer.pick(now: start, random: &random) == nil)
    }

    @Test("the own zone comes first, the others when it has nobody")
    func zone() {
        var random = SeededRandom.printed("zone")
        var policy = ClientPolicy()
        policy.zone = "a"
        var balancer = Balancer(policy: policy)
        _ = balancer.update([endpoint(1, zone: "b"), endpoint(2, zone: "a"), endpoint(3, zone: "b")])
        for _ in 0..<20 { #expect(balancer.pick(now: start, random: &random) == endpoint(2, zone: "a")) }
        balancer.end(endpoint(2).address, .unreachable, now: start)
        for _ in 0..<20 { #expect(balancer.pick(now: start, random: &random)?.zone == "b") }
    }

    @Test("an instance is ejected after the bound of failures, and not before")
    func ejection() {
        var random = SeededRandom.printed("ejection")
        var balancer = balancer([1, 2])
        let bad = endpoint(1).address
        for _ in 0..<2 { balancer.end(bad, .failed, now: start) }
        #expect(balancer.instances[0].ejectedUntil == nil)
        balancer.end(bad, .failed, now: start)
        #expect(balancer.instances[0].ejectedUntil == start + .seconds(1))
        for _ in 0..<20 { #expect(balancer.pick(now: start + .milliseconds(999), random: &random) == endpoint(2)) }
        let later = (0..<20).map { _ in balancer.pick(now: start + .seconds(1), random: &random) }
        #expect(later.contains(endpoint(1)))
    }

    @Test("an answer forgives earlier failures")
    func forgiven() {
        var balancer = balancer([1])
        for outcome in [Balancer.Outcome.failed, .failed, .answered, .failed, .failed, .unknown] {
            balancer.end(endpoint(1).address, outcome, now: start)
        }
        #expect(balancer.instances[0].ejectedUntil == nil)
    }

    @Test("ejections grow to their bound, and calls already on their way add none")
    func growing() {
        var balancer = balancer([1])
        var now = start
        var lengths: [Duration] = []
        for _ in 0..<8 {
            balancer.end(endpoint(1).address, .unreachable, now: now)
            let end = balancer.instances[0].ejectedUntil ?? now
            lengths.append(now.duration(to: end))
            balancer.end(endpoint(1).address, .unreachable, now: now)
            #expect(balancer.instances[0].ejectedUntil == end)
            now = end
        }
        #expect(lengths == [1, 2, 4, 8, 16, 30, 30, 30].map { .seconds($0) })
    }

    @Test("when all are ejected the one that returns first is tried")
    func panic() {
        var random = SeededRandom(seed: 1)
        var balancer = balancer([1, 2])
        balancer.end(endpoint(1).address, .unreachable, now: start)
        balancer.end(endpoint(2).address, .unreachable, now: start - .milliseconds(500))
        #expect(balancer.pick(now: start, random: &random) == endpoint(2))
        #expect(balancer.pick(now: start, excluding: [endpoint(2).address], random: &random) == endpoint(1))
        #expect(
            balancer.pick(now: start, excluding: [endpoint(1).address, endpoint(2).address], random: &random) == nil)
    }

    @Test("an instance whose connection is down is left out")
    func down() {
        var random = SeededRandom.printed("down")
        var balancer = balancer([1, 2])
        let address = endpoint(1).address
        for _ in 0..<20 {
            #expect(balancer.pick(now: start, isDown: { $0 == address }, random: &random) == endpoint(2))
        }
    }

    @Test("a new view keeps what is known of those that stay")
    func update() {
        var random = SeededRandom(seed: 1)
        var balancer = balancer([1, 2])
        _ = balancer.pick(now: start, excluding: [endpoint(2).address], random: &random)
        balancer.end(endpoint(2).address, .unreachable, now: start)
        #expect(balancer.update([endpoint(1), endpoint(1), endpoint(3)]) == [endpoint(2)])
        #expect(balancer.instances.map(\.endpoint) == [endpoint(1), endpoint(3)])
        #expect(balancer.instances[0].outstanding == 1)
        balancer.end(endpoint(2).address, .answered, now: start)
    }

    @Test("a view is used up to the bound of instances")
    func bound() {
        var policy = ClientPolicy()
        policy.maxInstances = 3
        #expect(balancer([1, 2, 3], policy).instances.count == 3)
        #expect(balancer([1, 2, 3, 4], policy).instances.count == 3)
    }

    @Test("retries stop when half of the budget is gone, and come back with successes")
    func budget() {
        var policy = ClientPolicy()
        policy.retryTokens = 4
        policy.retryRefund = 0.5
        var budget = RetryBudget(policy)
        var taken = [budget.take(), budget.take(), budget.take()]
        budget.giveBack()
        taken.append(budget.take())
        budget.giveBack()
        taken.append(budget.take())
        #expect(taken == [true, true, false, false, true])
        for _ in 0..<100 { budget.giveBack() }
        #expect(budget.tokens == 4)
    }
}
