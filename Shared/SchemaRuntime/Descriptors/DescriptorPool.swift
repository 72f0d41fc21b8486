/// The types and services of a FileDescriptorSet, by full name: what the command line knows of a running server, and
/// what the schema's rules are tested on.
package struct DescriptorPool: Sendable {
    /// Messages by full name.
    package internal(set) var messages: [String: MessageType] = [:]
    /// Enums by full name.
    package internal(set) var enums: [String: EnumType] = [:]
    /// Services in the order of the set.
    package internal(set) var services: [ServiceType] = []

    /// Reads a serialized google.protobuf.FileDescriptorSet.
    /// - Throws: `DescriptorError` if it is larger than `SchemaLimits.maxDescriptorSetBytes`, malformed, or nested
    ///   deeper than `SchemaLimits.maxDynamicDepth`.
    package init(fileDescriptorSet bytes: [UInt8]) throws(DescriptorError) {
        guard bytes.count <= SchemaLimits.maxDescriptorSetBytes else {
            throw DescriptorError("the descriptor set is larger than \(SchemaLimits.maxDescriptorSetBytes) bytes")
        }
        for file in try DescriptorNode(bytes).children(1) {
            var reader = try DescriptorFileReader(file)
            try reader.read(into: &self)
        }
    }

    /// The contracts that this program was built with.
    package static let builtIn: DescriptorPool = {
        do throws(DescriptorError) {
            return try DescriptorPool(fileDescriptorSet: DescriptorSet.bytes)
        } catch {
            // The set is part of the program and a test reads it.
            fatalError("the built-in descriptor set is damaged: \(error.message)")
        }
    }()

    /// The service called `name`: its full name, or what follows the last dot of exactly one service.
    package func service(named name: String) -> ServiceType? {
        if let exact = services.first(where: { $0.fullName == name }) { return exact }
        let matches = services.filter { $0.name.lowercased() == name.lowercased() }
        return matches.count == 1 ? matches[0] : nil
    }
}

/// Why a descriptor set cannot be used.
package struct DescriptorError: Error, Hashable {
    /// What is wrong with the set, such as that it is malformed or nested too deeply.
    package let message: String

    init(_ message: String) { self.message = message }
}
