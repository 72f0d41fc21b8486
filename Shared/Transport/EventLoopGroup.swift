import Glibc
import Synchronization

/// The event loops of a process.
package final class EventLoopGroup: Sendable {
    /// The loops.
    package let loops: [EventLoop]
    /// Runs handlers of methods that work on many things at once, beside the loops, which nobody's hundred answers are to keep.
    let bulk: EventLoop
    private let turn = Atomic<Int>(0)

    /// Starts `loops` threads; at least one. Traps when the system gives no threads or descriptors: nothing could run.
    package init(loops count: Int) {
        _ = FreeMemory.isManaged
        func start(_ name: String, steppingBack: Bool = false) -> EventLoop {
            do throws(TransportError) {
                let loop = try EventLoop()
                loop.start(name: name, steppingBack: steppingBack)
                return loop
            } catch {
                preconditionFailure("no event loop: \(error)")
            }
        }
        loops = (0..<max(1, count)).map { start("loop-\($0)") }
        bulk = start("bulk", steppingBack: true)
    }

    /// The group of the process: a loop for each processor.
    package static let shared = EventLoopGroup(loops: sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    /// One loop after the other. On a loop's own thread that loop, so that a handler's own calls need no change of thread.
    package func next() -> EventLoop {
        if let current = loops.first(where: { $0.isCurrent }) { return current }
        return loops[turn.wrappingAdd(1, ordering: .relaxed).oldValue % loops.count]
    }

    /// Ends the threads. Servers and connections on them must have been stopped before; what still comes is never run.
    package func shutdown() {
        for loop in loops + [bulk] { loop.stop() }
    }
}
