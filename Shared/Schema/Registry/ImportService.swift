// Written by `make generate` from proto/xinyi/registry/v1/import_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// The template that a file follows.
package enum ImportTemplate: ContractEnum, Sendable, Hashable {
    /// Not stated: the current one.
    case unspecified
    /// Template of 2018 (发改办财金〔2018〕424号) with the penalty kinds of the law of 2021.
    case current
    /// Template of 2015 to 2017, mapped to the current one. Permits and penalties only.
    case older
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .current, .older] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .current
            case 2: self = .older
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .current: 1
            case .older: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "IMPORT_TEMPLATE_UNSPECIFIED"
            case .current: "IMPORT_TEMPLATE_CURRENT"
            case .older: "IMPORT_TEMPLATE_OLDER"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "IMPORT_TEMPLATE_UNSPECIFIED": self = .unspecified
            case "IMPORT_TEMPLATE_CURRENT": self = .current
            case "IMPORT_TEMPLATE_OLDER": self = .older
            default: return nil
        }
    }
}

/// The character encoding of a file.
package enum ImportEncoding: ContractEnum, Sendable, Hashable {
    /// Not stated: UTF-8, with or without byte order mark, or GB18030, decided by the bytes.
    case unspecified
    /// UTF-8.
    case utf8
    /// GB18030, a superset of GBK and GB2312, as spreadsheets of departments write it.
    case gb18030
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .utf8, .gb18030] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .utf8
            case 2: self = .gb18030
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .utf8: 1
            case .gb18030: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "IMPORT_ENCODING_UNSPECIFIED"
            case .utf8: "IMPORT_ENCODING_UTF8"
            case .gb18030: "IMPORT_ENCODING_GB18030"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "IMPORT_ENCODING_UNSPECIFIED": self = .unspecified
            case "IMPORT_ENCODING_UTF8": self = .utf8
            case "IMPORT_ENCODING_GB18030": self = .gb18030
            default: return nil
        }
    }
}

/// Where an import stands.
package enum ImportState: ContractEnum, Sendable, Hashable {
    /// Not stated. Never in answers.
    case unspecified
    /// Bytes are awaited.
    case open
    /// Every row has its verdict.
    case finished
    /// Ended without success: the header was refused, or the content was not the one announced.
    case failed
    /// Given up.
    case abandoned
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .open, .finished, .failed, .abandoned] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .open
            case 2: self = .finished
            case 3: self = .failed
            case 4: self = .abandoned
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .open: 1
            case .finished: 2
            case .failed: 3
            case .abandoned: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "IMPORT_STATE_UNSPECIFIED"
            case .open: "IMPORT_STATE_OPEN"
            case .finished: "IMPORT_STATE_FINISHED"
            case .failed: "IMPORT_STATE_FAILED"
            case .abandoned: "IMPORT_STATE_ABANDONED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "IMPORT_STATE_UNSPECIFIED": self = .unspecified
            case "IMPORT_STATE_OPEN": self = .open
            case "IMPORT_STATE_FINISHED": self = .finished
            case "IMPORT_STATE_FAILED": self = .failed
            case "IMPORT_STATE_ABANDONED": self = .abandoned
            default: return nil
        }
    }
}

/// The verdict on a row.
package enum RowVerdict: ContractEnum, Sendable, Hashable {
    /// Not stated. In requests: all verdicts.
    case unspecified
    /// Became a decision.
    case accepted
    /// The same decision with the same content was there; nothing was changed.
    case duplicate
    /// Refused, with the rules that it breaks.
    case rejected
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .accepted, .duplicate, .rejected] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .accepted
            case 2: self = .duplicate
            case 3: self = .rejected
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .accepted: 1
            case .duplicate: 2
            case .rejected: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "ROW_VERDICT_UNSPECIFIED"
            case .accepted: "ROW_VERDICT_ACCEPTED"
            case .duplicate: "ROW_VERDICT_DUPLICATE"
            case .rejected: "ROW_VERDICT_REJECTED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "ROW_VERDICT_UNSPECIFIED": self = .unspecified
            case "ROW_VERDICT_ACCEPTED": self = .accepted
            case "ROW_VERDICT_DUPLICATE": self = .duplicate
            case "ROW_VERDICT_REJECTED": self = .rejected
            default: return nil
        }
    }
}

/// Whether a field must be filled.
package enum FieldPresence: ContractEnum, Sendable, Hashable {
    /// Not stated. Never in answers.
    case unspecified
    /// Mandatory.
    case mandatory
    /// Mandatory if it exists.
    case ifExisting
    /// Optional.
    case optional
    /// Not used: must be empty.
    case unused
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .mandatory, .ifExisting, .optional, .unused] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .mandatory
            case 2: self = .ifExisting
            case 3: self = .optional
            case 4: self = .unused
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .mandatory: 1
            case .ifExisting: 2
            case .optional: 3
            case .unused: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "FIELD_PRESENCE_UNSPECIFIED"
            case .mandatory: "FIELD_PRESENCE_MANDATORY"
            case .ifExisting: "FIELD_PRESENCE_IF_EXISTING"
            case .optional: "FIELD_PRESENCE_OPTIONAL"
            case .unused: "FIELD_PRESENCE_UNUSED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "FIELD_PRESENCE_UNSPECIFIED": self = .unspecified
            case "FIELD_PRESENCE_MANDATORY": self = .mandatory
            case "FIELD_PRESENCE_IF_EXISTING": self = .ifExisting
            case "FIELD_PRESENCE_OPTIONAL": self = .optional
            case "FIELD_PRESENCE_UNUSED": self = .unused
            default: return nil
        }
    }
}

