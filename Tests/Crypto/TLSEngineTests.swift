import TestKit
import Testing

@testable import Crypto

@Suite("TLS engine")
struct TLSEngineTests {
    @Test(
        "two peers of one authority prove who they are, whatever pieces the network cuts",
        arguments: [1, 5, 100, Int.max])
    func handshake(step: Int) throws {
        let pki = try TestAuthority()
        var pair = try Pair(
            client: pki.credentials("apv", pki.template("department/APV")),
            server: pki.credentials("registry", pki.template("service/registry")))
        pair.handshake(step: step)
        #expect(pair.clientFailure == nil && pair.serverFailure == nil)
        #expect(pair.client.isEstablished && pair.server.isEstablished)
        #expect(pair.server.peer?.identity == "spiffe://xinyi.local/department/APV")
        #expect(pair.client.peer?.identity == "spiffe://xinyi.local/service/registry")
    }

    @Test(
        "bytes of every size arrive whole, also where the reader has little room",
        arguments: [1, 16_384, 16_385, 4 << 20])
    func sizes(size: Int) throws {
        let pki = try TestAuthority()
        let credentials = try pki.credentials("registry", pki.template("service/registry"))
        var pair = try Pair(client: credentials, server: credentials)
        pair.handshake()
        let message = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        #expect(try Pair.send(message, from: pair.client, to: pair.server) == message)
        #expect(try Pair.send(message, from: pair.server, to: pair.client, room: 1000) == message)
    }

    @Test("a changed byte ends the connection")
    func tampered() throws {
        let pki = try TestAuthority()
        let credentials = try pki.credentials("registry", pki.template("service/registry"))
        var pair = try Pair(client: credentials, server: credentials)
        pair.handshake()
        var sealed: [UInt8] = []
        try Pair.seal([1, 2, 3], pair.client, &sealed)
        sealed[sealed.count - 1] ^= 1
        #expect(Pair.feed(pair.server, sealed, .max)?.reason == .protocolError)
    }

    @Test("the end is told, and is not taken for bytes")
    func ending() throws {
        let pki = try TestAuthority()
        let credentials = try pki.credentials("registry", pki.template("service/registry"))
        var pair = try Pair(client: credentials, server: credentials)
        pair.handshake()
        pair.client.end()
        var sealed: [UInt8] = []
        pair.client.takeOutput(to: &sealed)
        #expect(Pair.feed(pair.server, sealed, .max) == nil)
        #expect(pair.server.isEnded)
    }

    /// What a client shows, and what the server says of it.
    enum Shown: String, CaseIterable {
        case expired, notYetValid, foreignDomain, onlyServer, noURI, twoURIs, emptyPath, otherAuthority
    }

    @Test("a certificate that does not count is refused, and the peer is told", arguments: Shown.allCases)
    func refused(shown: Shown) throws {
        let pki = try TestAuthority()
        let other = try TestAuthority()
        let server = try pki.credentials("registry", pki.template("service/registry"))
        var template = pki.template("department/APV")
        let expected: TLSFailure.Reason
        switch shown {
        case .expired:
            template.validity = (pki.now - 7_200)...(pki.now - 3_600)
            expected = .expired
        case .notYetValid:
            template.validity = (pki.now + 3_600)...(pki.now + 7_200)
            expected = .notYetValid
        case .foreignDomain:
            template.uris = ["spiffe://elsewhere.example/department/APV"]
            expected = .identity
        case .onlyServer:
            template.isForClients = false
            expected = .wrongPurpose
        case .noURI:
            template.uris = []
            template.hosts = ["apv.example"]
            expected = .identity
        case .twoURIs:
            template.uris.append("spiffe://xinyi.local/department/BEB")
            expected = .identity
        case .emptyPath:
            template.uris = ["spiffe://xinyi.local/"]
            expected = .identity
        case .otherAuthority: expected = .untrustedAuthority
        }
        let issuer = shown == .otherAuthority ? other : pki
        let files = try issuer.issue("peer", template)
        // A peer of another making does not look at its own certificate, and would trust our server.
        var trusting = files
        trusting.authorities = pki.path("ca.pem")
        let client = try TLSCredentials(unchecked: trusting, trustDomain: "xinyi.local")
        var pair = try Pair(client: client, server: server)
        pair.handshake()
        #expect(pair.serverFailure?.reason == expected, "\(String(describing: pair.serverFailure))")
        #expect(!pair.server.isEstablished)
        #expect(pair.clientFailure?.reason == .refusedByPeer)
    }

