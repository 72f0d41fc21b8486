import Casework
import CommonSchema
import Credit
package import RPC
import ReportingRules
package import ReportingSchema
import SchemaRuntime
import ServiceKit
import Store

/// Serves the monthly report of cases (row P1).
package struct CaseReportHandlers: CaseReportService {
    let environment: ReportingEnvironment

    /// Handlers over an environment.
    package init(_ environment: ReportingEnvironment) { self.environment = environment }

    /// Takes down a case of the calling department.
    package func createCaseReport(
        _ request: CreateCaseReportRequest, context: ServerContext
    ) async throws -> CreateCaseReportResponse {
        let department = try environment.actor(context).requireDepartment()
        return try await environment.acted(request, context) { [environment] in
            try GivenCase(request.caseReport, environment)
        } change: { [environment] given, stepping in
            try environment.requireKnown(department, stepping.transaction)
            var file = CaseFile()
            file.department = department
            file.month = given.content.month.iso
            file.kind = given.content.side.message
            let rules = try environment.open(given.content.month, "case_report.month", stepping.transaction)
            file.shown.due = try environment.due(given.content.month, rules, stepping.transaction).message
            given.write(to: &file)
            return CreateCaseReportResponse(caseReport: try Cases.commit(file, stepping).report)
        }
    }

    /// Replaces the content of a case.
    package func updateCaseReport(
        _ request: UpdateCaseReportRequest, context: ServerContext
    ) async throws -> UpdateCaseReportResponse {
        try await environment.acted(request, context) { [environment] in
            // All that is wrong by itself; a mask is compared with the one on file once that is read.
            _ = try GivenCase(request.caseReport, kept: request.caseReport?.subjectCode ?? "", environment)
        } change: { [environment] _, stepping in
            let named = request.caseReport ?? CaseReport()
            _ = try stepping.actor.requireDepartment()
            var file = try Cases.table.find(
                named.name, CaseFile.names, field: "case_report.name", stepping.transaction)
            try Self.requireOwner(stepping.actor, file)
            try file.require(etag: named.etag)
            let given = try GivenCase(
                request.caseReport, kept: file.isNaturalPerson ? file.shown.subjectCode : "", environment)
            try CaseRules.requireSame(
                side: given.content.side.message == file.kind, month: given.content.month.iso == file.month)
            try file.take { machine throws(Refusal) in try machine.update() }
            given.write(to: &file)
            return UpdateCaseReportResponse(caseReport: try Cases.commit(file, stepping).report)
        }
    }

    /// Affirms that a case is fit to be reported.
    package func screenCaseReport(
        _ request: ScreenCaseReportRequest, context: ServerContext
    ) async throws -> ScreenCaseReportResponse {
        let given = request.screening ?? CaseScreening()
        if request.screening == nil {
            try Fields.refuse(
                "screening", "the screening is required", remedy: "affirm the four points, with the reason")
        }
        let reason = try Self.reason(given.reason, "screening.reason")
        return try await step(request, context, may: Self.requireOwner) { file, stepping in
            try file.take { machine throws(Refusal) in
                try machine.screen(
                    Screening(
                        factsVerified: given.factsVerified, decisionEffective: given.decisionEffective,
                        freeOfSecrets: given.freeOfSecrets, typical: given.typical))
            }
            file.shown.screening = CaseScreening(
                factsVerified: given.factsVerified, decisionEffective: given.decisionEffective,
                freeOfSecrets: given.freeOfSecrets, typical: given.typical, reason: reason.value,
                official: stepping.actor.official?.message, screenTime: stepping.moment.message)
        } answer: {
            ScreenCaseReportResponse(caseReport: $0)
        }
    }

    /// Submits a screened case; late ones are marked, never refused.
    package func submitCaseReport(
        _ request: SubmitCaseReportRequest, context: ServerContext
    ) async throws -> SubmitCaseReportResponse {
        try await step(request, context, may: Self.requireOwner) { [environment] file, stepping in
            let isNil = try NilTable.exists(
                department: file.department, month: file.month, stepping.transaction)
            guard let month = CivilMonth(iso: file.month) else { throw StoredValueError("month") }
            guard let official = stepping.actor.key else { throw StoredValueError("official") }
            let rules = try environment.open(month, "case_report.month", stepping.transaction)
            let due = try environment.due(month, rules, stepping.transaction)
            let now = Timestamp(milliseconds: stepping.moment.milliseconds)
            let isLate = file.machine.isLate(submittedAt: now, due: due, before: file.isLate)
            try file.take { machine throws(Refusal) in try machine.submit(by: official, nilReported: isNil) }
            file.isLate = isLate
            file.firstSubmit = file.firstSubmit ?? now.milliseconds
            file.shown.due = due.message
            file.shown.submissions.append(
                CaseSubmission(
                    official: stepping.actor.official?.message, submitTime: stepping.moment.message,
                    afterDue: due.isLate(now)))
        } answer: {
            SubmitCaseReportResponse(caseReport: $0)
        }
    }

    /// Sets a case aside.
    package func dropCaseReport(
        _ request: DropCaseReportRequest, context: ServerContext
    ) async throws -> DropCaseReportResponse {
        let reason = try Self.reason(request.reason, "reason")
        return try await step(request, context, may: Self.requireOwner) { file, stepping in
            try file.take { machine throws(Refusal) in try machine.drop() }
            file.shown.outcome = CaseOutcome(
                reason: reason.value, official: stepping.actor.official?.message,
                outcomeTime: stepping.moment.message)
        } answer: {
            DropCaseReportResponse(caseReport: $0)
        }
    }

    // MARK: - Common

    /// Takes a step of a case: finds it, asks `may`, compares the etag, changes it and writes it.
    func step<Request: StepRequest, Response: Message>(
        _ request: Request, _ context: ServerContext, may: @escaping @Sendable (Actor, CaseFile) throws -> Void,
        _ change: @escaping @Sendable (inout CaseFile, Stepping) throws -> Void,
        answer: @escaping @Sendable (CaseReport) -> Response
    ) async throws -> Response where Request.Official == CommonSchema.Official {
        try await environment.step(request, context, of: Cases.table, named: CaseFile.names, may: may) {
            record, stepping in
            var file = record
            try change(&file, stepping)
            return answer(try Cases.commit(file, stepping).report(for: stepping.actor))
        }
    }

    /// A department changes its own cases only.
    @Sendable static func requireOwner(_ actor: Actor, _ file: CaseFile) throws {
        try actor.require(file.department, of: "the case")
    }

    /// The lead department reviews every case.
    @Sendable static func requireLead(_ actor: Actor, _: CaseFile) throws { _ = try actor.requireLead() }

    /// A reason that is required.
    static func reason(_ value: String, _ field: String) throws(Refusal) -> ScreenedText {
        try Fields.text(value, field, characters: 1...ReportingLimits.reasonCharacters, lines: true)
    }
}
