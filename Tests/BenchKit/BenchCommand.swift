import Glibc

/// A workload or a report by name: `PROGRAM NAME …`.
package struct BenchCommand: Sendable {
    /// What the first argument must be.
    package let name: String
    /// The arguments and what the command prints, in a line.
    package let usage: String
    private let body: @Sendable ([String]) async throws -> Void

    /// A command; `run` gets the arguments after the name.
    package init(name: String, usage: String, _ run: @escaping @Sendable ([String]) async throws -> Void) {
        self.name = name
        self.usage = usage
        body = run
    }

    /// Runs the one that this program was asked for; without one, says which there are and ends the process with 2.
    /// An error is printed and ends it with 1.
    package static func runOne(of commands: [BenchCommand]) async {
        let arguments = CommandLine.arguments.dropFirst()
        guard let command = commands.first(where: { $0.name == arguments.first }) else {
            print("which measurement? The first argument is one of:")
            for command in commands { print("  \(command.name) \(command.usage)") }
            exit(2)
        }
        do {
            try await command.body(Array(arguments.dropFirst()))
        } catch {
            BenchServer.complain("\(command.name): \(error)")
            exit(1)
        }
    }
}

/// What went wrong with a measurement.
package struct BenchError: Error, CustomStringConvertible {
    package let description: String

    /// An error with its whole text.
    package init(_ description: String) { self.description = description }
}
