import TestKit
import Testing

@testable import Crypto

extension TestAuthority {
    /// New credentials.
    func credentials(_ name: String, _ template: CertificateTemplate) throws -> TLSCredentials {
        try TLSCredentials(files: issue(name, template), trustDomain: trustDomain)
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
