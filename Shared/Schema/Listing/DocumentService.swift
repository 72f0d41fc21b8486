// Written by `make generate` from proto/xinyi/listing/v1/document_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Files a document.
package struct PutDocumentRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.PutDocumentRequest" }

    /// The file it belongs to: `entries/…`, `objections/…`, `proceedings/…` or `lists/…/versions/…`; empty where the step
    /// that names it comes afterwards, as for a new objection.
    package var file: String = ""

    /// Title, 1 to 400 bytes.
    package var title: String = ""

    /// Media type, at most 100 bytes.
    package var mediaType: String = ""

    /// The content, 1 byte to 3 MiB.
    package var content: [UInt8] = []

    /// SHA-256 the client computed, 64 hex digits; empty skips the comparison.
    package var sha256: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        file: String = "",
        title: String = "",
        mediaType: String = "",
        content: [UInt8] = [],
        sha256: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.file = file
        self.title = title
        self.mediaType = mediaType
        self.content = content
        self.sha256 = sha256
        self.official = official
        self.requestId = requestId
    }
}

extension PutDocumentRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__put_document_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__PutDocumentRequest>) throws(MessageFault) {
        self.init()
        self.file = try MessageArena.string(c.pointee.file, "file")
        self.title = try MessageArena.string(c.pointee.title, "title")
        self.mediaType = try MessageArena.string(c.pointee.media_type, "media_type")
        self.content = MessageArena.bytes(c.pointee.content)
        self.sha256 = try MessageArena.string(c.pointee.sha256, "sha256")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__PutDocumentRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__PutDocumentRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__PutDocumentRequest.self, capacity: 1)
        xinyi__listing__v1__put_document_request__init(c)
        c.pointee.file = try arena.copy(self.file, "file")
        c.pointee.title = try arena.copy(self.title, "title")
        c.pointee.media_type = try arena.copy(self.mediaType, "media_type")
        c.pointee.content = arena.copy(self.content)
        c.pointee.sha256 = try arena.copy(self.sha256, "sha256")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension PutDocumentRequest: ActedRequest, IdempotentRequest {}

/// The filed document.
package struct PutDocumentResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.PutDocumentResponse" }

    /// The document without content.
    package var document: Document? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        document: Document? = nil
    ) {
        self.document = document
    }
}

extension PutDocumentResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__put_document_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__PutDocumentResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.document {
            do { self.document = try Document(unpacked: nested) } catch { throw error.inside("document") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__PutDocumentResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__PutDocumentResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__PutDocumentResponse.self, capacity: 1)
        xinyi__listing__v1__put_document_response__init(c)
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        return c
    }
}

/// Asks for a document.
package struct GetDocumentRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetDocumentRequest" }

    /// Resource name `documents/{sha256}`.
    package var name: String = ""

    /// Why it is read, 1 to 400 bytes; logged.
    package var purpose: String = ""

    /// Who reads.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        purpose: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.name = name
        self.purpose = purpose
        self.official = official
    }
}

extension GetDocumentRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_document_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetDocumentRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.purpose = try MessageArena.string(c.pointee.purpose, "purpose")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetDocumentRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetDocumentRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetDocumentRequest.self, capacity: 1)
        xinyi__listing__v1__get_document_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.purpose = try arena.copy(self.purpose, "purpose")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension GetDocumentRequest: ActedRequest, NamedRequest {}

/// A document.
package struct GetDocumentResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetDocumentResponse" }

    /// What it is.
    package var document: Document? = nil

    /// Its content.
    package var content: [UInt8] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        document: Document? = nil,
        content: [UInt8] = []
    ) {
        self.document = document
        self.content = content
    }
}

extension GetDocumentResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_document_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetDocumentResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.document {
            do { self.document = try Document(unpacked: nested) } catch { throw error.inside("document") }
        }
        self.content = MessageArena.bytes(c.pointee.content)
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetDocumentResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetDocumentResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetDocumentResponse.self, capacity: 1)
        xinyi__listing__v1__get_document_response__init(c)
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        c.pointee.content = arena.copy(self.content)
        return c
    }
}

/// Asks for a page of a file's documents.
package struct ListDocumentsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListDocumentsRequest" }

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// The file; empty for all documents that the calling department filed.
    package var file: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        file: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.file = file
    }
}

extension ListDocumentsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_documents_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListDocumentsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.file = try MessageArena.string(c.pointee.file, "file")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListDocumentsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListDocumentsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListDocumentsRequest.self, capacity: 1)
        xinyi__listing__v1__list_documents_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.file = try arena.copy(self.file, "file")
        return c
    }
}

extension ListDocumentsRequest: PagedRequest {}

