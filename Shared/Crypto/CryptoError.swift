package import Phrases

/// What goes wrong in cryptography and key files. Never carries key material or plaintext.
package struct CryptoError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The class of failure, for code that has to tell them apart.
    package enum Kind: Sendable, Hashable {
        /// The ciphertext, its associated data or its tag is not what the key sealed; nothing was opened.
        case notAuthentic
        /// The ciphertext names a key id that the ring does not hold.
        case unknownKey
        /// The input is shorter than the smallest or longer than the largest thing of its kind (``CryptoLimits``).
        case size
        /// A key file is missing, unreadable, open to others than its owner, or does not hold one 32-byte key.
        case keyFile
        /// A file with a certificate, its key, authorities or revocation lists is not as it must be.
        case certificate
        /// OpenSSL refused an operation that does not depend on the input.
        case library
    }

    /// The class of failure.
    package let kind: Kind
    /// What is wrong and what to do, in a sentence.
    package let text: Phrase

    /// Creates an error.
    package init(_ kind: Kind, _ text: Phrase) {
        self.kind = kind
        self.text = text
    }

    /// The sentence in English.
    package var message: String { text.english }

    /// The message.
    package var description: String { message }
}
