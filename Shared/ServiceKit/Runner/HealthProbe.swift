import Glibc
import Phrases

/// Asks a running instance's admin endpoint whether it is healthy: what a container's health check runs, since the
/// image holds no other HTTP client.
enum HealthProbe {
    /// How long the instance has to answer, in seconds.
    static let timeout = 3

    /// Asks `/healthz` at a port of 127.0.0.1.
    ///
    /// - Returns: nil if it answered 200; otherwise what it answered, or why there was no answer.
    static func ask(port: UInt16) -> Phrase? {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { return "no socket (\(Phrase.systemError))" }
        defer { close(socket) }
        var limit = timeval(tv_sec: timeout, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { return "nothing listens on 127.0.0.1:\(port)" }
        let request = Array("GET /healthz HTTP/1.0\r\nHost: localhost\r\n\r\n".utf8)
        guard send(socket, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else {
            return "the request was not taken"
        }
        // The status line fits into the first bytes; the rest is not needed.
        var answer = [UInt8](repeating: 0, count: 64)
        let count = recv(socket, &answer, answer.count, 0)
        guard count > 0 else { return "no answer within \(timeout) s" }
        let line = String(decoding: answer[..<count].prefix { $0 != 0x0D && $0 != 0x0A }, as: UTF8.self)
        return line.split(separator: " ").dropFirst().first == "200" ? nil : .verbatim(line)
    }
}
