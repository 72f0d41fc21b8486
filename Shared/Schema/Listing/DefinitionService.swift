// Written by `make generate` from proto/xinyi/listing/v1/definition_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Asks for a domain to be created or changed.
package struct PutDomainRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.PutDomainRequest" }

    /// The domain. `name` and `version` are ignored.
    package var domain: Domain? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        domain: Domain? = nil,
        requestId: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.domain = domain
        self.requestId = requestId
        self.official = official
    }
}

extension PutDomainRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__put_domain_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__PutDomainRequest>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.domain {
            do { self.domain = try Domain(unpacked: nested) } catch { throw error.inside("domain") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__PutDomainRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__PutDomainRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__PutDomainRequest.self, capacity: 1)
        xinyi__listing__v1__put_domain_request__init(c)
        if let value = self.domain {
            do { c.pointee.domain = try value.packed(in: arena) } catch { throw error.inside("domain") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension PutDomainRequest: ActedRequest, IdempotentRequest {}

/// The domain as it now stands.
package struct PutDomainResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.PutDomainResponse" }

    /// The newest version.
    package var domain: Domain? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        domain: Domain? = nil
    ) {
        self.domain = domain
    }
}

extension PutDomainResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__put_domain_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__PutDomainResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.domain {
            do { self.domain = try Domain(unpacked: nested) } catch { throw error.inside("domain") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__PutDomainResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__PutDomainResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__PutDomainResponse.self, capacity: 1)
        xinyi__listing__v1__put_domain_response__init(c)
        if let value = self.domain {
            do { c.pointee.domain = try value.packed(in: arena) } catch { throw error.inside("domain") }
        }
        return c
    }
}

/// Asks for one domain.
package struct GetDomainRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetDomainRequest" }

    /// Resource name `domains/{code}`.
    package var name: String = ""

    /// Day, ISO date; empty means the newest version.
    package var onDate: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        onDate: String = ""
    ) {
        self.name = name
        self.onDate = onDate
    }
}

extension GetDomainRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_domain_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetDomainRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetDomainRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetDomainRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetDomainRequest.self, capacity: 1)
        xinyi__listing__v1__get_domain_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        return c
    }
}

extension GetDomainRequest: NamedRequest {}

/// One domain.
package struct GetDomainResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetDomainResponse" }

    /// The version asked for.
    package var domain: Domain? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        domain: Domain? = nil
    ) {
        self.domain = domain
    }
}

extension GetDomainResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_domain_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetDomainResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.domain {
            do { self.domain = try Domain(unpacked: nested) } catch { throw error.inside("domain") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetDomainResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetDomainResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetDomainResponse.self, capacity: 1)
        xinyi__listing__v1__get_domain_response__init(c)
        if let value = self.domain {
            do { c.pointee.domain = try value.packed(in: arena) } catch { throw error.inside("domain") }
        }
        return c
    }
}

/// Asks for a page of domains.
package struct ListDomainsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListDomainsRequest" }

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListDomainsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_domains_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListDomainsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListDomainsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListDomainsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListDomainsRequest.self, capacity: 1)
        xinyi__listing__v1__list_domains_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListDomainsRequest: PagedRequest {}

/// A page of domains.
package struct ListDomainsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListDomainsResponse" }

    /// The domains, newest versions.
    package var domains: [Domain] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        domains: [Domain] = [],
        nextPageToken: String = ""
    ) {
        self.domains = domains
        self.nextPageToken = nextPageToken
    }
}

