// Written by `make generate` from proto/xinyi/registry/v1/subject.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Whether the subject exists in law.
package enum SubjectStatus: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused in requests unless the field says otherwise.
    case unspecified
    /// Exists: in business, or alive.
    case active
    /// Deregistered (注销): publication ends, no new measures.
    case deregistered
    /// Licence revoked (吊销), not yet deregistered.
    case licenceRevoked
    /// A natural person who died: publication ends, no new measures.
    case deceased
    /// Merged into another subject record: `merged_into` names it.
    case merged
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .active, .deregistered, .licenceRevoked, .deceased, .merged] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .active
            case 2: self = .deregistered
            case 3: self = .licenceRevoked
            case 4: self = .deceased
            case 5: self = .merged
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .active: 1
            case .deregistered: 2
            case .licenceRevoked: 3
            case .deceased: 4
            case .merged: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "SUBJECT_STATUS_UNSPECIFIED"
            case .active: "SUBJECT_STATUS_ACTIVE"
            case .deregistered: "SUBJECT_STATUS_DEREGISTERED"
            case .licenceRevoked: "SUBJECT_STATUS_LICENCE_REVOKED"
            case .deceased: "SUBJECT_STATUS_DECEASED"
            case .merged: "SUBJECT_STATUS_MERGED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "SUBJECT_STATUS_UNSPECIFIED": self = .unspecified
            case "SUBJECT_STATUS_ACTIVE": self = .active
            case "SUBJECT_STATUS_DEREGISTERED": self = .deregistered
            case "SUBJECT_STATUS_LICENCE_REVOKED": self = .licenceRevoked
            case "SUBJECT_STATUS_DECEASED": self = .deceased
            case "SUBJECT_STATUS_MERGED": self = .merged
            default: return nil
        }
    }
}

/// The kind of a number under which a subject is or was known.
package enum IdentifierKind: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused in requests.
    case unspecified
    /// Unified social credit identifier, 18 characters, GB 32100-2015.
    case uscc
    /// Business registration number (工商注册号), at most 50 characters.
    case businessRegistration
    /// Organisation code (组织机构代码), 9 characters, GB 11714.
    case organisationCode
    /// Tax registration number (税务登记号), at most 15 characters.
    case taxRegistration
    /// Public institution certificate number (事业单位证书号), at most 12 characters.
    case institutionCertificate
    /// Social organisation registration number (社会组织登记证号), at most 50 characters.
    case socialOrganisation
    /// Citizen identity number. Shown masked only.
    case citizenId
    /// Another identity document of a natural person. Shown masked only.
    case otherDocument
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .uscc, .businessRegistration, .organisationCode, .taxRegistration, .institutionCertificate, .socialOrganisation, .citizenId, .otherDocument] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .uscc
            case 2: self = .businessRegistration
            case 3: self = .organisationCode
            case 4: self = .taxRegistration
            case 5: self = .institutionCertificate
            case 6: self = .socialOrganisation
            case 7: self = .citizenId
            case 8: self = .otherDocument
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .uscc: 1
            case .businessRegistration: 2
            case .organisationCode: 3
            case .taxRegistration: 4
            case .institutionCertificate: 5
            case .socialOrganisation: 6
            case .citizenId: 7
            case .otherDocument: 8
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "IDENTIFIER_KIND_UNSPECIFIED"
            case .uscc: "IDENTIFIER_KIND_USCC"
            case .businessRegistration: "IDENTIFIER_KIND_BUSINESS_REGISTRATION"
            case .organisationCode: "IDENTIFIER_KIND_ORGANISATION_CODE"
            case .taxRegistration: "IDENTIFIER_KIND_TAX_REGISTRATION"
            case .institutionCertificate: "IDENTIFIER_KIND_INSTITUTION_CERTIFICATE"
            case .socialOrganisation: "IDENTIFIER_KIND_SOCIAL_ORGANISATION"
            case .citizenId: "IDENTIFIER_KIND_CITIZEN_ID"
            case .otherDocument: "IDENTIFIER_KIND_OTHER_DOCUMENT"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "IDENTIFIER_KIND_UNSPECIFIED": self = .unspecified
            case "IDENTIFIER_KIND_USCC": self = .uscc
            case "IDENTIFIER_KIND_BUSINESS_REGISTRATION": self = .businessRegistration
            case "IDENTIFIER_KIND_ORGANISATION_CODE": self = .organisationCode
            case "IDENTIFIER_KIND_TAX_REGISTRATION": self = .taxRegistration
            case "IDENTIFIER_KIND_INSTITUTION_CERTIFICATE": self = .institutionCertificate
            case "IDENTIFIER_KIND_SOCIAL_ORGANISATION": self = .socialOrganisation
            case "IDENTIFIER_KIND_CITIZEN_ID": self = .citizenId
            case "IDENTIFIER_KIND_OTHER_DOCUMENT": self = .otherDocument
            default: return nil
        }
    }
}

