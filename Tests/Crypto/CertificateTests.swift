import Foundation
import TestKit
import Testing

@testable import Crypto

@Suite("Certificates and their files")
struct CertificateTests {
    @Test("an identity has its longest length", arguments: [(256, true), (257, false)])
    func identity(_ length: Int, _ isTaken: Bool) throws {
        let pki = try TestAuthority()
        var template = pki.template("department/APV")
        template.uris = ["spiffe://xinyi.local/" + String(repeating: "x", count: length - 21)]
        if isTaken {
            #expect(try pki.authority.issue(template).certificate.identity == template.uris[0])
        } else {
            #expect(throws: CryptoError.self) { try pki.authority.issue(template) }
        }
    }

    @Test(
        "a name that would say something else in OpenSSL's text form is refused",
        arguments: ["spiffe://x/a,DNS:b", "spiffe://x/a b", "spiffe://x/a\n", "", "spiffe://x/\u{e9}"])
    func names(name: String) throws {
        let pki = try TestAuthority()
        var template = pki.template("department/APV")
        template.uris = [name]
        let error = #expect(throws: CryptoError.self) { try pki.authority.issue(template) }
        #expect(error?.kind == .certificate)
    }

    @Test(
        "a file of authorities has at most 16, and holds at least one",
        arguments: [(0, false), (1, true), (16, true), (17, false)])
    func authorities(_ count: Int, _ isTaken: Bool) throws {
        let pki = try TestAuthority()
        let one = try String(contentsOfFile: pki.path("ca.pem"), encoding: .utf8)
        pki.directory.write("many.pem", String(repeating: one, count: count))
        var files = try pki.issue("registry", pki.template("service/registry"))
        files.authorities = pki.path("many.pem")
        if isTaken {
            _ = try TLSCredentials(files: files, trustDomain: "xinyi.local")
        } else {
            let error = #expect(throws: CryptoError.self) {
                try TLSCredentials(files: files, trustDomain: "xinyi.local")
            }
            #expect(error?.message.contains("1 to 16 certificates") == true)
        }
    }

    @Test("a file past its bound is refused unread", arguments: [(0, true), (1, false)])
    func size(_ excess: Int, _ isTaken: Bool) throws {
        let pki = try TestAuthority()
        let text = try String(contentsOfFile: pki.path("ca.pem"), encoding: .utf8)
        let filler = String(repeating: "#", count: CryptoLimits.certificateFileBytes - text.utf8.count + excess - 1)
        pki.directory.write("large.pem", filler + "\n" + text)
        var files = try pki.issue("registry", pki.template("service/registry"))
        files.authorities = pki.path("large.pem")
        if isTaken {
            _ = try TLSCredentials(files: files, trustDomain: "xinyi.local")
        } else {
            let error = #expect(throws: CryptoError.self) {
                try TLSCredentials(files: files, trustDomain: "xinyi.local")
            }
            #expect(error?.message.contains("longer than") == true)
        }
    }

    @Test("a program's own certificate is looked at before anybody else does")
    func own() throws {
        let pki = try TestAuthority()
        let other = try TestAuthority()
        var clientOnly = pki.template("service/registry")
        clientOnly.isForServers = false
        var nameless = pki.template("service/registry")
        nameless.uris = []
        nameless.hosts = ["registry.example"]
        var foreign = try other.issue("registry", other.template("service/registry"))
        foreign.authorities = pki.path("ca.pem")
        var halves = try pki.issue("one", pki.template("service/one"))
        halves.key = try pki.issue("two", pki.template("service/two")).key
        let cases: [(TLSFiles, String)] = [
            (try pki.issue("client-only", clientOnly), "extended key usage"),
            (try pki.issue("nameless", nameless), "exactly one URI name"),
            (foreign, "does not lead to an authority"), (halves, "do not belong together"),
        ]
        for (files, text) in cases {
            let error = #expect(throws: CryptoError.self) {
                try TLSCredentials(files: files, trustDomain: "xinyi.local")
            }
            #expect(error?.kind == .certificate)
            #expect(error?.message.contains(text) == true, "\(error?.message ?? "")")
        }
        let expired = CertificateTemplate(
            uris: ["spiffe://xinyi.local/service/old"], validity: (pki.now - 7_200)...(pki.now - 3_600))
        // The peers refuse it and say so; its successor is then taken up without a restart.
        _ = try TLSCredentials(files: pki.issue("old", expired), trustDomain: "xinyi.local")
    }

    @Test("a list signed by somebody else is not continued")
    func foreignList() throws {
        let pki = try TestAuthority()
        let other = try TestAuthority()
        let list = try RevocationList.load(other.path("crl.pem"))
        #expect(throws: CryptoError.self) {
            try pki.authority.revocationList(after: list, now: pki.now, nextUpdate: pki.now + 60)
        }
    }
}
