import COpenSSL

/// Comparison that takes as long for equal bytes as for different ones.
package enum ConstantTime {
    /// Whether two byte strings are equal. The time depends on their lengths, which are not secret, and on nothing
    /// else.
    package static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count && CRYPTO_memcmp(left, right, left.count) == 0
    }
}
