import Foundation
import RPC
import SchemaRuntime
import ServiceKit
import TestKit
import Testing

/// The policy is data, and this is its copy: `access.tsv` says which roles may call which method. Whoever changes who may do what
/// changes it in both places.
@Suite("Who may call what", .serialized)
struct AccessTests {
    /// Somebody of every role, by the certificate that says so.
    static let callers: [(identity: String, roles: Role)] = [
        ("public", .public), ("department/ZZZ", [.public, .department]), ("service/zzz", [.public, .service]),
        ("operator/zzz", [.public, .operator]), ("department/BEB", [.public, .department, .lead]),
        ("department/DGV", [.public, .department, .oversight]),
    ]

    static func table() throws -> [String: Role] {
        let text = try String(contentsOfFile: "\(CaseWork.repository)/Tests/EndToEnd/access.tsv", encoding: .utf8)
        var table: [String: Role] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            table[String(fields[0])] = fields[1].split(separator: ",").reduce(into: Role()) { roles, name in
                roles.formUnion(Role.named.first { $0.name == name }?.role ?? [])
            }
        }
        return table
    }

    @Test("every method of every service is open to the roles of the table, and refused to everybody else")
    func everyMethod() async throws {
        let table = try Self.table()
        let district = try await District()
        var asked = 0
        var met: Set<String> = []
        for service in DescriptorPool.builtIn.services {
            let owner = service.fullName.split(separator: ".")[1]
            for name in owner == "common" ? District.services : [String(owner)] {
                for method in service.methods {
                    let path = "\(service.fullName)/\(method.name)"
                    met.insert(path)
                    let allowed = try #require(table[path], "access.tsv has no row for \(path)")
                    for (identity, roles) in Self.callers {
                        let refused = try await Self.isRefused(
                            district.channel(name, as: identity), service.fullName, method)
                        let isOpen = !allowed.isDisjoint(with: roles)
                        #expect(refused != isOpen, "\(identity) calls \(path) of \(name)")
                        asked += 1
                    }
                }
            }
        }
        #expect(met == Set(table.keys))
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
