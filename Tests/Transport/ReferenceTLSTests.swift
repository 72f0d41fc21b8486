import Crypto
import Foundation
import RPC
import TestKit
import Testing
import Transport
import Wire

/// `openssl s_client`, an implementation of TLS's client side that is not ours, with whatever a peer may show. Not checked
/// for what is left open: Foundation's run loops, which watch the program, open descriptors that stay.
@Suite("TLS against openssl s_client", .serialized)
struct ReferenceTLSTests {
    /// Runs it against a server; sends `input`, and gives what came back until `until` bytes or the end.
    static func connect(
        to server: SocketAddress, _ arguments: [String], input: [UInt8] = [], until: Int = .max
    ) throws -> [UInt8] {
        let process = Process()
        let (stdin, stdout) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        process.arguments = ["s_client", "-connect", server.description, "-quiet", "-no_ign_eof"] + arguments
        process.standardInput = stdin
        process.standardOutput = stdout
        process.standardError = FileHandle.nullDevice
        try process.run()
        defer {
            // SIGTERM may be blocked in it, as it is in the thread that started it.
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        stdin.fileHandleForWriting.write(Data(input))
        var output: [UInt8] = []
        while output.count < until,
            let part = try stdout.fileHandleForReading.read(upToCount: min(until - output.count, 1 << 16)),
            !part.isEmpty
        {
            output += part
        }
        return output
    }

    static func show(_ pki: TestAuthority, _ name: String) -> [String] {
        ["-cert", pki.path("\(name).pem"), "-key", pki.path("\(name)-key.pem"), "-CAfile", pki.path("ca.pem")]
    }

    @Test("its handshake succeeds and its call is answered")
    func call() async throws {
        let world = try TLSTests.World()
        try world.pki.issue("apv", world.pki.template("department/APV"))
        let output = try Self.connect(
            to: world.server.address, Self.show(world.pki, "apv") + ["-tls1_3", "-verify_return_error"],
            input: requestFrame(1, "peer"), until: 10)
        #expect(output.count == 10 && FrameHeader(output.span.bytes, at: 0).streamID == 1)
        #expect(world.events.refusals.isEmpty)
        await world.server.stop()
    }

    /// What a client shows.
    enum Shown: String, CaseIterable {
        case nothing, otherAuthority, expired, notYetValid, foreignDomain, serverOnly, noURI, twoURIs, revoked, tls12
        case plainBytes, http

        var reason: String {
            switch self {
            case .nothing: "NO_CERTIFICATE"
            case .otherAuthority: "UNTRUSTED_AUTHORITY"
            case .expired: "CERTIFICATE_EXPIRED"
            case .notYetValid: "CERTIFICATE_NOT_YET_VALID"
            case .foreignDomain, .noURI, .twoURIs: "IDENTITY_REFUSED"
            case .serverOnly: "WRONG_PURPOSE"
            case .revoked: "CERTIFICATE_REVOKED"
            case .tls12: "OLD_VERSION"
            case .plainBytes, .http: "NOT_TLS"
            }
        }
    }

    @Test(
        "who may not come in is refused with a reason in the log, and no other call is disturbed",
        arguments: Shown.allCases)
    func refused(shown: Shown) async throws {
        let world = try TLSTests.World()
        let pki = world.pki
        let other = try world.client("department/MSR")
        #expect(try await other.call("x") == "x")
        var template = pki.template("department/APV")
        var issuer = pki
        var arguments = ["-tls1_3"]
        switch shown {
        case .expired: template.validity = (pki.now - 7_200)...(pki.now - 3_600)
        case .notYetValid: template.validity = (pki.now + 3_600)...(pki.now + 7_200)
        case .foreignDomain: template.uris = ["spiffe://elsewhere.example/department/APV"]
        case .serverOnly: template.isForClients = false
        case .noURI: template.uris = []
        case .twoURIs: template.uris.append("spiffe://xinyi.local/department/BEB")
        case .otherAuthority: issuer = try TestAuthority()
        case .tls12: arguments = ["-tls1_2"]
        case .nothing, .revoked, .plainBytes, .http: break
        }
        if template.uris.isEmpty { template.hosts = ["apv.example"] }
        try issuer.issue("apv", template)
        if shown == .revoked {
            try pki.revoke(["apv"])
            #expect(try world.provider.reloadIfChanged() != nil)
        }
        switch shown {
        case .plainBytes, .http:
            let peer = RawPeer.connect(to: world.server.address)
            peer.send(shown == .http ? Array("GET / HTTP/1.1\r\n\r\n".utf8) : requestFrame(1, "x"))
            #expect(await peer.isClosedByPeer())
        case .nothing: #expect(try Self.connect(to: world.server.address, arguments).isEmpty)
        default:
            let answer = try Self.connect(
                to: world.server.address, arguments + Self.show(issuer, "apv"), input: requestFrame(1, "x"))
            #expect(answer.isEmpty)
        }
        #expect(await eventually { world.events.refusals == [shown.reason] }, "\(world.events.refusals)")
        #expect(try await other.call("x") == "x")
        await world.server.stop()
    }
}