/// A file being taken in.
package struct Import: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.Import" }

    /// Resource name `imports/{id}`.
    package var name: String = ""

    /// Code of the department whose file it is.
    package var department: String = ""

    /// The kind of the rows.
    package var kind: DecisionKind = .unspecified

    /// The template.
    package var template: ImportTemplate = .unspecified

    /// The encoding stated or found; unspecified until a byte decides it.
    package var encoding: ImportEncoding = .unspecified

    /// The file's name as stated, for people; at most 200 characters.
    package var fileName: String = ""

    /// SHA-256 of the whole file, 64 lower-case hex digits.
    package var sha256: String = ""

    /// The file's size in bytes.
    package var totalBytes: Int64 = 0

    /// The offset at which the next chunk begins.
    package var nextOffset: Int64 = 0

    /// The state.
    package var state: ImportState = .unspecified

    /// Why it failed, or empty.
    package var failure: String = ""

    /// Rows judged so far, the header not counted.
    package var rows: Int64 = 0

    /// Of these, accepted.
    package var accepted: Int64 = 0

    /// Of these, duplicates.
    package var duplicates: Int64 = 0

    /// Of these, rejected.
    package var rejected: Int64 = 0

    /// Of the accepted ones, late.
    package var late: Int64 = 0

    /// When it was opened.
    package var createTime: WireTimestamp? = nil

    /// When it changed last.
    package var updateTime: WireTimestamp? = nil

    /// `failure` in Chinese.
    package var failureZh: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        department: String = "",
        kind: DecisionKind = .unspecified,
        template: ImportTemplate = .unspecified,
        encoding: ImportEncoding = .unspecified,
        fileName: String = "",
        sha256: String = "",
        totalBytes: Int64 = 0,
        nextOffset: Int64 = 0,
        state: ImportState = .unspecified,
        failure: String = "",
        rows: Int64 = 0,
        accepted: Int64 = 0,
        duplicates: Int64 = 0,
        rejected: Int64 = 0,
        late: Int64 = 0,
        createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil,
        failureZh: String = ""
    ) {
        self.name = name
        self.department = department
        self.kind = kind
        self.template = template
        self.encoding = encoding
        self.fileName = fileName
        self.sha256 = sha256
        self.totalBytes = totalBytes
        self.nextOffset = nextOffset
        self.state = state
        self.failure = failure
        self.rows = rows
        self.accepted = accepted
        self.duplicates = duplicates
        self.rejected = rejected
        self.late = late
        self.createTime = createTime
        self.updateTime = updateTime
        self.failureZh = failureZh
    }
}

extension Import {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__import__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__Import>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.kind = try MessageArena.enumeration(DecisionKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.template = try MessageArena.enumeration(ImportTemplate(rawValue: Int32(bitPattern: c.pointee.template_.rawValue)), "template")
        self.encoding = try MessageArena.enumeration(ImportEncoding(rawValue: Int32(bitPattern: c.pointee.encoding.rawValue)), "encoding")
        self.fileName = try MessageArena.string(c.pointee.file_name, "file_name")
        self.sha256 = try MessageArena.string(c.pointee.sha256, "sha256")
        self.totalBytes = c.pointee.total_bytes
        self.nextOffset = c.pointee.next_offset
        self.state = try MessageArena.enumeration(ImportState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.failure = try MessageArena.string(c.pointee.failure, "failure")
        self.rows = c.pointee.rows
        self.accepted = c.pointee.accepted
        self.duplicates = c.pointee.duplicates
        self.rejected = c.pointee.rejected
        self.late = c.pointee.late
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
        if let nested = c.pointee.update_time {
            do { self.updateTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("update_time") }
        }
        self.failureZh = try MessageArena.string(c.pointee.failure_zh, "failure_zh")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__Import> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__Import>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__Import.self, capacity: 1)
        xinyi__registry__v1__import__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.kind = Xinyi__Registry__V1__DecisionKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.template_ = Xinyi__Registry__V1__ImportTemplate(rawValue: UInt32(bitPattern: self.template.rawValue))
        c.pointee.encoding = Xinyi__Registry__V1__ImportEncoding(rawValue: UInt32(bitPattern: self.encoding.rawValue))
        c.pointee.file_name = try arena.copy(self.fileName, "file_name")
        c.pointee.sha256 = try arena.copy(self.sha256, "sha256")
        c.pointee.total_bytes = self.totalBytes
        c.pointee.next_offset = self.nextOffset
        c.pointee.state = Xinyi__Registry__V1__ImportState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.failure = try arena.copy(self.failure, "failure")
        c.pointee.rows = self.rows
        c.pointee.accepted = self.accepted
        c.pointee.duplicates = self.duplicates
        c.pointee.rejected = self.rejected
        c.pointee.late = self.late
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        if let value = self.updateTime {
            do { c.pointee.update_time = try value.packed(in: arena) } catch { throw error.inside("update_time") }
        }
        c.pointee.failure_zh = try arena.copy(self.failureZh, "failure_zh")
        return c
    }
}

/// The verdict on one row.
package struct ImportVerdict: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ImportVerdict" }

    /// Number of the row, 1 for the first after the header.
    package var row: Int64 = 0

    /// Offset of its first byte in the file.
    package var byteOffset: Int64 = 0

    /// The verdict.
    package var verdict: RowVerdict = .unspecified

    /// The decision made or found, `decisions/{id}`; empty if rejected, unless another content is kept under the same key.
    package var decision: String = ""

    /// Document number of the row as far as it could be read.
    package var documentNumber: String = ""

    /// The rules it breaks, at most 32; empty unless rejected.
    package var violations: [RecordViolation] = []

    /// True if the decision was submitted late.
    package var late: Bool = false

    /// When it had to be uploaded; absent if rejected.
    package var uploadDue: CommonSchema.DueDate? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        row: Int64 = 0,
        byteOffset: Int64 = 0,
        verdict: RowVerdict = .unspecified,
        decision: String = "",
        documentNumber: String = "",
        violations: [RecordViolation] = [],
        late: Bool = false,
        uploadDue: CommonSchema.DueDate? = nil
    ) {
        self.row = row
        self.byteOffset = byteOffset
        self.verdict = verdict
        self.decision = decision
        self.documentNumber = documentNumber
        self.violations = violations
        self.late = late
        self.uploadDue = uploadDue
    }
}