/// The kind of an identity document of a natural person.
package enum DocumentType: ContractEnum, Sendable, Hashable {
    /// Not stated: a citizen identity card where a number is given.
    case unspecified
    /// Citizen identity card (身份证).
    case identityCard
    /// Passport (护照).
    case passport
    /// Mainland travel permit for Hong Kong and Macao residents (港澳居民来往内地通行证).
    case hongKongMacaoPermit
    /// Mainland travel permit for Taiwan residents (台湾居民来往大陆通行证).
    case taiwanPermit
    /// Foreigner's permanent residence card (外国人永久居留身份证).
    case permanentResidence
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .identityCard, .passport, .hongKongMacaoPermit, .taiwanPermit, .permanentResidence] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .identityCard
            case 2: self = .passport
            case 3: self = .hongKongMacaoPermit
            case 4: self = .taiwanPermit
            case 5: self = .permanentResidence
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .identityCard: 1
            case .passport: 2
            case .hongKongMacaoPermit: 3
            case .taiwanPermit: 4
            case .permanentResidence: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "DOCUMENT_TYPE_UNSPECIFIED"
            case .identityCard: "DOCUMENT_TYPE_IDENTITY_CARD"
            case .passport: "DOCUMENT_TYPE_PASSPORT"
            case .hongKongMacaoPermit: "DOCUMENT_TYPE_HONG_KONG_MACAO_PERMIT"
            case .taiwanPermit: "DOCUMENT_TYPE_TAIWAN_PERMIT"
            case .permanentResidence: "DOCUMENT_TYPE_PERMANENT_RESIDENCE"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "DOCUMENT_TYPE_UNSPECIFIED": self = .unspecified
            case "DOCUMENT_TYPE_IDENTITY_CARD": self = .identityCard
            case "DOCUMENT_TYPE_PASSPORT": self = .passport
            case "DOCUMENT_TYPE_HONG_KONG_MACAO_PERMIT": self = .hongKongMacaoPermit
            case "DOCUMENT_TYPE_TAIWAN_PERMIT": self = .taiwanPermit
            case "DOCUMENT_TYPE_PERMANENT_RESIDENCE": self = .permanentResidence
            default: return nil
        }
    }
}

/// How deep a code was checked (DOMAIN: three levels).
package enum CodeLevel: ContractEnum, Sendable, Hashable {
    /// Not checked, or not even of the right form.
    case unspecified
    /// Length and alphabet are right.
    case format
    /// The check character is right, too.
    case checksum
    /// Authority, category, division and dates mean something, too.
    case semantic
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .format, .checksum, .semantic] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .format
            case 2: self = .checksum
            case 3: self = .semantic
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .format: 1
            case .checksum: 2
            case .semantic: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "CODE_LEVEL_UNSPECIFIED"
            case .format: "CODE_LEVEL_FORMAT"
            case .checksum: "CODE_LEVEL_CHECKSUM"
            case .semantic: "CODE_LEVEL_SEMANTIC"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "CODE_LEVEL_UNSPECIFIED": self = .unspecified
            case "CODE_LEVEL_FORMAT": self = .format
            case "CODE_LEVEL_CHECKSUM": self = .checksum
            case "CODE_LEVEL_SEMANTIC": self = .semantic
            default: return nil
        }
    }
}

/// What a change of a subject is about.
package enum SubjectChangeKind: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// The status.
    case status
    /// The code.
    case code
    /// A merge into another record.
    case merge
    /// The name or other particulars, of a subject about which other departments have decided.
    case particulars
    /// A further number by which the subject is found, beside its code.
    case number
    /// A code that was issued with another check character than the standard computes.
    case codeAsIssued
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .status, .code, .merge, .particulars, .number, .codeAsIssued] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .status
            case 2: self = .code
            case 3: self = .merge
            case 4: self = .particulars
            case 5: self = .number
            case 6: self = .codeAsIssued
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .status: 1
            case .code: 2
            case .merge: 3
            case .particulars: 4
            case .number: 5
            case .codeAsIssued: 6
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "SUBJECT_CHANGE_KIND_UNSPECIFIED"
            case .status: "SUBJECT_CHANGE_KIND_STATUS"
            case .code: "SUBJECT_CHANGE_KIND_CODE"
            case .merge: "SUBJECT_CHANGE_KIND_MERGE"
            case .particulars: "SUBJECT_CHANGE_KIND_PARTICULARS"
            case .number: "SUBJECT_CHANGE_KIND_NUMBER"
            case .codeAsIssued: "SUBJECT_CHANGE_KIND_CODE_AS_ISSUED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "SUBJECT_CHANGE_KIND_UNSPECIFIED": self = .unspecified
            case "SUBJECT_CHANGE_KIND_STATUS": self = .status
            case "SUBJECT_CHANGE_KIND_CODE": self = .code
            case "SUBJECT_CHANGE_KIND_MERGE": self = .merge
            case "SUBJECT_CHANGE_KIND_PARTICULARS": self = .particulars
            case "SUBJECT_CHANGE_KIND_NUMBER": self = .number
            case "SUBJECT_CHANGE_KIND_CODE_AS_ISSUED": self = .codeAsIssued
            default: return nil
        }
    }
}

