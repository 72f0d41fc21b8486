// Written by `make generate` from proto/xinyi/common/v1/verifiable_log_service.proto. Do not edit.
// swift-format-ignore-file

package import RPC
package import SchemaC
package import SchemaRuntime

/// The request for ListLogs.
package struct ListLogsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ListLogsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
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

extension ListLogsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__list_logs_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ListLogsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ListLogsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ListLogsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ListLogsRequest.self, capacity: 1)
        xinyi__common__v1__list_logs_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListLogsRequest: PagedRequest {}

/// The answer of ListLogs.
package struct ListLogsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ListLogsResponse" }

    /// The logs, by name.
    package var logs: [VerifiableLog] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        logs: [VerifiableLog] = [],
        nextPageToken: String = ""
    ) {
        self.logs = logs
        self.nextPageToken = nextPageToken
    }
}

extension ListLogsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__list_logs_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ListLogsResponse>) throws(MessageFault) {
        self.init()
        self.logs.reserveCapacity(c.pointee.n_logs)
        for index in 0..<c.pointee.n_logs {
            guard let nested = c.pointee.logs[index] else { continue }
            do { self.logs.append(try VerifiableLog(unpacked: nested)) } catch { throw error.inside("logs", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ListLogsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ListLogsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ListLogsResponse.self, capacity: 1)
        xinyi__common__v1__list_logs_response__init(c)
        if !self.logs.isEmpty {
            c.pointee.n_logs = self.logs.count
            let memory = arena.allocate(self.logs.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__VerifiableLog>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__VerifiableLog>?).self, capacity: self.logs.count)
            for index in self.logs.indices {
                do { list[index] = try self.logs[index].packed(in: arena) } catch { throw error.inside("logs", index) }
            }
            c.pointee.logs = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListLogsResponse: PagedResponse {
    /// The page's items, which the contract calls `logs`.
    package var items: [VerifiableLog] {
        get { logs }
        set { logs = newValue }
    }
}

/// The request for GetTreeHead.
package struct GetTreeHeadRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.GetTreeHeadRequest" }

    /// `logs/{id}`.
    package var log: String = ""

    /// The size; 0 means the newest head.
    package var treeSize: Int64 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        log: String = "",
        treeSize: Int64 = 0
    ) {
        self.log = log
        self.treeSize = treeSize
    }
}

extension GetTreeHeadRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__get_tree_head_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__GetTreeHeadRequest>) throws(MessageFault) {
        self.init()
        self.log = try MessageArena.string(c.pointee.log, "log")
        self.treeSize = c.pointee.tree_size
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__GetTreeHeadRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__GetTreeHeadRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__GetTreeHeadRequest.self, capacity: 1)
        xinyi__common__v1__get_tree_head_request__init(c)
        c.pointee.log = try arena.copy(self.log, "log")
        c.pointee.tree_size = self.treeSize
        return c
    }
}

/// The answer of GetTreeHead.
package struct GetTreeHeadResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.GetTreeHeadResponse" }

    /// The head.
    package var treeHead: TreeHead? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        treeHead: TreeHead? = nil
    ) {
        self.treeHead = treeHead
    }
}

extension GetTreeHeadResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__get_tree_head_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__GetTreeHeadResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.tree_head {
            do { self.treeHead = try TreeHead(unpacked: nested) } catch { throw error.inside("tree_head") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__GetTreeHeadResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__GetTreeHeadResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__GetTreeHeadResponse.self, capacity: 1)
        xinyi__common__v1__get_tree_head_response__init(c)
        if let value = self.treeHead {
            do { c.pointee.tree_head = try value.packed(in: arena) } catch { throw error.inside("tree_head") }
        }
        return c
    }
}

/// The request for ListTreeHeads.
package struct ListTreeHeadsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ListTreeHeadsRequest" }

    /// `logs/{id}`.
    package var log: String = ""

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        log: String = "",
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.log = log
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListTreeHeadsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__list_tree_heads_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ListTreeHeadsRequest>) throws(MessageFault) {
        self.init()
        self.log = try MessageArena.string(c.pointee.log, "log")
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ListTreeHeadsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ListTreeHeadsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ListTreeHeadsRequest.self, capacity: 1)
        xinyi__common__v1__list_tree_heads_request__init(c)
        c.pointee.log = try arena.copy(self.log, "log")
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListTreeHeadsRequest: PagedRequest {}

