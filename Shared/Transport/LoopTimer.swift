import RPC

/// One alarm of a loop; belongs to whoever may set it. Touched only on its loop.
final class LoopTimer {
    /// When it rings; meaningful while ``index`` is not negative.
    fileprivate(set) var instant: MonotonicInstant
    fileprivate var index = -1
    private let action: () -> Void

    /// A timer that is not set. Its owner cancels it before it goes, so `action` may hold the owner strongly.
    init(_ action: @escaping () -> Void) {
        instant = MonotonicInstant.now
        self.action = action
    }

    /// Whether it will ring.
    var isSet: Bool { index >= 0 }

    func ring() { action() }
}

/// The alarms of one loop: a binary heap in which each timer knows its place, so that moving and cancelling are cheap.
struct TimerQueue {
    private var heap: [LoopTimer] = []

    /// How many alarms are set.
    var count: Int { heap.count }
    /// When the next alarm rings.
    var next: MonotonicInstant? { heap.first?.instant }

    /// Sets a timer, or moves it.
    mutating func set(_ timer: LoopTimer, at instant: MonotonicInstant) {
        timer.instant = instant
        if timer.index < 0 {
            timer.index = heap.count
            heap.append(timer)
        }
        siftUp(timer.index)
        siftDown(timer.index)
    }

    /// Takes a timer out; nothing happens when it is not set.
    mutating func cancel(_ timer: LoopTimer) {
        let index = timer.index
        guard index >= 0 else { return }
        timer.index = -1
        let last = heap.removeLast()
        guard index < heap.count else { return }
        heap[index] = last
        last.index = index
        siftUp(index)
        siftDown(last.index)
    }

    /// Takes the next timer that is due.
    mutating func popDue(_ now: MonotonicInstant) -> LoopTimer? {
        guard let first = heap.first, first.instant <= now else { return nil }
        cancel(first)
        return first
    }

    private mutating func siftUp(_ start: Int) {
        var index = start
        while index > 0 {
            let parent = (index - 1) / 2
            guard heap[index].instant < heap[parent].instant else { return }
            swap(index, parent)
            index = parent
        }
    }

    private mutating func siftDown(_ start: Int) {
        var index = start
        while true {
            var least = index
            for child in (2 * index + 1)...(2 * index + 2) where child < heap.count {
                if heap[child].instant < heap[least].instant { least = child }
            }
            guard least != index else { return }
            swap(index, least)
            index = least
        }
    }

    private mutating func swap(_ left: Int, _ right: Int) {
        heap.swapAt(left, right)
        heap[left].index = left
        heap[right].index = right
    }
}
