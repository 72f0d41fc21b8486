/// The bounds of this module. What reading a message may cost is in `RPC.MessageLimits`.
package enum SchemaLimits {
    /// The largest message that is written, 64 MiB; larger is RESOURCE_EXHAUSTED. A frame holds less.
    package static let maxEncodedBytes = 64 << 20
    /// The longest encoding that is made beside its array and copied into it.
    static let copiedBytes = 4 << 10
    /// The largest descriptor set that is read, 16 MiB; larger is a `DescriptorError`.
    package static let maxDescriptorSetBytes = 16 << 20
    /// The deepest nesting that the dynamic codec follows. The contracts have no recursive messages, so that no
    /// honest input comes near.
    package static let maxDynamicDepth = 64
}
