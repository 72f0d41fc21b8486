import Foundation
import RPC
import SchemaRuntime
import ServiceKit
import TestKit
import Testing

/// Every method of every service is asked by somebody of every role, and what comes back is compared with the contract as it is
/// published: not with what the generator made of it, which is what the services go by.
@Suite("Who may call what", .serialized)
struct AccessTests {
    /// Somebody of every role, by the certificate that says so.
    static let callers: [(identity: String, roles: Role)] = [
        ("public", .public), ("department/ZZZ", [.public, .department]), ("service/zzz", [.public, .service]),
        ("operator/zzz", [.public, .operator]), ("department/BEB", [.public, .department, .lead]),
        ("department/DGV", [.public, .department, .oversight]),
    ]

    @Test("every method of every service is open to the roles of its contract, and refused to everybody else")
    func everyMethod() async throws {
        let district = try await District()
        var asked = 0
        for service in DescriptorPool.builtIn.services {
            let owner = service.fullName.split(separator: ".")[1]
            for name in owner == "common" ? District.services : [String(owner)] {
                for method in service.methods {
                    let path = "\(service.fullName)/\(method.name)"
                    #expect(!method.access.isEmpty, "\(path) says nothing of who may call it")
                    for (identity, roles) in Self.callers {
                        let refused = try await Self.isRefused(
                            district.channel(name, as: identity), service.fullName, method)
                        let isOpen = !method.access.isDisjoint(with: roles)
                        #expect(refused != isOpen, "\(identity) calls \(path) of \(name)")
                        asked += 1
                    }
                }
            }
        }
        #expect(asked > 1700)
        try await district.shutDown()
    }

    /// Whether a call without any field is refused for the role of its caller.
    private static func isRefused(_ channel: any Channel, _ service: String, _ method: MethodType) async throws -> Bool
    {
        let descriptor = MethodDescriptor(
            service: service, method: method.name, kind: method.serverStreaming ? .serverStreaming : .unary)
        do {
            if method.serverStreaming {
                // A stream that is let in may stay silent for long.
                let options = CallOptions(timeout: .seconds(5))
                for try await _ in try await channel.serverStreamingBytes(descriptor, [], options: options) {
                    return false
                }
            } else {
                _ = try await channel.unaryBytes(descriptor, [], options: CallOptions(timeout: .seconds(30)))
            }
            return false
        } catch let error as RPCError {
            #expect(![.unavailable, .unauthenticated].contains(error.code), "\(service)/\(method.name): \(error)")
            return error.code == .permissionDenied && error.info?.reason == "ROLE_REQUIRED"
        }
    }
}
