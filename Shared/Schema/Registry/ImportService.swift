// Written by `make generate` from proto/xinyi/registry/v1/import_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// The template that a file follows.
package enum ImportTemplate: ContractEnum {
    /// Not stated: the current one.
    case unspecified
    /// Template of 2018 (发改办财金〔2018〕424号) with the penalty kinds of the law of 2021.
    case current
    /// Template of 2015 to 2017, mapped to the current one. Permits and penalties only.
    case older
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .current, .older]
    package static let names = ["IMPORT_TEMPLATE_UNSPECIFIED", "IMPORT_TEMPLATE_CURRENT", "IMPORT_TEMPLATE_OLDER"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .current
            case 2: self = .older
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .current: 1
            case .older: 2
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// The character encoding of a file.
package enum ImportEncoding: ContractEnum {
    /// Not stated: UTF-8, with or without byte order mark, or GB18030, decided by the bytes.
    case unspecified
    /// UTF-8.
    case utf8
    /// GB18030, a superset of GBK and GB2312, as spreadsheets of departments write it.
    case gb18030
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .utf8, .gb18030]
    package static let names = ["IMPORT_ENCODING_UNSPECIFIED", "IMPORT_ENCODING_UTF8", "IMPORT_ENCODING_GB18030"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .utf8
            case 2: self = .gb18030
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .utf8: 1
            case .gb18030: 2
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Where an import stands.
package enum ImportState: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .open, .finished, .failed, .abandoned]
    package static let names = ["IMPORT_STATE_UNSPECIFIED", "IMPORT_STATE_OPEN", "IMPORT_STATE_FINISHED", "IMPORT_STATE_FAILED", "IMPORT_STATE_ABANDONED"]

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

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// The verdict on a row.
package enum RowVerdict: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .accepted, .duplicate, .rejected]
    package static let names = ["ROW_VERDICT_UNSPECIFIED", "ROW_VERDICT_ACCEPTED", "ROW_VERDICT_DUPLICATE", "ROW_VERDICT_REJECTED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .accepted
            case 2: self = .duplicate
            case 3: self = .rejected
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .accepted: 1
            case .duplicate: 2
            case .rejected: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Whether a field must be filled.
package enum FieldPresence: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .mandatory, .ifExisting, .optional, .unused]
    package static let names = ["FIELD_PRESENCE_UNSPECIFIED", "FIELD_PRESENCE_MANDATORY", "FIELD_PRESENCE_IF_EXISTING", "FIELD_PRESENCE_OPTIONAL", "FIELD_PRESENCE_UNUSED"]

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

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// A file being taken in.
package struct Import: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.Import" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        name: String = "", department: String = "", kind: DecisionKind = .unspecified, template: ImportTemplate = .unspecified,
        encoding: ImportEncoding = .unspecified, fileName: String = "", sha256: String = "", totalBytes: Int64 = 0,
        nextOffset: Int64 = 0, state: ImportState = .unspecified, failure: String = "", rows: Int64 = 0, accepted: Int64 = 0,
        duplicates: Int64 = 0, rejected: Int64 = 0, late: Int64 = 0, createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil, failureZh: String = ""
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

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&department)
        try visitor.value(&kind)
        try visitor.value(&template)
        try visitor.value(&encoding)
        try visitor.text(&fileName)
        try visitor.text(&sha256)
        visitor.number(&totalBytes)
        visitor.number(&nextOffset)
        try visitor.value(&state)
        try visitor.text(&failure)
        visitor.number(&rows)
        visitor.number(&accepted)
        visitor.number(&duplicates)
        visitor.number(&rejected)
        visitor.number(&late)
        try visitor.message(&createTime)
        try visitor.message(&updateTime)
        try visitor.text(&failureZh)
    }
}

/// The verdict on one row.
package struct ImportVerdict: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ImportVerdict" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        row: Int64 = 0, byteOffset: Int64 = 0, verdict: RowVerdict = .unspecified, decision: String = "",
        documentNumber: String = "", violations: [RecordViolation] = [], late: Bool = false,
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

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&row)
        visitor.number(&byteOffset)
        try visitor.value(&verdict)
        try visitor.text(&decision)
        try visitor.text(&documentNumber)
        try visitor.messages(&violations)
        visitor.number(&late)
        try visitor.message(&uploadDue)
    }
}

