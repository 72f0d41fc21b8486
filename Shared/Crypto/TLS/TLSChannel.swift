import COpenSSL

/// The BIO between OpenSSL and an engine: reads from the bytes that the engine was given and writes to its output, so that
/// nothing is copied into a buffer between them.
enum TLSChannel {
    /// Unchecked: the method table is complete before anybody sees it and is never freed.
    private struct Method: @unchecked Sendable { let pointer: OpaquePointer? }

    private static let method: Method = {
        let method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "xinyi")
        BIO_meth_set_create(method) { bio in
            BIO_set_init(bio, 1)
            return 1
        }
        BIO_meth_set_write(method) { bio, bytes, count in
            guard let bytes, let engine = TLSChannel.engine(of: bio) else { return -1 }
            xinyi_bio_is_done(bio)
            engine.take(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
            return count
        }
        BIO_meth_set_read(method) { bio, bytes, count in
            guard let bytes, let engine = TLSChannel.engine(of: bio) else { return -1 }
            xinyi_bio_is_done(bio)
            let given = engine.give(bytes, Int(count))
            guard given > 0 else {
                xinyi_bio_wait_for_input(bio)
                return -1
            }
            return Int32(given)
        }
        BIO_meth_set_ctrl(method) { _, command, _, _ in
            // Writes are never kept back, so that flushing always succeeds; nothing else is understood.
            command == BIO_CTRL_FLUSH ? 1 : 0
        }
        return Method(pointer: method)
    }()

    /// A BIO without an owner yet; nil when memory is out.
    static func make() -> OpaquePointer? { BIO_new(method.pointer) }

    private static func engine(of bio: OpaquePointer?) -> TLSEngine? {
        BIO_get_data(bio).map { Unmanaged<TLSEngine>.fromOpaque($0).takeUnretainedValue() }
    }
}
