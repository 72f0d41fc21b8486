import Glibc

/// The main of a daemon: reads the configuration, starts the service, waits for a signal, drains, and ends the process with an
/// ``ExitCode``.
package enum ServiceRunner {
    /// How much longer than `drain-seconds` stopping may take: for closing the store and leaving the directories.
    static let closing = Duration.seconds(5)

    /// Runs a service until SIGTERM or SIGINT, and ends the process. A second signal ends it at once with 128 + its number.
    package static func main(_ definition: ServiceDefinition) async -> Never {
        let (signals, continuation) = AsyncStream<Int32>.makeStream()
        Signals.install { continuation.yield($0) }
        let configuration: Configuration
        do {
            let arguments = Array(CommandLine.arguments.dropFirst())
            switch try definition.reader().read(arguments: arguments, environment: environment()) {
            case .print(let text):
                print(text)
                exit(ExitCode.ok.rawValue)
            case .run(let values): configuration = values
            }
        } catch {
            fail(definition, StartFailure(error))
        }
        let running: RunningService
        do {
            running = try await RunningService.start(definition, configuration: configuration)
        } catch {
            fail(definition, error)
        }
        for await number in signals {
            running.environment.logger.info("signal", ["number": .integer(Int(number))])
            break
        }
        // Whatever hangs, the process ends: what was acknowledged is on disk.
        let bound = configuration.seconds("drain-seconds") + closing
        Task {
            try? await Task.sleep(for: bound)
            running.environment.logger.warning("draining took too long and was cut", ["bound_ms": .milliseconds(bound)])
            exit(ExitCode.ok.rawValue)
        }
        await running.stop()
        exit(ExitCode.ok.rawValue)
    }

    private static func fail(_ definition: ServiceDefinition, _ failure: StartFailure) -> Never {
        for line in failure.description.split(separator: "\n") {
            Logger.standardError(Array("xinyi-\(definition.name): \(line)\n".utf8))
        }
        exit(failure.code.rawValue)
    }

    /// The variables of the process.
    static func environment() -> [String: String] {
        var variables: [String: String] = [:]
        var next = environ
        while let entry = next.pointee {
            let text = String(cString: entry)
            if let equals = text.firstIndex(of: "=") {
                variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
            }
            next += 1
        }
        return variables
    }
}
