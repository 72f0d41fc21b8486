package import Casework
package import CommonSchema
import ListingRules
package import Store

/// Whose the files are that documents are filed for and named by.
package enum DocumentFiles {
    /// Refuses a name of nothing that has documents, whether or not there is something of the name.
    package static func requireName(_ file: String, _ field: String) throws(Refusal) {
        let names: [ResourceName] = [.entries, .objections, .proceedings]
        if names.allSatisfy({ $0.id(in: file) == nil }), DefinitionName.parse(file) == nil {
            try Fields.refuse(.noFile(field))
        }
    }

    /// The departments whose file it is: of an entry or a proceeding the designating one, of an objection who received and who
    /// verifies it, of a list definition its authority.
    ///
    /// - Throws: INVALID_FIELD for a name of nothing that has documents, NOT_FOUND.
    package static func parties(
        of file: String, _ field: String, _ transaction: ReadTransaction
    ) throws -> Set<String> {
        if ResourceName.entries.id(in: file) != nil {
            return [try EntrySteps.find(file, field: field, transaction).authority]
        }
        if ResourceName.objections.id(in: file) != nil {
            let objection = try ObjectionTable.rows.find(file, .objections, field: field, transaction).facts
            return [objection.receivedBy, objection.sourceUnit]
        }
        if ResourceName.proceedings.id(in: file) != nil {
            let entry = try ProceedingTable.rows.find(file, .proceedings, field: field, transaction).entry
            return [try EntrySteps.find(ResourceName.entries(entry), field: field, transaction).authority]
        }
        guard let (code, version) = DefinitionName.parse(file) else { throw Refusal.noFile(field) }
        guard let definition = try DefinitionTable.load(code, version, transaction) else {
            throw Refusal.notFound("list definition", file, remedy: "take the name from ListListDefinitions")
        }
        return [definition.authority]
    }
}

extension Refusal {
    fileprivate static func noFile(_ field: String) -> Refusal {
        .invalid(
            field, "documents belong to an entry, an objection, a proceeding or a version of a list's definition",
            remedy: "give its name, or leave it empty and name the document in the step it is for")
    }
}

/// A document that a field of a request names.
package struct NamedDocument: Sendable {
    /// The path of the field.
    package let field: String
    /// What it says.
    package let reference: DocumentReference

    /// A field and what it says.
    package init(_ field: String, _ reference: DocumentReference) {
        self.field = field
        self.reference = reference
    }

    /// The elements of a repeated field.
    package static func each(_ field: String, _ references: [DocumentReference]) -> [NamedDocument] {
        references.enumerated().map { NamedDocument("\(field)[\($0)]", $1) }
    }
}

extension Stepping {
    /// Refuses a step whose documents the acting department has not filed, and notes that the file names them. There is no other
    /// way in which a step of listing takes a document: a hash of nothing proves nothing.
    ///
    /// - Throws: DOCUMENT_UNKNOWN naming the field.
    package func name(_ documents: [NamedDocument], in file: String) throws {
        for document in documents {
            let sha256 = document.reference.sha256
            guard try DocumentTable.filing(sha256, of: actor.department ?? "", transaction) != nil else {
                throw Refusal.invalid(
                    "\(document.field).sha256", "the department has filed no document with this hash",
                    remedy:
                        "file the document first (PutDocument; xinyi does it by itself for files that options name)",
                    reason: .documentUnknown)
            }
            try DocumentTable.attach(sha256, to: file, self)
        }
    }
}
