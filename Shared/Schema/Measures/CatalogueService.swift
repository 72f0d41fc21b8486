// Written by `make generate` from proto/xinyi/measures/v1/catalogue_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// The request for PublishMeasureCatalogue.
package struct PublishMeasureCatalogueRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.PublishMeasureCatalogueRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// The version: 1 to 40 of `a-z 0-9 . -`.
    package var version: String = ""

    /// First day in force, ISO 8601 date in Asia/Shanghai.
    package var effectiveDate: String = ""

    /// The edition of the national list and supplement that it follows, at most 400 bytes. Optional.
    package var edition: String = ""

    /// The items, 1 to 2000.
    package var items: [MeasureItem] = []

    /// The official who answers for it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        version: String = "",
        effectiveDate: String = "",
        edition: String = "",
        items: [MeasureItem] = [],
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.version = version
        self.effectiveDate = effectiveDate
        self.edition = edition
        self.items = items
        self.official = official
    }
}

extension PublishMeasureCatalogueRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__publish_measure_catalogue_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__PublishMeasureCatalogueRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.version = try MessageArena.string(c.pointee.version, "version")
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        self.edition = try MessageArena.string(c.pointee.edition, "edition")
        self.items.reserveCapacity(c.pointee.n_items)
        for index in 0..<c.pointee.n_items {
            guard let nested = c.pointee.items[index] else { continue }
            do { self.items.append(try MeasureItem(unpacked: nested)) } catch { throw error.inside("items", index) }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__PublishMeasureCatalogueRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__PublishMeasureCatalogueRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__PublishMeasureCatalogueRequest.self, capacity: 1)
        xinyi__measures__v1__publish_measure_catalogue_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.version = try arena.copy(self.version, "version")
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        c.pointee.edition = try arena.copy(self.edition, "edition")
        if !self.items.isEmpty {
            c.pointee.n_items = self.items.count
            let memory = arena.allocate(self.items.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__MeasureItem>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__MeasureItem>?).self, capacity: self.items.count)
            for index in self.items.indices {
                do { list[index] = try self.items[index].packed(in: arena) } catch { throw error.inside("items", index) }
            }
            c.pointee.items = list
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension PublishMeasureCatalogueRequest: ActedRequest, IdempotentRequest {}

/// The answer of PublishMeasureCatalogue.
package struct PublishMeasureCatalogueResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.PublishMeasureCatalogueResponse" }

    /// The version as published.
    package var catalogue: MeasureCatalogue? = nil

    /// The items that stay inactive, each with the reason. Not errors.
    package var inactiveItems: [ItemViolation] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        catalogue: MeasureCatalogue? = nil,
        inactiveItems: [ItemViolation] = []
    ) {
        self.catalogue = catalogue
        self.inactiveItems = inactiveItems
    }
}

extension PublishMeasureCatalogueResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__publish_measure_catalogue_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__PublishMeasureCatalogueResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.catalogue {
            do { self.catalogue = try MeasureCatalogue(unpacked: nested) } catch { throw error.inside("catalogue") }
        }
        self.inactiveItems.reserveCapacity(c.pointee.n_inactive_items)
        for index in 0..<c.pointee.n_inactive_items {
            guard let nested = c.pointee.inactive_items[index] else { continue }
            do { self.inactiveItems.append(try ItemViolation(unpacked: nested)) } catch { throw error.inside("inactive_items", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__PublishMeasureCatalogueResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__PublishMeasureCatalogueResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__PublishMeasureCatalogueResponse.self, capacity: 1)
        xinyi__measures__v1__publish_measure_catalogue_response__init(c)
        if let value = self.catalogue {
            do { c.pointee.catalogue = try value.packed(in: arena) } catch { throw error.inside("catalogue") }
        }
        if !self.inactiveItems.isEmpty {
            c.pointee.n_inactive_items = self.inactiveItems.count
            let memory = arena.allocate(self.inactiveItems.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__ItemViolation>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__ItemViolation>?).self, capacity: self.inactiveItems.count)
            for index in self.inactiveItems.indices {
                do { list[index] = try self.inactiveItems[index].packed(in: arena) } catch { throw error.inside("inactive_items", index) }
            }
            c.pointee.inactive_items = list
        }
        return c
    }
}

/// The request for ValidateMeasureCatalogue.
package struct ValidateMeasureCatalogueRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ValidateMeasureCatalogueRequest" }

    /// First day in force, ISO 8601 date in Asia/Shanghai. Optional.
    package var effectiveDate: String = ""

    /// The items, 1 to 2000.
    package var items: [MeasureItem] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        effectiveDate: String = "",
        items: [MeasureItem] = []
    ) {
        self.effectiveDate = effectiveDate
        self.items = items
    }
}

extension ValidateMeasureCatalogueRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__validate_measure_catalogue_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ValidateMeasureCatalogueRequest>) throws(MessageFault) {
        self.init()
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        self.items.reserveCapacity(c.pointee.n_items)
        for index in 0..<c.pointee.n_items {
            guard let nested = c.pointee.items[index] else { continue }
            do { self.items.append(try MeasureItem(unpacked: nested)) } catch { throw error.inside("items", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ValidateMeasureCatalogueRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ValidateMeasureCatalogueRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ValidateMeasureCatalogueRequest.self, capacity: 1)
        xinyi__measures__v1__validate_measure_catalogue_request__init(c)
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        if !self.items.isEmpty {
            c.pointee.n_items = self.items.count
            let memory = arena.allocate(self.items.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__MeasureItem>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__MeasureItem>?).self, capacity: self.items.count)
            for index in self.items.indices {
                do { list[index] = try self.items[index].packed(in: arena) } catch { throw error.inside("items", index) }
            }
            c.pointee.items = list
        }
        return c
    }
}

