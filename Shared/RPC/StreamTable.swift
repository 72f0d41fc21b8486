/// The live streams of a connection by number. The only truth about them: counts are derived from it.
///
/// A flat table with linear probing, because a call inserts and removes once and a dictionary would cost more than the rest
/// of the session. Capacity is a power of two, at most half full.
package struct StreamTable<Call: AnyObject>: ~Copyable {
    private var keys: [UInt32] = []
    private var calls: [Call?] = []
    /// How many streams do not lie where their numbers would have them.
    private var displaced = 0
    /// How many streams are live.
    package private(set) var count = 0

    /// No streams; takes no memory until the first.
    package init() {}

    /// The live call of a stream, or nil.
    package subscript(id: UInt32) -> Call? {
        guard let slot = slot(of: id) else { return nil }
        return calls[slot]
    }

    /// Adds a stream, whose number must not be live.
    package mutating func insert(_ call: Call, id: UInt32) {
        if (count + 1) * 2 > keys.count { grow() }
        let mask = keys.count - 1
        var slot = Self.home(id, mask)
        while calls[slot] != nil { slot = (slot + 1) & mask }
        if slot != Self.home(id, mask) { displaced += 1 }
        keys[slot] = id
        calls[slot] = call
        count += 1
    }

    /// Removes a stream and gives its call, or nil when it is not live.
    @discardableResult
    package mutating func remove(_ id: UInt32) -> Call? {
        guard var hole = slot(of: id) else { return nil }
        let mask = keys.count - 1
        let call = calls[hole].take()
        count -= 1
        if hole != Self.home(id, mask) { displaced -= 1 }
        // Numbers given in order all lie in their places: then no search goes through the gap.
        guard displaced > 0 else { return call }
        // Close the gap, so that no search ends too early (deletion without tombstones).
        var slot = (hole + 1) & mask
        while calls[slot] != nil {
            let home = Self.home(keys[slot], mask)
            if (slot &- home) & mask >= (slot &- hole) & mask {
                if slot != home { displaced -= 1 }
                if hole != home { displaced += 1 }
                keys[hole] = keys[slot]
                calls.swapAt(hole, slot)
                hole = slot
            }
            slot = (slot + 1) & mask
        }
        return call
    }

    /// All live streams with their calls, in no order.
    package func forEach(_ body: (UInt32, Call) -> Void) {
        guard count > 0 else { return }
        for slot in calls.indices {
            if let call = calls[slot] { body(keys[slot], call) }
        }
    }

    /// Removes every stream and gives the calls.
    package mutating func removeAll() -> [Call] {
        var all: [Call] = []
        forEach { _, call in all.append(call) }
        keys = []
        calls = []
        count = 0
        displaced = 0
        return all
    }

    /// Gives memory back when nothing is live.
    package mutating func trim() {
        guard count == 0 else { return }
        keys = []
        calls = []
    }

    private func slot(of id: UInt32) -> Int? {
        guard count > 0 else { return nil }
        let mask = keys.count - 1
        var slot = Self.home(id, mask)
        while calls[slot] != nil {
            if keys[slot] == id { return slot }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Numbers of one side differ in all but the lowest bit and grow by two: they fill the table in order.
    private static func home(_ id: UInt32, _ mask: Int) -> Int { Int(id >> 1) & mask }

    private mutating func grow() {
        let old = (keys, calls)
        let capacity = max(16, old.0.count * 2)
        keys = [UInt32](repeating: 0, count: capacity)
        calls = [Call?](repeating: nil, count: capacity)
        let mask = capacity - 1
        displaced = 0
        for index in old.1.indices {
            guard let call = old.1[index] else { continue }
            let home = Self.home(old.0[index], mask)
            var slot = home
            while calls[slot] != nil { slot = (slot + 1) & mask }
            if slot != home { displaced += 1 }
            keys[slot] = old.0[index]
            calls[slot] = call
        }
    }
}

/// A call that may be over at an instant.
protocol TimedCall: AnyObject {
    /// Until when an answer is wanted; nil without a bound.
    var deadline: Deadline? { get }
}

extension ClientCall: TimedCall {}
extension ServerCall: TimedCall {}

extension StreamTable where Call: TimedCall {
    /// The calls whose time is over, which stay in the table, and the earliest deadline of the others.
    func overdue(now: MonotonicInstant) -> (calls: [Call], next: MonotonicInstant?) {
        var overdue: [Call] = []
        var next: MonotonicInstant?
        forEach { _, call in
            guard let deadline = call.deadline?.instant else { return }
            if deadline <= now {
                overdue.append(call)
            } else if next.map({ deadline < $0 }) ?? true {
                next = deadline
            }
        }
        return (overdue, next)
    }
}
