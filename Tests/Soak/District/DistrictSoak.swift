import CommonSchema
import DistrictKit
import Foundation
import MeasuresSchema
import RPC
import RegistrySchema
import TestKit

/// The part of the soak that is about answers: a district of five real services at work, harmed, and held against a model.
struct DistrictSoak {
    let minutes: Double
    let seed: UInt64

    /// Why the part failed; thrown, so that the services are ended on the way out.
    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    func run() async throws {
        var random = SeededRandom(seed: seed)
        let model = Model()
        let district = try await District(
            extra: [
                "registry": ["--person-numbers-per-hour", "36000", "--person-numbers-burst", "3600"],
                "listing": ["--freshness-limit-seconds", "5", "--sweep-seconds", "1"],
                "measures": ["--freshness-limit-seconds", "5"],
            ],
            days: 3650, clocks: true)
        do {
            try await run(district, model, &random)
        } catch {
            say("district: faults: \(model.faults)")
            say("district: answers: \(model.answers)")
            for service in District.services { Self.keepLog(district, service) }
            try? await district.shutDown()
            throw error
        }
        try await district.shutDown()
    }

    /// Puts a service's log where it outlives the district.
    private static func keepLog(_ district: District, _ service: String) {
        let path = NSTemporaryDirectory() + "/xinyi-soak-\(service).log"
        try? district.log(service).write(toFile: path, atomically: true, encoding: .utf8)
        say("district: the log of \(service): \(path)")
    }

    private func run(_ district: District, _ model: Model, _ random: inout SeededRandom) async throws {
        let work = CaseWork(district)
        try await work.loadCatalogues(since: 30)
        var faults = DistrictFaults(district: district, model: model, random: SeededRandom(seed: random.next()))
        let first = try await work.enlist(1)
        _ = try await work.patiently { try await work.check(first.uscc) }
        for service in ["registry", "listing", "measures", "reporting"] { try await faults.copy(service) }
        let tasks = start(work, model, &random)
        let end = ContinuousClock.now + .seconds(minutes * 60)
        var nextReport = ContinuousClock.now + .seconds(60)
        var waiting: [DistrictFaults.Kind] = []
        while ContinuousClock.now < end {
            // Every kind comes as often as any other, in an order of its own each time.
            if waiting.isEmpty { waiting = DistrictFaults.Kind.allCases.shuffled(using: &random) }
            let kind = waiting.removeLast()
            let seen = ContinuousClock.now
            try await faults.next(kind)
            let took = (ContinuousClock.now - seen).components.seconds
            if took > 30 { say("district: \(kind.rawValue) took \(took) s") }
            try await Task.sleep(for: .milliseconds(Int.random(in: 200...2500, using: &random)))
            try check(model)
            if ContinuousClock.now >= nextReport {
                nextReport += .seconds(60)
                say("district: \(model.cases.count) cases; \(model.faults)")
            }
        }
        model.isPaused = true
        try await eventually("the end of the steps at work", timeout: .seconds(180)) { model.writers == 0 }
        for task in tasks { task.cancel() }
        for task in tasks { await task.value }
        try await faults.word.caughtUp()
        try await Comparison(district: district, work: work, model: model).everything()
        say("district: \(model.cases.count) cases; faults: \(model.faults)")
        say("district: answers: \(model.answers)")
        try check(model)
    }

    private func start(_ work: CaseWork, _ model: Model, _ random: inout SeededRandom) -> [Task<Void, Never>] {
        var tasks: [Task<Void, Never>] = []
        for number in 1...4 {
            let seeded = SeededRandom(seed: random.next())
            tasks.append(
                Task {
                    var clerk = Clerk(work: work, model: model, first: number * 100_000, random: seeded)
                    await clerk.run()
                })
        }
        for _ in 0..<4 {
            let seeded = SeededRandom(seed: random.next())
            tasks.append(
                Task {
                    var counter = Counter(work: work, model: model, random: seeded)
                    await counter.run()
                })
        }
        return tasks
    }

    private func check(_ model: Model) throws {
        guard model.findings.isEmpty else { throw Failed(description: model.findings.joined(separator: "\n")) }
    }
}