/// The answer of ValidateMeasureCatalogue.
package struct ValidateMeasureCatalogueResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ValidateMeasureCatalogueResponse" }

    /// Every rule that an item breaks. Empty: it may be published.
    package var violations: [ItemViolation] = []

    /// The items that would stay inactive, each with the reason.
    package var inactiveItems: [ItemViolation] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        violations: [ItemViolation] = [],
        inactiveItems: [ItemViolation] = []
    ) {
        self.violations = violations
        self.inactiveItems = inactiveItems
    }
}

extension ValidateMeasureCatalogueResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__validate_measure_catalogue_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ValidateMeasureCatalogueResponse>) throws(MessageFault) {
        self.init()
        self.violations.reserveCapacity(c.pointee.n_violations)
        for index in 0..<c.pointee.n_violations {
            guard let nested = c.pointee.violations[index] else { continue }
            do { self.violations.append(try ItemViolation(unpacked: nested)) } catch { throw error.inside("violations", index) }
        }
        self.inactiveItems.reserveCapacity(c.pointee.n_inactive_items)
        for index in 0..<c.pointee.n_inactive_items {
            guard let nested = c.pointee.inactive_items[index] else { continue }
            do { self.inactiveItems.append(try ItemViolation(unpacked: nested)) } catch { throw error.inside("inactive_items", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ValidateMeasureCatalogueResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ValidateMeasureCatalogueResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ValidateMeasureCatalogueResponse.self, capacity: 1)
        xinyi__measures__v1__validate_measure_catalogue_response__init(c)
        if !self.violations.isEmpty {
            c.pointee.n_violations = self.violations.count
            let memory = arena.allocate(self.violations.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__ItemViolation>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__ItemViolation>?).self, capacity: self.violations.count)
            for index in self.violations.indices {
                do { list[index] = try self.violations[index].packed(in: arena) } catch { throw error.inside("violations", index) }
            }
            c.pointee.violations = list
        }
        if !self.inactiveItems.isEmpty {
            c.pointee.n_inactive_items = self.inactiveItems.count
            let memory = arena.allocate(self.inactiveItems.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__ItemViolation>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__ItemViolation>?).self, capacity: self.inactiveItems.count)
            for index in self.inactiveItems.indices {
                do { list[index] = try self.inactiveItems[index].packed(in: arena) } catch { throw error.inside("inactive_items", index) }
            }
            c.pointee.inactive_items = list
        }
        return c
    }
}

/// The request for PublishMatterCatalogue.
package struct PublishMatterCatalogueRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.PublishMatterCatalogueRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// The version: 1 to 40 of `a-z 0-9 . -`.
    package var version: String = ""

    /// First day in force, ISO 8601 date in Asia/Shanghai.
    package var effectiveDate: String = ""

    /// Where the matters were drawn from, at most 400 bytes. Optional.
    package var edition: String = ""

    /// The items, 1 to 2000.
    package var items: [MatterItem] = []

    /// The official who answers for it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        version: String = "",
        effectiveDate: String = "",
        edition: String = "",
        items: [MatterItem] = [],
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.version = version
        self.effectiveDate = effectiveDate
        self.edition = edition
        self.items = items
        self.official = official
    }
}

extension PublishMatterCatalogueRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__publish_matter_catalogue_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__PublishMatterCatalogueRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.version = try MessageArena.string(c.pointee.version, "version")
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        self.edition = try MessageArena.string(c.pointee.edition, "edition")
        self.items.reserveCapacity(c.pointee.n_items)
        for index in 0..<c.pointee.n_items {
            guard let nested = c.pointee.items[index] else { continue }
            do { self.items.append(try MatterItem(unpacked: nested)) } catch { throw error.inside("items", index) }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__PublishMatterCatalogueRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__PublishMatterCatalogueRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__PublishMatterCatalogueRequest.self, capacity: 1)
        xinyi__measures__v1__publish_matter_catalogue_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.version = try arena.copy(self.version, "version")
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        c.pointee.edition = try arena.copy(self.edition, "edition")
        if !self.items.isEmpty {
            c.pointee.n_items = self.items.count
            let memory = arena.allocate(self.items.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__MatterItem>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__MatterItem>?).self, capacity: self.items.count)
            for index in self.items.indices {
                do { list[index] = try self.items[index].packed(in: arena) } catch { throw error.inside("items", index) }
            }
            c.pointee.items = list
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension PublishMatterCatalogueRequest: ActedRequest, IdempotentRequest {}

/// The answer of PublishMatterCatalogue.
package struct PublishMatterCatalogueResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.PublishMatterCatalogueResponse" }

    /// The version as published.
    package var catalogue: MatterCatalogue? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        catalogue: MatterCatalogue? = nil
    ) {
        self.catalogue = catalogue
    }
}

extension PublishMatterCatalogueResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__publish_matter_catalogue_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__PublishMatterCatalogueResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.catalogue {
            do { self.catalogue = try MatterCatalogue(unpacked: nested) } catch { throw error.inside("catalogue") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__PublishMatterCatalogueResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__PublishMatterCatalogueResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__PublishMatterCatalogueResponse.self, capacity: 1)
        xinyi__measures__v1__publish_matter_catalogue_response__init(c)
        if let value = self.catalogue {
            do { c.pointee.catalogue = try value.packed(in: arena) } catch { throw error.inside("catalogue") }
        }
        return c
    }
}

/// The request for ActivateMeasure.
package struct ActivateMeasureRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ActivateMeasureRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `measures/{code}`.
    package var name: String = ""

    /// The etag last read; empty skips the comparison.
    package var etag: String = ""

    /// Why, 1 to 400 bytes.
    package var reason: String = ""

    /// The official who decides.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        reason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.reason = reason
        self.official = official
    }
}

