import CommonSchema
import Credit
import DistrictKit
import ListingSchema
import MeasuresSchema
import RPC
import RegistrySchema
import ReportingSchema
import Sample
import TestKit

/// A clerk of a department who takes one step after the other, and notes in the model what is acknowledged.
struct Clerk {
    let work: CaseWork
    let model: Model
    /// The first number of the subjects that are the clerk's own.
    let first: Int
    var random: SeededRandom
    private var made = 0
    private var steps = 0

    init(work: CaseWork, model: Model, first: Int, random: SeededRandom) {
        (self.work, self.model, self.first, self.random) = (work, model, first, random)
    }

    /// A step was not acknowledged in time although every fault was over.
    struct Unanswered: Error, CustomStringConvertible {
        let description: String
    }

    /// How long a step is repeated.
    private static let patience = Duration.seconds(150)

    mutating func run() async {
        while !Task.isCancelled {
            guard model.enter() else {
                try? await Task.sleep(for: .milliseconds(50))
                continue
            }
            do {
                try await step()
            } catch is CancellationError {
            } catch {
                if !Task.isCancelled { model.wrong("a step of clerk \(first): \(error)") }
            }
            model.leave()
            try? await Task.sleep(for: .milliseconds(Int.random(in: 5...120, using: &random)))
        }
    }

    private mutating func step() async throws {
        steps += 1
        let own = model.cases.filter { $0.number >= first && $0.number < first + 100_000 && $0.isAtWork }
        let standing = own.filter { $0.standing.isSettled }
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<4: try await enlist()
        case 4..<6:
            guard let file = standing.filter({ $0.standing.newest == .inForce }).randomElement(using: &random) else {
                return
            }
            try await object(file)
        case 6:
            guard let file = standing.filter({ $0.standing.newest == .suspended }).randomElement(using: &random) else {
                return
            }
            try await withdraw(file)
        case 7:
            guard let file = standing.filter({ $0.standing.newest == .inForce }).randomElement(using: &random) else {
                return
            }
            try await revoke(file)
        case 8: try await report()
        default: try await register()
        }
    }

    /// Repeats a call until it is answered. What a fault explains is repeated; anything else is told.
    private func persist<R>(_ what: String, _ call: () async throws -> R) async throws -> R {
        let end = ContinuousClock.now + Self.patience
        var last: (any Error)?
        while ContinuousClock.now < end {
            try Task.checkCancellation()
            do {
                let value = try await call()
                model.count(what)
                return value
            } catch let error as RPCError where explained(error) {
                last = error
                model.count("\(what) \(error.code)")
                try await Task.sleep(for: .milliseconds(150))
            }
        }
        throw Unanswered(description: "\(what) was not answered in \(Self.patience): \(last.map { "\($0)" } ?? "")")
    }

    private func explained(_ error: RPCError) -> Bool {
        switch error.code {
        case .unavailable, .deadlineExceeded, .cancelled, .notFound, .failedPrecondition, .aborted: true
        // A clock that is behind takes today for tomorrow; one that is ahead takes certificates for over.
        case .invalidArgument, .unauthenticated: model.isClockWrong
        default: false
        }
    }

    private mutating func enlist() async throws {
        made += 1
        let number = first + made
        let uscc = work.organisation(number).uscc
        model.change(number, uscc: uscc) { $0.decision.begin(true) }
        let decision = try await persist("SubmitDecision") { try await work.penalty(number) }
        model.change(number) { $0.decision.settle() }
        model.named(decision.name, in: "registry", "decision")
        guard Int.random(in: 0..<4, using: &random) != 0 else { return }
        let enlisted = try await persist("enlist") { [model] in
            try await work.enlist(number) { name in
                model.change(number) {
                    $0.entry = name
                    $0.standing.begin(.inForce)
                }
            }
        }
        model.change(number) { $0.standing.settle() }
        model.named(enlisted.entry, in: "listing", "entry")
    }

    private var objections: ObjectionServiceClient {
        get throws { ObjectionServiceClient(channel: try work.district.channel("listing", as: "department/EMR")) }
    }

    private func object(_ file: Model.Case) async throws {
        let client = try objections
        let id = "\(work.run)-\(file.number)-\(steps)"
        let filed = try await persist("FileObjection") {
            try await client.fileObjection(
                FileObjectionRequest(
                    entry: file.entry, ground: .error, origin: .subject, statement: "已完成整改,事实有误",
                    filedDate: work.today.iso, official: CaseWork.proposer, requestId: "\(id)-file")
            ).objection ?? Objection()
        }
        model.named(filed.name, in: "listing", "objection")
        model.change(file.number) {
            $0.objection = filed.name
            $0.standing.begin(.suspended)
        }
        _ = try await persist("AcceptObjection") {
            try await client.acceptObjection(
                AcceptObjectionRequest(
                    name: filed.name, etag: filed.etag, official: CaseWork.proposer, requestId: "\(id)-accept"))
        }
        model.change(file.number) { $0.standing.settle() }
    }

    private func withdraw(_ file: Model.Case) async throws {
        let client = try objections
        model.change(file.number) { $0.standing.begin(.inForce) }
        _ = try await persist("WithdrawObjection") {
            try await client.withdrawObjection(
                WithdrawObjectionRequest(
                    name: file.objection, reason: "当事人撤回", official: CaseWork.proposer,
                    requestId: "\(work.run)-\(file.number)-\(steps)-back"))
        }
        model.change(file.number) { $0.standing.settle() }
    }

    private func revoke(_ file: Model.Case) async throws {
        let client = SeriousEntryServiceClient(channel: try work.district.channel("listing", as: "department/EMR"))
        model.change(file.number) { $0.standing.begin(.ended) }
        _ = try await persist("RevokeEntry") {
            try await client.revokeEntry(
                RevokeEntryRequest(
                    name: file.entry, exitReason: .error, reason: "主体有误", official: CaseWork.decider,
                    requestId: "\(work.run)-\(file.number)-\(steps)-revoke"))
        }
        model.change(file.number) { $0.standing.settle() }
    }

    private mutating func report() async throws {
        made += 1
        let number = first + made
        let created = try await persist("CreateCaseReport") { try await work.report(number) }
        model.named(created.name, in: "reporting", "case")
    }

    /// Registers a natural person, whose number is sealed.
    private mutating func register() async throws {
        made += 1
        let number = first + made
        let client = SubjectServiceClient(channel: try work.district.channel("registry", as: "department/MSR"))
        let registered = try await persist("RegisterSubject") {
            try await client.registerSubject(
                RegisterSubjectRequest(
                    requestId: "\(work.run)-person-\(number)", kind: .naturalPerson, displayName: "测试人",
                    code: SubjectCode(value: People.number(number)), documentType: .identityCard,
                    official: CaseWork.proposer)
            ).subject ?? Subject()
        }
        model.named(registered.name, in: "registry", "person")
        model.person(registered.name, is: number)
    }
}