/// Compares everything once more, when every fault is healed.
struct Comparison {
    let district: District
    let work: CaseWork
    let model: Model

    func everything() async throws {
        try names()
        try projections()
        let standing = try Standing.all(district)
        for file in model.cases {
            let found = standing[file.entry] ?? .absent
            if found != file.standing.newest {
                model.wrong("at the end \(file.entry) is \(found), where \(file.standing.newest) was acknowledged")
            }
            try await ask(file)
        }
        try await people()
        for service in ["registry", "listing", "measures", "reporting"] {
            let (code, text) = try await district.command(service, ["--verify-audit"])
            if code != 0 { model.wrong("the chains of \(service) at the end: \(text)") }
        }
    }

    private func ask(_ file: Model.Case) async throws {
        let begun = ContinuousClock.now
        let answer = try await work.patiently { try await work.check(file.uscc) }
        let reading = Judge.Reading(answer, of: file.entry)
        if !reading.isFresh { model.wrong("a Check at the end is not fresh: \(answer.freshness)") }
        if let fault = Judge.fault(reading, of: file, begun: begun, ended: .now) {
            model.wrong("at the end, on subject \(file.number) \(file.entry): \(fault)")
        }
        model.count("compared")
    }

    private func names() throws {
        let sets = [
            ("registry", "decision", "SELECT 'decisions/d' || id FROM decision"),
            ("registry", "person", "SELECT 'subjects/s' || id FROM subject"),
            ("listing", "entry", "SELECT 'entries/e' || id FROM entries"),
            ("listing", "objection", "SELECT 'objections/o' || id FROM objections"),
            ("measures", "check", "SELECT 'A-' || sequence FROM checks"),
            ("reporting", "case", "SELECT 'caseReports/' || id FROM cases"),
        ]
        for (service, kind, sql) in sets {
            let lost = try model.records(of: service, kind).subtracting(district.query(service, sql))
            if !lost.isEmpty {
                model.wrong("\(service) lost \(lost.count) of \(kind), acknowledged: \(lost.sorted().prefix(5))")
            }
        }
    }

    private func projections() throws {
        // Of natural persons, who have no such code, measures keeps the name masked behind its first character.
        let shown = "CASE WHEN coalesce(uscc, '') = '' THEN substr(display_name, 1, 1) ELSE display_name END"
        let subjects = "SELECT uscc, \(shown) AS shown FROM"
        let registered = try district.query("registry", "\(subjects) subject ORDER BY uscc, shown")
        for follower in ["listing", "measures"] {
            // What the registry lost stays beside it where files and entries refer to it, marked.
            let known = "\(subjects) mirror_subjects WHERE generation >= 0 ORDER BY uscc, shown"
            if try district.query(follower, known) != registered {
                model.wrong("\(follower) does not know the subjects that the registry knows")
            }
        }
        let numbers = "SELECT document_number FROM"
        let decided = try district.query("registry", "\(numbers) decision ORDER BY 1")
        if try district.query("measures", "\(numbers) mirror_decisions WHERE generation >= 0 ORDER BY 1") != decided {
            model.wrong("measures does not know the decisions that the registry knows")
        }
        let listed = try Set(
            Standing.all(district).filter { $0.value == .inForce || $0.value == .suspended }.keys)
        let projected = try Set(district.query("measures", "SELECT name FROM entries WHERE generation >= 0"))
        if !listed.isSubset(of: projected) {
            model.wrong("measures does not know entries in force: \(listed.subtracting(projected).sorted().prefix(5))")
        }
    }

    /// Every natural person is found by the number, whichever key it is sealed with.
    private func people() async throws {
        let client = SubjectServiceClient(channel: try district.channel("registry", as: "department/MSR"))
        for (name, number) in model.people.sorted(by: { $0.value < $1.value }).prefix(60) {
            let found = try await client.resolveSubject(
                ResolveSubjectRequest(
                    subject: SubjectReference(by: .code(SubjectCode(value: People.number(number)))),
                    query: QueryReason(purpose: .caseWork, official: CaseWork.clerk, matter: "MSR-07")))
            if found.subject?.name != name { model.wrong("\(name) is not found by its number") }
            model.count("person found")
        }
    }
}
