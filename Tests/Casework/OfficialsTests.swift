import Casework
import CommonSchema
import Credit
import RPC
import ServiceKit
import Store
import StoreSQLite
import TestKit
import Testing

/// A register of a department in memory.
private struct Register: OfficialRegister {
    var officials: [RegisteredOfficial] = []

    func official(_ key: OfficialKey, _ transaction: ReadTransaction) -> RegisteredOfficial? {
        key.department == "EMR" ? officials.first { $0.id == key.official } : nil
    }

    func hasDepartments(_ transaction: ReadTransaction) throws -> Bool { true }
    func hasOfficials(_ department: String, _ transaction: ReadTransaction) -> Bool {
        department == "EMR" && !officials.isEmpty
    }

    func hasOfficials(_ department: String, inOfficeOn day: CivilDate, _ transaction: ReadTransaction) -> Bool {
        department == "EMR" && officials.contains { $0.isInOffice(on: day) }
    }
}

@Suite("Who may act for a department")
struct OfficialsTests {
    private static let today = CivilDate(iso: "2026-04-01") ?? .distantPast
    private static let decide = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "DecideEntry", official: [.decider])
    private static let serve = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "RecordNoticeServed")

    private static func official(
        _ id: String, _ roles: OfficialRoles = .decider, from: String = "2026-01-01", until: String? = nil
    ) -> RegisteredOfficial {
        RegisteredOfficial(
            id: OfficialID(id), name: "王试验", roles: roles, from: CivilDate(iso: from) ?? .distantPast,
            until: until.flatMap { CivilDate(iso: $0) })
    }

    /// What comes of an official who acts: how the audit names him, or the reason of the refusal.
    private func outcome(
        _ officials: Officials, _ id: String, name: String = "", method: MethodDescriptor = decide,
        path: String = "department/EMR", restarting: Bool = false
    ) async throws -> String {
        let directory = TemporaryDirectory("officials")
        let database = try Database.open(path: directory.file("o.sqlite"), migrations: [])
        let peer = Peer(address: "local", isLoopback: true, identity: "spiffe://xinyi.local/\(path)")
        let context = ServerContext(method: method, peer: peer)
        do {
            let named = try Fields.official(Official(id: id, name: name), of: context.caller)
            let actor = Actor(context, policy: .standard, official: named)
            let admitted = try await database.read {
                try officials.admit(actor, to: method, on: Self.today, restarting: restarting, $0)
            }
            await database.close()
            return admitted.detail()
        } catch let refusal as Refusal {
            await database.close()
            return refusal.reason.code
        }
    }

    @Test(
        "with a register, only who is registered, in office and in a role of the step acts",
        arguments: [
            (official("0815"), "0815", "official=0815"),
            (official("ab-1"), "AB-1", "official=ab-1"),
            (official("0815"), "0816", "OFFICIAL_NOT_REGISTERED"),
            (official("0815", .handler), "0815", "OFFICIAL_WITHOUT_ROLE"),
            (official("0815", [.handler, .decider]), "0815", "official=0815"),
            (official("0815", from: "2026-04-02"), "0815", "OFFICIAL_NOT_IN_OFFICE"),
            (official("0815", from: "2026-04-01"), "0815", "official=0815"),
            (official("0815", until: "2026-03-31"), "0815", "OFFICIAL_NOT_IN_OFFICE"),
            (official("0815", until: "2026-04-01"), "0815", "official=0815"),
        ])
    func registered(_ known: RegisteredOfficial, _ id: String, _ expected: String) async throws {
        #expect(try await outcome(Officials(Register(officials: [known])), id) == expected)
    }

    @Test("a step that declares no role takes any official in office")
    func anyRole() async throws {
        let officials = Officials(Register(officials: [Self.official("0815", .handler)]))
        #expect(try await outcome(officials, "0815", method: Self.serve) == "official=0815")
    }

    @Test(
        "a name beside the id is that of the register",
        arguments: [
            ("", "official=0815"), ("王试验", "official=0815"), (" 王试验 ", "official=0815"),
            ("李试验", "OFFICIAL_CONTRADICTED"),
        ])
    func names(_ name: String, _ expected: String) async throws {
        let officials = Officials(Register(officials: [Self.official("0815")]))
        #expect(try await outcome(officials, "0815", name: name) == expected)
    }

    @Test("a department that registered nobody acts by its word where the deployment takes that, and the audit says so")
    func declared() async throws {
        #expect(try await outcome(Officials(Register()), "0815") == "official=0815 declared")
        #expect(try await outcome(Officials(Register(), requiresRegister: true), "0815") == "OFFICIAL_NOT_REGISTERED")
        // Another department's officials say nothing of it.
        let others = Officials(Register(officials: [Self.official("0815")]))
        #expect(try await outcome(others, "0815", path: "department/MSR") == "official=0815 declared")
        #expect(try await outcome(others, "0815", path: "operator/li") == "official=0815")
    }

    @Test("the register itself goes on where nobody is in office any more, and nowhere else")
    func restarting() async throws {
        let gone = Officials(
            Register(officials: [Self.official("0815", until: "2026-03-31")]), requiresRegister: true)
        #expect(try await outcome(gone, "0816", restarting: true) == "official=0816 declared")
        #expect(try await outcome(gone, "0816") == "OFFICIAL_NOT_REGISTERED")
        let here = Officials(Register(officials: [Self.official("0815")]))
        #expect(try await outcome(here, "0816", restarting: true) == "OFFICIAL_NOT_REGISTERED")
    }

    @Test(
        "over an official's own certificate it is that one who acts",
        arguments: [
            ("", "official=0815"), ("0815", "official=0815"), ("0816", "OFFICIAL_CONTRADICTED"),
        ])
    func certified(_ id: String, _ expected: String) async throws {
        let path = "department/EMR/official/0815"
        #expect(try await outcome(Officials(Register()), id, path: path) == expected)
        let officials = Officials(Register(officials: [Self.official("0815")]))
        #expect(try await outcome(officials, id, path: path) == expected)
        let without = Officials(Register(officials: [Self.official("0817")]))
        let refused = expected == "OFFICIAL_CONTRADICTED" ? expected : "OFFICIAL_NOT_REGISTERED"
        #expect(try await outcome(without, id, path: path) == refused)
    }

    @Test("the roles that steps declare are those that officials have, by the same numbers")
    func numbers() {
        #expect(OfficialRole.handler.rawValue == OfficialRoles.handler.numbers[0])
        #expect(OfficialRole.reviewer.rawValue == OfficialRoles.reviewer.numbers[0])
        #expect(OfficialRole.legalOfficer.rawValue == OfficialRoles.legalOfficer.numbers[0])
        #expect(OfficialRole.decider.rawValue == OfficialRoles.decider.numbers[0])
        for number in [Int32(0), -1, 5, 9] { #expect(OfficialRoles(number: number) == nil) }
    }
}
