import Casework
import CommonSchema
import Crypto
import ListingRules
import ListingSchema
import RPC
import SchemaRuntime
import Store
import TestKit
import Testing

@testable import ListingService

/// What a step rests on is filed, and is what was filed.
@Suite("Documents")
struct DocumentTests {
    private func put(
        _ harness: Harness, _ content: [UInt8], as identity: String = "department/MSR", file: String = "",
        sha256: String = ""
    ) async throws -> Document {
        try await harness.documents(identity).putDocument(
            PutDocumentRequest(
                file: file, title: "回执", mediaType: "text/plain", content: content, sha256: sha256,
                official: Harness.official("w1"), requestId: harness.id())
        ).document ?? Document()
    }

    private func get(_ harness: Harness, _ name: String, as identity: String) async throws -> GetDocumentResponse {
        try await harness.documents(identity).getDocument(
            GetDocumentRequest(name: name, purpose: "核实", official: Harness.official("w2")))
    }

    @Test("the service computes the hash, and keeps who filed it and when")
    func filed() async throws {
        try await Harness.with { harness in
            let content = Array("送达回证".utf8)
            let document = try await put(harness, content)
            #expect(document.name == "documents/" + SHA256.hexDigest(content))
            #expect(document.sizeBytes == Int64(content.count))
            #expect(document.department == "MSR")
            #expect(document.official?.id == "w1")
            #expect(document.createTime != nil)
            #expect(document.files.isEmpty)
            let read = try await get(harness, document.name, as: "department/MSR")
            #expect(read.content == content)
            #expect(read.document == document)
            let right = try await put(harness, content, sha256: SHA256.hexDigest(content))
            #expect(right.name == document.name)
            let wrong = await failure { try await put(harness, content, sha256: SHA256.hexDigest("other")) }
            #expect(wrong?.info?.reason == "DOCUMENT_DIFFERS")
        }
    }

    @Test(
        "a content is taken up to its bound",
        arguments: [
            (0, false), (1, true), (ListingLimits.documentBytes.upperBound, true),
            (ListingLimits.documentBytes.upperBound + 1, false),
        ])
    func bounds(bytes: Int, taken: Bool) async throws {
        try await Harness.with { harness in
            let error = await failure { try await put(harness, [UInt8](repeating: 7, count: bytes)) }
            #expect(error?.fieldViolations.first?.field == (taken ? nil : "content"))
        }
    }

