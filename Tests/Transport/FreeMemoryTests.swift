import Glibc
import TestKit
import Testing

@testable import Transport

/// Sanitizers have allocators of their own.
private let isSanitized = dlsym(nil, "__sanitizer_get_heap_size") != nil

@Suite("Memory that was freed", .serialized, .disabled(if: isSanitized))
struct FreeMemoryTests {
    init() {
        // As whoever starts a server or a client does.
        #expect(FreeMemory.isManaged)
    }

    @Test("pages between blocks in use are given back, where enough is free")
    func between() throws {
        var blocks: [UnsafeMutableRawPointer] = []
        var kept: [UnsafeMutableRawPointer] = []
        defer { kept.forEach { free($0) } }
        for _ in 0..<2048 {
            let block = try #require(malloc(32 << 10))
            memset(block, 0x5a, 32 << 10)
            blocks.append(block)
            // Keeps the block before it from the end of the heap.
            kept.append(try #require(malloc(2048)))
        }
        let full = try ResidentMemory().kilobytes
        blocks.forEach { free($0) }
        FreeMemory.giveBack(from: 1 << 40)
        #expect(try ResidentMemory().kilobytes > full - (4 << 10))
        FreeMemory.giveBack()
        #expect(try ResidentMemory().kilobytes < full - (48 << 10))
    }

    @Test(
        "a block as large as a message may be, freed and wanted again, has its pages still; one larger than any heap has not",
        arguments: [(100 << 10, true), (1 << 20, true), (4 << 20, true), (64 << 20, false)])
    func again(_ bytes: Int, _ keeps: Bool) throws {
        func faults() -> Int {
            var usage = rusage()
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            return usage.ru_minflt
        }
        let rounds = 20
        func use(_ rounds: Int) throws {
            for _ in 0..<rounds {
                let block = try #require(malloc(bytes))
                memset(block, 0x5a, bytes)
                free(block)
            }
        }
        // What the heap has at its end may be given back once.
        try use(2)
        let before = faults()
        try use(rounds)
        let pages = (faults() - before) / rounds
        // Where the kernel has huge pages to spare, one of 2 MiB comes at a time.
        #expect(keeps ? pages < bytes / 4096 / 10 : pages >= bytes >> 21, "\(pages) pages a time")
    }

    @Test("a process gives back what it does not need by itself")
    func byItself() async throws {
        // Between what stays, as above, by way of arrays: in any of the heaps.
        var kept: [[UInt8]] = []
        var blocks: [[UInt8]] = []
        for _ in 0..<2048 {
            blocks.append([UInt8](repeating: 0x5a, count: 32 << 10))
            kept.append([UInt8](repeating: 0x5a, count: 2048))
        }
        // While they are in use: once free they may be given back at any moment.
        let full = try withExtendedLifetime(blocks) { try ResidentMemory().kilobytes }
        blocks = []
        try await eventually("memory given back", every: .milliseconds(100)) {
            try ResidentMemory().kilobytes <= full - (48 << 10)
        }
        #expect(kept.count == 2048)
    }
}
