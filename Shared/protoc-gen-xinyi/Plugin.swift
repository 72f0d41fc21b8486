import CDescriptor

/// The plugin proper: a CodeGeneratorRequest in, a CodeGeneratorResponse out.
enum Plugin {
    /// Generates one Swift file per requested `.proto` file, or an answer whose `error` protoc prints.
    static func answer(to input: [UInt8]) throws(GeneratorError) -> [UInt8] {
        guard let request = google__protobuf__compiler__code_generator_request__unpack(nil, input.count, input) else {
            throw GeneratorError("standard input is not a CodeGeneratorRequest; this program is run by protoc")
        }
        defer { google__protobuf__compiler__code_generator_request__free_unpacked(request, nil) }
        do {
            var files: [ProtoFile] = []
            for file in list(request.pointee.proto_file, request.pointee.n_proto_file)
            where !text(file.pointee.name).hasPrefix("google/protobuf/") {
                files.append(try DescriptorReader.read(file.pointee))
            }
            var wanted: Set<String> = []
            for index in 0..<request.pointee.n_file_to_generate {
                wanted.insert(text(request.pointee.file_to_generate[index]))
            }
            let types = try TypeTable(files)
            var output: [(String, String)] = []
            for file in files where wanted.contains(file.path) {
                output.append(try FileEmitter(file: file, types: types).emit())
            }
            let modules = Set(output.map { String($0.0.prefix { $0 != "/" }) })
            output += modules.sorted().map { SupportEmitter.emit(module: $0) }
            return encode(files: output, error: nil)
        } catch {
            return encode(files: [], error: error.message)
        }
    }

    private static func encode(files: [(name: String, content: String)], error: String?) -> [UInt8] {
        // CodeGeneratorResponse: 1 error, 2 supported_features, 15 file { 1 name, 15 content }.
        var response: [UInt8] = []
        if let error { append(field: 1, Array(error.utf8), to: &response) }
        for file in files {
            var entry: [UInt8] = []
            append(field: 1, Array(file.name.utf8), to: &entry)
            append(field: 15, Array(file.content.utf8), to: &entry)
            append(field: 15, entry, to: &response)
        }
        return response
    }

    private static func append(field: UInt8, _ value: [UInt8], to bytes: inout [UInt8]) {
        bytes.append(field << 3 | 2)
        var count = value.count
        while count >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: count) | 0x80)
            count >>= 7
        }
        bytes.append(UInt8(count))
        bytes += value
    }
}
