import CommonSchema
import Crypto
import Foundation
import RPC
import ServiceKit
import TestKit
import Testing
import Transport

@Suite("A daemon with certificates", .serialized)
struct TLSDaemonTests {
    /// Answers who calls.
    struct WhoAmI: RPCService {
        static let method = MethodDescriptor(service: "test.Who", method: "Am", access: .public)
        static let departments = MethodDescriptor(service: "test.Who", method: "AmDepartment", access: .department)

        func register(in router: inout Router) {
            for method in [Self.method, Self.departments] {
                router.unary(method) { (_: EchoRequest, context: ServerContext) -> EchoResponse in
                    EchoResponse(payload: Array(context.caller.identity.utf8))
                }
            }
        }
    }

    static let definition = ServiceDefinition(
        name: "sample", port: 7499, migrations: nil, registers: false
    ) { _ in [WhoAmI()] }

    static func settings(_ pki: TestAuthority, _ identity: String = "service/sample") throws -> [String: String] {
        let files = try pki.provider(identity, revocations: true).files
        return [
            "tls-certificate": files.certificate, "tls-key": files.key, "tls-ca": files.authorities,
            "tls-crl": pki.path("crl.pem"),
        ]
    }

    static func client(_ harness: ServiceHarness, _ pki: TestAuthority, _ identity: String) throws -> ClientConnection {
        ClientConnection(
            address: harness.address,
            configuration: ClientConfiguration(tls: ClientTLS(try pki.provider(identity), server: "service/sample")))
    }

    static func ask(
        _ channel: any Channel, _ method: MethodDescriptor = WhoAmI.method, stating: String? = nil
    ) async throws -> String {
        var options = CallOptions(timeout: .seconds(20))
        if let stating { options.metadata.append(Authenticator.metadataKey, stating) }
        let answer: EchoResponse = try await channel.unary(method, EchoRequest(), options: options)
        return String(decoding: answer.payload, as: UTF8.self)
    }

