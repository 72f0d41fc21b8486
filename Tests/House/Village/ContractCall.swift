import CommandLineKit
import JSON
import RPC
import SchemaRuntime
import TestKit

/// A unary method by its name, with requests and answers as JSON.
struct ContractCall: Sendable {
    let service: ServiceType
    let method: MethodType
    private static let codec = JSONCodec(pool: .builtIn)

    /// A method.
    init(_ method: MethodType, of service: ServiceType) {
        self.service = service
        self.method = method
    }

    /// `ObjectionService/FileObjection`, with a part of the package before it where that is not enough: `measures.v1.FeedService/…`.
    init(_ path: String) throws {
        let parts = path.split(separator: "/")
        for service in DescriptorPool.builtIn.services
        where service.name == parts[0] || service.fullName.hasSuffix(".\(parts[0])") {
            for method in service.methods where parts.count == 2 && method.name == parts[1] {
                self.init(method, of: service)
                return
            }
        }
        throw NotInTime("a method \(path)")
    }

    /// `listing`.
    var owner: String { String(service.fullName.split(separator: ".")[1]) }
    /// `ObjectionService/FileObjection`.
    var path: String { "\(service.name)/\(method.name)" }
    var descriptor: MethodDescriptor { MethodDescriptor(service: service.fullName, method: method.name) }

    /// A request in wire form, with a request id where it takes one and has none.
    func wire(_ request: JSONValue, requestID: String) throws -> [UInt8] {
        var members = request.members
        let fields = DescriptorPool.builtIn.messages[method.input]?.fields ?? []
        if fields.contains(where: { $0.name == "request_id" }), request["requestId"] == nil {
            members.append(JSONObject.Member(name: "requestId", value: .string(requestID)))
        }
        return try Self.codec.wire(.object(JSONObject(members)), as: method.input)
    }

    /// An answer.
    func json(_ bytes: [UInt8]) throws -> JSONValue { try Self.codec.json(bytes, as: method.output) }
}

extension JSONValue {
    /// This object with other members in place of its own or beside them.
    func with(_ changes: JSONValue) -> JSONValue {
        let new = changes.members
        return .object(
            JSONObject(members.filter { member in !new.contains { $0.name == member.name } } + new))
    }

    /// This object without a member.
    func without(_ name: String) -> JSONValue { .object(JSONObject(members.filter { $0.name != name })) }
}
