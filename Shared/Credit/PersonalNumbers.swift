/// Finds citizen numbers in texts that others will read.
package enum PersonalNumbers {
    /// Whether a text holds 18 characters in a row, blanks and hyphens aside, that are a citizen number: province, date
    /// of birth and check character right. Digits of any width count, and so do numbers with characters between that
    /// nobody can see. Masked numbers do not.
    package static func occur(in text: String) -> Bool {
        guard mayOccur(in: text) else { return false }
        var run: [UInt8] = []
        run.reserveCapacity(19)
        for scalar in text.unicodeScalars {
            guard let folded = CodeText.fold(scalar) else { continue }
            guard let byte = UInt8(exactly: folded.value), CodeText.isDigit(byte) || byte == UInt8(ascii: "X") else {
                run.removeAll(keepingCapacity: true)
                continue
            }
            run.append(byte)
            if run.count > 18 { run.removeFirst() }
            if run.count == 18, CitizenNumber.looksReal(run) { return true }
        }
        return false
    }

    /// Whether there are digits enough. Nearly every text has fewer, and is done with here.
    private static func mayOccur(in text: String) -> Bool {
        var digits = 0
        // Full-width digits begin with EF; what else begins with it only makes the second look more frequent.
        for byte in text.utf8 where CodeText.isDigit(byte) || byte == 0xEF {
            digits += 1
            if digits == 17 { return true }
        }
        return false
    }
}
