extension SecretKey {
    /// 32 bytes by which a key is told from others without telling anything of it: HMAC-SHA-256 under the key of
    /// `"xinyi.key-check.v1" 0x00 name`. The name is what the key is for.
    package func checkValue(_ name: String) -> [UInt8] {
        HMACSHA256(key: self).authenticate(Array("xinyi.key-check.v1".utf8) + [0] + Array(name.utf8))
    }
}
