// Written by `make generate` from proto/xinyi/common/v1/verifiable_log.proto. Do not edit.
// swift-format-ignore-file

package import RPC
package import SchemaC
package import SchemaRuntime

/// One log of a service.
package struct VerifiableLog: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.VerifiableLog" }

    /// Resource name `logs/{id}`: `logs/audit` in every service with a store; `logs/checks` in measures.
    package var name: String = ""

    /// Identifies the log in what is signed: the hash of its first key and its name, 64 lower-case hex digits. Every
    /// instance with a log of its own has another one.
    package var logId: String = ""

    /// The instance that writes it; a check log is chained per instance, an audit log per service.
    package var instanceId: String = ""

    /// The hash of the tree.
    package var hash: HashAlgorithm = .unspecified

    /// Rows that the newest head covers.
    package var treeSize: Int64 = 0

    /// When its first row was written; absent while it is empty.
    package var beginTime: WireTimestamp? = nil

    /// A row is covered by a signed head at most this many seconds after it was acknowledged (RFC 9162: maximum merge
    /// delay).
    package var maximumMergeDelaySeconds: Int32 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        logId: String = "",
        instanceId: String = "",
        hash: HashAlgorithm = .unspecified,
        treeSize: Int64 = 0,
        beginTime: WireTimestamp? = nil,
        maximumMergeDelaySeconds: Int32 = 0
    ) {
        self.name = name
        self.logId = logId
        self.instanceId = instanceId
        self.hash = hash
        self.treeSize = treeSize
        self.beginTime = beginTime
        self.maximumMergeDelaySeconds = maximumMergeDelaySeconds
    }
}

extension VerifiableLog {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__verifiable_log__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__VerifiableLog>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.logId = try MessageArena.string(c.pointee.log_id, "log_id")
        self.instanceId = try MessageArena.string(c.pointee.instance_id, "instance_id")
        self.hash = try MessageArena.enumeration(HashAlgorithm(rawValue: Int32(bitPattern: c.pointee.hash.rawValue)), "hash")
        self.treeSize = c.pointee.tree_size
        if let nested = c.pointee.begin_time {
            do { self.beginTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("begin_time") }
        }
        self.maximumMergeDelaySeconds = c.pointee.maximum_merge_delay_seconds
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__VerifiableLog> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__VerifiableLog>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__VerifiableLog.self, capacity: 1)
        xinyi__common__v1__verifiable_log__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.log_id = try arena.copy(self.logId, "log_id")
        c.pointee.instance_id = try arena.copy(self.instanceId, "instance_id")
        c.pointee.hash = Xinyi__Common__V1__HashAlgorithm(rawValue: UInt32(bitPattern: self.hash.rawValue))
        c.pointee.tree_size = self.treeSize
        if let value = self.beginTime {
            do { c.pointee.begin_time = try value.packed(in: arena) } catch { throw error.inside("begin_time") }
        }
        c.pointee.maximum_merge_delay_seconds = self.maximumMergeDelaySeconds
        return c
    }
}

/// A signed tree head. What is signed, by the service and by its cosigners, is the text
/// `xinyi-tree-head/v1\n{log_id}\n{tree_size}\n{root_hash}\n{RFC 3339 time with milliseconds, UTC}\n`, numbers in
/// decimal, hashes in lower-case hex.
package struct TreeHead: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.TreeHead" }

    /// The log, `logs/{id}`.
    package var log: String = ""

    /// As in `VerifiableLog.log_id`.
    package var logId: String = ""

    /// Number of leaves that it covers, from 0.
    package var treeSize: Int64 = 0

    /// The root's hash, 32 bytes; of the empty tree H().
    package var rootHash: [UInt8] = []

    /// When it was made; never before an earlier head's.
    package var time: WireTimestamp? = nil

    /// The service's own signature.
    package var signature: Signature? = nil

    /// Signatures of others who saw that it extends every head they had signed before; at most 16.
    package var cosignatures: [Cosignature] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        log: String = "",
        logId: String = "",
        treeSize: Int64 = 0,
        rootHash: [UInt8] = [],
        time: WireTimestamp? = nil,
        signature: Signature? = nil,
        cosignatures: [Cosignature] = []
    ) {
        self.log = log
        self.logId = logId
        self.treeSize = treeSize
        self.rootHash = rootHash
        self.time = time
        self.signature = signature
        self.cosignatures = cosignatures
    }
}

