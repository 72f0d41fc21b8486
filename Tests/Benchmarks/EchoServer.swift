import CommonSchema
import Foundation
import RPC
import Transport

/// The smallest service: what it is given it gives back, through the same messages and generated code as every other.
enum EchoServer {
    static let command = BenchCommand(
        name: "echo-server", usage: "PORT LOOPS   serves Echo until its input closes"
    ) { arguments in
        guard arguments.count >= 2, let loops = Int(arguments[1]) else { throw BenchError("echo-server PORT LOOPS") }
        let server = Server(
            configuration: ServerConfiguration(address: try SocketAddress.parse("127.0.0.1:\(arguments[0])")),
            services: [Service()], group: EventLoopGroup(loops: loops))
        _ = try server.start()
        FileHandle.standardOutput.write(Data("ready\n".utf8))
        while let data = try FileHandle.standardInput.read(upToCount: 1), !data.isEmpty {}
        exit(0)
    }

    struct Service: IntrospectionService {
        func echo(_ request: EchoRequest, context: ServerContext) async throws -> EchoResponse {
            EchoResponse(payload: request.payload)
        }
    }
}
