import RPC
import Synchronization
import Testing

@Suite("Between a connection and a reader")
struct MessageBufferTests {
    @Test(
        "what was offered is read in order, to the declared end or the failure", arguments: [nil, RPCError.cancelled()])
    func order(end: RPCError?) async throws {
        let buffer = MessageBuffer(limits: .default) {}
        for number in 0..<5 { #expect(buffer.offer([UInt8(number)]) == .accepted) }
        buffer.finish(end)
        #expect(buffer.offer([9]) == .gone)
        var iterator = MessageStream(buffer: buffer).makeAsyncIterator()
        for number in 0..<5 { #expect(try await iterator.next() == [UInt8(number)]) }
        if let end {
            await #expect(throws: end) { try await iterator.next() }
        } else {
            #expect(try await iterator.next() == nil)
        }
    }

    @Test("a reader that is cancelled learns that, also when the end had come and messages were left")
    func cancelledBeforeTheEnd() async {
        let buffer = MessageBuffer(limits: .default) {}
        _ = buffer.offer([1])
        buffer.finish(nil)
        let stream = MessageStream(buffer: buffer)
        let reader = Task { () -> RPCError? in
            withUnsafeCurrentTask { $0?.cancel() }
            var iterator = stream.makeAsyncIterator()
            do {
                while try await iterator.next() != nil {}
                return nil
            } catch {
                return error as? RPCError
            }
        }
        #expect(await reader.value?.code == .cancelled)
    }

    @Test("the bound is messages or bytes, and one message always fits")
    func bound() {
        var limits = RPCLimits.default
        limits.streamBufferMessages = 2
        limits.streamBufferBytes = 10
        let few = MessageBuffer(limits: limits) {}
        #expect([few.offer([1]), few.offer([2]), few.offer([3])] == [.accepted, .accepted, .overflow])
        let large = MessageBuffer(limits: limits) {}
        #expect(large.offer([UInt8](repeating: 0, count: 100)) == .accepted)
        #expect(large.offer([1]) == .overflow)
        let exact = MessageBuffer(limits: limits) {}
        #expect(exact.offer([UInt8](repeating: 0, count: 9)) == .accepted)
        #expect(exact.offer([1]) == .accepted)
    }

    @Test("a report is due each time another part of the window was taken, headers counted")
    func reports() async throws {
        let reports = Mutex<[UInt64]>([])
        let buffer = MessageBuffer(
            limits: .default, report: .init(every: 60) { total in reports.withLock { $0.append(total) } }
        ) {}
        for _ in 0..<6 { _ = buffer.offer([UInt8](repeating: 0, count: 20)) }
        buffer.finish(nil)
        for try await _ in MessageStream(buffer: buffer) {}
        #expect(reports.withLock { $0 } == [60, 120, 180])
    }

    @Test(
        "a reader that leaves before the end is told of once, one that leaves after it not at all",
        arguments: [true, false])
    func abandoned(early: Bool) async throws {
        let told = Atomic<Int>(0)
        let buffer = MessageBuffer(limits: .default) { told.wrappingAdd(1, ordering: .relaxed) }
        do {
            let stream = MessageStream(buffer: buffer)
            if !early {
                buffer.finish(nil)
                for try await _ in stream {}
            }
        }
        #expect(told.load(ordering: .relaxed) == (early ? 1 : 0))
    }
}
