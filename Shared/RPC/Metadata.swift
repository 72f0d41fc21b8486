/// Request metadata: an ordered multi-map of text, sent with the request that opens a call.
///
/// Keys are lower-cased on entry, because Go peers reach only lower-case keys. Binary values travel base64-encoded
/// under a key that ends in `-bin`; encoding them is the caller's work. Order across keys is not kept by Go and Rust peers.
/// Bounds (pairs and bytes) are those of the peer's ``RPCLimits``.
package struct Metadata: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    /// One key with one value.
    package struct Pair: Sendable, Hashable {
        /// The key, lower case.
        package let key: String
        /// The value, any UTF-8 text.
        package let value: String
    }

    /// All pairs in their order.
    package private(set) var pairs: [Pair] = []

    /// No metadata.
    package init() {}

    /// The pairs of a literal, repeats kept.
    package init(dictionaryLiteral elements: (String, String)...) {
        for (key, value) in elements { append(key, value) }
    }

    /// Whether there is nothing.
    package var isEmpty: Bool { pairs.isEmpty }

    /// The first value of a key, or nil.
    package subscript(first key: String) -> String? {
        guard !pairs.isEmpty else { return nil }
        let key = Self.folded(key)
        return pairs.first { $0.key == key }?.value
    }

    /// All values of a key in their order.
    package func values(for key: String) -> [String] {
        let key = Self.folded(key)
        return pairs.filter { $0.key == key }.map(\.value)
    }

    /// Adds a value behind those that the key already has.
    package mutating func append(_ key: String, _ value: String) {
        pairs.append(Pair(key: Self.folded(key), value: value))
    }

    /// Replaces all values of a key by one.
    package mutating func set(_ key: String, _ value: String) {
        let key = Self.folded(key)
        pairs.removeAll { $0.key == key }
        pairs.append(Pair(key: key, value: value))
    }

    /// Takes a key away and gives its first value, or nil.
    package mutating func remove(_ key: String) -> String? {
        guard let value = self[first: key] else { return nil }
        let key = Self.folded(key)
        pairs.removeAll { $0.key == key }
        return value
    }

    /// At most how many bytes all pairs take on the wire; what ``RPCLimits/maxMetadataBytes`` bounds.
    package var wireBytes: Int {
        // A tag and a length of up to three bytes for either text.
        pairs.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count + 8 }
    }

    private static func folded(_ key: String) -> String {
        // Most keys are lower case already: no new string for them.
        key.utf8.contains { $0 >= 0x41 && $0 <= 0x5a } ? key.lowercased() : key
    }
}
