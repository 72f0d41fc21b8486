/// Whether the other end of a connection is still there, and whether it asks too often. Both ends use it the same way.
///
/// Any byte counts as a sign of life. Pings are sent only while calls are at work, after a time of silence; one without any
/// answer within its time ends the connection. It finds what TCP cannot: a peer whose kernel answers while its process does not.
struct Liveness: Sendable, Hashable {
    /// What time asks for.
    enum Action: Sendable, Hashable {
        case none
        case ping
        case dead
    }

    private var heardAt: MonotonicInstant?
    private var pingedAt: MonotonicInstant?
    private var lastAsked: MonotonicInstant?
    private var strikes = 0
    /// How long the last answered ping took.
    private(set) var roundTrip: Duration?

    /// Bytes have come.
    mutating func heard(_ now: MonotonicInstant) { heardAt = now }

    /// When ``tick(now:limits:)`` is to be called next.
    func next(_ limits: RPCLimits) -> MonotonicInstant? {
        guard let heardAt else { return nil }
        if let pingedAt, pingedAt >= heardAt { return pingedAt + limits.pingTimeout }
        return limits.pingAfter.map { heardAt + $0 }
    }

    /// What is to be done at `now` on a connection with calls at work.
    mutating func tick(now: MonotonicInstant, limits: RPCLimits) -> Action {
        guard let next = next(limits), next <= now, let heardAt else { return .none }
        if let pingedAt, pingedAt >= heardAt { return .dead }
        pingedAt = now
        return .ping
    }

    /// The answer to a ping has come.
    mutating func answered(_ now: MonotonicInstant) {
        if let pingedAt { roundTrip = pingedAt.duration(to: now) }
    }

    /// The peer asks: whether it asks too often. Source: gRFC A8, ping strikes.
    mutating func asked(_ now: MonotonicInstant, limits: RPCLimits) -> Bool {
        defer { lastAsked = now }
        guard let lastAsked, lastAsked.duration(to: now) < limits.minPingInterval else {
            strikes = 0
            return false
        }
        strikes += 1
        return strikes > limits.maxPingStrikes
    }
}
