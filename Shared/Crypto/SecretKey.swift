import Phrases

/// A 256-bit symmetric key. Its bytes never appear in descriptions, mirrors or errors.
package struct SecretKey: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The 32 bytes.
    package let bytes: [UInt8]

    /// A key of exactly 32 bytes; any other count throws `.size`.
    package init(bytes: [UInt8]) throws(CryptoError) {
        guard bytes.count == CryptoLimits.keyBytes else {
            throw CryptoError(.size, "a key has \(CryptoLimits.keyBytes) bytes, not \(bytes.count)")
        }
        self.bytes = bytes
    }

    private init(random: [UInt8]) {
        bytes = random
    }

    /// A new key of 32 bytes from the system's random source (``SecureRandom``).
    package static func random() -> SecretKey {
        SecretKey(random: SecureRandom.bytes(CryptoLimits.keyBytes))
    }

    /// Equality in constant time.
    package static func == (left: SecretKey, right: SecretKey) -> Bool {
        ConstantTime.equal(left.bytes, right.bytes)
    }

    /// A placeholder, never the key.
    package var description: String { "SecretKey(redacted)" }
    /// A placeholder, never the key.
    package var debugDescription: String { description }
    /// An empty mirror, so that `dump` shows nothing either.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
