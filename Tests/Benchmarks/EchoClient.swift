import CommonSchema
import Foundation
import RPC
import Transport

/// Calls Echo, or reads streams of Repeat, from a number of tasks on each of a number of connections.
enum EchoClient {
    private static let usage = "unary|stream|idle PORT CONNECTIONS IN_FLIGHT SECONDS PAYLOAD"

    static let command = BenchCommand(name: "echo-client", usage: usage) { arguments in
        guard arguments.count == 6, let connections = Int(arguments[2]), let inFlight = Int(arguments[3]),
            let seconds = Double(arguments[4]), let size = Int(arguments[5])
        else { throw BenchError("echo-client \(usage)") }
        let address = try SocketAddress.parse("127.0.0.1:\(arguments[1])")
        let payload = [UInt8](repeating: 0x61, count: size)
        switch arguments[0] {
        case "unary":
            try await LoadLoop.run(address, connections: connections, inFlight: inFlight, seconds: seconds) { channel in
                try await echo(channel, payload)
            }
        case "stream":
            try await streams(address, connections: connections, inFlight: inFlight, seconds: seconds, payload)
        case "idle": try await idle(address, connections: connections, payload)
        default: throw BenchError("echo-client \(usage)")
        }
    }

    private static func echo(_ channel: any Channel, _ payload: [UInt8]) async throws {
        let answer = try await IntrospectionServiceClient(channel: channel).echo(EchoRequest(payload: payload))
        guard answer.payload.count == payload.count else { throw BenchError("an answer of another size") }
    }

    /// Reads until the time is over; ends the process with the streams still open, as plain ttrpc has no cancellation.
    private static func streams(
        _ address: SocketAddress, connections: Int, inFlight: Int, seconds: Double, _ payload: [UInt8]
    ) async throws {
        let begin = ContinuousClock.now + .milliseconds(300)
        let end = begin + .seconds(seconds)
        let counts = try await withThrowingTaskGroup(of: (measured: Int, all: Int).self) { group in
            for _ in 0..<connections {
                let channel = ClientConnection(address: address)
                for _ in 0..<inFlight {
                    group.addTask(executorPreference: channel.loop) {
                        let stream: ResponseStream<EchoResponse> = try await channel.serverStreaming(
                            EchoServer.Repeat.method, EchoRequest(payload: payload), options: .unbounded)
                        var (measured, all) = (0, 0)
                        for try await message in stream {
                            guard message.payload.count == payload.count else { break }
                            let now = ContinuousClock.now
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
        print("calls=\(counts.measured) seconds=\(seconds) p50_us=0 p99_us=0 served=\(counts.all)")
        fflush(nil)
        exit(0)
    }

    /// Opens the connections, each with one call, and keeps them until the input closes.
    private static func idle(_ address: SocketAddress, connections: Int, _ payload: [UInt8]) async throws {
        let channels = (0..<connections).map { _ in ClientConnection(address: address) }
        for channel in channels { try await echo(channel, payload) }
        FileHandle.standardOutput.write(Data("open\n".utf8))
        try BenchServer.waitForEndOfInput()
        exit(0)
    }
}
