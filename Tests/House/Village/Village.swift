import CommandLineKit
import Credit
import Crypto
import Foundation
import JSON
import ListingService
import MeasuresService
import RPC
import RegistryService
import ReportingService
import SchemaRuntime
import ServiceKit
import Synchronization
import TestKit

/// The four services that keep records, in the test's process, following each other as a district's do, over real files, with one
/// clock that the test sets and the catalogues as they are shipped.
final class Village: Sendable {
    /// A Monday, far from holidays, under the instruments in force.
    static let monday = "2026-05-11"
    /// Where the catalogues stand.
    static let catalogue =
        "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/Services/CLI/Catalogue"

    let clock: ManualClock
    /// The services by name.
    let harnesses: [String: ServiceHarness]
    private let next = Mutex(0)

    /// Starts the services and loads nothing.
    ///
    /// - Parameters:
    ///   - live: over sockets.
    ///   - settleTime: how long listing waits for what the registry's feed may bring.
    init(live: Bool, settleTime: Duration = .seconds(2)) async throws {
        guard let day = CivilDate(iso: Self.monday) else { throw NotInTime("a day") }
        let clock = ManualClock(day)
        let keys = TemporaryDirectory("keys")
        for name in ["encryption", "blind-index"] { _ = try KeyFile.create(keys.file(name)) }
        var harnesses: [String: ServiceHarness] = [:]
        // Listing follows measures, which follows listing: one of them begins first.
        let later = LaterChannel()
        for definition in [
            RegistryDefinition.service, ListingDefinition.definition(settleTime: settleTime),
            MeasuresDefinition.service, ReportingDefinition.service,
        ] {
            var settings: [String: String] = [:]
            for key in definition.keys where key.name.hasSuffix("-key-file") {
                settings[key.name] = keys.file(String(key.name.dropLast("-key-file".count)))
            }
            let upstreams = definition.upstreams.map { ($0, harnesses[$0]?.base ?? later) }
            harnesses[definition.name] = try await ServiceHarness(
                definition, settings: settings, clock: clock,
                upstreams: Dictionary(uniqueKeysWithValues: upstreams), live: live)
        }
        if let measures = harnesses["measures"] { later.lead(to: measures.base) }
        self.clock = clock
        self.harnesses = harnesses
    }

    /// Runs a test in a village, which ends whatever happens.
    static func with<R>(
        live: Bool, settleTime: Duration = .seconds(2), _ body: (Village) async throws -> R
    ) async throws -> R {
        let village = try await Village(live: live, settleTime: settleTime)
        do {
            let result = try await body(village)
            await village.stop()
            return result
        } catch {
            await village.stop()
            throw error
        }
    }

    /// Stops the services, those that follow first.
    func stop() async {
        for name in ["reporting", "measures", "listing", "registry"] { await harnesses[name]?.stop() }
    }

    var today: CivilDate { clock.today }

    /// A day from today on, as text.
    func day(_ offset: Int) -> String { today.adding(days: offset).iso }

    /// A number that was not given before.
    func number() -> Int {
        next.withLock {
            $0 += 1; return $0
        }
    }

    // MARK: Calls

    /// Calls a method as somebody, with a request id and an official where the request has none.
    @discardableResult
    func call(_ method: String, as identity: String, _ request: JSONValue) async throws -> JSONValue {
        let call = try ContractCall(method)
        let bytes = try call.wire(request, requestID: "village-\(number())")
        return try call.json(try await send(call, bytes, as: identity))
    }

    /// Sends an encoded request as somebody.
    func send(_ call: ContractCall, _ bytes: [UInt8], as identity: String) async throws -> [UInt8] {
        guard let harness = harnesses[call.owner] else { throw NotInTime("the service \(call.owner)") }
        let options = CallOptions(timeout: .seconds(30))
        return try await harness.channel(identity).unaryBytes(call.descriptor, bytes, options: options)
    }

    // MARK: Catalogues

    /// Runs the command line in the village.
    func xinyi(_ arguments: [String]) async throws {
        let console = KeptConsole()
        let harnesses = harnesses
        let tool = CommandLineTool(console: console, environment: [:], clock: clock) {
            target throws(CommandError) in harnesses[target.service]?.base ?? SilentChannel()
        }
        guard await tool.run(arguments) == .ok else {
            let faults = harnesses.values.flatMap { $0.log.lines.filter { $0.contains("\"error\"") } }
            throw NotInTime(
                "\(arguments): \(console.kept.withLock { $0.output + $0.errors })\(faults.joined(separator: "\n"))")
        }
    }

    /// Loads the catalogues as they are shipped, each by whom the law gives it to.
    func loadCatalogues() async throws {
        try await load(as: "BEB")
        for authority in ["EMR", "MSR", "TAX"] {
            try await load(as: authority, "lists")
            try await load(as: "BEB", "lists")
        }
    }

    /// Registers the officials with which departments act: from here on they act through no others.
    func registerOfficials() async throws {
        for department in ["EMR", "MSR", "TAX"] {
            for number in [9, 0, 1, 2, 3, 4] { try await register("\(department)-\(number)", of: department) }
        }
    }

    /// Registers an official who may do anything, by the first one. All others bear one name, of which the first says that they are
    /// as many people.
    private func register(_ id: String, of department: String) async throws {
        let first = "\(department)-9"
        _ = try await call(
            "OfficialService/PutOfficial", as: "department/\(department)",
            [
                "id": .string(id), "displayName": id == first ? "登记" : "试验", "namesake": true,
                "roles": [
                    "OFFICIAL_ROLE_HANDLER", "OFFICIAL_ROLE_REVIEWER", "OFFICIAL_ROLE_LEGAL_OFFICER",
                    "OFFICIAL_ROLE_DECIDER",
                ], "official": ["id": .string(first)],
            ])
    }

    private func load(as department: String, _ files: String...) async throws {
        try await xinyi(
            [
                "catalog", "load", Self.catalogue, "--as", "department/\(department)", "--official", "\(department)-9",
                "--timeout", "300",
            ] + files.flatMap { ["--only", $0] })
    }

    /// Waits until a call is answered as it should be, while feeds are on their way.
    func patiently<R>(_ what: String, _ call: () async throws -> R?) async throws -> R {
        var last: (any Error)?
        for _ in 0..<1_500 {
            do {
                if let value = try await call() { return value }
            } catch let error as RPCError where ![.invalidArgument, .permissionDenied].contains(error.code) {
                last = error
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw last ?? NotInTime(what)
    }
}