extension TreeHead {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__tree_head__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__TreeHead>) throws(MessageFault) {
        self.init()
        self.log = try MessageArena.string(c.pointee.log, "log")
        self.logId = try MessageArena.string(c.pointee.log_id, "log_id")
        self.treeSize = c.pointee.tree_size
        self.rootHash = MessageArena.bytes(c.pointee.root_hash)
        if let nested = c.pointee.time {
            do { self.time = try WireTimestamp(unpacked: nested) } catch { throw error.inside("time") }
        }
        if let nested = c.pointee.signature {
            do { self.signature = try Signature(unpacked: nested) } catch { throw error.inside("signature") }
        }
        self.cosignatures.reserveCapacity(c.pointee.n_cosignatures)
        for index in 0..<c.pointee.n_cosignatures {
            guard let nested = c.pointee.cosignatures[index] else { continue }
            do { self.cosignatures.append(try Cosignature(unpacked: nested)) } catch { throw error.inside("cosignatures", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__TreeHead> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__TreeHead>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__TreeHead.self, capacity: 1)
        xinyi__common__v1__tree_head__init(c)
        c.pointee.log = try arena.copy(self.log, "log")
        c.pointee.log_id = try arena.copy(self.logId, "log_id")
        c.pointee.tree_size = self.treeSize
        c.pointee.root_hash = arena.copy(self.rootHash)
        if let value = self.time {
            do { c.pointee.time = try value.packed(in: arena) } catch { throw error.inside("time") }
        }
        if let value = self.signature {
            do { c.pointee.signature = try value.packed(in: arena) } catch { throw error.inside("signature") }
        }
        if !self.cosignatures.isEmpty {
            c.pointee.n_cosignatures = self.cosignatures.count
            let memory = arena.allocate(self.cosignatures.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__Cosignature>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__Cosignature>?).self, capacity: self.cosignatures.count)
            for index in self.cosignatures.indices {
                do { list[index] = try self.cosignatures[index].packed(in: arena) } catch { throw error.inside("cosignatures", index) }
            }
            c.pointee.cosignatures = list
        }
        return c
    }
}

/// A signature of somebody else than the log's keeper under a head.
package struct Cosignature: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.Cosignature" }

    /// Who signs: the identity of its certificate, for example `service/reporting`.
    package var cosigner: String = ""

    /// When.
    package var time: WireTimestamp? = nil

    /// The head that it had signed before and found to be a prefix; 0 for its first one.
    package var fromTreeSize: Int64 = 0

    /// The signature over the head's text.
    package var signature: Signature? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        cosigner: String = "",
        time: WireTimestamp? = nil,
        fromTreeSize: Int64 = 0,
        signature: Signature? = nil
    ) {
        self.cosigner = cosigner
        self.time = time
        self.fromTreeSize = fromTreeSize
        self.signature = signature
    }
}

extension Cosignature {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__cosignature__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__Cosignature>) throws(MessageFault) {
        self.init()
        self.cosigner = try MessageArena.string(c.pointee.cosigner, "cosigner")
        if let nested = c.pointee.time {
            do { self.time = try WireTimestamp(unpacked: nested) } catch { throw error.inside("time") }
        }
        self.fromTreeSize = c.pointee.from_tree_size
        if let nested = c.pointee.signature {
            do { self.signature = try Signature(unpacked: nested) } catch { throw error.inside("signature") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__Cosignature> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__Cosignature>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__Cosignature.self, capacity: 1)
        xinyi__common__v1__cosignature__init(c)
        c.pointee.cosigner = try arena.copy(self.cosigner, "cosigner")
        if let value = self.time {
            do { c.pointee.time = try value.packed(in: arena) } catch { throw error.inside("time") }
        }
        c.pointee.from_tree_size = self.fromTreeSize
        if let value = self.signature {
            do { c.pointee.signature = try value.packed(in: arena) } catch { throw error.inside("signature") }
        }
        return c
    }
}

/// That a leaf stands in the tree that a head describes (RFC 9162 section 2.1.3).
package struct InclusionProof: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.InclusionProof" }

    /// The log, `logs/{id}`.
    package var log: String = ""

    /// Size of the tree that the proof is for.
    package var treeSize: Int64 = 0

    /// The leaf's place, from 0, less than `tree_size`.
    package var leafIndex: Int64 = 0

    /// The leaf's hash, 32 bytes.
    package var leafHash: [UInt8] = []

    /// The nodes from the leaf's sibling to the root, 32 bytes each, at most 63.
    package var inclusionPath: [[UInt8]] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        log: String = "",
        treeSize: Int64 = 0,
        leafIndex: Int64 = 0,
        leafHash: [UInt8] = [],
        inclusionPath: [[UInt8]] = []
    ) {
        self.log = log
        self.treeSize = treeSize
        self.leafIndex = leafIndex
        self.leafHash = leafHash
        self.inclusionPath = inclusionPath
    }
}

extension InclusionProof {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__inclusion_proof__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__InclusionProof>) throws(MessageFault) {
        self.init()
        self.log = try MessageArena.string(c.pointee.log, "log")
        self.treeSize = c.pointee.tree_size
        self.leafIndex = c.pointee.leaf_index
        self.leafHash = MessageArena.bytes(c.pointee.leaf_hash)
        self.inclusionPath = MessageArena.bytesList(c.pointee.inclusion_path, c.pointee.n_inclusion_path)
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__InclusionProof> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__InclusionProof>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__InclusionProof.self, capacity: 1)
        xinyi__common__v1__inclusion_proof__init(c)
        c.pointee.log = try arena.copy(self.log, "log")
        c.pointee.tree_size = self.treeSize
        c.pointee.leaf_index = self.leafIndex
        c.pointee.leaf_hash = arena.copy(self.leafHash)
        if !self.inclusionPath.isEmpty {
            c.pointee.n_inclusion_path = self.inclusionPath.count
            c.pointee.inclusion_path = arena.copy(self.inclusionPath)
        }
        return c
    }
}

