import CDescriptor

/// Rewrites a serialized FileDescriptorSet.
enum DescriptorFilter {
    /// Drops what of the source information says nothing to a reader: spans, locations without a comment, and protobuf's
    /// comments on its own descriptors. Options stay.
    static func slim(_ input: [UInt8]) throws(GeneratorError) -> [UInt8] {
        guard let set = google__protobuf__file_descriptor_set__unpack(nil, input.count, input) else {
            throw GeneratorError("standard input is not a FileDescriptorSet")
        }
        for file in list(set.pointee.file, set.pointee.n_file) { slim(file) }
        let size = google__protobuf__file_descriptor_set__get_packed_size(set)
        // The changed tree is not freed: the process ends after writing it, and its lists may now be shorter than
        // what was allocated.
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = google__protobuf__file_descriptor_set__pack(set, buffer.baseAddress)
        }
    }

    private static func slim(_ file: UnsafeMutablePointer<Google__Protobuf__FileDescriptorProto>) {
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

/// A C list of pointers as a Swift array.
func list<T>(
    _ base: UnsafeMutablePointer<UnsafeMutablePointer<T>?>?, _ count: Int
) -> [UnsafeMutablePointer<T>] {
    UnsafeBufferPointer(start: base, count: count).compactMap { $0 }
}
