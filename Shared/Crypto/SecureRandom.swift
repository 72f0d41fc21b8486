import COpenSSL

/// Random bytes from OpenSSL's generator, which the kernel seeds.
package enum SecureRandom {
    /// `count` random bytes, 0 to ``CryptoLimits/randomBytes``.
    ///
    /// A count outside the bounds, or a generator that cannot be seeded, stops the program: nothing that is meant to be
    /// unguessable may go on without randomness.
    package static func bytes(_ count: Int) -> [UInt8] {
        precondition((0...CryptoLimits.randomBytes).contains(count), "at most 1 MiB of random bytes at once")
        var bytes = [UInt8](repeating: 0, count: count)
        guard count > 0 else { return bytes }
        precondition(RAND_bytes(&bytes, CInt(count)) == 1, "the system's random generator is not available")
        return bytes
    }
}
