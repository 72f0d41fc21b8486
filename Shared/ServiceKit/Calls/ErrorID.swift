import Crypto

/// Names one failure in an answer and in the log.
enum ErrorID {
    /// 16 random hexadecimal digits.
    static func random() -> String { Hex.encode(SecureRandom.bytes(8)) }
}
