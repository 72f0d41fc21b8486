/// Forms that both catalogues share.
enum CatalogueForm {
    /// A department: three capital letters, `ALL` included.
    static func isDepartment(_ text: String) -> Bool {
        text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }

    /// A measure's code: `IN-` or `SA-` and three digits.
    static func isMeasureCode(_ text: String) -> Bool {
        (text.hasPrefix("IN-") || text.hasPrefix("SA-")) && text.utf8.count == 6
            && text.utf8.suffix(3).allSatisfy(isDigit)
    }

    /// A matter's code: a department, a hyphen, two digits.
    static func isMatterCode(_ text: String) -> Bool {
        text.utf8.count == 6 && isDepartment(String(text.prefix(3))) && text.dropFirst(3).first == "-"
            && text.utf8.suffix(2).allSatisfy(isDigit)
    }

    /// A version: 1 to 40 of `a-z 0-9 . -`.
    static func isVersion(_ text: String) -> Bool {
        (1...MeasuresLimits.versionBytes).contains(text.utf8.count)
            && text.utf8.allSatisfy { isDigit($0) || (0x61...0x7A).contains($0) || $0 == 0x2E || $0 == 0x2D }
    }

    /// A text of bounded bytes without control characters.
    static func isText(_ text: String, _ bytes: ClosedRange<Int>) -> Bool {
        bytes.contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