/// Where a change of a subject stands.
package enum SubjectChangeState: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// Proposed: nothing has changed yet.
    case proposed
    /// Confirmed: it is in effect.
    case confirmed
    /// In effect, and its undoing is proposed.
    case undoProposed
    /// Undone: all is as it was before it.
    case undone
    /// Refused or withdrawn: nothing ever changed.
    case refused
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .proposed, .confirmed, .undoProposed, .undone, .refused] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .proposed
            case 2: self = .confirmed
            case 3: self = .undoProposed
            case 4: self = .undone
            case 5: self = .refused
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .proposed: 1
            case .confirmed: 2
            case .undoProposed: 3
            case .undone: 4
            case .refused: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "SUBJECT_CHANGE_STATE_UNSPECIFIED"
            case .proposed: "SUBJECT_CHANGE_STATE_PROPOSED"
            case .confirmed: "SUBJECT_CHANGE_STATE_CONFIRMED"
            case .undoProposed: "SUBJECT_CHANGE_STATE_UNDO_PROPOSED"
            case .undone: "SUBJECT_CHANGE_STATE_UNDONE"
            case .refused: "SUBJECT_CHANGE_STATE_REFUSED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "SUBJECT_CHANGE_STATE_UNSPECIFIED": self = .unspecified
            case "SUBJECT_CHANGE_STATE_PROPOSED": self = .proposed
            case "SUBJECT_CHANGE_STATE_CONFIRMED": self = .confirmed
            case "SUBJECT_CHANGE_STATE_UNDO_PROPOSED": self = .undoProposed
            case "SUBJECT_CHANGE_STATE_UNDONE": self = .undone
            case "SUBJECT_CHANGE_STATE_REFUSED": self = .refused
            default: return nil
        }
    }
}

/// A number under which the subject is or was known.
package struct Identifier: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.Identifier" }

    /// The kind of the number.
    package var kind: IdentifierKind = .unspecified

    /// The number, folded. Numbers of natural persons are masked, for example `230109************`.
    package var value: String = ""

    /// First day on which it is known to be valid, `YYYY-MM-DD`, or empty where unknown.
    package var validFrom: String = ""

    /// Last day of validity, `YYYY-MM-DD`, or empty while it is valid.
    package var validTo: String = ""

    /// True for a unified social credit identifier that was issued with another check character than the standard computes,
    /// which the registering authority confirmed.
    package var asIssued: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        kind: IdentifierKind = .unspecified,
        value: String = "",
        validFrom: String = "",
        validTo: String = "",
        asIssued: Bool = false
    ) {
        self.kind = kind
        self.value = value
        self.validFrom = validFrom
        self.validTo = validTo
        self.asIssued = asIssued
    }
}

extension Identifier {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__identifier__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__Identifier>) throws(MessageFault) {
        self.init()
        self.kind = try MessageArena.enumeration(IdentifierKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.value = try MessageArena.string(c.pointee.value, "value")
        self.validFrom = try MessageArena.string(c.pointee.valid_from, "valid_from")
        self.validTo = try MessageArena.string(c.pointee.valid_to, "valid_to")
        self.asIssued = c.pointee.as_issued != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__Identifier> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__Identifier>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__Identifier.self, capacity: 1)
        xinyi__registry__v1__identifier__init(c)
        c.pointee.kind = Xinyi__Registry__V1__IdentifierKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.value = try arena.copy(self.value, "value")
        c.pointee.valid_from = try arena.copy(self.validFrom, "valid_from")
        c.pointee.valid_to = try arena.copy(self.validTo, "valid_to")
        c.pointee.as_issued = self.asIssued ? 1 : 0
        return c
    }
}

/// A name under which the subject is or was known.
package struct NameRecord: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.NameRecord" }

    /// The name, at most 200 characters.
    package var displayName: String = ""

    /// First day on which the name is known, `YYYY-MM-DD`, or empty where unknown.
    package var validFrom: String = ""

    /// Last day of the name, `YYYY-MM-DD`, or empty while it is in use.
    package var validTo: String = ""

    /// Where the name was learnt: "registration", "update" or "decision" (a document that writes another name).
    package var source: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        displayName: String = "",
        validFrom: String = "",
        validTo: String = "",
        source: String = ""
    ) {
        self.displayName = displayName
        self.validFrom = validFrom
        self.validTo = validTo
        self.source = source
    }
}

extension NameRecord {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__name_record__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__NameRecord>) throws(MessageFault) {
        self.init()
        self.displayName = try MessageArena.string(c.pointee.display_name, "display_name")
        self.validFrom = try MessageArena.string(c.pointee.valid_from, "valid_from")
        self.validTo = try MessageArena.string(c.pointee.valid_to, "valid_to")
        self.source = try MessageArena.string(c.pointee.source, "source")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__NameRecord> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__NameRecord>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__NameRecord.self, capacity: 1)
        xinyi__registry__v1__name_record__init(c)
        c.pointee.display_name = try arena.copy(self.displayName, "display_name")
        c.pointee.valid_from = try arena.copy(self.validFrom, "valid_from")
        c.pointee.valid_to = try arena.copy(self.validTo, "valid_to")
        c.pointee.source = try arena.copy(self.source, "source")
        return c
    }
}

