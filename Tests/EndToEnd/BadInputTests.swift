import CommonSchema
import Crypto
import Dispatch
import DistrictKit
import Glibc
import RPC
import RegistrySchema
import ServiceKit
import TestKit
import Testing
import Transport

/// A connection that writes what no client of ours would.
private final class RawConnection: Sendable {
    private let descriptor: Int32

    /// Connects to a port of 127.0.0.1. Reads give up after a minute.
    init(port: UInt16) throws {
        guard let open = Loopback.connect(port: port, patience: 60) else {
            throw NotInTime("a connection to port \(port)")
        }
        descriptor = open
    }

    deinit { close(descriptor) }

    func send(_ bytes: [UInt8]) { _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) }

    /// Reads until the other side closes, off the pool of tasks: everything that came, or nil if it did not close.
    func readToEnd() async -> [UInt8]? {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: self.readAll()) }
        }
    }

    private func readAll() -> [UInt8]? {
        var all: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            if count == 0 || (count < 0 && errno == ECONNRESET) { return all }
            guard count > 0 else { return nil }
            all += chunk[..<count]
        }
    }
}

@Suite("Bad input at a running service", .serialized)
struct BadInputTests {
    @Test("a frame of 4 GiB, a stalled half-frame and bytes that are none cost their own connection and nothing else")
    func frames() async throws {
        // Plain, so that the bytes reach the frames; what is no TLS at a TLS port is the transport's own test.
        let directory = TemporaryDirectory("frames")
        let keys = ["encryption", "blind-index"].flatMap { name in
            ["--\(name)-key-file", directory.write("\(name).key", SecureRandom.bytes(32).hexText + "\n")]
        }
        let registry = try DaemonProcess(
            "xinyi-registry",
            [
                "--plaintext", "true", "--listen", "127.0.0.1:0", "--admin-listen", "127.0.0.1:0", "--directories", "",
                "--data-dir", directory.file("registry"),
            ] + keys)
        let address = try SocketAddress.parse(try await registry.waitUntilServing(timeout: .seconds(60)).address)
        let caller = try #require(Caller(identity: "spiffe://\(Caller.defaultTrustDomain)/department/MSR"))
        let client = ClientConnection(address: address)
        let port = try #require(address.port)
        let subjects = SubjectServiceClient(channel: IdentifiedChannel(client, caller: caller))
        func serves() async throws {
            let judged = try await subjects.validateCode(
                ValidateCodeRequest(code: SubjectCode(value: "91230109MA1C0T3R9F")))
            #expect(judged.valid)
        }
        try await serves()
        let process = registry.processID
        let before = try ResidentMemory(of: process).kilobytes

        // Half of a request's header, and a header whose body never comes whole: both wait for their limit, while
        // others are served.
        let halves: [[UInt8]] = [[0, 0, 0], [0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 7]]
        let stalled = try halves.map { bytes in
            let connection = try RawConnection(port: port)
            connection.send(bytes)
            return connection
        }
        for bytes in [[0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 1, 1, 0], Array("GET / HTTP/1.1\r\n\r\n".utf8)] {
            let connection = try RawConnection(port: port)
            connection.send(bytes)
            #expect(await connection.readToEnd() == [])
            try await serves()
        }
        try await eventually("the reason in the log") {
            registry.log.contains("the peer does not speak ttrpc")
        }
        for connection in stalled { #expect(await connection.readToEnd() == []) }
        let reason = "a frame was not complete after"
        try await eventually("both stalled connections in the log") {
            registry.log.split(separator: "\n").filter { $0.contains(reason) }.count == 2
        }
        try await serves()
        // Nobody reserved what the frame announced.
        #expect(try ResidentMemory(of: process).kilobytes - before < 64 << 10)
        client.close()
        registry.signal(SIGTERM)
        #expect(try await registry.waitForExit() == 0)
    }

    @Test("an unknown JSON field is refused by its path, with the fields that there are, and nothing is sent")
    func unknownField() async throws {
        try await withDistrict(only: ["directory", "registry"]) { district, _ in
            func call(_ json: String) async throws -> (code: Int32, output: String, errors: String) {
                try await district.xinyi([
                    "call", "xinyi.registry.v1.SubjectService/RegisterSubject", json, "--as", "department/MSR",
                    "--lang",
                    "en",
                ])
            }
            let right = #"""
                {"requestId": "json-0001", "kind": "SUBJECT_KIND_LEGAL_PERSON", "displayName": "甲公司",
                 "code": {"value": "91230109MA1C0T3R9F"}, "official": {"id": "MSR-0042"}}
                """#
            let wrong = right.replacing(#""value""#, with: #""valeu""#)
            let refused = try await call(wrong)
            #expect(refused.code == 2 && refused.output.isEmpty)
            #expect(refused.errors.contains("field code.valeu: is not a field of xinyi.common.v1.SubjectCode"))
            #expect(
                refused.errors.contains("remedy: use one of: kind, value")
                    || refused.errors.contains("remedy: use one of: value, kind"))
            #expect(try district.query("registry", "SELECT count(*) FROM subject") == ["0"])
            let taken = try await call(right)
            #expect(taken.code == 0, "\(taken.errors)")
            #expect(try district.query("registry", "SELECT display_name FROM subject") == ["甲公司"])
        }
    }
}
