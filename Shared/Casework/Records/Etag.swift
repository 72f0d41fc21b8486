/// The fingerprint of a resource that callers send back with a step, so that nobody decides upon what changed meanwhile.
package enum Etag {
    /// The fingerprint after so many changes.
    package static func of(_ version: Int64) -> String { "v\(version)" }

    /// Refuses a step on what changed since the caller saw it.
    ///
    /// - Parameters:
    ///   - given: what the caller sends back; empty skips the comparison.
    ///   - current: the fingerprint now; nil where there is no resource yet.
    /// - Throws: ETAG_MISMATCH.
    package static func require(_ given: String, is current: String?) throws(Refusal) {
        guard given.isEmpty || given == current else { throw .stale }
    }
}
