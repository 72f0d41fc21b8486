// Written by `make generate` from proto/xinyi/common/v1/service_of_documents.proto. Do not edit.
// swift-format-ignore-file

package import RPC
package import SchemaC
package import SchemaRuntime

/// How a document reached the subject.
package enum ServiceChannel: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused: service is always by a channel.
    case unspecified
    /// Handed over against signature.
    case direct
    /// Left at the place with witnesses or a recording.
    case leftAtPlace
    /// By mail with return receipt.
    case mail
    /// Electronically, with the subject's consent.
    case electronic
    /// By another authority on request.
    case entrusted
    /// By public announcement, after the others failed.
    case announcement
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .direct, .leftAtPlace, .mail, .electronic, .entrusted, .announcement] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .direct
            case 2: self = .leftAtPlace
            case 3: self = .mail
            case 4: self = .electronic
            case 5: self = .entrusted
            case 6: self = .announcement
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .direct: 1
            case .leftAtPlace: 2
            case .mail: 3
            case .electronic: 4
            case .entrusted: 5
            case .announcement: 6
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "SERVICE_CHANNEL_UNSPECIFIED"
            case .direct: "SERVICE_CHANNEL_DIRECT"
            case .leftAtPlace: "SERVICE_CHANNEL_LEFT_AT_PLACE"
            case .mail: "SERVICE_CHANNEL_MAIL"
            case .electronic: "SERVICE_CHANNEL_ELECTRONIC"
            case .entrusted: "SERVICE_CHANNEL_ENTRUSTED"
            case .announcement: "SERVICE_CHANNEL_ANNOUNCEMENT"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "SERVICE_CHANNEL_UNSPECIFIED": self = .unspecified
            case "SERVICE_CHANNEL_DIRECT": self = .direct
            case "SERVICE_CHANNEL_LEFT_AT_PLACE": self = .leftAtPlace
            case "SERVICE_CHANNEL_MAIL": self = .mail
            case "SERVICE_CHANNEL_ELECTRONIC": self = .electronic
            case "SERVICE_CHANNEL_ENTRUSTED": self = .entrusted
            case "SERVICE_CHANNEL_ANNOUNCEMENT": self = .announcement
            default: return nil
        }
    }
}

/// That, when and how a document was served on the subject.
package struct ProofOfService: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ProofOfService" }

    /// Day of service, ISO date; not in the future.
    package var servedDate: String = ""

    /// How.
    package var channel: ServiceChannel = .unspecified

    /// Who received it, or where it was announced; 1 to 200 bytes.
    package var recipient: String = ""

    /// The document served: title and hash of its content.
    package var document: DocumentReference? = nil

    /// The receipt, photograph or announcement that proves it.
    package var proof: DocumentReference? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        servedDate: String = "",
        channel: ServiceChannel = .unspecified,
        recipient: String = "",
        document: DocumentReference? = nil,
        proof: DocumentReference? = nil
    ) {
        self.servedDate = servedDate
        self.channel = channel
        self.recipient = recipient
        self.document = document
        self.proof = proof
    }
}

extension ProofOfService {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__proof_of_service__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ProofOfService>) throws(MessageFault) {
        self.init()
        self.servedDate = try MessageArena.string(c.pointee.served_date, "served_date")
        self.channel = try MessageArena.enumeration(ServiceChannel(rawValue: Int32(bitPattern: c.pointee.channel.rawValue)), "channel")
        self.recipient = try MessageArena.string(c.pointee.recipient, "recipient")
        if let nested = c.pointee.document {
            do { self.document = try DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
        if let nested = c.pointee.proof {
            do { self.proof = try DocumentReference(unpacked: nested) } catch { throw error.inside("proof") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ProofOfService> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ProofOfService>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ProofOfService.self, capacity: 1)
        xinyi__common__v1__proof_of_service__init(c)
        c.pointee.served_date = try arena.copy(self.servedDate, "served_date")
        c.pointee.channel = Xinyi__Common__V1__ServiceChannel(rawValue: UInt32(bitPattern: self.channel.rawValue))
        c.pointee.recipient = try arena.copy(self.recipient, "recipient")
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        if let value = self.proof {
            do { c.pointee.proof = try value.packed(in: arena) } catch { throw error.inside("proof") }
        }
        return c
    }
}