/// The answer of ListTreeHeads.
package struct ListTreeHeadsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ListTreeHeadsResponse" }

    /// The heads, largest first.
    package var treeHeads: [TreeHead] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        treeHeads: [TreeHead] = [],
        nextPageToken: String = ""
    ) {
        self.treeHeads = treeHeads
        self.nextPageToken = nextPageToken
    }
}

extension ListTreeHeadsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__list_tree_heads_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ListTreeHeadsResponse>) throws(MessageFault) {
        self.init()
        self.treeHeads.reserveCapacity(c.pointee.n_tree_heads)
        for index in 0..<c.pointee.n_tree_heads {
            guard let nested = c.pointee.tree_heads[index] else { continue }
            do { self.treeHeads.append(try TreeHead(unpacked: nested)) } catch { throw error.inside("tree_heads", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ListTreeHeadsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ListTreeHeadsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ListTreeHeadsResponse.self, capacity: 1)
        xinyi__common__v1__list_tree_heads_response__init(c)
        if !self.treeHeads.isEmpty {
            c.pointee.n_tree_heads = self.treeHeads.count
            let memory = arena.allocate(self.treeHeads.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__TreeHead>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__TreeHead>?).self, capacity: self.treeHeads.count)
            for index in self.treeHeads.indices {
                do { list[index] = try self.treeHeads[index].packed(in: arena) } catch { throw error.inside("tree_heads", index) }
            }
            c.pointee.tree_heads = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListTreeHeadsResponse: PagedResponse {
    /// The page's items, which the contract calls `tree_heads`.
    package var items: [TreeHead] {
        get { treeHeads }
        set { treeHeads = newValue }
    }
}

/// The request for GetInclusionProof.
package struct GetInclusionProofRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.GetInclusionProofRequest" }

    /// `logs/{id}`.
    package var log: String = ""

    /// The leaf's place, from 0.
    package var leafIndex: Int64 = 0

    /// The leaf's hash, 32 bytes.
    package var leafHash: [UInt8] = []

    /// Size of the tree; 0 means that of the newest head.
    package var treeSize: Int64 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        log: String = "",
        leafIndex: Int64 = 0,
        leafHash: [UInt8] = [],
        treeSize: Int64 = 0
    ) {
        self.log = log
        self.leafIndex = leafIndex
        self.leafHash = leafHash
        self.treeSize = treeSize
    }
}

extension GetInclusionProofRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__get_inclusion_proof_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__GetInclusionProofRequest>) throws(MessageFault) {
        self.init()
        self.log = try MessageArena.string(c.pointee.log, "log")
        self.leafIndex = c.pointee.leaf_index
        self.leafHash = MessageArena.bytes(c.pointee.leaf_hash)
        self.treeSize = c.pointee.tree_size
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__GetInclusionProofRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__GetInclusionProofRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__GetInclusionProofRequest.self, capacity: 1)
        xinyi__common__v1__get_inclusion_proof_request__init(c)
        c.pointee.log = try arena.copy(self.log, "log")
        c.pointee.leaf_index = self.leafIndex
        c.pointee.leaf_hash = arena.copy(self.leafHash)
        c.pointee.tree_size = self.treeSize
        return c
    }
}

/// The answer of GetInclusionProof.
package struct GetInclusionProofResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.GetInclusionProofResponse" }

    /// The proof.
    package var proof: InclusionProof? = nil

    /// The head that it leads to.
    package var treeHead: TreeHead? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        proof: InclusionProof? = nil,
        treeHead: TreeHead? = nil
    ) {
        self.proof = proof
        self.treeHead = treeHead
    }
}

extension GetInclusionProofResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__get_inclusion_proof_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__GetInclusionProofResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.proof {
            do { self.proof = try InclusionProof(unpacked: nested) } catch { throw error.inside("proof") }
        }
        if let nested = c.pointee.tree_head {
            do { self.treeHead = try TreeHead(unpacked: nested) } catch { throw error.inside("tree_head") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__GetInclusionProofResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__GetInclusionProofResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__GetInclusionProofResponse.self, capacity: 1)
        xinyi__common__v1__get_inclusion_proof_response__init(c)
        if let value = self.proof {
            do { c.pointee.proof = try value.packed(in: arena) } catch { throw error.inside("proof") }
        }
        if let value = self.treeHead {
            do { c.pointee.tree_head = try value.packed(in: arena) } catch { throw error.inside("tree_head") }
        }
        return c
    }
}

