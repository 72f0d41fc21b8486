import CommandLineKit
import Credit
import RPC
import Synchronization

/// A console of arrays.
final class FakeConsole: Console {
    private struct State {
        var output = ""
        var errors = ""
        var input: [String]
    }

    private let state: Mutex<State>
    let showsProgress = false

    init(input: [String] = []) { state = Mutex(State(input: input)) }

    /// What went to standard output.
    var output: String { state.withLock { $0.output } }
    /// What went to standard error.
    var errors: String { state.withLock { $0.errors } }

    func write(_ text: String) { state.withLock { $0.output += text } }
    func followReader() {}
    func writeError(_ text: String) { state.withLock { $0.errors += text } }
    func readAll() throws(CommandError) -> [UInt8] {
        state.withLock { state in
            defer { state.input = [] }
            return Array(state.input.joined(separator: "\n").utf8)
        }
    }
    func readLine() -> String? { state.withLock { $0.input.isEmpty ? nil : $0.input.removeFirst() } }
}

/// Runs the tool and gives what it said.
struct Run {
    let code: ExitCode
    let output: String
    let errors: String

    /// The day on which all of these tests run.
    static let clock = ManualClock(Timestamp(startOf: CivilDate(daysSinceEpoch: 20_780), in: .shanghai))

    /// Runs `arguments`; without `connect` no service can be reached.
    init(
        _ arguments: [String], input: [String] = [], environment: [String: String] = [:],
        connect: @escaping @Sendable (ConnectionTarget) throws(CommandError) -> any Channel = {
            _ throws(CommandError) in
            throw .usage("无连接", "no connection in this test")
        }
    ) async {
        let console = FakeConsole(input: input)
        let tool = CommandLineTool(console: console, environment: environment, clock: Self.clock, connect: connect)
        code = await tool.run(arguments)
        output = console.output
        errors = console.errors
    }
}
