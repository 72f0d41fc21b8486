import Casework
import Phrases
import RPC
import ServiceKit
import TestKit
import Testing

private enum DoorState: String, CaseState { case shut }

@Suite("Who acts")
struct ActorTests {
    private static let method = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "AcceptObjection")

    private static func actor(_ path: String, _ policy: Policy = .standard, official: String? = nil) -> Actor {
        let peer = Peer(address: "local", isLoopback: true, identity: "spiffe://xinyi.local/\(path)")
        return Actor(
            ServerContext(method: method, peer: peer), policy: policy,
            official: official.map { NamedOfficial(id: OfficialID($0), name: "") })
    }

    private func reason<Value>(_ body: () throws(Refusal) -> Value) -> String {
        do throws(Refusal) {
            return "\(try body())"
        } catch {
            return error.reason.code
        }
    }

    @Test("the lead is who the configured policy says, not a code in the program")
    func lead() {
        let policy = Policy(rows: [
            Policy.Row("department/*", .department), Policy.Row("department/FIN", .lead),
        ])
        #expect(Self.actor("department/BEB").isLead)
        #expect(!Self.actor("department/BEB", policy).isLead)
        #expect(Self.actor("department/FIN", policy).isLead)
        #expect(reason { () throws(Refusal) in try Self.actor("department/FIN", policy).requireLead() } == "FIN")
        #expect(
            reason { () throws(Refusal) in try Self.actor("department/BEB", policy).requireLead() } == "NOT_THE_LEAD")
    }

    @Test("the overseer, whoever the policy says, sees what is open to oversight, and nothing else beyond its own")
    func oversight() {
        let policy = Policy(rows: [
            Policy.Row("department/*", .department), Policy.Row("department/AUD", .oversight),
        ])
        for (path, sees) in [("department/AUD", true), ("department/DGV", false)] {
            let actor = Self.actor(path, policy)
            #expect(actor.sees("MSR", oversight: true) == sees && !actor.sees("MSR"))
            let sight = reason { () throws(Refusal) in try actor.requireSight(of: "it", of: "MSR", oversight: true) }
            #expect(sight == (sees ? "()" : "NOT_YOUR_DEPARTMENT"))
            let scope = reason { () throws(Refusal) in try actor.scope("MSR", of: "cases", oversight: true) }
            #expect(scope == (sees ? "MSR" : "NOT_YOUR_DEPARTMENT"))
            #expect(
                reason { () throws(Refusal) in try actor.scope("MSR", of: "cases") } == "NOT_YOUR_DEPARTMENT")
        }
    }

    @Test(
        "the calling department is told without its roles, and nobody else is one",
        arguments: [
            ("department/MSR", "MSR"), ("operator/li", "NOT_A_DEPARTMENT"), ("service/listing", "NOT_A_DEPARTMENT"),
            ("public", "NOT_A_DEPARTMENT"),
        ])
    func callingDepartment(path: String, expected: String) {
        let peer = Peer(address: "local", isLoopback: true, identity: "spiffe://xinyi.local/\(path)")
        let context = ServerContext(method: Self.method, peer: peer)
        #expect(reason { () throws(Refusal) in try Actor.department(context) } == expected)
        #expect(reason { () throws(Refusal) in try Self.actor(path).requireDepartment() } == expected)
    }

    @Test(
        "who may do and see what",
        arguments: [
            ("department/MSR", "MSR", "ok", "ok", "NOT_THE_LEAD", "MSR"),
            (
                "department/FIN", "FIN", "NOT_YOUR_DEPARTMENT", "NOT_YOUR_DEPARTMENT", "NOT_THE_LEAD",
                "NOT_YOUR_DEPARTMENT"
            ),
            ("department/BEB", "BEB", "NOT_YOUR_DEPARTMENT", "ok", "BEB", "MSR"),
            ("operator/li", "NOT_A_DEPARTMENT", "NOT_A_DEPARTMENT", "ok", "NOT_A_DEPARTMENT", "MSR"),
            ("service/listing", "NOT_A_DEPARTMENT", "NOT_A_DEPARTMENT", "ok", "NOT_A_DEPARTMENT", "MSR"),
            (
                "public", "NOT_A_DEPARTMENT", "NOT_A_DEPARTMENT", "NOT_YOUR_DEPARTMENT", "NOT_A_DEPARTMENT",
                "NOT_A_DEPARTMENT"
            ),
        ])
    func rights(
        path: String, department: String, owner: String, sight: String, lead: String, scope: String
    ) {
        let actor = Self.actor(path)
        func outcome(_ body: () throws(Refusal) -> Void) -> String {
            let reason = reason(body)
            return reason == "()" ? "ok" : reason
        }
        #expect(reason { () throws(Refusal) in try actor.requireDepartment() } == department)
        #expect(outcome { () throws(Refusal) in try actor.require("MSR", of: "the list") } == owner)
        #expect(outcome { () throws(Refusal) in try actor.requireSight(of: "the file", of: "MSR") } == sight)
        #expect(reason { () throws(Refusal) in try actor.requireLead() } == lead)
        #expect(reason { () throws(Refusal) in try actor.scope("MSR", of: "the list") } == scope)
        #expect(
            outcome { () throws(Refusal) in try actor.requireIdentified() }
                == (path == "public" ? "NOT_IDENTIFIED" : "ok"))
    }

    @Test("the same official of the same department is one person, whatever the capitals")
    func fourEyes() {
        let proposer = Self.actor("department/MSR", official: "m-1").key
        for (path, official, expected) in [
            ("department/MSR", "M-1", "FOUR_EYES"), ("department/MSR", "m-2", "()"), ("department/FIN", "m-1", "()"),
        ] {
            let actor = Self.actor(path, official: official)
            #expect(reason { () throws(Refusal) in try actor.requireOther(than: proposer, "two people") } == expected)
        }
        #expect(
            reason { () throws(Refusal) in try Actor.rule("clock").requireOther(than: proposer, "two people") } == "()")
    }

    @Test(
        "a refusal on the wire has code, reason, its Chinese, rule, remedy and field; the domain is the method's package"
    )
    func wire() {
        let table: [(Refusal, RPCError.Code)] = [
            (.invalid("reason", "is required", remedy: "fill it in"), .invalidArgument),
            (.precondition(.fourEyes, "two people", remedy: "another"), .failedPrecondition),
            (.illegal(state: DoorState.shut, rule: "r", remedy: "m"), .failedPrecondition),
            (.notYours("the list", of: "MSR"), .permissionDenied), (.notFound("entry", "entries/e1"), .notFound),
            (.subjectNotFound("subjects/s1"), .notFound), (.stale, .aborted),
            (.exhausted("r", remedy: "m"), .resourceExhausted),
            (.exists(.tooMany, "r", remedy: "m"), .alreadyExists),
            (.unavailable(.registryNotHeard, "r", remedy: "m"), .unavailable),
        ]
        let runner = CallRunner(interceptors: []) { _ in }
        for (refusal, code) in table {
            let error = runner.rpcError(for: refusal, in: ServerContext(method: Self.method))
            #expect(error.code == code)
            #expect(error.info?.reason == refusal.reason.code)
            #expect(error.info?.metadata["reason_zh"] == refusal.reason.zh)
            #expect(error.info?.domain == "xinyi.listing.v1")
            #expect(error.message.contains(refusal.rule.english) && error.message.contains(refusal.remedy.english))
            #expect(error.fieldViolations == refusal.fields)
        }
    }
}
