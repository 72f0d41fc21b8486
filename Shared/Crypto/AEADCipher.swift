import COpenSSL
import Phrases

/// AES-256-GCM with an explicit nonce. Internal: a nonce used twice gives the key away, so only ``AESGCM`` and the
/// published test vectors call it.
enum AEADCipher {
    /// Ciphertext followed by the 16-byte tag.
    static func seal(
        _ plaintext: [UInt8], key: SecretKey, nonce: [UInt8], associated: [UInt8]
    ) throws(CryptoError) -> [UInt8] {
        guard plaintext.count <= CryptoLimits.plaintextBytes else {
            throw CryptoError(
                .size, "at most \(CryptoLimits.plaintextBytes) bytes are sealed at once, not \(plaintext.count)")
        }
        let context = try context(key: key, nonce: nonce, associated: associated, encrypt: true)
        defer { EVP_CIPHER_CTX_free(context) }
        var box = [UInt8](repeating: 0, count: plaintext.count + CryptoLimits.tagBytes)
        var count: CInt = 0
        var tag = [UInt8](repeating: 0, count: CryptoLimits.tagBytes)
        guard EVP_CipherUpdate(context, &box, &count, plaintext, CInt(plaintext.count)) == 1,
            Int(count) == plaintext.count,
            EVP_CipherFinal_ex(context, &tag, &count) == 1,
            EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, CInt(tag.count), &tag) == 1
        else { throw libraryError("encrypt") }
        box.replaceSubrange(plaintext.count..., with: tag)
        return box
    }

    /// The plaintext of a ciphertext followed by its tag, given out only after the tag was verified.
    static func open(
        _ box: [UInt8], key: SecretKey, nonce: [UInt8], associated: [UInt8]
    ) throws(CryptoError) -> [UInt8] {
        let length = box.count - CryptoLimits.tagBytes
        guard (0...CryptoLimits.plaintextBytes).contains(length) else {
            throw CryptoError(.size, "a sealed value holds 0 to \(CryptoLimits.plaintextBytes) bytes, not \(length)")
        }
        let context = try context(key: key, nonce: nonce, associated: associated, encrypt: false)
        defer { EVP_CIPHER_CTX_free(context) }
        // One spare byte gives the empty plaintext an address; it is cut off below.
        var plaintext = [UInt8](repeating: 0, count: length + 1)
        var tag = Array(box[length...])
        var rest: CInt = 0
        var end = [UInt8](repeating: 0, count: CryptoLimits.tagBytes)
        guard EVP_CipherUpdate(context, &plaintext, &rest, box, CInt(length)) == 1, Int(rest) == length,
            EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, CInt(tag.count), &tag) == 1
        else { throw libraryError("decrypt") }
        // "EVP_DecryptFinal_ex() … returns 0 if the tag verify failed"
        // (https://docs.openssl.org/3.0/man3/EVP_EncryptInit/)
        guard EVP_CipherFinal_ex(context, &end, &rest) == 1 else {
            ERR_clear_error()
            throw CryptoError(.notAuthentic, "the sealed value was changed, or belongs to another key or place")
        }
        plaintext.removeLast()
        return plaintext
    }

    private static func context(
        key: SecretKey, nonce: [UInt8], associated: [UInt8], encrypt: Bool
    ) throws(CryptoError) -> OpaquePointer {
        guard nonce.count == CryptoLimits.nonceBytes else {
            throw CryptoError(.size, "a nonce has \(CryptoLimits.nonceBytes) bytes, not \(nonce.count)")
        }
        ERR_clear_error()
        guard let context = EVP_CIPHER_CTX_new() else { throw libraryError("allocate") }
        var count: CInt = 0
        // GCM's default IV length is 12 bytes, so it needs no setting.
        guard
            EVP_CipherInit_ex(context, Algorithm.aes256GCM.pointer, nil, key.bytes, nonce, encrypt ? 1 : 0) == 1,
            associated.isEmpty
                || EVP_CipherUpdate(context, nil, &count, associated, CInt(clamping: associated.count)) == 1
        else {
            EVP_CIPHER_CTX_free(context)
            throw libraryError("start")
        }
        return context
    }

    private static func libraryError(_ step: Phrase) -> CryptoError {
        let code = ERR_get_error()
        ERR_clear_error()
        return CryptoError(.library, "OpenSSL could not \(step) AES-256-GCM (error \(code))")
    }
}
