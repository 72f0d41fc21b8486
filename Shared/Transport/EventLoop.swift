import CLinux
import Glibc
import Phrases
import RPC
import Synchronization

/// One thread that waits for sockets, timers and jobs, and owns whatever is registered with it.
///
/// A loop is a task executor: a task that prefers it runs on its thread. In one turn it reads every ready socket, runs the
/// handlers and jobs that became ready, rings timers, and then lets every touched connection write once.
///
/// Unchecked: everything but the inbox is touched only on the loop's own thread, which `assertCurrent` checks in debug builds.
package final class EventLoop: TaskExecutor, @unchecked Sendable {
    private struct Inbox {
        var jobs: [UnownedJob] = []
        var actions: [@Sendable () -> Void] = []
        /// Whether the thread is in, or on its way into, a wait that only the event descriptor ends.
        var sleeping = false
    }

    private let poller: Poller
    private let wakeup: FileDescriptor
    private let inbox = Mutex(Inbox())
    private let thread = Atomic<UInt>(0)
    private let stopping = Atomic<Bool>(false)

    /// The number of this turn.
    private(set) var turn = 0
    /// The time at the start of this turn.
    private(set) var now = MonotonicInstant.now
    /// The time now; for what may be reached from outside a turn's usual order.
    var clockNow: MonotonicInstant { MonotonicInstant.now }
    /// Connections to be told of the end of this turn.
    var dirty: [IOHandle] = []
    /// Whether this turn is about the same connection as the last one, and no other. Its peer has nothing else to do, so half of a
    /// turn's calls leave when they are ready (``TransportLimits/leastPart``), and both ends work at the same time instead of in
    /// turns. Connections that take turns do that for each other.
    private(set) var servesOne = false
    private var jobs: [UnownedJob] = []
    /// When this turn last let out what was ready.
    private var lastBreath = MonotonicInstant.now
    private var timers = TimerQueue()
    private var busyPoll = BusyPoll()
    /// The connection that the last turn with events was about, if it was about one only.
    private var likely: IOHandle?
    /// Turns in a row that were given to ``likely`` without asking for others.
    private var looked = 0
    /// Whether the last of these found something only after another thread had run: the peer lives on this core.
    private var givesWayFirst = false
    private var handles: [UInt64: IOHandle] = [:]
    /// Handles removed in this turn, kept until its end: events for them may still be in the list.
    private var graveyard: [IOHandle] = []
    /// Where sockets are read to; nothing in it outlives the processing of one read.
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: TransportLimits.scratchBytes, alignment: 16)
    private var sealedStorage: UnsafeMutableRawBufferPointer?
    private let events = UnsafeMutableBufferPointer<epoll_event>.allocate(capacity: TransportLimits.eventsPerTurn)

    /// A loop that does not run yet; see ``start(name:)``.
    init() throws(TransportError) {
        poller = try Poller()
        wakeup = FileDescriptor(owning: try mustSyscall("eventfd") { xinyi_eventfd() })
        try poller.add(wakeup.raw, .readable, key: 0)
    }

    deinit {
        scratch.deallocate()
        sealedStorage?.deallocate()
        events.deallocate()
    }

    /// Where sealed bytes are read to before TLS opens them into ``scratch``; made when first used.
    var sealedScratch: UnsafeMutableRawBufferPointer {
        if let sealedStorage { return sealedStorage }
        let storage = UnsafeMutableRawBufferPointer.allocate(byteCount: TransportLimits.sealedBytes, alignment: 16)
        sealedStorage = storage
        return storage
    }

    /// Whether the calling thread is the loop's.
    package var isCurrent: Bool { UInt(pthread_self()) == thread.load(ordering: .relaxed) }

    func assertCurrent() { assert(isCurrent, "touched from a thread that does not own it") }

    // MARK: - From any thread

    /// Runs a task's next step on the loop's thread, in this turn when called there.
    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        if isCurrent {
            jobs.append(job)
            return
        }
        if inbox.withLock({ inbox -> Bool in
            inbox.jobs.append(job)
            defer { inbox.sleeping = false }
            return inbox.sleeping
        }) {
            wake()
        }
    }

    /// Runs `action` on the loop's thread: at once when called there, else in its next turn.
    package func execute(_ action: @escaping @Sendable () -> Void) {
        if isCurrent { return action() }
        if inbox.withLock({ inbox -> Bool in
            inbox.actions.append(action)
            defer { inbox.sleeping = false }
            return inbox.sleeping
        }) {
            wake()
        }
    }

    private func wake() {
        var one: UInt64 = 1
        let raw = wakeup.raw
        // A full counter means that the loop will wake anyway.
        _ = try? syscall("write") { Glibc.write(raw, &one, 8) }
    }

    /// Starts the thread; with `steppingBack` as one that lets others go first where processors are scarce.
    func start(name: String, steppingBack: Bool = false) {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        var id = pthread_t()
        let context = Unmanaged.passRetained(Start(loop: self, name: name, stepsBack: steppingBack)).toOpaque()
        let code = pthread_create(
            &id, &attributes,
            { context in
                guard let context else { return nil }
                let start = Unmanaged<Start>.fromOpaque(context).takeRetainedValue()
                xinyi_name_this_thread(start.name)
                // Of the calling thread alone, as Linux has it (setpriority(2), notes). Refused, it is as important as others.
                let thread = __priority_which_t(PRIO_PROCESS.rawValue)
                if start.stepsBack { _ = setpriority(thread, 0, TransportLimits.bulkNiceness) }
                start.loop.run()
                return nil
            }, context)
        precondition(code == 0, "no thread for an event loop: \(describe(errno: code))")
    }

    private final class Start {
        let loop: EventLoop
        let name: String
        let stepsBack: Bool
        init(loop: EventLoop, name: String, stepsBack: Bool) {
            self.loop = loop
            self.name = name
            self.stepsBack = stepsBack
        }
    }

    /// Ends the thread after its current turn. Jobs that come later never run.
    func stop() {
        stopping.store(true, ordering: .releasing)
        wake()
    }

    // MARK: - On the loop

    func register(_ handle: IOHandle, fd: Int32, _ events: PollEvents) throws(TransportError) {
        assertCurrent()
        let key = Self.key(handle)
        try poller.add(fd, events, key: key)
        handles[key] = handle
    }

    func modify(_ handle: IOHandle, fd: Int32, _ events: PollEvents) {
        // Fails only for a descriptor that is not registered, which is a bug here.
        do { try poller.modify(fd, events, key: Self.key(handle)) } catch { assertionFailure("\(error)") }
    }

    func deregister(_ handle: IOHandle, fd: Int32) {
        assertCurrent()
        guard let handle = handles.removeValue(forKey: Self.key(handle)) else { return }
        if handle === likely { likely = nil }
        graveyard.append(handle)
        try? poller.remove(fd)
    }

    func set(_ timer: LoopTimer, at instant: MonotonicInstant) {
        assertCurrent()
        timers.set(timer, at: instant)
    }

    /// Whether a timer need not be computed anew: it rings, and looks again, before anything that begins now and takes at least
    /// `shortestWait` can be due. A deadline that comes earlier moves it.
    func serves(
        _ timer: LoopTimer, shortestWait: Duration, deadline: MonotonicInstant?
    ) -> Bool {
        guard timer.isSet, timer.instant <= now + shortestWait else { return false }
        if let deadline, deadline < timer.instant { set(timer, at: deadline) }
        return true
    }

    func cancel(_ timer: LoopTimer) {
        assertCurrent()
        timers.cancel(timer)
    }

    private static func key(_ handle: IOHandle) -> UInt64 {
        UInt64(UInt(bitPattern: ObjectIdentifier(handle).hashValue))
    }

    private func run() {
        thread.store(UInt(pthread_self()), ordering: .relaxed)
        let executor = asUnownedTaskExecutor()
        while !stopping.load(ordering: .acquiring) {
            poll()
            takeInbox()
            runJobs(on: executor)
            while let timer = timers.popDue(now) { timer.ring() }
            // Handlers that timers or connections woke run in this turn too, so that their answers leave with it.
            runJobs(on: executor)
            endTurn()
        }
        // What ends with the loop: tasks whose last step was put off in the last turn.
        while !jobs.isEmpty { runJobs(on: executor) }
    }

    /// In a long turn lets out what is ready, so that an answer does not wait for everything else that the turn has to do.
    private func breathe() {
        let clock = clockNow
        guard lastBreath.nanoseconds(until: clock) > TransportLimits.turnOfIdentity else { return }
        takeInbox()
        runJobs(on: asUnownedTaskExecutor())
        tellDirty()
        lastBreath = clockNow
    }

    private func poll() {
        turn &+= 1
        let milliseconds = timeout()
        let count: Int?
        do {
            count = try wait(milliseconds)
        } catch {
            fatalError("\(error)")
        }
        if milliseconds != 0 { inbox.withLock { $0.sleeping = false } }
        guard let count else { return }
        looked = 0
        let last = likely
        servesOne = false
        lastBreath = now
        for index in 0..<count {
            let event = events[index]
            let key = event.data.u64
            if key == 0 {
                var counter: UInt64 = 0
                let raw = wakeup.raw
                _ = try? syscall("read") { Glibc.read(raw, &counter, 8) }
            } else if let handle = handles[key] {
                likely = count == 1 ? handle : nil
                servesOne = count == 1 && handle === last
                handle.ready(PollEvents(rawValue: event.events))
                breathe()
            }
        }
    }

    /// Waits in the kernel, or for a moment beside it while work has been coming in quick succession; see ``BusyPoll``.
    /// Gives the number of events; nil when the likely connection was looked at instead, and had something.
    private func wait(_ milliseconds: Int32) throws(TransportError) -> Int? {
        guard milliseconds != 0 else {
            now = MonotonicInstant.now
            return try poller.wait(events, milliseconds: 0)
        }
        let last = now
        now = MonotonicInstant.now
        let start = now
        if busyPoll.mayPoll {
            let end = start + TransportLimits.longestPoll
            // A look costs less than asking the kernel, which therefore is asked in the second round; every few turns in the
            // first, for all others.
            // After a long turn others have waited already, and are asked for first.
            let candidate = servesOne && last.nanoseconds(until: now) < TransportLimits.turnOfIdentity ? likely : nil
            var asks = candidate == nil || looked == TransportLimits.looksInARow
            var gaveWay = givesWayFirst && looked > 0
            if gaveWay { sched_yield() }
            repeat {
                if looked < TransportLimits.looksInARow, let candidate, candidate.look() {
                    looked += 1
                    givesWayFirst = gaveWay
                    busyPoll.polled(found: true)
                    return nil
                }
                if asks {
                    let count = try poller.wait(events, milliseconds: 0)
                    if count > 0 {
                        busyPoll.polled(found: true)
                        return count
                    }
                    looked = 0
                }
                asks = true
                gaveWay = true
                sched_yield()
                now = MonotonicInstant.now
            } while now < end
            busyPoll.polled(found: false)
        }
        let count = try poller.wait(events, milliseconds: milliseconds)
        now = MonotonicInstant.now
        busyPoll.slept(for: start.duration(to: now))
        return count
    }

    /// How long to wait: not at all with work at hand; else until the next timer, having told others to wake this thread.
    private func timeout() -> Int32 {
        guard jobs.isEmpty, dirty.isEmpty else { return 0 }
        let empty = inbox.withLock { inbox -> Bool in
            inbox.sleeping = inbox.jobs.isEmpty && inbox.actions.isEmpty
            return inbox.sleeping
        }
        guard empty else { return 0 }
        guard let next = timers.next else { return -1 }
        let nanoseconds = MonotonicInstant.now.nanoseconds(until: next)
        // Rounded up: waking before the timer is due would spin until it is.
        return nanoseconds < 0 ? 0 : Int32(min(nanoseconds / 1_000_000, 3_600_000)) + 1
    }

    private func takeInbox() {
        let (newJobs, actions) = inbox.withLock { inbox -> ([UnownedJob], [@Sendable () -> Void]) in
            guard !inbox.jobs.isEmpty || !inbox.actions.isEmpty else { return ([], []) }
            defer {
                inbox.jobs = []
                inbox.actions = []
            }
            return (inbox.jobs, inbox.actions)
        }
        for action in actions { action() }
        if jobs.isEmpty { jobs = newJobs } else { jobs.append(contentsOf: newJobs) }
    }

    private func runJobs(on executor: UnownedTaskExecutor) {
        var budget = TransportLimits.jobsPerTurn
        var end: MonotonicInstant?
        while !jobs.isEmpty, budget > 0 {
            var batch: [UnownedJob] = []
            swap(&batch, &jobs)
            var left = batch.count
            let half = servesOne && left >= 2 * TransportLimits.leastPart ? left / 2 : -1
            for job in batch {
                job.runSynchronously(on: executor)
                left -= 1
                if left == half { tellDirty() }
                guard left % TransportLimits.jobsPerLook == 0, left > 0 else { continue }
                let clock = clockNow
                if lastBreath.nanoseconds(until: clock) > TransportLimits.turnOfIdentity {
                    tellDirty()
                    lastBreath = clock
                }
                // The rest comes before what they have queued, behind a look at sockets and timers.
                if let end, end < clock {
                    jobs.insert(contentsOf: batch.suffix(left), at: 0)
                    return
                }
                end = end ?? clock + TransportLimits.jobsTime
            }
            budget -= batch.count
            // The storage goes back, unless running the batch has queued more.
            if jobs.isEmpty {
                batch.removeAll(keepingCapacity: true)
                jobs = batch
            }
        }
    }

    /// Runs the task that `resume` lets go on, until it waits again, before this returns. On the loop, outside of its jobs.
    func runNow(_ resume: () -> Void) {
        assertCurrent()
        let others = jobs.count
        resume()
        guard jobs.count > others else { return }
        jobs.removeLast().runSynchronously(on: asUnownedTaskExecutor())
    }

    private func endTurn() {
        tellDirty()
        if !graveyard.isEmpty { graveyard.removeAll() }
    }

    private func tellDirty() {
        guard !dirty.isEmpty else { return }
        var batch: [IOHandle] = []
        swap(&batch, &dirty)
        for handle in batch {
            handle.clearDirty()
            handle.turnEnded()
        }
        guard dirty.isEmpty else { return }
        batch.removeAll(keepingCapacity: true)
        dirty = batch
    }
}