/// Asks at the counter, and holds every answer against the model.
struct Counter {
    let work: CaseWork
    let model: Model
    var random: SeededRandom

    mutating func run() async {
        while !Task.isCancelled {
            if let file = model.cases.randomElement(using: &random) { await ask(file) }
            try? await Task.sleep(for: .milliseconds(Int.random(in: 1...40, using: &random)))
        }
    }

    private func ask(_ file: Model.Case) async {
        let begun = ContinuousClock.now
        do {
            let answer = try await work.check(file.uscc)
            let ended = ContinuousClock.now
            model.named(answer.queryNumber, in: "measures", "check")
            // What was begun while the call was at work is in the model by now.
            guard let now = model.find(file.number) else { return }
            let reading = Judge.Reading(answer, of: now.entry)
            model.count(reading.kind)
            if let fault = Judge.fault(reading, of: now, begun: begun, ended: ended) {
                model.wrong(
                    "\(answer.queryNumber) on subject \(file.number) \(now.entry): \(fault); \(answer.freshness)")
            }
        } catch let error as RPCError
            where [.unavailable, .deadlineExceeded, .cancelled, .unauthenticated].contains(error.code)
            || error.info?.reason == "CLOCK_IN_DOUBT"
        {
            model.count("Check \(error.code)")
        } catch {
            if !Task.isCancelled { model.wrong("a Check on subject \(file.number): \(error)") }
        }
    }
}
