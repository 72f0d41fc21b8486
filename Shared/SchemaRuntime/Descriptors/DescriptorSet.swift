import CContracts

/// The contracts as this program was built with them.
package enum DescriptorSet {
    /// A serialized google.protobuf.FileDescriptorSet of every Xinyi contract and what they import, with comments,
    /// dependencies first.
    package static let bytes: [UInt8] = Array(memory)

    /// The same where it stands in the program's file.
    static var memory: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: xinyi_contracts_bytes(), count: Int(xinyi_contracts_size()))
    }
}
