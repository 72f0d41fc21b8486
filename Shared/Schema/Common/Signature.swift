// Written by `make generate` from proto/xinyi/common/v1/signature.proto. Do not edit.
// swift-format-ignore-file

import RPC
package import SchemaRuntime

/// The algorithm of a signature. Which one a deployment signs with is configuration; all are verified.
package enum SignatureAlgorithm: ContractEnum {
    /// Not stated. Never sent.
    case unspecified
    /// ECDSA on P-256; the value is ASN.1 DER (RFC 3279).
    case ecdsaP256
    /// SM2 (GB/T 32918) with the default user id 1234567812345678; the value is ASN.1 DER.
    case sm2
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .ecdsaP256, .sm2]
    package static let names = ["SIGNATURE_ALGORITHM_UNSPECIFIED", "SIGNATURE_ALGORITHM_ECDSA_P256", "SIGNATURE_ALGORITHM_SM2"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .ecdsaP256
            case 2: self = .sm2
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .ecdsaP256: 1
            case .sm2: 2
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// The algorithm of a hash.
package enum HashAlgorithm: ContractEnum {
    /// Not stated. Never sent.
    case unspecified
    /// SHA-256 (FIPS 180-4), 32 bytes.
    case sha256
    /// SM3 (GB/T 32905), 32 bytes.
    case sm3
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .sha256, .sm3]
    package static let names = ["HASH_ALGORITHM_UNSPECIFIED", "HASH_ALGORITHM_SHA256", "HASH_ALGORITHM_SM3"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .sha256
            case 2: self = .sm3
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .sha256: 1
            case .sm3: 2
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// A signature and what is needed to verify it off line, but the key itself.
package struct Signature: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.Signature" }
    package static let shape = MessageShape(of: Self.self)

    /// How it was signed.
    package var algorithm: SignatureAlgorithm = .unspecified

    /// How what is signed was hashed. SM2 goes with SM3, ECDSA with SHA-256.
    package var hash: HashAlgorithm = .unspecified

    /// The key: its hash by `hash` over the DER SubjectPublicKeyInfo, 64 lower-case hex digits.
    package var keyId: String = ""

    /// The signature, at most 80 bytes.
    package var value: [UInt8] = []

    package init() {}

    package init(
        algorithm: SignatureAlgorithm = .unspecified, hash: HashAlgorithm = .unspecified, keyId: String = "", value: [UInt8] = []
    ) {
        self.algorithm = algorithm
        self.hash = hash
        self.keyId = keyId
        self.value = value
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&algorithm)
        try visitor.value(&hash)
        try visitor.text(&keyId)
        visitor.bytes(&self.value)
    }
}

/// A public key that signatures of a service are verified with. Keys stay listed after their last day: what they signed
/// must be verifiable as long as it is kept.
package struct SigningKey: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.SigningKey" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        keyId: String = "", algorithm: SignatureAlgorithm = .unspecified, publicKey: [UInt8] = [], fromTime: WireTimestamp? = nil,
        untilTime: WireTimestamp? = nil, compromised: Bool = false
    ) {
        self.keyId = keyId
        self.algorithm = algorithm
        self.publicKey = publicKey
        self.fromTime = fromTime
        self.untilTime = untilTime
        self.compromised = compromised
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&keyId)
        try visitor.value(&algorithm)
        visitor.bytes(&publicKey)
        try visitor.message(&fromTime)
        try visitor.message(&untilTime)
        visitor.number(&compromised)
    }
}