extension ActivateMeasureRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__activate_measure_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ActivateMeasureRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ActivateMeasureRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ActivateMeasureRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ActivateMeasureRequest.self, capacity: 1)
        xinyi__measures__v1__activate_measure_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension ActivateMeasureRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ActivateMeasure.
package struct ActivateMeasureResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ActivateMeasureResponse" }

    /// The measure as it stands now.
    package var measure: Measure? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        measure: Measure? = nil
    ) {
        self.measure = measure
    }
}

extension ActivateMeasureResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__activate_measure_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ActivateMeasureResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.measure {
            do { self.measure = try Measure(unpacked: nested) } catch { throw error.inside("measure") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ActivateMeasureResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ActivateMeasureResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ActivateMeasureResponse.self, capacity: 1)
        xinyi__measures__v1__activate_measure_response__init(c)
        if let value = self.measure {
            do { c.pointee.measure = try value.packed(in: arena) } catch { throw error.inside("measure") }
        }
        return c
    }
}

/// The request for DeactivateMeasure.
package struct DeactivateMeasureRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.DeactivateMeasureRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `measures/{code}`.
    package var name: String = ""

    /// The etag last read; empty skips the comparison.
    package var etag: String = ""

    /// Why, 1 to 400 bytes.
    package var reason: String = ""

    /// The official who decides.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        reason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.reason = reason
        self.official = official
    }
}

extension DeactivateMeasureRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__deactivate_measure_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__DeactivateMeasureRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__DeactivateMeasureRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__DeactivateMeasureRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__DeactivateMeasureRequest.self, capacity: 1)
        xinyi__measures__v1__deactivate_measure_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension DeactivateMeasureRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of DeactivateMeasure.
package struct DeactivateMeasureResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.DeactivateMeasureResponse" }

    /// The measure as it stands now.
    package var measure: Measure? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        measure: Measure? = nil
    ) {
        self.measure = measure
    }
}

extension DeactivateMeasureResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__deactivate_measure_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__DeactivateMeasureResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.measure {
            do { self.measure = try Measure(unpacked: nested) } catch { throw error.inside("measure") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__DeactivateMeasureResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__DeactivateMeasureResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__DeactivateMeasureResponse.self, capacity: 1)
        xinyi__measures__v1__deactivate_measure_response__init(c)
        if let value = self.measure {
            do { c.pointee.measure = try value.packed(in: arena) } catch { throw error.inside("measure") }
        }
        return c
    }
}

/// The request for RepealMeasure.
package struct RepealMeasureRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.RepealMeasureRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `measures/{code}`.
    package var name: String = ""

    /// First day without the measure, ISO 8601 date in Asia/Shanghai. Empty: today.
    package var repealDate: String = ""

    /// The instrument that repeals it. Required.
    package var instrument: CommonSchema.LegalBasis? = nil

    /// Why, 1 to 400 bytes.
    package var reason: String = ""

    /// The official who decides.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        repealDate: String = "",
        instrument: CommonSchema.LegalBasis? = nil,
        reason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.repealDate = repealDate
        self.instrument = instrument
        self.reason = reason
        self.official = official
    }
}

extension RepealMeasureRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__repeal_measure_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__RepealMeasureRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.repealDate = try MessageArena.string(c.pointee.repeal_date, "repeal_date")
        if let nested = c.pointee.instrument {
            do { self.instrument = try CommonSchema.LegalBasis(unpacked: nested) } catch { throw error.inside("instrument") }
        }
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__RepealMeasureRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__RepealMeasureRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__RepealMeasureRequest.self, capacity: 1)
        xinyi__measures__v1__repeal_measure_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.repeal_date = try arena.copy(self.repealDate, "repeal_date")
        if let value = self.instrument {
            do { c.pointee.instrument = try value.packed(in: arena) } catch { throw error.inside("instrument") }
        }
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension RepealMeasureRequest: ActedRequest, IdempotentRequest, NamedRequest {}

/// The answer of RepealMeasure.
package struct RepealMeasureResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.RepealMeasureResponse" }

    /// The measure as it stands now.
    package var measure: Measure? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        measure: Measure? = nil
    ) {
        self.measure = measure
    }
}

extension RepealMeasureResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__repeal_measure_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__RepealMeasureResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.measure {
            do { self.measure = try Measure(unpacked: nested) } catch { throw error.inside("measure") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__RepealMeasureResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__RepealMeasureResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__RepealMeasureResponse.self, capacity: 1)
        xinyi__measures__v1__repeal_measure_response__init(c)
        if let value = self.measure {
            do { c.pointee.measure = try value.packed(in: arena) } catch { throw error.inside("measure") }
        }
        return c
    }
}

/// The request for GetMeasure.
package struct GetMeasureRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.GetMeasureRequest" }

    /// Resource name `measures/{code}`.
    package var name: String = ""

    /// The day, ISO 8601 date in Asia/Shanghai. Empty: today.
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

extension GetMeasureRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__get_measure_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__GetMeasureRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__GetMeasureRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__GetMeasureRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__GetMeasureRequest.self, capacity: 1)
        xinyi__measures__v1__get_measure_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        return c
    }
}

extension GetMeasureRequest: NamedRequest {}

/// The answer of GetMeasure.
package struct GetMeasureResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.GetMeasureResponse" }

    /// The measure.
    package var measure: Measure? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        measure: Measure? = nil
    ) {
        self.measure = measure
    }
}

extension GetMeasureResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__get_measure_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__GetMeasureResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.measure {
            do { self.measure = try Measure(unpacked: nested) } catch { throw error.inside("measure") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__GetMeasureResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__GetMeasureResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__GetMeasureResponse.self, capacity: 1)
        xinyi__measures__v1__get_measure_response__init(c)
        if let value = self.measure {
            do { c.pointee.measure = try value.packed(in: arena) } catch { throw error.inside("measure") }
        }
        return c
    }
}