extension ListDomainsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_domains_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListDomainsResponse>) throws(MessageFault) {
        self.init()
        self.domains.reserveCapacity(c.pointee.n_domains)
        for index in 0..<c.pointee.n_domains {
            guard let nested = c.pointee.domains[index] else { continue }
            do { self.domains.append(try Domain(unpacked: nested)) } catch { throw error.inside("domains", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListDomainsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListDomainsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListDomainsResponse.self, capacity: 1)
        xinyi__listing__v1__list_domains_response__init(c)
        if !self.domains.isEmpty {
            c.pointee.n_domains = self.domains.count
            let memory = arena.allocate(self.domains.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__Domain>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__Domain>?).self, capacity: self.domains.count)
            for index in self.domains.indices {
                do { list[index] = try self.domains[index].packed(in: arena) } catch { throw error.inside("domains", index) }
            }
            c.pointee.domains = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListDomainsResponse: PagedResponse {
    /// The page's items, which the contract calls `domains`.
    package var items: [Domain] {
        get { domains }
        set { domains = newValue }
    }
}

/// Asks for a draft.
package struct CreateListDefinitionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.CreateListDefinitionRequest" }

    /// The content. Output-only fields are ignored.
    package var definition: ListDefinition? = nil

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        definition: ListDefinition? = nil,
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.definition = definition
        self.official = official
        self.requestId = requestId
    }
}

extension CreateListDefinitionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__create_list_definition_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__CreateListDefinitionRequest>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.definition {
            do { self.definition = try ListDefinition(unpacked: nested) } catch { throw error.inside("definition") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__CreateListDefinitionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__CreateListDefinitionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__CreateListDefinitionRequest.self, capacity: 1)
        xinyi__listing__v1__create_list_definition_request__init(c)
        if let value = self.definition {
            do { c.pointee.definition = try value.packed(in: arena) } catch { throw error.inside("definition") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension CreateListDefinitionRequest: ActedRequest, IdempotentRequest {}

/// The draft.
package struct CreateListDefinitionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.CreateListDefinitionResponse" }

    /// The draft as stored.
    package var definition: ListDefinition? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        definition: ListDefinition? = nil
    ) {
        self.definition = definition
    }
}

extension CreateListDefinitionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__create_list_definition_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__CreateListDefinitionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.definition {
            do { self.definition = try ListDefinition(unpacked: nested) } catch { throw error.inside("definition") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__CreateListDefinitionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__CreateListDefinitionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__CreateListDefinitionResponse.self, capacity: 1)
        xinyi__listing__v1__create_list_definition_response__init(c)
        if let value = self.definition {
            do { c.pointee.definition = try value.packed(in: arena) } catch { throw error.inside("definition") }
        }
        return c
    }
}

/// Asks for a draft to be replaced.
package struct UpdateListDefinitionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.UpdateListDefinitionRequest" }

    /// The whole new content; `name` says which version, `etag` which state of it.
    package var definition: ListDefinition? = nil

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        definition: ListDefinition? = nil,
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.definition = definition
        self.official = official
        self.requestId = requestId
    }
}

extension UpdateListDefinitionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__update_list_definition_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__UpdateListDefinitionRequest>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.definition {
            do { self.definition = try ListDefinition(unpacked: nested) } catch { throw error.inside("definition") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__UpdateListDefinitionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__UpdateListDefinitionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__UpdateListDefinitionRequest.self, capacity: 1)
        xinyi__listing__v1__update_list_definition_request__init(c)
        if let value = self.definition {
            do { c.pointee.definition = try value.packed(in: arena) } catch { throw error.inside("definition") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension UpdateListDefinitionRequest: ActedRequest, IdempotentRequest {}

/// The changed draft.
package struct UpdateListDefinitionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.UpdateListDefinitionResponse" }

    /// The draft as stored.
    package var definition: ListDefinition? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        definition: ListDefinition? = nil
    ) {
        self.definition = definition
    }
}

extension UpdateListDefinitionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__update_list_definition_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__UpdateListDefinitionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.definition {
            do { self.definition = try ListDefinition(unpacked: nested) } catch { throw error.inside("definition") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__UpdateListDefinitionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__UpdateListDefinitionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__UpdateListDefinitionResponse.self, capacity: 1)
        xinyi__listing__v1__update_list_definition_response__init(c)
        if let value = self.definition {
            do { c.pointee.definition = try value.packed(in: arena) } catch { throw error.inside("definition") }
        }
        return c
    }
}

/// Records the consultation.
package struct ConsultListDefinitionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ConsultListDefinitionRequest" }

    /// Resource name `lists/{code}/versions/{version}`.
    package var name: String = ""

    /// How the public was heard, or which higher standard applies.
    package var consultation: Consultation? = nil

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        consultation: Consultation? = nil,
        official: CommonSchema.Official? = nil,
        etag: String = "",
        requestId: String = ""
    ) {
        self.name = name
        self.consultation = consultation
        self.official = official
        self.etag = etag
        self.requestId = requestId
    }
}

extension ConsultListDefinitionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__consult_list_definition_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ConsultListDefinitionRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.consultation {
            do { self.consultation = try Consultation(unpacked: nested) } catch { throw error.inside("consultation") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ConsultListDefinitionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ConsultListDefinitionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ConsultListDefinitionRequest.self, capacity: 1)
        xinyi__listing__v1__consult_list_definition_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.consultation {
            do { c.pointee.consultation = try value.packed(in: arena) } catch { throw error.inside("consultation") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension ConsultListDefinitionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The consulted definition.
package struct ConsultListDefinitionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ConsultListDefinitionResponse" }

    /// The definition as it now stands.
    package var definition: ListDefinition? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        definition: ListDefinition? = nil
    ) {
        self.definition = definition
    }
}

extension ConsultListDefinitionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__consult_list_definition_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ConsultListDefinitionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.definition {
            do { self.definition = try ListDefinition(unpacked: nested) } catch { throw error.inside("definition") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ConsultListDefinitionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ConsultListDefinitionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ConsultListDefinitionResponse.self, capacity: 1)
        xinyi__listing__v1__consult_list_definition_response__init(c)
        if let value = self.definition {
            do { c.pointee.definition = try value.packed(in: arena) } catch { throw error.inside("definition") }
        }
        return c
    }
}

