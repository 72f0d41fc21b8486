import Crypto
import RPC
import RegistrySchema

/// What OpenImport says of a file, checked.
struct OpenedFile: Sendable {
    let kind: RecordKind
    let encoding: FileEncoding
    let sha256: String
    let totalBytes: Int64
    let fileName: String

    init(_ request: OpenImportRequest, _ context: ServerContext) throws(RPCError) {
        guard let kind = RecordKind(rawValue: Int64(request.kind.rawValue)) else {
            throw Refusal.field("kind", "must be a permit or a penalty", "state what the rows are")
        }
        guard request.template != .older else { throw Self.olderTemplate(context) }
        guard let encoding = FileEncoding(rawValue: Int64(request.encoding.rawValue)) else {
            throw Refusal.field("encoding", "must be UTF-8, GB18030 or unspecified", "leave it out")
        }
        let digest = request.sha256.lowercased()
        guard digest.utf8.count == 64, Hex.decode(digest) != nil else {
            throw Refusal.field("sha256", "must be 64 hex digits", "give the SHA-256 of the whole file")
        }
        guard (1...RegistryLimits.fileBytes).contains(request.totalBytes) else {
            throw Refusal.field("total_bytes", "must be 1 to \(RegistryLimits.fileBytes)", "give the file's size")
        }
        var violations: [RuleViolation] = []
        fileName = SubjectRules.text("file_name", request.fileName, 0...200, &violations)
        guard violations.isEmpty else { throw Refusal.invalid(violations, reason: "INVALID_IMPORT") }
        self.kind = kind
        self.encoding = encoding
        sha256 = digest
        totalBytes = request.totalBytes
    }

    /// The mapping of the template of 2015 to 2017 waits.
    static func olderTemplate(_ context: ServerContext) -> RPCError {
        .unimplemented(method: "\(context.method.path) with the older template", rows: ["R2"])
    }
}