/// The request for ListMeasures.
package struct ListMeasuresRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListMeasuresRequest" }

    /// The day, ISO 8601 date in Asia/Shanghai. Empty: today.
    package var onDate: String = ""

    /// Only this kind; unspecified: both.
    package var kind: MeasureKind = .unspecified

    /// Only measures that this department applies (`ALL` included). Empty: every department.
    package var department: String = ""

    /// True: only active ones.
    package var activeOnly: Bool = false

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        onDate: String = "",
        kind: MeasureKind = .unspecified,
        department: String = "",
        activeOnly: Bool = false,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.onDate = onDate
        self.kind = kind
        self.department = department
        self.activeOnly = activeOnly
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListMeasuresRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_measures_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListMeasuresRequest>) throws(MessageFault) {
        self.init()
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
        self.kind = try MessageArena.enumeration(MeasureKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.activeOnly = c.pointee.active_only != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListMeasuresRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListMeasuresRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListMeasuresRequest.self, capacity: 1)
        xinyi__measures__v1__list_measures_request__init(c)
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        c.pointee.kind = Xinyi__Measures__V1__MeasureKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.active_only = self.activeOnly ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListMeasuresRequest: PagedRequest {}

/// The answer of ListMeasures.
package struct ListMeasuresResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListMeasuresResponse" }

    /// The measures of this page, by code.
    package var measures: [Measure] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        measures: [Measure] = [],
        nextPageToken: String = ""
    ) {
        self.measures = measures
        self.nextPageToken = nextPageToken
    }
}

extension ListMeasuresResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_measures_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListMeasuresResponse>) throws(MessageFault) {
        self.init()
        self.measures.reserveCapacity(c.pointee.n_measures)
        for index in 0..<c.pointee.n_measures {
            guard let nested = c.pointee.measures[index] else { continue }
            do { self.measures.append(try Measure(unpacked: nested)) } catch { throw error.inside("measures", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListMeasuresResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListMeasuresResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListMeasuresResponse.self, capacity: 1)
        xinyi__measures__v1__list_measures_response__init(c)
        if !self.measures.isEmpty {
            c.pointee.n_measures = self.measures.count
            let memory = arena.allocate(self.measures.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__Measure>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__Measure>?).self, capacity: self.measures.count)
            for index in self.measures.indices {
                do { list[index] = try self.measures[index].packed(in: arena) } catch { throw error.inside("measures", index) }
            }
            c.pointee.measures = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListMeasuresResponse: PagedResponse {
    /// The page's items, which the contract calls `measures`.
    package var items: [Measure] {
        get { measures }
        set { measures = newValue }
    }
}

/// The request for GetMatter.
package struct GetMatterRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.GetMatterRequest" }

    /// Resource name `matters/{code}`.
    package var name: String = ""

    /// The day, ISO 8601 date in Asia/Shanghai. Empty: today.
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

extension GetMatterRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__get_matter_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__GetMatterRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__GetMatterRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__GetMatterRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__GetMatterRequest.self, capacity: 1)
        xinyi__measures__v1__get_matter_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        return c
    }
}

extension GetMatterRequest: NamedRequest {}

/// The answer of GetMatter.
package struct GetMatterResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.GetMatterResponse" }

    /// The matter.
    package var matter: Matter? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        matter: Matter? = nil
    ) {
        self.matter = matter
    }
}

extension GetMatterResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__get_matter_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__GetMatterResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.matter {
            do { self.matter = try Matter(unpacked: nested) } catch { throw error.inside("matter") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__GetMatterResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__GetMatterResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__GetMatterResponse.self, capacity: 1)
        xinyi__measures__v1__get_matter_response__init(c)
        if let value = self.matter {
            do { c.pointee.matter = try value.packed(in: arena) } catch { throw error.inside("matter") }
        }
        return c
    }
}

/// The request for ListMatters.
package struct ListMattersRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListMattersRequest" }

    /// The day, ISO 8601 date in Asia/Shanghai. Empty: today.
    package var onDate: String = ""

    /// Only matters of this department. Empty: every department.
    package var department: String = ""

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        onDate: String = "",
        department: String = "",
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.onDate = onDate
        self.department = department
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListMattersRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_matters_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListMattersRequest>) throws(MessageFault) {
        self.init()
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListMattersRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListMattersRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListMattersRequest.self, capacity: 1)
        xinyi__measures__v1__list_matters_request__init(c)
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListMattersRequest: PagedRequest {}

/// The answer of ListMatters.
package struct ListMattersResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListMattersResponse" }

    /// The matters of this page, by code.
    package var matters: [Matter] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        matters: [Matter] = [],
        nextPageToken: String = ""
    ) {
        self.matters = matters
        self.nextPageToken = nextPageToken
    }
}

