// Written by `make generate` from proto/xinyi/listing/v1/document.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// A filed document without its content, as one department filed it. It never changes.
package struct Document: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.Document" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        title: String = "",
        mediaType: String = "",
        sizeBytes: Int64 = 0,
        files: [String] = [],
        department: String = "",
        createTime: WireTimestamp? = nil,
        official: CommonSchema.Official? = nil
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
}

extension Document {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__document__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__Document>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.title = try MessageArena.string(c.pointee.title, "title")
        self.mediaType = try MessageArena.string(c.pointee.media_type, "media_type")
        self.sizeBytes = c.pointee.size_bytes
        self.files = try MessageArena.strings(c.pointee.files, c.pointee.n_files, "files")
        self.department = try MessageArena.string(c.pointee.department, "department")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__Document> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__Document>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__Document.self, capacity: 1)
        xinyi__listing__v1__document__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.title = try arena.copy(self.title, "title")
        c.pointee.media_type = try arena.copy(self.mediaType, "media_type")
        c.pointee.size_bytes = self.sizeBytes
        if !self.files.isEmpty {
            c.pointee.n_files = self.files.count
            c.pointee.files = try arena.copy(self.files, "files")
        }
        c.pointee.department = try arena.copy(self.department, "department")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

/// One attempt to serve a document.
package struct ServiceAttempt: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ServiceAttempt" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        document: String = "",
        date: String = "",
        channel: CommonSchema.ServiceChannel = .unspecified,
        succeeded: Bool = false,
        remark: String = "",
        proof: CommonSchema.DocumentReference? = nil
    ) {
        self.name = name
        self.document = document
        self.date = date
        self.channel = channel
        self.succeeded = succeeded
        self.remark = remark
        self.proof = proof
    }
}

extension ServiceAttempt {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__service_attempt__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ServiceAttempt>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.document = try MessageArena.string(c.pointee.document, "document")
        self.date = try MessageArena.string(c.pointee.date, "date")
        self.channel = try MessageArena.enumeration(CommonSchema.ServiceChannel(rawValue: Int32(bitPattern: c.pointee.channel.rawValue)), "channel")
        self.succeeded = c.pointee.succeeded != 0
        self.remark = try MessageArena.string(c.pointee.remark, "remark")
        if let nested = c.pointee.proof {
            do { self.proof = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("proof") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ServiceAttempt> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ServiceAttempt>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ServiceAttempt.self, capacity: 1)
        xinyi__listing__v1__service_attempt__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.document = try arena.copy(self.document, "document")
        c.pointee.date = try arena.copy(self.date, "date")
        c.pointee.channel = Xinyi__Common__V1__ServiceChannel(rawValue: UInt32(bitPattern: self.channel.rawValue))
        c.pointee.succeeded = self.succeeded ? 1 : 0
        c.pointee.remark = try arena.copy(self.remark, "remark")
        if let value = self.proof {
            do { c.pointee.proof = try value.packed(in: arena) } catch { throw error.inside("proof") }
        }
        return c
    }
}
