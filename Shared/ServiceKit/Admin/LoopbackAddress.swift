import Glibc
import Phrases

/// A numeric address that cannot be reached from another machine.
struct LoopbackAddress {
    private var v4: sockaddr_in?
    private var v6: sockaddr_in6?

    /// Parses `127.x.y.z:port`, `localhost:port` or `[::1]:port`.
    ///
    /// - Throws: ``ConfigurationError`` naming the key for anything else, since nothing is encrypted yet.
    init(_ text: String, key: String) throws(ConfigurationError) {
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            throw ConfigurationError(key: key, rule: "'\(text)' is no host:port", remedy: "for example 127.0.0.1:7501")
        }
        let host = text[..<colon] == "localhost" ? "127.0.0.1" : String(text[..<colon])
        var four = sockaddr_in()
        var six = sockaddr_in6()
        if inet_pton(AF_INET, host, &four.sin_addr) == 1, four.sin_addr.s_addr & 0xff == 127 {
            four.sin_family = sa_family_t(AF_INET)
            four.sin_port = port.bigEndian
            v4 = four
        } else if host == "[::1]", inet_pton(AF_INET6, "::1", &six.sin6_addr) == 1 {
            six.sin6_family = sa_family_t(AF_INET6)
            six.sin6_port = port.bigEndian
            v6 = six
        } else {
            throw ConfigurationError(
                key: key,
                rule: "'\(text)' can be reached from other machines, and connections are not encrypted yet",
                remedy: "listen on 127.0.0.1, [::1] or a Unix socket")
        }
    }

    mutating func withPointer<R>(_ body: (UnsafePointer<sockaddr>, _ isV6: Bool) -> R) -> R {
        if var six = v6 {
            return withUnsafePointer(to: &six) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, true) }
            }
        }
        var four = v4 ?? sockaddr_in()
        return withUnsafePointer(to: &four) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, false) }
        }
    }
}
