import CommonSchema
import Credit
import DirectorySchema
import Phrases
import RPC
import Synchronization
import TestKit
import Testing

@testable import ServiceKit

@Suite("Identity and policy")
struct IdentityTests {
    static let method = IntrospectionServiceMethods.echo

    @Test(
        "an identity names a caller",
        arguments: [
            ("spiffe://xinyi.local/department/MSR", Caller(kind: .department, id: "MSR")),
            ("spiffe://xinyi.local/service/listing", Caller(kind: .service, id: "listing")),
            ("spiffe://xinyi.local/operator/li.wei", Caller(kind: .operator, id: "li.wei")),
            ("spiffe://xinyi.local/public", Caller.anyone),
            (
                "spiffe://xinyi.local/department/EMR/official/0815",
                Caller(kind: .department, id: "EMR", official: "0815")
            ),
            (
                "spiffe://a/department/" + String(repeating: "x", count: 63),
                Caller(kind: .department, id: String(repeating: "x", count: 63), trustDomain: "a")
            ),
        ])
    func identities(_ identity: String, _ caller: Caller) {
        #expect(Caller(identity: identity) == caller)
        #expect(caller.identity == identity)
    }

    @Test(
        "what is no identity names nobody",
        arguments: [
            "", "department/MSR", "spiffe://", "spiffe:///department/MSR", "spiffe://xinyi.local",
            "spiffe://xinyi.local/",
            "spiffe://xinyi.local/department", "spiffe://xinyi.local/department/", "spiffe://xinyi.local/king/x",
            "spiffe://xinyi.local/department/M/SR", "spiffe://xinyi.local/department/M SR",
            "spiffe://xinyi.local/public/x",
            "spiffe://xinyi.local/department/市监局", "spiffe://a/department/" + String(repeating: "x", count: 64),
            "https://xinyi.local/department/MSR", "spiffe://xinyi.local/department/EMR/official",
            "spiffe://xinyi.local/department/EMR/official/", "spiffe://xinyi.local/department//official/0815",
            "spiffe://xinyi.local/department/EMR/officer/0815", "spiffe://xinyi.local/operator/li/official/0815",
            "spiffe://xinyi.local/department/EMR/official/0815/x",
            "spiffe://xinyi.local/department/EMR/official/" + String(repeating: "x", count: 64),
        ])
    func noIdentities(_ identity: String) { #expect(Caller(identity: identity) == nil) }

    func context(
        _ stated: [String], loopback: Bool = true, certificate: String? = nil, method: MethodDescriptor = method
    ) -> ServerContext {
        var metadata = Metadata()
        for value in stated { metadata.append(Authenticator.metadataKey, value) }
        return ServerContext(
            method: method, metadata: metadata,
            peer: Peer(address: "test", isLoopback: loopback, identity: certificate))
    }

    @Test("on this machine a caller states itself; who states nothing is the public")
    func stated() throws {
        let authenticator = Authenticator()
        #expect(try authenticator.caller(of: context(["spiffe://xinyi.local/department/MSR"])).department == "MSR")
        #expect(try authenticator.caller(of: context([])) == .anyone)
    }

    @Test("a certificate says who calls, and who states another is refused")
    func certified() throws {
        let identity = "spiffe://xinyi.local/department/EMB"
        for stated in [[], [identity], [identity, identity]] {
            let caller = try Authenticator().caller(of: context(stated, loopback: false, certificate: identity))
            #expect(caller.department == "EMB")
        }
        for stated in [["spiffe://xinyi.local/operator/x"], [identity, "spiffe://xinyi.local/public"], [""]] {
            let error = #expect(throws: RPCError.self) {
                try Authenticator().caller(of: context(stated, certificate: identity))
            }
            #expect(error?.info?.reason == "CALLER_CONTRADICTED")
        }
    }

