import BenchKit
import Foundation
import Store

/// Both engines of the store in one run: SQLite on a file, PostgreSQL beside it and at a distance, each as durable as the others.
///
/// Figures are told, with what an import is to reach; that the programs do what they are asked for is asserted.
enum EngineBenchmark {
    static let command = BenchCommand(
        name: "engines", usage: "\(EngineOptions.usage)   both engines of the store, and PostgreSQL at a distance"
    ) { arguments in
        try await run(try EngineOptions(arguments))
    }

    /// Rows a second that an import reaches at a distance.
    private static let importGoal = 5_000.0

    /// What it gave, for machines: medians of the rounds by place and figure.
    private struct Result: Codable {
        let rounds: Int
        let seconds: Double
        let rows: Int
        let conditions: EngineGround.Conditions
        let medians: [String: [String: Double]]
    }

    private static func run(_ options: EngineOptions) async throws {
        let json = try options.json.map { try ResultFile(at: $0, appending: true) }
        let ground = try EngineGround()
        defer { ground.end() }
        let conditions = try await ground.conditions()
        let file = EngineRegistry.file(rows: options.rows)
        var samples: [StorePlace: [EngineSample]] = [:]
        for round in 1...options.rounds {
            for place in StorePlace.allCases {
                let sample = try await measure(ground, place, file, options)
                samples[place, default: []].append(sample)
                let told = EngineFigure.allCases.map { String(format: "%.\($0.digits)f", sample[$0] ?? .nan) }
                BenchServer.complain("round \(round): \(place.title): \(told.joined(separator: " "))")
            }
        }
        let medians = samples.mapValues { rounds in
            EngineFigure.allCases.reduce(into: EngineSample()) { sample, figure in
                sample[figure] = Comparison.median(rounds.compactMap { $0[figure] })
            }
        }
        tell(medians, conditions, options)
        let named = medians.map { place, sample in
            (place.rawValue, Dictionary(uniqueKeysWithValues: sample.map { ($0.rawValue, $1) }))
        }
        try json?.write(
            "engines",
            Result(
                rounds: options.rounds, seconds: options.seconds, rows: options.rows, conditions: conditions,
                medians: Dictionary(uniqueKeysWithValues: named)))
    }

    /// Measures one place once, on stores of its own.
    private static func measure(
        _ ground: EngineGround, _ place: StorePlace, _ file: [UInt8], _ options: EngineOptions
    ) async throws -> EngineSample {
        var sample = EngineSample()
        let store = try ground.fresh(place)
        let database = try store.open()
        let crowds: [(callers: Int, figure: EngineFigure)] = [(1, .writes1), (16, .writes16), (256, .writes256)]
        for (callers, figure) in crowds {
            let (perSecond, roundTrips) = try await EngineStore.writes(
                database, callers: callers, seconds: options.seconds)
            sample[figure] = perSecond
            if callers == 16 { sample[.roundTripsPerWrite] = roundTrips }
        }
        let other = try store.openOnceMore()
        let lags = try await EngineStore.lags(from: database, to: other ?? database, seconds: options.seconds)
        sample[.lagMedian] = Comparison.median(lags)
        sample[.lagP99] = lags.isEmpty ? .nan : lags[min(lags.count - 1, lags.count * 99 / 100)]
        await other?.close()
        await database.close()

        let registry = try await EngineRegistry.start(ground.fresh(place))
        sample[.imports] = try await registry.take(file, rows: options.rows)
        let (perSecond, roundTrips) = try await registry.decisions(callers: 16, seconds: options.seconds)
        sample[.decisions] = perSecond
        sample[.roundTripsPerDecision] = roundTrips
        await registry.stop()
        return sample
    }