    @Test("documents that no file names are bounded, and those that files name are not counted")
    func unnamed() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.propose()
            // The one that the harness filed is named by the list's consultation.
            for index in 0..<ListingLimits.unnamedDocuments {
                _ = try await put(harness, Array("\(index)".utf8))
            }
            let more = await failure { try await put(harness, Array("one more".utf8)) }
            #expect(more?.code == .resourceExhausted)
            #expect(more?.info?.reason == "TOO_MANY_DOCUMENTS")
            _ = try await put(harness, Array("1".utf8), file: entry.name)
            _ = try await put(harness, Array("one more".utf8))
            // Another department has its own count.
            _ = try await put(harness, Array("theirs".utf8), as: "department/EMR")
        }
    }

    @Test("the same content twice is one document, and the first filing of a department stands")
    func same() async throws {
        try await Harness.with { harness in
            let first = try await put(harness, [1, 2, 3])
            let again = try await harness.documents().putDocument(
                PutDocumentRequest(
                    title: "另一标题", content: [1, 2, 3], official: Harness.official("w9"), requestId: harness.id())
            ).document
            #expect(again == first)
            let other = try await put(harness, [1, 2, 3], as: "department/EMR")
            #expect(other.name == first.name)
            #expect(other.department == "EMR")
            #expect(try await harness.texts("SELECT count(*) FROM documents WHERE size = 3") == ["1"])
        }
    }

    @Test(
        "who filed it, whose file names it and the lead department read a document; nobody else learns that it exists")
    func readers() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let evidence = try await harness.putDocument([9, 9], as: "department/EMR", title: "照片")
            let name = "documents/\(evidence.sha256)"
            #expect(await failure { try await get(harness, name, as: "department/MSR") }?.code == .notFound)
            let objection = try await harness.file(entry.name, by: "EMR", evidence: [evidence])
            let read = try await get(harness, name, as: "department/MSR")
            #expect(read.content == [9, 9])
            #expect(read.document?.files == [objection.name])
            #expect(try await get(harness, name, as: "department/BEB").content == [9, 9])
            #expect(await failure { try await get(harness, name, as: "department/HUC") }?.code == .notFound)
            for identity in ["operator/li", "service/measures", "public"] {
                #expect(await failure { try await get(harness, name, as: identity) }?.code == .permissionDenied)
            }
            let reads = try await harness.texts("SELECT detail FROM store_audit WHERE action = 'GetDocument'")
            #expect(reads == Array(repeating: "official=w2 declared purpose=核实", count: 2))
        }
    }

    @Test("a file lists its documents to its departments, and a department those that it filed")
    func listed() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let list = { (identity: String, file: String) in
                try await harness.documents(identity).listDocuments(ListDocumentsRequest(file: file)).documents
            }
            #expect(
                try await list("department/MSR", entry.name).map(\.name) == ["documents/\(Harness.document.sha256)"])
            #expect(try await list("department/BEB", entry.name).count == 1)
            #expect(try await list("department/MSR", "").count == 1)
            #expect(try await list("department/EEW", "").isEmpty)
            let foreign = await failure { try await list("department/EMR", entry.name) }
            #expect(foreign?.info?.reason == "NOT_YOUR_DEPARTMENT")
            let foreignPut = await failure { try await put(harness, [1], as: "department/EMR", file: entry.name) }
            #expect(foreignPut?.info?.reason == "NOT_YOUR_DEPARTMENT")
            #expect(await failure { try await list("department/MSR", "entries/e99") }?.code == .notFound)
            #expect(await failure { try await list("department/MSR", "subjects/s1") }?.code == .invalidArgument)
        }
    }

    @Test(
        "nobody changes or removes a document, a filing or what a file names",
        arguments: [
            "UPDATE documents SET content = x'00', size = 1", "DELETE FROM documents",
            "UPDATE document_filings SET title = 'x'", "DELETE FROM document_filings",
            "UPDATE document_files SET file = 'entries/e2'", "DELETE FROM document_files",
        ])
    func immutable(statement: String) async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            _ = try await harness.noticeServed()
            await #expect(throws: (any Error).self) {
                try await harness.database.write { try $0.execute(statement, []) }
            }
        }
    }

    // MARK: Every field that names a document

    /// A step with one document that nobody filed, in the field of that path.
    struct Attempt: Sendable, CustomStringConvertible {
        let field: String
        let method: String
        let call: @Sendable (Harness) async throws -> Void
        var description: String { "\(method) \(field)" }
    }

    private static func served(_ date: String, _ change: (inout ProofOfService) -> Void) -> ProofOfService {
        var proof = Harness.served(date)
        change(&proof)
        return proof
    }

    private static func notice(_ field: String, _ change: @escaping @Sendable (inout ProofOfService) -> Void) -> Attempt
    {
        Attempt(field: field, method: "RecordNoticeServed") { harness in
            let file = try await harness.propose()
            _ = try await harness.entries().recordNoticeServed(
                RecordNoticeServedRequest(
                    name: file.name, service: served("2026-03-02", change), official: Harness.official("p1"),
                    requestId: harness.id()))
        }
    }

    private static func decision(
        _ field: String, notice: DocumentReference = Harness.document,
        _ change: @escaping @Sendable (inout ProofOfService) -> Void = { _ in }
    ) -> Attempt {
        Attempt(field: field, method: "RecordDecisionServed") { harness in
            let file = try await harness.decided()
            _ = try await harness.entries().recordDecisionServed(
                RecordDecisionServedRequest(
                    name: file.name, service: served("2026-03-11", change), repairNotice: notice,
                    official: Harness.official("p1"), requestId: harness.id()))
        }
    }

    static let attempts: [Attempt] = [
        notice("service.document") { $0.document = Harness.unfiled },
        notice("service.proof") { $0.proof = Harness.unfiled },
        Attempt(field: "statement.evidence", method: "RecordDefence") { harness in
            let file = try await harness.noticeServed()
            _ = try await harness.entries().recordDefence(
                RecordDefenceRequest(
                    name: file.name,
                    statement: DefenceStatement(
                        receivedDate: "2026-03-02", statement: "请求从轻", evidence: [Harness.document, Harness.unfiled]),
                    official: Harness.official("p1"), requestId: harness.id()))
        },
        Attempt(field: "waiver.document", method: "RecordDefenceWaiver") { harness in
            let file = try await harness.noticeServed()
            _ = try await harness.entries().recordDefenceWaiver(
                RecordDefenceWaiverRequest(
                    name: file.name, waiver: DefenceWaiver(waivedDate: "2026-03-02", document: Harness.unfiled),
                    official: Harness.official("p1"), requestId: harness.id()))
        },
        Attempt(field: "document", method: "ReleaseDefenceWindow") { harness in
            let file = try await harness.propose()
            try await harness.serveNotice(file.name, on: "2026-02-27")
            _ = try await harness.entries("department/BEB").releaseDefenceWindow(
                ReleaseDefenceWindowRequest(
                    name: file.name, document: Harness.unfiled, reason: "邮寄回执", official: Harness.official("b1"),
                    requestId: harness.id()))
        },
        Attempt(field: "document", method: "DecideEntry") { harness in
            let file = try await harness.reviewed()
            _ = try await harness.entries().decideEntry(
                DecideEntryRequest(
                    name: file.name, decisionNumber: "1", document: Harness.unfiled, official: Harness.official("d1"),
                    requestId: harness.id()))
        },
        decision("service.document") { $0.document = Harness.unfiled },
        decision("service.proof") { $0.proof = Harness.unfiled },
        decision("repair_notice", notice: Harness.unfiled),
        Attempt(field: "evidence", method: "RemoveEntryEarly") { harness in
            let file = try await harness.effective()
            harness.go(to: "2027-03-11")
            _ = try await harness.entries().removeEntryEarly(
                RemoveEntryEarlyRequest(
                    name: file.name, reason: "义务已履行", evidence: [Harness.document, Harness.unfiled],
                    official: Harness.official("d1"), requestId: harness.id()))
        },
        Attempt(field: "consultation.document", method: "ConsultListDefinition") { harness in
            let name = try await harness.draft("PQY-SERIOUS")
            _ = try await harness.definitions().consultListDefinition(
                ConsultListDefinitionRequest(
                    name: name,
                    consultation: Consultation(
                        by: .higherStandard(
                            HigherStandard(basis: LegalBasis(instrument: "市场监管总局令第44号", article: "第五条"))),
                        document: Harness.unfiled),
                    official: Harness.official("op"), requestId: harness.id()))
        },
        Attempt(field: "document", method: "PutListDefinitionInForce") { harness in
            let name = try await harness.consulted("PQY-SERIOUS")
            _ = try await harness.definitions("department/BEB").putListDefinitionInForce(
                PutListDefinitionInForceRequest(
                    name: name, effectiveDate: "2026-03-01", official: Harness.official("b1"), requestId: harness.id(),
                    document: Harness.unfiled))
        },
        Attempt(field: "evidence", method: "FileObjection") { harness in
            let file = try await harness.effective()
            _ = try await harness.file(file.name, evidence: [Harness.document, Harness.unfiled])
        },
    ]

    @Test("a hash of nothing is refused, naming the field, and nothing is changed", arguments: attempts)
    func unknown(attempt: Attempt) async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let error = await failure { try await attempt.call(harness) }
            #expect(error?.info?.reason == "DOCUMENT_UNKNOWN")
            let field = error?.fieldViolations.first?.field ?? ""
            #expect(field == "\(attempt.field).sha256" || field == "\(attempt.field)[1].sha256", "\(field)")
            // The list of the harness was consulted on and put in force before.
            let before = attempt.method.contains("ListDefinition") ? "1" : "0"
            let steps = try await harness.texts("SELECT count(*) FROM store_audit WHERE action = '\(attempt.method)'")
            #expect(steps == [before])
        }
    }

    @Test("a document that another department filed proves nothing here")
    func anothers() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let theirs = try await harness.putDocument([4, 2], as: "department/EMR")
            let file = try await harness.noticeServed()
            let error = await failure {
                try await harness.entries().recordDefenceWaiver(
                    RecordDefenceWaiverRequest(
                        name: file.name, waiver: DefenceWaiver(waivedDate: "2026-03-02", document: theirs),
                        official: Harness.official("p1"), requestId: harness.id()))
            }
            #expect(error?.info?.reason == "DOCUMENT_UNKNOWN")
        }
    }

    @Test("no method takes a document that is not looked for: the contract's fields are those that were tried")
    func every() async throws {
        let pool = DescriptorPool.builtIn
        func paths(_ type: String, _ depth: Int = 0) -> [String] {
            (pool.messages[type]?.fields ?? []).flatMap { field -> [String] in
                guard case .message(let inner) = field.kind, depth < 4 else { return [] }
                if inner == "xinyi.common.v1.DocumentReference" { return [field.name] }
                return paths(inner, depth + 1).map { "\(field.name).\($0)" }
            }
        }
        let tried = Set(Self.attempts.map(\.description))
        try await Harness.with { harness in
            for service in pool.services where service.fullName.hasPrefix("xinyi.listing.") {
                for method in service.methods where !method.serverStreaming {
                    // What is output only in a draft is not taken from a request.
                    let named = paths(method.input).filter { !$0.hasPrefix("definition.") }
                        .map { "\(method.name) \($0)" }
                    if named.isEmpty || Set(named).isSubset(of: tried) { continue }
                    // What is not served yet takes nothing.
                    let descriptor = MethodDescriptor(service: service.fullName, method: method.name)
                    let identity = method.access.contains(.department) ? "department/MSR" : "department/BEB"
                    let error = await failure {
                        try await harness.service.channel(identity).unaryBytes(
                            descriptor, [], options: CallOptions(timeout: .seconds(5)))
                    }
                    #expect(error?.code == .unimplemented, "\(named)")
                }
            }
        }
    }
}
