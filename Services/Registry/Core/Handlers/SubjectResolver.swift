import CommonSchema
import Credit
import RPC
import Store

/// Finds subjects by name or code, current or former, through merges.
struct SubjectResolver: Sendable {
    let keys: RegistryKeys
    let today: CivilDate

    /// What is looked for, with nothing in it that must not be shown.
    struct Target: Sendable {
        var id: Int64?
        var codes: [(kind: Int64, value: String)] = []
        var kind: CodeKind = .unspecified
        /// For messages: the name or the masked code.
        var shown: String
    }

    /// Reads a reference.
    ///
    /// - Throws: INVALID_ARGUMENT naming the field.
    func target(_ reference: SubjectReference?) throws(RPCError) -> Target {
        switch reference?.by {
        case .name(let name):
            guard let id = ResourceName.subjectID(name) else { throw Refusal.name("subject.name", "subjects/s42") }
            return Target(id: id, shown: name)
        case .code(let code): return try target(code)
        case nil:
            throw Refusal.field("subject", "must name a subject", "give its resource name or its code")
        }
    }

    private func target(_ code: CommonSchema.SubjectCode) throws(RPCError) -> Target {
        guard !code.value.isEmpty, code.value.utf8.count <= SubjectRules.codeBytes, !Codes.isPlaceholder(code.value)
        else {
            throw Refusal.field(
                "subject.code.value", "must be a code of 1 to \(SubjectRules.codeBytes) bytes, not the placeholder",
                "write the code of the licence or document")
        }
        typealias Kind = SubjectRepository.CodeKind
        let folded = Codes.foldNumber(code.value)
        if code.kind == .otherDocument {
            // The index does not depend on which of the other documents it is.
            let index = keys.index(.passport, folded)
            return Target(
                codes: [(Kind.otherDocument, index)], kind: .otherDocument, shown: Codes.masked(.passport, folded))
        }
        let person = code.kind == .uscc ? nil : Codes.citizenNumber(code.value, today: today)
        if let person {
            return Target(
                codes: [(Kind.citizenNumber, keys.index(.identityCard, person))], kind: .citizenId,
                shown: Codes.masked(.identityCard, person))
        }
        guard code.kind != .citizenId else {
            throw Refusal.field(
                "subject.code.value", "must be a valid citizen identity number", "compare it with the document")
        }
        switch Codes.uscc(code.value) {
        case .valid(let uscc): return Target(codes: [(Kind.uscc, uscc)], kind: .uscc, shown: uscc)
        case .absent, .invalid:
            throw Refusal.field(
                "subject.code.value", "must be a valid code: the check character fits none of the kinds",
                "compare it with the licence or document")
        }
    }

    /// The subject, at the end of merges; whether it was found by a former code or record.
    func find(_ tx: ReadTransaction, _ target: Target) throws -> (row: SubjectRow, isFormer: Bool)? {
        if let id = target.id {
            guard let row = try SubjectRepository.surviving(tx, id) else { return nil }
            return (row, row.id != id)
        }
        for code in target.codes {
            guard let hit = try SubjectRepository.find(tx, kind: code.kind, value: code.value),
                let row = try SubjectRepository.surviving(tx, hit.id)
            else { continue }
            return (row, hit.isFormer || row.id != hit.id)
        }
        return nil
    }
}
