import Phrases

/// The keys that open stored ciphertexts, each under an id of one byte, and the one that seals new ones.
///
/// Rotation: add the new key under a higher id, seal what is stored again at leisure, then drop the old one.
package struct KeyRing: Sendable, Hashable {
    /// The id of the key that seals.
    package let currentID: UInt8
    private let keys: [UInt8: SecretKey]

    /// A ring of one key, by default under id 1.
    package init(_ key: SecretKey, id: UInt8 = 1) {
        currentID = id
        keys = [id: key]
    }

    /// A ring of several keys; throws `.unknownKey` when the current id is not among them.
    package init(current: UInt8, keys: [UInt8: SecretKey]) throws(CryptoError) {
        guard keys[current] != nil else {
            throw CryptoError(.unknownKey, "the key ring has no key \(current), which is to be the current one")
        }
        currentID = current
        self.keys = keys
    }

    /// The ids of its keys, in ascending order.
    package var ids: [UInt8] { keys.keys.sorted() }

    /// The ids of the keys that open and do not seal any more, in ascending order.
    package var formerIDs: [UInt8] { ids.filter { $0 != currentID } }

    /// The key of an id; an unknown one throws `.unknownKey`.
    package func key(_ id: UInt8) throws(CryptoError) -> SecretKey {
        guard let key = keys[id] else {
            throw CryptoError(.unknownKey, "sealed with key \(id), which the key ring does not hold; add that key file")
        }
        return key
    }
}
