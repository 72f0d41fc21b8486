import Casework
import CommonSchema
import RPC
import RegistryRules
import RegistrySchema
import Store

/// From stored decisions to the contract's messages. Persons' numbers come masked.
enum DecisionMapping {
    /// The whole decision. It names the subject record that stands today, whichever record it came to.
    static func decision(_ tx: ReadTransaction, _ row: DecisionRow) throws -> Decision {
        decision(row, subject: try SubjectTable.surviving(tx, row.subjectID)?.id ?? row.subjectID)
    }

    /// The same where the subject record that stands today is known.
    static func decision(_ row: DecisionRow, subject: Int64) -> Decision {
        var decision = Decision()
        decision.name = RegistryNames.decision(row.id)
        decision.kind = DecisionKind(rawValue: Int32(row.kind.rawValue))
        decision.subject = RegistryNames.subject(subject)
        decision.department = row.department
        decision.status = DecisionStatus(rawValue: Int32(row.status))
        switch row.kind {
        case .permit: decision.record = .permit(RecordMapping.permit(row.content))
        case .penalty: decision.record = .penalty(RecordMapping.penalty(row))
        }
        decision.severity = SeverityClass(rawValue: Int32(row.severity))
        if row.kind == .penalty {
            decision.publication = RegistrySchema.PublicationPeriod(
                ruleSet: row.ruleSet, minimumMonths: Int32(row.minimumMonths), maximumMonths: Int32(row.maximumMonths),
                repairableFrom: row.repairableFrom, lastDate: row.publicationEnd,
                ruleBookVersion: Int32(row.ruleBook))
        }
        decision.disclosure = DisclosureState(rawValue: Int32(row.disclosure))
        decision.uploadDue = CommonSchema.DueDate(date: row.dueDate, provisional: row.isDueProvisional)
        decision.late = row.daysLate > 0
        decision.daysLate = Int32(clamping: row.daysLate)
        decision.submitTime = FeedRecords.time(row.submitTime)
        decision.`import` = row.importID == 0 ? "" : RegistryNames.importing(row.importID)
        decision.importRow = row.importRow
        decision.version = Int32(row.version)
        decision.disputed = row.isDisputed
        decision.etag = Etag.of(row.version)
        decision.updateTime = FeedRecords.time(row.updateTime)
        return decision
    }

    static func violation(_ violation: FieldViolation) -> RecordViolation {
        RecordViolation(
            field: violation.field, rule: violation.rule.english, remedy: violation.remedy.english,
            ruleZh: violation.rule.chinese, remedyZh: violation.remedy.chinese)
    }
}
