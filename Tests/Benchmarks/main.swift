// One program for everything that is measured: `xinyi-bench NAME …`. Each workload is a file of its own.
import Foundation

/// A workload or a report by name.
struct BenchCommand {
    /// What the first argument must be.
    let name: String
    /// The arguments and what the command prints, in a line.
    let usage: String
    /// Runs it with the arguments after the name.
    let run: @Sendable ([String]) async throws -> Void
}

/// Servers print `ready PORT` on a line of its own when they listen and end when their input closes:
/// `echo-server PORT LOOPS`, `check-server PORT SUBJECTS ENTRIES`; port 0 lets the kernel choose.
/// Clients run for SECONDS after 0.3 s of warming up and print `calls=N seconds=S p50_us=X p99_us=Y served=M`, where M
/// counts the calls of the warming up too: `echo-client unary|stream PORT CONNECTIONS IN_FLIGHT SECONDS PAYLOAD`,
/// `check-client PORT CONNECTIONS IN_FLIGHT SECONDS SUBJECTS`. `echo-client idle …` opens the connections, does one call on
/// each, prints `open` and keeps them until its input closes. The programs in C, C++ and Go do the same.
let commands: [BenchCommand] = [
    Comparison.command, SuspensionBenchmark.command, StoreBenchmark.command, EchoServer.command, EchoClient.command,
    CheckServer.command, CheckClient.command,
]

let arguments = Array(CommandLine.arguments.dropFirst())
guard let command = commands.first(where: { $0.name == arguments.first }) else {
    FileHandle.standardError.write(Data("usage: xinyi-bench NAME …\n".utf8))
    for command in commands {
        FileHandle.standardError.write(Data("  \(command.name) \(command.usage)\n".utf8))
    }
    exit(2)
}
try await command.run(Array(arguments.dropFirst()))
