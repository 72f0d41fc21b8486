import Glibc

/// What was read from a socket and not taken yet. Takes memory only while a frame is incomplete.
///
/// Owns raw memory: frames are parsed in place, in the loop's scratch space or here, and both must stay put meanwhile.
struct InboundBuffer: ~Copyable {
    /// What one read gave.
    enum Outcome {
        /// Bytes to parse: in the scratch space, or (for large frames) in this buffer.
        case bytes(UnsafeRawBufferPointer)
        /// Bytes came, and there is nothing to parse yet.
        case incomplete
        /// The socket had nothing, or nothing but TLS's own words.
        case nothing
        /// The peer closed its side.
        case end
    }

    /// Frames above this size are read straight into this buffer instead of through the scratch space.
    static let largeFrame = 64 << 10

    private var storage: UnsafeMutableRawBufferPointer?
    private(set) var count = 0
    /// How many bytes are needed before parsing makes sense.
    var needed = 1

    deinit { storage?.deallocate() }

    /// Reads once.
    mutating func receive(
        from stream: inout ByteStream, scratch: UnsafeMutableRawBufferPointer
    ) throws(TransportError) -> Outcome {
        if needed > Self.largeFrame { return try receiveLarge(from: &stream) }
        // The remainder of the last read goes in front, so that every frame lies in one piece.
        if count > 0, let storage {
            scratch.copyMemory(from: UnsafeRawBufferPointer(rebasing: storage[..<count]))
        }
        let target = UnsafeMutableRawBufferPointer(rebasing: scratch[count...])
        guard case .done(let read) = try stream.read(into: target) else { return .nothing }
        guard read > 0 else { return .end }
        let total = count + read
        return .bytes(UnsafeRawBufferPointer(rebasing: scratch[..<total]))
    }

    private mutating func receiveLarge(from stream: inout ByteStream) throws(TransportError) -> Outcome {
        reserve(min(needed, max(count * 2, 256 << 10)))
        guard let storage else { return .incomplete }
        let target = UnsafeMutableRawBufferPointer(rebasing: storage[count..<min(storage.count, needed)])
        guard case .done(let read) = try stream.read(into: target) else { return .nothing }
        guard read > 0 else { return .end }
        count += read
        return count >= needed ? .bytes(UnsafeRawBufferPointer(rebasing: storage[..<count])) : .incomplete
    }

    /// What waits here, for parsing again after a pause.
    var pending: UnsafeRawBufferPointer {
        guard let storage else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(rebasing: storage[..<count])
    }

    /// Keeps what is left of `bytes` behind `offset`; the rest was taken.
    mutating func keep(_ bytes: UnsafeRawBufferPointer, from offset: Int) {
        let rest = bytes.count - offset
        guard rest > 0 else {
            count = 0
            if let storage, storage.count > 64 << 10 { release(storage) }
            return
        }
        if let storage, bytes.baseAddress == UnsafeRawPointer(storage.baseAddress) {
            if offset > 0, let base = storage.baseAddress { memmove(base, base + offset, rest) }
        } else {
            reserve(max(rest, min(needed, Self.largeFrame)))
            storage?.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset...]))
        }
        count = rest
    }

    /// Gives memory back when nothing waits.
    mutating func trim() {
        if count == 0, let storage { release(storage) }
    }

    private mutating func release(_ memory: UnsafeMutableRawBufferPointer) {
        memory.deallocate()
        storage = nil
    }

    private mutating func reserve(_ capacity: Int) {
        guard (storage?.count ?? 0) < capacity else { return }
        let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: max(capacity, 1024), alignment: 16)
        if let storage {
            larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: storage[..<count]))
            storage.deallocate()
        }
        storage = larger
    }
}