    @Test(
        "the caller is who the certificate says; who states another is refused, and so is a role that does not suffice")
    func identity() async throws {
        let pki = try TestAuthority()
        try await withService(Self.definition, settings: Self.settings(pki)) { harness in
            let department = try Self.client(harness, pki, "department/APV")
            let identity = "spiffe://xinyi.local/department/APV"
            #expect(try await Self.ask(department) == identity)
            #expect(try await Self.ask(department, WhoAmI.departments, stating: identity) == identity)
            let contradiction = await #expect(throws: RPCError.self) {
                try await Self.ask(department, stating: "spiffe://xinyi.local/operator/li")
            }
            #expect(contradiction?.code == .unauthenticated)
            #expect(contradiction?.info?.reason == "CALLER_CONTRADICTED")
            let operatorClient = try Self.client(harness, pki, "operator/li")
            let refusal = await #expect(throws: RPCError.self) {
                try await Self.ask(operatorClient, WhoAmI.departments)
            }
            #expect(refusal?.code == .permissionDenied && refusal?.info?.reason == "ROLE_REQUIRED")
            // What kind of caller this is nobody knows.
            let stranger = try Self.client(harness, pki, "robot/r2")
            let unknown = await #expect(throws: RPCError.self) { try await Self.ask(stranger) }
            #expect(unknown?.info?.reason == "CALLER_MALFORMED")
        }
    }

    @Test("a certificate that is revoked while the daemon runs ends its connections, and the log says why")
    func revocation() async throws {
        let pki = try TestAuthority()
        try await withService(Self.definition, settings: Self.settings(pki)) { harness in
            let (first, second) = (
                try Self.client(harness, pki, "department/APV"), try Self.client(harness, pki, "department/MSR")
            )
            #expect(try await Self.ask(first).hasSuffix("APV"))
            #expect(try await Self.ask(second).hasSuffix("MSR"))
            try pki.revoke(["department-APV"])
            try await eventually("the end of the revoked connection") {
                harness.log.contains("connection closed") && harness.log.contains("CERTIFICATE_REVOKED")
            }
            await #expect(throws: RPCError.self) { try await Self.ask(first) }
            try await eventually("the refused handshake") { harness.log.contains("handshake refused") }
            #expect(try await Self.ask(second).hasSuffix("MSR"))
            let metrics = HTTPGet.get("/metrics", port: harness.running.adminPort).body
            #expect(metrics.contains("xinyi_handshakes_refused_total{reason=\"CERTIFICATE_REVOKED\"}"))
            #expect(metrics.contains("xinyi_certificate_expiry_seconds"))
        }
    }

    @Test("files that are wrong are said once and change nothing; right ones count without a restart")
    func reload() async throws {
        let pki = try TestAuthority()
        try await withService(Self.definition, settings: Self.settings(pki)) { harness in
            let client = try Self.client(harness, pki, "department/APV")
            #expect(try await Self.ask(client).hasSuffix("APV"))
            let old = try Certificate.load(pki.path("service-sample.pem")).serial
            pki.directory.write("service-sample.pem", "nonsense")
            try await eventually("the complaint") { harness.log.contains("certificates not reloaded") }
            #expect(try await Self.ask(client).hasSuffix("APV"))
            try pki.reissue("service-sample", pki.template("service/sample"))
            try await eventually("the new certificate") { harness.log.contains("certificates reloaded") }
            #expect(try Certificate.load(pki.path("service-sample.pem")).serial != old)
            #expect(try await Self.ask(client).hasSuffix("APV"))
            #expect(try await Self.ask(Self.client(harness, pki, "department/MSR")).hasSuffix("MSR"))
        }
    }

    @Test("without certificates a daemon does not start unless told to be plain, and says what to do")
    func refused() async throws {
        let pki = try TestAuthority()
        let good = try Self.settings(pki)
        let other = try Self.settings(pki, "service/other")
        var openKey = good
        openKey["tls-key"] = pki.directory.write(
            "open.pem", try String(contentsOfFile: pki.path("service-sample-key.pem"), encoding: .utf8), mode: 0o644)
        var halfKey = good
        halfKey["tls-key"] = other["tls-key"]
        var domain = good
        domain["trust-domain"] = "elsewhere.example"
        let cases: [([String: String], String)] = [
            (["plaintext": "false"], "tls-certificate, tls-key, tls-ca: must be given"),
            (["plaintext": "false", "tls-ca": pki.path("ca.pem")], "tls-certificate, tls-key: must be given"),
            (good.merging(["plaintext": "true"]) { $1 }, "plaintext: cannot be true together with"),
            (other, "tls-certificate: must be that of spiffe://xinyi.local/service/sample"),
            (openKey, "tls-certificate: the private key file \(pki.path("open.pem")) can be read"),
            (halfKey, "tls-certificate: the certificate"),
            (domain, "tls-certificate: the certificate"),
            (["plaintext": "true", "listen": "0.0.0.0:0"], "listen: '0.0.0.0:0' can be reached from other machines"),
        ]
        for (settings, text) in cases {
            let failure = await #expect(throws: StartFailure.self) {
                try await ServiceHarness(Self.definition, settings: settings)
            }
            #expect(failure?.code == .configuration)
            #expect(failure?.description.hasPrefix(text) == true, "\(failure?.description ?? "")")
        }
    }

    @Test("an instance that listens everywhere says where it can be reached")
    func wildcard() async throws {
        let pki = try TestAuthority()
        let definition = ServiceDefinition(name: "sample", port: 7499, migrations: nil) { _ in [] }
        let settings = try Self.settings(pki).merging(["listen": "0.0.0.0:0"]) { $1 }
        let failure = await #expect(throws: StartFailure.self) {
            try await ServiceHarness(definition, settings: settings)
        }
        #expect(failure?.description.hasPrefix("advertise: must be given") == true)
        try await withService(definition, settings: settings.merging(["advertise": "127.0.0.1:7499"]) { $1 }) {
            harness in
            #expect(harness.address.port != 0)
        }
    }
}
