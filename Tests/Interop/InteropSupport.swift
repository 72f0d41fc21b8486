import Foundation
import RPC

/// `google.protobuf.BytesValue` by hand, so that this side shares no message library with the other.
struct BytesValue: Message {
    static let fullName = "google.protobuf.BytesValue"
    var value: [UInt8] = []

    init() {}
    init(_ text: String) { value = Array(text.utf8) }
    init(_ value: [UInt8]) { self.value = value }

    init(serialized bytes: RawSpan, limits: MessageLimits) throws(RPCError) {
        let all = bytes.withUnsafeBytes { [UInt8]($0) }
        guard !all.isEmpty else { return }
        var length = 0
        var index = 1
        while index < all.count {
            length |= Int(all[index] & 0x7f) << (7 * (index - 1))
            index += 1
            if all[index - 1] < 0x80 { break }
        }
        guard all[0] == 0x0a, all.count - index == length else {
            throw RPCError(code: .invalidArgument, message: "not a BytesValue")
        }
        value = Array(all[index...])
    }

    func serialized() throws(RPCError) -> [UInt8] {
        guard !value.isEmpty else { return [] }
        var bytes: [UInt8] = [0x0a]
        var rest = value.count
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7f) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
        return bytes + value
    }

    var text: String { String(decoding: value, as: UTF8.self) }
}

/// The program of `Go/peer`, built once with the distribution's Go and its ttrpc package.
enum GoPeer {
    static let path: Result<String, Failure> = build()

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    private static func build() -> Result<String, Failure> {
        let directory = FileManager.default.temporaryDirectory.path + "/xinyi-interop-\(getpid())"
        let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Go/peer"
        let go = Process()
        go.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        go.arguments = ["go", "build", "-o", "\(directory)/peer", "."]
        go.currentDirectoryURL = URL(fileURLWithPath: source)
        var environment = ProcessInfo.processInfo.environment
        environment["GO111MODULE"] = "off"
        environment["GOPATH"] = "/usr/share/gocode"
        environment["GOCACHE"] = NSTemporaryDirectory() + "/xinyi-interop-go-cache"
        environment["GOFLAGS"] = ""
        go.environment = environment
        do {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            try go.run()
        } catch {
            return .failure(Failure(description: "go does not start: \(error)"))
        }
        go.waitUntilExit()
        guard go.terminationStatus == 0 else {
            return .failure(
                Failure(description: "go build failed: are golang-go and golang-github-containerd-ttrpc-dev installed?")
            )
        }
        return .success(directory + "/peer")
    }
}