/// A credit subject: natural person, legal person, unincorporated organisation or sole trader.
package struct Subject: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.Subject" }

    /// Resource name `subjects/{id}`; the id is never used again.
    package var name: String = ""

    /// The kind. It does not change.
    package var kind: CommonSchema.SubjectKind = .unspecified

    /// The name in use, at most 200 characters.
    package var displayName: String = ""

    /// Unified social credit identifier in use, folded; empty where the subject has none.
    package var uscc: String = ""

    /// The masked document number of a natural person; empty for all others.
    package var maskedDocumentNumber: String = ""

    /// The kind of the natural person's document.
    package var documentType: DocumentType = .unspecified

    /// Every number ever known, current ones first.
    package var identifiers: [Identifier] = []

    /// Every name ever known, the current one first.
    package var names: [NameRecord] = []

    /// Day of establishment, `YYYY-MM-DD`; empty where unknown. Never filled for natural
    /// persons.
    package var establishedDate: String = ""

    /// Division code of the registering authority, GB/T 2260, six digits; empty where unknown.
    package var divisionCode: String = ""

    /// The legal representative's or operator's name; empty where unknown.
    package var legalRepresentative: String = ""

    /// The status.
    package var status: SubjectStatus = .unspecified

    /// The subject that took this one's place, `subjects/{id}`; empty unless merged.
    package var mergedInto: String = ""

    /// What is unusual about the code but no reason to refuse it (an old inner check character, an unknown division).
    package var codeWarnings: [String] = []

    /// Changes with every change of the resource; give it back with an update.
    package var etag: String = ""

    /// When the record was made.
    package var createTime: WireTimestamp? = nil

    /// When it was changed last.
    package var updateTime: WireTimestamp? = nil

    /// True if the identifier in use was issued with another check character than the standard computes, which the
    /// registering authority confirmed.
    package var codeAsIssued: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        kind: CommonSchema.SubjectKind = .unspecified,
        displayName: String = "",
        uscc: String = "",
        maskedDocumentNumber: String = "",
        documentType: DocumentType = .unspecified,
        identifiers: [Identifier] = [],
        names: [NameRecord] = [],
        establishedDate: String = "",
        divisionCode: String = "",
        legalRepresentative: String = "",
        status: SubjectStatus = .unspecified,
        mergedInto: String = "",
        codeWarnings: [String] = [],
        etag: String = "",
        createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil,
        codeAsIssued: Bool = false
    ) {
        self.name = name
        self.kind = kind
        self.displayName = displayName
        self.uscc = uscc
        self.maskedDocumentNumber = maskedDocumentNumber
        self.documentType = documentType
        self.identifiers = identifiers
        self.names = names
        self.establishedDate = establishedDate
        self.divisionCode = divisionCode
        self.legalRepresentative = legalRepresentative
        self.status = status
        self.mergedInto = mergedInto
        self.codeWarnings = codeWarnings
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
        self.codeAsIssued = codeAsIssued
    }
}