    @Test("a client refuses a server that is another service, of another authority or domain")
    func wrongServer() throws {
        let pki = try TestAuthority()
        let client = try pki.credentials("apv", pki.template("department/APV"))
        var pair = try Pair(client: client, server: pki.credentials("listing", pki.template("service/listing")))
        pair.handshake()
        #expect(pair.clientFailure?.reason == .unexpectedIdentity)
        #expect(pair.serverFailure?.reason == .refusedByPeer)

        for (expected, isTaken) in [
            ("service/*", true), ("service/list*", true), ("operator/*", false), ("service/lis", false),
        ] {
            pair = try Pair(
                client: client,
                server: pki.credentials("listing-\(expected.utf8.count)", pki.template("service/listing")),
                expecting: expected)
            pair.handshake()
            #expect((pair.clientFailure == nil) == isTaken, "\(expected)")
        }

        let other = try TestAuthority()
        pair = try Pair(client: client, server: other.credentials("registry", other.template("service/registry")))
        pair.handshake()
        #expect(pair.clientFailure?.reason == .untrustedAuthority)
    }

    @Test("an authority for departments makes departments and the public, and no service and no operator")
    func boundAuthority() throws {
        let (own, districts) = (try TestAuthority(), try TestAuthority())
        var files = try own.issue("registry", own.template("service/registry"))
        files.departmentAuthorities = districts.path("ca.pem")
        let server = try TLSCredentials(files: files, trustDomain: "xinyi.local")
        for (issuer, identity, isTaken) in [
            (districts, "department/APV", true), (districts, "public", true), (districts, "service/listing", false),
            (districts, "operator/li", false), (districts, "departments/APV", false), (own, "service/listing", true),
            (own, "operator/li", true), (own, "department/APV", true),
        ] {
            let name = identity.replacing("/", with: "-")
            var shown = try issuer.issue(name, issuer.template(identity))
            shown.authorities = own.path("ca.pem")
            let client = try TLSCredentials(unchecked: shown, trustDomain: "xinyi.local")
            var pair = try Pair(client: client, server: server)
            pair.handshake()
            #expect((pair.serverFailure == nil) == isTaken, "\(identity): \(String(describing: pair.serverFailure))")
            if !isTaken { #expect(pair.serverFailure?.reason == .identity) }
            // A connection that stands is looked at in the same way.
            if isTaken { #expect(pair.server.recheck(server) == nil) }
        }
        // An authority that is bound later ends what it vouched for.
        var pair = try Pair(
            client: TLSCredentials(unchecked: own.issue("li", own.template("operator/li")), trustDomain: "xinyi.local"),
            server: server)
        pair.handshake()
        var narrowed = files
        narrowed.departmentAuthorities = own.path("ca.pem")
        let later = try TLSCredentials(unchecked: narrowed, trustDomain: "xinyi.local")
        #expect(pair.server.recheck(later)?.reason == .identity)
        #expect(later.refusal == .identity)
    }

    @Test("what is no TLS is named so")
    func plain() throws {
        let pki = try TestAuthority()
        let credentials = try pki.credentials("registry", pki.template("service/registry"))
        for bytes in [[0, 0, 0, 0x10, 0, 0, 0, 1, 1, 0], Array("GET / HTTP/1.1\r\n\r\n".utf8)] as [[UInt8]] {
            let server = try credentials.acceptingEngine()
            #expect(Pair.feed(server, bytes, .max)?.reason == .notTLS)
        }
        let client = try credentials.connectingEngine(expecting: "service/registry")
        try client.begin()
        #expect(Pair.feed(client, [0, 0, 0, 1], .max)?.reason == .notTLS)
    }

    @Test("a revoked certificate is refused; without its issuer's valid list every certificate is")
    func revocation() throws {
        let pki = try TestAuthority()
        try pki.issue("registry", pki.template("service/registry"))
        let client = try pki.credentials("apv", pki.template("department/APV"))
        try pki.revoke([])
        func refusal() throws -> TLSFailure.Reason? {
            let server = try TLSCredentials(files: pki.files("registry", revocations: true), trustDomain: "xinyi.local")
            var pair = try Pair(client: client, server: server)
            pair.handshake()
            return pair.serverFailure?.reason
        }
        #expect(try refusal() == nil)
        try pki.revoke(["apv"])
        #expect(try refusal() == .revoked)
        try pki.revoke([], nextUpdate: pki.now - 10)
        #expect(try refusal() == .revocationUnknown)
    }

    @Test("a standing connection is looked at again with new credentials")
    func recheck() throws {
        let pki = try TestAuthority()
        try pki.issue("registry", pki.template("service/registry"))
        let client = try pki.credentials("apv", pki.template("department/APV"))
        try pki.revoke([])
        let provider = try TLSProvider(files: pki.files("registry", revocations: true), trustDomain: "xinyi.local")
        var pair = try Pair(client: client, server: provider.credentials)
        pair.handshake()
        #expect(pair.server.recheck(provider.credentials) == nil)
        #expect(try provider.reloadIfChanged() == nil)
        try pki.revoke(["apv"])
        let fresh = try #require(try provider.reloadIfChanged())
        #expect(provider.credentials === fresh)
        #expect(pair.server.recheck(fresh)?.reason == .revoked)
    }
}
