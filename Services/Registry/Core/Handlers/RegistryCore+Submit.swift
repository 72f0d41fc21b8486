import CommonSchema
import Credit
import RPC
import RegistrySchema
import Store

extension RegistryCore {
    /// Takes one record in, with audit.
    ///
    /// - Throws: INVALID_ARGUMENT (INVALID_RECORD), ALREADY_EXISTS (DECISION_DIFFERS), FAILED_PRECONDITION
    ///   (UNKNOWN_DEPARTMENT).
    func submit(
        _ tx: WriteTransaction, _ kind: RecordKind, _ values: [String], _ acting: Acting
    ) throws -> SubmitDecisionResponse {
        let reference = try reference.current(tx)
        guard reference.departments[acting.department] != nil else {
            throw Refusal.unknownDepartment(acting.department)
        }
        let book = try reference.requiredBook()
        let now = clock.now()
        var rules = RecordRules(
            kind, context: reference.context(department: acting.department, today: now.date(in: .shanghai), book: book))
        let record: CheckedRecord
        switch rules.check(values) {
        case .accepted(let checked): record = checked
        case .rejected(let violations): throw Refusal.invalid(violations)
        }
        var intake = try DecisionIntake(
            tx, keys: keys, calendar: reference.calendar, book: book,
            circumstances: .init(department: acting.department, official: acting.official, now: now))
        switch try intake.take(record) {
        case .accepted(let id, _):
            try tx.audit(
                actor: acting.identity, action: "decision.submit", target: ResourceName.decision(id),
                detail: acting.detail())
            return try answer(tx, id, duplicate: false)
        case .duplicate(let id): return try answer(tx, id, duplicate: true)
        case .differs(let id, let fields): throw Self.differs(id, fields)
        }
    }

    private func answer(_ tx: ReadTransaction, _ id: Int64, duplicate: Bool) throws -> SubmitDecisionResponse {
        let row = try DecisionRepository.row(tx, id)
        return SubmitDecisionResponse(
            decision: try row.map { try DecisionMapping.decision(tx, $0) }, duplicate: duplicate)
    }

    /// What submitting would say.
    func validate(
        _ tx: ReadTransaction, _ kind: RecordKind, _ values: [String], department: String
    ) throws -> ValidateDecisionResponse {
        let reference = try reference.current(tx)
        guard reference.departments[department] != nil else { throw Refusal.unknownDepartment(department) }
        let book = try reference.requiredBook()
        let today = clock.today
        var rules = RecordRules(kind, context: reference.context(department: department, today: today, book: book))
        switch rules.check(values) {
        case .rejected(let violations):
            return ValidateDecisionResponse(violations: violations.map { DecisionMapping.violation($0) })
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
            case .duplicate(let id): answer.duplicateOf = ResourceName.decision(id)
            case .accepted, nil: break
            }
            return answer
        }
    }

    /// The error of another content under the same key.
    static func differs(_ id: Int64, _ fields: [String]) -> RPCError {
        let violation = differsViolation(id, fields)
        return .alreadyExists(
            reason: "DECISION_DIFFERS", message: "\(violation.rule); \(violation.remedy)", domain: domain,
            metadata: ["decision": ResourceName.decision(id), "fields": fields.joined(separator: ",")])
    }

    /// The same as a rule that a row breaks.
    static func differsViolation(_ id: Int64, _ fields: [String]) -> RuleViolation {
        RuleViolation(
            fields.first ?? "",
            "\(ResourceName.decision(id)) is kept under the same authority, document number, subject and date with "
                + "other content in: \(fields.joined(separator: ", "))",
            remedy: "correct the decision that is kept, or give this one its own number")
    }
}
