/// Why a request about the lease table is refused, in terms of the rules; handlers say it in the caller's terms.
package enum Refusal: Error, Sendable, Hashable {
    /// A field is not what it must be.
    case invalid(field: String, rule: String, remedy: String)
    /// No lease of that name runs.
    case unknown(name: String)
    /// The table is full.
    case full(bound: Int, what: String)
    /// The id was used for another request.
    case requestReused
}
