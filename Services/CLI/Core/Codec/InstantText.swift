import Credit

/// google.protobuf.Timestamp as JSON writes it: RFC 3339 with up to nine digits of a second.
enum InstantText {
    /// Seconds since the epoch and nanoseconds of a text; nil if it is none.
    static func parse(_ text: String) -> (seconds: Int64, nanos: Int32)? {
        var plain = text
        var nanos: Int32 = 0
        if let dot = text.firstIndex(of: ".") {
            let digits = text[text.index(after: dot)...].prefix { $0.isASCII && $0.isNumber }
            guard (1...9).contains(digits.count), let value = Int32(digits) else { return nil }
            nanos = value
            for _ in digits.count..<9 { nanos *= 10 }
            plain = String(text[..<dot]) + text[digits.endIndex...]
        }
        guard let instant = Timestamp(rfc3339: plain) else { return nil }
        return (instant.milliseconds.quotientFloor(1000), nanos)
    }

    /// An instant as people read it, in Asia/Shanghai and to the second: `2026-11-29 16:05:09`; nil for a text that is none.
    static func shown(_ text: String) -> String? {
        guard let instant = parse(text) else { return nil }
        let local = String(Timestamp(milliseconds: instant.seconds * 1000).rfc3339(in: .shanghai).prefix(19))
        return local.replacing("T", with: " ")
    }

    /// The text of an instant in UTC; nil outside the years 1 to 9999.
    static func render(seconds: Int64, nanos: Int32) -> String? {
        guard (-62_135_596_800...253_402_300_799).contains(seconds), (0...999_999_999).contains(nanos) else {
            return nil
        }
        let whole = Timestamp(milliseconds: seconds * 1000).rfc3339()
        let base = whole.prefix(19)
        guard nanos > 0 else { return base + "Z" }
        var digits = String(nanos)
        digits = String(repeating: "0", count: 9 - digits.count) + digits
        for width in [3, 6] where digits.dropFirst(width).allSatisfy({ $0 == "0" }) {
            return "\(base).\(digits.prefix(width))Z"
        }
        return "\(base).\(digits)Z"
    }
}

extension Int64 {
    /// The quotient rounded towards negative infinity; `divisor` is positive.
    fileprivate func quotientFloor(_ divisor: Int64) -> Int64 {
        let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? quotient - 1 : quotient
    }
}