extension Subject {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__subject__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__Subject>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.kind = try MessageArena.enumeration(CommonSchema.SubjectKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.displayName = try MessageArena.string(c.pointee.display_name, "display_name")
        self.uscc = try MessageArena.string(c.pointee.uscc, "uscc")
        self.maskedDocumentNumber = try MessageArena.string(c.pointee.masked_document_number, "masked_document_number")
        self.documentType = try MessageArena.enumeration(DocumentType(rawValue: Int32(bitPattern: c.pointee.document_type.rawValue)), "document_type")
        self.identifiers.reserveCapacity(c.pointee.n_identifiers)
        for index in 0..<c.pointee.n_identifiers {
            guard let nested = c.pointee.identifiers[index] else { continue }
            do { self.identifiers.append(try Identifier(unpacked: nested)) } catch { throw error.inside("identifiers", index) }
        }
        self.names.reserveCapacity(c.pointee.n_names)
        for index in 0..<c.pointee.n_names {
            guard let nested = c.pointee.names[index] else { continue }
            do { self.names.append(try NameRecord(unpacked: nested)) } catch { throw error.inside("names", index) }
        }
        self.establishedDate = try MessageArena.string(c.pointee.established_date, "established_date")
        self.divisionCode = try MessageArena.string(c.pointee.division_code, "division_code")
        self.legalRepresentative = try MessageArena.string(c.pointee.legal_representative, "legal_representative")
        self.status = try MessageArena.enumeration(SubjectStatus(rawValue: Int32(bitPattern: c.pointee.status.rawValue)), "status")
        self.mergedInto = try MessageArena.string(c.pointee.merged_into, "merged_into")
        self.codeWarnings = try MessageArena.strings(c.pointee.code_warnings, c.pointee.n_code_warnings, "code_warnings")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
        if let nested = c.pointee.update_time {
            do { self.updateTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("update_time") }
        }
        self.codeAsIssued = c.pointee.code_as_issued != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__Subject> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__Subject>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__Subject.self, capacity: 1)
        xinyi__registry__v1__subject__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.kind = Xinyi__Common__V1__SubjectKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.display_name = try arena.copy(self.displayName, "display_name")
        c.pointee.uscc = try arena.copy(self.uscc, "uscc")
        c.pointee.masked_document_number = try arena.copy(self.maskedDocumentNumber, "masked_document_number")
        c.pointee.document_type = Xinyi__Registry__V1__DocumentType(rawValue: UInt32(bitPattern: self.documentType.rawValue))
        if !self.identifiers.isEmpty {
            c.pointee.n_identifiers = self.identifiers.count
            let memory = arena.allocate(self.identifiers.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__Identifier>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__Identifier>?).self, capacity: self.identifiers.count)
            for index in self.identifiers.indices {
                do { list[index] = try self.identifiers[index].packed(in: arena) } catch { throw error.inside("identifiers", index) }
            }
            c.pointee.identifiers = list
        }
        if !self.names.isEmpty {
            c.pointee.n_names = self.names.count
            let memory = arena.allocate(self.names.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__NameRecord>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__NameRecord>?).self, capacity: self.names.count)
            for index in self.names.indices {
                do { list[index] = try self.names[index].packed(in: arena) } catch { throw error.inside("names", index) }
            }
            c.pointee.names = list
        }
        c.pointee.established_date = try arena.copy(self.establishedDate, "established_date")
        c.pointee.division_code = try arena.copy(self.divisionCode, "division_code")
        c.pointee.legal_representative = try arena.copy(self.legalRepresentative, "legal_representative")
        c.pointee.status = Xinyi__Registry__V1__SubjectStatus(rawValue: UInt32(bitPattern: self.status.rawValue))
        c.pointee.merged_into = try arena.copy(self.mergedInto, "merged_into")
        if !self.codeWarnings.isEmpty {
            c.pointee.n_code_warnings = self.codeWarnings.count
            c.pointee.code_warnings = try arena.copy(self.codeWarnings, "code_warnings")
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        if let value = self.updateTime {
            do { c.pointee.update_time = try value.packed(in: arena) } catch { throw error.inside("update_time") }
        }
        c.pointee.code_as_issued = self.codeAsIssued ? 1 : 0
        return c
    }
}

/// One change in the life of a subject record.
package struct SubjectEvent: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.SubjectEvent" }

    /// What happened: "registered", "renamed", "name-seen", "code-changed", "status-changed", "merged", "undone" or "updated".
    package var action: String = ""

    /// The field that changed, or empty.
    package var field: String = ""

    /// The value before; masked where it is a person's number.
    package var oldValue: String = ""

    /// The value after; masked where it is a person's number.
    package var newValue: String = ""

    /// The day from which it holds, `YYYY-MM-DD`.
    package var effectiveDate: String = ""

    /// The department that acted.
    package var department: String = ""

    /// The official who acted, by id; empty where a decision record brought the change.
    package var official: String = ""

    /// The reason given.
    package var reason: String = ""

    /// When it was recorded.
    package var recordTime: WireTimestamp? = nil

    /// `action` in Chinese.
    package var actionZh: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        action: String = "",
        field: String = "",
        oldValue: String = "",
        newValue: String = "",
        effectiveDate: String = "",
        department: String = "",
        official: String = "",
        reason: String = "",
        recordTime: WireTimestamp? = nil,
        actionZh: String = ""
    ) {
        self.action = action
        self.field = field
        self.oldValue = oldValue
        self.newValue = newValue
        self.effectiveDate = effectiveDate
        self.department = department
        self.official = official
        self.reason = reason
        self.recordTime = recordTime
        self.actionZh = actionZh
    }
}

extension SubjectEvent {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__subject_event__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__SubjectEvent>) throws(MessageFault) {
        self.init()
        self.action = try MessageArena.string(c.pointee.action, "action")
        self.field = try MessageArena.string(c.pointee.field, "field")
        self.oldValue = try MessageArena.string(c.pointee.old_value, "old_value")
        self.newValue = try MessageArena.string(c.pointee.new_value, "new_value")
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.official = try MessageArena.string(c.pointee.official, "official")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.record_time {
            do { self.recordTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("record_time") }
        }
        self.actionZh = try MessageArena.string(c.pointee.action_zh, "action_zh")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__SubjectEvent> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__SubjectEvent>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__SubjectEvent.self, capacity: 1)
        xinyi__registry__v1__subject_event__init(c)
        c.pointee.action = try arena.copy(self.action, "action")
        c.pointee.field = try arena.copy(self.field, "field")
        c.pointee.old_value = try arena.copy(self.oldValue, "old_value")
        c.pointee.new_value = try arena.copy(self.newValue, "new_value")
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.official = try arena.copy(self.official, "official")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.recordTime {
            do { c.pointee.record_time = try value.packed(in: arena) } catch { throw error.inside("record_time") }
        }
        c.pointee.action_zh = try arena.copy(self.actionZh, "action_zh")
        return c
    }
}

