/// Why a request id cannot be used.
package enum IdempotencyError: Error, Sendable, Hashable {
    /// The id was used for another request (another method or other bytes) within the retention time; use a new id.
    case reused
    /// The id is not 1 to ``StoreLimits/requestIDBytes`` visible ASCII characters.
    case malformed
}
