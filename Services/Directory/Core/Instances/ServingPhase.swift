package import Casework

/// Whether an instance wants calls.
package enum ServingPhase: Sendable, Hashable, CaseIterable {
    /// It does, and is resolved.
    case serving
    /// It does not for now.
    case notServing
    /// It will stop.
    case draining

    /// The phase that a request states; the contract's UNSPECIFIED and what is not known here are none.
    ///
    /// - Throws: INVALID_FIELD.
    package static func stated(_ phase: ServingPhase?) throws(Refusal) -> ServingPhase {
        guard let phase else {
            throw .invalid("serving_state", "must be stated", remedy: "say SERVING, NOT_SERVING or DRAINING")
        }
        return phase
    }
}
