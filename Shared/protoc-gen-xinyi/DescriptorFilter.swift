import CDescriptor

/// Rewrites a serialized FileDescriptorSet.
enum DescriptorFilter {
    /// Turns every `string` field into `bytes`. Both look the same on the wire, but protoc-c gives bytes an explicit
    /// length: an embedded NUL neither cuts the value nor is the value scanned for its end. Services go: their C
    /// vtables are of no use here, and a method named like a C keyword (`Register`) would not compile. The public
    /// `.proto` files stay as they are.
    static func bytesView(of input: [UInt8]) throws(GeneratorError) -> [UInt8] {
        try rewrite(input) { file in
            for message in list(file.pointee.message_type, file.pointee.n_message_type) { bytesView(in: message) }
            file.pointee.n_service = 0
        }
    }

    /// Drops what of the source information says nothing to a reader: spans, and locations without a comment.
    static func slim(_ input: [UInt8]) throws(GeneratorError) -> [UInt8] {
        try rewrite(input) { file in
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
        for field in list(message.pointee.field, message.pointee.n_field)
        where field.pointee.type == GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_STRING {
            field.pointee.type = GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_BYTES
        }
        for nested in list(message.pointee.nested_type, message.pointee.n_nested_type) { bytesView(in: nested) }
    }

    private static func rewrite(
        _ input: [UInt8], _ change: (UnsafeMutablePointer<Google__Protobuf__FileDescriptorProto>) -> Void
    ) throws(GeneratorError) -> [UInt8] {
        guard let set = google__protobuf__file_descriptor_set__unpack(nil, input.count, input) else {
            throw GeneratorError("standard input is not a FileDescriptorSet")
        }
        for file in list(set.pointee.file, set.pointee.n_file) { change(file) }
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