/// Puts a definition in force.
package struct PutListDefinitionInForceRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.PutListDefinitionInForceRequest" }

    /// Resource name `lists/{code}/versions/{version}`.
    package var name: String = ""

    /// First day in force, ISO date. May lie in the past only with `document`, and as far as the instrument's own first day.
    package var effectiveDate: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Why the first day lies back; filed by the caller. Absent where it does not.
    package var document: CommonSchema.DocumentReference? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        effectiveDate: String = "",
        official: CommonSchema.Official? = nil,
        etag: String = "",
        requestId: String = "",
        document: CommonSchema.DocumentReference? = nil
    ) {
        self.name = name
        self.effectiveDate = effectiveDate
        self.official = official
        self.etag = etag
        self.requestId = requestId
        self.document = document
    }
}

extension PutListDefinitionInForceRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__put_list_definition_in_force_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__PutListDefinitionInForceRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.document {
            do { self.document = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__PutListDefinitionInForceRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__PutListDefinitionInForceRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__PutListDefinitionInForceRequest.self, capacity: 1)
        xinyi__listing__v1__put_list_definition_in_force_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        return c
    }
}

extension PutListDefinitionInForceRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The definition in force.
package struct PutListDefinitionInForceResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.PutListDefinitionInForceResponse" }

    /// The definition as it now stands.
    package var definition: ListDefinition? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        definition: ListDefinition? = nil
    ) {
        self.definition = definition
    }
}

extension PutListDefinitionInForceResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__put_list_definition_in_force_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__PutListDefinitionInForceResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.definition {
            do { self.definition = try ListDefinition(unpacked: nested) } catch { throw error.inside("definition") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__PutListDefinitionInForceResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__PutListDefinitionInForceResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__PutListDefinitionInForceResponse.self, capacity: 1)
        xinyi__listing__v1__put_list_definition_in_force_response__init(c)
        if let value = self.definition {
            do { c.pointee.definition = try value.packed(in: arena) } catch { throw error.inside("definition") }
        }
        return c
    }
}

/// Repeals a definition.
package struct RepealListDefinitionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RepealListDefinitionRequest" }

    /// Resource name `lists/{code}/versions/{version}`.
    package var name: String = ""

    /// First day no longer in force, ISO date, after the effective date.
    package var repealDate: String = ""

    /// Why, 1 to 2000 bytes.
    package var reason: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        repealDate: String = "",
        reason: String = "",
        official: CommonSchema.Official? = nil,
        etag: String = "",
        requestId: String = ""
    ) {
        self.name = name
        self.repealDate = repealDate
        self.reason = reason
        self.official = official
        self.etag = etag
        self.requestId = requestId
    }
}

extension RepealListDefinitionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__repeal_list_definition_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RepealListDefinitionRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.repealDate = try MessageArena.string(c.pointee.repeal_date, "repeal_date")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RepealListDefinitionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RepealListDefinitionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RepealListDefinitionRequest.self, capacity: 1)
        xinyi__listing__v1__repeal_list_definition_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.repeal_date = try arena.copy(self.repealDate, "repeal_date")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension RepealListDefinitionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The repealed definition.
package struct RepealListDefinitionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RepealListDefinitionResponse" }

    /// The definition as it now stands.
    package var definition: ListDefinition? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        definition: ListDefinition? = nil
    ) {
        self.definition = definition
    }
}

extension RepealListDefinitionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__repeal_list_definition_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RepealListDefinitionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.definition {
            do { self.definition = try ListDefinition(unpacked: nested) } catch { throw error.inside("definition") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RepealListDefinitionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RepealListDefinitionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RepealListDefinitionResponse.self, capacity: 1)
        xinyi__listing__v1__repeal_list_definition_response__init(c)
        if let value = self.definition {
            do { c.pointee.definition = try value.packed(in: arena) } catch { throw error.inside("definition") }
        }
        return c
    }
}

