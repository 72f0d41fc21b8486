package import Casework
import CommonSchema
import ListingRules
package import ListingSchema
import SchemaRuntime
package import Store

/// That a department filed a content.
package struct DocumentFiling: Sendable {
    /// Row id; 0 before it is stored.
    package var id: Int64 = 0
    /// SHA-256 of the content, 64 lower-case hex digits.
    package var sha256: String
    /// Bytes of the content; 0 before it is stored.
    package var size = 0
    /// Code of the department.
    package var department: String
    /// What it is.
    package var title: ScreenedText
    /// Its media type; may be empty.
    package var mediaType: ScreenedText
    /// Who filed it.
    package var official: NamedOfficial
    /// Milliseconds since the epoch of the filing.
    package var created: Int64 = 0

    /// A filing that is not stored yet.
    package init(
        sha256: String, department: String, title: ScreenedText, mediaType: ScreenedText, official: NamedOfficial
    ) {
        self.sha256 = sha256
        self.department = department
        self.title = title
        self.mediaType = mediaType
        self.official = official
    }
}

/// The contents, who filed them, and which files name them. Nothing of it changes or goes.
package enum DocumentTable {
    private static let columns = """
        f.id, f.sha256, f.department, f.title, f.media_type, f.official_id, f.official_name, f.created,
            (SELECT d.size FROM documents d WHERE d.sha256 = f.sha256)
        """

    private static func filing(from row: borrowing Row) throws -> DocumentFiling {
        var filing = DocumentFiling(
            sha256: row.text(1), department: row.text(2), title: ScreenedText(stored: row.text(3)),
            mediaType: ScreenedText(stored: row.text(4)),
            official: NamedOfficial(id: OfficialID(row.text(5)), name: row.text(6)))
        filing.id = row.int64(0)
        filing.created = row.int64(7)
        filing.size = Int(row.int64(8))
        return filing
    }

    /// Files a content for a department, unless it has filed it before: then the first filing stands as it is.
    /// - Throws: TOO_MANY_DOCUMENTS.
    package static func file(_ new: DocumentFiling, _ content: [UInt8], _ step: Stepping) throws -> DocumentFiling {
        let transaction = step.transaction
        if let known = try filing(new.sha256, of: new.department, transaction) { return known }
        let unnamed =
            try transaction.queryOne(
                """
                SELECT count(*) FROM document_filings f WHERE f.department = ? AND NOT EXISTS
                    (SELECT 1 FROM document_files n WHERE n.sha256 = f.sha256 AND n.department = f.department)
                """, [.text(new.department)]
            ) { $0.int64(0) } ?? 0
        guard unnamed < ListingLimits.unnamedDocuments else {
            throw Refusal.exhausted(
                "\(unnamed) documents of the department are named by no file, and \(ListingLimits.unnamedDocuments) "
                    + "are the most", remedy: "name them in the steps that they were filed for",
                reason: .tooManyDocuments)
        }
        try transaction.execute(
            "INSERT INTO documents (sha256, size, content) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
            [.text(new.sha256), .integer(content.count), .blob(content)])
        let id = try transaction.nextID(in: "document_filings")
        try transaction.execute(
            """
            INSERT INTO document_filings (id, sha256, department, title, media_type, official_id, official_name, created)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(id), .text(new.sha256), .text(new.department), .text(new.title.value),
                .text(new.mediaType.value), .text(new.official.id.text), .text(new.official.name),
                .integer(step.moment.milliseconds),
            ])
        try step.audit(DigestName.documents(new.sha256), "size=\(content.count)")
        return try filing(new.sha256, of: new.department, transaction) ?? new
    }

    /// The filing of a department; nil if it has not filed the content.
    package static func filing(
        _ sha256: String, of department: String, _ transaction: ReadTransaction
    ) throws -> DocumentFiling? {
        try transaction.queryOne(
            "SELECT \(columns) FROM document_filings f WHERE f.sha256 = ? AND f.department = ?",
            [.text(sha256), .text(department)]
        ) { try filing(from: $0) }
    }

    /// Notes that a file names what the acting department filed.
    package static func attach(_ sha256: String, to file: String, _ step: Stepping) throws {
        try step.transaction.execute(
            """
            INSERT INTO document_files (file, sha256, department) VALUES (?, ?, ?)
                ON CONFLICT (file, sha256, department) DO NOTHING
            """, [.text(file), .text(sha256), .text(step.actor.department ?? "")])
    }

    /// The content of a hash; nil if nobody filed it.
    package static func content(_ sha256: String, _ transaction: ReadTransaction) throws -> [UInt8]? {
        try transaction.queryOne("SELECT content FROM documents WHERE sha256 = ?", [.text(sha256)]) { $0.blob(0) }
    }

    /// The filing of a content that a caller may read: its own, or one that a file of the caller names; the lead department reads
    /// every one. Nil if there is none.
    package static func visible(
        _ sha256: String, to actor: Actor, _ transaction: ReadTransaction
    ) throws -> DocumentFiling? {
        if let own = try filing(sha256, of: actor.department ?? "", transaction) { return own }
        let filings = try transaction.query(
            "SELECT \(columns) FROM document_filings f WHERE f.sha256 = ? ORDER BY f.id", [.text(sha256)]
        ) { try filing(from: $0) }
        if actor.isLead { return filings.first }
        return try filings.first { try !files(of: $0, for: actor, transaction).isEmpty }
    }

    /// A page of filings after an id: of a file, or without one of a department.
    package static func page(
        after id: Int64, file: String, department: String, limit: Int, _ transaction: ReadTransaction
    ) throws -> [DocumentFiling] {
        try transaction.query(
            file.isEmpty
                ? "SELECT \(columns) FROM document_filings f WHERE f.id > ? AND f.department = ? ORDER BY f.id LIMIT ?"
                : """
                SELECT \(columns) FROM document_files n
                    JOIN document_filings f ON f.sha256 = n.sha256 AND f.department = n.department
                    WHERE f.id > ? AND n.file = ? ORDER BY f.id LIMIT ?
                """, [.integer(id), .text(file.isEmpty ? department : file), .integer(limit)]
        ) { try filing(from: $0) }
    }

    /// The files that name a filing, as far as the caller may know them.
    private static func files(
        of filing: DocumentFiling, for actor: Actor, _ transaction: ReadTransaction
    ) throws -> [String] {
        let all = try transaction.query(
            "SELECT file FROM document_files WHERE sha256 = ? AND department = ? ORDER BY file",
            [.text(filing.sha256), .text(filing.department)]
        ) { $0.text(0) }
        if actor.isLead || actor.department == filing.department { return all }
        return try all.filter {
            try DocumentFiles.parties(of: $0, "file", transaction).contains(actor.department ?? "")
        }
    }

    /// The resource as a caller sees it.
    package static func resource(
        _ filing: DocumentFiling, for actor: Actor, _ transaction: ReadTransaction
    ) throws -> Document {
        Document(
            name: DigestName.documents(filing.sha256), title: filing.title.value, mediaType: filing.mediaType.value,
            sizeBytes: Int64(filing.size), files: try files(of: filing, for: actor, transaction),
            department: filing.department, createTime: WireTimestamp(millisecondsSinceEpoch: filing.created),
            official: filing.official.message)
    }
}