    private static func tell(
        _ medians: [StorePlace: EngineSample], _ conditions: EngineGround.Conditions, _ options: EngineOptions
    ) {
        let machine = Machine.current()
        let delay: Double = EngineGround.delay / .milliseconds(1)
        print(
            """

            \(machine.cores) cores (\(machine.processor)), Linux \(machine.kernel), \
            \(String(format: "%.0f", machine.memoryGigabytes)) GB; \
            a synced write of 4 KiB: \(String(format: "%.2f", conditions.syncedWrite)) ms
            medians of \(options.rounds) interleaved rounds of \(options.seconds) s, \(options.rows) rows imported; \
            SQLite with synchronous = FULL, PostgreSQL \(conditions.server) with fsync = on
            SELECT 1: \(String(format: "%.2f", conditions.socketRoundTrip)) ms by the socket, \
            \(String(format: "%.2f", conditions.proxyRoundTrip)) ms through the proxy, of which it takes \
            \(String(format: "%.1f", 2 * delay)) ms

            """)
        print(line("", StorePlace.allCases.map(\.title)))
        for figure in EngineFigure.allCases {
            print(
                line(
                    figure.title,
                    StorePlace.allCases.map { place in
                        medians[place]?[figure].map { String(format: "%.\(figure.digits)f", $0) } ?? "–"
                    }))
        }
        let reached = medians[.distant]?[.imports] ?? 0
        print(
            String(
                format: "\nan import through the proxy: %.0f rows/s, at least %.0f: %@", reached, importGoal,
                reached >= importGoal ? "yes" : "NO"))
    }

    private static func line(_ name: String, _ cells: [String]) -> String {
        ([name.padding(toLength: 44, withPad: " ", startingAt: 0)]
            + cells.map { $0.padding(toLength: max($0.count, 24), withPad: " ", startingAt: 0) }).joined(separator: " ")
    }
}

/// What one round of one place gave.
typealias EngineSample = [EngineFigure: Double]

/// A row of the table.
enum EngineFigure: String, CaseIterable, Sendable {
    case writes1 = "writes_per_second_1"
    case writes16 = "writes_per_second_16"
    case writes256 = "writes_per_second_256"
    case roundTripsPerWrite = "round_trips_per_write"
    case lagMedian = "feed_lag_median_ms"
    case lagP99 = "feed_lag_p99_ms"
    case imports = "import_rows_per_second"
    case decisions = "decisions_per_second_16"
    case roundTripsPerDecision = "round_trips_per_decision"

    /// What the table calls it.
    var title: String {
        switch self {
        case .writes1: "durable writes/s, 1 caller"
        case .writes16: "durable writes/s, 16 callers"
        case .writes256: "durable writes/s, 256 callers"
        case .roundTripsPerWrite: "round trips in each"
        case .lagMedian: "from acknowledgement to follower, median ms"
        case .lagP99: "from acknowledgement to follower, p99 ms"
        case .imports: "registry import, rows/s"
        case .decisions: "decisions one by one/s, 16 callers"
        case .roundTripsPerDecision: "round trips in each"
        }
    }

    /// Digits behind the point.
    var digits: Int {
        switch self {
        case .writes1, .writes16, .writes256, .imports, .decisions: 0
        case .roundTripsPerWrite, .roundTripsPerDecision, .lagMedian, .lagP99: 2
        }
    }
}

/// What `engines` was asked for.
struct EngineOptions {
    /// Rows of the file that is imported.
    var rows = 20_000
    /// How long each figure by time is measured in a round.
    var seconds = 2.0
    /// How often everything is measured.
    var rounds = 3
    /// A file for machines, one JSON object a line; goes on where it ends.
    var json: String?

    static let usage = "[--rows N] [--seconds S] [--rounds N] [--json FILE] [--quick]"

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let flag = rest.popFirst() {
            if flag == "--quick" {
                (rows, seconds, rounds) = (1_000, 0.3, 1)
                continue
            }
            guard let value = rest.popFirst() else { throw BenchError("\(flag) needs a value") }
            switch flag {
            case "--rows": rows = try Self.number(value, flag)
            case "--rounds": rounds = try Self.number(value, flag)
            case "--seconds":
                guard let parsed = Double(value), parsed > 0 else { throw BenchError("\(flag) \(value) is no time") }
                seconds = parsed
            case "--json": json = value
            default: throw BenchError("\(flag) is no option: \(Self.usage)")
            }
        }
    }

    private static func number(_ text: String, _ flag: String) throws -> Int {
        guard let value = Int(text), value > 0 else {
            throw BenchError("\(flag) \(text): a number from 1 on is wanted")
        }
        return value
    }
}
