import Synchronization

/// Where a caller finds the metadata that a server put beside its response (``ServerContext/addResponseMetadata(_:_:)``).
///
/// Empty until the call is over, and for servers that do not know the extension. For one call at a time: of several the last one stays.
package final class ResponseMetadata: Sendable, Hashable {
    /// The key by which a server says that its response is the one of the first time.
    static let repeatedKey = "xinyi-repeated"

    private let state = Mutex(Metadata())

    /// Nothing yet.
    package init() {}

    /// What the server of the last call that ended put beside its response; empty before, and when it put nothing.
    package var metadata: Metadata { state.withLock { $0 } }

    /// Whether the response is the one of the first time: the request was a repetition by its request id, and nothing was done again.
    package var isRepetition: Bool { metadata[first: Self.repeatedKey] != nil }

    func set(_ metadata: Metadata) { state.withLock { $0 = metadata } }

    package static func == (left: ResponseMetadata, right: ResponseMetadata) -> Bool { left === right }

    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
