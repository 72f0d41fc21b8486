import Casework
import CommonSchema
import Store

/// Finds subjects by name or code, current or former, through merges.
enum SubjectResolver {
    /// A subject that was found.
    struct Found {
        /// The record that stands for it today.
        var row: SubjectRow
        /// Whether it was found by a former code or record.
        var isFormer: Bool
    }

    /// The subject of a reference that was read.
    ///
    /// - Throws: INVALID_FIELD for a name that no record of the registry has.
    static func find(_ tx: ReadTransaction, _ subject: NamedSubject, _ field: String) throws -> Found? {
        switch subject {
        case .name(let name):
            let id = try RegistryNames.subject.id(in: name, "\(field).name")
            return try SubjectTable.surviving(tx, id).map { Found(row: $0, isFormer: $0.id != id) }
        case .key(let key):
            guard let hit = try SubjectTable.find(tx, kind: key.storedKind, value: key.value),
                let row = try SubjectTable.surviving(tx, hit.id)
            else { return nil }
            return Found(row: row, isFormer: hit.isFormer || row.id != hit.id)
        }
    }
}

extension NamedSubject {
    /// By what kind of code a subject is looked for; unspecified for a name.
    var codeKind: CodeKind {
        switch self {
        case .name: .unspecified
        case .key(let key): key.kind
        }
    }
}

extension SubjectKey {
    /// The kind under which the code is kept.
    fileprivate var storedKind: Int64 {
        switch kind {
        case .citizenId: SubjectTable.CodeKind.citizenNumber
        case .otherDocument: SubjectTable.CodeKind.otherDocument
        default: SubjectTable.CodeKind.uscc
        }
    }
}