/// The request for GetConsistencyProof.
package struct GetConsistencyProofRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.GetConsistencyProofRequest" }

    /// `logs/{id}`.
    package var log: String = ""

    /// Size of the earlier tree, at least 1.
    package var firstSize: Int64 = 0

    /// Size of the later tree; 0 means that of the newest head.
    package var secondSize: Int64 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        log: String = "",
        firstSize: Int64 = 0,
        secondSize: Int64 = 0
    ) {
        self.log = log
        self.firstSize = firstSize
        self.secondSize = secondSize
    }
}

extension GetConsistencyProofRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__get_consistency_proof_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__GetConsistencyProofRequest>) throws(MessageFault) {
        self.init()
        self.log = try MessageArena.string(c.pointee.log, "log")
        self.firstSize = c.pointee.first_size
        self.secondSize = c.pointee.second_size
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__GetConsistencyProofRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__GetConsistencyProofRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__GetConsistencyProofRequest.self, capacity: 1)
        xinyi__common__v1__get_consistency_proof_request__init(c)
        c.pointee.log = try arena.copy(self.log, "log")
        c.pointee.first_size = self.firstSize
        c.pointee.second_size = self.secondSize
        return c
    }
}

/// The answer of GetConsistencyProof.
package struct GetConsistencyProofResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.GetConsistencyProofResponse" }

    /// The proof.
    package var proof: ConsistencyProof? = nil

    /// The head of the later tree.
    package var treeHead: TreeHead? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        proof: ConsistencyProof? = nil,
        treeHead: TreeHead? = nil
    ) {
        self.proof = proof
        self.treeHead = treeHead
    }
}

extension GetConsistencyProofResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__get_consistency_proof_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__GetConsistencyProofResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.proof {
            do { self.proof = try ConsistencyProof(unpacked: nested) } catch { throw error.inside("proof") }
        }
        if let nested = c.pointee.tree_head {
            do { self.treeHead = try TreeHead(unpacked: nested) } catch { throw error.inside("tree_head") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__GetConsistencyProofResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__GetConsistencyProofResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__GetConsistencyProofResponse.self, capacity: 1)
        xinyi__common__v1__get_consistency_proof_response__init(c)
        if let value = self.proof {
            do { c.pointee.proof = try value.packed(in: arena) } catch { throw error.inside("proof") }
        }
        if let value = self.treeHead {
            do { c.pointee.tree_head = try value.packed(in: arena) } catch { throw error.inside("tree_head") }
        }
        return c
    }
}

/// The request for ListLeafHashes.
package struct ListLeafHashesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ListLeafHashesRequest" }

    /// `logs/{id}`.
    package var log: String = ""

    /// The first leaf, from 0; only in the request for the first page.
    package var fromIndex: Int64 = 0

    /// 0 means 1000; at most 10000, more is taken as 10000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        log: String = "",
        fromIndex: Int64 = 0,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.log = log
        self.fromIndex = fromIndex
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListLeafHashesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__list_leaf_hashes_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ListLeafHashesRequest>) throws(MessageFault) {
        self.init()
        self.log = try MessageArena.string(c.pointee.log, "log")
        self.fromIndex = c.pointee.from_index
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ListLeafHashesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ListLeafHashesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ListLeafHashesRequest.self, capacity: 1)
        xinyi__common__v1__list_leaf_hashes_request__init(c)
        c.pointee.log = try arena.copy(self.log, "log")
        c.pointee.from_index = self.fromIndex
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListLeafHashesRequest: PagedRequest {}

/// The answer of ListLeafHashes.
package struct ListLeafHashesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ListLeafHashesResponse" }

    /// Place of the first hash of this page.
    package var firstIndex: Int64 = 0

    /// The hashes in order, 32 bytes each.
    package var leafHashes: [[UInt8]] = []

    /// Token of the next page; empty at the newest head.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        firstIndex: Int64 = 0,
        leafHashes: [[UInt8]] = [],
        nextPageToken: String = ""
    ) {
        self.firstIndex = firstIndex
        self.leafHashes = leafHashes
        self.nextPageToken = nextPageToken
    }
}