/// Who proposed or confirmed a change, for which department.
package struct SubjectChangeHand: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.SubjectChangeHand" }

    /// The department.
    package var department: String = ""

    /// The official.
    package var official: CommonSchema.Official? = nil

    /// When.
    package var time: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        department: String = "",
        official: CommonSchema.Official? = nil,
        time: WireTimestamp? = nil
    ) {
        self.department = department
        self.official = official
        self.time = time
    }
}

extension SubjectChangeHand {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__subject_change_hand__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__SubjectChangeHand>) throws(MessageFault) {
        self.init()
        self.department = try MessageArena.string(c.pointee.department, "department")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        if let nested = c.pointee.time {
            do { self.time = try WireTimestamp(unpacked: nested) } catch { throw error.inside("time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__SubjectChangeHand> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__SubjectChangeHand>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__SubjectChangeHand.self, capacity: 1)
        xinyi__registry__v1__subject_change_hand__init(c)
        c.pointee.department = try arena.copy(self.department, "department")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        if let value = self.time {
            do { c.pointee.time = try value.packed(in: arena) } catch { throw error.inside("time") }
        }
        return c
    }
}

/// The decisions of one department that a change moves.
package struct MovedDecisions: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.MovedDecisions" }

    /// The department.
    package var department: String = ""

    /// How many effective decisions of it stand on the records.
    package var count: Int32 = 0

    /// Their names, `decisions/{id}`, the first 20.
    package var decisions: [String] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        department: String = "",
        count: Int32 = 0,
        decisions: [String] = []
    ) {
        self.department = department
        self.count = count
        self.decisions = decisions
    }
}

extension MovedDecisions {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__moved_decisions__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__MovedDecisions>) throws(MessageFault) {
        self.init()
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.count = c.pointee.count
        self.decisions = try MessageArena.strings(c.pointee.decisions, c.pointee.n_decisions, "decisions")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__MovedDecisions> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__MovedDecisions>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__MovedDecisions.self, capacity: 1)
        xinyi__registry__v1__moved_decisions__init(c)
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.count = self.count
        if !self.decisions.isEmpty {
            c.pointee.n_decisions = self.decisions.count
            c.pointee.decisions = try arena.copy(self.decisions, "decisions")
        }
        return c
    }
}

/// A change of a subject that moves what is known of it.
package struct SubjectChange: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.SubjectChange" }

    /// Resource name `subjectChanges/{id}`.
    package var name: String = ""

    /// What it is about.
    package var kind: SubjectChangeKind = .unspecified

    /// Where it stands.
    package var state: SubjectChangeState = .unspecified

    /// The record that changes, `subjects/{id}`; of a merge the one that ends.
    package var subject: String = ""

    /// Of a merge the record that stays, `subjects/{id}`; empty for others.
    package var target: String = ""

    /// Of a change of status the one before.
    package var oldStatus: SubjectStatus = .unspecified

    /// Of a change of status the one after.
    package var newStatus: SubjectStatus = .unspecified

    /// Of a change of code the one before; masked where it is a person's number.
    package var oldCode: String = ""

    /// Of a change of code the one after; masked where it is a person's number.
    package var newCode: String = ""

    /// The day from which it holds, `YYYY-MM-DD`.
    package var effectiveDate: String = ""

    /// Why.
    package var reason: String = ""

    /// Who proposed it.
    package var proposed: SubjectChangeHand? = nil

    /// Who confirmed it.
    package var confirmed: [SubjectChangeHand] = []

    /// Departments whose confirmation is still awaited: because decisions of theirs move, or because they register such
    /// subjects and none of them has had a hand in it; of these one is enough.
    package var awaitedDepartments: [String] = []

    /// The effective decisions that it moves, or moved: about the records, and about those merged into them.
    package var moved: [MovedDecisions] = []

    /// Other records that go with it, `subjects/{id}`: those merged into the one that ends.
    package var records: [String] = []

    /// Why it is undone, or why it was refused.
    package var endReason: String = ""

    /// Who proposed the undoing, or refused.
    package var ended: SubjectChangeHand? = nil

    /// Who confirmed the undoing.
    package var undone: [SubjectChangeHand] = []

    /// Changes with every change of the resource.
    package var etag: String = ""

    /// When it was proposed.
    package var createTime: WireTimestamp? = nil

    /// When it changed last.
    package var updateTime: WireTimestamp? = nil

    /// The version of the record that the change was judged on: it is confirmed as long as the record is so.
    package var subjectEtag: String = ""

    /// Of a merge the same of the record that stays.
    package var targetEtag: String = ""

    /// Of a change of particulars what is replaced; empty where it stays.
    package var oldParticulars: SubjectParticulars? = nil

    /// Of a change of particulars what takes its place; empty where it stays.
    package var newParticulars: SubjectParticulars? = nil

    /// Of a code as issued the document or the register that shows it.
    package var issueSource: String = ""

    /// Of a code as issued the records whose codes are one slip of the pen away from it, `subjects/{id}`.
    package var resembles: [String] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        kind: SubjectChangeKind = .unspecified,
        state: SubjectChangeState = .unspecified,
        subject: String = "",
        target: String = "",
        oldStatus: SubjectStatus = .unspecified,
        newStatus: SubjectStatus = .unspecified,
        oldCode: String = "",
        newCode: String = "",
        effectiveDate: String = "",
        reason: String = "",
        proposed: SubjectChangeHand? = nil,
        confirmed: [SubjectChangeHand] = [],
        awaitedDepartments: [String] = [],
        moved: [MovedDecisions] = [],
        records: [String] = [],
        endReason: String = "",
        ended: SubjectChangeHand? = nil,
        undone: [SubjectChangeHand] = [],
        etag: String = "",
        createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil,
        subjectEtag: String = "",
        targetEtag: String = "",
        oldParticulars: SubjectParticulars? = nil,
        newParticulars: SubjectParticulars? = nil,
        issueSource: String = "",
        resembles: [String] = []
    ) {
        self.name = name
        self.kind = kind
        self.state = state
        self.subject = subject
        self.target = target
        self.oldStatus = oldStatus
        self.newStatus = newStatus
        self.oldCode = oldCode
        self.newCode = newCode
        self.effectiveDate = effectiveDate
        self.reason = reason
        self.proposed = proposed
        self.confirmed = confirmed
        self.awaitedDepartments = awaitedDepartments
        self.moved = moved
        self.records = records
        self.endReason = endReason
        self.ended = ended
        self.undone = undone
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
        self.subjectEtag = subjectEtag
        self.targetEtag = targetEtag
        self.oldParticulars = oldParticulars
        self.newParticulars = newParticulars
        self.issueSource = issueSource
        self.resembles = resembles
    }
}

