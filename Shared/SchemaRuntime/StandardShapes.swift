package import RPC

// Requests and responses of standard shape. The generator gives a message the shapes that its fields have, so that one piece of
// code above can serve every method of a shape.

/// A request about one resource.
package protocol NamedRequest: RPC.Message {
    /// The resource's name, `objections/A-1`.
    var name: String { get set }
}

/// A request that can insist on the version it saw.
package protocol VersionedRequest: RPC.Message {
    /// The fingerprint seen; empty skips the comparison.
    var etag: String { get set }
}

/// A request whose repetition has the effect of doing it once.
package protocol IdempotentRequest: RPC.Message {
    /// The key that repetitions share.
    var requestId: String { get set }
}

/// A request in which a named official acts.
package protocol ActedRequest: RPC.Message {
    /// How the contract names an official; it stands above this target.
    associatedtype Official
    /// Who acts.
    var official: Official? { get set }
}

/// A request for one page of a list.
package protocol PagedRequest: RPC.Message {
    /// Items a page; 0 for the service's choice.
    var pageSize: Int32 { get set }
    /// The token of the page before; empty for the first.
    var pageToken: String { get set }
}

/// One page of a list.
package protocol PagedResponse: RPC.Message {
    /// What is listed.
    associatedtype Item
    /// The page's items.
    var items: [Item] { get set }
    /// The token of the next page; empty at the end.
    var nextPageToken: String { get set }
}
