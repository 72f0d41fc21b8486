import Testing

@testable import Crypto

@Suite("Sealing")
struct SealingTests {
    /// Test cases 13 to 16 of the GCM specification (McGrew and Viega, submitted to NIST), AES-256 with a 96-bit IV.
    static let vectors: [(key: String, nonce: String, plain: String, associated: String, sealed: String)] = [
        (
            String(repeating: "0", count: 64), String(repeating: "0", count: 24), "", "",
            "530f8afbc74536b9a963b4f1c4cb738b"
        ),
        (
            String(repeating: "0", count: 64), String(repeating: "0", count: 24), String(repeating: "0", count: 32), "",
            "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"
        ),
        (
            "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308", "cafebabefacedbaddecaf888",
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255",
            "",
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad"
                + "b094dac5d93471bdec1a502270e3cc6c"
        ),
        (
            "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308", "cafebabefacedbaddecaf888",
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a31"
                + "8a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
            "feedfacedeadbeeffeedfacedeadbeefabaddad2",
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555"
                + "d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                + "76fc6ece0f4e1768cddf8853bb2d551b"
        ),
    ]

    @Test("AES-256-GCM agrees with the published test cases in both directions", arguments: vectors.indices)
    func publishedVectors(index: Int) throws {
        let vector = Self.vectors[index]
        let key = try SecretKey(bytes: try #require(Hex.decode(vector.key)))
        let nonce = try #require(Hex.decode(vector.nonce))
        let plain = try #require(Hex.decode(vector.plain))
        let associated = try #require(Hex.decode(vector.associated))
        let sealed = try AEADCipher.seal(plain, key: key, nonce: nonce, associated: associated)
        #expect(Hex.encode(sealed) == vector.sealed)
        #expect(try AEADCipher.open(sealed, key: key, nonce: nonce, associated: associated) == plain)
    }

    @Test(
        "a sealed value opens to its plaintext, is longer by the overhead, and differs every time",
        arguments: [0, 1, 18, 4_096])
    func roundTrip(count: Int) throws {
        let box = AESGCM(key: .random())
        let plain = SecureRandom.bytes(count)
        let sealed = try box.seal(plain, authenticating: [7])
        #expect(sealed.count == count + AESGCM.overhead)
        #expect(try box.open(sealed, authenticating: [7]) == plain)
        #expect(try box.seal(plain, authenticating: [7]) != sealed)
    }

    @Test("one flipped bit anywhere, other associated data or another key does not open")
    func tampering() throws {
        let box = AESGCM(key: .random())
        let sealed = try box.seal(Array("secret".utf8), authenticating: [7])
        for bit in 0..<sealed.count * 8 {
            var flipped = sealed
            flipped[bit / 8] ^= 1 << (bit % 8)
            let error = #expect(throws: CryptoError.self) { try box.open(flipped, authenticating: [7]) }
            #expect(error?.kind == (bit < 8 ? .unknownKey : .notAuthentic))
        }
        for associated in [[], [8], [7, 0]] as [[UInt8]] {
            let error = #expect(throws: CryptoError.self) { try box.open(sealed, authenticating: associated) }
            #expect(error?.kind == .notAuthentic)
        }
        let other = #expect(throws: CryptoError.self) { try AESGCM(key: .random()).open(sealed, authenticating: [7]) }
        #expect(other?.kind == .notAuthentic)
    }

    @Test("anything shorter than a sealed empty value is refused for its size", arguments: [0, 1, 13, 28])
    func tooShort(count: Int) {
        let error = #expect(throws: CryptoError.self) {
            try AESGCM(key: .random()).open([UInt8](repeating: 1, count: count))
        }
        #expect(error?.kind == .size)
    }

    @Test("a plaintext at the bound is sealed and one above refused", arguments: [(0, true), (1, false)])
    func plaintextBound(excess: Int, isSealed: Bool) {
        let plain = [UInt8](repeating: 0, count: CryptoLimits.plaintextBytes + excess)
        #expect(((try? AESGCM(key: .random()).seal(plain)) != nil) == isSealed)
    }

    @Test(
        "a ring opens what an older key sealed, seals with the current one, and does not move ciphertexts between ids")
    func rotation() throws {
        let old = SecretKey.random()
        let new = SecretKey.random()
        let sealed = try AESGCM(keys: KeyRing(old, id: 1)).seal([1, 2, 3])
        let ring = AESGCM(keys: try KeyRing(current: 2, keys: [1: old, 2: new]))
        #expect(try ring.open(sealed) == [1, 2, 3])
        let renewed = try ring.seal([1, 2, 3])
        #expect(renewed[0] == 2)
        let onlyOld = #expect(throws: CryptoError.self) { try AESGCM(keys: KeyRing(old, id: 1)).open(renewed) }
        #expect(onlyOld?.kind == .unknownKey)
        // The same key under another id: the id is authenticated too.
        let moved = #expect(throws: CryptoError.self) {
            try AESGCM(keys: KeyRing(old, id: 3)).open([3] + sealed.dropFirst())
        }
        #expect(moved?.kind == .notAuthentic)
        #expect(throws: CryptoError.self) { try KeyRing(current: 9, keys: [1: old]) }
    }

    @Test("a blind index is equal for equal values of one kind under one key, and for nothing else")
    func blindIndex() throws {
        let key = SecretKey.random()
        let index = BlindIndex(key: key)
        #expect(index.index(of: "value", domain: "kind") == BlindIndex(key: key).index(of: "value", domain: "kind"))
        #expect(index.hexIndex(of: "value", domain: "kind").utf8.count == 64)
        let others = [
            index.index(of: "value", domain: "kinds"), index.index(of: "svalue", domain: "kind"),
            index.index(of: "value ", domain: "kind"), index.index(of: "", domain: "kindvalue"),
            BlindIndex(key: .random()).index(of: "value", domain: "kind"),
        ]
        #expect(!others.contains(index.index(of: "value", domain: "kind")))
    }

    @Test("a blind index is what its documentation says")
    func blindIndexConstruction() throws {
        let key = try SecretKey(bytes: Array(0..<32))
        let message = Array("xinyi.blind-index.v1".utf8) + [0, 0, 0, 0, 4] + Array("kindvalue".utf8)
        #expect(
            BlindIndex(key: key).index(of: "value", domain: "kind") == HMACSHA256.authenticate(message, key: key.bytes))
    }
}
