import CLinux
import Glibc
import Phrases

/// Where a server listens or a client connects: an IP address with a port, or a Unix socket. Names are not resolved here.
package struct SocketAddress: Sendable, Hashable, CustomStringConvertible {
    enum Form: Sendable, Hashable {
        /// The four bytes of the address in network order.
        case ipv4([UInt8], port: UInt16)
        /// The sixteen bytes of the address in network order.
        case ipv6([UInt8], port: UInt16)
        case unix(String)
    }

    let form: Form

    init(_ form: Form) { self.form = form }

    /// The longest path of a Unix socket that the kernel takes, in bytes.
    static let maxPathBytes = 107

    /// Reads `127.0.0.1:7402`, `[::1]:7402`, `localhost:7402` or `unix:/path`. Port 0 lets the kernel choose.
    ///
    /// - Throws: ``TransportError`` that names the text and the forms.
    package static func parse(_ text: String) throws(TransportError) -> SocketAddress {
        if text.hasPrefix("unix:") {
            let path = String(text.dropFirst(5))
            guard !path.isEmpty, path.utf8.count <= maxPathBytes, !path.utf8.contains(0) else {
                throw refuse(text, "the path must have 1 to \(maxPathBytes) bytes")
            }
            return SocketAddress(.unix(path))
        }
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            throw refuse(text, "the port (0 to 65535) is missing")
        }
        let host = String(text[..<colon])
        if host == "localhost" { return SocketAddress(.ipv4([127, 0, 0, 1], port: port)) }
        if host.hasPrefix("["), host.hasSuffix("]"),
            let bytes = bytes(AF_INET6, String(host.dropFirst().dropLast()), 16)
        {
            return SocketAddress(.ipv6(bytes, port: port))
        }
        if let bytes = bytes(AF_INET, host, 4) { return SocketAddress(.ipv4(bytes, port: port)) }
        throw refuse(text, "the host is no numeric address")
    }

    /// An address on IPv4 loopback.
    package static func loopback(port: UInt16) -> SocketAddress { SocketAddress(.ipv4([127, 0, 0, 1], port: port)) }

    private static func refuse(_ text: String, _ rule: Phrase) -> TransportError {
        TransportError(
            .invalidAddress,
            "'\(text)' is no address: \(rule); write 127.0.0.1:7402, [::1]:7402, localhost:7402 or unix:/path")
    }

    private static func bytes(_ family: Int32, _ host: String, _ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        return inet_pton(family, host, &bytes) == 1 ? bytes : nil
    }

    /// Whether only this machine can reach it.
    package var isLoopback: Bool {
        switch form {
        case .ipv4(let bytes, _): return bytes[0] == 127
        case .ipv6(let bytes, _): return bytes.dropLast().allSatisfy { $0 == 0 } && bytes[15] == 1
        case .unix: return true
        }
    }

    /// Whether it stands for every address of the machine, `0.0.0.0` or `[::]`: one can listen on it and not call it.
    package var isWildcard: Bool {
        switch form {
        case .ipv4(let bytes, _), .ipv6(let bytes, _): return bytes.allSatisfy { $0 == 0 }
        case .unix: return false
        }
    }

    /// The port; nil for a Unix socket.
    package var port: UInt16? {
        switch form {
        case .ipv4(_, let port), .ipv6(_, let port): return port
        case .unix: return nil
        }
    }

    /// As ``parse(_:)`` reads it.
    package var description: String {
        switch form {
        case .ipv4(let bytes, let port): return bytes.map(String.init).joined(separator: ".") + ":\(port)"
        case .ipv6(let bytes, let port):
            var text = [CChar](repeating: 0, count: 64)
            _ = bytes.withUnsafeBytes { inet_ntop(AF_INET6, $0.baseAddress, &text, 64) }
            let utf8 = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
            return "[\(String(decoding: utf8, as: UTF8.self))]:\(port)"
        case .unix(let path): return "unix:\(path)"
        }
    }
}

/// To and from the kernel's structures.
extension SocketAddress {
    var family: Int32 {
        switch form {
        case .ipv4: return AF_INET
        case .ipv6: return AF_INET6
        case .unix: return AF_UNIX
        }
    }

    func withSockAddr<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        var storage = sockaddr_storage()
        let length = withUnsafeMutableBytes(of: &storage) { fill($0) }
        return withUnsafePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(length)) }
        }
    }

    private func fill(_ bytes: UnsafeMutableRawBufferPointer) -> Int {
        bytes.storeBytes(of: sa_family_t(family), as: sa_family_t.self)
        switch form {
        case .ipv4(let address, let port):
            bytes.storeBytes(of: port.bigEndian, toByteOffset: 2, as: UInt16.self)
            for (index, byte) in address.enumerated() { bytes[4 + index] = byte }
            return MemoryLayout<sockaddr_in>.size
        case .ipv6(let address, let port):
            bytes.storeBytes(of: port.bigEndian, toByteOffset: 2, as: UInt16.self)
            for (index, byte) in address.enumerated() { bytes[8 + index] = byte }
            return MemoryLayout<sockaddr_in6>.size
        case .unix(let path):
            for (index, byte) in path.utf8.enumerated() { bytes[2 + index] = byte }
            return 2 + path.utf8.count + 1
        }
    }

    init(_ storage: sockaddr_storage, length: socklen_t) {
        var storage = storage
        self = withUnsafeBytes(of: &storage) { bytes in
            let port = UInt16(bigEndian: bytes.load(fromByteOffset: 2, as: UInt16.self))
            switch Int32(bytes.load(as: sa_family_t.self)) {
            case AF_INET: return SocketAddress(.ipv4(Array(bytes[4..<8]), port: port))
            case AF_INET6: return SocketAddress(.ipv6(Array(bytes[8..<24]), port: port))
            default:
                // The peer of a Unix socket usually has no name.
                let path = bytes[2..<max(2, min(Int(length), bytes.count))].prefix { $0 != 0 }
                return SocketAddress(.unix(String(decoding: path, as: UTF8.self)))
            }
        }
    }
}
