import BenchKit

/// What `compare` was asked for.
struct ComparisonOptions {
    /// The directory of the peers' programs.
    var peers = ".build/peers"
    /// How often everything is measured; medians need at least five to be worth something.
    var rounds = 5
    /// How long one contender is measured in one scenario of one round, after 0.3 s of warming up.
    var seconds = 2.0
    /// Subjects behind Check; none leaves Check out.
    var subjects = 1_000_000
    /// Entries in effect behind Check.
    var entries = 100_000
    /// Idle connections of which the memory is measured.
    var idleConnections = 1000
    /// A file for machines, one JSON object a line; written anew.
    var json: String?
    /// Only scenarios whose name holds this text, and what those are held against.
    var only = ""

    static let usage =
        "[--peers DIR] [--rounds N] [--seconds S] [--subjects N] [--entries N] [--json FILE] [--only TEXT] [--quick]"

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let flag = rest.popFirst() {
            if flag == "--quick" {
                (rounds, seconds, subjects, entries, idleConnections) = (1, 0.2, 2000, 200, 50)
                continue
            }
            guard let value = rest.popFirst() else { throw BenchError("\(flag) needs a value") }
            switch flag {
            case "--peers": peers = value
            case "--rounds": rounds = try number(value, flag, from: 1)
            case "--seconds":
                guard let parsed = Double(value), parsed > 0 else { throw BenchError("\(flag) \(value) is no time") }
                seconds = parsed
            case "--subjects": subjects = try number(value, flag, from: 0)
            case "--entries": entries = try number(value, flag, from: 0)
            case "--json": json = value
            case "--only": only = value
            default: throw BenchError("\(flag) is no option: \(Self.usage)")
            }
        }
    }

    private func number(_ text: String, _ flag: String, from least: Int) throws -> Int {
        guard let value = Int(text), value >= least else {
            throw BenchError("\(flag) \(text): a number from \(least) on is wanted")
        }
        return value
    }

    /// Everything that is measured, in the order of a round.
    var scenarios: [Scenario] {
        let echoes = [64, 512].flatMap { payload -> [Scenario] in
            [
                .single(payload), .singleOnOneCore(payload), .oneConnection(payload), .eightConnections(payload),
            ]
        }
        // Over mTLS right after plain: the machine's speed drifts, and one is a share of the other.
        let unary = echoes.flatMap { Scenario.alsoSecure.contains($0) ? [$0, $0.secured] : [$0] }
        let others: [Scenario] = [
            .large(60_000), .large(1_000_000), .streams(1, 64), .streams(100, 64), .idle(idleConnections),
            .handshakes(16),
        ]
        let all = unary + others
        let chosen = all.filter { only.isEmpty || $0.name.contains(only) }
        let wanted = Set(chosen + chosen.compactMap(\.plain))
        return all.filter(wanted.contains)
    }
}