extension ListLeafHashesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__list_leaf_hashes_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ListLeafHashesResponse>) throws(MessageFault) {
        self.init()
        self.firstIndex = c.pointee.first_index
        self.leafHashes = MessageArena.bytesList(c.pointee.leaf_hashes, c.pointee.n_leaf_hashes)
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ListLeafHashesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ListLeafHashesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ListLeafHashesResponse.self, capacity: 1)
        xinyi__common__v1__list_leaf_hashes_response__init(c)
        c.pointee.first_index = self.firstIndex
        if !self.leafHashes.isEmpty {
            c.pointee.n_leaf_hashes = self.leafHashes.count
            c.pointee.leaf_hashes = arena.copy(self.leafHashes)
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListLeafHashesResponse: PagedResponse {
    /// The page's items, which the contract calls `leaf_hashes`.
    package var items: [[UInt8]] {
        get { leafHashes }
        set { leafHashes = newValue }
    }
}

/// The request for AddCosignature.
package struct AddCosignatureRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.AddCosignatureRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `logs/{id}`.
    package var log: String = ""

    /// Size of the head that was signed.
    package var treeSize: Int64 = 0

    /// Its root as the cosigner saw it, 32 bytes.
    package var rootHash: [UInt8] = []

    /// The cosignature; `time` is the cosigner's.
    package var cosignature: Cosignature? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        log: String = "",
        treeSize: Int64 = 0,
        rootHash: [UInt8] = [],
        cosignature: Cosignature? = nil
    ) {
        self.requestId = requestId
        self.log = log
        self.treeSize = treeSize
        self.rootHash = rootHash
        self.cosignature = cosignature
    }
}

extension AddCosignatureRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__add_cosignature_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__AddCosignatureRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.log = try MessageArena.string(c.pointee.log, "log")
        self.treeSize = c.pointee.tree_size
        self.rootHash = MessageArena.bytes(c.pointee.root_hash)
        if let nested = c.pointee.cosignature {
            do { self.cosignature = try Cosignature(unpacked: nested) } catch { throw error.inside("cosignature") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__AddCosignatureRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__AddCosignatureRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__AddCosignatureRequest.self, capacity: 1)
        xinyi__common__v1__add_cosignature_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.log = try arena.copy(self.log, "log")
        c.pointee.tree_size = self.treeSize
        c.pointee.root_hash = arena.copy(self.rootHash)
        if let value = self.cosignature {
            do { c.pointee.cosignature = try value.packed(in: arena) } catch { throw error.inside("cosignature") }
        }
        return c
    }
}

extension AddCosignatureRequest: IdempotentRequest {}

/// The answer of AddCosignature.
package struct AddCosignatureResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.AddCosignatureResponse" }

    /// The head with all its cosignatures.
    package var treeHead: TreeHead? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        treeHead: TreeHead? = nil
    ) {
        self.treeHead = treeHead
    }
}

extension AddCosignatureResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__add_cosignature_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__AddCosignatureResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.tree_head {
            do { self.treeHead = try TreeHead(unpacked: nested) } catch { throw error.inside("tree_head") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__AddCosignatureResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__AddCosignatureResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__AddCosignatureResponse.self, capacity: 1)
        xinyi__common__v1__add_cosignature_response__init(c)
        if let value = self.treeHead {
            do { c.pointee.tree_head = try value.packed(in: arena) } catch { throw error.inside("tree_head") }
        }
        return c
    }
}

/// The request for ListSigningKeys.
package struct ListSigningKeysRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ListSigningKeysRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
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

extension ListSigningKeysRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__list_signing_keys_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ListSigningKeysRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ListSigningKeysRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ListSigningKeysRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ListSigningKeysRequest.self, capacity: 1)
        xinyi__common__v1__list_signing_keys_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListSigningKeysRequest: PagedRequest {}

/// The answer of ListSigningKeys.
package struct ListSigningKeysResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ListSigningKeysResponse" }

    /// The keys, newest first.
    package var signingKeys: [SigningKey] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        signingKeys: [SigningKey] = [],
        nextPageToken: String = ""
    ) {
        self.signingKeys = signingKeys
        self.nextPageToken = nextPageToken
    }
}

