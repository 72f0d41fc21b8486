import Glibc
import Synchronization

@testable import Store
@testable import StoreSQLite

/// Holds the writer thread inside a request until a test opens it, so that a group can be composed exactly.
final class Gate: Sendable {
    private let isOpen = Atomic<Bool>(false)
    private let hasEntered = Atomic<Bool>(false)

    /// Called in a request, on the writer thread.
    func wait() {
        hasEntered.store(true, ordering: .releasing)
        while !isOpen.load(ordering: .acquiring) { usleep(200) }
    }

    func open() { isOpen.store(true, ordering: .releasing) }

    func waitUntilEntered() async {
        while !hasEntered.load(ordering: .acquiring) { await pause() }
    }

    func waitUntilQueued(_ count: Int, in database: Database) async {
        while database.shared.queue.length < count { await pause() }
    }

    func openOnce(whenQueued count: Int, in database: Database) async {
        await waitUntilQueued(count, in: database)
        open()
    }

    private func pause() async { try? await Task.sleep(for: .milliseconds(1)) }
}
