package import RPC

/// The rules of `request_id`, the same in every service.
package enum RequestIdentifier {
    private static let domain = "xinyi.common.v1"

    /// The id was used for another request.
    package static let reused = RPCError.invalid(
        "request_id", rule: "was used for another request", remedy: "repeat the same request, or use a new id",
        reason: "REQUEST_ID_REUSED", domain: domain)

    /// The id has not the form that it must have.
    package static let malformed = RPCError.invalid(
        "request_id",
        rule:
            "must be \(Limits.requestIDBytes.lowerBound) to \(Limits.requestIDBytes.upperBound) visible ASCII characters",
        remedy: "use a random UUID", domain: domain)

    /// Checks an id's form.
    ///
    /// - Throws: INVALID_ARGUMENT.
    package static func check(_ id: String) throws(RPCError) {
        guard Limits.requestIDBytes.contains(id.utf8.count), id.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else {
            throw malformed
        }
    }
}
