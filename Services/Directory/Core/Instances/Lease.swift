package import Credit

/// One instance with its lease.
package struct Lease: Sendable, Hashable {
    /// What an instance says of itself, checked.
    package let application: LeaseApplication
    /// Whether it wants calls; changes while the lease runs.
    package internal(set) var phase: ServingPhase
    /// When the instance was first entered; registering again does not move it.
    package let registered: Timestamp
    /// When the lease ends: from this instant on it is not resolved.
    package internal(set) var expiry: LeaseInstant

    /// `services/{service}/instances/{instance id}`.
    package var name: String { application.name }
    /// When to renew: after a third of the lease, so that two renewals may fail.
    package var renewAfterMilliseconds: Int { application.seconds * 1000 / 3 }
}