extension ListMattersResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_matters_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListMattersResponse>) throws(MessageFault) {
        self.init()
        self.matters.reserveCapacity(c.pointee.n_matters)
        for index in 0..<c.pointee.n_matters {
            guard let nested = c.pointee.matters[index] else { continue }
            do { self.matters.append(try Matter(unpacked: nested)) } catch { throw error.inside("matters", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListMattersResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListMattersResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListMattersResponse.self, capacity: 1)
        xinyi__measures__v1__list_matters_response__init(c)
        if !self.matters.isEmpty {
            c.pointee.n_matters = self.matters.count
            let memory = arena.allocate(self.matters.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__Matter>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__Matter>?).self, capacity: self.matters.count)
            for index in self.matters.indices {
                do { list[index] = try self.matters[index].packed(in: arena) } catch { throw error.inside("matters", index) }
            }
            c.pointee.matters = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListMattersResponse: PagedResponse {
    /// The page's items, which the contract calls `matters`.
    package var items: [Matter] {
        get { matters }
        set { matters = newValue }
    }
}

/// The request for ListMeasureCatalogues.
package struct ListMeasureCataloguesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListMeasureCataloguesRequest" }

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
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

extension ListMeasureCataloguesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_measure_catalogues_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListMeasureCataloguesRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListMeasureCataloguesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListMeasureCataloguesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListMeasureCataloguesRequest.self, capacity: 1)
        xinyi__measures__v1__list_measure_catalogues_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListMeasureCataloguesRequest: PagedRequest {}

/// The answer of ListMeasureCatalogues.
package struct ListMeasureCataloguesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListMeasureCataloguesResponse" }

    /// The versions of this page, latest effective day first.
    package var catalogues: [MeasureCatalogue] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        catalogues: [MeasureCatalogue] = [],
        nextPageToken: String = ""
    ) {
        self.catalogues = catalogues
        self.nextPageToken = nextPageToken
    }
}

extension ListMeasureCataloguesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_measure_catalogues_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListMeasureCataloguesResponse>) throws(MessageFault) {
        self.init()
        self.catalogues.reserveCapacity(c.pointee.n_catalogues)
        for index in 0..<c.pointee.n_catalogues {
            guard let nested = c.pointee.catalogues[index] else { continue }
            do { self.catalogues.append(try MeasureCatalogue(unpacked: nested)) } catch { throw error.inside("catalogues", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListMeasureCataloguesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListMeasureCataloguesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListMeasureCataloguesResponse.self, capacity: 1)
        xinyi__measures__v1__list_measure_catalogues_response__init(c)
        if !self.catalogues.isEmpty {
            c.pointee.n_catalogues = self.catalogues.count
            let memory = arena.allocate(self.catalogues.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__MeasureCatalogue>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__MeasureCatalogue>?).self, capacity: self.catalogues.count)
            for index in self.catalogues.indices {
                do { list[index] = try self.catalogues[index].packed(in: arena) } catch { throw error.inside("catalogues", index) }
            }
            c.pointee.catalogues = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListMeasureCataloguesResponse: PagedResponse {
    /// The page's items, which the contract calls `catalogues`.
    package var items: [MeasureCatalogue] {
        get { catalogues }
        set { catalogues = newValue }
    }
}

/// The request for ListMatterCatalogues.
package struct ListMatterCataloguesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListMatterCataloguesRequest" }

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
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

extension ListMatterCataloguesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_matter_catalogues_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListMatterCataloguesRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListMatterCataloguesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListMatterCataloguesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListMatterCataloguesRequest.self, capacity: 1)
        xinyi__measures__v1__list_matter_catalogues_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListMatterCataloguesRequest: PagedRequest {}

/// The answer of ListMatterCatalogues.
package struct ListMatterCataloguesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListMatterCataloguesResponse" }

    /// The versions of this page, latest effective day first.
    package var catalogues: [MatterCatalogue] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        catalogues: [MatterCatalogue] = [],
        nextPageToken: String = ""
    ) {
        self.catalogues = catalogues
        self.nextPageToken = nextPageToken
    }
}

