import Glibc

/// The main of a daemon: reads the configuration, starts the service, waits for a signal, drains, and ends the process with an
/// ``ExitCode``.
package enum ServiceRunner {
    /// How much longer than `drain-seconds` stopping may take: for closing the store and leaving the directories.
    static let closing = Duration.seconds(5)

    /// Runs a service until SIGTERM or SIGINT, and ends the process. A second signal ends it at once with 128 + its number.
    /// With `--check-health` it asks the instance that runs with the same configuration instead, and ends with 0 or 1.
    package static func main(_ definition: ServiceDefinition) async -> Never {
        let (signals, continuation) = AsyncStream<Int32>.makeStream()
        Signals.install { continuation.yield($0) }
        let configuration: Configuration
        do {
            var arguments = Array(CommandLine.arguments.dropFirst())
            let probes = arguments.contains("--check-health")
            arguments.removeAll { $0 == "--check-health" }
            switch try definition.reader().read(arguments: arguments, environment: environment()) {
            case .print(let text):
                print(text)
                exit(ExitCode.ok.rawValue)
            case .run(let values) where probes: checkHealth(values)
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

    /// Ends the process with 0 if the instance of this configuration is healthy, with 1 and the reason if not.
    private static func checkHealth(_ configuration: Configuration) -> Never {
        let address = configuration.text("admin-listen")
        let port = address.split(separator: ":").last.flatMap { UInt16($0) } ?? 0
        if let reason = HealthProbe.ask(port: port) {
            print("not healthy: \(reason)")
            exit(1)
        }
        print("healthy")
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
