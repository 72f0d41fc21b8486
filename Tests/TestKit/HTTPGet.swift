import Glibc

/// A plain HTTP request to this machine, for admin endpoints.
package enum HTTPGet {
    /// The status and the body of a request to `127.0.0.1:port`; status 0 when nobody answers.
    package static func get(_ path: String, port: UInt16, method: String = "GET") -> (status: Int, body: String) {
        guard let descriptor = Loopback.connect(port: port) else { return (0, "") }
        defer { close(descriptor) }
        let request = Array("\(method) \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)
        guard send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else {
            return (0, "")
        }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            guard count > 0 else { break }
            bytes.append(contentsOf: chunk[..<count])
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let status = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        let body = text.firstRange(of: "\r\n\r\n").map { String(text[$0.upperBound...]) } ?? ""
        return (status, body)
    }
}
