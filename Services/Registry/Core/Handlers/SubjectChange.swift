import Credit
import RPC
import RegistrySchema

/// What an UpdateSubject asks for, checked. Empty fields stay as they are.
struct SubjectChange: Sendable {
    var displayName: String
    var status: Int64
    var legalRepresentative: String
    var establishedDate: String
    var effectiveDate: String
    var reason: String

    init(_ request: UpdateSubjectRequest, today: CivilDate) throws(RPCError) {
        var violations: [RuleViolation] = []
        displayName = SubjectRules.text(
            "display_name", request.displayName, 0...RegistryLimits.nameCharacters, &violations)
        legalRepresentative = SubjectRules.text(
            "legal_representative", request.legalRepresentative, 0...50, &violations)
        establishedDate = SubjectRules.date("established_date", request.establishedDate, today: today, &violations)
        reason = SubjectRules.text("reason", request.reason, 1...RegistryLimits.reasonCharacters, &violations)
        let date = SubjectRules.date("effective_date", request.effectiveDate, today: today, &violations)
        effectiveDate = date.isEmpty ? today.iso : date
        status = Int64(request.status.rawValue)
        if !(0...4).contains(status) {
            violations.append(
                RuleViolation("status", "active, deregistered, revoked or deceased", remedy: "merge with MergeSubjects")
            )
        }
        if displayName.isEmpty && status == 0 && legalRepresentative.isEmpty && establishedDate.isEmpty {
            violations.append(RuleViolation("", "at least one field to change", remedy: "fill in what changes"))
        }
        guard violations.isEmpty else { throw Refusal.invalid(violations, reason: "INVALID_SUBJECT") }
    }
}
