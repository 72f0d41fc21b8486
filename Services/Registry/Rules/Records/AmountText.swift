/// Amounts as the templates write them: in units of 10 000 yuan with at most six decimals, so that the last decimal
/// is 0.01 yuan.
package enum AmountText {
    /// Reads `1.5` as 15 000 yuan = 1 500 000 in units of 0.01 yuan. Nil for signs, exponents, separators, more than 12
    /// digits before or 6 after the point.
    package static func parseFen(_ text: String) -> Int64? {
        var whole: Int64 = 0
        var wholeDigits = 0
        var fraction: Int64 = 0
        var fractionDigits = 0
        var seenPoint = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let digit = Int64(byte - UInt8(ascii: "0"))
                if seenPoint {
                    fractionDigits += 1
                    fraction = fraction * 10 + digit
                } else {
                    wholeDigits += 1
                    whole = whole * 10 + digit
                }
                if wholeDigits > 12 || fractionDigits > 6 { return nil }
            case UInt8(ascii: "."):
                if seenPoint || wholeDigits == 0 { return nil }
                seenPoint = true
            default: return nil
            }
        }
        guard wholeDigits > 0, !seenPoint || fractionDigits > 0 else { return nil }
        for _ in fractionDigits..<6 { fraction *= 10 }
        return whole * 1_000_000 + fraction
    }

    /// The canonical text of an amount: no trailing zeros after the point, so that equal amounts have equal texts.
    package static func text(fen: Int64) -> String {
        let whole = fen / 1_000_000
        var fraction = fen % 1_000_000
        if fraction == 0 { return String(whole) }
        var digits = 6
        while fraction % 10 == 0 {
            fraction /= 10
            digits -= 1
        }
        let text = String(fraction)
        return "\(whole)." + String(repeating: "0", count: digits - text.utf8.count) + text
    }
}