extension ListSigningKeysResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__list_signing_keys_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ListSigningKeysResponse>) throws(MessageFault) {
        self.init()
        self.signingKeys.reserveCapacity(c.pointee.n_signing_keys)
        for index in 0..<c.pointee.n_signing_keys {
            guard let nested = c.pointee.signing_keys[index] else { continue }
            do { self.signingKeys.append(try SigningKey(unpacked: nested)) } catch { throw error.inside("signing_keys", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ListSigningKeysResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ListSigningKeysResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ListSigningKeysResponse.self, capacity: 1)
        xinyi__common__v1__list_signing_keys_response__init(c)
        if !self.signingKeys.isEmpty {
            c.pointee.n_signing_keys = self.signingKeys.count
            let memory = arena.allocate(self.signingKeys.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__SigningKey>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__SigningKey>?).self, capacity: self.signingKeys.count)
            for index in self.signingKeys.indices {
                do { list[index] = try self.signingKeys[index].packed(in: arena) } catch { throw error.inside("signing_keys", index) }
            }
            c.pointee.signing_keys = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListSigningKeysResponse: PagedResponse {
    /// The page's items, which the contract calls `signing_keys`.
    package var items: [SigningKey] {
        get { signingKeys }
        set { signingKeys = newValue }
    }
}

/// What each method of `xinyi.common.v1.VerifiableLogService` is, for routers, channels and policies.
package enum VerifiableLogServiceMethods {
    /// Lists the logs of the service, by name. Open to everybody: that a log exists is no secret.
    ///
    /// Rows: X2.
    /// Errors: INVALID_ARGUMENT for a bad page size or token.
    package static let listLogs = MethodDescriptor(
        service: "xinyi.common.v1.VerifiableLogService", method: "ListLogs",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X2"])

    /// Returns the newest signed head of a log, or the one of a size. Open to everybody: a keeper who shows different
    /// heads to different people is found out only if everybody may compare.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log, or a size for which no head was signed; INVALID_ARGUMENT.
    package static let getTreeHead = MethodDescriptor(
        service: "xinyi.common.v1.VerifiableLogService", method: "GetTreeHead",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X2"])

    /// Lists the signed heads of a log, largest first. Open to everybody.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log; INVALID_ARGUMENT for a bad page size or token.
    package static let listTreeHeads = MethodDescriptor(
        service: "xinyi.common.v1.VerifiableLogService", method: "ListTreeHeads",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X2"])

    /// Proves that a leaf, named by place and hash as a receipt gives them, stands in the tree of a size. Who has no
    /// receipt learns nothing: a hash that is not at that place is NOT_FOUND, and no hash is answered that the caller did
    /// not bring.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log or a leaf that is not there; OUT_OF_RANGE if the tree of that size does not
    /// hold the place yet; INVALID_ARGUMENT.
    package static let getInclusionProof = MethodDescriptor(
        service: "xinyi.common.v1.VerifiableLogService", method: "GetInclusionProof",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X2"])

    /// Proves that the tree of the second size begins with the whole tree of the first. Open to everybody.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log; INVALID_ARGUMENT unless 1 <= first <= second; OUT_OF_RANGE beyond the newest
    /// head.
    package static let getConsistencyProof = MethodDescriptor(
        service: "xinyi.common.v1.VerifiableLogService", method: "GetConsistencyProof",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X2"])

    /// Lists leaf hashes in order, for who recomputes the root without reading a row: cosigners and auditors.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log; INVALID_ARGUMENT for a bad page size, token or index; PERMISSION_DENIED for
    /// callers that are no service, operator or oversight body.
    package static let listLeafHashes = MethodDescriptor(
        service: "xinyi.common.v1.VerifiableLogService", method: "ListLeafHashes",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.service, .operator, .oversight], services: ["registry", "listing", "measures", "reporting"],
        rows: ["X2"])

    /// Adds the caller's cosignature to a head. A cosigner signs for itself only: the identity in the cosignature must be
    /// the caller's, and its key one that the configuration trusts, so that nobody can lend a log a witness it does not
    /// have.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log or head; FAILED_PRECONDITION (ROOT_DIFFERS) if another root was signed than
    /// the one kept, which the service also logs as an alarm; INVALID_ARGUMENT (SIGNATURE_INVALID) if it does not verify;
    /// PERMISSION_DENIED (NOT_THE_COSIGNER) for another's identity.
    package static let addCosignature = MethodDescriptor(
        service: "xinyi.common.v1.VerifiableLogService", method: "AddCosignature",
        kind: .unary,
        idempotency: .idempotent,
        access: [.service], services: ["registry", "listing", "measures", "reporting"],
        rows: ["X2"])

    /// Lists the keys that this service signs or signed with, newest first. Open to everybody. A key is trusted because it
    /// was handed over by another way, not because it is listed here.
    ///
    /// Rows: X2, X10, R8.
    /// Errors: INVALID_ARGUMENT for a bad page size or token.
    package static let listSigningKeys = MethodDescriptor(
        service: "xinyi.common.v1.VerifiableLogService", method: "ListSigningKeys",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X2", "X10", "R8"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [listLogs, getTreeHead, listTreeHeads, getInclusionProof, getConsistencyProof, listLeafHashes, addCosignature, listSigningKeys]
}

/// Shows that the past of a service's audit, and of the log of Checks, is what it was. Served by all five services; one
/// without a store has no log. No method gives a row: hashes alone, which are salted, so that nothing here tells who
/// asked about whom (LC-09 is proved, not published). Rows are read by the methods of their own services.
package protocol VerifiableLogService: RPCService {
    /// Lists the logs of the service, by name. Open to everybody: that a log exists is no secret.
    ///
    /// Rows: X2.
    /// Errors: INVALID_ARGUMENT for a bad page size or token.
    func listLogs(_ request: ListLogsRequest, context: ServerContext) async throws -> ListLogsResponse

    /// Returns the newest signed head of a log, or the one of a size. Open to everybody: a keeper who shows different
    /// heads to different people is found out only if everybody may compare.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log, or a size for which no head was signed; INVALID_ARGUMENT.
    func getTreeHead(_ request: GetTreeHeadRequest, context: ServerContext) async throws -> GetTreeHeadResponse

    /// Lists the signed heads of a log, largest first. Open to everybody.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log; INVALID_ARGUMENT for a bad page size or token.
    func listTreeHeads(_ request: ListTreeHeadsRequest, context: ServerContext) async throws -> ListTreeHeadsResponse

    /// Proves that a leaf, named by place and hash as a receipt gives them, stands in the tree of a size. Who has no
    /// receipt learns nothing: a hash that is not at that place is NOT_FOUND, and no hash is answered that the caller did
    /// not bring.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log or a leaf that is not there; OUT_OF_RANGE if the tree of that size does not
    /// hold the place yet; INVALID_ARGUMENT.
    func getInclusionProof(_ request: GetInclusionProofRequest, context: ServerContext) async throws -> GetInclusionProofResponse

    /// Proves that the tree of the second size begins with the whole tree of the first. Open to everybody.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log; INVALID_ARGUMENT unless 1 <= first <= second; OUT_OF_RANGE beyond the newest
    /// head.
    func getConsistencyProof(_ request: GetConsistencyProofRequest, context: ServerContext) async throws -> GetConsistencyProofResponse

    /// Lists leaf hashes in order, for who recomputes the root without reading a row: cosigners and auditors.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log; INVALID_ARGUMENT for a bad page size, token or index; PERMISSION_DENIED for
    /// callers that are no service, operator or oversight body.
    func listLeafHashes(_ request: ListLeafHashesRequest, context: ServerContext) async throws -> ListLeafHashesResponse

    /// Adds the caller's cosignature to a head. A cosigner signs for itself only: the identity in the cosignature must be
    /// the caller's, and its key one that the configuration trusts, so that nobody can lend a log a witness it does not
    /// have.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log or head; FAILED_PRECONDITION (ROOT_DIFFERS) if another root was signed than
    /// the one kept, which the service also logs as an alarm; INVALID_ARGUMENT (SIGNATURE_INVALID) if it does not verify;
    /// PERMISSION_DENIED (NOT_THE_COSIGNER) for another's identity.
    func addCosignature(_ request: AddCosignatureRequest, context: ServerContext) async throws -> AddCosignatureResponse

    /// Lists the keys that this service signs or signed with, newest first. Open to everybody. A key is trusted because it
    /// was handed over by another way, not because it is listed here.
    ///
    /// Rows: X2, X10, R8.
    /// Errors: INVALID_ARGUMENT for a bad page size or token.
    func listSigningKeys(_ request: ListSigningKeysRequest, context: ServerContext) async throws -> ListSigningKeysResponse
}

extension VerifiableLogService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listLogs(_ request: ListLogsRequest, context: ServerContext) async throws -> ListLogsResponse {
        throw unimplemented(VerifiableLogServiceMethods.listLogs)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getTreeHead(_ request: GetTreeHeadRequest, context: ServerContext) async throws -> GetTreeHeadResponse {
        throw unimplemented(VerifiableLogServiceMethods.getTreeHead)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listTreeHeads(_ request: ListTreeHeadsRequest, context: ServerContext) async throws -> ListTreeHeadsResponse {
        throw unimplemented(VerifiableLogServiceMethods.listTreeHeads)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getInclusionProof(_ request: GetInclusionProofRequest, context: ServerContext) async throws -> GetInclusionProofResponse {
        throw unimplemented(VerifiableLogServiceMethods.getInclusionProof)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getConsistencyProof(_ request: GetConsistencyProofRequest, context: ServerContext) async throws -> GetConsistencyProofResponse {
        throw unimplemented(VerifiableLogServiceMethods.getConsistencyProof)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listLeafHashes(_ request: ListLeafHashesRequest, context: ServerContext) async throws -> ListLeafHashesResponse {
        throw unimplemented(VerifiableLogServiceMethods.listLeafHashes)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func addCosignature(_ request: AddCosignatureRequest, context: ServerContext) async throws -> AddCosignatureResponse {
        throw unimplemented(VerifiableLogServiceMethods.addCosignature)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listSigningKeys(_ request: ListSigningKeysRequest, context: ServerContext) async throws -> ListSigningKeysResponse {
        throw unimplemented(VerifiableLogServiceMethods.listSigningKeys)
    }
}

extension VerifiableLogService {
    /// Makes every method of `VerifiableLogService` reachable.
    /// A type that serves several services calls each one's.
    package func registerVerifiableLogService(in router: inout Router) {
        router.add(VerifiableLogServiceMethods.listLogs) { payload, limits, _ throws(RPCError) in
            let request = try ListLogsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listLogs(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(VerifiableLogServiceMethods.getTreeHead) { payload, limits, _ throws(RPCError) in
            let request = try GetTreeHeadRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getTreeHead(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(VerifiableLogServiceMethods.listTreeHeads) { payload, limits, _ throws(RPCError) in
            let request = try ListTreeHeadsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listTreeHeads(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(VerifiableLogServiceMethods.getInclusionProof) { payload, limits, _ throws(RPCError) in
            let request = try GetInclusionProofRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getInclusionProof(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(VerifiableLogServiceMethods.getConsistencyProof) { payload, limits, _ throws(RPCError) in
            let request = try GetConsistencyProofRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getConsistencyProof(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(VerifiableLogServiceMethods.listLeafHashes) { payload, limits, _ throws(RPCError) in
            let request = try ListLeafHashesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listLeafHashes(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(VerifiableLogServiceMethods.addCosignature) { payload, limits, _ throws(RPCError) in
            let request = try AddCosignatureRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.addCosignature(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(VerifiableLogServiceMethods.listSigningKeys) { payload, limits, _ throws(RPCError) in
            let request = try ListSigningKeysRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listSigningKeys(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerVerifiableLogService(in: &router)
    }
}

/// Calls `xinyi.common.v1.VerifiableLogService`.
///
/// Shows that the past of a service's audit, and of the log of Checks, is what it was. Served by all five services; one
/// without a store has no log. No method gives a row: hashes alone, which are salted, so that nothing here tells who
/// asked about whom (LC-09 is proved, not published). Rows are read by the methods of their own services.
package struct VerifiableLogServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Lists the logs of the service, by name. Open to everybody: that a log exists is no secret.
    ///
    /// Rows: X2.
    /// Errors: INVALID_ARGUMENT for a bad page size or token.
    package func listLogs(_ request: ListLogsRequest, options: CallOptions = .default) async throws -> ListLogsResponse {
        try decodeResponse(await channel.unaryBytes(VerifiableLogServiceMethods.listLogs, request.serialized(), options: options))
    }

    /// Returns the newest signed head of a log, or the one of a size. Open to everybody: a keeper who shows different
    /// heads to different people is found out only if everybody may compare.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log, or a size for which no head was signed; INVALID_ARGUMENT.
    package func getTreeHead(_ request: GetTreeHeadRequest, options: CallOptions = .default) async throws -> GetTreeHeadResponse {
        try decodeResponse(await channel.unaryBytes(VerifiableLogServiceMethods.getTreeHead, request.serialized(), options: options))
    }

    /// Lists the signed heads of a log, largest first. Open to everybody.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log; INVALID_ARGUMENT for a bad page size or token.
    package func listTreeHeads(_ request: ListTreeHeadsRequest, options: CallOptions = .default) async throws -> ListTreeHeadsResponse {
        try decodeResponse(await channel.unaryBytes(VerifiableLogServiceMethods.listTreeHeads, request.serialized(), options: options))
    }

    /// Proves that a leaf, named by place and hash as a receipt gives them, stands in the tree of a size. Who has no
    /// receipt learns nothing: a hash that is not at that place is NOT_FOUND, and no hash is answered that the caller did
    /// not bring.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log or a leaf that is not there; OUT_OF_RANGE if the tree of that size does not
    /// hold the place yet; INVALID_ARGUMENT.
    package func getInclusionProof(_ request: GetInclusionProofRequest, options: CallOptions = .default) async throws -> GetInclusionProofResponse {
        try decodeResponse(await channel.unaryBytes(VerifiableLogServiceMethods.getInclusionProof, request.serialized(), options: options))
    }

    /// Proves that the tree of the second size begins with the whole tree of the first. Open to everybody.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log; INVALID_ARGUMENT unless 1 <= first <= second; OUT_OF_RANGE beyond the newest
    /// head.
    package func getConsistencyProof(_ request: GetConsistencyProofRequest, options: CallOptions = .default) async throws -> GetConsistencyProofResponse {
        try decodeResponse(await channel.unaryBytes(VerifiableLogServiceMethods.getConsistencyProof, request.serialized(), options: options))
    }

    /// Lists leaf hashes in order, for who recomputes the root without reading a row: cosigners and auditors.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log; INVALID_ARGUMENT for a bad page size, token or index; PERMISSION_DENIED for
    /// callers that are no service, operator or oversight body.
    package func listLeafHashes(_ request: ListLeafHashesRequest, options: CallOptions = .default) async throws -> ListLeafHashesResponse {
        try decodeResponse(await channel.unaryBytes(VerifiableLogServiceMethods.listLeafHashes, request.serialized(), options: options))
    }

    /// Adds the caller's cosignature to a head. A cosigner signs for itself only: the identity in the cosignature must be
    /// the caller's, and its key one that the configuration trusts, so that nobody can lend a log a witness it does not
    /// have.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log or head; FAILED_PRECONDITION (ROOT_DIFFERS) if another root was signed than
    /// the one kept, which the service also logs as an alarm; INVALID_ARGUMENT (SIGNATURE_INVALID) if it does not verify;
    /// PERMISSION_DENIED (NOT_THE_COSIGNER) for another's identity.
    package func addCosignature(_ request: AddCosignatureRequest, options: CallOptions = .default) async throws -> AddCosignatureResponse {
        try decodeResponse(await channel.unaryBytes(VerifiableLogServiceMethods.addCosignature, request.serialized(), options: options))
    }

    /// Lists the keys that this service signs or signed with, newest first. Open to everybody. A key is trusted because it
    /// was handed over by another way, not because it is listed here.
    ///
    /// Rows: X2, X10, R8.
    /// Errors: INVALID_ARGUMENT for a bad page size or token.
    package func listSigningKeys(_ request: ListSigningKeysRequest, options: CallOptions = .default) async throws -> ListSigningKeysResponse {
        try decodeResponse(await channel.unaryBytes(VerifiableLogServiceMethods.listSigningKeys, request.serialized(), options: options))
    }
}
