/// What is known of a method without calling it.
package struct MethodDescriptor: Sendable, Hashable {
    /// Who may send how many messages.
    package enum Kind: Sendable, Hashable, CaseIterable {
        /// One request, one response.
        case unary
        /// One request, any number of responses.
        case serverStreaming
        /// Any number of requests, one response.
        case clientStreaming
        /// Any number both ways.
        case bidirectional

        /// Whether the client sends a stream of requests.
        @inlinable
        package var streamsRequests: Bool { self == .clientStreaming || self == .bidirectional }
        /// Whether the server sends a stream of responses.
        @inlinable
        package var streamsResponses: Bool { self == .serverStreaming || self == .bidirectional }
    }

    /// What repeating the call does, from the proto's `idempotency_level`.
    package enum Idempotency: Sendable, Hashable {
        /// Not stated: never repeated by the runtime.
        case unknown
        /// Reads only.
        case noSideEffects
        /// Repeating has the effect of doing it once (a `request_id`).
        case idempotent
    }

    /// The service's full name, e.g. `xinyi.measures.v1.MeasuresService`.
    package let service: String
    /// The method's bare name, e.g. `Check`.
    package let method: String
    /// Who may send how many messages.
    package let kind: Kind
    /// What repeating the call does.
    package let idempotency: Idempotency
    /// Who may call, from the proto's `contract` option; nobody for a method that no contract describes. The runtime does not
    /// look at it: an interceptor does.
    package let access: Role
    /// Which services may call, by name, from the proto's `contract` option: of the callers with that role none but these.
    package let services: [String]
    /// Whether a call works on many things at once, from the proto's `contract` option: its handler runs beside the loops.
    package let isBulk: Bool
    /// What the registered official that a request names has to be: any of these, or anything where none is given. From the proto's
    /// `contract` option; the runtime does not look at it.
    package let official: OfficialRoles
    /// The mission's rows that it serves, for documentation and UNIMPLEMENTED answers.
    package let rows: [String]

    /// A descriptor; the generator writes these.
    package init(
        service: String, method: String, kind: Kind = .unary, idempotency: Idempotency = .unknown, access: Role = [],
        services: [String] = [], isBulk: Bool = false, official: OfficialRoles = [], rows: [String] = []
    ) {
        self.service = service
        self.method = method
        self.kind = kind
        self.idempotency = idempotency
        self.access = access
        self.services = services
        self.isBulk = isBulk
        self.official = official
        self.rows = rows
    }

    /// `service/method`.
    package var path: String { "\(service)/\(method)" }
}
