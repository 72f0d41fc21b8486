import Casework
import Crypto
import RPC
import RegistryRules
import RegistrySchema

/// What OpenImport says of a file, checked.
struct OpenedFile: Sendable {
    let kind: RecordKind
    let encoding: FileEncoding
    let sha256: String
    let totalBytes: Int64
    let fileName: ScreenedText

    init(_ request: OpenImportRequest, _ context: ServerContext) throws {
        kind = try Fields.choice(
            request.kind, "kind", "rows are permits or penalties", remedy: "state what the rows are"
        ) { RecordKind(rawValue: Int64($0.rawValue)) }
        guard request.template != .older else { throw Self.olderTemplate(context) }
        encoding = try Fields.noting(.undecided) { () throws(Refusal) in
            guard let encoding = FileEncoding(rawValue: Int64(request.encoding.rawValue)) else {
                throw .invalid("encoding", "UTF-8, GB18030 or unspecified", remedy: "leave it out")
            }
            return encoding
        }
        let digest = request.sha256.lowercased()
        if digest.utf8.count != 64 || Hex.decode(digest) == nil {
            try Fields.refuse("sha256", "64 hex digits", remedy: "give the SHA-256 of the whole file")
        }
        if !(1...RegistryLimits.fileBytes).contains(request.totalBytes) {
            try Fields.refuse("total_bytes", "1 to \(RegistryLimits.fileBytes)", remedy: "give the file's size")
        }
        fileName = try Fields.text(
            request.fileName, "file_name", characters: 0...RegistryLimits.titleCharacters)
        sha256 = digest
        totalBytes = request.totalBytes
    }

    /// The mapping of the template of 2015 to 2017 waits.
    static func olderTemplate(_ context: ServerContext) -> RPCError {
        .unimplemented(method: "\(context.method.path) with the older template", rows: ["R2"])
    }
}