/// The request for OpenImport.
package struct OpenImportRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.OpenImportRequest" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        requestId: String = "", kind: DecisionKind = .unspecified, template: ImportTemplate = .unspecified,
        encoding: ImportEncoding = .unspecified, sha256: String = "", totalBytes: Int64 = 0, fileName: String = "",
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

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.value(&kind)
        try visitor.value(&template)
        try visitor.value(&encoding)
        try visitor.text(&sha256)
        visitor.number(&totalBytes)
        try visitor.text(&fileName)
        try visitor.message(&official)
    }
}

extension OpenImportRequest: ActedRequest, IdempotentRequest {}

/// The answer of OpenImport.
package struct OpenImportResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.OpenImportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The import, new or found.
    package var `import`: Import? = nil

    /// True if the same content had been opened before: go on at `import.next_offset`, or read its verdicts.
    package var existing: Bool = false

    package init() {}

    package init(
        `import`: Import? = nil, existing: Bool = false
    ) {
        self.`import` = `import`
        self.existing = existing
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&`import`)
        visitor.number(&existing)
    }
}

/// The request for AppendImportChunk.
package struct AppendImportChunkRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.AppendImportChunkRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// May be empty: the offset says which chunk it is, and a chunk is never taken twice. If given, 8 to 64 ASCII
    /// characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `imports/{id}`.
    package var name: String = ""

    /// Offset of the first byte; must be the import's `next_offset`.
    package var offset: Int64 = 0

    /// 1 byte to 1 MiB.
    package var data: [UInt8] = []

    package init() {}

    package init(
        requestId: String = "", name: String = "", offset: Int64 = 0, data: [UInt8] = []
    ) {
        self.requestId = requestId
        self.name = name
        self.offset = offset
        self.data = data
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        visitor.number(&offset)
        visitor.bytes(&data)
    }
}

extension AppendImportChunkRequest: IdempotentRequest, NamedRequest {}

/// The answer of AppendImportChunk.
package struct AppendImportChunkResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.AppendImportChunkResponse" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        nextOffset: Int64 = 0, rows: Int64 = 0, accepted: Int64 = 0, duplicates: Int64 = 0, rejected: Int64 = 0, late: Int64 = 0
    ) {
        self.nextOffset = nextOffset
        self.rows = rows
        self.accepted = accepted
        self.duplicates = duplicates
        self.rejected = rejected
        self.late = late
    }

    package mutating func visit(_ visitor: inout FieldVisitor) {
        visitor.number(&nextOffset)
        visitor.number(&rows)
        visitor.number(&accepted)
        visitor.number(&duplicates)
        visitor.number(&rejected)
        visitor.number(&late)
    }
}

/// The request for FinishImport.
package struct FinishImportRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.FinishImportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `imports/{id}`.
    package var name: String = ""

    package init() {}

    package init(
        requestId: String = "", name: String = ""
    ) {
        self.requestId = requestId
        self.name = name
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
    }
}

extension FinishImportRequest: IdempotentRequest, NamedRequest {}

/// The answer of FinishImport.
package struct FinishImportResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.FinishImportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The import, finished.
    package var `import`: Import? = nil

    package init() {}

    package init(
        `import`: Import? = nil
    ) {
        self.`import` = `import`
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&`import`)
    }
}

/// The request for AbandonImport.
package struct AbandonImportRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.AbandonImportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `imports/{id}`.
    package var name: String = ""

    /// Why, at most 400 characters.
    package var reason: String = ""

    package init() {}

    package init(
        requestId: String = "", name: String = "", reason: String = ""
    ) {
        self.requestId = requestId
        self.name = name
        self.reason = reason
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&reason)
    }
}

extension AbandonImportRequest: IdempotentRequest, NamedRequest {}

/// The answer of AbandonImport.
package struct AbandonImportResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.AbandonImportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The import, abandoned.
    package var `import`: Import? = nil

    package init() {}

    package init(
        `import`: Import? = nil
    ) {
        self.`import` = `import`
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&`import`)
    }
}