/// A page of documents.
package struct ListDocumentsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListDocumentsResponse" }

    /// The documents.
    package var documents: [Document] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        documents: [Document] = [],
        nextPageToken: String = ""
    ) {
        self.documents = documents
        self.nextPageToken = nextPageToken
    }
}

extension ListDocumentsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_documents_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListDocumentsResponse>) throws(MessageFault) {
        self.init()
        self.documents.reserveCapacity(c.pointee.n_documents)
        for index in 0..<c.pointee.n_documents {
            guard let nested = c.pointee.documents[index] else { continue }
            do { self.documents.append(try Document(unpacked: nested)) } catch { throw error.inside("documents", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListDocumentsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListDocumentsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListDocumentsResponse.self, capacity: 1)
        xinyi__listing__v1__list_documents_response__init(c)
        if !self.documents.isEmpty {
            c.pointee.n_documents = self.documents.count
            let memory = arena.allocate(self.documents.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__Document>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__Document>?).self, capacity: self.documents.count)
            for index in self.documents.indices {
                do { list[index] = try self.documents[index].packed(in: arena) } catch { throw error.inside("documents", index) }
            }
            c.pointee.documents = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListDocumentsResponse: PagedResponse {
    /// The page's items, which the contract calls `documents`.
    package var items: [Document] {
        get { documents }
        set { documents = newValue }
    }
}

/// Records an attempt.
package struct RecordServiceAttemptRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordServiceAttemptRequest" }

    /// The entry, `entries/{id}`.
    package var entry: String = ""

    /// The attempt; `name` is ignored.
    package var attempt: ServiceAttempt? = nil

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: String = "",
        attempt: ServiceAttempt? = nil,
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.entry = entry
        self.attempt = attempt
        self.official = official
        self.requestId = requestId
    }
}

extension RecordServiceAttemptRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_service_attempt_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordServiceAttemptRequest>) throws(MessageFault) {
        self.init()
        self.entry = try MessageArena.string(c.pointee.entry, "entry")
        if let nested = c.pointee.attempt {
            do { self.attempt = try ServiceAttempt(unpacked: nested) } catch { throw error.inside("attempt") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordServiceAttemptRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordServiceAttemptRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordServiceAttemptRequest.self, capacity: 1)
        xinyi__listing__v1__record_service_attempt_request__init(c)
        c.pointee.entry = try arena.copy(self.entry, "entry")
        if let value = self.attempt {
            do { c.pointee.attempt = try value.packed(in: arena) } catch { throw error.inside("attempt") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension RecordServiceAttemptRequest: ActedRequest, IdempotentRequest {}

/// The recorded attempt.
package struct RecordServiceAttemptResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordServiceAttemptResponse" }

    /// The attempt as stored.
    package var attempt: ServiceAttempt? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        attempt: ServiceAttempt? = nil
    ) {
        self.attempt = attempt
    }
}

extension RecordServiceAttemptResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_service_attempt_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordServiceAttemptResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.attempt {
            do { self.attempt = try ServiceAttempt(unpacked: nested) } catch { throw error.inside("attempt") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordServiceAttemptResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordServiceAttemptResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordServiceAttemptResponse.self, capacity: 1)
        xinyi__listing__v1__record_service_attempt_response__init(c)
        if let value = self.attempt {
            do { c.pointee.attempt = try value.packed(in: arena) } catch { throw error.inside("attempt") }
        }
        return c
    }
}

/// Asks for a page of attempts.
package struct ListServiceAttemptsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListServiceAttemptsRequest" }

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// The entry, `entries/{id}`.
    package var entry: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        entry: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.entry = entry
    }
}

extension ListServiceAttemptsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_service_attempts_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListServiceAttemptsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.entry = try MessageArena.string(c.pointee.entry, "entry")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListServiceAttemptsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListServiceAttemptsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListServiceAttemptsRequest.self, capacity: 1)
        xinyi__listing__v1__list_service_attempts_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.entry = try arena.copy(self.entry, "entry")
        return c
    }
}

extension ListServiceAttemptsRequest: PagedRequest {}

/// A page of attempts.
package struct ListServiceAttemptsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListServiceAttemptsResponse" }

    /// The attempts.
    package var attempts: [ServiceAttempt] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        attempts: [ServiceAttempt] = [],
        nextPageToken: String = ""
    ) {
        self.attempts = attempts
        self.nextPageToken = nextPageToken
    }
}

