import Casework
import CommonSchema
import RegistryRules
import RegistrySchema
import SchemaRuntime
import Store

/// From stored subjects to the contract's messages.
enum SubjectMapping {
    /// The whole subject.
    static func subject(_ tx: ReadTransaction, _ row: SubjectRow) throws -> Subject {
        var subject = Subject()
        subject.name = RegistryNames.subject(row.id)
        subject.kind = CommonSchema.SubjectKind(rawValue: Int32(row.kind.rawValue))
        subject.displayName = row.displayName
        subject.uscc = row.uscc
        subject.maskedDocumentNumber = row.maskedNumber
        subject.documentType = DocumentType(rawValue: Int32(row.documentKind?.rawValue ?? 0))
        let codes = try SubjectTable.codes(tx, row.id)
        subject.identifiers = codes.map {
            Identifier(
                kind: IdentifierKind(rawValue: Int32($0.kind)), value: $0.shown, validFrom: $0.validFrom,
                validTo: $0.validTo, asIssued: $0.isAsIssued)
        }
        subject.codeAsIssued = codes.contains { $0.isAsIssued && $0.value == row.uscc }
        subject.names = try SubjectTable.names(tx, row.id).map {
            NameRecord(
                displayName: $0.displayName, validFrom: $0.validFrom, validTo: $0.validTo, source: $0.source)
        }
        subject.establishedDate = row.establishedDate
        subject.divisionCode = row.divisionCode
        subject.legalRepresentative = row.legalRepresentative
        subject.status = SubjectStatus(rawValue: Int32(row.status))
        subject.mergedInto = row.mergedInto.map { RegistryNames.subject($0) } ?? ""
        if !row.uscc.isEmpty { subject.codeWarnings = Codes.warnings(row.uscc) }
        subject.etag = row.etag
        subject.createTime = FeedRecords.time(row.createTime)
        subject.updateTime = FeedRecords.time(row.updateTime)
        return subject
    }

    /// About how many bytes a subject takes in an answer: its names are what can be many.
    static func bytes(_ subject: Subject) -> Int {
        subject.names.reduce(600) { $0 + $1.displayName.utf8.count + 50 } + subject.identifiers.count * 100
    }

    /// About how many bytes an event takes in an answer.
    static func bytes(_ row: SubjectEventRow) -> Int {
        row.oldValue.utf8.count + row.newValue.utf8.count + row.reason.utf8.count + 200
    }

    static func event(_ row: SubjectEventRow) -> SubjectEvent {
        SubjectEvent(
            action: row.action, field: row.field, oldValue: row.oldValue, newValue: row.newValue,
            effectiveDate: row.effectiveDate, department: row.department, official: row.official, reason: row.reason,
            recordTime: FeedRecords.time(row.recordTime), actionZh: called(row.action).chinese)
    }

    /// What happened, by the contract's word for it.
    private static func called(_ action: String) -> Phrase {
        switch action {
        case "registered": "registered"
        case "renamed": "renamed"
        case "name-seen": "name-seen"
        case "code-changed": "code-changed"
        case "status-changed": "status-changed"
        case "merged": "merged"
        case "undone": "undone"
        case "updated": "updated"
        default: .verbatim(action)
        }
    }
}
