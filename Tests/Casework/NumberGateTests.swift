import Credit
import RPC
import ServiceKit
import TestKit
import Testing

@testable import Casework

@Suite("Look-ups of persons by number are bounded for each caller")
struct NumberGateTests {
    private let clock = ManualClock(CivilDate(iso: "2026-03-02") ?? .distantPast)

    private func passes(_ gate: NumberGate, _ caller: String = "department/MSR") -> Bool {
        do throws(Refusal) {
            try gate.pass(caller)
            return true
        } catch {
            #expect(error.reason == .personNumbersExhausted && error.kind == .exhausted)
            return false
        }
    }

    @Test("as many at once as the bound allows, and not one more", arguments: [1, 2, 60])
    func burst(most: Int) {
        let gate = NumberGate(burst: most, perHour: 60, clock: clock)
        for _ in 0..<most { #expect(passes(gate)) }
        #expect(!passes(gate))
        #expect(passes(gate, "department/EMR"), "another caller is counted by itself")
    }

    @Test(
        "the next is due when the hour's number says so, and not a moment before; a longer wait gives no more than the burst"
    )
    func refill() throws {
        let gate = NumberGate(burst: 2, perHour: 60, clock: clock)
        #expect(passes(gate) && passes(gate) && !passes(gate))
        clock.advance(milliseconds: 59_999)
        let early = #expect(throws: Refusal.self) { try gate.pass("department/MSR") }
        #expect(early?.retryAfter == .milliseconds(1) && early?.remedy.english.contains("come again in 1 s") == true)
        clock.advance(milliseconds: 1)
        #expect(passes(gate) && !passes(gate))
        clock.advance(days: 1)
        #expect(passes(gate) && passes(gate) && !passes(gate))
    }

    @Test("other bounds count from the next look-up on, and give back nothing that was used")
    func otherBounds() {
        let gate = NumberGate(burst: 3, perHour: 60, clock: clock)
        #expect(passes(gate))
        gate.bounds.burst = 1
        #expect(passes(gate) && !passes(gate), "two were left, and one may be")
        gate.bounds.burst = 3
        #expect(!passes(gate))
        clock.advance(milliseconds: 60_000)
        #expect(passes(gate) && !passes(gate))
        gate.bounds.perHour = 3_600
        clock.advance(milliseconds: 1_000)
        #expect(passes(gate) && !passes(gate))
    }

    @Test("a clock that goes backwards gives nothing")
    func backwards() {
        let gate = NumberGate(burst: 1, perHour: 60, clock: clock)
        #expect(passes(gate))
        clock.advance(milliseconds: -7_200_000)
        #expect(!passes(gate))
        clock.advance(milliseconds: 7_200_000)
        #expect(!passes(gate))
        clock.advance(milliseconds: 60_000)
        #expect(passes(gate))
    }

    @Test("who is at the bound is not forgotten, however many others call")
    func manyCallers() {
        let gate = NumberGate(burst: 1, perHour: 1, clock: clock)
        #expect(passes(gate))
        for number in 0..<5_000 { _ = passes(gate, "department/D\(number)") }
        #expect(!passes(gate))
    }

    @Test("a batch is for who has the duty")
    func batches() throws {
        let gate = NumberGate(batchCallers: ["department/PSB"], clock: clock)
        for (department, isAllowed) in [("PSB", true), ("MSR", false)] {
            let context = ServerContext(
                method: MethodDescriptor(service: "s", method: "m"),
                peer: Peer(
                    address: "local", isLoopback: true, identity: "spiffe://xinyi.local/department/\(department)"))
            let actor = Actor(context, policy: .standard)
            #expect(((try? gate.requireBatch(actor)) != nil) == isAllowed)
        }
    }
}
