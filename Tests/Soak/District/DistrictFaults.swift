import Crypto
import DistrictKit
import Foundation
import Glibc
import RPC
import TestKit

/// What happens to the machines of a district, one thing after the other; each heals before the next.
struct DistrictFaults {
    typealias Instant = Model.Instant

    /// A copy of a service's database, taken while it worked.
    struct Copy {
        let file: String
        let moment: (from: Instant, to: Instant)
        /// The keys that its values may be sealed with.
        let keys: [String]
    }

    enum Kind: String, CaseIterable {
        case kill = "killed", stop = "stopped for a while", restart = "restarted", backup = "copied"
        case restore = "restored from a copy", empty = "replaced by an empty store", another =
            "replaced by an older copy"
        case ahead = "clock ahead", behind = "clock behind", certificate = "certificate renewed", key =
            "sealing key rotated"
    }

    let district: District
    let model: Model
    let word: Operator
    var random: SeededRandom
    private var copies: [String: [Copy]] = [:]
    private var number = 0

    init(district: District, model: Model, random: SeededRandom) {
        (self.district, self.model, self.random) = (district, model, random)
        word = Operator(district: district, model: model)
    }

    private static let stores = ["registry", "listing", "measures", "reporting"]
    /// Seconds that a clock is put ahead: more than any entry lasts.
    private static let years: Int64 = 4 * 365 * 86_400

    /// Does one thing, and heals it.
    mutating func next(_ kind: Kind) async throws {
        let store = Self.stores.randomElement(using: &random) ?? "listing"
        let anyone = District.services.randomElement(using: &random) ?? "listing"
        model.fault(kind.rawValue)
        switch kind {
        case .kill:
            try await district.kill(anyone)
            try await rest(0...800)
            try await word.start(anyone)
        case .stop:
            district.signal(anyone, SIGSTOP)
            try await rest(200...5000)
            district.signal(anyone, SIGCONT)
        case .restart:
            guard try await district.stop(anyone) == 0 else { throw NotInTime("a graceful end of \(anyone)") }
            try await word.start(anyone)
        case .backup: try await copy(store)
        case .restore: try await restore(store, byHand: false)
        case .another: try await restore(store, byHand: true)
        case .empty: try await empty(["registry", "listing"].randomElement(using: &random) ?? "listing")
        case .ahead: try await clock(store, Self.years)
        case .behind: try await clock(store, -2 * 86_400)
        case .certificate:
            try word.renewCertificate(anyone)
            try await rest(1000...2000)
        case .key: try await rotate()
        }
    }

    private mutating func rest(_ millis: ClosedRange<Int>) async throws {
        try await Task.sleep(for: .milliseconds(Int.random(in: millis, using: &random)))
    }

    // MARK: Copies

    mutating func copy(_ service: String) async throws {
        number += 1
        let file = district.directory.file("copy-\(number)-\(service)")
        let keys = try word.keys()
        let moment = try await word.backup(service, to: file)
        copies[service, default: []].append(Copy(file: file, moment: moment, keys: keys))
    }

    /// Lets writers finish and keeps them waiting, while counters go on asking.
    private func paused(_ body: () async throws -> Void) async throws {
        model.isPaused = true
        defer { model.isPaused = false }
        try await eventually("the end of the steps at work", timeout: .seconds(180)) { model.writers == 0 }
        try await body()
    }