/// The request for GetImport.
package struct GetImportRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetImportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `imports/{id}`.
    package var name: String = ""

    package init() {}

    package init(
        name: String = ""
    ) {
        self.name = name
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
    }
}

extension GetImportRequest: NamedRequest {}

/// The answer of GetImport.
package struct GetImportResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetImportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The import.
    package var `import`: Import? = nil

    package init() {}

    package init(
        `import`: Import? = nil
    ) {
        self.`import` = `import`
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&`import`)
    }
}

/// The request for ListImports.
package struct ListImportsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListImportsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only this department's, by code; a department may name only itself; empty means all that the caller may see.
    package var department: String = ""

    /// Only imports in this state; unspecified means all.
    package var state: ImportState = .unspecified

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", department: String = "", state: ImportState = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.department = department
        self.state = state
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&department)
        try visitor.value(&state)
    }
}

extension ListImportsRequest: PagedRequest {}

/// The answer of ListImports.
package struct ListImportsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListImportsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The imports, newest first.
    package var imports: [Import] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        imports: [Import] = [], nextPageToken: String = ""
    ) {
        self.imports = imports
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&imports)
        try visitor.text(&nextPageToken)
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
package struct ListImportVerdictsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListImportVerdictsRequest" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        `import`: String = "", pageSize: Int32 = 0, pageToken: String = "", verdict: RowVerdict = .unspecified,
        lateOnly: Bool = false
    ) {
        self.`import` = `import`
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.verdict = verdict
        self.lateOnly = lateOnly
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&`import`)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.value(&verdict)
        visitor.number(&lateOnly)
    }
}

extension ListImportVerdictsRequest: PagedRequest {}

/// The answer of ListImportVerdicts.
package struct ListImportVerdictsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListImportVerdictsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The verdicts in the order of the rows.
    package var verdicts: [ImportVerdict] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        verdicts: [ImportVerdict] = [], nextPageToken: String = ""
    ) {
        self.verdicts = verdicts
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&verdicts)
        try visitor.text(&nextPageToken)
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
package struct GetTemplateRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetTemplateRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The kind of the rows.
    package var kind: DecisionKind = .unspecified

    /// The template; unspecified means the current one.
    package var template: ImportTemplate = .unspecified

    package init() {}

    package init(
        kind: DecisionKind = .unspecified, template: ImportTemplate = .unspecified
    ) {
        self.kind = kind
        self.template = template
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&kind)
        try visitor.value(&template)
    }
}

/// The answer of GetTemplate.
package struct GetTemplateResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetTemplateResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The fields in the order of the template.
    package var fields: [TemplateField] = []

    package init() {}

    package init(
        fields: [TemplateField] = []
    ) {
        self.fields = fields
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&fields)
    }
}

/// One field of a template.
package struct TemplateField: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.TemplateField" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        code: String = "", title: String = "", type: String = "", maxLength: Int32 = 0,
        organisation: FieldPresence = .unspecified, soleTrader: FieldPresence = .unspecified,
        naturalPerson: FieldPresence = .unspecified, `public`: Bool = false
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

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&code)
        try visitor.text(&title)
        try visitor.text(&type)
        visitor.number(&maxLength)
        try visitor.value(&organisation)
        try visitor.value(&soleTrader)
        try visitor.value(&naturalPerson)
        visitor.number(&`public`)
    }
}