extension SubjectChange {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__subject_change__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__SubjectChange>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.kind = try MessageArena.enumeration(SubjectChangeKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.state = try MessageArena.enumeration(SubjectChangeState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.target = try MessageArena.string(c.pointee.target, "target")
        self.oldStatus = try MessageArena.enumeration(SubjectStatus(rawValue: Int32(bitPattern: c.pointee.old_status.rawValue)), "old_status")
        self.newStatus = try MessageArena.enumeration(SubjectStatus(rawValue: Int32(bitPattern: c.pointee.new_status.rawValue)), "new_status")
        self.oldCode = try MessageArena.string(c.pointee.old_code, "old_code")
        self.newCode = try MessageArena.string(c.pointee.new_code, "new_code")
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.proposed {
            do { self.proposed = try SubjectChangeHand(unpacked: nested) } catch { throw error.inside("proposed") }
        }
        self.confirmed.reserveCapacity(c.pointee.n_confirmed)
        for index in 0..<c.pointee.n_confirmed {
            guard let nested = c.pointee.confirmed[index] else { continue }
            do { self.confirmed.append(try SubjectChangeHand(unpacked: nested)) } catch { throw error.inside("confirmed", index) }
        }
        self.awaitedDepartments = try MessageArena.strings(c.pointee.awaited_departments, c.pointee.n_awaited_departments, "awaited_departments")
        self.moved.reserveCapacity(c.pointee.n_moved)
        for index in 0..<c.pointee.n_moved {
            guard let nested = c.pointee.moved[index] else { continue }
            do { self.moved.append(try MovedDecisions(unpacked: nested)) } catch { throw error.inside("moved", index) }
        }
        self.records = try MessageArena.strings(c.pointee.records, c.pointee.n_records, "records")
        self.endReason = try MessageArena.string(c.pointee.end_reason, "end_reason")
        if let nested = c.pointee.ended {
            do { self.ended = try SubjectChangeHand(unpacked: nested) } catch { throw error.inside("ended") }
        }
        self.undone.reserveCapacity(c.pointee.n_undone)
        for index in 0..<c.pointee.n_undone {
            guard let nested = c.pointee.undone[index] else { continue }
            do { self.undone.append(try SubjectChangeHand(unpacked: nested)) } catch { throw error.inside("undone", index) }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
        if let nested = c.pointee.update_time {
            do { self.updateTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("update_time") }
        }
        self.subjectEtag = try MessageArena.string(c.pointee.subject_etag, "subject_etag")
        self.targetEtag = try MessageArena.string(c.pointee.target_etag, "target_etag")
        if let nested = c.pointee.old_particulars {
            do { self.oldParticulars = try SubjectParticulars(unpacked: nested) } catch { throw error.inside("old_particulars") }
        }
        if let nested = c.pointee.new_particulars {
            do { self.newParticulars = try SubjectParticulars(unpacked: nested) } catch { throw error.inside("new_particulars") }
        }
        self.issueSource = try MessageArena.string(c.pointee.issue_source, "issue_source")
        self.resembles = try MessageArena.strings(c.pointee.resembles, c.pointee.n_resembles, "resembles")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__SubjectChange> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__SubjectChange>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__SubjectChange.self, capacity: 1)
        xinyi__registry__v1__subject_change__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.kind = Xinyi__Registry__V1__SubjectChangeKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.state = Xinyi__Registry__V1__SubjectChangeState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.target = try arena.copy(self.target, "target")
        c.pointee.old_status = Xinyi__Registry__V1__SubjectStatus(rawValue: UInt32(bitPattern: self.oldStatus.rawValue))
        c.pointee.new_status = Xinyi__Registry__V1__SubjectStatus(rawValue: UInt32(bitPattern: self.newStatus.rawValue))
        c.pointee.old_code = try arena.copy(self.oldCode, "old_code")
        c.pointee.new_code = try arena.copy(self.newCode, "new_code")
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.proposed {
            do { c.pointee.proposed = try value.packed(in: arena) } catch { throw error.inside("proposed") }
        }
        if !self.confirmed.isEmpty {
            c.pointee.n_confirmed = self.confirmed.count
            let memory = arena.allocate(self.confirmed.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__SubjectChangeHand>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__SubjectChangeHand>?).self, capacity: self.confirmed.count)
            for index in self.confirmed.indices {
                do { list[index] = try self.confirmed[index].packed(in: arena) } catch { throw error.inside("confirmed", index) }
            }
            c.pointee.confirmed = list
        }
        if !self.awaitedDepartments.isEmpty {
            c.pointee.n_awaited_departments = self.awaitedDepartments.count
            c.pointee.awaited_departments = try arena.copy(self.awaitedDepartments, "awaited_departments")
        }
        if !self.moved.isEmpty {
            c.pointee.n_moved = self.moved.count
            let memory = arena.allocate(self.moved.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__MovedDecisions>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__MovedDecisions>?).self, capacity: self.moved.count)
            for index in self.moved.indices {
                do { list[index] = try self.moved[index].packed(in: arena) } catch { throw error.inside("moved", index) }
            }
            c.pointee.moved = list
        }
        if !self.records.isEmpty {
            c.pointee.n_records = self.records.count
            c.pointee.records = try arena.copy(self.records, "records")
        }
        c.pointee.end_reason = try arena.copy(self.endReason, "end_reason")
        if let value = self.ended {
            do { c.pointee.ended = try value.packed(in: arena) } catch { throw error.inside("ended") }
        }
        if !self.undone.isEmpty {
            c.pointee.n_undone = self.undone.count
            let memory = arena.allocate(self.undone.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__SubjectChangeHand>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__SubjectChangeHand>?).self, capacity: self.undone.count)
            for index in self.undone.indices {
                do { list[index] = try self.undone[index].packed(in: arena) } catch { throw error.inside("undone", index) }
            }
            c.pointee.undone = list
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        if let value = self.updateTime {
            do { c.pointee.update_time = try value.packed(in: arena) } catch { throw error.inside("update_time") }
        }
        c.pointee.subject_etag = try arena.copy(self.subjectEtag, "subject_etag")
        c.pointee.target_etag = try arena.copy(self.targetEtag, "target_etag")
        if let value = self.oldParticulars {
            do { c.pointee.old_particulars = try value.packed(in: arena) } catch { throw error.inside("old_particulars") }
        }
        if let value = self.newParticulars {
            do { c.pointee.new_particulars = try value.packed(in: arena) } catch { throw error.inside("new_particulars") }
        }
        c.pointee.issue_source = try arena.copy(self.issueSource, "issue_source")
        if !self.resembles.isEmpty {
            c.pointee.n_resembles = self.resembles.count
            c.pointee.resembles = try arena.copy(self.resembles, "resembles")
        }
        return c
    }
}

