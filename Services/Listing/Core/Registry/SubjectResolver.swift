package import Casework
package import CommonSchema
package import Store

/// Finds the subject that a request names, by resource name or by code, in what the registry's feed gave. Never by name.
package enum SubjectResolver {
    /// The subject; refuses a bad code, and a subject that is not known here.
    package static func resolve(
        _ reference: SubjectReference?, _ field: String, _ codes: SubjectCodeReader, _ transaction: ReadTransaction
    ) throws -> KnownSubject {
        let named = try NamedSubject.read(reference, field, codes)
        let found =
            switch named {
            case .name(let name): try ProjectionTable.subject(named: name, transaction)
            case .key(let key): try ProjectionTable.subject(byKey: key.text, transaction)
            }
        guard let found else { throw Refusal.subjectNotFound(named.shown) }
        return try ProjectionTable.survivor(of: found, transaction)
    }
}