extension ListServiceAttemptsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_service_attempts_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListServiceAttemptsResponse>) throws(MessageFault) {
        self.init()
        self.attempts.reserveCapacity(c.pointee.n_attempts)
        for index in 0..<c.pointee.n_attempts {
            guard let nested = c.pointee.attempts[index] else { continue }
            do { self.attempts.append(try ServiceAttempt(unpacked: nested)) } catch { throw error.inside("attempts", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListServiceAttemptsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListServiceAttemptsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListServiceAttemptsResponse.self, capacity: 1)
        xinyi__listing__v1__list_service_attempts_response__init(c)
        if !self.attempts.isEmpty {
            c.pointee.n_attempts = self.attempts.count
            let memory = arena.allocate(self.attempts.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__ServiceAttempt>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__ServiceAttempt>?).self, capacity: self.attempts.count)
            for index in self.attempts.indices {
                do { list[index] = try self.attempts[index].packed(in: arena) } catch { throw error.inside("attempts", index) }
            }
            c.pointee.attempts = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListServiceAttemptsResponse: PagedResponse {
    /// The page's items, which the contract calls `attempts`.
    package var items: [ServiceAttempt] {
        get { attempts }
        set { attempts = newValue }
    }
}

/// What each method of `xinyi.listing.v1.DocumentService` is, for routers, channels and policies.
package enum DocumentServiceMethods {
    /// Files a document; the same content twice is one document, and of one department one filing.
    /// Errors: INVALID_ARGUMENT if it is empty or larger than 3 MiB, or the hash differs (`DOCUMENT_DIFFERS`); NOT_FOUND
    /// for an unknown file; PERMISSION_DENIED for another department's file; RESOURCE_EXHAUSTED `TOO_MANY_DOCUMENTS` while
    /// too many of the department's documents are named by no file.
    /// Rows: L10.
    package static let putDocument = MethodDescriptor(
        service: "xinyi.listing.v1.DocumentService", method: "PutDocument",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L10"])

    /// Returns a document with its content. Who read it, and why, is kept.
    /// Errors: NOT_FOUND, also for a document that the caller may not read: that somebody filed it is nobody's business.
    /// Rows: L10.
    package static let getDocument = MethodDescriptor(
        service: "xinyi.listing.v1.DocumentService", method: "GetDocument",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["L10"])

    /// Lists the documents of a file in order of filing, without content; without a file those that the caller filed.
    /// Errors: NOT_FOUND; PERMISSION_DENIED for another department's file.
    /// Rows: L10.
    package static let listDocuments = MethodDescriptor(
        service: "xinyi.listing.v1.DocumentService", method: "ListDocuments",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["L10"])

    /// Records an attempt to serve a document, failed ones included.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    /// Rows: L10.
    package static let recordServiceAttempt = MethodDescriptor(
        service: "xinyi.listing.v1.DocumentService", method: "RecordServiceAttempt",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L10"])

    /// Lists the attempts of an entry in order of time.
    /// Errors: NOT_FOUND.
    /// Rows: L10.
    package static let listServiceAttempts = MethodDescriptor(
        service: "xinyi.listing.v1.DocumentService", method: "ListServiceAttempts",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L10"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [putDocument, getDocument, listDocuments, recordServiceAttempt, listServiceAttempts]
}

/// Keeps documents by the hash of their content, which is computed here. Whatever a step of listing rests on is filed
/// first: a reference to a document that the calling department has not filed is refused with DOCUMENT_UNKNOWN. The
/// department that filed a document, those whose file names it, and the lead department read it; nobody changes or
/// removes it.
package protocol DocumentService: RPCService {
    /// Files a document; the same content twice is one document, and of one department one filing.
    /// Errors: INVALID_ARGUMENT if it is empty or larger than 3 MiB, or the hash differs (`DOCUMENT_DIFFERS`); NOT_FOUND
    /// for an unknown file; PERMISSION_DENIED for another department's file; RESOURCE_EXHAUSTED `TOO_MANY_DOCUMENTS` while
    /// too many of the department's documents are named by no file.
    /// Rows: L10.
    func putDocument(_ request: PutDocumentRequest, context: ServerContext) async throws -> PutDocumentResponse

    /// Returns a document with its content. Who read it, and why, is kept.
    /// Errors: NOT_FOUND, also for a document that the caller may not read: that somebody filed it is nobody's business.
    /// Rows: L10.
    func getDocument(_ request: GetDocumentRequest, context: ServerContext) async throws -> GetDocumentResponse

    /// Lists the documents of a file in order of filing, without content; without a file those that the caller filed.
    /// Errors: NOT_FOUND; PERMISSION_DENIED for another department's file.
    /// Rows: L10.
    func listDocuments(_ request: ListDocumentsRequest, context: ServerContext) async throws -> ListDocumentsResponse

    /// Records an attempt to serve a document, failed ones included.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    /// Rows: L10.
    func recordServiceAttempt(_ request: RecordServiceAttemptRequest, context: ServerContext) async throws -> RecordServiceAttemptResponse

    /// Lists the attempts of an entry in order of time.
    /// Errors: NOT_FOUND.
    /// Rows: L10.
    func listServiceAttempts(_ request: ListServiceAttemptsRequest, context: ServerContext) async throws -> ListServiceAttemptsResponse
}

extension DocumentService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func putDocument(_ request: PutDocumentRequest, context: ServerContext) async throws -> PutDocumentResponse {
        throw unimplemented(DocumentServiceMethods.putDocument)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getDocument(_ request: GetDocumentRequest, context: ServerContext) async throws -> GetDocumentResponse {
        throw unimplemented(DocumentServiceMethods.getDocument)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listDocuments(_ request: ListDocumentsRequest, context: ServerContext) async throws -> ListDocumentsResponse {
        throw unimplemented(DocumentServiceMethods.listDocuments)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func recordServiceAttempt(_ request: RecordServiceAttemptRequest, context: ServerContext) async throws -> RecordServiceAttemptResponse {
        throw unimplemented(DocumentServiceMethods.recordServiceAttempt)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listServiceAttempts(_ request: ListServiceAttemptsRequest, context: ServerContext) async throws -> ListServiceAttemptsResponse {
        throw unimplemented(DocumentServiceMethods.listServiceAttempts)
    }
}

extension DocumentService {
    /// Makes every method of `DocumentService` reachable.
    /// A type that serves several services calls each one's.
    package func registerDocumentService(in router: inout Router) {
        router.add(DocumentServiceMethods.putDocument) { payload, limits, _ throws(RPCError) in
            let request = try PutDocumentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putDocument(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DocumentServiceMethods.getDocument) { payload, limits, _ throws(RPCError) in
            let request = try GetDocumentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getDocument(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DocumentServiceMethods.listDocuments) { payload, limits, _ throws(RPCError) in
            let request = try ListDocumentsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listDocuments(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DocumentServiceMethods.recordServiceAttempt) { payload, limits, _ throws(RPCError) in
            let request = try RecordServiceAttemptRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordServiceAttempt(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DocumentServiceMethods.listServiceAttempts) { payload, limits, _ throws(RPCError) in
            let request = try ListServiceAttemptsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listServiceAttempts(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerDocumentService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.DocumentService`.
///
/// Keeps documents by the hash of their content, which is computed here. Whatever a step of listing rests on is filed
/// first: a reference to a document that the calling department has not filed is refused with DOCUMENT_UNKNOWN. The
/// department that filed a document, those whose file names it, and the lead department read it; nobody changes or
/// removes it.
package struct DocumentServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Files a document; the same content twice is one document, and of one department one filing.
    /// Errors: INVALID_ARGUMENT if it is empty or larger than 3 MiB, or the hash differs (`DOCUMENT_DIFFERS`); NOT_FOUND
    /// for an unknown file; PERMISSION_DENIED for another department's file; RESOURCE_EXHAUSTED `TOO_MANY_DOCUMENTS` while
    /// too many of the department's documents are named by no file.
    /// Rows: L10.
    package func putDocument(_ request: PutDocumentRequest, options: CallOptions = .default) async throws -> PutDocumentResponse {
        try decodeResponse(await channel.unaryBytes(DocumentServiceMethods.putDocument, request.serialized(), options: options))
    }

    /// Returns a document with its content. Who read it, and why, is kept.
    /// Errors: NOT_FOUND, also for a document that the caller may not read: that somebody filed it is nobody's business.
    /// Rows: L10.
    package func getDocument(_ request: GetDocumentRequest, options: CallOptions = .default) async throws -> GetDocumentResponse {
        try decodeResponse(await channel.unaryBytes(DocumentServiceMethods.getDocument, request.serialized(), options: options))
    }

    /// Lists the documents of a file in order of filing, without content; without a file those that the caller filed.
    /// Errors: NOT_FOUND; PERMISSION_DENIED for another department's file.
    /// Rows: L10.
    package func listDocuments(_ request: ListDocumentsRequest, options: CallOptions = .default) async throws -> ListDocumentsResponse {
        try decodeResponse(await channel.unaryBytes(DocumentServiceMethods.listDocuments, request.serialized(), options: options))
    }

    /// Records an attempt to serve a document, failed ones included.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    /// Rows: L10.
    package func recordServiceAttempt(_ request: RecordServiceAttemptRequest, options: CallOptions = .default) async throws -> RecordServiceAttemptResponse {
        try decodeResponse(await channel.unaryBytes(DocumentServiceMethods.recordServiceAttempt, request.serialized(), options: options))
    }

    /// Lists the attempts of an entry in order of time.
    /// Errors: NOT_FOUND.
    /// Rows: L10.
    package func listServiceAttempts(_ request: ListServiceAttemptsRequest, options: CallOptions = .default) async throws -> ListServiceAttemptsResponse {
        try decodeResponse(await channel.unaryBytes(DocumentServiceMethods.listServiceAttempts, request.serialized(), options: options))
    }
}
