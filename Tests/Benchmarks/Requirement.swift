import Foundation

/// A row of the comparison: one figure of one scenario, and what Xinyi must reach.
struct Requirement {
    /// One condition; all of a row must hold.
    enum Bound {
        /// The figure itself, in the row's unit.
        case atMost(Double)
        /// As a multiple of a contender's figure.
        case atMostTimes(Double, Contender.Name)
        /// As a multiple of a contender's figure.
        case atLeastTimes(Double, Contender.Name)
        /// As a multiple of the lower of the two frameworks' figures.
        case atMostTimesTheLower(Double)
        /// As a share of the same figure without TLS; for rows that show such a share.
        case atLeastOfPlain(Double)
    }

    /// What is measured.
    let scenario: Scenario
    /// Which figure, for people.
    let figure: String
    /// Decimals shown.
    let digits: Int
    /// The figure of a sample.
    let value: (Sample) -> Double
    /// What must hold; nothing where no figure is asked for.
    let bounds: [Bound]
    /// The scenario by whose figure that of each contender is divided; nil for figures that stand for themselves.
    var dividedBy: Scenario?

    /// The rows for what was measured.
    static func rows(_ scenarios: [Scenario]) -> [Requirement] { scenarios.flatMap(rows(of:)) }

    private static func rows(of scenario: Scenario) -> [Requirement] {
        func row(
            _ figure: String, _ digits: Int, _ bounds: [Bound], _ value: @escaping (Sample) -> Double
        ) -> Requirement {
            Requirement(scenario: scenario, figure: figure, digits: digits, value: value, bounds: bounds)
        }
        switch scenario.mode {
        case .stream: return [row("messages/s", 0, []) { $0.callsPerSecond }]
        case .handshakes: return [row("handshakes/s", 0, []) { $0.callsPerSecond }]
        case .unary where scenario.isSecure:
            var share = row("calls/s ÷ plain", 2, [.atLeastOfPlain(0.5)]) { $0.callsPerSecond }
            share.dividedBy = scenario.plain
            return [row("calls/s", 0, []) { $0.callsPerSecond }, share]
        case .idle: return [row("kB per connection", 1, [.atMost(8)]) { $0.kilobytesPerConnection }]
        case .unary where scenario.isLarge:
            return [row("calls/s", 0, []) { $0.callsPerSecond }, row("server RSS MB", 1, []) { $0.residentMegabytes }]
        case .unary where scenario.inFlight == 1 && scenario.onOneCore:
            return [row("p50 µs", 1, [.atMost(25), .atMostTimes(0.65, .go)]) { $0.p50 }]
        case .unary where scenario.inFlight == 1:
            return [row("p50 µs", 1, [.atMostTimes(0.6, .grpc), .atMostTimes(1, .go)]) { $0.p50 }]
        case .unary where scenario.connections == 1:
            return [row("calls/s", 0, [.atLeastTimes(5, .grpc), .atLeastTimes(4, .go)]) { $0.callsPerSecond }]
        case .unary:
            return [
                row("calls/s", 0, [.atLeastTimes(10, .grpc), .atLeastTimes(5, .go)]) { $0.callsPerSecond },
                row("p99 µs", 0, [.atMostTimesTheLower(0.2)]) { $0.p99 },
                row("server CPU µs/call", 2, [.atMost(2.5)]) { $0.cpuPerCall },
                row("server RSS MB", 1, [.atMostTimes(1, .go)]) { $0.residentMegabytes },
            ]
        }
    }

    /// What Xinyi must reach, in words.
    var text: String {
        if bounds.isEmpty { return "–" }
        return bounds.map { bound in
            switch bound {
            case .atMost(let limit): "≤ \(Self.short(limit))"
            case .atMostTimes(let factor, let name):
                factor == 1 ? "≤ \(name.rawValue)" : "≤ \(Self.short(factor)) × \(name.rawValue)"
            case .atLeastTimes(let factor, let name): "≥ \(Self.short(factor)) × \(name.rawValue)"
            case .atMostTimesTheLower(let factor): "≤ \(Self.short(factor)) × the better of both"
            case .atLeastOfPlain(let share): "≥ \(Self.short(share)) × plain"
            }
        }.joined(separator: " and ")
    }

    /// Whether the medians hold every bound; nil where nothing is asked for or a contender that counts was not measured.
    func met(_ figures: [Contender.Name: Double]) -> Bool? {
        guard let own = figures[.xinyi], !bounds.isEmpty else { return nil }
        var all = true
        for bound in bounds {
            switch bound {
            case .atMost(let limit): all = all && own <= limit
            case .atMostTimes(let factor, let name):
                guard let other = figures[name] else { return nil }
                all = all && own <= factor * other
            case .atLeastTimes(let factor, let name):
                guard let other = figures[name] else { return nil }
                all = all && own >= factor * other
            case .atMostTimesTheLower(let factor):
                guard let grpc = figures[.grpc], let go = figures[.go] else { return nil }
                all = all && own <= factor * min(grpc, go)
            case .atLeastOfPlain(let share): all = all && own >= share
            }
        }
        return all
    }

    private static func short(_ value: Double) -> String { String(format: "%g", value) }
}
