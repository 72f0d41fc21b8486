import Phrases

/// What a certificate is to say.
package struct CertificateTemplate: Sendable, Hashable {
    /// Its URI names; exactly one for every peer of ours.
    package var uris: [String]
    /// Names of hosts, for clients of other makers that look at them; ours look at the URI.
    package var hosts: [String]
    /// Numeric addresses, for the same clients.
    package var addresses: [String]
    /// When it is valid, in seconds since 1970.
    package var validity: ClosedRange<Int64>
    /// Whether it is for a client's end of a connection.
    package var isForClients: Bool
    /// Whether it is for a server's end of a connection.
    package var isForServers: Bool

    /// A template for both ends of a connection.
    package init(
        uris: [String], hosts: [String] = [], addresses: [String] = [], validity: ClosedRange<Int64>,
        isForClients: Bool = true, isForServers: Bool = true
    ) {
        self.uris = uris
        self.hosts = hosts
        self.addresses = addresses
        self.validity = validity
        self.isForClients = isForClients
        self.isForServers = isForServers
    }

    /// Its subject alternative names in OpenSSL's text form, empty for none.
    ///
    /// - Throws: `.certificate` for a name with another character than letters, digits and `-._:/`: any other could say something
    ///   else in that form.
    func alternativeNames() throws(CryptoError) -> String {
        var parts: [String] = []
        for (kind, names) in [("URI", uris), ("DNS", hosts), ("IP", addresses)] {
            for name in names {
                guard 1...CryptoLimits.identityBytes ~= name.utf8.count, name.utf8.allSatisfy(Self.isPlain) else {
                    throw CryptoError(
                        .certificate,
                        "the name '\(name.prefix(64))' of a certificate must have 1 to \(CryptoLimits.identityBytes) letters, "
                            + "digits and -._:/; correct it")
                }
                parts.append("\(kind):\(name)")
            }
        }
        return parts.joined(separator: ",")
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: ":"), UInt8(ascii: "/"):
            true
        default: false
        }
    }
}
