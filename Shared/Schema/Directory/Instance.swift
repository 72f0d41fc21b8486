// Written by `make generate` from proto/xinyi/directory/v1/instance.proto. Do not edit.
// swift-format-ignore-file

import RPC
package import SchemaRuntime

/// Whether an instance wants calls.
package enum ServingState: ContractEnum {
    /// Not stated. INVALID_ARGUMENT in requests.
    case unspecified
    /// It takes calls.
    case serving
    /// It runs but takes no calls for now, for example while it builds its projection. Not resolved.
    case notServing
    /// It finishes what it has and will stop. Not resolved.
    case draining
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .serving, .notServing, .draining]
    package static let names = ["SERVING_STATE_UNSPECIFIED", "SERVING_STATE_SERVING", "SERVING_STATE_NOT_SERVING", "SERVING_STATE_DRAINING"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .serving
            case 2: self = .notServing
            case 3: self = .draining
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .serving: 1
            case .notServing: 2
            case .draining: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// One running process of a service, known for as long as its lease.
package struct Instance: ContractMessage {
    package static var fullName: String { "xinyi.directory.v1.Instance" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `services/{service}/instances/{instance_id}`.
    package var name: String = ""

    /// The service: a lower-case letter, then lower-case letters, digits or hyphens, at most 63, for example "listing".
    package var service: String = ""

    /// The process's own id, unique per process start: 1 to 64 letters, digits, hyphens, dots or underscores.
    package var instanceId: String = ""

    /// Where it listens: `host:port`, `[v6]:port` or `unix:/path`, at most 255 bytes.
    package var endpoint: String = ""

    /// The zone (machine room, building) that it runs in, at most 63 bytes; empty when the deployment has none.
    /// Clients prefer instances of their own zone.
    package var zone: String = ""

    /// The program's version, at most 63 bytes.
    package var version: String = ""

    /// Whether it wants calls.
    package var servingState: ServingState = .unspecified

    /// The lease's length in seconds, 3 to 300.
    package var leaseSeconds: Int32 = 0

    /// When this directory first heard of the instance; a restarted directory starts anew.
    package var registerTime: WireTimestamp? = nil

    /// When the lease ends unless it is renewed, by the directory's clock.
    package var expireTime: WireTimestamp? = nil

    /// The identity of the feed of its store, at most 63 bytes; empty without a store. Two instances with one identity share a database
    /// that a server keeps; where one of them does not, they would be two processes over copies of one.
    package var storeIdentity: String = ""

    package init() {}

    package init(
        name: String = "", service: String = "", instanceId: String = "", endpoint: String = "", zone: String = "",
        version: String = "", servingState: ServingState = .unspecified, leaseSeconds: Int32 = 0,
        registerTime: WireTimestamp? = nil, expireTime: WireTimestamp? = nil, storeIdentity: String = ""
    ) {
        self.name = name
        self.service = service
        self.instanceId = instanceId
        self.endpoint = endpoint
        self.zone = zone
        self.version = version
        self.servingState = servingState
        self.leaseSeconds = leaseSeconds
        self.registerTime = registerTime
        self.expireTime = expireTime
        self.storeIdentity = storeIdentity
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&service)
        try visitor.text(&instanceId)
        try visitor.text(&endpoint)
        try visitor.text(&zone)
        try visitor.text(&version)
        try visitor.value(&servingState)
        visitor.number(&leaseSeconds)
        try visitor.message(&registerTime)
        try visitor.message(&expireTime)
        try visitor.text(&storeIdentity)
    }
}
