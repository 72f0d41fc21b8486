/// The words of which an identity in a certificate is made: `spiffe://DOMAIN/department/CODE`. Who issues certificates and who
/// reads them ask here, so that none is issued that nobody accepts.
package enum IdentityWord {
    /// Whether a byte may stand in one: ASCII letters and digits, `-`, `.`, `_`.
    package static func allows(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
