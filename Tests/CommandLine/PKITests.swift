import Crypto
import Foundation
import JSON
import Phrases
import TestKit
import Testing

@testable import CommandLineKit

@Suite("Certificates on the command line", .serialized)
struct PKITests {
    private let directory = TemporaryDirectory("pki")
    private var pki: String { directory.file("pki") }

    private func tool(_ arguments: String...) async -> Run {
        await Run(["tools", "pki"] + arguments + ["--pki", pki])
    }

    private func mode(_ name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: "\(pki)/\(name)")[.posixPermissions] as? Int
    }

    @Test("an authority, certificates and revocations are made, private and in no other's place")
    func all() async throws {
        let made = await tool("init", "--trust-domain", "example.local", "--days", "2")
        #expect(made.code == .ok, "\(made.errors)")
        let issued = await tool("issue", "service/listing", "department/APV", "--host", "listing.example", "--json")
        #expect(issued.code == .ok, "\(issued.errors)")
        for name in ["ca.pem", "ca-key.pem", "crl.pem", "service-listing.pem", "department-APV-key.pem"] {
            #expect(try mode(name) == 0o600, "\(name)")
        }
        let certificate = try Certificate.load("\(pki)/service-listing.pem")
        #expect(certificate.identity == "spiffe://example.local/service/listing")
        let authority = try Certificate.load("\(pki)/ca.pem")
        // Asked for 30 days, and never longer than who vouches for it.
        #expect(certificate.notAfter == authority.notAfter)
        let files = TLSFiles(
            certificate: "\(pki)/service-listing.pem", key: "\(pki)/service-listing-key.pem",
            authorities: "\(pki)/ca.pem", revocations: "\(pki)/crl.pem")
        _ = try TLSCredentials(files: files, trustDomain: "example.local")

        let again = await tool("init")
        #expect(again.code == .usage && again.errors.contains("cannot be created"))
        let twice = await tool("issue", "service/listing")
        #expect(twice.code == .usage && twice.errors.contains("renew it with: xinyi tools pki renew service/listing"))
        #expect(try Certificate.load("\(pki)/service-listing.pem").serial == certificate.serial)

        let revoked = await tool("revoke", "department/APV", "\(pki)/service-listing.pem")
        #expect(revoked.code == .ok, "\(revoked.errors)")
        #expect(try RevocationList.load("\(pki)/crl.pem").count == 2)
        let more = await tool("revoke", "department/APV")
        #expect(more.code == .ok)
        #expect(try RevocationList.load("\(pki)/crl.pem").count == 2)
        #expect(try RevocationList.load("\(pki)/crl.pem").number == 3)
    }

    @Test("an official of a department gets a certificate of the own")
    func official() async throws {
        #expect(await tool("init").code == .ok)
        #expect(await tool("issue", "department/EMR", "department/EMR/official/0815").code == .ok)
        let certificate = try Certificate.load("\(pki)/department-EMR-official-0815.pem")
        #expect(certificate.identity == "spiffe://xinyi.local/department/EMR/official/0815")
        #expect(await tool("renew", "department/EMR/official/0815").code == .ok)
        let listed = await tool("list", "--json")
        let identities = try listed.output.split(separator: "\n").map {
            try JSONValue.parse(String($0))["identity"]?.text
        }
        #expect(identities == ["ca", "department/EMR", "department/EMR/official/0815"])
        #expect(await tool("revoke", "department/EMR/official/0815").code == .ok)
    }

    @Test("openssl, which is not ours, finds the chain and the revocation list good, and the revoked certificate bad")
    func reference() async throws {
        #expect(await tool("init").code == .ok)
        #expect(await tool("issue", "service/listing", "public").code == .ok)
        func verify(_ name: String, _ purpose: String) throws -> Int32 {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
            process.arguments = [
                "verify", "-x509_strict", "-purpose", purpose, "-crl_check_all", "-CAfile", "\(pki)/ca.pem", "-CRLfile",
                "\(pki)/crl.pem", "\(pki)/\(name).pem",
            ]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus
        }
        for purpose in ["sslserver", "sslclient"] { #expect(try verify("service-listing", purpose) == 0) }
        #expect(await tool("revoke", "service/listing").code == .ok)
        #expect(try verify("service-listing", "sslserver") != 0)
        #expect(try verify("public", "sslclient") == 0)
    }

    @Test("renewal is in place: the same names with a new key, number and end; nothing is left beside it")
    func renewal() async throws {
        #expect(await tool("init").code == .ok)
        #expect(
            await tool("issue", "service/listing", "--host", "listing.example", "--ip", "10.1.2.3", "--days", "5").code
                == .ok)
        let path = "\(pki)/service-listing.pem"
        let old = try Certificate.load(path)
        let oldKey = try Data(contentsOf: URL(fileURLWithPath: "\(pki)/service-listing-key.pem"))
        let run = await tool("renew", "service/listing")
        #expect(run.code == .ok, "\(run.errors)")
        #expect(run.output == "\(path)\n\(pki)/service-listing-key.pem\n")
        let new = try Certificate.load(path)
        #expect(new.serial != old.serial && new.identity == old.identity)
        #expect(new.otherNames == old.otherNames)
        #expect(new.otherNames.hosts == ["localhost", "listing", "listing.example"])
        #expect(new.otherNames.addresses == ["127.0.0.1", "::1", "10.1.2.3"])
        #expect(new.notAfter - new.notBefore == old.notAfter - old.notBefore)
        #expect(try Data(contentsOf: URL(fileURLWithPath: "\(pki)/service-listing-key.pem")) != oldKey)
        #expect(try mode("service-listing.pem") == 0o600 && mode("service-listing-key.pem") == 0o600)
        _ = try TLSCredentials(
            files: TLSFiles(
                certificate: path, key: "\(pki)/service-listing-key.pem", authorities: "\(pki)/ca.pem"),
            trustDomain: "xinyi.local")
        let names = try FileManager.default.contentsOfDirectory(atPath: pki).sorted()
        #expect(names == ["ca-key.pem", "ca.pem", "crl.pem", "service-listing-key.pem", "service-listing.pem"])
        #expect(await tool("renew", "service/listing", "--days", "9").code == .ok)
        #expect(try Certificate.load(path).notAfter > new.notAfter)
    }

    @Test("all that end soon are renewed at once, others stay; what is not there is told with what makes it")
    func soon() async throws {
        #expect(await tool("init").code == .ok)
        #expect(await tool("issue", "department/APV", "operator/li", "--days", "3").code == .ok)
        #expect(await tool("issue", "public", "--days", "30").code == .ok)
        let before = try ["department-APV", "operator-li", "public"].map {
            try Certificate.load("\(pki)/\($0).pem").serial
        }
        #expect(await tool("renew", "--within", "7", "--days", "20").code == .ok)
        let after = try ["department-APV", "operator-li", "public"].map {
            try Certificate.load("\(pki)/\($0).pem").serial
        }
        #expect(after[0] != before[0] && after[1] != before[1] && after[2] == before[2])
        let none = await tool("renew", "department/MSR", "--lang", "en")
        #expect(none.code == .usage && none.errors.contains("make one with: xinyi tools pki issue department/MSR"))
        let nothing = await tool("renew", "--lang", "zh")
        #expect(nothing.code == .usage && nothing.errors.contains("--within"))
    }

    @Test("who is revoked gets no new certificate by the calendar, and by name alone")
    func revoked() async throws {
        #expect(await tool("init").code == .ok)
        #expect(await tool("issue", "department/APV", "department/MSR", "--days", "3").code == .ok)
        func serials() throws -> [String] {
            try ["department-APV", "department-MSR"].map { try Certificate.load("\(pki)/\($0).pem").serial }
        }
        let before = try serials()
        #expect(await tool("revoke", "department/APV").code == .ok)
        #expect(await tool("renew", "--within", "7").code == .ok)
        let after = try serials()
        #expect(after[0] == before[0] && after[1] != before[1])
        #expect(await tool("renew", "department/APV").code == .ok)
        #expect(try serials()[0] != before[0])
    }

    @Test("the list tells names, ends and what does not count, in both languages and as JSON")
    func listing() async throws {
        #expect(await tool("init").code == .ok)
        #expect(await tool("issue", "service/listing", "department/APV").code == .ok)
        let whole = await tool("list", "--lang", "zh")
        #expect(whole.code == .ok, "\(whole.errors)")
        #expect(
            whole.output.contains("service/listing") && whole.output.contains("有效") && whole.output.contains("吊销列表有效至"))
        #expect(!whole.output.contains("-key"))
        #expect(await tool("revoke", "department/APV").code == .ok)
        let some = await tool("list", "--lang", "en")
        #expect(some.code == .negative)
        let line = try #require(some.output.split(separator: "\n").first { $0.hasPrefix("department/APV") })
        #expect(line.contains("revoked") && (line.contains("29") || line.contains("30")))
        let json = await tool("list", "--json")
        let rows = try json.output.split(separator: "\n").map { try JSONValue.parse(String($0)) }
        #expect(rows.compactMap { $0["identity"]?.text } == ["ca", "department/APV", "service/listing"])
        #expect(rows.compactMap { $0["state"]?.text } == ["valid", "revoked", "valid"])
    }

    @Test(
        "what cannot be is refused with the rule",
        arguments: [
            (["issue", "service/x"], "there is no authority"), (["init", "--days", "0"], "1 to 3650"),
            (["init", "--days", "3651"], "1 to 3650"), (["init", "--trust-domain", "a/b"], "--trust-domain must be"),
            (["issue", "king/x"], "is not department/CODE"), (["issue", "service/"], "is not department/CODE"),
            (["issue", "department/EMR/official/"], "is not department/CODE"),
            (["issue", "department/EMR/official/0815/x"], "is not department/CODE"),
            (["issue", "operator/li/official/0815"], "is not department/CODE"),
            (["issue", "service/a b"], "is not department/CODE"),
            (["issue", "department/emr"], "did you mean department/EMR?"),
            (["issue", "department/Emr/official/0815"], "did you mean department/EMR?"),
            (["issue", "department/EMRX"], "three capital letters"),
            (["issue", "department/EM"], "three capital letters"),
            (["issue", "department/E1R"], "three capital letters"), (["issue", "department/ALL"], "other than ALL"),
            (["issue", "department/all"], "other than ALL, as in department/ABC\n"),
            (["issue", "public", "service/Listing"], "small letters"), (["issue", "service/a_b"], "small letters"),
            (["issue", "department/EMR/official/11010519491231002X"], "no person's identity number"),
            (["issue", "operator/Li.Wei-2"], "there is no authority"),
            (["issue", "service/a-1"], "there is no authority"),
            (["issue", "department/EMR/official/a_1"], "there is no authority"),
            (["issue", "department/\(String(repeating: "x", count: 64))"], "is not department/CODE"),
        ] as [([String], String)])
    func refused(_ arguments: [String], _ text: String) async {
        let run = await Run(["tools", "pki"] + arguments + ["--pki", pki, "--lang", "en"])
        #expect(run.code == .usage)
        #expect(run.errors.contains(text), "\(run.errors)")
    }

    @Test("a certificate's life has its bound", arguments: [("397", true), ("398", false), ("1", true), ("-1", false)])
    func days(_ days: String, _ isTaken: Bool) async {
        #expect(await tool("init", "--days", "3650").code == .ok)
        #expect(await tool("issue", "public", "--days=\(days)").code == (isTaken ? .ok : .usage))
    }

    @Test("who has no certificate, half of one or somebody else's is told so before anything is sent")
    func identity() async throws {
        #expect(await tool("init").code == .ok)
        #expect(await tool("issue", "department/APV").code == .ok)
        let own = ["--certificate", "\(pki)/department-APV.pem", "--key", "\(pki)/department-APV-key.pem"]
        let cases: [([String], String)] = [
            (own, "must be given together"),
            (["--pki", pki], "say with --as"),
            (["--pki", pki, "--as", "department/MSR"], "make one with: xinyi tools pki issue department/MSR"),
            (own + ["--ca", "\(pki)/ca.pem", "--as", "department/MSR"], "the certificate is that of"),
            (own + ["--ca", "\(pki)/nowhere.pem"], "cannot be opened"),
        ]
        for (options, text) in cases {
            let run = await Run(["list", "--lang", "en"] + options)
            #expect(run.code == .usage)
            #expect(run.errors.contains(text), "\(run.errors)")
        }
    }
}
