import Foundation

/// The comparison's result: one table with what must be reached, and the details of each scenario.
struct ComparisonReport {
    private let machine: Machine
    private let options: ComparisonOptions
    private let medians: [Scenario: [Contender.Name: Sample]]

    init(machine: Machine, options: ComparisonOptions, samples: Comparison.Samples) {
        self.machine = machine
        self.options = options
        medians = samples.mapValues { $0.mapValues(Self.median) }
    }

    /// A row of the table, for machines.
    private struct Row: Codable {
        let scenario: String
        let figure: String
        let medians: [String: Double]
        let ratios: [String: Double]
        let mustReach: String
        let met: Bool?

        enum CodingKeys: String, CodingKey {
            case scenario, figure, medians, ratios, met
            case mustReach = "must_reach"
        }
    }

    private static let others: [Contender.Name] = [.raw, .grpc, .go]
    private static let columns = others + [.xinyi]

    func print() {
        Swift.print(
            """

            \(machine.cores) cores (\(machine.processor)), Linux \(machine.kernel), \
            \(String(format: "%.0f", machine.memoryGigabytes)) GB
            medians of \(options.rounds) interleaved rounds of \(options.seconds) s, TCP on loopback, plain or with \
            mTLS, client beside server; Xinyi as a multiple of the others in the columns with ÷

            """)
        Swift.print(
            Self.line(
                ["", "figure"] + Self.columns.map(\.rawValue) + ["÷ raw C", "÷ gRPC", "÷ Go", "must reach", "met"]))
        for requirement in Requirement.rows(options.scenarios) {
            let figures = figures(requirement)
            let ratios = ratios(requirement, figures)
            let met = requirement.met(figures).map { $0 ? "yes" : "NO" } ?? "–"
            Swift.print(
                Self.line(
                    [requirement.scenario.name, requirement.figure]
                        + Self.columns.map { name in
                            figures[name].map { String(format: "%.\(requirement.digits)f", $0) } ?? "–"
                        }
                        + Self.others.map { name in ratios[name].map { String(format: "%.2f×", $0) } ?? "–" }
                        + [requirement.text, met]))
        }
        Swift.print("\nGo ttrpc 1.1.1 has no streams. All figures:")
        for scenario in options.scenarios where scenario.mode != .idle { printDetails(scenario) }
    }

    /// Writes the rows for machines.
    func write(to file: ResultFile?) throws {
        for requirement in Requirement.rows(options.scenarios) {
            let figures = figures(requirement)
            try file?.write(
                "row",
                Row(
                    scenario: requirement.scenario.name, figure: requirement.figure,
                    medians: named(figures), ratios: named(ratios(requirement, figures)),
                    mustReach: requirement.text, met: requirement.met(figures)))
        }
    }

    private func figures(_ requirement: Requirement) -> [Contender.Name: Double] {
        let figures = (medians[requirement.scenario] ?? [:]).mapValues(requirement.value)
        guard let plain = requirement.dividedBy else { return figures }
        let bases = (medians[plain] ?? [:]).mapValues(requirement.value)
        return figures.reduce(into: [:]) { shares, figure in
            if let base = bases[figure.key], base > 0 { shares[figure.key] = figure.value / base }
        }
    }

    /// Xinyi's figure as a multiple of the others'; none of shares, which already are multiples of something else.
    private func ratios(
        _ requirement: Requirement, _ figures: [Contender.Name: Double]
    ) -> [Contender.Name: Double] {
        guard let own = figures[.xinyi], requirement.dividedBy == nil else { return [:] }
        return figures.filter { Self.others.contains($0.key) && $0.value > 0 }.mapValues { own / $0 }
    }

    private func named(_ figures: [Contender.Name: Double]) -> [String: Double] {
        Dictionary(uniqueKeysWithValues: figures.map { ($0.rawValue, $1) })
    }

    private func printDetails(_ scenario: Scenario) {
        Swift.print("\n\(scenario.name)")
        let rate =
            switch scenario.mode {
            case .stream: "messages/s"
            case .handshakes: "handshakes/s"
            case .unary, .idle: "calls/s"
            }
        Swift.print(Self.line(["", rate, "p50 µs", "p99 µs", "server CPU µs", "server RSS MB"]))
        guard let found = medians[scenario] else { return }
        for name in Contender.Name.allCases {
            guard let sample = found[name] else { continue }
            func cell(_ digits: Int, _ value: (Sample) -> Double) -> String {
                let own = value(sample)
                guard own > 0 else { return "–" }
                let base = found[.grpc].map(value) ?? 0
                let ratio = name == .grpc || base == 0 ? "" : String(format: " (%.2f×)", own / base)
                return String(format: "%.\(digits)f", own) + ratio
            }
            Swift.print(
                Self.line([
                    name.rawValue, cell(0, \.callsPerSecond), cell(1, \.p50), cell(1, \.p99), cell(2, \.cpuPerCall),
                    cell(1, \.residentMegabytes),
                ]))
        }
    }

    /// Cells in columns: the first left, wide enough for the longest name, the others as wide as they need.
    private static func line(_ cells: [String]) -> String {
        let widths = cells.count > 6 ? [28, 19, 11, 11, 11, 11, 9, 9, 9, 38, 3] : [14, 20, 18, 20, 18, 18]
        return zip(cells, widths).map { text, width in
            text.padding(toLength: max(text.count, width), withPad: " ", startingAt: 0)
        }.joined(separator: " ")
    }

    private static func median(_ samples: [Sample]) -> Sample {
        func of(_ value: (Sample) -> Double) -> Double { Comparison.median(samples.map(value)) }
        return Sample(
            callsPerSecond: of(\.callsPerSecond), p50: of(\.p50), p99: of(\.p99), cpuPerCall: of(\.cpuPerCall),
            residentMegabytes: of(\.residentMegabytes), kilobytesPerConnection: of(\.kilobytesPerConnection))
    }
}
