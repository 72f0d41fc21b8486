import Testing

@testable import Crypto

@Suite("Digests")
struct DigestTests {
    @Test(
        "SHA-256 agrees with the examples of FIPS 180-4",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                String(repeating: "a", count: 1_000_000),
                "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
            ),
        ])
    func sha256(message: String, digest: String) {
        #expect(SHA256.hexDigest(message) == digest)
        #expect(SHA256.hash(Array(message.utf8)) == Hex.decode(digest))
    }

    @Test(
        "HMAC-SHA-256 agrees with the test cases of RFC 4231",
        arguments: [
            (
                [UInt8](repeating: 0x0b, count: 20), Array("Hi There".utf8),
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
            ),
            (
                Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
            ),
            (
                [UInt8](repeating: 0xaa, count: 20), [UInt8](repeating: 0xdd, count: 50),
                "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
            ),
            (
                Array(1...25), [UInt8](repeating: 0xcd, count: 50),
                "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"
            ),
            (
                [UInt8](repeating: 0xaa, count: 131),
                Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
            ),
            (
                [UInt8](repeating: 0xaa, count: 131),
                Array(
                    ("This is a test using a larger than block-size key and a larger than block-size data. The key needs to be "
                        + "hashed before being used by the HMAC algorithm.").utf8),
                "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"
            ),
        ])
    func hmac(key: [UInt8], message: [UInt8], code: String) {
        #expect(Hex.encode(HMACSHA256.authenticate(message, key: key)) == code)
    }

    @Test("a code is valid for its message and key only, at its full length only")
    func validation() throws {
        let mac = HMACSHA256(key: try SecretKey(bytes: Array(0..<32)))
        let message = Array("message".utf8)
        let code = mac.authenticate(message)
        #expect(mac.isValid(code, for: message))
        #expect(!mac.isValid(code, for: message + [0]))
        #expect(!mac.isValid(Array(code.dropLast()), for: message))
        #expect(!mac.isValid(code + [0], for: message))
        #expect(!mac.isValid([], for: message))
        #expect(!HMACSHA256(key: .random()).isValid(code, for: message))
        for bit in 0..<256 {
            var flipped = code
            flipped[bit / 8] ^= 1 << (bit % 8)
            #expect(!mac.isValid(flipped, for: message))
        }
    }

    @Test(
        "constant-time comparison agrees with ordinary comparison",
        arguments: [([], []), ([1], [1]), ([1], [2]), ([1], []), ([1, 2, 3], [1, 2, 3]), ([1, 2, 3], [1, 2, 4])]
            as [([UInt8], [UInt8])])
    func constantTime(left: [UInt8], right: [UInt8]) {
        #expect(ConstantTime.equal(left, right) == (left == right))
    }

    @Test("hexadecimal text comes back, in either case, and malformed text does not", arguments: [0, 1, 2, 255])
    func hex(count: Int) {
        let bytes = SecureRandom.bytes(count)
        let text = Hex.encode(bytes)
        #expect(text.utf8.count == 2 * count)
        #expect(Hex.decode(text) == bytes)
        #expect(Hex.decode(text.uppercased()) == bytes)
        #expect(Hex.decode(text + "0") == nil)
        #expect(Hex.decode(text + "0g") == nil)
        #expect(Hex.decode(text + "é") == nil)
    }

    @Test(
        "Base64 agrees with the vectors of RFC 4648 and refuses what is not exact",
        arguments: [
            ("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYg==", "foob"), ("Zm9vYmE=", "fooba"),
            ("Zm9vYmFy", "foobar"),
        ])
    func base64(text: String, plain: String) {
        #expect(Base64.decode(text) == Array(plain.utf8))
        #expect(Base64.decode(text + "=") == nil)
        #expect(Base64.decode(text + "Zg") == nil)
        #expect(Base64.decode("Zh==") == nil)
        #expect(Base64.decode("Z===") == nil)
        #expect(Base64.decode("Zm9*") == nil)
    }

    @Test("random bytes have the asked count and do not repeat", arguments: [0, 1, 16, 32, 1_048_576])
    func random(count: Int) {
        let first = SecureRandom.bytes(count)
        #expect(first.count == count)
        if count >= 16 { #expect(first != SecureRandom.bytes(count)) }
    }

    @Test("a random request id is a version 4 UUID and unlike the others")
    func requestID() {
        var seen: Set<String> = []
        for _ in 0..<1_000 {
            let id = RequestID.random()
            #expect(id.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
            #expect(seen.insert(id).inserted)
        }
    }
}
