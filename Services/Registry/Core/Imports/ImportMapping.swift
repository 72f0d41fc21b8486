import Casework
import CommonSchema
import RPC
import RegistryRules
import RegistrySchema

/// From stored imports and verdicts to the contract's messages.
enum ImportMapping {
    static func importing(_ row: ImportRow) -> Import {
        var value = Import()
        value.name = RegistryNames.importing(row.id)
        value.department = row.department
        value.kind = DecisionKind(rawValue: Int32(row.kind.rawValue))
        value.template = ImportTemplate(rawValue: Int32(row.template))
        value.encoding = ImportEncoding(rawValue: Int32(row.encoding.rawValue))
        value.fileName = row.fileName
        value.sha256 = row.sha256
        value.totalBytes = row.totalBytes
        value.nextOffset = row.nextOffset
        value.state = ImportState(rawValue: Int32(row.state.number))
        let failure = ImportFailure(stored: row.failure)
        (value.failure, value.failureZh) = (failure.english, failure.chinese)
        value.rows = row.rows
        value.accepted = row.accepted
        value.duplicates = row.duplicates
        value.rejected = row.rejected
        value.late = row.late
        value.createTime = FeedRecords.time(row.createTime)
        value.updateTime = FeedRecords.time(row.updateTime)
        return value
    }

    /// About how many bytes an import takes in an answer.
    static func bytes(_ row: ImportRow) -> Int { row.fileName.utf8.count + row.failure.utf8.count + 300 }

    static func verdict(_ row: VerdictRow) -> ImportVerdict {
        var verdict = ImportVerdict()
        verdict.row = row.row
        verdict.byteOffset = row.byteOffset
        verdict.verdict = RowVerdict(rawValue: Int32(row.verdict))
        verdict.decision = row.decisionID.map { RegistryNames.decision($0) } ?? ""
        verdict.documentNumber = row.documentNumber
        verdict.violations = row.violations.map { DecisionMapping.violation($0) }
        verdict.late = row.isLate
        if !row.dueDate.isEmpty {
            verdict.uploadDue = CommonSchema.DueDate(date: row.dueDate, provisional: row.isDueProvisional)
        }
        return verdict
    }

    /// About how many bytes a verdict takes in an answer.
    static func bytes(_ row: VerdictRow) -> Int {
        var bytes = 200 + row.documentNumber.utf8.count
        for violation in row.violations { bytes += violation.field.utf8.count + violation.text.english.utf8.count + 10 }
        return bytes
    }

    static func progress(_ row: ImportRow) -> AppendImportChunkResponse {
        AppendImportChunkResponse(
            nextOffset: row.nextOffset, rows: row.rows, accepted: row.accepted, duplicates: row.duplicates,
            rejected: row.rejected, late: row.late)
    }

    static func field(_ rule: FieldRule) -> TemplateField {
        TemplateField(
            code: rule.code, title: rule.title, type: rule.type.rawValue, maxLength: Int32(rule.length),
            organisation: RegistrySchema.FieldPresence(rawValue: Int32(rule.organisation.rawValue)),
            soleTrader: RegistrySchema.FieldPresence(rawValue: Int32(rule.soleTrader.rawValue)),
            naturalPerson: RegistrySchema.FieldPresence(rawValue: Int32(rule.naturalPerson.rawValue)),
            public: rule.isPublic)
    }
}
