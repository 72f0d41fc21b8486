/// Finds citizen numbers in texts that others will read.
package enum PersonalNumbers {
    /// Whether a text holds 18 characters in a row, blanks and hyphens aside, that are a citizen number: province, date
    /// of birth and check character right. Digits of any width count. Masked numbers do not.
    package static func occur(in text: String) -> Bool {
        var run: [UInt8] = []
        for scalar in text.unicodeScalars {
            let folded = Array(CodeText.fold(String(Character(scalar))).utf8)
            // What folding leaves out stands between the groups of a number.
            guard let byte = folded.first else { continue }
            guard folded.count == 1, CodeText.isDigit(byte) || byte == 0x58 else {
                run.removeAll(keepingCapacity: true)
                continue
            }
            run.append(byte)
            if run.count > 18 { run.removeFirst() }
            if run.count == 18, CitizenNumber.looksReal(run) { return true }
        }
        return false
    }

    /// Refuses a text that holds one.
    package static func refuse(in text: String) throws(TextFault) {
        guard !occur(in: text) else {
            throw TextFault(
                rule: "holds no citizen identity number",
                remedy: "take the number out or write it masked, as 230109********1235")
        }
    }
}
