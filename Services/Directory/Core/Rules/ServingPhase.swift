/// Whether an instance wants calls.
package enum ServingPhase: Sendable, Hashable, CaseIterable {
    /// It does, and is resolved.
    case serving
    /// It does not for now.
    case notServing
    /// It will stop.
    case draining
}
