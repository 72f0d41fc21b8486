import RPC
import Synchronization

/// Every call that is open, and how the others ended.
final class Ledger: Sendable {
    private struct State {
        var next = 0
        var open: [Int: (kind: String, due: ContinuousClock.Instant)] = [:]
        var outcomes: [String: Int] = [:]
        var wrong: [String] = []
    }

    /// What faults explain: a server that is gone, a caller that gave up, a deadline, a reader that is too slow.
    private static let explained: Set<RPCError.Code> = [
        .unavailable, .cancelled, .deadlineExceeded, .resourceExhausted,
    ]

    private let state = Mutex(State())

    /// Runs one call that has to be over by `timeout`, and notes how it ended.
    func run(_ kind: String, timeout: Duration, _ body: () async throws -> Void) async {
        let id = state.withLock { state -> Int in
            state.next += 1
            state.open[state.next] = (kind, .now + timeout)
            return state.next
        }
        var outcome = "ok"
        var wrong: String?
        do {
            try await body()
        } catch let error as RPCError {
            outcome = "\(error.code)"
            if !Self.explained.contains(error.code) { wrong = "\(kind): \(error)" }
        } catch is CancellationError {
            outcome = "given up"
        } catch {
            outcome = "wrong"
            wrong = "\(kind): \(error)"
        }
        state.withLock { state in
            state.open[id] = nil
            state.outcomes["\(kind) \(outcome)", default: 0] += 1
            if let wrong, state.wrong.count < 20 { state.wrong.append(wrong) }
        }
    }

    /// Calls that should have ended long ago.
    var stuck: [String] {
        let limit = ContinuousClock.now - .seconds(10)
        return state.withLock { state in state.open.values.filter { $0.due < limit }.map(\.kind) }
    }

    var openCalls: Int { state.withLock { $0.open.count } }
    var wrong: [String] { state.withLock { $0.wrong } }
    var total: Int { state.withLock { $0.outcomes.values.reduce(0, +) } }

    /// One line a kind and outcome, in order.
    var summary: String {
        state.withLock { state in
            state.outcomes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        }
    }
}

/// An answer that is not what was asked for.
struct WrongAnswer: Error { let what: String }
