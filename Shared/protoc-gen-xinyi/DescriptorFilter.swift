import CDescriptor

/// Rewrites a serialized FileDescriptorSet.
enum DescriptorFilter {
    /// Turns every `string` field into `bytes`. Both look the same on the wire, but protoc-c gives bytes an explicit
    /// length: an embedded NUL neither cuts the value nor is the value scanned for its end. Services go: their C
    /// vtables are of no use here, and a method named like a C keyword (`Register`) would not compile. The contract's
    /// own options go, and the files that declare them: nothing of them travels. The public `.proto` files stay as
    /// they are.
    static func bytesView(of input: [UInt8]) throws(GeneratorError) -> [UInt8] {
        try rewrite(input, keep: { !ContractOptions.files.contains($0) }) { file in
            for message in list(file.pointee.message_type, file.pointee.n_message_type) { bytesView(in: message) }
            for entry in list(file.pointee.enum_type, file.pointee.n_enum_type) { dropOptions(of: entry) }
            file.pointee.n_service = 0
            guard let imports = file.pointee.dependency else { return }
            var kept = 0
            for index in 0..<file.pointee.n_dependency where !ContractOptions.files.contains(text(imports[index])) {
                imports[kept] = imports[index]
                kept += 1
            }
            file.pointee.n_dependency = kept
        }
    }

    /// Drops what of the source information says nothing to a reader: spans, locations without a comment, and protobuf's
    /// comments on its own descriptors. Options stay.
    static func slim(_ input: [UInt8]) throws(GeneratorError) -> [UInt8] {
        try rewrite(input) { file in
            if text(file.pointee.name) == ContractOptions.descriptorFile { file.pointee.source_code_info = nil }
            guard let info = file.pointee.source_code_info, let locations = info.pointee.location else { return }
            var kept = 0
            for location in list(info.pointee.location, info.pointee.n_location) {
                guard location.pointee.leading_comments != nil || location.pointee.trailing_comments != nil else {
                    continue
                }
                location.pointee.n_span = 0
                locations[kept] = location
                kept += 1
            }
            info.pointee.n_location = kept
        }
    }

    private static func bytesView(in message: UnsafeMutablePointer<Google__Protobuf__DescriptorProto>) {
        for field in list(message.pointee.field, message.pointee.n_field) {
            field.pointee.options?.pointee.base.n_unknown_fields = 0
            if field.pointee.type == GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_STRING {
                field.pointee.type = GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_BYTES
            }
        }
        for entry in list(message.pointee.enum_type, message.pointee.n_enum_type) { dropOptions(of: entry) }
        for nested in list(message.pointee.nested_type, message.pointee.n_nested_type) { bytesView(in: nested) }
    }

    private static func dropOptions(of entry: UnsafeMutablePointer<Google__Protobuf__EnumDescriptorProto>) {
        for value in list(entry.pointee.value, entry.pointee.n_value) {
            value.pointee.options?.pointee.base.n_unknown_fields = 0
        }
    }

    private static func rewrite(
        _ input: [UInt8], keep: (String) -> Bool = { _ in true },
        _ change: (UnsafeMutablePointer<Google__Protobuf__FileDescriptorProto>) -> Void
    ) throws(GeneratorError) -> [UInt8] {
        guard let set = google__protobuf__file_descriptor_set__unpack(nil, input.count, input) else {
            throw GeneratorError("standard input is not a FileDescriptorSet")
        }
        var kept = 0
        for file in list(set.pointee.file, set.pointee.n_file) where keep(text(file.pointee.name)) {
            change(file)
            set.pointee.file[kept] = file
            kept += 1
        }
        set.pointee.n_file = kept
        let size = google__protobuf__file_descriptor_set__get_packed_size(set)
        // The changed tree is not freed: the process ends after writing it, and its lists may now be shorter than
        // what was allocated.
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = google__protobuf__file_descriptor_set__pack(set, buffer.baseAddress)
        }
    }
}

/// A C list of pointers as a Swift array.
func list<T>(
    _ base: UnsafeMutablePointer<UnsafeMutablePointer<T>?>?, _ count: Int
) -> [UnsafeMutablePointer<T>] {
    UnsafeBufferPointer(start: base, count: count).compactMap { $0 }
}
