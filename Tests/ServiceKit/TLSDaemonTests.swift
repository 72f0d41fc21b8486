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
        try await withService(Self.definition, settings: Self.settings(pki), live: true) { harness in
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
        try await withService(Self.definition, settings: Self.settings(pki), live: true) { harness in
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
        try await withService(Self.definition, settings: Self.settings(pki), live: true) { harness in
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

    @Test(
        "a certificate rotated in that peers would refuse changes nothing: the working one stays, told and counted",
        arguments: [
            ("expired", -7_200, -3_600, "has expired"), ("not yet valid", 3_600, 7_200, "is not valid yet"),
        ] as [(String, Int64, Int64, String)])
    func badRotation(_ name: String, _ from: Int64, _ until: Int64, _ text: String) async throws {
        let pki = try TestAuthority()
        try await withService(Self.definition, settings: Self.settings(pki), live: true) { harness in
            let port = harness.running.adminPort
            #expect(HTTPGet.get("/readyz", port: port) == (200, "phase: serving\n"))
            var template = pki.template("service/sample")
            template.validity = (pki.now + from)...(pki.now + until)
            try pki.reissue("service-sample", template)
            try await eventually("the complaint") {
                harness.log.contains("certificates not reloaded") && harness.log.contains(text)
            }
            // A fresh connection still finds the working one.
            #expect(try await Self.ask(Self.client(harness, pki, "department/APV")).hasSuffix("APV"))
            let ready = HTTPGet.get("/readyz", port: port)
            #expect(ready.status == 200)
            #expect(ready.body.contains("certificates: warning: new files do not count: ") && ready.body.contains(text))
            let metrics = HTTPGet.get("/metrics", port: port).body
            #expect(metrics.contains("xinyi_certificate_files_refused 1.0\n"))
            #expect(metrics.contains("xinyi_certificate_valid 1.0\n"))
            let refused = try #require(metrics.firstMatch(of: /xinyi_certificate_reloads_refused_total ([0-9]+)/))
            #expect(Int(refused.1) ?? 0 >= 1)
            // The last thing that an operator tries is right, and counts.
            try pki.reissue("service-sample", pki.template("service/sample"))
            try await eventually("the new certificate") { harness.log.contains("certificates reloaded") }
            try await eventually("the end of the warning") {
                HTTPGet.get("/readyz", port: port) == (200, "phase: serving\n")
            }
        }
    }

    @Test(
        "a key of another certificate changes nothing, and whom the list revokes meanwhile loses its connection all the same"
    )
    func halfRotation() async throws {
        let pki = try TestAuthority()
        try await withService(Self.definition, settings: Self.settings(pki), live: true) { harness in
            let client = try Self.client(harness, pki, "department/APV")
            #expect(try await Self.ask(client).hasSuffix("APV"))
            let other = try pki.issue("other", pki.template("service/sample"))
            let key = try String(contentsOfFile: other.key, encoding: .utf8)
            pki.directory.write("service-sample-key.pem", key, mode: 0o600)
            try pki.revoke(["department-APV"])
            try await eventually("the complaint") { harness.log.contains("do not belong together") }
            try await eventually("the end of the revoked connection") { harness.log.contains("CERTIFICATE_REVOKED") }
            await #expect(throws: RPCError.self) { try await Self.ask(client) }
            #expect(try await Self.ask(Self.client(harness, pki, "department/MSR")).hasSuffix("MSR"))
            #expect(HTTPGet.get("/readyz", port: harness.running.adminPort).status == 200)
        }
    }

    @Test(
        "what is in use and does not count any more makes the daemon unready, and the log, metrics and readiness say which",
        arguments: ["the certificate ended", "it is not valid yet", "the revocation list ended", "it is revoked"])
    func unready(_ what: String) async throws {
        let pki = try TestAuthority()
        var template = pki.template("service/sample")
        switch what {
        case "the certificate ended": template.validity = (pki.now - 7_200)...(pki.now - 3_600)
        case "it is not valid yet": template.validity = (pki.now + 3_600)...(pki.now + 7_200)
        default: break
        }
        try pki.issue("service-sample", template)
        if what == "the revocation list ended" { try pki.revoke([], nextUpdate: pki.now - 10) }
        if what == "it is revoked" { try pki.revoke(["service-sample"]) }
        let texts = [
            "the certificate ended": "the certificate in use ended at ", "it is not valid yet": "counts from ",
            "the revocation list ended": "there is no revocation list that counts now", "it is revoked": "is revoked",
        ]
        try await withService(Self.definition, settings: Self.settings(pki), live: true) { harness in
            let port = harness.running.adminPort
            let ready = HTTPGet.get("/readyz", port: port)
            #expect(ready.status == 503)
            #expect(ready.body.contains("certificates: ") && ready.body.contains(texts[what] ?? "?"), "\(ready.body)")
            #expect(HTTPGet.get("/healthz", port: port).status == 200)
            #expect(HTTPGet.get("/metrics", port: port).body.contains("xinyi_certificate_valid 0.0\n"))
            #expect(harness.log.contains("certificates do not count"))
            // Right files make it ready without a restart.
            try pki.reissue("service-sample", pki.template("service/sample"))
            if what == "the revocation list ended" { try pki.revoke([], nextUpdate: pki.now + 3_600) }
            try await eventually("readiness") { HTTPGet.get("/readyz", port: port).status == 200 }
            try await eventually("the line") { harness.log.contains("certificates count again") }
            #expect(try await Self.ask(Self.client(harness, pki, "department/MSR")).hasSuffix("MSR"))
        }
    }

    @Test(
        "a certificate or list that is about to end is a warning in readiness and in the log", arguments: [true, false])
    func soon(_ isList: Bool) async throws {
        let pki = try TestAuthority()
        var template = pki.template("service/sample")
        template.validity = (pki.now - 86_000)...(pki.now + 3_600)
        try pki.issue("service-sample", isList ? pki.template("service/sample") : template)
        var settings = try Self.settings(pki)
        if isList {
            try pki.authority.revocationList(now: pki.now - 86_000, nextUpdate: pki.now + 3_600).write(
                pki.path("crl.pem"))
        } else {
            settings["tls-crl"] = nil
        }
        try await withService(Self.definition, settings: settings, live: true) { harness in
            let ready = HTTPGet.get("/readyz", port: harness.running.adminPort)
            #expect(ready.status == 200)
            let text =
                isList
                ? "certificates: warning: a revocation list ends at "
                : "certificates: warning: the certificate in use ends at "
            #expect(ready.body.contains(text), "\(ready.body)")
            #expect(harness.log.contains("certificates end soon"))
            let metrics = HTTPGet.get("/metrics", port: harness.running.adminPort).body
            #expect(metrics.contains("xinyi_revocation_list_expiry_seconds \(isList ? "3" : "NaN")"))
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
                try await ServiceHarness(Self.definition, settings: settings, live: true)
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
            try await ServiceHarness(definition, settings: settings, live: true)
        }
        #expect(failure?.description.hasPrefix("advertise: must be given") == true)
        try await withService(
            definition, settings: settings.merging(["advertise": "127.0.0.1:7499"]) { $1 }, live: true
        ) {
            harness in
            #expect(harness.address.port != 0)
        }
    }
}
