// Written by `make generate` from proto/xinyi/listing/v1/document.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
import RPC
package import SchemaRuntime

/// A filed document without its content, as one department filed it. It never changes.
package struct Document: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.Document" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `documents/{sha256}`, 64 lower-case hex digits.
    package var name: String = ""

    /// Title, 1 to 400 bytes.
    package var title: String = ""

    /// Media type, at most 100 bytes.
    package var mediaType: String = ""

    /// Length in bytes, 1 byte to 3 MiB.
    package var sizeBytes: Int64 = 0

    /// The files that name it: `entries/…`, `objections/…`, `proceedings/…`, `lists/…/versions/…`.
    package var files: [String] = []

    /// Code of the department that filed it.
    package var department: String = ""

    /// When it was filed.
    package var createTime: WireTimestamp? = nil

    /// The official who filed it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        name: String = "", title: String = "", mediaType: String = "", sizeBytes: Int64 = 0, files: [String] = [],
        department: String = "", createTime: WireTimestamp? = nil, official: CommonSchema.Official? = nil
    ) {
        self.name = name
        self.title = title
        self.mediaType = mediaType
        self.sizeBytes = sizeBytes
        self.files = files
        self.department = department
        self.createTime = createTime
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&title)
        try visitor.text(&mediaType)
        visitor.number(&sizeBytes)
        try visitor.texts(&files)
        try visitor.text(&department)
        try visitor.message(&createTime)
        try visitor.message(&official)
    }
}

/// One attempt to serve a document.
package struct ServiceAttempt: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ServiceAttempt" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}/serviceAttempts/{n}`.
    package var name: String = ""

    /// The document, `documents/{sha256}`.
    package var document: String = ""

    /// Day of the attempt, ISO date.
    package var date: String = ""

    /// How.
    package var channel: CommonSchema.ServiceChannel = .unspecified

    /// True if it succeeded.
    package var succeeded: Bool = false

    /// Why it failed, or who received it; at most 400 bytes.
    package var remark: String = ""

    /// The proof.
    package var proof: CommonSchema.DocumentReference? = nil

    package init() {}

    package init(
        name: String = "", document: String = "", date: String = "", channel: CommonSchema.ServiceChannel = .unspecified,
        succeeded: Bool = false, remark: String = "", proof: CommonSchema.DocumentReference? = nil
    ) {
        self.name = name
        self.document = document
        self.date = date
        self.channel = channel
        self.succeeded = succeeded
        self.remark = remark
        self.proof = proof
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&document)
        try visitor.text(&date)
        try visitor.value(&channel)
        visitor.number(&succeeded)
        try visitor.text(&remark)
        try visitor.message(&proof)
    }
}
