import CProtobufC
import Glibc

/// The bookkeeping of a thread's arena. It lives on the heap so that C can point to it.
struct ArenaState {
    /// First, because `MessageArena.allocator` takes the state's address for it.
    private var allocator: ProtobufCAllocator
    private var cursor: UnsafeMutableRawPointer
    private var end: UnsafeMutableRawPointer
    private let first: UnsafeMutableRawPointer
    /// Chunks beyond the first, each beginning with the address of the one before it.
    private var chunks: UnsafeMutableRawPointer?
    private var nextChunkBytes = Self.firstChunkBytes
    /// What may still be allocated.
    var remaining = 0
    /// True once an allocation was refused.
    var isOverBudget = false
    /// True while a message is read whose enums may have known values only.
    var knowsAllNumbers = false
    /// True while a message is read or written.
    var inUse = false

    /// Bytes that each thread keeps from message to message; a message that needs more takes further chunks.
    static let firstChunkBytes = 64 << 10
    /// The largest chunk that is allocated ahead of need.
    static let maxChunkBytes = 4 << 20

    private static let chunkHeaderBytes = 16

    private init(first: UnsafeMutableRawPointer, itself: UnsafeMutableRawPointer) {
        self.first = first
        cursor = first
        end = first + Self.firstChunkBytes
        allocator = ProtobufCAllocator(
            alloc: { data, size in data?.assumingMemoryBound(to: ArenaState.self).pointee.allocate(size) },
            free: { _, _ in }, allocator_data: itself)
    }

    /// The calling thread's arena, made at its first use and freed when the thread ends.
    static func ofThisThread() -> UnsafeMutablePointer<ArenaState> {
        if let existing = pthread_getspecific(key) { return existing.assumingMemoryBound(to: ArenaState.self) }
        let state = UnsafeMutablePointer<ArenaState>.allocate(capacity: 1)
        guard let first = malloc(firstChunkBytes) else { fatalError("out of memory") }
        state.initialize(to: ArenaState(first: first, itself: state))
        pthread_setspecific(key, state)
        return state
    }

    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        let result = pthread_key_create(&key) { pointer in
            guard let state = pointer?.assumingMemoryBound(to: ArenaState.self) else { return }
            state.pointee.reset()
            free(state.pointee.first)
            state.deinitialize(count: 1)
            state.deallocate()
        }
        precondition(result == 0, "no thread-specific key left")
        return key
    }()

    /// `size` bytes aligned to 16, or nil if the budget or the machine's memory does not allow it.
    mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
        guard size >= 0, size <= remaining, size <= Int.max - 64 else {
            isOverBudget = true
            return nil
        }
        let rounded = (max(size, 1) + 15) & ~15
        remaining -= min(rounded, remaining)
        if rounded <= end - cursor {
            defer { cursor += rounded }
            return cursor
        }
        let bytes = max(nextChunkBytes, rounded + Self.chunkHeaderBytes)
        guard let chunk = malloc(bytes) else {
            isOverBudget = true
            return nil
        }
        nextChunkBytes = min(nextChunkBytes * 2, Self.maxChunkBytes)
        chunk.storeBytes(of: chunks, as: UnsafeMutableRawPointer?.self)
        chunks = chunk
        cursor = chunk + Self.chunkHeaderBytes + rounded
        end = chunk + bytes
        return chunk + Self.chunkHeaderBytes
    }

    /// Frees all but the first chunk and starts over.
    mutating func reset() {
        while let chunk = chunks {
            chunks = chunk.load(as: UnsafeMutableRawPointer?.self)
            free(chunk)
        }
        cursor = first
        end = first + Self.firstChunkBytes
        nextChunkBytes = Self.firstChunkBytes
        inUse = false
    }
}
