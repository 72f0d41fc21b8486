/// Why bytes could not be read as protocol buffers of the envelope.
///
/// Always the peer's fault; the session turns it into a status for the call it belongs to.
package enum WireError: Error, Sendable, Hashable {
    /// The bytes end inside a field.
    case truncated
    /// A variable-length integer longer than ten bytes, or a field number of zero.
    case malformed
    /// A known field has another wire type than its definition.
    case unexpectedWireType(field: Int)
    /// A group (wire types 3 and 4), which proto3 does not have.
    case group
    /// A string field that is not UTF-8.
    case invalidUTF8(field: Int)
    /// More repeated values than the bound allows.
    case tooMany(field: Int, limit: Int)
}