/// What each method of `xinyi.registry.v1.ImportService` is, for routers, channels and policies.
package enum ImportServiceMethods {
    package static let openImport = MethodDescriptor(
        service: "xinyi.registry.v1.ImportService", method: "OpenImport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department], isBulk: true,
        official: [.handler],
        rows: ["R2", "C3"])

    package static let appendImportChunk = MethodDescriptor(
        service: "xinyi.registry.v1.ImportService", method: "AppendImportChunk",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department], isBulk: true,
        rows: ["R2", "R3", "X3"])

    package static let finishImport = MethodDescriptor(
        service: "xinyi.registry.v1.ImportService", method: "FinishImport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department], isBulk: true,
        rows: ["R2"])

    package static let abandonImport = MethodDescriptor(
        service: "xinyi.registry.v1.ImportService", method: "AbandonImport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R2"])

    package static let getImport = MethodDescriptor(
        service: "xinyi.registry.v1.ImportService", method: "GetImport",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R2", "C3"])

    package static let listImports = MethodDescriptor(
        service: "xinyi.registry.v1.ImportService", method: "ListImports",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R2"])

    package static let listImportVerdicts = MethodDescriptor(
        service: "xinyi.registry.v1.ImportService", method: "ListImportVerdicts",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R2", "R3"])

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

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension ImportService {
    package func openImport(_ request: OpenImportRequest, context: ServerContext) async throws -> OpenImportResponse {
        throw unimplemented(ImportServiceMethods.openImport)
    }

    package func appendImportChunk(_ request: AppendImportChunkRequest, context: ServerContext) async throws -> AppendImportChunkResponse {
        throw unimplemented(ImportServiceMethods.appendImportChunk)
    }

    package func finishImport(_ request: FinishImportRequest, context: ServerContext) async throws -> FinishImportResponse {
        throw unimplemented(ImportServiceMethods.finishImport)
    }

    package func abandonImport(_ request: AbandonImportRequest, context: ServerContext) async throws -> AbandonImportResponse {
        throw unimplemented(ImportServiceMethods.abandonImport)
    }

    package func getImport(_ request: GetImportRequest, context: ServerContext) async throws -> GetImportResponse {
        throw unimplemented(ImportServiceMethods.getImport)
    }

    package func listImports(_ request: ListImportsRequest, context: ServerContext) async throws -> ListImportsResponse {
        throw unimplemented(ImportServiceMethods.listImports)
    }

    package func listImportVerdicts(_ request: ListImportVerdictsRequest, context: ServerContext) async throws -> ListImportVerdictsResponse {
        throw unimplemented(ImportServiceMethods.listImportVerdicts)
    }

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

    package func register(in router: inout Router) {
        registerImportService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.ImportService`; what each method does and refuses is said at ``ImportService``.
package struct ImportServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func openImport(_ request: OpenImportRequest, options: CallOptions = .default) async throws -> OpenImportResponse {
        try decodeResponse(await channel.unaryBytes(ImportServiceMethods.openImport, request.serialized(), options: options))
    }

    package func appendImportChunk(_ request: AppendImportChunkRequest, options: CallOptions = .default) async throws -> AppendImportChunkResponse {
        try decodeResponse(await channel.unaryBytes(ImportServiceMethods.appendImportChunk, request.serialized(), options: options))
    }

    package func finishImport(_ request: FinishImportRequest, options: CallOptions = .default) async throws -> FinishImportResponse {
        try decodeResponse(await channel.unaryBytes(ImportServiceMethods.finishImport, request.serialized(), options: options))
    }

    package func abandonImport(_ request: AbandonImportRequest, options: CallOptions = .default) async throws -> AbandonImportResponse {
        try decodeResponse(await channel.unaryBytes(ImportServiceMethods.abandonImport, request.serialized(), options: options))
    }

    package func getImport(_ request: GetImportRequest, options: CallOptions = .default) async throws -> GetImportResponse {
        try decodeResponse(await channel.unaryBytes(ImportServiceMethods.getImport, request.serialized(), options: options))
    }

    package func listImports(_ request: ListImportsRequest, options: CallOptions = .default) async throws -> ListImportsResponse {
        try decodeResponse(await channel.unaryBytes(ImportServiceMethods.listImports, request.serialized(), options: options))
    }

    package func listImportVerdicts(_ request: ListImportVerdictsRequest, options: CallOptions = .default) async throws -> ListImportVerdictsResponse {
        try decodeResponse(await channel.unaryBytes(ImportServiceMethods.listImportVerdicts, request.serialized(), options: options))
    }

    package func getTemplate(_ request: GetTemplateRequest, options: CallOptions = .default) async throws -> GetTemplateResponse {
        try decodeResponse(await channel.unaryBytes(ImportServiceMethods.getTemplate, request.serialized(), options: options))
    }
}