/// What a register says of a subject beside its codes and its status.
package struct SubjectParticulars: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.SubjectParticulars" }

    /// The name.
    package var displayName: String = ""

    /// The legal representative or operator.
    package var legalRepresentative: String = ""

    /// The day of establishment, `YYYY-MM-DD`.
    package var establishedDate: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        displayName: String = "",
        legalRepresentative: String = "",
        establishedDate: String = ""
    ) {
        self.displayName = displayName
        self.legalRepresentative = legalRepresentative
        self.establishedDate = establishedDate
    }
}

extension SubjectParticulars {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__subject_particulars__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__SubjectParticulars>) throws(MessageFault) {
        self.init()
        self.displayName = try MessageArena.string(c.pointee.display_name, "display_name")
        self.legalRepresentative = try MessageArena.string(c.pointee.legal_representative, "legal_representative")
        self.establishedDate = try MessageArena.string(c.pointee.established_date, "established_date")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__SubjectParticulars> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__SubjectParticulars>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__SubjectParticulars.self, capacity: 1)
        xinyi__registry__v1__subject_particulars__init(c)
        c.pointee.display_name = try arena.copy(self.displayName, "display_name")
        c.pointee.legal_representative = try arena.copy(self.legalRepresentative, "legal_representative")
        c.pointee.established_date = try arena.copy(self.establishedDate, "established_date")
        return c
    }
}
