import SchemaC

/// The contracts as this program was built with them.
package enum DescriptorSet {
    /// A serialized google.protobuf.FileDescriptorSet of every Xinyi contract and what they import, with comments,
    /// dependencies first.
    package static let bytes: [UInt8] = Array(
        UnsafeBufferPointer(start: descriptor_set_bytes(), count: Int(descriptor_set_size())))
}
