/// One thing that is measured of every contender that can do it.
struct Scenario: Hashable, Sendable {
    /// What the clients do.
    enum Mode: String, Sendable {
        /// Unary calls in a closed loop.
        case unary
        /// Server streams that are read as fast as they come.
        case stream
        /// Connections that did one call and then nothing.
        case idle
        /// Connections for one call each, opened one after the other.
        case handshakes
    }

    /// What the clients do.
    let mode: Mode
    /// How many connections.
    let connections: Int
    /// How many calls or streams at a time on each.
    let inFlight: Int
    /// Bytes in the one field of request and response.
    let payload: Int
    /// Whether server and client share one core, each with one thread for its work.
    let onOneCore: Bool
    /// Whether both ends speak TLS and show a certificate.
    var isSecure = false

    /// For people and for `--only`.
    var name: String { isSecure ? "\(shape), mTLS" : shape }

    private var shape: String {
        switch mode {
        case .idle: "\(connections) idle connections"
        case .stream: "\(inFlight) stream\(inFlight == 1 ? "" : "s"), \(payload) bytes"
        case .handshakes: "\(connections) at a time"
        case .unary where inFlight == 1: "1 in flight\(onOneCore ? ", one core" : ""), \(payload) bytes"
        case .unary: "\(connections) × \(inFlight), \(payload) bytes"
        }
    }

    static func single(_ payload: Int) -> Scenario { unary(1, 1, payload) }
    static func singleOnOneCore(_ payload: Int) -> Scenario { unary(1, 1, payload, onOneCore: true) }
    static func oneConnection(_ payload: Int) -> Scenario { unary(1, 64, payload) }
    static func eightConnections(_ payload: Int) -> Scenario { unary(8, 32, payload) }

    static func large(_ payload: Int) -> Scenario { unary(2, 4, payload) }

    static func streams(_ count: Int, _ payload: Int) -> Scenario {
        Scenario(mode: .stream, connections: 1, inFlight: count, payload: payload, onOneCore: false)
    }

    static func idle(_ connections: Int) -> Scenario {
        Scenario(mode: .idle, connections: connections, inFlight: 1, payload: 64, onOneCore: false)
    }

    static func handshakes(_ count: Int) -> Scenario {
        Scenario(mode: .handshakes, connections: count, inFlight: 1, payload: 64, onOneCore: false, isSecure: true)
    }

    /// Whether its messages are so large that what counts is what becomes of their memory.
    var isLarge: Bool { payload >= 32_768 }

    /// The same over mTLS.
    var secured: Scenario {
        var other = self
        other.isSecure = true
        return other
    }

    /// The plain scenario that this one is held against; nil where it is plain itself, or there is none.
    var plain: Scenario? {
        guard isSecure, mode != .handshakes else { return nil }
        var other = self
        other.isSecure = false
        return other
    }

    /// The shapes that are measured over mTLS too.
    static let alsoSecure = [
        single(64), oneConnection(64), eightConnections(64), oneConnection(512), eightConnections(512),
    ]

    /// The three shapes in which Check stands beside the echoes.
    static let besideCheck = [single(64), oneConnection(64), eightConnections(64)]

    private static func unary(
        _ connections: Int, _ inFlight: Int, _ payload: Int, onOneCore: Bool = false
    ) -> Scenario {
        Scenario(
            mode: .unary, connections: connections, inFlight: inFlight, payload: payload, onOneCore: onOneCore)
    }
}
