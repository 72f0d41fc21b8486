import Glibc
import Phrases
import Transport

/// The main of a daemon: reads the configuration, starts the service, waits for a signal, drains, and ends the process with an
/// ``ExitCode``.
package enum ServiceRunner {
    /// How much longer than `drain-seconds` stopping may take: for closing the store and leaving the directories.
    static let closing = Duration.seconds(5)

    /// How long the end of the process waits for who reads its log.
    private static let flushing = Duration.seconds(1)

    /// Runs a service until SIGTERM, SIGINT or SIGQUIT, and ends the process. A second one ends it at once with 128 + its number.
    /// With a ``DaemonCommand`` it does that instead, and ends.
    package static func main(_ definition: ServiceDefinition) async -> Never {
        // First of all: from here on there may be keys and people's data in memory.
        CoreDumps.turnOff()
        Signals.begin()
        let configuration: Configuration
        let arguments = Array(CommandLine.arguments.dropFirst())
        let variables = environment()
        // Only while it serves: one to stop that comes during another command ends the process, as everywhere.
        let signals: AsyncStream<Signals.Request>
        do {
            switch try order(definition, arguments, variables) {
            case .print(let text): tell(definition, text)
            case .checkHealth(let values): checkHealth(values)
            case .serve(let values):
                let continuation: AsyncStream<Signals.Request>.Continuation
                (signals, continuation) = AsyncStream<Signals.Request>.makeStream()
                Signals.install { continuation.yield($0) }
                configuration = values
            }
        } catch {
            fail(definition, error)
        }
        let running: RunningService
        do {
            running = try await RunningService.start(
                definition, configuration: configuration, surroundings: ServiceSurroundings(language: language))
        } catch {
            fail(definition, error)
        }
        await serve(running, signals) { () throws(ConfigurationError) in
            try read(definition, arguments, variables)
        }
        // Whatever hangs, the process ends: what was acknowledged is on disk.
        let bound = configuration.seconds("drain-seconds") + closing
        Task {
            try? await Task.sleep(for: bound)
            running.environment.logger.warning("draining took too long and was cut", ["bound_ms": .milliseconds(bound)])
            end(running)
        }
        await running.stop()
        end(running)
    }

    /// Does what signals ask for until one asks to stop.
    private static func serve(
        _ running: RunningService, _ requests: AsyncStream<Signals.Request>,
        rereading read: @escaping @Sendable () throws(ConfigurationError) -> Configuration
    ) async {
        for await request in requests {
            switch request {
            case .reload: await running.reload(read)
            case .logMore: running.changeLogLevel(toMore: true)
            case .logLess: running.changeLogLevel(toMore: false)
            case .stop(let number):
                running.environment.logger.info("signal", ["number": .integer(Int(number))])
                return
            }
        }
    }

    /// Reads the configuration of a service that serves once more: flags and variables are those of its start, the file is as it is now.
    private static func read(
        _ definition: ServiceDefinition, _ arguments: [String], _ variables: [String: String]
    ) throws(ConfigurationError) -> Configuration {
        guard case .run(let values) = try definition.reader().read(arguments: arguments, environment: variables) else {
            preconditionFailure("a service that serves was not asked to print something")
        }
        return values
    }

    private static func end(_ running: RunningService) -> Never {
        LogWriter.standardError.flush(within: flushing)
        exit(ExitCode.ok.rawValue)
    }

    /// What is left to do once the command line was read and its command, unless it is one of these, carried out.
    enum Order: Sendable {
        /// Print what was asked for, or done, and end well.
        case print(Phrase)
        /// Ask the instance of this configuration.
        case checkHealth(Configuration)
        /// Serve.
        case serve(Configuration)
    }

    /// Reads a command line, and carries out what concerns the database.
    static func order(
        _ definition: ServiceDefinition, _ arguments: [String], _ environment: [String: String]
    ) throws(StartFailure) -> Order {
        do {
            var keys = arguments
            let command = try DaemonCommand.take(from: &keys)
            switch try definition.reader().read(
                arguments: keys, environment: environment, serving: command.isOfService)
            {
            case .print(let text): return .print(text)
            case .run(let values):
                switch command {
                case .serve: return .serve(values)
                case .checkHealth: return .checkHealth(values)
                default: return .print(try Upkeep(definition: definition, configuration: values).run(command))
                }
            }
        } catch {
            throw StartFailure(error)
        }
    }

    /// Ends the process with 0 if the instance of this configuration is healthy, with 1 and the reason if not.
    private static func checkHealth(_ configuration: Configuration) -> Never {
        let address = configuration.text("admin-listen")
        let port = address.split(separator: ":").last.flatMap { UInt16($0) } ?? 0
        if let reason = HealthProbe.ask(port: port) {
            print(("not healthy: \(reason)" as Phrase)(language))
            exit(1)
        }
        print(("healthy" as Phrase)(language))
        exit(ExitCode.ok.rawValue)
    }

    /// Prints what was asked for, or done, and ends the process: with 0, with 128 and SIGPIPE where the reader left, or with 74 where
    /// standard output takes no more. Past any buffer, of whose loss nobody would be told.
    private static func tell(_ definition: ServiceDefinition, _ text: Phrase) -> Never {
        var rest = Array((text(language) + "\n").utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            let number = count < 0 ? errno : EIO
            if count < 0, number == EINTR { continue }
            guard count > 0 else {
                if number == EPIPE { exit(128 + SIGPIPE) }
                fail(
                    definition,
                    StartFailure(
                        .storage,
                        "standard output: cannot be written (\(Phrase.system(number))); what was asked for is done, and only "
                            + "could not be told"))
            }
            rest = rest.dropFirst(count)
        }
        exit(ExitCode.ok.rawValue)
    }

    private static func fail(_ definition: ServiceDefinition, _ failure: StartFailure) -> Never {
        for line in failure.text(language).split(separator: "\n") {
            LogWriter.standardError.offer(Array("xinyi-\(definition.name): \(line)\n".utf8))
        }
        LogWriter.standardError.flush(within: flushing)
        exit(failure.code.rawValue)
    }

    /// The language of who started the process, by its variables.
    private static var language: Language { Language(environment: environment()) }

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