extension ImportVerdict {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__import_verdict__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ImportVerdict>) throws(MessageFault) {
        self.init()
        self.row = c.pointee.row
        self.byteOffset = c.pointee.byte_offset
        self.verdict = try MessageArena.enumeration(RowVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue)), "verdict")
        self.decision = try MessageArena.string(c.pointee.decision, "decision")
        self.documentNumber = try MessageArena.string(c.pointee.document_number, "document_number")
        self.violations.reserveCapacity(c.pointee.n_violations)
        for index in 0..<c.pointee.n_violations {
            guard let nested = c.pointee.violations[index] else { continue }
            do { self.violations.append(try RecordViolation(unpacked: nested)) } catch { throw error.inside("violations", index) }
        }
        self.late = c.pointee.late != 0
        if let nested = c.pointee.upload_due {
            do { self.uploadDue = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("upload_due") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ImportVerdict> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ImportVerdict>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ImportVerdict.self, capacity: 1)
        xinyi__registry__v1__import_verdict__init(c)
        c.pointee.row = self.row
        c.pointee.byte_offset = self.byteOffset
        c.pointee.verdict = Xinyi__Registry__V1__RowVerdict(rawValue: UInt32(bitPattern: self.verdict.rawValue))
        c.pointee.decision = try arena.copy(self.decision, "decision")
        c.pointee.document_number = try arena.copy(self.documentNumber, "document_number")
        if !self.violations.isEmpty {
            c.pointee.n_violations = self.violations.count
            let memory = arena.allocate(self.violations.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__RecordViolation>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__RecordViolation>?).self, capacity: self.violations.count)
            for index in self.violations.indices {
                do { list[index] = try self.violations[index].packed(in: arena) } catch { throw error.inside("violations", index) }
            }
            c.pointee.violations = list
        }
        c.pointee.late = self.late ? 1 : 0
        if let value = self.uploadDue {
            do { c.pointee.upload_due = try value.packed(in: arena) } catch { throw error.inside("upload_due") }
        }
        return c
    }
}

/// The request for OpenImport.
package struct OpenImportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.OpenImportRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same import.
    package var requestId: String = ""

    /// What the rows are; unspecified is INVALID_ARGUMENT.
    package var kind: DecisionKind = .unspecified

    /// The template.
    package var template: ImportTemplate = .unspecified

    /// The encoding; unspecified lets the bytes decide.
    package var encoding: ImportEncoding = .unspecified

    /// SHA-256 of the whole file, 64 hex digits.
    package var sha256: String = ""

    /// The file's size, 1 byte to 4 GiB.
    package var totalBytes: Int64 = 0

    /// The file's name, for people; at most 200 characters.
    package var fileName: String = ""

    /// Who imports.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        kind: DecisionKind = .unspecified,
        template: ImportTemplate = .unspecified,
        encoding: ImportEncoding = .unspecified,
        sha256: String = "",
        totalBytes: Int64 = 0,
        fileName: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.kind = kind
        self.template = template
        self.encoding = encoding
        self.sha256 = sha256
        self.totalBytes = totalBytes
        self.fileName = fileName
        self.official = official
    }
}

extension OpenImportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__open_import_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__OpenImportRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.kind = try MessageArena.enumeration(DecisionKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.template = try MessageArena.enumeration(ImportTemplate(rawValue: Int32(bitPattern: c.pointee.template_.rawValue)), "template")
        self.encoding = try MessageArena.enumeration(ImportEncoding(rawValue: Int32(bitPattern: c.pointee.encoding.rawValue)), "encoding")
        self.sha256 = try MessageArena.string(c.pointee.sha256, "sha256")
        self.totalBytes = c.pointee.total_bytes
        self.fileName = try MessageArena.string(c.pointee.file_name, "file_name")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__OpenImportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__OpenImportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__OpenImportRequest.self, capacity: 1)
        xinyi__registry__v1__open_import_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.kind = Xinyi__Registry__V1__DecisionKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.template_ = Xinyi__Registry__V1__ImportTemplate(rawValue: UInt32(bitPattern: self.template.rawValue))
        c.pointee.encoding = Xinyi__Registry__V1__ImportEncoding(rawValue: UInt32(bitPattern: self.encoding.rawValue))
        c.pointee.sha256 = try arena.copy(self.sha256, "sha256")
        c.pointee.total_bytes = self.totalBytes
        c.pointee.file_name = try arena.copy(self.fileName, "file_name")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension OpenImportRequest: ActedRequest, IdempotentRequest {}

/// The answer of OpenImport.
package struct OpenImportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.OpenImportResponse" }

    /// The import, new or found.
    package var `import`: Import? = nil

    /// True if the same content had been opened before: go on at `import.next_offset`, or read its verdicts.
    package var existing: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        `import`: Import? = nil,
        existing: Bool = false
    ) {
        self.`import` = `import`
        self.existing = existing
    }
}

extension OpenImportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__open_import_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__OpenImportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.import {
            do { self.`import` = try Import(unpacked: nested) } catch { throw error.inside("import") }
        }
        self.existing = c.pointee.existing != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__OpenImportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__OpenImportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__OpenImportResponse.self, capacity: 1)
        xinyi__registry__v1__open_import_response__init(c)
        if let value = self.`import` {
            do { c.pointee.import = try value.packed(in: arena) } catch { throw error.inside("import") }
        }
        c.pointee.existing = self.existing ? 1 : 0
        return c
    }
}

/// The request for AppendImportChunk.
package struct AppendImportChunkRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.AppendImportChunkRequest" }

    /// May be empty: the offset says which chunk it is, and a chunk is never taken twice. If given, 8 to 64 ASCII
    /// characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `imports/{id}`.
    package var name: String = ""

    /// Offset of the first byte; must be the import's `next_offset`.
    package var offset: Int64 = 0

    /// 1 byte to 1 MiB.
    package var data: [UInt8] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        offset: Int64 = 0,
        data: [UInt8] = []
    ) {
        self.requestId = requestId
        self.name = name
        self.offset = offset
        self.data = data
    }
}

extension AppendImportChunkRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__append_import_chunk_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__AppendImportChunkRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.offset = c.pointee.offset
        self.data = MessageArena.bytes(c.pointee.data)
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__AppendImportChunkRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__AppendImportChunkRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__AppendImportChunkRequest.self, capacity: 1)
        xinyi__registry__v1__append_import_chunk_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.offset = self.offset
        c.pointee.data = arena.copy(self.data)
        return c
    }
}

extension AppendImportChunkRequest: IdempotentRequest, NamedRequest {}

