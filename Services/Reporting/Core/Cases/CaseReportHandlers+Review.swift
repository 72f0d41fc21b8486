import Casework
import CommonSchema
package import RPC
import ReportingRules
package import ReportingSchema
import SchemaRuntime
import Store

extension CaseReportHandlers {
    /// Gives a submitted case back with a reason.
    package func returnCaseReport(
        _ request: ReturnCaseReportRequest, context: ServerContext
    ) async throws -> ReturnCaseReportResponse {
        let reason = try Self.reason(request.reason, "reason")
        return try await step(request, context, may: Self.requireLead) { file, stepping in
            try Self.review(&file, accepted: false, reason, stepping)
        } answer: {
            ReturnCaseReportResponse(caseReport: $0)
        }
    }

    /// Accepts a submitted case.
    package func acceptCaseReport(
        _ request: AcceptCaseReportRequest, context: ServerContext
    ) async throws -> AcceptCaseReportResponse {
        let remark = try Fields.text(
            request.reason, "reason", characters: 0...ReportingLimits.reasonCharacters, lines: true)
        return try await step(request, context, may: Self.requireLead) { file, stepping in
            try Self.review(&file, accepted: true, remark, stepping)
        } answer: {
            AcceptCaseReportResponse(caseReport: $0)
        }
    }

    private static func review(
        _ file: inout CaseFile, accepted: Bool, _ reason: ScreenedText, _ stepping: Stepping
    ) throws {
        guard let reviewer = stepping.actor.key else { throw StoredValueError("official") }
        try file.take { machine throws(Refusal) in try machine.review(accepted: accepted, by: reviewer) }
        file.reviewer = reviewer
        file.shown.reviews.append(
            CaseReview(
                accepted: accepted, reason: reason.value, official: stepping.actor.official?.message,
                reviewTime: stepping.moment.message))
    }

    /// Records that an accepted case was published.
    package func publishCaseReport(
        _ request: PublishCaseReportRequest, context: ServerContext
    ) async throws -> PublishCaseReportResponse {
        let channel = try Fields.text(
            request.channel, "channel", characters: 1...ReportingLimits.channelCharacters)
        let address = try CaseRules.address(request.uri, "uri")
        return try await step(request, context, may: Self.requireLead) { file, stepping in
            try file.take { machine throws(Refusal) in try machine.publish() }
            file.shown.outcome = CaseOutcome(
                channel: channel.value, uri: address.value, official: stepping.actor.official?.message,
                outcomeTime: stepping.moment.message)
        } answer: {
            PublishCaseReportResponse(caseReport: $0)
        }
    }

    /// Files an accepted case.
    package func fileCaseReport(
        _ request: FileCaseReportRequest, context: ServerContext
    ) async throws -> FileCaseReportResponse {
        let reason = try Self.reason(request.reason, "reason")
        return try await step(request, context, may: Self.requireLead) { file, stepping in
            try file.take { machine throws(Refusal) in try machine.file() }
            file.shown.outcome = CaseOutcome(
                reason: reason.value, official: stepping.actor.official?.message,
                outcomeTime: stepping.moment.message)
        } answer: {
            FileCaseReportResponse(caseReport: $0)
        }
    }
}
