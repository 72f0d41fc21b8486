import RPC
import TestKit

/// One run: callers over a connection that is made again whenever it is cut, under knobs and faults that follow from a seed.
///
/// A tick is a second of session time. `ClientCall` reads the real clock when it is made; half a second of room keeps the
/// few microseconds of that from ever reaching the next tick, so that a seed gives the same run every time.
final class Simulation {
    /// What a run was like, and what did not hold.
    struct Report {
        var findings: [String] = []
        var outcomes: [String: Int] = [:]
        var connections = 0
        var messages = 0
        /// A digest of everything that callers saw, and when.
        var digest: UInt64 = 0xcbf2_9ce4_8422_2325

        fileprivate mutating func note(_ value: Int) {
            digest = (digest ^ UInt64(truncatingIfNeeded: value)) &* 0x100_0000_01b3
        }
    }

    private static let busyTicks = 300
    private static let longestWait = 60
    private static let largestMessage: UInt16 = 300

    private var random: SeededRandom
    private let knobs: NetworkKnobs
    private var limits = RPCLimits()
    private let drainChance: Int
    private let callChance: Int
    private let start = MonotonicInstant.now
    private var calls: [SimulatedCall] = []
    /// What both ends know beyond ttrpc: nothing, or all.
    private let extensions: Extensions
    private var connection: SimulatedConnection
    private var draining: Int?
    private var report = Report()

    /// Knobs at random, unless given.
    init(
        seed: UInt64, knobs given: NetworkKnobs? = nil, extensions givenExtensions: Extensions? = nil,
        drains: Bool = true
    ) {
        random = SeededRandom(seed: seed)
        knobs = given ?? .random(&random)
        limits.maxStreams = [8, 64].randomElement(using: &random)!
        limits.outboundHighWater = 2 << 10
        limits.outboundLowWater = 1 << 10
        drainChance = drains ? [0, 5].randomElement(using: &random)! : 0
        callChance = [50, 200, 500].randomElement(using: &random)!
        limits.streamWindowBytes = 1 << 10
        limits.pingAfter = .seconds(20)
        limits.pingTimeout = .seconds(40)
        let isExtended = Bool.random(using: &random)
        extensions = givenExtensions ?? (isExtended ? .all : [])
        connection = SimulatedConnection(knobs: knobs, limits: limits, offering: extensions)
    }

    func run() -> Report {
        connect()
        // Callers come until the end of the busy time; then whatever has a deadline has time to end.
        let end = Self.busyTicks + 2 * Self.longestWait
        for tick in 0..<end {
            let now = start.advanced(by: .seconds(tick))
            if connection.isCut { connect() }
            if tick < Self.busyTicks {
                while Int.random(in: 0..<1000, using: &random) < callChance { call(tick, now) }
                drain(tick)
            }
            connection.tick(tick, now: now, &random)
            if let draining { shutDown(tick, since: draining) }
            check(tick)
            guard report.findings.isEmpty else { return report }
        }
        connection.cut(end)
        if let finding = connection.finding { report.findings.append(finding) }
        for call in calls { finish(call) }
        return report
    }

    private func connect() {
        connection = SimulatedConnection(knobs: knobs, limits: limits, offering: extensions)
        connection.server.onStart = { [unowned self] token in calls[Int(token)].started += 1 }
        draining = nil
        report.connections += 1
    }

    private func call(_ tick: Int, _ now: MonotonicInstant) {
        let wait = Int.random(in: 1...Self.longestWait, using: &random)
        let plan = SimulatedPlan(
            token: UInt16(calls.count), behaviour: .allCases.randomElement(using: &random)!,
            pause: Int.random(in: 0...8, using: &random), messages: Int.random(in: 0...12, using: &random),
            size: UInt16.random(in: 0...Self.largestMessage, using: &random))
        // Plain ttrpc never tells a server that its caller has gone: few calls without a deadline may never be answered.
        let hasDeadline = Int.random(in: 0..<(plan.behaviour == .never ? 20 : 4), using: &random) > 0
        // What the real clock has moved since the start is taken out, so that the deadline is an instant of the simulation.
        let passed = start.duration(to: .now)
        let timeout: Duration? = hasDeadline ? .seconds(tick + wait) + .milliseconds(500) - passed : nil
        let call = SimulatedCall(
            plan, deadline: hasDeadline ? tick + wait : nil,
            givesUp: Int.random(in: 0..<6, using: &random) == 0 ? tick + wait / 2 : nil, timeout: timeout)
        calls.append(call)
        connection.open(call, tick: tick, now: now)
    }

    private func drain(_ tick: Int) {
        guard draining == nil, Int.random(in: 0..<1000, using: &random) < drainChance else { return }
        draining = tick
        connection.server.session.beginDrain()
    }

    /// The ladder of a shutdown: streams end, everything ends, and the connection closes once the last answer has arrived.
    private func shutDown(_ tick: Int, since begin: Int) {
        if tick == begin + 10 { connection.server.abort(streamsOnly: true) }
        if tick == begin + 30 { connection.server.abort(streamsOnly: false) }
        if connection.isServerQuiet { connection.cut(tick) }
    }

    private func check(_ tick: Int) {
        if let finding = connection.finding { report.findings.append("tick \(tick): \(finding)") }
        let frame = Int(Self.largestMessage) + 400
        let held = 3 * knobs.capacity + 2 * limits.outboundHighWater + frame + calls.count * 64
        if connection.heldMax > held { report.findings.append("\(connection.heldMax) bytes are held, bound \(held)") }
        let output = limits.outboundHighWater + (limits.maxStreams + 1) * frame
        if connection.server.outputMax > output {
            report.findings.append("\(connection.server.outputMax) bytes of output, bound \(output)")
        }
        if connection.server.requestsMax > limits.streamWindowBytes + frame {
            report.findings.append("\(connection.server.requestsMax) bytes of requests wait, beyond their window")
        }
    }

    private func finish(_ call: SimulatedCall) {
        let name = "call \(call.plan.token) (\(call.plan.behaviour))"
        guard let end = call.ends.first, call.ends.count == 1 else {
            report.findings.append("\(name) ends \(call.ends.count) times")
            return
        }
        report.outcomes[end.outcome, default: 0] += 1
        report.messages += call.received
        for value in [Int(call.plan.token), end.tick, end.outcome.utf8.count, call.received] { report.note(value) }
        if let deadline = call.deadline, end.tick > deadline + 1 {
            report.findings.append("\(name) ends in tick \(end.tick), its deadline was \(deadline)")
        }
        if end.outcome == "DEADLINE_EXCEEDED", call.deadline.map({ end.tick < $0 }) ?? true {
            report.findings.append("\(name) ends by a deadline before its time")
        }
        if call.started > 1 { report.findings.append("\(name) is done \(call.started) times") }
        if call.isUntaken, call.started > 0 { report.findings.append("\(name) was taken, and is said to be untaken") }
        let isWhole = call.received == call.plan.messages
        let fits =
            switch (call.plan.behaviour, end.outcome) {
            case (.answer, "ok"), (.collect, "ok"): call.received == 1 && call.started == 1
            case (.stream, "ok"), (.converse, "ok"), (.streamThenFail, "CANCELLED"): isWhole && call.started == 1
            case (.fail, "NOT_FOUND"): call.received == 0 && call.started == 1
            case (_, "DEADLINE_EXCEEDED"), (_, "UNAVAILABLE"), (_, "RESOURCE_EXHAUSTED"), (_, "given up"): true
            default: false
            }
        if !fits { report.findings.append("\(name) ends with \(end.outcome) after \(call.received) messages") }
    }
}
