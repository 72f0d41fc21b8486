import BenchKit
import Glibc
import RPC
import Transport

/// The same services with another bound of the calls that are at work at once, for more of them than a server takes by default.
enum CrowdedServer {
    static let command = BenchCommand(
        name: "crowded", usage: "PORT LOOPS CALLS   serves the same, up to CALLS at once, until its input closes"
    ) { arguments in
        guard arguments.count == 3, let loops = Int(arguments[1]), let calls = Int(arguments[2]), calls > 0 else {
            throw BenchError("crowded PORT LOOPS CALLS")
        }
        var configuration = ServerConfiguration(address: try SocketAddress.parse("127.0.0.1:\(arguments[0])"))
        configuration.limits.maxConcurrentCalls = calls
        let server = Server(
            configuration: configuration, services: [EchoServer.Service(), EchoServer.Repeat()],
            group: EventLoopGroup(loops: loops))
        BenchServer.announceAndWait(try server.start())
        exit(0)
    }
}