    @Test(
        "other statements are refused with their reason",
        arguments: [
            (["department/MSR"], true, "CALLER_MALFORMED"), ([""], true, "CALLER_MALFORMED"),
            (["spiffe://elsewhere/department/MSR"], true, "FOREIGN_TRUST_DOMAIN"),
            (["spiffe://xinyi.local/public", "spiffe://xinyi.local/operator/x"], true, "CALLER_AMBIGUOUS"),
            (["spiffe://xinyi.local/department/MSR"], false, "NOT_LOOPBACK"), ([], false, "NOT_LOOPBACK"),
        ])
    func refused(_ stated: [String], _ loopback: Bool, _ reason: String) {
        let error = #expect(throws: RPCError.self) {
            try Authenticator().caller(of: context(stated, loopback: loopback))
        }
        #expect(error?.code == .unauthenticated)
        #expect(error?.info?.reason == reason)
    }

    @Test("the standard policy knows the lead and the overseeing department")
    func policy() {
        let policy = Policy.standard
        #expect(policy.roles(of: .anyone) == .public)
        #expect(policy.roles(of: Caller(kind: .department, id: "MSR")) == [.public, .department])
        #expect(policy.roles(of: Caller(kind: .department, id: "BEB")) == [.public, .department, .lead])
        #expect(policy.roles(of: Caller(kind: .department, id: "DGV")) == [.public, .department, .oversight])
        #expect(policy.roles(of: Caller(kind: .department, id: "BEBX")) == [.public, .department])
        #expect(policy.roles(of: Caller(kind: .service, id: "listing")) == [.public, .service])
        #expect(policy.roles(of: Caller(kind: .operator, id: "BEB")) == [.public, .operator])
    }

    @Test("a policy file adds rows, and its mistakes are told by line")
    func policyFile() throws {
        let directory = TemporaryDirectory()
        let good = directory.write("good", "# who\ndepartment/XYZ = lead , oversight\n")
        #expect(
            try Policy.load(good).roles(of: Caller(kind: .department, id: "XYZ"))
                == [.public, .department, .lead, .oversight])
        let bad = directory.write("bad", "operator/li\nking/x = lead\noperator/y = queen\n*/x = lead\n")
        let error = #expect(throws: ConfigurationError.self) { try Policy.load(bad) }
        #expect(error?.problems.count == 4)
        #expect(error?.problems.last?.english.contains("bad:4") == true)
    }

    @Test(
        "a policy file takes roles away from a method, and the contract's others stay",
        arguments: [
            ("service", .service), ("service, operator", [.service, .operator]),
            ("operator,service , operator", [.service, .operator]), ("none", []),
        ] as [(String, Role)])
    func narrowing(_ roles: String, _ left: Role) throws {
        let directory = TemporaryDirectory()
        let file = directory.write("policy", "method  \(Self.closable.path) = \(roles)\ndepartment/XYZ = lead\n")
        let policy = try Policy.load(file)
        #expect(policy.roles(allowedTo: Self.closable) == left)
        #expect(policy.roles(allowedTo: Self.method) == .public)
        #expect(policy.roles(of: Caller(kind: .department, id: "XYZ")) == [.public, .department, .lead])
        // Whatever a policy says in memory, nobody gets in whom the contract keeps out.
        let widened = Policy(rows: [], narrowed: [Self.closable.path: [.public, .department]])
        #expect(widened.roles(allowedTo: Self.closable) == [])
    }

    @Test(
        "a policy file that would widen a method, or speaks of none, is refused by its line",
        arguments: [
            ("method xinyi.common.v1.IntrospectionService/ListCalls = operator, public", "cannot add public"),
            ("method xinyi.common.v1.IntrospectionService/ListCalls = lead", "is for operator, and"),
            ("method xinyi.common.v1.IntrospectionService/Sing = operator", "no contract has the method"),
            ("method IntrospectionService/ListCalls = operator", "no contract has the method"),
            ("method xinyi.common.v1.IntrospectionService = operator", "no contract has the method"),
            ("method xinyi.common.v1.IntrospectionService/ListCalls/x = operator", "no contract has the method"),
            ("operator/li = lead", "'operator/li' can be operator, and not lead"),
            ("department/* = lead", "one department leads"), ("department/* = oversight", "one department leads"),
            ("department/XYZ/official/0815 without all", "must be 'kind/id = role"),
            ("operator/* = operator, oversight", "can be operator, and not oversight"),
            ("service/listing = department", "can be service, and not department"),
            ("department/BEB = operator", "can be department, lead, oversight, and not operator"),
            ("department/BEB without", "must be 'kind/id"), ("department/BEB without ,", "must be 'kind/id"),
            ("operator/li = ,", "must be 'kind/id"), ("operator/ without all", "must be 'kind/id"),
            ("public without public", "must be 'kind/id"),
            ("department/BEB without queen", "the role 'queen' is not known"),
            (
                "operator/li without lead",
                "'operator/li' is never lead, so that nothing is taken from anybody; it can be operator"
            ),
            ("operator/* without operator, department", "is never department"),
            ("service/listing without operator", "'service/listing' is never operator"),
            ("department/EMR without operator, service", "is never service, operator"),
            ("department/EMR without public", "everybody is the public, and stays it"),
            ("department/EMR without department, public", "everybody is the public, and stays it"),
            ("department/EMR = public", "everybody is the public, and nobody becomes it"),
            ("operator/li = operator, public", "everybody is the public, and nobody becomes it"),
            ("method xinyi.common.v1.IntrospectionService/ListCalls without department/EMR", "is for operator alone"),
            (
                "method xinyi.common.v1.IntrospectionService/ListCalls without operator/li, service/*",
                "'service/*' can be service"
            ),
            ("method xinyi.common.v1.IntrospectionService/Sing without public", "no contract has the method"),
            ("method xinyi.common.v1.IntrospectionService/Echo without ,", "must name the identities"),
            ("method xinyi.common.v1.IntrospectionService/Echo without king/x", "must name the identities"),
            ("method = operator", "no contract has the method"), ("method xinyi.x/Y", "must be 'kind/id"),
            ("method xinyi.common.v1.IntrospectionService/ListCalls = queen", "the role 'queen' is not known"),
            ("method xinyi.common.v1.IntrospectionService/ListCalls = none, operator", "the role 'none' is not known"),
            ("method xinyi.common.v1.IntrospectionService/ListCalls =", "must name the roles that are left"),
            ("method xinyi.common.v1.IntrospectionService/ListCalls = ,", "must name the roles that are left"),
            (
                "method xinyi.common.v1.IntrospectionService/Echo = public\n"
                    + "method xinyi.common.v1.IntrospectionService/Echo = none", "has a row already"
            ),
        ])
    func widening(_ lines: String, _ problem: String) throws {
        let file = TemporaryDirectory()
        let path = file.write("policy", "# who\n\(lines)\n")
        let error = #expect(throws: ConfigurationError.self) { try Policy.load(path) }
        #expect(error?.problems.count == 1)
        let line = 2 + lines.filter { $0 == "\n" }.count
        #expect(error?.problems.first?.english.hasPrefix("policy-file: \(path):\(line): ") == true)
        #expect(error?.problems.first?.english.contains(problem) == true, "\(error?.problems ?? [])")
    }

    @Test(
        "an identity that nobody can have is refused by its line, so that no line seems to keep somebody out",
        arguments: [
            "operator/admin # keep out", "operator/admin，operator/li", "operator/admin、operator/li",
            "operator/admin;operator/li", "operator/admin operator/li", "operator/admın", "operator/管理员",
            "operator/admin = operator", "operator/admin = none", "operator/ad*in", "operator/*x", "operator/**",
            "operator/a/b",
            "operator/admin/", "operator//admin", "operator/\u{200B}admin",
            "department/EMR without all", "service/" + String(repeating: "x", count: 64),
            "operator/" + String(repeating: "x", count: 64) + "*",
        ])
    func nobody(_ identity: String) {
        let directory = TemporaryDirectory()
        let method = "method \(Self.closable.path) without"
        for line in [
            "\(identity) without all", "\(method) \(identity)", "\(method) operator/li, \(identity)",
            "\(method) public, \(identity), operator/li",
        ] {
            let path = directory.write("policy", "# who\n\(line)\ndepartment/XYZ = lead\n")
            let error = #expect(throws: ConfigurationError.self, "\(line)") { try Policy.load(path) }
            #expect(error?.problems.count == 1)
            #expect(error?.problems.first?.english.hasPrefix("policy-file: \(path):2: ") == true, "\(line)")
        }
    }

    @Test("a list of identities before 'without' is refused, and one identity a line is taken")
    func listed() throws {
        let directory = TemporaryDirectory()
        let wrong = directory.write("wrong", "operator/admin, operator/li without all\noperator/li ，= operator\n")
        let error = #expect(throws: ConfigurationError.self) { try Policy.load(wrong) }
        #expect(error?.problems.count == 2)
        #expect(
            error?.problems.first?.english.contains("'operator/admin, operator/li' can be nobody's identity; write")
                == true)
        #expect(error?.problems.first?.chinese.contains("不可能是任何调用方的身份") == true)
        let right = directory.write("right", "operator/admin without all\noperator/li without all\n")
        let policy = try Policy.load(right)
        for id in ["admin", "li"] { #expect(policy.roles(of: Caller(kind: .operator, id: id)) == .public) }
        #expect(policy.roles(of: Caller(kind: .operator, id: "wang")) == [.public, .operator])
    }

    @Test(
        "a line about a role that the kind of identity can have is taken, and so is one about a method for its kind or for all",
        arguments: [
            "department/EMR without lead", "department/* without oversight, lead, department",
            "department/EMR = department",
            "service/x without service", "operator/* without operator", "operator/li = operator",
            "service/* without all",
            "method xinyi.common.v1.IntrospectionService/Echo without department/EMR, service/*, operator/li",
            "method xinyi.common.v1.IntrospectionService/ListCalls without operator/*, public",
        ])
    func doesSomething(_ line: String) throws {
        let directory = TemporaryDirectory()
        #expect(throws: Never.self) { try Policy.load(directory.write("policy", "\(line)\n")) }
    }

    @Test(
        "an identity that somebody can have is taken, with a last * or without",
        arguments: [
            ("operator/li.wei-2_x", "li.wei-2_x"), ("operator/*", "li"), ("operator/li*", "li.wei"),
            ("operator/l*", "l"), ("operator/" + String(repeating: "x", count: 63), String(repeating: "x", count: 63)),
        ])
    func somebody(_ identity: String, _ id: String) throws {
        let directory = TemporaryDirectory()
        let caller = Caller(kind: .operator, id: id)
        let taking = try Policy.load(directory.write("taking", "\(identity)   without  all\n"))
        #expect(taking.roles(of: caller) == .public)
        let closing = try Policy.load(
            directory.write("closing", "method \(Self.closable.path) without service/x , \(identity),public\n"))
        #expect(!closing.allows(caller, Self.closable) && Policy.standard.allows(caller, Self.closable))
    }

    /// A method of a contract that is for some services and operators.
    static let closable = DirectoryServiceMethods.registerInstance

    @Test("a policy file takes roles from identities, whoever gave them, and leaves everybody the public")
    func taking() throws {
        let path = TemporaryDirectory()
        let file = path.write(
            "policy",
            """
            department/XYZ = lead
            department/BEB without lead
            operator/* without operator
            service/listing without all
            department/FIN   without department ,lead
            """)
        let policy = try Policy.load(file)
        #expect(policy.roles(of: Caller(kind: .department, id: "XYZ")) == [.public, .department, .lead])
        #expect(policy.roles(of: Caller(kind: .department, id: "BEB")) == [.public, .department])
        #expect(policy.roles(of: Caller(kind: .operator, id: "li")) == .public)
        #expect(policy.roles(of: Caller(kind: .service, id: "listing")) == .public)
        #expect(policy.roles(of: Caller(kind: .service, id: "measures")) == [.public, .service])
        #expect(policy.roles(of: Caller(kind: .department, id: "FIN")) == .public)
        #expect(policy.roles(of: Caller(kind: .department, id: "FINX")) == [.public, .department])
    }

    @Test("a policy file keeps identities out of a method, and others in")
    func keepingOut() throws {
        let file = TemporaryDirectory()
        let path = file.write(
            "policy",
            """
            method \(Self.closable.path) without service/reporting, operator/l*
            method \(Self.closable.path) without service/measures
            method \(Self.method.path) without public
            """)
        let policy = try Policy.load(path)
        for (caller, allowed) in [
            (Caller(kind: .service, id: "listing"), true), (Caller(kind: .service, id: "reporting"), false),
            (Caller(kind: .service, id: "measures"), false), (Caller(kind: .operator, id: "li"), false),
            (Caller(kind: .operator, id: "wang"), true),
        ] { #expect(policy.allows(caller, Self.closable) == allowed, "\(caller.identity)") }
        #expect(!policy.allows(.anyone, Self.method))
        #expect(policy.allows(Caller(kind: .department, id: "MSR"), Self.method))
    }

    @Test("of the services those may call that the contract names, and no other")
    func services() {
        let method = MethodDescriptor(
            service: "test.S", method: "M", access: [.service, .department], services: ["listing"])
        for (caller, allowed) in [
            (Caller(kind: .service, id: "listing"), true), (Caller(kind: .service, id: "directory"), false),
            (Caller(kind: .service, id: "listin"), false), (Caller(kind: .department, id: "listing"), true),
            (Caller(kind: .operator, id: "listing"), false), (.anyone, false),
        ] { #expect(Policy.standard.allows(caller, method) == allowed, "\(caller.identity)") }
        let unnamed = MethodDescriptor(service: "test.S", method: "M", access: .service)
        #expect(!Policy.standard.allows(Caller(kind: .service, id: "listing"), unnamed))
    }

    @Test("a method is for the roles of its contract, less what the policy takes away, and without any for nobody")
    func interceptor() async throws {
        let method = MethodDescriptor(service: "test.S", method: "M", access: [.department, .operator])
        let interceptor = AccessInterceptor(authenticator: Authenticator(), policy: CurrentPolicy(.standard))
        let seen = Mutex<[Caller]>([])
        try await interceptor.intercept(context: context(["spiffe://xinyi.local/department/MSR"], method: method)) {
            context in
            seen.withLock { $0.append(context.caller) }
        }
        #expect(seen.withLock { $0 } == [Caller(kind: .department, id: "MSR")])
        let closed = MethodDescriptor(service: "test.S", method: "M")
        let narrow = Policy(rows: Policy.standard.rows, narrowed: [method.path: .department])
        for (method, policy, identity) in [
            (method, .standard, "spiffe://xinyi.local/public"),
            (method, .standard, "spiffe://xinyi.local/service/listing"),
            (method, narrow, "spiffe://xinyi.local/operator/li"),
            (closed, .standard, "spiffe://xinyi.local/operator/li"),
            (closed, .standard, "spiffe://xinyi.local/department/MSR"),
        ] as [(MethodDescriptor, Policy, String)] {
            let denying = AccessInterceptor(authenticator: Authenticator(), policy: CurrentPolicy(policy))
            let error = await #expect(throws: RPCError.self) {
                try await denying.intercept(context: context([identity], method: method)) { _ in
                    Issue.record("a denied call reached its handler")
                }
            }
            #expect(error?.code == .permissionDenied)
            #expect(error?.info?.reason == "ROLE_REQUIRED")
        }
    }

    @Test("a handler that stands alone serves the public")
    func alone() { #expect(context(["spiffe://xinyi.local/operator/x"]).caller == .anyone) }

    @Test("introspection and health serve every method of theirs, and a missing one is found")
    func coverage() {
        let service = Introspection(
            service: "s", instanceID: "i", schemaVersion: 0, serviceNames: [], database: nil, view: ServerView(),
            pages: PageToken(), clock: SystemClock())
        let health = Health(serviceNames: [], board: HealthBoard())
        let upkeep = UpkeepHandlers(database: nil, clock: GuardedClock(SystemClock(), bounds: nil)) { [] }
        #expect(ContractCoverage.unserved(of: "common", [service, health, ProvenLog(), upkeep]) == [])
        #expect(ContractCoverage.unserved(of: "common", [service, ProvenLog(), upkeep]).count == 2)
    }
}
