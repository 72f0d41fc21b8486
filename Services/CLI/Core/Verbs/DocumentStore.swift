import Crypto
import JSON

/// The store beside the methods that take only filed documents: listing's.
enum DocumentStore {
    /// The method that files a document.
    private static let method = "xinyi.listing.v1.DocumentService/PutDocument"

    /// Whether a method's documents are filed first; other services take references alone.
    static func isBeside(_ target: ContractMethod) -> Bool { target.path.hasPrefix("xinyi.listing.") }

    /// Files a file under its name; the same file once more is the same request.
    ///
    /// - Returns: the reference to it.
    @discardableResult
    static func put(_ path: String, _ invocation: Invocation) async throws(CommandError) -> JSONValue {
        let bytes = try Files.read(path)
        let title = JSONValue.string(VerbField.title(ofFile: path))
        let sha256 = JSONValue.string(SHA256.hexDigest(bytes))
        let official = try invocation.official()
        let key = SHA256.hexDigest("\(title.compact) \(official.compact) \(sha256.compact)")
        _ = try await invocation.session.call(
            method,
            [
                "title": title, "content": .string(Base64.encode(bytes)), "sha256": sha256, "official": official,
                "requestId": .string("document-" + key.prefix(40)),
            ])
        return ["sha256": sha256, "title": title]
    }
}
