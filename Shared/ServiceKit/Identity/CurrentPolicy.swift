import Synchronization

/// The policy in force: an operator may have its file read again while the service runs.
package final class CurrentPolicy: Sendable {
    private let held: Mutex<Policy>

    /// In force from the start on.
    package init(_ policy: Policy) { held = Mutex(policy) }

    /// The policy. One that is set counts from the next call on.
    package var value: Policy {
        get { held.withLock { $0 } }
        set { held.withLock { $0 = newValue } }
    }
}
