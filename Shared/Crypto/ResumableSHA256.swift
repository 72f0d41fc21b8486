/// SHA-256 (FIPS 180-4) of a message that comes in pieces, whose state can be stored between them: a digest goes on where it was after
/// the process has ended. OpenSSL 3.0 cannot store the state of a digest, so this is computed here, in plain Swift without the
/// machine's own instructions: for what has to be resumed, and nothing else; ``SHA256`` is for the rest.
package struct ResumableSHA256: Sendable, Hashable {
    private var state: [UInt32]
    private var pending: [UInt8] = []
    private var length: UInt64 = 0

    /// The digest of nothing yet.
    package init() { state = Self.initial }

    /// Goes on from ``stored``; nil if the bytes have no such shape. They are not proven otherwise: a state that was altered gives a
    /// wrong digest.
    package init?(stored: [UInt8]) {
        guard stored.count >= 40, stored.count < 40 + 64 else { return nil }
        state = (0..<8).map { word in stored[word * 4..<word * 4 + 4].reduce(0) { $0 << 8 | UInt32($1) } }
        length = stored[32..<40].reduce(0) { $0 << 8 | UInt64($1) }
        pending = Array(stored[40...])
        guard UInt64(pending.count) == length % 64 else { return nil }
    }

    /// The state as 40 to 103 bytes: 8 words of 4 bytes, the length so far in 8 (all big-endian), and up to 63 bytes of a block that is
    /// not full yet.
    package var stored: [UInt8] {
        var bytes: [UInt8] = []
        for word in state { bytes += Self.bytes(UInt64(word), 4) }
        return bytes + Self.bytes(length, 8) + pending
    }

    /// Takes in the next bytes of the message, any number of them; a message has at most 2^61 - 1.
    package mutating func update(_ bytes: [UInt8]) {
        length += UInt64(bytes.count)
        var schedule = [UInt32](repeating: 0, count: 64)
        var at = 0
        if !pending.isEmpty {
            let missing = min(64 - pending.count, bytes.count)
            pending += bytes[..<missing]
            at = missing
            if pending.count == 64 {
                compress(pending, 0, &schedule)
                pending.removeAll(keepingCapacity: true)
            }
        }
        while bytes.count - at >= 64 {
            compress(bytes, at, &schedule)
            at += 64
        }
        if at < bytes.count { pending += bytes[at...] }
    }

    /// The digest of what came so far, as 64 lower-case hexadecimal digits; more may come afterwards.
    package func hexDigest() -> String {
        var end = self
        let bits = length &* 8
        var padding: [UInt8] = [0x80]
        padding += [UInt8](repeating: 0, count: (119 - pending.count) % 64)
        end.update(padding + Self.bytes(bits, 8))
        return Hex.encode(end.state.flatMap { Self.bytes(UInt64($0), 4) })
    }

    private mutating func compress(_ block: [UInt8], _ at: Int, _ w: inout [UInt32]) {
        for i in 0..<16 {
            let j = at + i * 4
            w[i] =
                UInt32(block[j]) << 24 | UInt32(block[j + 1]) << 16 | UInt32(block[j + 2]) << 8 | UInt32(block[j + 3])
        }
        for i in 16..<64 {
            let a = w[i - 15]
            let b = w[i - 2]
            let s0 = Self.rotate(a, 7) ^ Self.rotate(a, 18) ^ (a >> 3)
            let s1 = Self.rotate(b, 17) ^ Self.rotate(b, 19) ^ (b >> 10)
            w[i] = w[i - 16] &+ s0 &+ w[i - 7] &+ s1
        }
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for i in 0..<64 {
            let s1 = Self.rotate(e, 6) ^ Self.rotate(e, 11) ^ Self.rotate(e, 25)
            let t1 = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ Self.constants[i] &+ w[i]
            let s0 = Self.rotate(a, 2) ^ Self.rotate(a, 13) ^ Self.rotate(a, 22)
            let t2 = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
            (h, g, f, e) = (g, f, e, d &+ t1)
            (d, c, b, a) = (c, b, a, t1 &+ t2)
        }
        for (i, word) in [a, b, c, d, e, f, g, h].enumerated() { state[i] &+= word }
    }

    private static func rotate(_ word: UInt32, _ by: UInt32) -> UInt32 { word >> by | word << (32 - by) }

    private static func bytes(_ value: UInt64, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * (count - 1 - $0))) }
    }

    private static let initial: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]

    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}