/// Asks for one definition.
package struct GetListDefinitionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetListDefinitionRequest" }

    /// `lists/{code}/versions/{version}`, or `lists/{code}` for the version in force on `on_date`.
    package var name: String = ""

    /// Day for `lists/{code}`, ISO date; empty means today.
    package var onDate: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        onDate: String = ""
    ) {
        self.name = name
        self.onDate = onDate
    }
}

extension GetListDefinitionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_list_definition_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetListDefinitionRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetListDefinitionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetListDefinitionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetListDefinitionRequest.self, capacity: 1)
        xinyi__listing__v1__get_list_definition_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        return c
    }
}

extension GetListDefinitionRequest: NamedRequest {}

/// One definition.
package struct GetListDefinitionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetListDefinitionResponse" }

    /// The version asked for.
    package var definition: ListDefinition? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        definition: ListDefinition? = nil
    ) {
        self.definition = definition
    }
}

extension GetListDefinitionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_list_definition_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetListDefinitionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.definition {
            do { self.definition = try ListDefinition(unpacked: nested) } catch { throw error.inside("definition") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetListDefinitionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetListDefinitionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetListDefinitionResponse.self, capacity: 1)
        xinyi__listing__v1__get_list_definition_response__init(c)
        if let value = self.definition {
            do { c.pointee.definition = try value.packed(in: arena) } catch { throw error.inside("definition") }
        }
        return c
    }
}

/// Asks for a page of definitions.
package struct ListListDefinitionsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListListDefinitionsRequest" }

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Only of this domain, `domains/{code}`; empty for all.
    package var domain: String = ""

    /// Only of this authority (department code); empty for all.
    package var authority: String = ""

    /// Only in this state; unspecified for all.
    package var state: ListDefinitionState = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        domain: String = "",
        authority: String = "",
        state: ListDefinitionState = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.domain = domain
        self.authority = authority
        self.state = state
    }
}

extension ListListDefinitionsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_list_definitions_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListListDefinitionsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.domain = try MessageArena.string(c.pointee.domain, "domain")
        self.authority = try MessageArena.string(c.pointee.authority, "authority")
        self.state = try MessageArena.enumeration(ListDefinitionState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListListDefinitionsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListListDefinitionsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListListDefinitionsRequest.self, capacity: 1)
        xinyi__listing__v1__list_list_definitions_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.domain = try arena.copy(self.domain, "domain")
        c.pointee.authority = try arena.copy(self.authority, "authority")
        c.pointee.state = Xinyi__Listing__V1__ListDefinitionState(rawValue: UInt32(bitPattern: self.state.rawValue))
        return c
    }
}

extension ListListDefinitionsRequest: PagedRequest {}

/// A page of definitions.
package struct ListListDefinitionsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListListDefinitionsResponse" }

    /// The definitions.
    package var definitions: [ListDefinition] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        definitions: [ListDefinition] = [],
        nextPageToken: String = ""
    ) {
        self.definitions = definitions
        self.nextPageToken = nextPageToken
    }
}

