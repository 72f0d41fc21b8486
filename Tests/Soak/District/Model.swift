import DistrictKit

/// What a district has been told, kept beside it: every answer is held against it.
///
/// Behind one lock: workers and faults note what they begin and what is acknowledged.
final class Model: Sendable {
    typealias Instant = ContinuousClock.Instant

    /// How an entry stands, as a Check shows it.
    enum Standing: String, Hashable, Sendable {
        /// Not in effect: not proposed, or not served yet.
        case absent
        case inForce
        case suspended
        case ended
    }

    /// A subject with what is kept of it.
    struct Case: Sendable {
        let number: Int
        let uscc: String
        var entry = ""
        var objection = ""
        var standing = Timeline(Standing.absent, at: ContinuousClock.now - .seconds(3600))
        var decision = Timeline(false, at: ContinuousClock.now - .seconds(3600))
        /// Whether listing lost the entry at some time: measures keeps it, to be verified, until it comes again.
        var hasLostEntry = false
        /// Whether further steps are taken: not after a store lost what they rest on.
        var isAtWork = true
    }

    /// What is acknowledged in a service, by the name that it was given.
    struct Record: Sendable {
        let service: String
        let kind: String
        var life = Timeline(false, at: ContinuousClock.now - .seconds(3600))
    }

    private struct State: Sendable {
        var cases: [Int: Case] = [:]
        var records: [String: Record] = [:]
        var names: Set<String> = []
        var people: [String: Int] = [:]
        var wrong: [String] = []
        var counts: [String: Int] = [:]
        var faults: [String: Int] = [:]
        var isPaused = false
        var writers = 0
        var isClockWrong = false
    }

    private let state = Locked(State())

    // MARK: What is found

    /// An answer that cannot be right. The first ones are kept.
    func wrong(_ text: String) { state.with { if $0.wrong.count < 20 { $0.wrong.append(text) } } }
    var findings: [String] { state.with { $0.wrong } }
    func count(_ kind: String) { state.with { $0.counts[kind, default: 0] += 1 } }
    func fault(_ kind: String) { state.with { $0.faults[kind, default: 0] += 1 } }
    var answers: String { Self.text(state.with { $0.counts }) }
    var faults: String { Self.text(state.with { $0.faults }) }

    private static func text(_ counts: [String: Int]) -> String {
        counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }

    // MARK: Writers

    /// Takes part as a writer unless writers are to wait.
    func enter() -> Bool {
        state.with { state in
            guard !state.isPaused else { return false }
            state.writers += 1
            return true
        }
    }

    func leave() { state.with { $0.writers -= 1 } }
    var writers: Int { state.with { $0.writers } }
    var isPaused: Bool {
        get { state.with { $0.isPaused } }
        set { state.with { $0.isPaused = newValue } }
    }
    /// Whether a service's clock is wrong, so that it refuses today's date.
    var isClockWrong: Bool {
        get { state.with { $0.isClockWrong } }
        set { state.with { $0.isClockWrong = newValue } }
    }

    // MARK: What was told

    /// A name was given to something new. One that was given before, to anything, is wrong for ever.
    func named(_ name: String, in service: String, _ kind: String, at settled: Instant = .now) {
        state.with { state in
            guard state.names.insert("\(service) \(name)").inserted else {
                if state.wrong.count < 20 { state.wrong.append("\(service) gave the name \(name) to two things") }
                return
            }
            var record = Record(service: service, kind: kind)
            record.life.begin(true, at: settled)
            record.life.settle(at: settled)
            state.records["\(service) \(name)"] = record
        }
    }

    /// The names acknowledged by a service that are still to be there.
    func records(of service: String, _ kind: String) -> Set<String> {
        let found = state.with { state in
            state.records.filter { $0.value.service == service && $0.value.kind == kind && $0.value.life.newest }
        }
        return Set(found.keys.map { String($0.dropFirst(service.count + 1)) })
    }

    /// A service was put back to what it was between two moments: what was acknowledged later is lost, what was before is not.
    ///
    /// - Parameter found: the names that are there.
    func restored(
        _ service: String, _ kind: String, to copy: (from: Instant, to: Instant), found: Set<String>, at begun: Instant
    ) {
        state.with { state in
            for (key, record) in state.records
            where record.service == service && record.kind == kind && record.life.newest {
                let name = String(key.dropFirst(service.count + 1))
                let possible = record.life.possible(from: copy.from, to: copy.to)
                if found.contains(name) { continue }
                if !possible.contains(false), state.wrong.count < 20 {
                    state.wrong.append(
                        "\(service) lost \(kind) \(name), acknowledged before the backup it was restored from")
                }
                state.records[key]?.life.replace(by: false, from: begun, to: .now)
            }
        }
    }

    /// A natural person was registered under a name.
    func person(_ name: String, is number: Int) { state.with { $0.people[name] = number } }

    /// The natural persons that are to be there, by name.
    var people: [String: Int] {
        let names = records(of: "registry", "person")
        return state.with { $0.people.filter { names.contains($0.key) } }
    }

    var cases: [Case] { state.with { $0.cases.values.sorted { $0.number < $1.number } } }
    func find(_ number: Int) -> Case? { state.with { $0.cases[number] } }

    /// Changes a case, made if it is not there.
    func change(_ number: Int, uscc: String = "", _ body: (inout Case) -> Void) {
        state.with { body(&$0.cases[number, default: Case(number: number, uscc: uscc)]) }
    }
}
