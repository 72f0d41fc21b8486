import Casework
import RegistryRules
import RegistrySchema

/// What a MergeSubjects asks for, checked as far as the request alone tells.
struct MergeOrder: Sendable {
    /// A record by its name, id and the etag as last read.
    struct Side: Sendable {
        var name: String
        var id: Int64
        var etag: String
    }

    /// The record that ends: its codes, names and decisions go over.
    let source: Side
    /// The record that stays and stands for both from now on.
    let target: Side
    /// Why both are one subject, for the history of both.
    let reason: ScreenedText

    init(_ request: MergeSubjectsRequest) throws(Refusal) {
        source = try Self.side("source", request.source, request.sourceEtag)
        target = try Self.side("target", request.target, request.targetEtag)
        reason = try SubjectRules.reason(request.reason)
        if source.id == target.id { throw MergeRules.Fault.sameRecord.refusal(source.name, into: target.name) }
    }

    private static func side(_ field: String, _ name: String, _ etag: String) throws(Refusal) -> Side {
        let id = try RegistryNames.subject.id(in: name, field)
        try SubjectRules.requireEtag(etag, "\(field)_etag")
        return Side(name: name, id: id, etag: etag)
    }
}
