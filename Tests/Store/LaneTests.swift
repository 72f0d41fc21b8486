import Glibc
import Synchronization
import Testing

@testable import Store
@testable import StoreSQLite

@Suite("Those who ask a store for much wait for themselves")
struct LaneTests {
    private static let many = StoreLane(owner: "many")
    private static let few = StoreLane(owner: "few")
    private static let bulk = StoreLane(owner: "many", isBulk: true)

    @Test("lanes take turns, each in its own order")
    func turns() {
        let queue = FairQueue<String>(capacity: 100)
        for number in 0..<4 { #expect(queue.offer("many \(number)", in: Self.many) == .accepted) }
        for number in 0..<2 { #expect(queue.offer("few \(number)", in: Self.few) == .accepted) }
        #expect(Self.all(queue) == ["many 0", "few 0", "many 1", "few 1", "many 2", "many 3"])
        #expect(queue.length == 0)
    }

    @Test("bulk comes behind the rest, and gets every eighth turn while both wait")
    func bulkWaits() {
        let queue = FairQueue<String>(capacity: 100)
        for number in 0..<3 { #expect(queue.offer("bulk \(number)", in: Self.bulk) == .accepted) }
        for number in 0..<16 { #expect(queue.offer("\(number)", in: Self.few) == .accepted) }
        let order = Self.all(queue)
        #expect(order.count == 19)
        #expect(order.enumerated().filter { $0.element.hasPrefix("bulk") }.map(\.offset) == [7, 15, 18])
    }

    @Test(
        "no lane takes more than three quarters of a queue, and the queue no more than its capacity",
        arguments: [4, 7, 100])
    func bounds(_ capacity: Int) {
        let queue = FairQueue<Int>(capacity: capacity)
        let bound = capacity - capacity / 4
        for number in 0..<bound { #expect(queue.offer(number, in: Self.many) == .accepted) }
        #expect(queue.offer(-1, in: Self.many) == .full)
        #expect(queue.length == bound)
        for number in bound..<capacity { #expect(queue.offer(number, in: Self.few) == .accepted) }
        #expect(queue.offer(-1, in: Self.few) == .full)
        #expect(queue.offer(-1, in: Self.bulk) == .full)
        #expect(Self.all(queue).count == capacity)
        #expect(queue.offer(1, in: Self.many) == .accepted)
        queue.close()
        #expect(queue.offer(2, in: Self.many) == .closed)
        #expect(Self.all(queue) == [1])
    }

    @Test("what goes with bulk is bulk, as long as nothing else waits; what goes with the rest is never bulk")
    func groups() {
        let queue = FairQueue<String>(capacity: 100)
        #expect(queue.offer("a", in: Self.bulk) == .accepted)
        #expect(queue.poll(with: false) == nil)
        #expect(queue.offer("b", in: Self.few) == .accepted)
        #expect(queue.poll(with: true) == nil)
        #expect(queue.poll(with: false) == "b")
        #expect(queue.poll(with: true) == "a")
        #expect(queue.poll(with: true) == nil)
    }

    @Test("a write of somebody who waits for little is done before the many and the bulk that were there first")
    func writes() async throws {
        var options = StoreOptions()
        options.groupTime = .seconds(60)
        options.groupRequests = 4
        try await withDatabase(options: options) { database, _ async throws in
            let gate = Gate()
            let done = Written()
            async let first: Void = database.write { _ in gate.wait() }
            await gate.waitUntilEntered()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<25 {
                    group.addTask { try await done.write(in: number < 5 ? Self.bulk : Self.many, database) }
                }
                await gate.waitUntilQueued(25, in: database)
                group.addTask { try await done.write(in: Self.few, database) }
                await gate.openOnce(whenQueued: 26, in: database)
                try await group.waitForAll()
            }
            try await first
            let order = done.lanes
            #expect(order.count == 26)
            #expect(try #require(order.firstIndex(of: Self.few)) <= 1)
            #expect(order.prefix(12).allSatisfy { !$0.isBulk })
        }
    }

    @Test("who asks for one thing is answered before the group of who asks for many is full, and first of its group")
    func sharedGroups() async throws {
        var options = StoreOptions()
        options.groupTime = .seconds(60)
        options.groupRequests = 10_000
        try await withDatabase(options: options) { database, _ async throws in
            let gate = Gate()
            let done = Written()
            let answered = Written()
            // Of the same lane, so that the group is not shared before the other comes.
            async let first: Void = StoreLane.$current.withValue(Self.many) {
                try await database.write { _ in gate.wait() }
            }
            await gate.waitUntilEntered()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<200 {
                    group.addTask {
                        try await done.write(in: Self.many, database) { usleep(2000) }
                        answered.add(Self.many)
                    }
                }
                await gate.waitUntilQueued(200, in: database)
                let few = Task {
                    try await done.write(in: Self.few, database)
                    answered.add(Self.few)
                    return done.lanes.count
                }
                await gate.openOnce(whenQueued: 201, in: database)
                // Not when the 400 ms of the others are over.
                #expect(try await few.value < 150)
                try await group.waitForAll()
            }
            try await first
            #expect(answered.lanes.count == 201)
            #expect(try #require(answered.lanes.firstIndex(of: Self.few)) < 100)
        }
    }

    @Test("a lane by itself fills its group")
    func ownGroup() async throws {
        var options = StoreOptions()
        options.sharedGroupTime = .zero
        options.groupTime = .seconds(60)
        try await withDatabase(options: options) { database, _ async throws in
            let gate = Gate()
            let done = Written()
            async let first: Void = StoreLane.$current.withValue(Self.many) {
                try await database.write { _ in gate.wait() }
            }
            await gate.waitUntilEntered()
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<50 {
                    group.addTask {
                        try await done.write(in: Self.many, database)
                        return done.lanes.count
                    }
                }
                await gate.openOnce(whenQueued: 50, in: database)
                // Each was answered when all were done.
                for try await count in group { #expect(count == 50) }
            }
            try await first
        }
    }

    /// Whose writes were done, in their order.
    private final class Written: Sendable {
        private let done = Mutex<[StoreLane]>([])
        var lanes: [StoreLane] { done.withLock { $0 } }

        func add(_ lane: StoreLane) { done.withLock { $0.append(lane) } }

        func write(
            in lane: StoreLane, _ database: Database, _ work: @escaping @Sendable () -> Void = {}
        ) async throws {
            try await StoreLane.$current.withValue(lane) {
                try await database.write { _ in
                    work()
                    self.add(lane)
                }
            }
        }
    }

    private static func all<Element>(_ queue: FairQueue<Element>) -> [Element] {
        var elements: [Element] = []
        while queue.length > 0, case .element(let element) = queue.take().0 { elements.append(element) }
        return elements
    }
}
