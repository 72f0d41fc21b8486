import TestKit
import Testing

@testable import Crypto

@Suite("A digest that can be resumed")
struct ResumableDigestTests {
    /// `count` bytes that follow from a seed, without a period that a block could hide.
    private static func message(_ count: Int) -> [UInt8] {
        var random = SeededRandom(seed: UInt64(count))
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    }

    @Test("at every length around the edges of blocks it is the whole message's digest")
    func lengths() {
        for count in 0...260 {
            let message = Self.message(count)
            var digest = ResumableSHA256()
            digest.update(message)
            #expect(digest.hexDigest() == SHA256.hexDigest(message), "\(count) bytes")
        }
    }

    @Test(
        "split in two at every byte, and stored between the two, it is the whole message's digest",
        arguments: [200, 256])
    func splits(count: Int) throws {
        let message = Self.message(count)
        let whole = SHA256.hexDigest(message)
        for split in 0...count {
            var first = ResumableSHA256()
            first.update(Array(message[..<split]))
            #expect(first.hexDigest() == SHA256.hexDigest(Array(message[..<split])), "before the split at \(split)")
            let stored = first.stored
            #expect(stored.count == 40 + split % 64)
            var second = try #require(ResumableSHA256(stored: stored), "split at \(split)")
            #expect(second == first)
            second.update(Array(message[split...]))
            #expect(second.hexDigest() == whole, "split at \(split)")
        }
    }

    @Test("in pieces of random sizes, stored after each, it is the whole message's digest")
    func pieces() throws {
        var random = SeededRandom.printed("pieces of a digest")
        for _ in 0..<20 {
            let message = Self.message(Int.random(in: 0...5_000, using: &random))
            var digest = ResumableSHA256()
            var rest = message[...]
            while !rest.isEmpty {
                let piece = rest.prefix(Int.random(in: 0...300, using: &random))
                rest = rest.dropFirst(piece.count)
                digest.update(Array(piece))
                digest = try #require(ResumableSHA256(stored: digest.stored))
            }
            #expect(digest.hexDigest() == SHA256.hexDigest(message))
        }
    }

    @Test("another message or another split's state gives another digest")
    func differs() throws {
        let message = Self.message(100)
        var digest = ResumableSHA256()
        digest.update(Array(message[..<70]))
        var damaged = digest.stored
        damaged[0] ^= 1
        var other = try #require(ResumableSHA256(stored: damaged))
        other.update(Array(message[70...]))
        #expect(other.hexDigest() != SHA256.hexDigest(message))
    }

    @Test("bytes that are no stored state are refused")
    func noState() {
        var digest = ResumableSHA256()
        digest.update(Self.message(70))
        let stored = digest.stored
        #expect(stored.count == 46)
        for count in 0..<stored.count {
            #expect(ResumableSHA256(stored: Array(stored[..<count])) == nil, "\(count) bytes")
        }
        for more in 1...64 {
            #expect(ResumableSHA256(stored: stored + [UInt8](repeating: 0, count: more)) == nil, "\(more) bytes more")
        }
        // A length that does not say how many bytes are pending.
        var wrong = stored
        wrong[39] ^= 1
        #expect(ResumableSHA256(stored: wrong) == nil)
    }
}