extension ListMatterCataloguesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_matter_catalogues_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListMatterCataloguesResponse>) throws(MessageFault) {
        self.init()
        self.catalogues.reserveCapacity(c.pointee.n_catalogues)
        for index in 0..<c.pointee.n_catalogues {
            guard let nested = c.pointee.catalogues[index] else { continue }
            do { self.catalogues.append(try MatterCatalogue(unpacked: nested)) } catch { throw error.inside("catalogues", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListMatterCataloguesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListMatterCataloguesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListMatterCataloguesResponse.self, capacity: 1)
        xinyi__measures__v1__list_matter_catalogues_response__init(c)
        if !self.catalogues.isEmpty {
            c.pointee.n_catalogues = self.catalogues.count
            let memory = arena.allocate(self.catalogues.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__MatterCatalogue>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__MatterCatalogue>?).self, capacity: self.catalogues.count)
            for index in self.catalogues.indices {
                do { list[index] = try self.catalogues[index].packed(in: arena) } catch { throw error.inside("catalogues", index) }
            }
            c.pointee.catalogues = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListMatterCataloguesResponse: PagedResponse {
    /// The page's items, which the contract calls `catalogues`.
    package var items: [MatterCatalogue] {
        get { catalogues }
        set { catalogues = newValue }
    }
}

/// What each method of `xinyi.measures.v1.CatalogueService` is, for routers, channels and policies.
package enum CatalogueServiceMethods {
    /// Publishes a version of the catalogue of measures, as a whole or not at all. Items with status enabled
    /// that satisfy LC-04 become active on the effective day; the others are on record and stay inactive.
    ///
    /// Rows: M1.
    /// Errors: INVALID_ARGUMENT `CATALOGUE_INVALID` with one field violation per broken rule (at most 100);
    /// ALREADY_EXISTS `VERSION_EXISTS` if the version exists with other content; FAILED_PRECONDITION
    /// `EFFECTIVE_DATE_TAKEN` if another version starts on that day; PERMISSION_DENIED. The same version with
    /// the same content is answered as the first time.
    package static let publishMeasureCatalogue = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "PublishMeasureCatalogue",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead], isBulk: true,
        rows: ["M1"])

    /// Checks a catalogue of measures without publishing it and returns every violation.
    ///
    /// Rows: M1.
    /// Errors: INVALID_ARGUMENT if the request itself is out of bounds.
    package static let validateMeasureCatalogue = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "ValidateMeasureCatalogue",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator], isBulk: true,
        rows: ["M1"])

    /// Publishes a version of the catalogue of matters, as a whole or not at all.
    ///
    /// Rows: M1.
    /// Errors: as PublishMeasureCatalogue; a matter that names a measure unknown to the catalogue of measures
    /// in force on its effective day is a violation.
    package static let publishMatterCatalogue = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "PublishMatterCatalogue",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead], isBulk: true,
        rows: ["M1"])

    /// Activates a measure that was deactivated.
    ///
    /// Rows: M1.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `MEASURE_NEEDS_LEGAL_BASIS`, `MEASURE_NEEDS_POLICY`,
    /// `MEASURE_NEEDS_INSTRUMENT` or `MEASURE_REPEALED`; ABORTED `ETAG_MISMATCH`; PERMISSION_DENIED.
    package static let activateMeasure = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "ActivateMeasure",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        official: [.decider],
        rows: ["M1"])

    /// Deactivates a measure: no Check shows it from now on, and what was triggered under it is lifted.
    ///
    /// Rows: M1, M4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; PERMISSION_DENIED.
    package static let deactivateMeasure = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "DeactivateMeasure",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        official: [.decider],
        rows: ["M1", "M4"])

    /// Repeals a measure from a day on, across versions, until a later version brings it back. What was
    /// triggered under it is lifted on that day without anyone's hand (LC-17).
    ///
    /// Rows: M1, M4.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `MEASURE_REPEALED`; INVALID_ARGUMENT; PERMISSION_DENIED.
    package static let repealMeasure = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "RepealMeasure",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        official: [.decider],
        rows: ["M1", "M4"])

    /// Returns one measure as it stands on a day.
    ///
    /// Rows: M1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    package static let getMeasure = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "GetMeasure",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator],
        rows: ["M1"])

    /// Lists the measures of the version in force on a day, by code.
    ///
    /// Rows: M1, M8.
    /// Errors: INVALID_ARGUMENT.
    package static let listMeasures = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "ListMeasures",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator],
        rows: ["M1", "M8"])

    /// Returns one matter as it stands on a day.
    ///
    /// Rows: M1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    package static let getMatter = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "GetMatter",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator],
        rows: ["M1"])

    /// Lists the matters of the version in force on a day, by code.
    ///
    /// Rows: M1.
    /// Errors: INVALID_ARGUMENT.
    package static let listMatters = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "ListMatters",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator],
        rows: ["M1"])

    /// Lists the published versions of the catalogue of measures, latest effective day first.
    ///
    /// Rows: M1.
    /// Errors: INVALID_ARGUMENT.
    package static let listMeasureCatalogues = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "ListMeasureCatalogues",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator],
        rows: ["M1"])

    /// Lists the published versions of the catalogue of matters, latest effective day first.
    ///
    /// Rows: M1.
    /// Errors: INVALID_ARGUMENT.
    package static let listMatterCatalogues = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "ListMatterCatalogues",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator],
        rows: ["M1"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [publishMeasureCatalogue, validateMeasureCatalogue, publishMatterCatalogue, activateMeasure, deactivateMeasure, repealMeasure, getMeasure, listMeasures, getMatter, listMatters, listMeasureCatalogues, listMatterCatalogues]
}

/// Keeps the dated catalogues of measures and matters. Only lawful items can be active (LC-04), and a repealed item is
/// lifted at once (LC-17). The lead department changes them; everybody may read.
package protocol CatalogueService: RPCService {
    /// Publishes a version of the catalogue of measures, as a whole or not at all. Items with status enabled
    /// that satisfy LC-04 become active on the effective day; the others are on record and stay inactive.
    ///
    /// Rows: M1.
    /// Errors: INVALID_ARGUMENT `CATALOGUE_INVALID` with one field violation per broken rule (at most 100);
    /// ALREADY_EXISTS `VERSION_EXISTS` if the version exists with other content; FAILED_PRECONDITION
    /// `EFFECTIVE_DATE_TAKEN` if another version starts on that day; PERMISSION_DENIED. The same version with
    /// the same content is answered as the first time.
    func publishMeasureCatalogue(_ request: PublishMeasureCatalogueRequest, context: ServerContext) async throws -> PublishMeasureCatalogueResponse

    /// Checks a catalogue of measures without publishing it and returns every violation.
    ///
    /// Rows: M1.
    /// Errors: INVALID_ARGUMENT if the request itself is out of bounds.
    func validateMeasureCatalogue(_ request: ValidateMeasureCatalogueRequest, context: ServerContext) async throws -> ValidateMeasureCatalogueResponse

    /// Publishes a version of the catalogue of matters, as a whole or not at all.
    ///
    /// Rows: M1.
    /// Errors: as PublishMeasureCatalogue; a matter that names a measure unknown to the catalogue of measures
    /// in force on its effective day is a violation.
    func publishMatterCatalogue(_ request: PublishMatterCatalogueRequest, context: ServerContext) async throws -> PublishMatterCatalogueResponse

    /// Activates a measure that was deactivated.
    ///
    /// Rows: M1.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `MEASURE_NEEDS_LEGAL_BASIS`, `MEASURE_NEEDS_POLICY`,
    /// `MEASURE_NEEDS_INSTRUMENT` or `MEASURE_REPEALED`; ABORTED `ETAG_MISMATCH`; PERMISSION_DENIED.
    func activateMeasure(_ request: ActivateMeasureRequest, context: ServerContext) async throws -> ActivateMeasureResponse

    /// Deactivates a measure: no Check shows it from now on, and what was triggered under it is lifted.
    ///
    /// Rows: M1, M4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; PERMISSION_DENIED.
    func deactivateMeasure(_ request: DeactivateMeasureRequest, context: ServerContext) async throws -> DeactivateMeasureResponse

    /// Repeals a measure from a day on, across versions, until a later version brings it back. What was
    /// triggered under it is lifted on that day without anyone's hand (LC-17).
    ///
    /// Rows: M1, M4.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `MEASURE_REPEALED`; INVALID_ARGUMENT; PERMISSION_DENIED.
    func repealMeasure(_ request: RepealMeasureRequest, context: ServerContext) async throws -> RepealMeasureResponse

    /// Returns one measure as it stands on a day.
    ///
    /// Rows: M1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    func getMeasure(_ request: GetMeasureRequest, context: ServerContext) async throws -> GetMeasureResponse

    /// Lists the measures of the version in force on a day, by code.
    ///
    /// Rows: M1, M8.
    /// Errors: INVALID_ARGUMENT.
    func listMeasures(_ request: ListMeasuresRequest, context: ServerContext) async throws -> ListMeasuresResponse

    /// Returns one matter as it stands on a day.
    ///
    /// Rows: M1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    func getMatter(_ request: GetMatterRequest, context: ServerContext) async throws -> GetMatterResponse

    /// Lists the matters of the version in force on a day, by code.
    ///
    /// Rows: M1.
    /// Errors: INVALID_ARGUMENT.
    func listMatters(_ request: ListMattersRequest, context: ServerContext) async throws -> ListMattersResponse

    /// Lists the published versions of the catalogue of measures, latest effective day first.
    ///
    /// Rows: M1.
    /// Errors: INVALID_ARGUMENT.
    func listMeasureCatalogues(_ request: ListMeasureCataloguesRequest, context: ServerContext) async throws -> ListMeasureCataloguesResponse

    /// Lists the published versions of the catalogue of matters, latest effective day first.
    ///
    /// Rows: M1.
    /// Errors: INVALID_ARGUMENT.
    func listMatterCatalogues(_ request: ListMatterCataloguesRequest, context: ServerContext) async throws -> ListMatterCataloguesResponse
}