/// The answer of AppendImportChunk.
package struct AppendImportChunkResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.AppendImportChunkResponse" }

    /// Where the next chunk begins.
    package var nextOffset: Int64 = 0

    /// Rows judged so far.
    package var rows: Int64 = 0

    /// Of these, accepted.
    package var accepted: Int64 = 0

    /// Of these, duplicates.
    package var duplicates: Int64 = 0

    /// Of these, rejected.
    package var rejected: Int64 = 0

    /// Of the accepted ones, late.
    package var late: Int64 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        nextOffset: Int64 = 0,
        rows: Int64 = 0,
        accepted: Int64 = 0,
        duplicates: Int64 = 0,
        rejected: Int64 = 0,
        late: Int64 = 0
    ) {
        self.nextOffset = nextOffset
        self.rows = rows
        self.accepted = accepted
        self.duplicates = duplicates
        self.rejected = rejected
        self.late = late
    }
}

extension AppendImportChunkResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__append_import_chunk_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__AppendImportChunkResponse>) throws(MessageFault) {
        self.init()
        self.nextOffset = c.pointee.next_offset
        self.rows = c.pointee.rows
        self.accepted = c.pointee.accepted
        self.duplicates = c.pointee.duplicates
        self.rejected = c.pointee.rejected
        self.late = c.pointee.late
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__AppendImportChunkResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__AppendImportChunkResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__AppendImportChunkResponse.self, capacity: 1)
        xinyi__registry__v1__append_import_chunk_response__init(c)
        c.pointee.next_offset = self.nextOffset
        c.pointee.rows = self.rows
        c.pointee.accepted = self.accepted
        c.pointee.duplicates = self.duplicates
        c.pointee.rejected = self.rejected
        c.pointee.late = self.late
        return c
    }
}

/// The request for FinishImport.
package struct FinishImportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.FinishImportRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `imports/{id}`.
    package var name: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = ""
    ) {
        self.requestId = requestId
        self.name = name
    }
}

extension FinishImportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__finish_import_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__FinishImportRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__FinishImportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__FinishImportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__FinishImportRequest.self, capacity: 1)
        xinyi__registry__v1__finish_import_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension FinishImportRequest: IdempotentRequest, NamedRequest {}

/// The answer of FinishImport.
package struct FinishImportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.FinishImportResponse" }

    /// The import, finished.
    package var `import`: Import? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        `import`: Import? = nil
    ) {
        self.`import` = `import`
    }
}

extension FinishImportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__finish_import_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__FinishImportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.import {
            do { self.`import` = try Import(unpacked: nested) } catch { throw error.inside("import") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__FinishImportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__FinishImportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__FinishImportResponse.self, capacity: 1)
        xinyi__registry__v1__finish_import_response__init(c)
        if let value = self.`import` {
            do { c.pointee.import = try value.packed(in: arena) } catch { throw error.inside("import") }
        }
        return c
    }
}

/// The request for AbandonImport.
package struct AbandonImportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.AbandonImportRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `imports/{id}`.
    package var name: String = ""

    /// Why, at most 400 characters.
    package var reason: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        reason: String = ""
    ) {
        self.requestId = requestId
        self.name = name
        self.reason = reason
    }
}

extension AbandonImportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__abandon_import_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__AbandonImportRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__AbandonImportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__AbandonImportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__AbandonImportRequest.self, capacity: 1)
        xinyi__registry__v1__abandon_import_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        return c
    }
}

extension AbandonImportRequest: IdempotentRequest, NamedRequest {}

/// The answer of AbandonImport.
package struct AbandonImportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.AbandonImportResponse" }

    /// The import, abandoned.
    package var `import`: Import? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        `import`: Import? = nil
    ) {
        self.`import` = `import`
    }
}

extension AbandonImportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__abandon_import_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__AbandonImportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.import {
            do { self.`import` = try Import(unpacked: nested) } catch { throw error.inside("import") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__AbandonImportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__AbandonImportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__AbandonImportResponse.self, capacity: 1)
        xinyi__registry__v1__abandon_import_response__init(c)
        if let value = self.`import` {
            do { c.pointee.import = try value.packed(in: arena) } catch { throw error.inside("import") }
        }
        return c
    }
}

/// The request for GetImport.
package struct GetImportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetImportRequest" }

    /// `imports/{id}`.
    package var name: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = ""
    ) {
        self.name = name
    }
}

extension GetImportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_import_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetImportRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetImportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetImportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetImportRequest.self, capacity: 1)
        xinyi__registry__v1__get_import_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetImportRequest: NamedRequest {}

/// The answer of GetImport.
package struct GetImportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetImportResponse" }

    /// The import.
    package var `import`: Import? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        `import`: Import? = nil
    ) {
        self.`import` = `import`
    }
}

extension GetImportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_import_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetImportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.import {
            do { self.`import` = try Import(unpacked: nested) } catch { throw error.inside("import") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetImportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetImportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetImportResponse.self, capacity: 1)
        xinyi__registry__v1__get_import_response__init(c)
        if let value = self.`import` {
            do { c.pointee.import = try value.packed(in: arena) } catch { throw error.inside("import") }
        }
        return c
    }
}

/// The request for ListImports.
package struct ListImportsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListImportsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only this department's, by code; a department may name only itself; empty means all that the caller may see.
    package var department: String = ""

    /// Only imports in this state; unspecified means all.
    package var state: ImportState = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        department: String = "",
        state: ImportState = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.department = department
        self.state = state
    }
}

extension ListImportsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_imports_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListImportsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.state = try MessageArena.enumeration(ImportState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListImportsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListImportsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListImportsRequest.self, capacity: 1)
        xinyi__registry__v1__list_imports_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.state = Xinyi__Registry__V1__ImportState(rawValue: UInt32(bitPattern: self.state.rawValue))
        return c
    }
}

extension ListImportsRequest: PagedRequest {}

/// The answer of ListImports.
package struct ListImportsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListImportsResponse" }

    /// The imports, newest first.
    package var imports: [Import] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        imports: [Import] = [],
        nextPageToken: String = ""
    ) {
        self.imports = imports
        self.nextPageToken = nextPageToken
    }
}

