package import Credit

/// One instance with its lease.
package struct Lease: Sendable, Hashable {
    /// What an instance says of itself, checked.
    package let application: LeaseApplication
    /// Whether it wants calls; changes while the lease runs.
    package internal(set) var phase: ServingPhase
    /// When it was first entered.
    package let registered: Timestamp
    /// When the lease ends.
    package internal(set) var expiry: LeaseInstant

    /// `services/{service}/instances/{instance id}`.
    package var name: String { application.name }
    /// When to renew: after a third of the lease, so that two renewals may fail.
    package var renewAfterMilliseconds: Int { application.seconds * 1000 / 3 }
}