/// That a later tree only adds to an earlier one (RFC 9162 section 2.1.4).
package struct ConsistencyProof: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ConsistencyProof" }

    /// The log, `logs/{id}`.
    package var log: String = ""

    /// Size of the earlier tree, at least 1.
    package var firstSize: Int64 = 0

    /// Size of the later tree, at least the first.
    package var secondSize: Int64 = 0

    /// The nodes, 32 bytes each, at most 64; empty if both sizes are equal.
    package var consistencyPath: [[UInt8]] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        log: String = "",
        firstSize: Int64 = 0,
        secondSize: Int64 = 0,
        consistencyPath: [[UInt8]] = []
    ) {
        self.log = log
        self.firstSize = firstSize
        self.secondSize = secondSize
        self.consistencyPath = consistencyPath
    }
}

extension ConsistencyProof {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__consistency_proof__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ConsistencyProof>) throws(MessageFault) {
        self.init()
        self.log = try MessageArena.string(c.pointee.log, "log")
        self.firstSize = c.pointee.first_size
        self.secondSize = c.pointee.second_size
        self.consistencyPath = MessageArena.bytesList(c.pointee.consistency_path, c.pointee.n_consistency_path)
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ConsistencyProof> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ConsistencyProof>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ConsistencyProof.self, capacity: 1)
        xinyi__common__v1__consistency_proof__init(c)
        c.pointee.log = try arena.copy(self.log, "log")
        c.pointee.first_size = self.firstSize
        c.pointee.second_size = self.secondSize
        if !self.consistencyPath.isEmpty {
            c.pointee.n_consistency_path = self.consistencyPath.count
            c.pointee.consistency_path = arena.copy(self.consistencyPath)
        }
        return c
    }
}

/// What the receiver of an answer keeps to prove later, off line, that it was logged as it was given: the service's
/// promise to put the row into the tree within the maximum merge delay.
package struct LogReceipt: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.LogReceipt" }

    /// The log, `logs/{id}`.
    package var log: String = ""

    /// As in `VerifiableLog.log_id`.
    package var logId: String = ""

    /// The row's place, from 0.
    package var leafIndex: Int64 = 0

    /// The leaf's hash, 32 bytes.
    package var leafHash: [UInt8] = []

    /// The row's salt, 32 bytes: together with the row it gives the leaf's hash.
    package var salt: [UInt8] = []

    /// When the row was written.
    package var time: WireTimestamp? = nil

    /// The service's signature over `xinyi-receipt/v1\n{log_id}\n{leaf_index}\n{leaf_hash}\n{time}\n`.
    package var signature: Signature? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        log: String = "",
        logId: String = "",
        leafIndex: Int64 = 0,
        leafHash: [UInt8] = [],
        salt: [UInt8] = [],
        time: WireTimestamp? = nil,
        signature: Signature? = nil
    ) {
        self.log = log
        self.logId = logId
        self.leafIndex = leafIndex
        self.leafHash = leafHash
        self.salt = salt
        self.time = time
        self.signature = signature
    }
}

extension LogReceipt {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__log_receipt__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__LogReceipt>) throws(MessageFault) {
        self.init()
        self.log = try MessageArena.string(c.pointee.log, "log")
        self.logId = try MessageArena.string(c.pointee.log_id, "log_id")
        self.leafIndex = c.pointee.leaf_index
        self.leafHash = MessageArena.bytes(c.pointee.leaf_hash)
        self.salt = MessageArena.bytes(c.pointee.salt)
        if let nested = c.pointee.time {
            do { self.time = try WireTimestamp(unpacked: nested) } catch { throw error.inside("time") }
        }
        if let nested = c.pointee.signature {
            do { self.signature = try Signature(unpacked: nested) } catch { throw error.inside("signature") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__LogReceipt> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__LogReceipt>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__LogReceipt.self, capacity: 1)
        xinyi__common__v1__log_receipt__init(c)
        c.pointee.log = try arena.copy(self.log, "log")
        c.pointee.log_id = try arena.copy(self.logId, "log_id")
        c.pointee.leaf_index = self.leafIndex
        c.pointee.leaf_hash = arena.copy(self.leafHash)
        c.pointee.salt = arena.copy(self.salt)
        if let value = self.time {
            do { c.pointee.time = try value.packed(in: arena) } catch { throw error.inside("time") }
        }
        if let value = self.signature {
            do { c.pointee.signature = try value.packed(in: arena) } catch { throw error.inside("signature") }
        }
        return c
    }
}