extension ListImportsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_imports_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListImportsResponse>) throws(MessageFault) {
        self.init()
        self.imports.reserveCapacity(c.pointee.n_imports)
        for index in 0..<c.pointee.n_imports {
            guard let nested = c.pointee.imports[index] else { continue }
            do { self.imports.append(try Import(unpacked: nested)) } catch { throw error.inside("imports", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListImportsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListImportsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListImportsResponse.self, capacity: 1)
        xinyi__registry__v1__list_imports_response__init(c)
        if !self.imports.isEmpty {
            c.pointee.n_imports = self.imports.count
            let memory = arena.allocate(self.imports.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__Import>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__Import>?).self, capacity: self.imports.count)
            for index in self.imports.indices {
                do { list[index] = try self.imports[index].packed(in: arena) } catch { throw error.inside("imports", index) }
            }
            c.pointee.imports = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListImportsResponse: PagedResponse {
    /// The page's items, which the contract calls `imports`.
    package var items: [Import] {
        get { imports }
        set { imports = newValue }
    }
}

/// The request for ListImportVerdicts.
package struct ListImportVerdictsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListImportVerdictsRequest" }

    /// The import, `imports/{id}`.
    package var `import`: String = ""

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only this verdict; unspecified means all.
    package var verdict: RowVerdict = .unspecified

    /// Only rows whose decision is late.
    package var lateOnly: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        `import`: String = "",
        pageSize: Int32 = 0,
        pageToken: String = "",
        verdict: RowVerdict = .unspecified,
        lateOnly: Bool = false
    ) {
        self.`import` = `import`
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.verdict = verdict
        self.lateOnly = lateOnly
    }
}

extension ListImportVerdictsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_import_verdicts_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListImportVerdictsRequest>) throws(MessageFault) {
        self.init()
        self.`import` = try MessageArena.string(c.pointee.import, "import")
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.verdict = try MessageArena.enumeration(RowVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue)), "verdict")
        self.lateOnly = c.pointee.late_only != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListImportVerdictsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListImportVerdictsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListImportVerdictsRequest.self, capacity: 1)
        xinyi__registry__v1__list_import_verdicts_request__init(c)
        c.pointee.import = try arena.copy(self.`import`, "import")
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.verdict = Xinyi__Registry__V1__RowVerdict(rawValue: UInt32(bitPattern: self.verdict.rawValue))
        c.pointee.late_only = self.lateOnly ? 1 : 0
        return c
    }
}

extension ListImportVerdictsRequest: PagedRequest {}

/// The answer of ListImportVerdicts.
package struct ListImportVerdictsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListImportVerdictsResponse" }

    /// The verdicts in the order of the rows.
    package var verdicts: [ImportVerdict] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        verdicts: [ImportVerdict] = [],
        nextPageToken: String = ""
    ) {
        self.verdicts = verdicts
        self.nextPageToken = nextPageToken
    }
}

extension ListImportVerdictsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_import_verdicts_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListImportVerdictsResponse>) throws(MessageFault) {
        self.init()
        self.verdicts.reserveCapacity(c.pointee.n_verdicts)
        for index in 0..<c.pointee.n_verdicts {
            guard let nested = c.pointee.verdicts[index] else { continue }
            do { self.verdicts.append(try ImportVerdict(unpacked: nested)) } catch { throw error.inside("verdicts", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListImportVerdictsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListImportVerdictsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListImportVerdictsResponse.self, capacity: 1)
        xinyi__registry__v1__list_import_verdicts_response__init(c)
        if !self.verdicts.isEmpty {
            c.pointee.n_verdicts = self.verdicts.count
            let memory = arena.allocate(self.verdicts.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__ImportVerdict>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__ImportVerdict>?).self, capacity: self.verdicts.count)
            for index in self.verdicts.indices {
                do { list[index] = try self.verdicts[index].packed(in: arena) } catch { throw error.inside("verdicts", index) }
            }
            c.pointee.verdicts = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListImportVerdictsResponse: PagedResponse {
    /// The page's items, which the contract calls `verdicts`.
    package var items: [ImportVerdict] {
        get { verdicts }
        set { verdicts = newValue }
    }
}

/// The request for GetTemplate.
package struct GetTemplateRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetTemplateRequest" }

    /// The kind of the rows.
    package var kind: DecisionKind = .unspecified

    /// The template; unspecified means the current one.
    package var template: ImportTemplate = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        kind: DecisionKind = .unspecified,
        template: ImportTemplate = .unspecified
    ) {
        self.kind = kind
        self.template = template
    }
}

extension GetTemplateRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_template_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetTemplateRequest>) throws(MessageFault) {
        self.init()
        self.kind = try MessageArena.enumeration(DecisionKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.template = try MessageArena.enumeration(ImportTemplate(rawValue: Int32(bitPattern: c.pointee.template_.rawValue)), "template")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetTemplateRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetTemplateRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetTemplateRequest.self, capacity: 1)
        xinyi__registry__v1__get_template_request__init(c)
        c.pointee.kind = Xinyi__Registry__V1__DecisionKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.template_ = Xinyi__Registry__V1__ImportTemplate(rawValue: UInt32(bitPattern: self.template.rawValue))
        return c
    }
}

/// The answer of GetTemplate.
package struct GetTemplateResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetTemplateResponse" }

    /// The fields in the order of the template.
    package var fields: [TemplateField] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        fields: [TemplateField] = []
    ) {
        self.fields = fields
    }
}

extension GetTemplateResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_template_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetTemplateResponse>) throws(MessageFault) {
        self.init()
        self.fields.reserveCapacity(c.pointee.n_fields)
        for index in 0..<c.pointee.n_fields {
            guard let nested = c.pointee.fields[index] else { continue }
            do { self.fields.append(try TemplateField(unpacked: nested)) } catch { throw error.inside("fields", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetTemplateResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetTemplateResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetTemplateResponse.self, capacity: 1)
        xinyi__registry__v1__get_template_response__init(c)
        if !self.fields.isEmpty {
            c.pointee.n_fields = self.fields.count
            let memory = arena.allocate(self.fields.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__TemplateField>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__TemplateField>?).self, capacity: self.fields.count)
            for index in self.fields.indices {
                do { list[index] = try self.fields[index].packed(in: arena) } catch { throw error.inside("fields", index) }
            }
            c.pointee.fields = list
        }
        return c
    }
}