extension CatalogueService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func publishMeasureCatalogue(_ request: PublishMeasureCatalogueRequest, context: ServerContext) async throws -> PublishMeasureCatalogueResponse {
        throw unimplemented(CatalogueServiceMethods.publishMeasureCatalogue)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func validateMeasureCatalogue(_ request: ValidateMeasureCatalogueRequest, context: ServerContext) async throws -> ValidateMeasureCatalogueResponse {
        throw unimplemented(CatalogueServiceMethods.validateMeasureCatalogue)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func publishMatterCatalogue(_ request: PublishMatterCatalogueRequest, context: ServerContext) async throws -> PublishMatterCatalogueResponse {
        throw unimplemented(CatalogueServiceMethods.publishMatterCatalogue)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func activateMeasure(_ request: ActivateMeasureRequest, context: ServerContext) async throws -> ActivateMeasureResponse {
        throw unimplemented(CatalogueServiceMethods.activateMeasure)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func deactivateMeasure(_ request: DeactivateMeasureRequest, context: ServerContext) async throws -> DeactivateMeasureResponse {
        throw unimplemented(CatalogueServiceMethods.deactivateMeasure)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func repealMeasure(_ request: RepealMeasureRequest, context: ServerContext) async throws -> RepealMeasureResponse {
        throw unimplemented(CatalogueServiceMethods.repealMeasure)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getMeasure(_ request: GetMeasureRequest, context: ServerContext) async throws -> GetMeasureResponse {
        throw unimplemented(CatalogueServiceMethods.getMeasure)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listMeasures(_ request: ListMeasuresRequest, context: ServerContext) async throws -> ListMeasuresResponse {
        throw unimplemented(CatalogueServiceMethods.listMeasures)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getMatter(_ request: GetMatterRequest, context: ServerContext) async throws -> GetMatterResponse {
        throw unimplemented(CatalogueServiceMethods.getMatter)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listMatters(_ request: ListMattersRequest, context: ServerContext) async throws -> ListMattersResponse {
        throw unimplemented(CatalogueServiceMethods.listMatters)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listMeasureCatalogues(_ request: ListMeasureCataloguesRequest, context: ServerContext) async throws -> ListMeasureCataloguesResponse {
        throw unimplemented(CatalogueServiceMethods.listMeasureCatalogues)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listMatterCatalogues(_ request: ListMatterCataloguesRequest, context: ServerContext) async throws -> ListMatterCataloguesResponse {
        throw unimplemented(CatalogueServiceMethods.listMatterCatalogues)
    }
}

extension CatalogueService {
    /// Makes every method of `CatalogueService` reachable.
    /// A type that serves several services calls each one's.
    package func registerCatalogueService(in router: inout Router) {
        router.add(CatalogueServiceMethods.publishMeasureCatalogue) { payload, limits, _ throws(RPCError) in
            let request = try PublishMeasureCatalogueRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.publishMeasureCatalogue(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.validateMeasureCatalogue) { payload, limits, _ throws(RPCError) in
            let request = try ValidateMeasureCatalogueRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.validateMeasureCatalogue(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.publishMatterCatalogue) { payload, limits, _ throws(RPCError) in
            let request = try PublishMatterCatalogueRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.publishMatterCatalogue(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.activateMeasure) { payload, limits, _ throws(RPCError) in
            let request = try ActivateMeasureRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.activateMeasure(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.deactivateMeasure) { payload, limits, _ throws(RPCError) in
            let request = try DeactivateMeasureRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.deactivateMeasure(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.repealMeasure) { payload, limits, _ throws(RPCError) in
            let request = try RepealMeasureRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.repealMeasure(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.getMeasure) { payload, limits, _ throws(RPCError) in
            let request = try GetMeasureRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getMeasure(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.listMeasures) { payload, limits, _ throws(RPCError) in
            let request = try ListMeasuresRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listMeasures(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.getMatter) { payload, limits, _ throws(RPCError) in
            let request = try GetMatterRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getMatter(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.listMatters) { payload, limits, _ throws(RPCError) in
            let request = try ListMattersRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listMatters(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.listMeasureCatalogues) { payload, limits, _ throws(RPCError) in
            let request = try ListMeasureCataloguesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listMeasureCatalogues(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.listMatterCatalogues) { payload, limits, _ throws(RPCError) in
            let request = try ListMatterCataloguesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listMatterCatalogues(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerCatalogueService(in: &router)
    }
}

/// Calls `xinyi.measures.v1.CatalogueService`.
///
/// Keeps the dated catalogues of measures and matters. Only lawful items can be active (LC-04), and a repealed item is
/// lifted at once (LC-17). The lead department changes them; everybody may read.
package struct CatalogueServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Publishes a version of the catalogue of measures, as a whole or not at all. Items with status enabled
    /// that satisfy LC-04 become active on the effective day; the others are on record and stay inactive.
    ///
    /// Rows: M1.
    /// Errors: INVALID_ARGUMENT `CATALOGUE_INVALID` with one field violation per broken rule (at most 100);
    /// ALREADY_EXISTS `VERSION_EXISTS` if the version exists with other content; FAILED_PRECONDITION
    /// `EFFECTIVE_DATE_TAKEN` if another version starts on that day; PERMISSION_DENIED. The same version with
    /// the same content is answered as the first time.
    package func publishMeasureCatalogue(_ request: PublishMeasureCatalogueRequest, options: CallOptions = .default) async throws -> PublishMeasureCatalogueResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.publishMeasureCatalogue, request.serialized(), options: options))
    }

    /// Checks a catalogue of measures without publishing it and returns every violation.
    ///
    /// Rows: M1.
    /// Errors: INVALID_ARGUMENT if the request itself is out of bounds.
    package func validateMeasureCatalogue(_ request: ValidateMeasureCatalogueRequest, options: CallOptions = .default) async throws -> ValidateMeasureCatalogueResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.validateMeasureCatalogue, request.serialized(), options: options))
    }

    /// Publishes a version of the catalogue of matters, as a whole or not at all.
    ///
    /// Rows: M1.
    /// Errors: as PublishMeasureCatalogue; a matter that names a measure unknown to the catalogue of measures
    /// in force on its effective day is a violation.
    package func publishMatterCatalogue(_ request: PublishMatterCatalogueRequest, options: CallOptions = .default) async throws -> PublishMatterCatalogueResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.publishMatterCatalogue, request.serialized(), options: options))
    }

    /// Activates a measure that was deactivated.
    ///
    /// Rows: M1.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `MEASURE_NEEDS_LEGAL_BASIS`, `MEASURE_NEEDS_POLICY`,
    /// `MEASURE_NEEDS_INSTRUMENT` or `MEASURE_REPEALED`; ABORTED `ETAG_MISMATCH`; PERMISSION_DENIED.
    package func activateMeasure(_ request: ActivateMeasureRequest, options: CallOptions = .default) async throws -> ActivateMeasureResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.activateMeasure, request.serialized(), options: options))
    }

    /// Deactivates a measure: no Check shows it from now on, and what was triggered under it is lifted.
    ///
    /// Rows: M1, M4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; PERMISSION_DENIED.
    package func deactivateMeasure(_ request: DeactivateMeasureRequest, options: CallOptions = .default) async throws -> DeactivateMeasureResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.deactivateMeasure, request.serialized(), options: options))
    }

    /// Repeals a measure from a day on, across versions, until a later version brings it back. What was
    /// triggered under it is lifted on that day without anyone's hand (LC-17).
    ///
    /// Rows: M1, M4.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `MEASURE_REPEALED`; INVALID_ARGUMENT; PERMISSION_DENIED.
    package func repealMeasure(_ request: RepealMeasureRequest, options: CallOptions = .default) async throws -> RepealMeasureResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.repealMeasure, request.serialized(), options: options))
    }

    /// Returns one measure as it stands on a day.
    ///
    /// Rows: M1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    package func getMeasure(_ request: GetMeasureRequest, options: CallOptions = .default) async throws -> GetMeasureResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.getMeasure, request.serialized(), options: options))
    }

    /// Lists the measures of the version in force on a day, by code.
    ///
    /// Rows: M1, M8.
    /// Errors: INVALID_ARGUMENT.
    package func listMeasures(_ request: ListMeasuresRequest, options: CallOptions = .default) async throws -> ListMeasuresResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.listMeasures, request.serialized(), options: options))
    }

