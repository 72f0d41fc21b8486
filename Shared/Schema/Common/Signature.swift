// Written by `make generate` from proto/xinyi/common/v1/signature.proto. Do not edit.
// swift-format-ignore-file

package import RPC
package import SchemaC
package import SchemaRuntime

/// The algorithm of a signature. Which one a deployment signs with is configuration; all are verified.
package enum SignatureAlgorithm: ContractEnum, Sendable, Hashable {
    /// Not stated. Never sent.
    case unspecified
    /// ECDSA on P-256; the value is ASN.1 DER (RFC 3279).
    case ecdsaP256
    /// SM2 (GB/T 32918) with the default user id 1234567812345678; the value is ASN.1 DER.
    case sm2
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .ecdsaP256, .sm2] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .ecdsaP256
            case 2: self = .sm2
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .ecdsaP256: 1
            case .sm2: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "SIGNATURE_ALGORITHM_UNSPECIFIED"
            case .ecdsaP256: "SIGNATURE_ALGORITHM_ECDSA_P256"
            case .sm2: "SIGNATURE_ALGORITHM_SM2"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "SIGNATURE_ALGORITHM_UNSPECIFIED": self = .unspecified
            case "SIGNATURE_ALGORITHM_ECDSA_P256": self = .ecdsaP256
            case "SIGNATURE_ALGORITHM_SM2": self = .sm2
            default: return nil
        }
    }
}

/// The algorithm of a hash.
package enum HashAlgorithm: ContractEnum, Sendable, Hashable {
    /// Not stated. Never sent.
    case unspecified
    /// SHA-256 (FIPS 180-4), 32 bytes.
    case sha256
    /// SM3 (GB/T 32905), 32 bytes.
    case sm3
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .sha256, .sm3] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .sha256
            case 2: self = .sm3
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .sha256: 1
            case .sm3: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "HASH_ALGORITHM_UNSPECIFIED"
            case .sha256: "HASH_ALGORITHM_SHA256"
            case .sm3: "HASH_ALGORITHM_SM3"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "HASH_ALGORITHM_UNSPECIFIED": self = .unspecified
            case "HASH_ALGORITHM_SHA256": self = .sha256
            case "HASH_ALGORITHM_SM3": self = .sm3
            default: return nil
        }
    }
}

/// A signature and what is needed to verify it off line, but the key itself.
package struct Signature: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.Signature" }

    /// How it was signed.
    package var algorithm: SignatureAlgorithm = .unspecified

    /// How what is signed was hashed. SM2 goes with SM3, ECDSA with SHA-256.
    package var hash: HashAlgorithm = .unspecified

    /// The key: its hash by `hash` over the DER SubjectPublicKeyInfo, 64 lower-case hex digits.
    package var keyId: String = ""

    /// The signature, at most 80 bytes.
    package var value: [UInt8] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        algorithm: SignatureAlgorithm = .unspecified,
        hash: HashAlgorithm = .unspecified,
        keyId: String = "",
        value: [UInt8] = []
    ) {
        self.algorithm = algorithm
        self.hash = hash
        self.keyId = keyId
        self.value = value
    }
}

extension Signature {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__signature__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__Signature>) throws(MessageFault) {
        self.init()
        self.algorithm = try MessageArena.enumeration(SignatureAlgorithm(rawValue: Int32(bitPattern: c.pointee.algorithm.rawValue)), "algorithm")
        self.hash = try MessageArena.enumeration(HashAlgorithm(rawValue: Int32(bitPattern: c.pointee.hash.rawValue)), "hash")
        self.keyId = try MessageArena.string(c.pointee.key_id, "key_id")
        self.value = MessageArena.bytes(c.pointee.value)
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__Signature> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__Signature>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__Signature.self, capacity: 1)
        xinyi__common__v1__signature__init(c)
        c.pointee.algorithm = Xinyi__Common__V1__SignatureAlgorithm(rawValue: UInt32(bitPattern: self.algorithm.rawValue))
        c.pointee.hash = Xinyi__Common__V1__HashAlgorithm(rawValue: UInt32(bitPattern: self.hash.rawValue))
        c.pointee.key_id = try arena.copy(self.keyId, "key_id")
        c.pointee.value = arena.copy(self.value)
        return c
    }
}

/// A public key that signatures of a service are verified with. Keys stay listed after their last day: what they signed
/// must be verifiable as long as it is kept.
package struct SigningKey: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.SigningKey" }

    /// As in `Signature.key_id`.
    package var keyId: String = ""

    /// What it signs with.
    package var algorithm: SignatureAlgorithm = .unspecified

    /// The public key, DER SubjectPublicKeyInfo, at most 256 bytes.
    package var publicKey: [UInt8] = []

    /// When it began to sign.
    package var fromTime: WireTimestamp? = nil

    /// When it ceased to sign; absent while it does.
    package var untilTime: WireTimestamp? = nil

    /// True if the key was lost to somebody else. What it signed after `until_time` is void.
    package var compromised: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        keyId: String = "",
        algorithm: SignatureAlgorithm = .unspecified,
        publicKey: [UInt8] = [],
        fromTime: WireTimestamp? = nil,
        untilTime: WireTimestamp? = nil,
        compromised: Bool = false
    ) {
        self.keyId = keyId
        self.algorithm = algorithm
        self.publicKey = publicKey
        self.fromTime = fromTime
        self.untilTime = untilTime
        self.compromised = compromised
    }
}

extension SigningKey {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__signing_key__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__SigningKey>) throws(MessageFault) {
        self.init()
        self.keyId = try MessageArena.string(c.pointee.key_id, "key_id")
        self.algorithm = try MessageArena.enumeration(SignatureAlgorithm(rawValue: Int32(bitPattern: c.pointee.algorithm.rawValue)), "algorithm")
        self.publicKey = MessageArena.bytes(c.pointee.public_key)
        if let nested = c.pointee.from_time {
            do { self.fromTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("from_time") }
        }
        if let nested = c.pointee.until_time {
            do { self.untilTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("until_time") }
        }
        self.compromised = c.pointee.compromised != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__SigningKey> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__SigningKey>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__SigningKey.self, capacity: 1)
        xinyi__common__v1__signing_key__init(c)
        c.pointee.key_id = try arena.copy(self.keyId, "key_id")
        c.pointee.algorithm = Xinyi__Common__V1__SignatureAlgorithm(rawValue: UInt32(bitPattern: self.algorithm.rawValue))
        c.pointee.public_key = arena.copy(self.publicKey)
        if let value = self.fromTime {
            do { c.pointee.from_time = try value.packed(in: arena) } catch { throw error.inside("from_time") }
        }
        if let value = self.untilTime {
            do { c.pointee.until_time = try value.packed(in: arena) } catch { throw error.inside("until_time") }
        }
        c.pointee.compromised = self.compromised ? 1 : 0
        return c
    }
}