/// One field of a template.
package struct TemplateField: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.TemplateField" }

    /// The code, for example `CF_WSH`.
    package var code: String = ""

    /// The Chinese name, accepted as a header as well.
    package var title: String = ""

    /// The type: "text", "code", "date", "amount", "uscc".
    package var type: String = ""

    /// The greatest length in characters.
    package var maxLength: Int32 = 0

    /// For organisations.
    package var organisation: FieldPresence = .unspecified

    /// For sole traders.
    package var soleTrader: FieldPresence = .unspecified

    /// For natural persons.
    package var naturalPerson: FieldPresence = .unspecified

    /// True if it is public for organisations.
    package var `public`: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        code: String = "",
        title: String = "",
        type: String = "",
        maxLength: Int32 = 0,
        organisation: FieldPresence = .unspecified,
        soleTrader: FieldPresence = .unspecified,
        naturalPerson: FieldPresence = .unspecified,
        `public`: Bool = false
    ) {
        self.code = code
        self.title = title
        self.type = type
        self.maxLength = maxLength
        self.organisation = organisation
        self.soleTrader = soleTrader
        self.naturalPerson = naturalPerson
        self.`public` = `public`
    }
}

extension TemplateField {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__template_field__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__TemplateField>) throws(MessageFault) {
        self.init()
        self.code = try MessageArena.string(c.pointee.code, "code")
        self.title = try MessageArena.string(c.pointee.title, "title")
        self.type = try MessageArena.string(c.pointee.type, "type")
        self.maxLength = c.pointee.max_length
        self.organisation = try MessageArena.enumeration(FieldPresence(rawValue: Int32(bitPattern: c.pointee.organisation.rawValue)), "organisation")
        self.soleTrader = try MessageArena.enumeration(FieldPresence(rawValue: Int32(bitPattern: c.pointee.sole_trader.rawValue)), "sole_trader")
        self.naturalPerson = try MessageArena.enumeration(FieldPresence(rawValue: Int32(bitPattern: c.pointee.natural_person.rawValue)), "natural_person")
        self.`public` = c.pointee.public_ != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__TemplateField> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__TemplateField>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__TemplateField.self, capacity: 1)
        xinyi__registry__v1__template_field__init(c)
        c.pointee.code = try arena.copy(self.code, "code")
        c.pointee.title = try arena.copy(self.title, "title")
        c.pointee.type = try arena.copy(self.type, "type")
        c.pointee.max_length = self.maxLength
        c.pointee.organisation = Xinyi__Registry__V1__FieldPresence(rawValue: UInt32(bitPattern: self.organisation.rawValue))
        c.pointee.sole_trader = Xinyi__Registry__V1__FieldPresence(rawValue: UInt32(bitPattern: self.soleTrader.rawValue))
        c.pointee.natural_person = Xinyi__Registry__V1__FieldPresence(rawValue: UInt32(bitPattern: self.naturalPerson.rawValue))
        c.pointee.public_ = self.`public` ? 1 : 0
        return c
    }
}

