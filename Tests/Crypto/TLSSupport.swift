import Foundation
import Testing

@testable import Crypto

/// A directory with an authority, in which certificates are made and found again by name.
final class TestAuthority {
    let directory = NSTemporaryDirectory() + "xinyi-tls-" + UUID().uuidString
    let authority: CertificateAuthority
    let now = Int64(Date().timeIntervalSince1970)

    init(validity: ClosedRange<Int64>? = nil) throws {
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        authority = try CertificateAuthority(
            name: "test authority", validity: validity ?? (now - 86_400)...(now + 86_400))
        try authority.write(certificate: path("ca.pem"), key: path("ca-key.pem"))
    }

    deinit { try? FileManager.default.removeItem(atPath: directory) }

    func path(_ name: String) -> String { directory + "/" + name }

    /// A certificate for both ends that is valid for an hour.
    func template(_ path: String, domain: String = "xinyi.local") -> CertificateTemplate {
        CertificateTemplate(uris: ["spiffe://\(domain)/\(path)"], validity: (now - 60)...(now + 3_600))
    }

    @discardableResult
    func issue(_ name: String, _ template: CertificateTemplate) throws -> TLSFiles {
        try authority.issue(template).write(certificate: path("\(name).pem"), key: path("\(name)-key.pem"))
        return files(name)
    }

    func files(_ name: String, revocations: Bool = false) -> TLSFiles {
        TLSFiles(
            certificate: path("\(name).pem"), key: path("\(name)-key.pem"), authorities: path("ca.pem"),
            revocations: revocations ? path("crl.pem") : nil)
    }

    func revoke(_ names: [String], nextUpdate: Int64? = nil) throws {
        let previous = try? RevocationList.load(path("crl.pem"))
        try authority.revocationList(
            after: previous, revoking: names.map { try Certificate.load(path("\($0).pem")) }, now: now,
            nextUpdate: nextUpdate ?? now + 3_600
        ).write(path("crl.pem"))
    }

    func credentials(_ name: String, _ template: CertificateTemplate) throws -> TLSCredentials {
        try TLSCredentials(files: issue(name, template), trustDomain: "xinyi.local")
    }
}

/// Two engines and the bytes between them.
struct Pair {
    let client: TLSEngine
    let server: TLSEngine
    var clientFailure: TLSFailure?
    var serverFailure: TLSFailure?

    init(client: TLSCredentials, server: TLSCredentials, expecting: String = "service/registry") throws {
        self.client = try client.connectingEngine(expecting: expecting)
        self.server = try server.acceptingEngine()
    }

    /// Lets both talk, `step` bytes at a time, until neither has anything to say.
    mutating func handshake(step: Int = .max) {
        do { try client.begin() } catch { clientFailure = error }
        for _ in 0..<10 {
            var bytes: [UInt8] = []
            client.takeOutput(to: &bytes)
            if serverFailure == nil { serverFailure = Self.feed(server, bytes, step) }
            bytes = []
            server.takeOutput(to: &bytes)
            if clientFailure == nil { clientFailure = Self.feed(client, bytes, step) }
        }
    }

    static func feed(_ engine: TLSEngine, _ bytes: [UInt8], _ step: Int) -> TLSFailure? {
        var plain = [UInt8](repeating: 0, count: 1 << 16)
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = Array(rest.prefix(step))
            rest = rest.dropFirst(step)
            do throws(TLSFailure) {
                _ = try read(engine, part, &plain)
            } catch { return error }
        }
        return nil
    }

    static func read(_ engine: TLSEngine, _ sealed: [UInt8], _ plain: inout [UInt8]) throws(TLSFailure) -> Int {
        let result = sealed.withUnsafeBytes { sealed in
            plain.withUnsafeMutableBytes { plain -> Result<Int, TLSFailure> in
                do throws(TLSFailure) { return .success(try engine.read(sealed, into: plain)) } catch {
                    return .failure(error)
                }
            }
        }
        return try result.get()
    }

    static func seal(_ plain: [UInt8], _ engine: TLSEngine, _ sealed: inout [UInt8]) throws {
        try plain.withUnsafeBytes { bytes -> Result<Void, TLSFailure> in
            do throws(TLSFailure) { return .success(try engine.write(bytes, to: &sealed)) } catch {
                return .failure(error)
            }
        }.get()
    }

    /// Sends from one to the other, reading with a buffer of `room` bytes.
    static func send(_ plain: [UInt8], from: TLSEngine, to: TLSEngine, room: Int = 1 << 16) throws -> [UInt8] {
        var sealed: [UInt8] = []
        try seal(plain, from, &sealed)
        var buffer = [UInt8](repeating: 0, count: room)
        var received: [UInt8] = []
        var count = try read(to, sealed, &buffer)
        received += buffer[..<count]
        while to.hasUnread, !to.isEnded {
            count = try read(to, [], &buffer)
            received += buffer[..<count]
        }
        return received
    }
}
