import COpenSSL
import Phrases

/// Authenticated encryption with AES-256-GCM (NIST SP 800-38D) and a random 96-bit nonce.
///
/// Sealed form: key id (1 byte), nonce (12), ciphertext (as long as the plaintext), tag (16). The key id is
/// authenticated with the associated data, so a ciphertext cannot be moved to another key or, with a distinct
/// associated value a row, to another row. With random nonces one key may seal 2³² messages (SP 800-38D §8.3); a
/// district stays below 2³⁰.
package struct AESGCM: Sendable {
    /// Bytes that sealing adds.
    package static let overhead = 1 + CryptoLimits.nonceBytes + CryptoLimits.tagBytes

    private let keys: KeyRing

    /// Seals with the ring's current key and opens with any of its keys.
    package init(keys: KeyRing) {
        self.keys = keys
    }

    /// Seals with one key under id 1.
    package init(key: SecretKey) {
        keys = KeyRing(key)
    }

    /// Encrypts and authenticates a plaintext of up to ``CryptoLimits/plaintextBytes``; more throws `.size`.
    /// - Parameter associated: what the ciphertext belongs to (a row's name, say); needed again to open it.
    package func seal(_ plaintext: [UInt8], authenticating associated: [UInt8] = []) throws(CryptoError) -> [UInt8] {
        let id = keys.currentID
        let nonce = SecureRandom.bytes(CryptoLimits.nonceBytes)
        let box = try AEADCipher.seal(
            plaintext, key: keys.key(id), nonce: nonce, associated: [id] + associated)
        return [id] + nonce + box
    }

    /// Decrypts what ``seal(_:authenticating:)`` made. Throws `.size` for something too short to be sealed,
    /// `.unknownKey`, or `.notAuthentic` when a single bit of it, its key or its associated data differs.
    package func open(_ sealed: [UInt8], authenticating associated: [UInt8] = []) throws(CryptoError) -> [UInt8] {
        guard sealed.count >= Self.overhead else {
            throw CryptoError(.size, "a sealed value has at least \(Self.overhead) bytes, not \(sealed.count)")
        }
        let id = sealed[0]
        let nonce = Array(sealed[1..<1 + CryptoLimits.nonceBytes])
        let box = Array(sealed[(1 + CryptoLimits.nonceBytes)...])
        return try AEADCipher.open(box, key: keys.key(id), nonce: nonce, associated: [id] + associated)
    }
}
