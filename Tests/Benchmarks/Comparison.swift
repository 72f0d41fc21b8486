import Foundation

/// Runs the same calls against each contender, rounds interleaved because the machine's speed drifts, and
/// prints medians and ratios to gRPC C++.
enum Comparison {
    static let command = BenchCommand(
        name: "compare",
        usage:
            "--grpc DIR [--rounds N] [--seconds S] [--payload BYTES] [--subjects N] [--entries N]   medians, ratios"
    ) { arguments in
        let options = try Options(arguments)
        try run(options)
    }

    struct Options {
        var grpc = ""
        var rounds = 5
        var seconds = 2.0
        var payload = 64
        var subjects = 1_000_000
        var entries = 100_000

        init(_ arguments: [String]) throws {
            var rest = arguments[...]
            while let flag = rest.popFirst() {
                guard let value = rest.popFirst() else { throw BenchError("\(flag) needs a value") }
                switch flag {
                case "--grpc": grpc = value
                case "--rounds": rounds = Int(value) ?? rounds
                case "--seconds": seconds = Double(value) ?? seconds
                case "--payload": payload = Int(value) ?? payload
                case "--subjects": subjects = Int(value) ?? subjects
                case "--entries": entries = Int(value) ?? entries
                default: throw BenchError("\(flag) is no option of compare")
                }
            }
        }
    }

    /// How many connections with how many calls in flight on each.
    struct Shape: Hashable {
        let connections: Int
        let inFlight: Int
        var name: String {
            connections == 1 && inFlight == 1 ? "1 in flight" : "\(connections) × \(inFlight)"
        }
        static let all = [
            Shape(connections: 1, inFlight: 1), Shape(connections: 1, inFlight: 64),
            Shape(connections: 8, inFlight: 32),
        ]
    }

    /// What one round of one contender in one shape gave.
    struct Sample {
        var callsPerSecond: Double
        var p50: Double
        var p99: Double
        var cpuPerCall: Double
        var resident: Int
    }

    /// A server with the client that drives it.
    struct Contender {
        let name: String
        let server: (program: String, arguments: [String])
        let client: (Shape) -> (program: String, arguments: [String])
    }

    static func run(_ options: Options) throws {
        let own = CommandLine.arguments[0]
        func common(_ port: Int, _ shape: Shape) -> [String] {
            ["\(port)", "\(shape.connections)", "\(shape.inFlight)", "\(options.seconds)", "\(options.payload)"]
        }
        var contenders = [
            Contender(name: "gRPC C++ echo", server: (options.grpc + "/grpc-echo-server", ["7901", "2"])) { shape in
                (options.grpc + "/grpc-echo-client", common(7901, shape))
            },
            Contender(name: "Xinyi echo", server: (own, ["echo-server", "7902", "2"])) { shape in
                (own, ["echo-client"] + common(7902, shape))
            },
        ]
        if commands.contains(where: { $0.name == "check-server" }) {
            contenders.append(
                Contender(
                    name: "Xinyi Check",
                    server: (own, ["check-server", "7903", "\(options.subjects)", "\(options.entries)"])
                ) { shape in
                    (own, ["check-client"] + common(7903, shape).dropLast() + ["\(options.subjects)"])
                })
        }
        let servers = try contenders.map { try Peer($0.server.program, $0.server.arguments) }
        defer { servers.forEach { $0.stop() } }
        for server in servers { try server.waitUntilReady() }

        var samples: [String: [Shape: [Sample]]] = [:]
        for round in 1...options.rounds {
            for shape in Shape.all {
                for (contender, server) in zip(contenders, servers) {
                    let sample = try measure(contender, server, shape, options.seconds)
                    samples[contender.name, default: [:]][shape, default: []].append(sample)
                    FileHandle.standardError.write(
                        Data(
                            "round \(round): \(contender.name), \(shape.name): \(sample.callsPerSecond) calls/s\n".utf8)
                    )
                }
            }
        }
        report(contenders.map(\.name), samples, options)
    }

    static func measure(_ contender: Contender, _ server: Peer, _ shape: Shape, _ seconds: Double) throws -> Sample {
        let before = try server.cpuMicroseconds()
        let client = contender.client(shape)
        let text = try Peer(client.program, client.arguments).finish()
        let used = try server.cpuMicroseconds() - before
        var values: [String: Double] = [:]
        for word in text.split(whereSeparator: \.isWhitespace) {
            let parts = word.split(separator: "=")
            if parts.count == 2 { values[String(parts[0])] = Double(parts[1]) }
        }
        guard let calls = values["calls"], let span = values["seconds"], let p50 = values["p50_us"],
            let p99 = values["p99_us"], calls > 0
        else { throw BenchError("\(contender.name) printed no figures: \(text)") }
        // The client warms up for 0.3 s, whose calls the server's CPU time holds as well.
        let served = calls * (seconds + 0.3) / seconds
        return Sample(
            callsPerSecond: calls / span, p50: p50, p99: p99, cpuPerCall: used / served,
            resident: try server.residentKilobytes())
    }

    static func report(_ names: [String], _ samples: [String: [Shape: [Sample]]], _ options: Options) {
        print("")
        print(
            "payload \(options.payload) bytes, medians of \(options.rounds) interleaved rounds of \(options.seconds) s;"
        )
        print("in brackets: times gRPC C++'s value (throughput: more is better; latency and CPU: less is better)")
        for shape in Shape.all {
            print("\n\(shape.name)")
            print(row(["", "calls/s", "p50 µs", "p99 µs", "server CPU µs/call", "server RSS MB"]))
            guard let base = samples[names[0]]?[shape] else { continue }
            for name in names {
                guard let mine = samples[name]?[shape] else { continue }
                func cell(_ value: (Sample) -> Double, digits: Int) -> String {
                    let own = median(mine.map(value))
                    let reference = median(base.map(value))
                    let ratio = name == names[0] || reference == 0 ? "" : String(format: " (%.2f×)", own / reference)
                    return String(format: "%.\(digits)f", own) + ratio
                }
                print(
                    row([
                        name, cell(\.callsPerSecond, digits: 0), cell(\.p50, digits: 1), cell(\.p99, digits: 1),
                        cell(\.cpuPerCall, digits: 2), cell({ Double($0.resident) / 1024 }, digits: 1),
                    ]))
            }
        }
    }

    static func row(_ cells: [String]) -> String {
        cells.enumerated().map { index, text in
            text.padding(toLength: max(text.count, index == 0 ? 16 : 22), withPad: " ", startingAt: 0)
        }.joined(separator: " ")
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return .nan }
        return sorted.count % 2 == 1
            ? sorted[sorted.count / 2] : (sorted[sorted.count / 2 - 1] + sorted[sorted.count / 2]) / 2
    }
}
