import CommonSchema
import Credit
import RPC
import ReportingSchema
import SchemaRuntime
import Store

/// One step of a case: found, permitted, compared with the etag, changed and written.
struct CaseStep: Sendable {
    /// What the audit calls it.
    let action: String
    /// `caseReports/{id}` as given.
    let name: String
    /// The field that named it.
    var field = "name"
    /// The etag as given; empty skips the comparison.
    let etag: String
    /// Who acts.
    let official: Official

    /// A step of the department whose case it is.
    func byOwner(
        _ core: ReportingCore, _ context: ServerContext, _ transaction: WriteTransaction,
        _ change: (inout CaseRecord) throws -> Void
    ) throws -> CaseRecord {
        let access = Access(context)
        _ = try access.requireDepartment()
        var record = try Self.find(name, field: field, transaction)
        try access.requireOwner(record.file.department)
        try compare(record)
        try change(&record)
        return try commit(record, access, core, transaction)
    }

    /// A step of the lead department. The answer shows a natural person's name to its own department only.
    func byLead(
        _ core: ReportingCore, _ context: ServerContext, _ transaction: WriteTransaction,
        _ change: (inout CaseRecord, _ reviewer: OfficialKey) throws -> Void
    ) throws -> CaseReport {
        let access = Access(context)
        let lead = try access.requireLead()
        var record = try Self.find(name, field: field, transaction)
        try compare(record)
        try change(&record, OfficialKey(department: lead, id: official.id))
        let file = try commit(record, access, core, transaction).file
        return access.department == file.department ? file : file.masked
    }

    /// The case of a name.
    static func find(_ name: String, field: String, _ transaction: ReadTransaction) throws -> CaseRecord {
        guard let id = ResourceName.caseID(name) else {
            throw RuleViolation.invalid(field, "is a resource name", remedy: "write caseReports/{id}")
        }
        guard let record = try CaseTable.load(id, transaction) else {
            throw RuleViolation.notFound("case report", name)
        }
        return record
    }

    private func compare(_ record: CaseRecord) throws(RuleViolation) {
        guard etag.isEmpty || etag == record.file.etag else { throw .stale }
    }

    private func commit(
        _ record: CaseRecord, _ access: Access, _ core: ReportingCore, _ transaction: WriteTransaction
    ) throws -> CaseRecord {
        try CaseTable.commit(
            record, action: action, actor: access.identity, official: official.id, now: core.clock.now(), transaction)
    }
}

extension CaseReport {
    /// Takes over what a department may change, and keeps the rest.
    mutating func replaceContent(with content: CaseReport) {
        title = content.title
        facts = content.facts
        occurredDate = content.occurredDate
        source = content.source
        domain = content.domain
        subjectKind = content.subjectKind
        subjectDisplayName = content.subjectDisplayName
        subjectCode = content.subjectCode
        subject = content.subject
        relatedRecords = content.relatedRecords
        documents = content.documents
    }
}

extension Timestamp {
    /// The contract's instant.
    var message: WireTimestamp { WireTimestamp(millisecondsSinceEpoch: milliseconds) }
}
