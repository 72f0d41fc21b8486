import Casework
import CommonSchema
import Crypto
import ListingRules
package import ListingSchema
package import RPC
import SchemaRuntime
import Store

/// Serves the document store (row L10): what the steps of listing rest on, by the hash of its content.
package struct DocumentHandlers: DocumentService {
    let environment: ListingEnvironment

    /// Serves over an environment.
    package init(_ environment: ListingEnvironment) { self.environment = environment }

    /// Files a document; the same content twice is one document, and of one department one filing.
    package func putDocument(
        _ request: PutDocumentRequest, context: ServerContext
    ) async throws -> PutDocumentResponse {
        let department = try environment.actor(context).requireDepartment()
        let title = try Fields.text(request.title, "title", 1...CaseworkLimits.titleBytes)
        let mediaType = try Fields.text(request.mediaType, "media_type", 0...ListingLimits.mediaTypeBytes)
        if !ListingLimits.documentBytes.contains(request.content.count) {
            try Fields.refuse(
                "content",
                "a document has \(ListingLimits.documentBytes.lowerBound) to "
                    + "\(ListingLimits.documentBytes.upperBound) bytes",
                remedy: "file a smaller scan, or its parts one by one")
        }
        let sha256 = SHA256.hexDigest(request.content)
        if !request.sha256.isEmpty, request.sha256 != sha256 {
            try Fields.refuse(
                "sha256", "the content has another hash: it was changed on its way, or another file was hashed",
                remedy: "hash the file again and send both, or leave the hash out", reason: .documentDiffers)
        }
        if !request.file.isEmpty { try DocumentFiles.requireName(request.file, "file") }
        return try await environment.acted(request, context) { step in
            let filing = DocumentFiling(
                sha256: sha256, department: department, title: title, mediaType: mediaType,
                official: try step.official())
            if !request.file.isEmpty {
                let parties = try DocumentFiles.parties(of: request.file, "file", step.transaction)
                guard step.actor.isLead || parties.contains(department) else {
                    throw Refusal.notYours("the file", of: parties.sorted().joined(separator: ", "))
                }
            }
            let stored = try DocumentTable.file(filing, request.content, step)
            if !request.file.isEmpty { try DocumentTable.attach(sha256, to: request.file, step) }
            return PutDocumentResponse(
                document: try DocumentTable.resource(stored, for: step.actor, step.transaction))
        }
    }

    /// Returns a document with its content.
    package func getDocument(
        _ request: GetDocumentRequest, context: ServerContext
    ) async throws -> GetDocumentResponse {
        let caller = environment.actor(context, try environment.official(request.official, context))
        _ = try caller.requireDepartment()
        let purpose = try Fields.text(request.purpose, "purpose", 1...CaseworkLimits.titleBytes)
        let sha256 = try DigestName.documents.sha256(in: request.name, "name")
        let environment = environment
        return try await environment.database.write { transaction in
            let actor = try environment.admit(caller, context, transaction)
            guard let filing = try DocumentTable.visible(sha256, to: actor, transaction),
                let content = try DocumentTable.content(sha256, transaction)
            else { throw DigestName.documents.notFound(request.name) }
            try transaction.audit(
                actor: actor.identity, action: context.method.method, target: request.name,
                detail: actor.detail("purpose=\(purpose)"))
            return GetDocumentResponse(
                document: try DocumentTable.resource(filing, for: actor, transaction), content: content)
        }
    }

    /// Lists the documents of a file in order of filing; without a file those that the caller filed.
    package func listDocuments(
        _ request: ListDocumentsRequest, context: ServerContext
    ) async throws -> ListDocumentsResponse {
        let actor = environment.actor(context)
        let department = try actor.requireDepartment()
        if !request.file.isEmpty { try DocumentFiles.requireName(request.file, "file") }
        let paging = try environment.page(request.pageSize, request.pageToken, filter: [request.file], context)
        let found = try await environment.database.read { transaction in
            if !request.file.isEmpty {
                let parties = try DocumentFiles.parties(of: request.file, "file", transaction)
                guard actor.isLead || parties.contains(department) else {
                    throw Refusal.notYours("the file", of: parties.sorted().joined(separator: ", "))
                }
            }
            return try DocumentTable.page(
                after: paging.after(), file: request.file, department: department, limit: paging.limit, transaction
            ).map { (id: $0.id, document: try DocumentTable.resource($0, for: actor, transaction)) }
        }
        let page = try paging.cut(found, bytes: { try $0.document.serialized().count }, cursor: { ["\($0.id)"] })
        return ListDocumentsResponse(documents: page.items.map(\.document), nextPageToken: page.next)
    }
}
