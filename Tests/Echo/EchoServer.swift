import BenchKit
import CommonSchema
import Glibc
import RPC
import Transport

/// The smallest service: what it is given it gives back, through the same messages and generated code as every other;
/// once, or over and over as a stream.
enum EchoServer {
    static let command = BenchCommand(
        name: "server", usage: "PORT LOOPS [--tls DIR]   serves Echo and Repeat until its input closes"
    ) { given in
        var arguments = given
        let security = BenchTLS(takenFrom: &arguments)
        guard arguments.count == 2, let loops = Int(arguments[1]) else {
            throw BenchError("server PORT LOOPS [--tls DIR]")
        }
        var configuration = ServerConfiguration(address: try SocketAddress.parse("127.0.0.1:\(arguments[0])"))
        configuration.tls = try security?.accepting()
        configuration.onEvent = { event in
            // No connection of a measurement ends early but for a reason worth knowing.
            switch event {
            case .connectionClosed(_, let reason, let liveCalls):
                BenchServer.complain("a connection with \(liveCalls) calls was closed: \(reason)")
            case .handshakeRefused(_, let reason, let detail):
                BenchServer.complain("a handshake was refused: \(reason): \(detail)")
            default: break
            }
        }
        let server = Server(
            configuration: configuration,
            services: [Service(), Repeat()], group: EventLoopGroup(loops: loops))
        let address = try server.start()
        BenchServer.announceAndWait(address)
        exit(0)
    }

    struct Service: IntrospectionService {
        func echo(_ request: EchoRequest, context: ServerContext) async throws -> EchoResponse {
            EchoResponse(payload: request.payload)
        }
    }
    /// A stream, which the contract's echo does not have.
    struct Repeat: RPCService {
        static let method = MethodDescriptor(service: "xinyi.bench.v1.Echo", method: "Repeat", kind: .serverStreaming)

        func register(in router: inout Router) {
            router.serverStreaming(Self.method) {
                (request: EchoRequest, _: ServerContext, writer: ResponseWriter<EchoResponse>) in
                let response = EchoResponse(payload: request.payload)
                // A write fails when the call or its connection is gone.
                while true { try await writer.write(response) }
            }
        }
    }
}
