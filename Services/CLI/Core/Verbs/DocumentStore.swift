import Crypto
import JSON

/// The service that keeps the documents which a method's request refers to.
struct DocumentStore: Sendable {
    /// The method that files a document.
    private static let method = "xinyi.listing.v1.DocumentService/PutDocument"

    /// The store beside a method; nil where its service takes references only.
    init?(for target: ContractMethod) {
        guard target.path.hasPrefix("xinyi.listing.") else { return nil }
    }

    /// Files a file under its name. The same file once more is the same request.
    func put(_ path: String, _ invocation: Invocation) async throws(CommandError) {
        let bytes = try Files.read(path)
        let sha256 = SHA256.hexDigest(bytes)
        var request: JSONValue = [
            "title": .string(VerbField.title(ofFile: path)), "content": .string(Base64.encode(bytes)),
            "sha256": .string(sha256), "official": try invocation.official(),
        ]
        let key = SHA256.hexDigest("\(request["title"]?.text ?? "") \(request["official"]?.compact ?? "") \(sha256)")
        request.set(["requestId"], .string("document-" + key.prefix(40)))
        _ = try await invocation.session.call(Self.method, request)
    }
}
