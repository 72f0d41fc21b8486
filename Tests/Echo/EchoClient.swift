import BenchKit
import CommonSchema
import Glibc
import RPC
import Transport

/// Calls Echo, or reads streams of Repeat, from a number of tasks on each of a number of connections; or opens
/// connections.
enum EchoClient {
    private static let usage = "PORT CONNECTIONS IN_FLIGHT SECONDS PAYLOAD [--tls DIR]"

    static let commands = [
        BenchCommand(name: "unary", usage: usage) { arguments in
            let load = try Load(arguments)
            try await LoadLoop.run(
                load.address, configuration: load.configuration, connections: load.connections,
                inFlight: load.inFlight, seconds: load.seconds
            ) { channel in
                try await echo(channel, load.payload)
            }
        },
        BenchCommand(name: "handshakes", usage: usage) { arguments in
            let load = try Load(arguments)
            try await LoadLoop.run(
                load.address, connections: load.connections, inFlight: load.inFlight, seconds: load.seconds
            ) { _ in
                // The loop's own connection is never called, and so never opened.
                let channel = load.channel()
                try await echo(channel, load.payload)
                channel.close()
            }
        },
        BenchCommand(name: "stream", usage: usage) { try await streams(try Load($0)) },
        BenchCommand(name: "idle", usage: usage) { try await idle(try Load($0)) },
    ]

    /// What is to be done, from the arguments.
    private struct Load {
        let address: SocketAddress
        let configuration: ClientConfiguration
        let connections: Int
        let inFlight: Int
        let seconds: Double
        let payload: [UInt8]

        init(_ given: [String]) throws {
            var arguments = given
            configuration = ClientConfiguration(tls: try BenchTLS(takenFrom: &arguments)?.connecting())
            guard arguments.count == 5, let port = UInt16(arguments[0]), let connections = Int(arguments[1]),
                let inFlight = Int(arguments[2]), let seconds = Double(arguments[3]), let size = Int(arguments[4])
            else { throw BenchError(usage) }
            address = .loopback(port: port)
            (self.connections, self.inFlight, self.seconds) = (connections, inFlight, seconds)
            payload = [UInt8](repeating: 0x61, count: size)
        }

        /// A connection that is not open yet.
        func channel() -> ClientConnection { ClientConnection(address: address, configuration: configuration) }
    }

    private static func echo(_ channel: any Channel, _ payload: [UInt8]) async throws {
        let answer = try await IntrospectionServiceClient(channel: channel).echo(EchoRequest(payload: payload))
        guard answer.payload.count == payload.count else { throw BenchError("an answer of another size") }
    }

    /// Reads until the time is over; ends the process with the streams still open, as plain ttrpc has no cancellation.
    private static func streams(_ load: Load) async throws {
        let begin = MonotonicInstant.now + .milliseconds(300)
        let end = begin + .seconds(load.seconds)
        let counts = try await withThrowingTaskGroup(of: (measured: Int, all: Int).self) { group in
            for _ in 0..<load.connections {
                let channel = load.channel()
                for _ in 0..<load.inFlight {
                    group.addTask(executorPreference: channel.loop) {
                        let stream: MessageStream<EchoResponse> = try await channel.serverStreaming(
                            EchoServer.Repeat.method, EchoRequest(payload: load.payload), options: .unbounded)
                        var (measured, all) = (0, 0)
                        for try await message in stream {
                            guard message.payload.count == load.payload.count else { break }
                            let now = MonotonicInstant.now
                            if now >= end { return (measured, all) }
                            all += 1
                            if now >= begin { measured += 1 }
                        }
                        throw BenchError("a stream ended")
                    }
                }
            }
            var sum = (measured: 0, all: 0)
            for try await part in group { sum = (sum.measured + part.measured, sum.all + part.all) }
            return sum
        }
        print("calls=\(counts.measured) seconds=\(load.seconds) p50_us=0 p99_us=0 served=\(counts.all)")
        fflush(nil)
        exit(0)
    }

    /// Opens the connections, each with one call, and keeps them until the input closes.
    private static func idle(_ load: Load) async throws {
        let channels = (0..<load.connections).map { _ in load.channel() }
        for channel in channels { try await echo(channel, load.payload) }
        BenchServer.announce("open")
        BenchServer.waitForEndOfInput()
        exit(0)
    }
}
