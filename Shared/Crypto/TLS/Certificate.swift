import COpenSSL
import Glibc
import Phrases

/// One X.509 certificate.
///
/// Unchecked: an `X509` is not changed after it was read or signed, and OpenSSL's own caching inside it takes a lock.
package final class Certificate: @unchecked Sendable {
    let pointer: OpaquePointer
    /// Its one URI name; nil when it has none, several, or one that is no printable ASCII of at most
    /// ``CryptoLimits/identityBytes`` bytes.
    package let identity: String?
    /// Its serial number in hexadecimal digits.
    package let serial: String
    /// When its time begins, in seconds since 1970.
    package let notBefore: Int64
    /// When its time ends, in seconds since 1970.
    package let notAfter: Int64

    /// Takes over one reference to `pointer`.
    init(owning pointer: OpaquePointer) {
        self.pointer = pointer
        identity = Self.uri(of: pointer)
        let number = X509_get0_serialNumber(pointer)
        serial = Hex.encode(
            Array(UnsafeBufferPointer(start: ASN1_STRING_get0_data(number), count: Int(ASN1_STRING_length(number)))))
        notBefore = CertificateTime.seconds(X509_get0_notBefore(pointer))
        notAfter = CertificateTime.seconds(X509_get0_notAfter(pointer))
    }

    /// A certificate that somebody else owns too.
    convenience init(sharing pointer: OpaquePointer) {
        X509_up_ref(pointer)
        self.init(owning: pointer)
    }

    deinit { X509_free(pointer) }

    /// How messages call it.
    var label: String { identity ?? "number \(serial)" }

    /// What it may be used for by its extended key usage.
    enum Purpose {
        case client
        case server

        /// What the holder is called.
        var phrase: Phrase {
            switch self {
            case .client: "client"
            case .server: "server"
            }
        }
    }

    /// Whether it says of itself that it is for this purpose; one that says nothing is not.
    func isFor(_ purpose: Purpose) -> Bool {
        let usage = X509_get_extended_key_usage(pointer)
        // All bits set: there is no such extension.
        guard usage != UInt32.max else { return false }
        return usage & UInt32(purpose == .client ? XKU_SSL_CLIENT : XKU_SSL_SERVER) != 0
    }

    /// Whether it is an authority's.
    var isAuthority: Bool { X509_check_ca(pointer) != 0 }

    private static func uri(of pointer: OpaquePointer) -> String? {
        var bytes = [UInt8](repeating: 0, count: CryptoLimits.identityBytes)
        var length: Int32 = 0
        guard xinyi_uri_names(pointer, &bytes, Int32(bytes.count), &length) == 1, 1...bytes.count ~= Int(length) else {
            return nil
        }
        let name = bytes[..<Int(length)]
        // No controls, blanks or NUL: what is compared and logged is what is in the certificate.
        guard name.allSatisfy({ (0x21...0x7e).contains($0) }) else { return nil }
        return String(decoding: name, as: UTF8.self)
    }

    /// The names of hosts and the numeric addresses that it has beside its URI name, as ``CertificateTemplate`` takes them; those of
    /// other kinds are left out.
    package var otherNames: (hosts: [String], addresses: [String]) {
        var (hosts, addresses): ([String], [String]) = ([], [])
        for index in 0..<Int32(CryptoLimits.certificateNames) {
            var bytes = [UInt8](repeating: 0, count: CryptoLimits.identityBytes)
            var length: Int32 = 0
            let kind = xinyi_other_name(pointer, index, &bytes, Int32(bytes.count), &length)
            if kind == 0 { break }
            let name = bytes[..<max(0, Int(length))]
            switch kind {
            case GEN_DNS: hosts.append(String(decoding: name, as: UTF8.self))
            case GEN_IPADD: if let text = NumericAddress.text(name) { addresses.append(text) }
            default: continue
            }
        }
        return (hosts, addresses)
    }
}
