import DistrictKit
import Foundation
import RPC
import SchemaRuntime
import ServiceKit
import TestKit
import Testing

/// Every method of every service is asked by somebody of every role and by each of the services, and what comes back is compared with
/// the contract as it is published: not with what the generator made of it, which is what the services go by.
@Suite("Who may call what", .serialized)
struct AccessTests {
    /// Somebody of every role, by the certificate that says so.
    static let callers: [(identity: String, roles: Role)] = [
        ("public", .public), ("department/ZZZ", [.public, .department]), ("service/zzz", .public),
        ("service/directory", [.public, .service]), ("service/registry", [.public, .service]),
        ("service/listing", [.public, .service]), ("service/measures", [.public, .service]),
        ("service/reporting", [.public, .service]),
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
                        let isOpen = Self.isOpen(method, to: identity, roles)
                        #expect(refused != isOpen, "\(identity) calls \(path) of \(name)")
                        asked += 1
                    }
                }
            }
        }
        #expect(asked > 2800)
        try await district.shutDown()
    }

    /// What the contract says of a caller; a service is one only where it is named.
    private static func isOpen(_ method: MethodType, to identity: String, _ roles: Role) -> Bool {
        let name = identity.split(separator: "/").last.map(String.init) ?? ""
        let counted = method.services.contains(name) ? roles : roles.subtracting(.service)
        return !method.access.isDisjoint(with: counted)
    }

    @Test("who runs the machines decides nothing of the law, and no service reads what it does not follow")
    func separation() {
        // What operators may change: connections' names in the directory, what a source or a clock is taken for, files that are made anew.
        let machines: Set<String> = [
            "UpkeepService", "DirectoryService", "DisclosureSiteService", "ActionService/RetryDeadLetter",
        ]
        // What of records a service follows, by whom.
        let follows = [
            "RegistryFeedService": ["listing", "measures", "reporting"], "ListingFeedService": ["measures"],
        ]
        for service in DescriptorPool.builtIn.services {
            for method in service.methods {
                let path = "\(service.name)/\(method.name)"
                if method.access.contains(.operator), method.idempotencyLevel != 1 {
                    #expect(machines.contains(service.name) || machines.contains(path), "an operator calls \(path)")
                }
                if let followers = follows[service.name] {
                    #expect(method.services == followers && method.access == .service, "\(path)")
                }
            }
        }
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
