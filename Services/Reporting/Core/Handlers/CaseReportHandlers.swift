import CommonSchema
import Credit
package import RPC
import RegistryMirror
package import ReportingSchema
import SchemaRuntime
import ServiceKit
import Store

/// Serves the monthly report of cases (row P1).
package struct CaseReportHandlers: CaseReportService {
    let core: ReportingCore

    /// Handlers over a core.
    package init(_ core: ReportingCore) { self.core = core }

    /// Takes down a case of the calling department.
    package func createCaseReport(
        _ request: CreateCaseReportRequest, context: ServerContext
    ) async throws -> CreateCaseReportResponse {
        let access = Access(context)
        let department = try access.requireDepartment()
        let official = try Fields.official(request.official)
        let content = try Fields.content(request.caseReport, today: core.clock.today)
        let core = core
        return try await core.once(request, id: request.requestId, context) { transaction in
            try Self.requireKnown(department, transaction)
            var file = content
            file.department = department
            file.due = try Self.due(file.month, core, transaction).message
            let machine = CaseMachine(
                stage: .collected, isNaturalPerson: file.isAboutNaturalPerson, submitters: [])
            let record = try CaseTable.commit(
                CaseRecord(id: 0, machine: machine, file: file, reviewer: nil, version: 0),
                action: "CREATE_CASE_REPORT",
                actor: access.identity, official: official.id, now: core.clock.now(), transaction)
            return CreateCaseReportResponse(caseReport: record.file)
        }
    }

    /// Replaces the content of a case.
    package func updateCaseReport(
        _ request: UpdateCaseReportRequest, context: ServerContext
    ) async throws -> UpdateCaseReportResponse {
        let core = core
        let given = request.caseReport ?? CaseReport()
        let step = CaseStep(
            action: "UPDATE_CASE_REPORT", name: given.name, field: "case_report.name", etag: given.etag,
            official: try Fields.official(request.official))
        return try await core.once(request, id: request.requestId, context) { transaction in
            let record = try step.byOwner(core, context, transaction) { record in
                let content = try Fields.content(
                    request.caseReport, today: core.clock.today,
                    kept: record.machine.isNaturalPerson ? record.file.subjectCode : "")
                guard content.kind == record.file.kind, content.month == record.file.month else {
                    throw RuleViolation.invalid(
                        "case_report.kind", "kind and month of a case do not change",
                        remedy: "drop the case and collect it anew")
                }
                var machine = CaseMachine(
                    stage: record.machine.stage, isNaturalPerson: content.isAboutNaturalPerson,
                    submitters: record.machine.submitters)
                try machine.update()
                record.machine = machine
                record.file.replaceContent(with: content)
            }
            return UpdateCaseReportResponse(caseReport: record.file)
        }
    }

    /// Affirms that a case is fit to be reported.
    package func screenCaseReport(
        _ request: ScreenCaseReportRequest, context: ServerContext
    ) async throws -> ScreenCaseReportResponse {
        let core = core
        let official = try Fields.official(request.official)
        guard let given = request.screening else {
            throw RuleViolation.invalid("screening", "is required", remedy: "affirm the four points, with the reason")
        }
        let reason = try CaseRules.prose(given.reason, "screening.reason", most: ReportingLimits.reasonCharacters)
        let step = CaseStep(
            action: "SCREEN_CASE_REPORT", name: request.name, etag: request.etag, official: official)
        return try await core.once(request, id: request.requestId, context) { transaction in
            let record = try step.byOwner(core, context, transaction) { record in
                try record.machine.screen(
                    Screening(
                        factsVerified: given.factsVerified, decisionEffective: given.decisionEffective,
                        freeOfSecrets: given.freeOfSecrets, typical: given.typical))
                var screening = given
                screening.reason = reason
                screening.official = official
                screening.screenTime = core.clock.now().message
                record.file.screening = screening
            }
            return ScreenCaseReportResponse(caseReport: record.file)
        }
    }

    /// Submits a screened case; late ones are marked, never refused.
    package func submitCaseReport(
        _ request: SubmitCaseReportRequest, context: ServerContext
    ) async throws -> SubmitCaseReportResponse {
        let core = core
        let official = try Fields.official(request.official)
        let step = CaseStep(
            action: "SUBMIT_CASE_REPORT", name: request.name, etag: request.etag, official: official)
        return try await core.once(request, id: request.requestId, context) { transaction in
            let record = try step.byOwner(core, context, transaction) { record in
                let file = record.file
                let isNil = try NilTable.exists(department: file.department, month: file.month, transaction)
                try record.machine.submit(
                    by: OfficialKey(department: file.department, id: official.id), nilReported: isNil)
                let due = try Self.due(file.month, core, transaction)
                let now = core.clock.now()
                record.file.due = due.message
                // The first submission decides whether the report was late; a correction does not make it so.
                if file.submissions.isEmpty { record.file.late = due.isLate(now) }
                record.file.submissions.append(
                    CaseSubmission(official: official, submitTime: now.message, afterDue: due.isLate(now)))
            }
            return SubmitCaseReportResponse(caseReport: record.file)
        }
    }

    /// Sets a case aside.
    package func dropCaseReport(
        _ request: DropCaseReportRequest, context: ServerContext
    ) async throws -> DropCaseReportResponse {
        let core = core
        let official = try Fields.official(request.official)
        let reason = try CaseRules.prose(request.reason, "reason", most: ReportingLimits.reasonCharacters)
        let step = CaseStep(action: "DROP_CASE_REPORT", name: request.name, etag: request.etag, official: official)
        return try await core.once(request, id: request.requestId, context) { transaction in
            let record = try step.byOwner(core, context, transaction) { record in
                try record.machine.drop()
                record.file.outcome = CaseOutcome(
                    reason: reason, official: official, outcomeTime: core.clock.now().message)
            }
            return DropCaseReportResponse(caseReport: record.file)
        }
    }

    // MARK: - Common

    static func due(_ month: String, _ core: ReportingCore, _ transaction: ReadTransaction) throws -> DueDay {
        // Months are checked before they are stored.
        try core.due(CivilMonth(iso: month) ?? CivilMonth(of: core.clock.today), transaction)
    }

    static func requireKnown(_ department: String, _ transaction: ReadTransaction) throws {
        guard try DepartmentMirror.isKnown(department, transaction) else {
            throw RuleViolation.precondition(
                "UNKNOWN_DEPARTMENT", "the registry's catalogue has no department \(department)",
                remedy: "load the catalogue of departments, or wait until the registry is heard")
        }
    }
}
