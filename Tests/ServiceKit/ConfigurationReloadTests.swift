import RPC
import Store
import Synchronization
import TestKit
import Testing

@testable import ServiceKit

@Suite("A configuration that is read again")
struct ConfigurationReloadTests {
    private static let definition = ServiceDefinition(
        name: "sample", port: 7499,
        keys: [
            ConfigurationKey("own-now", "Read again.", .integer(1...9), default: "1", isReadAgain: true),
            ConfigurationKey("own-later", "At the next start.", .integer(1...9), default: "1"),
        ], migrations: nil
    ) { _ in [] }

    private func reading(_ arguments: String...) -> @Sendable () throws(ConfigurationError) -> Configuration {
        let rest = [
            "--plaintext", "--listen=127.0.0.1:0", "--admin-listen=127.0.0.1:0", "--log-level=debug", "--directories=",
        ]
        return { () throws(ConfigurationError) in
            guard
                case .run(let values) = try Self.definition.reader().read(arguments: rest + arguments, environment: [:])
            else { preconditionFailure() }
            return values
        }
    }

    @Test("keys that may change do, and tell whoever asked; the others stay as at the start, and are named each time")
    func keys() async throws {
        try await withService(Self.definition) { harness in
            let told = Mutex<[Int]>([])
            harness.environment.onConfiguration { values in told.withLock { $0.append(values.integer("own-now")) } }
            let reload = harness.made.reload
            #expect(reload.look(reading()) == .init(policy: "none"))
            let outcome = reload.look(reading("--own-now=2", "--own-later=2", "--slow-call-millis=7"))
            #expect(outcome.configuration == "reloaded" && outcome.taken == ["slow-call-millis", "own-now"])
            #expect(outcome.later == ["own-later"])
            #expect(harness.environment.configuration.integer("own-now") == 2)
            #expect(harness.environment.configuration.integer("own-later") == 1)
            let again = reload.look(reading("--own-now=2", "--own-later=2", "--slow-call-millis=7"))
            #expect(again.configuration == "unchanged" && again.taken.isEmpty && again.later == ["own-later"])
            #expect(reload.look(reading("--own-now=10")).configuration.english.contains("own-now"))
            #expect(harness.environment.configuration.integer("own-now") == 2)
            // What is not given any more is its default again.
            #expect(reload.look(reading()).taken == ["slow-call-millis", "own-now"])
            #expect(told.withLock { $0 } == [2, 1])
        }
    }

    @Test("a policy counts for the next call, and for who a caller is; none is the standard one again")
    func policy() async throws {
        let directory = TemporaryDirectory()
        let file = directory.write("policy", "department/XYZ = lead\n")
        try await withService(Self.definition) { harness in
            let lead = Caller(kind: .department, id: "XYZ")
            func isLead() -> Bool { harness.environment.policy.roles(of: lead).contains(.lead) }
            #expect(!isLead())
            #expect(harness.made.reload.look(reading("--policy-file=\(file)")).policy == "reloaded")
            #expect(isLead())
            directory.write("policy", "department/XYZ = chief\n")
            let refused = harness.made.reload.look(reading("--policy-file=\(file)", "--own-now=3"))
            #expect(refused.policy.english.contains("chief") && refused.taken.isEmpty)
            #expect(isLead() && harness.environment.configuration.integer("own-now") == 1)
            #expect(harness.environment.health.readiness().text.contains("configuration: warning: "))
            #expect(harness.environment.health.readiness().ready)
            let noMore = "no policy file any more"
            #expect(!harness.log.contains(noMore))
            #expect(harness.made.reload.look(reading()).policy == "none")
            #expect(!isLead() && harness.log.contains(noMore))
            // Once: the next look finds none, and no change.
            #expect(harness.made.reload.look(reading()).policy == "none")
            #expect(harness.log.lines.count { $0.contains(noMore) } == 1)
            #expect(!harness.environment.health.readiness().text.contains("configuration"))
        }
    }

    @Test("help says which keys are read again")
    func help() {
        let help = Self.definition.reader().help.english
        for key in ["policy-file", "log-level", "slow-call-millis", "own-now"] {
            #expect(
                help.split(separator: "\n").contains {
                    $0.hasPrefix("  --\(key) ") && $0.contains("(read again at SIGHUP)")
                })
        }
        #expect(!help.split(separator: "\n").contains { $0.hasPrefix("  --own-later ") && $0.contains("SIGHUP") })
    }
}
