import CommonSchema
import Credit
package import RPC
package import ReportingSchema
import ServiceKit
import Store

extension CaseReportHandlers {
    /// Gives a submitted case back with a reason.
    package func returnCaseReport(
        _ request: ReturnCaseReportRequest, context: ServerContext
    ) async throws -> ReturnCaseReportResponse {
        let reason = try CaseRules.prose(request.reason, "reason", most: ReportingLimits.reasonCharacters)
        let step = CaseStep(
            action: "RETURN_CASE_REPORT", name: request.name, etag: request.etag,
            official: try Fields.official(request.official))
        let core = core
        return try await core.once(request, id: request.requestId, context) { transaction in
            ReturnCaseReportResponse(
                caseReport: try Self.review(step, accepted: false, reason: reason, core, context, transaction))
        }
    }

    /// Accepts a submitted case.
    package func acceptCaseReport(
        _ request: AcceptCaseReportRequest, context: ServerContext
    ) async throws -> AcceptCaseReportResponse {
        let reason = try CaseRules.optional(request.reason, "reason", most: ReportingLimits.reasonCharacters)
        let step = CaseStep(
            action: "ACCEPT_CASE_REPORT", name: request.name, etag: request.etag,
            official: try Fields.official(request.official))
        let core = core
        return try await core.once(request, id: request.requestId, context) { transaction in
            AcceptCaseReportResponse(
                caseReport: try Self.review(step, accepted: true, reason: reason, core, context, transaction))
        }
    }

    private static func review(
        _ step: CaseStep, accepted: Bool, reason: String, _ core: ReportingCore, _ context: ServerContext,
        _ transaction: WriteTransaction
    ) throws -> CaseReport {
        try step.byLead(core, context, transaction) { record, reviewer in
            try record.machine.review(accepted: accepted, by: reviewer)
            record.reviewer = reviewer
            record.file.reviews.append(
                CaseReview(
                    accepted: accepted, reason: reason, official: step.official, reviewTime: core.clock.now().message))
        }
    }

    /// Records that an accepted case was published.
    package func publishCaseReport(
        _ request: PublishCaseReportRequest, context: ServerContext
    ) async throws -> PublishCaseReportResponse {
        let channel = try CaseRules.line(request.channel, "channel", most: ReportingLimits.channelCharacters)
        let uri = try CaseRules.optional(request.uri, "uri", most: ReportingLimits.uriBytes)
        guard uri.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), uri.utf8.count <= ReportingLimits.uriBytes else {
            throw RuleViolation.invalid(
                "uri", "an address is visible ASCII, at most \(ReportingLimits.uriBytes) bytes",
                remedy: "write it percent-encoded, or leave it out for print")
        }
        let step = CaseStep(
            action: "PUBLISH_CASE_REPORT", name: request.name, etag: request.etag,
            official: try Fields.official(request.official))
        let core = core
        return try await core.once(request, id: request.requestId, context) { transaction in
            let file = try step.byLead(core, context, transaction) { record, _ in
                try record.machine.publish()
                record.file.outcome = CaseOutcome(
                    channel: channel, uri: uri, official: step.official, outcomeTime: core.clock.now().message)
            }
            return PublishCaseReportResponse(caseReport: file)
        }
    }

    /// Files an accepted case.
    package func fileCaseReport(
        _ request: FileCaseReportRequest, context: ServerContext
    ) async throws -> FileCaseReportResponse {
        let reason = try CaseRules.prose(request.reason, "reason", most: ReportingLimits.reasonCharacters)
        let step = CaseStep(
            action: "FILE_CASE_REPORT", name: request.name, etag: request.etag,
            official: try Fields.official(request.official))
        let core = core
        return try await core.once(request, id: request.requestId, context) { transaction in
            let file = try step.byLead(core, context, transaction) { record, _ in
                try record.machine.file()
                record.file.outcome = CaseOutcome(
                    reason: reason, official: step.official, outcomeTime: core.clock.now().message)
            }
            return FileCaseReportResponse(caseReport: file)
        }
    }
}