extension ListListDefinitionsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_list_definitions_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListListDefinitionsResponse>) throws(MessageFault) {
        self.init()
        self.definitions.reserveCapacity(c.pointee.n_definitions)
        for index in 0..<c.pointee.n_definitions {
            guard let nested = c.pointee.definitions[index] else { continue }
            do { self.definitions.append(try ListDefinition(unpacked: nested)) } catch { throw error.inside("definitions", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListListDefinitionsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListListDefinitionsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListListDefinitionsResponse.self, capacity: 1)
        xinyi__listing__v1__list_list_definitions_response__init(c)
        if !self.definitions.isEmpty {
            c.pointee.n_definitions = self.definitions.count
            let memory = arena.allocate(self.definitions.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__ListDefinition>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__ListDefinition>?).self, capacity: self.definitions.count)
            for index in self.definitions.indices {
                do { list[index] = try self.definitions[index].packed(in: arena) } catch { throw error.inside("definitions", index) }
            }
            c.pointee.definitions = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListListDefinitionsResponse: PagedResponse {
    /// The page's items, which the contract calls `definitions`.
    package var items: [ListDefinition] {
        get { definitions }
        set { definitions = newValue }
    }
}

/// What each method of `xinyi.listing.v1.DefinitionService` is, for routers, channels and policies.
package enum DefinitionServiceMethods {
    /// Creates a domain or a new version of it. Content equal to the newest version changes nothing and
    /// returns that version.
    /// Errors: INVALID_ARGUMENT for a bad field; ABORTED if `domain.etag` is given and old.
    /// Rows: L1.
    package static let putDomain = MethodDescriptor(
        service: "xinyi.listing.v1.DefinitionService", method: "PutDomain",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["L1"])

    /// Returns the newest version of a domain, or the one of a day.
    /// Errors: NOT_FOUND.
    /// Rows: L1.
    package static let getDomain = MethodDescriptor(
        service: "xinyi.listing.v1.DefinitionService", method: "GetDomain",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["L1"])

    /// Lists the newest versions of all domains in order of code.
    /// Errors: INVALID_ARGUMENT for a bad page.
    /// Rows: L1.
    package static let listDomains = MethodDescriptor(
        service: "xinyi.listing.v1.DefinitionService", method: "ListDomains",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["L1"])

    /// Creates a draft: version 1 of a new list, or the next version of an existing one.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown domain; FAILED_PRECONDITION
    /// `DRAFT_EXISTS` if the list already has a version in draft or consulted; PERMISSION_DENIED if the
    /// authority is another department. `AUTHORITY_NOT_OF_DOMAIN`, `INSTRUMENT_UNKNOWN`, `INSTRUMENT_NOT_IN_FORCE`,
    /// `LEGAL_BASIS_TOO_LOW` name the field.
    /// Rows: L1.
    package static let createListDefinition = MethodDescriptor(
        service: "xinyi.listing.v1.DefinitionService", method: "CreateListDefinition",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L1"])

    /// Replaces the content of a draft.
    /// Errors: FAILED_PRECONDITION `ILLEGAL_TRANSITION` unless it is a draft; ABORTED for an old etag.
    /// Rows: L1.
    package static let updateListDefinition = MethodDescriptor(
        service: "xinyi.listing.v1.DefinitionService", method: "UpdateListDefinition",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L1"])

    /// Records how a draft was consulted on: draft to consulted.
    /// Errors: INVALID_ARGUMENT if shorter than the rule book's PUBLIC_COMMENT or not yet over, or without a filed document;
    /// FAILED_PRECONDITION by state.
    /// Rows: L1.
    package static let consultListDefinition = MethodDescriptor(
        service: "xinyi.listing.v1.DefinitionService", method: "ConsultListDefinition",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L1"])

    /// Puts a consulted definition in force from a day on; the version in force until then is repealed from
    /// that day on. The lead department does it, by another official than the authority's; for a list whose authority the
    /// lead department is, the overseer does. A day that lies back needs a document that says why.
    /// Errors: FAILED_PRECONDITION `DOMAIN_NOT_LISTABLE` if the domain is record-only or external,
    /// `LEVEL_NOT_COMPETENT` if the instrument reserves decisions to a higher level, `ILLEGAL_TRANSITION`
    /// by state, `AUTHORITY_NOT_OF_DOMAIN`, `INSTRUMENT_UNKNOWN`, `INSTRUMENT_NOT_IN_FORCE`; INVALID_ARGUMENT if the day
    /// lies before the instrument's own, or back and without document; PERMISSION_DENIED `OWN_LIST` for the authority itself.
    /// Rows: L1.
    package static let putListDefinitionInForce = MethodDescriptor(
        service: "xinyi.listing.v1.DefinitionService", method: "PutListDefinitionInForce",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead, .oversight],
        official: [.decider],
        rows: ["L1"])

    /// Repeals a definition in force from a day on. Entries decided before keep their period.
    /// The authority or the lead department does it.
    /// Errors: FAILED_PRECONDITION by state, or `ENTRIES_DECIDED_LATER` if an entry was decided on or
    /// after the day.
    /// Rows: L1.
    package static let repealListDefinition = MethodDescriptor(
        service: "xinyi.listing.v1.DefinitionService", method: "RepealListDefinition",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.decider],
        rows: ["L1"])

    /// Returns one version, or the version of a list that is in force on a day.
    /// Errors: NOT_FOUND.
    /// Rows: L1.
    package static let getListDefinition = MethodDescriptor(
        service: "xinyi.listing.v1.DefinitionService", method: "GetListDefinition",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["L1"])

    /// Lists versions of definitions in order of code and version.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L1.
    package static let listListDefinitions = MethodDescriptor(
        service: "xinyi.listing.v1.DefinitionService", method: "ListListDefinitions",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["L1"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [putDomain, getDomain, listDomains, createListDefinition, updateListDefinition, consultListDefinition, putListDefinitionInForce, repealListDefinition, getListDefinition, listListDefinitions]
}

/// Keeps the domains and the definitions of lists. Reads are open to everybody. A department of the domain drafts and
/// consults on the definition whose authority it is; the lead department puts it in force, so that no department makes a
/// list alone; domains are changed by the lead department.
package protocol DefinitionService: RPCService {
    /// Creates a domain or a new version of it. Content equal to the newest version changes nothing and
    /// returns that version.
    /// Errors: INVALID_ARGUMENT for a bad field; ABORTED if `domain.etag` is given and old.
    /// Rows: L1.
    func putDomain(_ request: PutDomainRequest, context: ServerContext) async throws -> PutDomainResponse

    /// Returns the newest version of a domain, or the one of a day.
    /// Errors: NOT_FOUND.
    /// Rows: L1.
    func getDomain(_ request: GetDomainRequest, context: ServerContext) async throws -> GetDomainResponse

    /// Lists the newest versions of all domains in order of code.
    /// Errors: INVALID_ARGUMENT for a bad page.
    /// Rows: L1.
    func listDomains(_ request: ListDomainsRequest, context: ServerContext) async throws -> ListDomainsResponse

    /// Creates a draft: version 1 of a new list, or the next version of an existing one.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown domain; FAILED_PRECONDITION
    /// `DRAFT_EXISTS` if the list already has a version in draft or consulted; PERMISSION_DENIED if the
    /// authority is another department. `AUTHORITY_NOT_OF_DOMAIN`, `INSTRUMENT_UNKNOWN`, `INSTRUMENT_NOT_IN_FORCE`,
    /// `LEGAL_BASIS_TOO_LOW` name the field.
    /// Rows: L1.
    func createListDefinition(_ request: CreateListDefinitionRequest, context: ServerContext) async throws -> CreateListDefinitionResponse

    /// Replaces the content of a draft.
    /// Errors: FAILED_PRECONDITION `ILLEGAL_TRANSITION` unless it is a draft; ABORTED for an old etag.
    /// Rows: L1.
    func updateListDefinition(_ request: UpdateListDefinitionRequest, context: ServerContext) async throws -> UpdateListDefinitionResponse

    /// Records how a draft was consulted on: draft to consulted.
    /// Errors: INVALID_ARGUMENT if shorter than the rule book's PUBLIC_COMMENT or not yet over, or without a filed document;
    /// FAILED_PRECONDITION by state.
    /// Rows: L1.
    func consultListDefinition(_ request: ConsultListDefinitionRequest, context: ServerContext) async throws -> ConsultListDefinitionResponse

    /// Puts a consulted definition in force from a day on; the version in force until then is repealed from
    /// that day on. The lead department does it, by another official than the authority's; for a list whose authority the
    /// lead department is, the overseer does. A day that lies back needs a document that says why.
    /// Errors: FAILED_PRECONDITION `DOMAIN_NOT_LISTABLE` if the domain is record-only or external,
    /// `LEVEL_NOT_COMPETENT` if the instrument reserves decisions to a higher level, `ILLEGAL_TRANSITION`
    /// by state, `AUTHORITY_NOT_OF_DOMAIN`, `INSTRUMENT_UNKNOWN`, `INSTRUMENT_NOT_IN_FORCE`; INVALID_ARGUMENT if the day
    /// lies before the instrument's own, or back and without document; PERMISSION_DENIED `OWN_LIST` for the authority itself.
    /// Rows: L1.
    func putListDefinitionInForce(_ request: PutListDefinitionInForceRequest, context: ServerContext) async throws -> PutListDefinitionInForceResponse

    /// Repeals a definition in force from a day on. Entries decided before keep their period.
    /// The authority or the lead department does it.
    /// Errors: FAILED_PRECONDITION by state, or `ENTRIES_DECIDED_LATER` if an entry was decided on or
    /// after the day.
    /// Rows: L1.
    func repealListDefinition(_ request: RepealListDefinitionRequest, context: ServerContext) async throws -> RepealListDefinitionResponse

    /// Returns one version, or the version of a list that is in force on a day.
    /// Errors: NOT_FOUND.
    /// Rows: L1.
    func getListDefinition(_ request: GetListDefinitionRequest, context: ServerContext) async throws -> GetListDefinitionResponse

    /// Lists versions of definitions in order of code and version.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L1.
    func listListDefinitions(_ request: ListListDefinitionsRequest, context: ServerContext) async throws -> ListListDefinitionsResponse
}

extension DefinitionService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func putDomain(_ request: PutDomainRequest, context: ServerContext) async throws -> PutDomainResponse {
        throw unimplemented(DefinitionServiceMethods.putDomain)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getDomain(_ request: GetDomainRequest, context: ServerContext) async throws -> GetDomainResponse {
        throw unimplemented(DefinitionServiceMethods.getDomain)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listDomains(_ request: ListDomainsRequest, context: ServerContext) async throws -> ListDomainsResponse {
        throw unimplemented(DefinitionServiceMethods.listDomains)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func createListDefinition(_ request: CreateListDefinitionRequest, context: ServerContext) async throws -> CreateListDefinitionResponse {
        throw unimplemented(DefinitionServiceMethods.createListDefinition)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func updateListDefinition(_ request: UpdateListDefinitionRequest, context: ServerContext) async throws -> UpdateListDefinitionResponse {
        throw unimplemented(DefinitionServiceMethods.updateListDefinition)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func consultListDefinition(_ request: ConsultListDefinitionRequest, context: ServerContext) async throws -> ConsultListDefinitionResponse {
        throw unimplemented(DefinitionServiceMethods.consultListDefinition)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func putListDefinitionInForce(_ request: PutListDefinitionInForceRequest, context: ServerContext) async throws -> PutListDefinitionInForceResponse {
        throw unimplemented(DefinitionServiceMethods.putListDefinitionInForce)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func repealListDefinition(_ request: RepealListDefinitionRequest, context: ServerContext) async throws -> RepealListDefinitionResponse {
        throw unimplemented(DefinitionServiceMethods.repealListDefinition)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getListDefinition(_ request: GetListDefinitionRequest, context: ServerContext) async throws -> GetListDefinitionResponse {
        throw unimplemented(DefinitionServiceMethods.getListDefinition)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listListDefinitions(_ request: ListListDefinitionsRequest, context: ServerContext) async throws -> ListListDefinitionsResponse {
        throw unimplemented(DefinitionServiceMethods.listListDefinitions)
    }
}

extension DefinitionService {
    /// Makes every method of `DefinitionService` reachable.
    /// A type that serves several services calls each one's.
    package func registerDefinitionService(in router: inout Router) {
        router.add(DefinitionServiceMethods.putDomain) { payload, limits, _ throws(RPCError) in
            let request = try PutDomainRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putDomain(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DefinitionServiceMethods.getDomain) { payload, limits, _ throws(RPCError) in
            let request = try GetDomainRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getDomain(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DefinitionServiceMethods.listDomains) { payload, limits, _ throws(RPCError) in
            let request = try ListDomainsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listDomains(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DefinitionServiceMethods.createListDefinition) { payload, limits, _ throws(RPCError) in
            let request = try CreateListDefinitionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.createListDefinition(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DefinitionServiceMethods.updateListDefinition) { payload, limits, _ throws(RPCError) in
            let request = try UpdateListDefinitionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.updateListDefinition(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DefinitionServiceMethods.consultListDefinition) { payload, limits, _ throws(RPCError) in
            let request = try ConsultListDefinitionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.consultListDefinition(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DefinitionServiceMethods.putListDefinitionInForce) { payload, limits, _ throws(RPCError) in
            let request = try PutListDefinitionInForceRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putListDefinitionInForce(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DefinitionServiceMethods.repealListDefinition) { payload, limits, _ throws(RPCError) in
            let request = try RepealListDefinitionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.repealListDefinition(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DefinitionServiceMethods.getListDefinition) { payload, limits, _ throws(RPCError) in
            let request = try GetListDefinitionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getListDefinition(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DefinitionServiceMethods.listListDefinitions) { payload, limits, _ throws(RPCError) in
            let request = try ListListDefinitionsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listListDefinitions(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerDefinitionService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.DefinitionService`.
///
/// Keeps the domains and the definitions of lists. Reads are open to everybody. A department of the domain drafts and
/// consults on the definition whose authority it is; the lead department puts it in force, so that no department makes a
/// list alone; domains are changed by the lead department.
package struct DefinitionServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Creates a domain or a new version of it. Content equal to the newest version changes nothing and
    /// returns that version.
    /// Errors: INVALID_ARGUMENT for a bad field; ABORTED if `domain.etag` is given and old.
    /// Rows: L1.
    package func putDomain(_ request: PutDomainRequest, options: CallOptions = .default) async throws -> PutDomainResponse {
        try decodeResponse(await channel.unaryBytes(DefinitionServiceMethods.putDomain, request.serialized(), options: options))
    }

    /// Returns the newest version of a domain, or the one of a day.
    /// Errors: NOT_FOUND.
    /// Rows: L1.
    package func getDomain(_ request: GetDomainRequest, options: CallOptions = .default) async throws -> GetDomainResponse {
        try decodeResponse(await channel.unaryBytes(DefinitionServiceMethods.getDomain, request.serialized(), options: options))
    }

    /// Lists the newest versions of all domains in order of code.
    /// Errors: INVALID_ARGUMENT for a bad page.
    /// Rows: L1.
    package func listDomains(_ request: ListDomainsRequest, options: CallOptions = .default) async throws -> ListDomainsResponse {
        try decodeResponse(await channel.unaryBytes(DefinitionServiceMethods.listDomains, request.serialized(), options: options))
    }

    /// Creates a draft: version 1 of a new list, or the next version of an existing one.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown domain; FAILED_PRECONDITION
    /// `DRAFT_EXISTS` if the list already has a version in draft or consulted; PERMISSION_DENIED if the
    /// authority is another department. `AUTHORITY_NOT_OF_DOMAIN`, `INSTRUMENT_UNKNOWN`, `INSTRUMENT_NOT_IN_FORCE`,
    /// `LEGAL_BASIS_TOO_LOW` name the field.
    /// Rows: L1.
    package func createListDefinition(_ request: CreateListDefinitionRequest, options: CallOptions = .default) async throws -> CreateListDefinitionResponse {
        try decodeResponse(await channel.unaryBytes(DefinitionServiceMethods.createListDefinition, request.serialized(), options: options))
    }

    /// Replaces the content of a draft.
    /// Errors: FAILED_PRECONDITION `ILLEGAL_TRANSITION` unless it is a draft; ABORTED for an old etag.
    /// Rows: L1.
    package func updateListDefinition(_ request: UpdateListDefinitionRequest, options: CallOptions = .default) async throws -> UpdateListDefinitionResponse {
        try decodeResponse(await channel.unaryBytes(DefinitionServiceMethods.updateListDefinition, request.serialized(), options: options))
    }

    /// Records how a draft was consulted on: draft to consulted.
    /// Errors: INVALID_ARGUMENT if shorter than the rule book's PUBLIC_COMMENT or not yet over, or without a filed document;
    /// FAILED_PRECONDITION by state.
    /// Rows: L1.
    package func consultListDefinition(_ request: ConsultListDefinitionRequest, options: CallOptions = .default) async throws -> ConsultListDefinitionResponse {
        try decodeResponse(await channel.unaryBytes(DefinitionServiceMethods.consultListDefinition, request.serialized(), options: options))
    }

    /// Puts a consulted definition in force from a day on; the version in force until then is repealed from
    /// that day on. The lead department does it, by another official than the authority's; for a list whose authority the
    /// lead department is, the overseer does. A day that lies back needs a document that says why.
    /// Errors: FAILED_PRECONDITION `DOMAIN_NOT_LISTABLE` if the domain is record-only or external,
    /// `LEVEL_NOT_COMPETENT` if the instrument reserves decisions to a higher level, `ILLEGAL_TRANSITION`
    /// by state, `AUTHORITY_NOT_OF_DOMAIN`, `INSTRUMENT_UNKNOWN`, `INSTRUMENT_NOT_IN_FORCE`; INVALID_ARGUMENT if the day
    /// lies before the instrument's own, or back and without document; PERMISSION_DENIED `OWN_LIST` for the authority itself.
    /// Rows: L1.
    package func putListDefinitionInForce(_ request: PutListDefinitionInForceRequest, options: CallOptions = .default) async throws -> PutListDefinitionInForceResponse {
        try decodeResponse(await channel.unaryBytes(DefinitionServiceMethods.putListDefinitionInForce, request.serialized(), options: options))
    }

    /// Repeals a definition in force from a day on. Entries decided before keep their period.
    /// The authority or the lead department does it.
    /// Errors: FAILED_PRECONDITION by state, or `ENTRIES_DECIDED_LATER` if an entry was decided on or
    /// after the day.
    /// Rows: L1.
    package func repealListDefinition(_ request: RepealListDefinitionRequest, options: CallOptions = .default) async throws -> RepealListDefinitionResponse {
        try decodeResponse(await channel.unaryBytes(DefinitionServiceMethods.repealListDefinition, request.serialized(), options: options))
    }

    /// Returns one version, or the version of a list that is in force on a day.
    /// Errors: NOT_FOUND.
    /// Rows: L1.
    package func getListDefinition(_ request: GetListDefinitionRequest, options: CallOptions = .default) async throws -> GetListDefinitionResponse {
        try decodeResponse(await channel.unaryBytes(DefinitionServiceMethods.getListDefinition, request.serialized(), options: options))
    }

    /// Lists versions of definitions in order of code and version.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L1.
    package func listListDefinitions(_ request: ListListDefinitionsRequest, options: CallOptions = .default) async throws -> ListListDefinitionsResponse {
        try decodeResponse(await channel.unaryBytes(DefinitionServiceMethods.listListDefinitions, request.serialized(), options: options))
    }
}
