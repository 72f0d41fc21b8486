// Written by `make generate` from proto/xinyi/common/v1/verifiable_log.proto. Do not edit.
// swift-format-ignore-file

import RPC
package import SchemaRuntime

/// One log of a service.
package struct VerifiableLog: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.VerifiableLog" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        name: String = "", logId: String = "", instanceId: String = "", hash: HashAlgorithm = .unspecified, treeSize: Int64 = 0,
        beginTime: WireTimestamp? = nil, maximumMergeDelaySeconds: Int32 = 0
    ) {
        self.name = name
        self.logId = logId
        self.instanceId = instanceId
        self.hash = hash
        self.treeSize = treeSize
        self.beginTime = beginTime
        self.maximumMergeDelaySeconds = maximumMergeDelaySeconds
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&logId)
        try visitor.text(&instanceId)
        try visitor.value(&hash)
        visitor.number(&treeSize)
        try visitor.message(&beginTime)
        visitor.number(&maximumMergeDelaySeconds)
    }
}

/// A signed tree head. What is signed, by the service and by its cosigners, is the text
/// `xinyi-tree-head/v1\n{log_id}\n{tree_size}\n{root_hash}\n{RFC 3339 time with milliseconds, UTC}\n`, numbers in
/// decimal, hashes in lower-case hex.
package struct TreeHead: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.TreeHead" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        log: String = "", logId: String = "", treeSize: Int64 = 0, rootHash: [UInt8] = [], time: WireTimestamp? = nil,
        signature: Signature? = nil, cosignatures: [Cosignature] = []
    ) {
        self.log = log
        self.logId = logId
        self.treeSize = treeSize
        self.rootHash = rootHash
        self.time = time
        self.signature = signature
        self.cosignatures = cosignatures
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&log)
        try visitor.text(&logId)
        visitor.number(&treeSize)
        visitor.bytes(&rootHash)
        try visitor.message(&time)
        try visitor.message(&signature)
        try visitor.messages(&cosignatures)
    }
}

/// A signature of somebody else than the log's keeper under a head.
package struct Cosignature: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.Cosignature" }
    package static let shape = MessageShape(of: Self.self)

    /// Who signs: the identity of its certificate, for example `service/reporting`.
    package var cosigner: String = ""

    /// When.
    package var time: WireTimestamp? = nil

    /// The head that it had signed before and found to be a prefix; 0 for its first one.
    package var fromTreeSize: Int64 = 0

    /// The signature over the head's text.
    package var signature: Signature? = nil

    package init() {}

    package init(
        cosigner: String = "", time: WireTimestamp? = nil, fromTreeSize: Int64 = 0, signature: Signature? = nil
    ) {
        self.cosigner = cosigner
        self.time = time
        self.fromTreeSize = fromTreeSize
        self.signature = signature
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&cosigner)
        try visitor.message(&time)
        visitor.number(&fromTreeSize)
        try visitor.message(&signature)
    }
}

/// That a leaf stands in the tree that a head describes (RFC 9162 section 2.1.3).
package struct InclusionProof: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.InclusionProof" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        log: String = "", treeSize: Int64 = 0, leafIndex: Int64 = 0, leafHash: [UInt8] = [], inclusionPath: [[UInt8]] = []
    ) {
        self.log = log
        self.treeSize = treeSize
        self.leafIndex = leafIndex
        self.leafHash = leafHash
        self.inclusionPath = inclusionPath
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&log)
        visitor.number(&treeSize)
        visitor.number(&leafIndex)
        visitor.bytes(&leafHash)
        visitor.bytesList(&inclusionPath)
    }
}

/// That a later tree only adds to an earlier one (RFC 9162 section 2.1.4).
package struct ConsistencyProof: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ConsistencyProof" }
    package static let shape = MessageShape(of: Self.self)

    /// The log, `logs/{id}`.
    package var log: String = ""

    /// Size of the earlier tree, at least 1.
    package var firstSize: Int64 = 0

    /// Size of the later tree, at least the first.
    package var secondSize: Int64 = 0

    /// The nodes, 32 bytes each, at most 64; empty if both sizes are equal.
    package var consistencyPath: [[UInt8]] = []

    package init() {}

    package init(
        log: String = "", firstSize: Int64 = 0, secondSize: Int64 = 0, consistencyPath: [[UInt8]] = []
    ) {
        self.log = log
        self.firstSize = firstSize
        self.secondSize = secondSize
        self.consistencyPath = consistencyPath
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&log)
        visitor.number(&firstSize)
        visitor.number(&secondSize)
        visitor.bytesList(&consistencyPath)
    }
}

/// What the receiver of an answer keeps to prove later, off line, that it was logged as it was given: the service's
/// promise to put the row into the tree within the maximum merge delay.
package struct LogReceipt: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.LogReceipt" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        log: String = "", logId: String = "", leafIndex: Int64 = 0, leafHash: [UInt8] = [], salt: [UInt8] = [],
        time: WireTimestamp? = nil, signature: Signature? = nil
    ) {
        self.log = log
        self.logId = logId
        self.leafIndex = leafIndex
        self.leafHash = leafHash
        self.salt = salt
        self.time = time
        self.signature = signature
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&log)
        try visitor.text(&logId)
        visitor.number(&leafIndex)
        visitor.bytes(&leafHash)
        visitor.bytes(&salt)
        try visitor.message(&time)
        try visitor.message(&signature)
    }
}