    /// Puts an older copy in the place of a store: by the service's own command, or as a file by hand.
    private mutating func restore(_ service: String, byHand: Bool) async throws {
        if copies[service, default: []].isEmpty { try await copy(service) }
        guard let copy = copies[service]?.randomElement(using: &random) else { return }
        try await rest(500...4000)
        let isKilled = Bool.random(using: &random)
        try await paused {
            let begun = ContinuousClock.now
            if isKilled { try await district.kill(service) } else { _ = try await district.stop(service) }
            if byHand {
                let file = try district.database(service)
                for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + suffix) }
                try FileManager.default.copyItem(atPath: copy.file, toPath: file)
            } else {
                let (code, text) = try await district.command(service, ["--restore", copy.file])
                guard code == 0 else { throw NotInTime("a restore of \(service), which ended with \(code): \(text)") }
            }
            let wasStarted = try await service == "registry" ? useKeys(of: copy, byHand: byHand) : false
            try await word.start(service)
            if byHand, !wasStarted { try await notice(service) }
            try await reckon(service, copy.moment, begun)
            try await word.caughtUp()
        }
        // What was copied from a history that is gone is not put back: by the model's reckoning it is another one.
        copies[service] = copies[service]?.filter { $0.moment.to <= copy.moment.to }
    }

    /// A service says once that its store is an older copy, just behind that it serves.
    private func notice(_ service: String) async throws {
        let said = "the store is not the one that was open here before"
        try await eventually("\(service)'s notice that its store is an older copy", timeout: .seconds(10)) {
            district.log(service).contains(said)
        }
    }

    /// An older copy may need a key that was taken out since: the registry refuses to start until it is back.
    ///
    /// - Returns: whether it was started, and so has noticed what it was started over.
    private func useKeys(of copy: Copy, byHand: Bool) async throws -> Bool {
        let current = try word.keys()
        let missing = copy.keys.filter { !current.contains($0) }
        guard !missing.isEmpty else { return false }
        try district.start("registry")
        var status: Int32?
        try await eventually("the registry's refusal, or its start", timeout: .seconds(60)) {
            status = district.exitStatus("registry")
            return status != nil || district.log("registry").contains("\"message\":\"serving\"")
        }
        if let status {
            guard status == 78, district.log("registry").contains("names a file without key") else {
                throw NotInTime("the refusal of a missing key: \(status), \(district.log("registry").suffix(300))")
            }
            model.count("start refused without a key")
        } else {
            if byHand { try await notice("registry") }
            _ = try await district.stop("registry")
        }
        word.write(keys: missing + current)
        return true
    }

    /// What a store that was put back holds, held against what it can hold, and noted.
    private func reckon(_ service: String, _ copy: (from: Instant, to: Instant), _ begun: Instant) async throws {
        func names(_ sql: String) throws -> Set<String> { try Set(district.query(service, sql)) }
        switch service {
        case "registry":
            model.restored(
                service, "decision", to: copy, found: try names("SELECT 'decisions/d' || id FROM decision"), at: begun)
            model.restored(
                service, "person", to: copy, found: try names("SELECT 'subjects/s' || id FROM subject"), at: begun)
            let numbers = try names("SELECT document_number FROM decision")
            for file in model.cases {
                let isThere = numbers.contains { $0.hasSuffix("-\(file.number)号") }
                let possible = file.decision.possible(from: copy.from, to: copy.to)
                if !possible.contains(isThere) {
                    model.wrong(
                        "the registry \(isThere ? "has" : "lost") the decision of \(file.number), which its copy cannot"
                    )
                }
                model.change(file.number) {
                    $0.decision.replace(by: isThere, from: begun, to: .now)
                    if !isThere { $0.isAtWork = false }
                }
            }
        case "listing":
            let objections = try names("SELECT 'objections/o' || id FROM objections")
            model.restored(
                service, "entry", to: copy, found: try names("SELECT 'entries/e' || id FROM entries"), at: begun)
            model.restored(service, "objection", to: copy, found: objections, at: begun)
            let standing = try Standing.all(district)
            for file in model.cases {
                let found = standing[file.entry] ?? .absent
                let possible = file.standing.possible(from: copy.from, to: copy.to)
                if !possible.contains(found) {
                    model.wrong("\(file.entry) is \(found) after a restore, where its copy can hold only \(possible)")
                }
                model.change(file.number) {
                    if $0.standing.newest != found { $0.isAtWork = false }
                    // Suspended then and now, but by an objection that was lost: nobody can withdraw it.
                    if !$0.objection.isEmpty, !objections.contains($0.objection) { $0.isAtWork = false }
                    if found == .absent { $0.hasLostEntry = true }
                    $0.standing.replace(by: found, from: begun, to: .now)
                }
            }
        case "measures":
            model.restored(
                service, "check", to: copy, found: try names("SELECT 'A-' || sequence FROM checks"), at: begun)
        default:
            model.restored(
                service, "case", to: copy, found: try names("SELECT 'caseReports/' || id FROM cases"), at: begun)
        }
    }

    /// A machine comes back with an empty disk; later the disk is found.
    private mutating func empty(_ service: String) async throws {
        let data = district.directory.file(service)
        try await paused {
            _ = try await district.stop(service)
            try FileManager.default.moveItem(atPath: data, toPath: data + ".found")
            try await word.start(service)
            try await Task.sleep(for: .seconds(4))
            _ = try await district.stop(service)
            try FileManager.default.removeItem(atPath: data)
            try FileManager.default.moveItem(atPath: data + ".found", toPath: data)
            try await word.start(service)
            try await word.caughtUp()
        }
    }

    // MARK: Clocks and keys

    private mutating func clock(_ service: String, _ seconds: Int64) async throws {
        model.isClockWrong = true
        district.setClock(service, ahead: seconds)
        try await rest(1500...4000)
        if Bool.random(using: &random) {
            if Bool.random(using: &random) {
                try await district.kill(service)
            } else {
                _ = try await district.stop(service)
            }
            try await word.start(service)
            try await rest(500...2500)
        }
        district.setClock(service, ahead: 0)
        try await rest(2500...3500)
        model.isClockWrong = false
    }

    private mutating func rotate() async throws {
        let lines = try word.keys()
        let key = Operator.key(after: lines)
        word.write(keys: lines + [key])
        let isRestarted = Bool.random(using: &random)
        let before = district.log("registry").count
        if isRestarted {
            if Bool.random(using: &random) {
                try await district.kill("registry")
            } else {
                _ = try await district.stop("registry")
            }
            try await word.start("registry")
        } else {
            district.signal("registry", SIGHUP)
        }
        let id = key.prefix { $0 != ":" }
        try await eventually("nothing sealed with a former key", timeout: .seconds(60), every: .milliseconds(50)) {
            district.log("registry").dropFirst(isRestarted ? 0 : before).contains("\"current\":\(id)")
        }
        word.write(keys: [key])
        if Bool.random(using: &random) {
            district.signal("registry", SIGHUP)
        } else {
            _ = try await district.stop("registry")
            try await word.start("registry")
        }
    }
}
