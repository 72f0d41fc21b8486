import Credit
import RPC
import RegistrySchema

/// What a MergeSubjects asks for, checked as far as the request alone tells.
struct MergeOrder: Sendable {
    /// A record by its name, id and the etag as last read.
    struct Side: Sendable {
        var name: String
        var id: Int64
        var etag: String
    }

    /// The record that ends.
    let source: Side
    /// The record that stays.
    let target: Side
    let reason: String

    init(_ request: MergeSubjectsRequest) throws(RPCError) {
        source = try Self.side("source", request.source, request.sourceEtag)
        target = try Self.side("target", request.target, request.targetEtag)
        if source.id == target.id { throw Refusal.merge(.sameRecord, source, target) }
        var violations: [RuleViolation] = []
        reason = SubjectRules.text("reason", request.reason, 1...RegistryLimits.reasonCharacters, &violations)
        guard violations.isEmpty else { throw Refusal.invalid(violations, reason: "INVALID_SUBJECT") }
    }

    private static func side(_ field: String, _ name: String, _ etag: String) throws(RPCError) -> Side {
        guard let id = ResourceName.subjectID(name) else { throw Refusal.name(field, "subjects/s42") }
        return Side(name: name, id: id, etag: etag)
    }
}

extension Refusal {
    /// Why two records do not become one, in words.
    static func merge(_ fault: MergeRules.Fault, _ source: MergeOrder.Side, _ target: MergeOrder.Side) -> RPCError {
        let both: ErrorInfo.Attributes = ["source": source.name, "target": target.name]
        switch fault {
        case .sameRecord:
            return field("target", "must be another record than the source", "name the record that stays")
        case .kindsDiffer:
            return state(
                "KINDS_DIFFER", "'\(source.name)' and '\(target.name)' are of different kinds",
                "register the subject under its right kind; a record's kind does not change", both)
        case .statusesDiffer:
            return state(
                "STATUSES_DIFFER",
                "'\(source.name)' and '\(target.name)' have different statuses, and one would be lost",
                "state with UpdateSubject which one holds, then merge", both)
        case .codesConflict:
            return state(
                "CODES_CONFLICT",
                "'\(source.name)' and '\(target.name)' both have a number in use of which a subject has one",
                "if they are one subject, record with UpdateSubject that the source's registration ended "
                    + "(DEREGISTERED), then merge; of two subjects, one absorbed by the other, both records stay", both)
        case .weakerTarget:
            return state(
                "TARGET_WITHOUT_CODE", "'\(source.name)' has the identifying code, and '\(target.name)' has none",
                "merge '\(target.name)' into '\(source.name)'", both)
        case .tooManyCodes:
            return .resourceExhausted(
                reason: "TOO_MANY_CODES",
                message: "a subject has at most \(RegistryLimits.codesPerSubject) codes in its life, those of merged "
                    + "records among them", domain: RegistryCore.domain)
        case .tooDeep:
            return .resourceExhausted(
                reason: "TOO_MANY_MERGES",
                message:
                    "a record is at most \(RegistryLimits.mergeDepth) merges away from the one that stands for it; "
                    + "merge '\(target.name)' into '\(source.name)'", domain: RegistryCore.domain)
        }
    }

    /// One of both was merged before.
    static func merged(_ name: String, into survivor: String, with other: String) -> RPCError {
        state(
            "SUBJECT_MERGED", "'\(name)' was merged; '\(survivor)' stands for it",
            survivor == other ? "nothing is left to do" : "name '\(survivor)' instead", ["subject": survivor])
    }
}
