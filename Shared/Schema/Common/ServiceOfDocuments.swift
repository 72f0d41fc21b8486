// Written by `make generate` from proto/xinyi/common/v1/service_of_documents.proto. Do not edit.
// swift-format-ignore-file

import RPC
package import SchemaRuntime

/// How a document reached the subject.
package enum ServiceChannel: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .direct, .leftAtPlace, .mail, .electronic, .entrusted, .announcement]
    package static let names = ["SERVICE_CHANNEL_UNSPECIFIED", "SERVICE_CHANNEL_DIRECT", "SERVICE_CHANNEL_LEFT_AT_PLACE", "SERVICE_CHANNEL_MAIL", "SERVICE_CHANNEL_ELECTRONIC", "SERVICE_CHANNEL_ENTRUSTED", "SERVICE_CHANNEL_ANNOUNCEMENT"]

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

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// That, when and how a document was served on the subject.
package struct ProofOfService: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ProofOfService" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        servedDate: String = "", channel: ServiceChannel = .unspecified, recipient: String = "",
        document: DocumentReference? = nil, proof: DocumentReference? = nil
    ) {
        self.servedDate = servedDate
        self.channel = channel
        self.recipient = recipient
        self.document = document
        self.proof = proof
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&servedDate)
        try visitor.value(&channel)
        try visitor.text(&recipient)
        try visitor.message(&document)
        try visitor.message(&proof)
    }
}