    /// Returns one matter as it stands on a day.
    ///
    /// Rows: M1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    package func getMatter(_ request: GetMatterRequest, options: CallOptions = .default) async throws -> GetMatterResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.getMatter, request.serialized(), options: options))
    }

    /// Lists the matters of the version in force on a day, by code.
    ///
    /// Rows: M1.
    /// Errors: INVALID_ARGUMENT.
    package func listMatters(_ request: ListMattersRequest, options: CallOptions = .default) async throws -> ListMattersResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.listMatters, request.serialized(), options: options))
    }

    /// Lists the published versions of the catalogue of measures, latest effective day first.
    ///
    /// Rows: M1.
    /// Errors: INVALID_ARGUMENT.
    package func listMeasureCatalogues(_ request: ListMeasureCataloguesRequest, options: CallOptions = .default) async throws -> ListMeasureCataloguesResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.listMeasureCatalogues, request.serialized(), options: options))
    }

    /// Lists the published versions of the catalogue of matters, latest effective day first.
    ///
    /// Rows: M1.
    /// Errors: INVALID_ARGUMENT.
    package func listMatterCatalogues(_ request: ListMatterCataloguesRequest, options: CallOptions = .default) async throws -> ListMatterCataloguesResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.listMatterCatalogues, request.serialized(), options: options))
    }
}
