import RPC

/// Reads one FileDescriptorProto into a pool. Field numbers are those of google/protobuf/descriptor.proto.
struct DescriptorFileReader {
    /// Numbers of the contracts' own options, of xinyi/common/v1/options.proto.
    private enum Option {
        static let contract = 50770
        static let fieldChinese = 50771
        static let valueChinese = 50772
        static let serviceChinese = 50773
    }

    private let file: DescriptorNode
    private var comments: [[Int]: String] = [:]

    init(_ file: DescriptorNode) throws(DescriptorError) {
        self.file = file
        for info in try file.children(9) {
            for location in try info.children(1) {
                var text = try location.text(3)
                if text.isEmpty { text = try location.text(4) }
                guard !text.isEmpty else { continue }
                comments[try location.numbers(1)] = Self.tidy(text)
            }
        }
    }

    /// Adds the file's types and services to `pool`.
    mutating func read(into pool: inout DescriptorPool) throws(DescriptorError) {
        let package = try file.text(2)
        for (index, node) in try file.children(4).enumerated() {
            try message(node, scope: package, path: [4, index], depth: 0, into: &pool)
        }
        for (index, node) in try file.children(5).enumerated() {
            try enumeration(node, scope: package, path: [5, index], into: &pool)
        }
        for (index, node) in try file.children(6).enumerated() {
            pool.services.append(try service(node, scope: package, path: [6, index]))
        }
    }

    private func message(
        _ node: DescriptorNode, scope: String, path: [Int], depth: Int, into pool: inout DescriptorPool
    ) throws(DescriptorError) {
        guard depth < SchemaLimits.maxDynamicDepth else { throw DescriptorError("messages are nested too deeply") }
        let fullName = "\(scope).\(try node.text(1))"
        var result = MessageType(
            fullName: fullName, comment: comments[path] ?? "", fields: [], oneofs: [],
            isMapEntry: try node.children(7).last?.number(7) == 1)
        for (index, child) in try node.children(2).enumerated() {
            result.fields.append(try field(child, path: path + [2, index]))
        }
        for (index, child) in try node.children(8).enumerated() {
            result.oneofs.append(OneofType(name: try child.text(1), comment: comments[path + [8, index]] ?? ""))
        }
        pool.messages[fullName] = result
        for (index, child) in try node.children(3).enumerated() {
            try message(child, scope: fullName, path: path + [3, index], depth: depth + 1, into: &pool)
        }
        for (index, child) in try node.children(4).enumerated() {
            try enumeration(child, scope: fullName, path: path + [4, index], into: &pool)
        }
    }

    private func field(_ node: DescriptorNode, path: [Int]) throws(DescriptorError) -> FieldType {
        let name = try node.text(1)
        let jsonName = try node.text(10)
        return FieldType(
            name: name, jsonName: jsonName.isEmpty ? Self.lowerCamel(name) : jsonName, number: node.number(3),
            kind: Self.kind(node.number(5), typeName: String(try node.text(6).drop { $0 == "." })),
            isRepeated: node.number(4) == 3, isProto3Optional: node.number(17) != 0, oneof: node.optionalNumber(9),
            comment: comments[path] ?? "", chinese: try node.children(8).last?.text(Option.fieldChinese) ?? "")
    }

    private func enumeration(
        _ node: DescriptorNode, scope: String, path: [Int], into pool: inout DescriptorPool
    ) throws(DescriptorError) {
        let fullName = "\(scope).\(try node.text(1))"
        var result = EnumType(fullName: fullName, comment: comments[path] ?? "", values: [])
        for (index, child) in try node.children(2).enumerated() {
            result.values.append(
                EnumType.Value(
                    name: try child.text(1), number: Int32(truncatingIfNeeded: child.number(2)),
                    comment: comments[path + [2, index]] ?? "",
                    chinese: try child.children(3).last?.text(Option.valueChinese) ?? ""))
        }
        pool.enums[fullName] = result
    }

    private func service(_ node: DescriptorNode, scope: String, path: [Int]) throws(DescriptorError) -> ServiceType {
        var result = ServiceType(
            fullName: "\(scope).\(try node.text(1))", comment: comments[path] ?? "",
            chinese: try node.children(3).last?.text(Option.serviceChinese) ?? "", methods: [])
        for (index, child) in try node.children(2).enumerated() {
            let contract = try child.children(4).last?.children(Option.contract).last
            result.methods.append(
                MethodType(
                    name: try child.text(1), input: String(try child.text(2).drop { $0 == "." }),
                    output: String(try child.text(3).drop { $0 == "." }), clientStreaming: child.number(5) != 0,
                    serverStreaming: child.number(6) != 0,
                    idempotencyLevel: try child.children(4).last?.number(34) ?? 0, access: try access(of: child),
                    services: try services(of: child), chinese: try contract?.text(10) ?? "",
                    isPlanned: contract?.number(11) == 1,
                    comment: comments[path + [2, index]] ?? ""))
        }
        return result
    }

    /// The roles of a method's `contract` option; numbers that this program does not know are left out.
    private func access(of method: DescriptorNode) throws(DescriptorError) -> Role {
        var roles: Role = []
        for contract in try method.children(4).last?.children(Option.contract) ?? [] {
            for number in try contract.numbers(1) where (1...Role.named.count).contains(number) {
                roles.formUnion(Role(rawValue: 1 << UInt8(number - 1)))
            }
        }
        return roles
    }

    /// The services of a method's `contract` option.
    private func services(of method: DescriptorNode) throws(DescriptorError) -> [String] {
        var services: [String] = []
        for contract in try method.children(4).last?.children(Option.contract) ?? [] {
            services += try contract.texts(3)
        }
        return services
    }

    private static func kind(_ type: Int, typeName: String) -> FieldType.Kind {
        switch type {
        case 1: .double
        case 2: .float
        case 3: .int64
        case 4: .uint64
        case 5: .int32
        case 6: .fixed64
        case 7: .fixed32
        case 8: .bool
        case 9: .string
        case 11: .message(typeName)
        case 12: .bytes
        case 13: .uint32
        case 14: .enumeration(typeName)
        case 15: .sfixed32
        case 16: .sfixed64
        case 17: .sint32
        case 18: .sint64
        default: .unsupported(type)
        }
    }

    /// A comment without the blank after the slashes and without blank lines around.
    private static func tidy(_ comment: String) -> String {
        var lines = comment.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.first == " " ? $0.dropFirst() : $0
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        while lines.first?.isEmpty == true { lines.removeFirst() }
        return lines.joined(separator: "\n")
    }

    private static func lowerCamel(_ name: String) -> String {
        let parts = name.split(separator: "_")
        return parts.prefix(1).joined() + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
