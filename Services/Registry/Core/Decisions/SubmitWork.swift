import Casework
import CommonSchema
import Credit
import RPC
import RegistryRules
import RegistrySchema
import Store

extension RegistryEnvironment {
    /// Takes one record in, with audit.
    ///
    /// - Throws: INVALID_ARGUMENT (INVALID_RECORD), ALREADY_EXISTS (DECISION_DIFFERS), FAILED_PRECONDITION
    ///   (UNKNOWN_DEPARTMENT).
    func submit(
        _ tx: WriteTransaction, _ kind: RecordKind, _ values: [String], _ actor: Actor, _ department: String,
        at moment: Moment
    ) throws -> SubmitDecisionResponse {
        let reference = try reference.current(tx)
        try reference.requireSubmitter(department)
        let book = try reference.requiredBook()
        var rules = RecordRules(
            kind,
            context: reference.context(
                department: department, today: moment.today, book: book, issuedCodes: try SubjectTable.issuedCodes(tx)))
        let record: CheckedRecord
        switch rules.check(values) {
        case .accepted(let checked): record = checked
        case .rejected(let findings): throw Refusal.invalid(findings.fields, reason: .invalidRecord)
        }
        var intake = DecisionIntake(
            tx, keys: keys, calendar: reference.calendar, book: book,
            circumstances: .init(department: department, official: actor.official?.id.text ?? "", moment: moment))
        switch try intake.take(record) {
        case .accepted(let id, _):
            try tx.audit(
                actor: actor.identity, action: "SubmitDecision", target: RegistryNames.decision(id),
                detail: actor.detail())
            return try answer(tx, id, duplicate: false)
        case .duplicate(let id): return try answer(tx, id, duplicate: true)
        case .differs(let id, let fields): throw Self.differs(id, fields)
        case .refused(let violation): throw Refusal.invalid([violation], reason: .invalidRecord)
        }
    }

    private func answer(_ tx: ReadTransaction, _ id: Int64, duplicate: Bool) throws -> SubmitDecisionResponse {
        let row = try DecisionTable.row(tx, id)
        return SubmitDecisionResponse(
            decision: try row.map { try DecisionMapping.decision(tx, $0) }, duplicate: duplicate)
    }

    /// What submitting would say.
    func validate(
        _ tx: ReadTransaction, _ kind: RecordKind, _ values: [String], department: String
    ) throws -> ValidateDecisionResponse {
        let reference = try reference.current(tx)
        try reference.requireSubmitter(department)
        let book = try reference.requiredBook()
        let today = moment.today
        var rules = RecordRules(
            kind,
            context: reference.context(
                department: department, today: today, book: book, issuedCodes: try SubjectTable.issuedCodes(tx)))
        switch rules.check(values) {
        case .rejected(let findings):
            return ValidateDecisionResponse(violations: findings.fields.map { DecisionMapping.violation($0) })
        case .accepted(let record):
            let deadline = UploadDeadline(
                decided: record.decisionDate, submitted: today,
                workingDays: try book.workingDays(
                    .uploadPermitPenalty, department: department, on: record.decisionDate),
                calendar: reference.calendar)
            var answer = ValidateDecisionResponse()
            answer.severity = SeverityClass(rawValue: Int32(record.period?.severity.rawValue ?? 0))
            answer.uploadDue = CommonSchema.DueDate(date: deadline.date.iso, provisional: deadline.isProvisional)
            answer.late = deadline.isLate
            switch try DecisionIntake.standing(tx, record, keys: keys) {
            case .differs(let id, let fields):
                answer.violations = [DecisionMapping.violation(Self.differsViolation(id, fields))]
            case .duplicate(let id): answer.duplicateOf = RegistryNames.decision(id)
            case .refused(let violation): answer.violations = [DecisionMapping.violation(violation)]
            case .accepted, nil: break
            }
            return answer
        }
    }

    /// The error of another content under the same key.
    static func differs(_ id: Int64, _ fields: [String]) -> Refusal {
        let violation = differsViolation(id, fields)
        return .exists(
            .decisionDiffers, violation.rule, remedy: violation.remedy,
            details: ["decision": RegistryNames.decision(id), "fields": fields.joined(separator: ",")])
    }

    /// The same as a rule that a row breaks.
    static func differsViolation(_ id: Int64, _ fields: [String]) -> FieldViolation {
        FieldViolation(
            field: fields.first ?? "",
            rule:
                "\(RegistryNames.decision(id)) is kept under the same authority, document number, subject and date with "
                + "other content in: \(fields.joined(separator: ", "))",
            remedy: "correct the decision that is kept, or give this one its own number")
    }
}
