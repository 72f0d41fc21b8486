package import RPC

/// The rules of `page_size`, the same in every List.
package enum Page {
    /// The number of items asked for: 0 is ``Limits/pageSizeDefault``, above ``Limits/pageSizeMaximum`` is that.
    ///
    /// - Throws: INVALID_ARGUMENT for a negative one.
    package static func size(_ requested: Int32) throws(RPCError) -> Int {
        guard requested >= 0 else {
            throw .invalid(
                "page_size", rule: "must not be negative",
                remedy: "leave it out for \(Limits.pageSizeDefault), or give up to \(Limits.pageSizeMaximum)",
                domain: "xinyi.common.v1")
        }
        return requested == 0 ? Limits.pageSizeDefault : min(Int(requested), Limits.pageSizeMaximum)
    }
}