/// What each method of `xinyi.registry.v1.ImportService` is, for routers, channels and policies.
package enum ImportServiceMethods {
    /// Opens an import, or finds the one already opened for the same content: an import is named by the department, the
    /// kind and the SHA-256 of the file, so that the same file never counts twice. An import that nobody goes on with for 72
    /// hours is abandoned by itself.
    ///
    /// Rows: R2, C3.
    /// Errors: INVALID_ARGUMENT naming the field; FAILED_PRECONDITION (UNKNOWN_DEPARTMENT) if the caller's department is
    /// not in the catalogue; RESOURCE_EXHAUSTED (TOO_MANY_IMPORTS) with more than 16 open imports of one department;
    /// PERMISSION_DENIED for callers that are no department.
    package static let openImport = MethodDescriptor(
        service: "xinyi.registry.v1.ImportService", method: "OpenImport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department], isBulk: true,
        official: [.handler],
        rows: ["R2", "C3"])

    /// Appends the bytes at an offset and judges every row that they complete. Chunks may be split anywhere, in the middle
    /// of a character, too. All rows of a chunk and the new offset are one transaction.
    ///
    /// Rows: R2, R3, X3.
    /// Errors: FAILED_PRECONDITION (WRONG_OFFSET, metadata `next_offset`) if the offset is not the next one, harmless: go
    /// on at `next_offset`; INVALID_ARGUMENT (INVALID_HEADER) if the first row does not name the template's fields, which
    /// ends the import; INVALID_ARGUMENT if the chunk is empty, above 1 MiB or reaches beyond the stated size; NOT_FOUND;
    /// FAILED_PRECONDITION (ILLEGAL_TRANSITION, metadata `state`) if the import is not open; PERMISSION_DENIED
    /// (NOT_YOUR_DEPARTMENT) for another department.
    package static let appendImportChunk = MethodDescriptor(
        service: "xinyi.registry.v1.ImportService", method: "AppendImportChunk",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department], isBulk: true,
        rows: ["R2", "R3", "X3"])

    /// Ends an import whose bytes are all there: judges a last row without line end and compares the SHA-256.
    ///
    /// Rows: R2.
    /// Errors: FAILED_PRECONDITION (IMPORT_INCOMPLETE, metadata `next_offset`) if bytes are missing; FAILED_PRECONDITION
    /// (CONTENT_MISMATCH) if the bytes are not those announced, (ILLEGAL_TRANSITION) if the import failed or was abandoned;
    /// NOT_FOUND; PERMISSION_DENIED (NOT_YOUR_DEPARTMENT) for another department.
    package static let finishImport = MethodDescriptor(
        service: "xinyi.registry.v1.ImportService", method: "FinishImport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department], isBulk: true,
        rows: ["R2"])

    /// Gives up an open import. Rows accepted so far stay; opening the same file again starts a new import.
    ///
    /// Rows: R2.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION (ILLEGAL_TRANSITION) unless open; PERMISSION_DENIED (NOT_YOUR_DEPARTMENT)
    /// for another department.
    package static let abandonImport = MethodDescriptor(
        service: "xinyi.registry.v1.ImportService", method: "AbandonImport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R2"])

    /// Returns an import with its counts and next offset.
    ///
    /// Rows: R2, C3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED for another department.
    package static let getImport = MethodDescriptor(
        service: "xinyi.registry.v1.ImportService", method: "GetImport",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R2", "C3"])

    /// Lists imports, newest first; a department sees its own.
    ///
    /// Rows: R2.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for the public.
    package static let listImports = MethodDescriptor(
        service: "xinyi.registry.v1.ImportService", method: "ListImports",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R2"])

    /// Lists the verdicts of an import in the order of its rows.
    ///
    /// Rows: R2, R3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for another department.
    package static let listImportVerdicts = MethodDescriptor(
        service: "xinyi.registry.v1.ImportService", method: "ListImportVerdicts",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R2", "R3"])

    /// Returns the field table of a template, as the importer applies it.
    ///
    /// Rows: R2.
    /// Errors: INVALID_ARGUMENT if the kind is unspecified.
    package static let getTemplate = MethodDescriptor(
        service: "xinyi.registry.v1.ImportService", method: "GetTemplate",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R2"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [openImport, appendImportChunk, finishImport, abandonImport, getImport, listImports, listImportVerdicts, getTemplate]
}

/// Takes in CSV files of a department: open, append chunks, finish, read the verdicts. What was acknowledged is kept
/// whatever dies when; whoever resumes asks OpenImport or GetImport for the next offset and goes on there.
package protocol ImportService: RPCService {
    /// Opens an import, or finds the one already opened for the same content: an import is named by the department, the
    /// kind and the SHA-256 of the file, so that the same file never counts twice. An import that nobody goes on with for 72
    /// hours is abandoned by itself.
    ///
    /// Rows: R2, C3.
    /// Errors: INVALID_ARGUMENT naming the field; FAILED_PRECONDITION (UNKNOWN_DEPARTMENT) if the caller's department is
    /// not in the catalogue; RESOURCE_EXHAUSTED (TOO_MANY_IMPORTS) with more than 16 open imports of one department;
    /// PERMISSION_DENIED for callers that are no department.
    func openImport(_ request: OpenImportRequest, context: ServerContext) async throws -> OpenImportResponse

    /// Appends the bytes at an offset and judges every row that they complete. Chunks may be split anywhere, in the middle
    /// of a character, too. All rows of a chunk and the new offset are one transaction.
    ///
    /// Rows: R2, R3, X3.
    /// Errors: FAILED_PRECONDITION (WRONG_OFFSET, metadata `next_offset`) if the offset is not the next one, harmless: go
    /// on at `next_offset`; INVALID_ARGUMENT (INVALID_HEADER) if the first row does not name the template's fields, which
    /// ends the import; INVALID_ARGUMENT if the chunk is empty, above 1 MiB or reaches beyond the stated size; NOT_FOUND;
    /// FAILED_PRECONDITION (ILLEGAL_TRANSITION, metadata `state`) if the import is not open; PERMISSION_DENIED
    /// (NOT_YOUR_DEPARTMENT) for another department.
    func appendImportChunk(_ request: AppendImportChunkRequest, context: ServerContext) async throws -> AppendImportChunkResponse

    /// Ends an import whose bytes are all there: judges a last row without line end and compares the SHA-256.
    ///
    /// Rows: R2.
    /// Errors: FAILED_PRECONDITION (IMPORT_INCOMPLETE, metadata `next_offset`) if bytes are missing; FAILED_PRECONDITION
    /// (CONTENT_MISMATCH) if the bytes are not those announced, (ILLEGAL_TRANSITION) if the import failed or was abandoned;
    /// NOT_FOUND; PERMISSION_DENIED (NOT_YOUR_DEPARTMENT) for another department.
    func finishImport(_ request: FinishImportRequest, context: ServerContext) async throws -> FinishImportResponse

    /// Gives up an open import. Rows accepted so far stay; opening the same file again starts a new import.
    ///
    /// Rows: R2.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION (ILLEGAL_TRANSITION) unless open; PERMISSION_DENIED (NOT_YOUR_DEPARTMENT)
    /// for another department.
    func abandonImport(_ request: AbandonImportRequest, context: ServerContext) async throws -> AbandonImportResponse

    /// Returns an import with its counts and next offset.
    ///
    /// Rows: R2, C3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED for another department.
    func getImport(_ request: GetImportRequest, context: ServerContext) async throws -> GetImportResponse

    /// Lists imports, newest first; a department sees its own.
    ///
    /// Rows: R2.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for the public.
    func listImports(_ request: ListImportsRequest, context: ServerContext) async throws -> ListImportsResponse

    /// Lists the verdicts of an import in the order of its rows.
    ///
    /// Rows: R2, R3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for another department.
    func listImportVerdicts(_ request: ListImportVerdictsRequest, context: ServerContext) async throws -> ListImportVerdictsResponse

    /// Returns the field table of a template, as the importer applies it.
    ///
    /// Rows: R2.
    /// Errors: INVALID_ARGUMENT if the kind is unspecified.
    func getTemplate(_ request: GetTemplateRequest, context: ServerContext) async throws -> GetTemplateResponse
}

extension ImportService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func openImport(_ request: OpenImportRequest, context: ServerContext) async throws -> OpenImportResponse {
        throw unimplemented(ImportServiceMethods.openImport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func appendImportChunk(_ request: AppendImportChunkRequest, context: ServerContext) async throws -> AppendImportChunkResponse {
        throw unimplemented(ImportServiceMethods.appendImportChunk)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func finishImport(_ request: FinishImportRequest, context: ServerContext) async throws -> FinishImportResponse {
        throw unimplemented(ImportServiceMethods.finishImport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func abandonImport(_ request: AbandonImportRequest, context: ServerContext) async throws -> AbandonImportResponse {
        throw unimplemented(ImportServiceMethods.abandonImport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getImport(_ request: GetImportRequest, context: ServerContext) async throws -> GetImportResponse {
        throw unimplemented(ImportServiceMethods.getImport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listImports(_ request: ListImportsRequest, context: ServerContext) async throws -> ListImportsResponse {
        throw unimplemented(ImportServiceMethods.listImports)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listImportVerdicts(_ request: ListImportVerdictsRequest, context: ServerContext) async throws -> ListImportVerdictsResponse {
        throw unimplemented(ImportServiceMethods.listImportVerdicts)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getTemplate(_ request: GetTemplateRequest, context: ServerContext) async throws -> GetTemplateResponse {
        throw unimplemented(ImportServiceMethods.getTemplate)
    }
}

extension ImportService {
    /// Makes every method of `ImportService` reachable.
    /// A type that serves several services calls each one's.
    package func registerImportService(in router: inout Router) {
        router.add(ImportServiceMethods.openImport) { payload, limits, _ throws(RPCError) in
            let request = try OpenImportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.openImport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ImportServiceMethods.appendImportChunk) { payload, limits, _ throws(RPCError) in
            let request = try AppendImportChunkRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.appendImportChunk(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ImportServiceMethods.finishImport) { payload, limits, _ throws(RPCError) in
            let request = try FinishImportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.finishImport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ImportServiceMethods.abandonImport) { payload, limits, _ throws(RPCError) in
            let request = try AbandonImportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.abandonImport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ImportServiceMethods.getImport) { payload, limits, _ throws(RPCError) in
            let request = try GetImportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getImport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ImportServiceMethods.listImports) { payload, limits, _ throws(RPCError) in
            let request = try ListImportsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listImports(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ImportServiceMethods.listImportVerdicts) { payload, limits, _ throws(RPCError) in
            let request = try ListImportVerdictsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listImportVerdicts(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ImportServiceMethods.getTemplate) { payload, limits, _ throws(RPCError) in
            let request = try GetTemplateRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getTemplate(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerImportService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.ImportService`.
///
/// Takes in CSV files of a department: open, append chunks, finish, read the verdicts. What was acknowledged is kept
/// whatever dies when; whoever resumes asks OpenImport or GetImport for the next offset and goes on there.
package struct ImportServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Opens an import, or finds the one already opened for the same content: an import is named by the department, the
    /// kind and the SHA-256 of the file, so that the same file never counts twice. An import that nobody goes on with for 72
    /// hours is abandoned by itself.
    ///
    /// Rows: R2, C3.
    /// Errors: INVALID_ARGUMENT naming the field; FAILED_PRECONDITION (UNKNOWN_DEPARTMENT) if the caller's department is
    /// not in the catalogue; RESOURCE_EXHAUSTED (TOO_MANY_IMPORTS) with more than 16 open imports of one department;
    /// PERMISSION_DENIED for callers that are no department.
    package func openImport(_ request: OpenImportRequest, options: CallOptions = .default) async throws -> OpenImportResponse {
        try decodeResponse(await channel.unaryBytes(ImportServiceMethods.openImport, request.serialized(), options: options))
    }

    /// Appends the bytes at an offset and judges every row that they complete. Chunks may be split anywhere, in the middle
    /// of a character, too. All rows of a chunk and the new offset are one transaction.
    ///
    /// Rows: R2, R3, X3.
    /// Errors: FAILED_PRECONDITION (WRONG_OFFSET, metadata `next_offset`) if the offset is not the next one, harmless: go
    /// on at `next_offset`; INVALID_ARGUMENT (INVALID_HEADER) if the first row does not name the template's fields, which
    /// ends the import; INVALID_ARGUMENT if the chunk is empty, above 1 MiB or reaches beyond the stated size; NOT_FOUND;
    /// FAILED_PRECONDITION (ILLEGAL_TRANSITION, metadata `state`) if the import is not open; PERMISSION_DENIED
    /// (NOT_YOUR_DEPARTMENT) for another department.
    package func appendImportChunk(_ request: AppendImportChunkRequest, options: CallOptions = .default) async throws -> AppendImportChunkResponse {
        try decodeResponse(await channel.unaryBytes(ImportServiceMethods.appendImportChunk, request.serialized(), options: options))
    }

    /// Ends an import whose bytes are all there: judges a last row without line end and compares the SHA-256.
    ///
    /// Rows: R2.
    /// Errors: FAILED_PRECONDITION (IMPORT_INCOMPLETE, metadata `next_offset`) if bytes are missing; FAILED_PRECONDITION
    /// (CONTENT_MISMATCH) if the bytes are not those announced, (ILLEGAL_TRANSITION) if the import failed or was abandoned;
    /// NOT_FOUND; PERMISSION_DENIED (NOT_YOUR_DEPARTMENT) for another department.
    package func finishImport(_ request: FinishImportRequest, options: CallOptions = .default) async throws -> FinishImportResponse {
        try decodeResponse(await channel.unaryBytes(ImportServiceMethods.finishImport, request.serialized(), options: options))
    }

    /// Gives up an open import. Rows accepted so far stay; opening the same file again starts a new import.
    ///
    /// Rows: R2.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION (ILLEGAL_TRANSITION) unless open; PERMISSION_DENIED (NOT_YOUR_DEPARTMENT)
    /// for another department.
    package func abandonImport(_ request: AbandonImportRequest, options: CallOptions = .default) async throws -> AbandonImportResponse {
        try decodeResponse(await channel.unaryBytes(ImportServiceMethods.abandonImport, request.serialized(), options: options))
    }

    /// Returns an import with its counts and next offset.
    ///
    /// Rows: R2, C3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED for another department.
    package func getImport(_ request: GetImportRequest, options: CallOptions = .default) async throws -> GetImportResponse {
        try decodeResponse(await channel.unaryBytes(ImportServiceMethods.getImport, request.serialized(), options: options))
    }

    /// Lists imports, newest first; a department sees its own.
    ///
    /// Rows: R2.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for the public.
    package func listImports(_ request: ListImportsRequest, options: CallOptions = .default) async throws -> ListImportsResponse {
        try decodeResponse(await channel.unaryBytes(ImportServiceMethods.listImports, request.serialized(), options: options))
    }

    /// Lists the verdicts of an import in the order of its rows.
    ///
    /// Rows: R2, R3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for another department.
    package func listImportVerdicts(_ request: ListImportVerdictsRequest, options: CallOptions = .default) async throws -> ListImportVerdictsResponse {
        try decodeResponse(await channel.unaryBytes(ImportServiceMethods.listImportVerdicts, request.serialized(), options: options))
    }

    /// Returns the field table of a template, as the importer applies it.
    ///
    /// Rows: R2.
    /// Errors: INVALID_ARGUMENT if the kind is unspecified.
    package func getTemplate(_ request: GetTemplateRequest, options: CallOptions = .default) async throws -> GetTemplateResponse {
        try decodeResponse(await channel.unaryBytes(ImportServiceMethods.getTemplate, request.serialized(), options: options))
    }
}
