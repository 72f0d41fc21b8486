/// Finds numbers that tell who a person is in texts that others will read. One screen for all services.
///
/// Found are citizen numbers of 18 characters, those of residents from Hong Kong, Macau and Taiwan (81, 82, 83) among them,
/// the citizen numbers of 15 digits that were given out before 1999, and the numbers of permanent residents: 18 characters
/// beginning with 9, formerly three letters and twelve digits. How they are written does not matter: digits of any script
/// and width, Chinese numerals, blanks, line breaks, hyphens and other marks between them, what nobody can see, other text
/// directly before and behind. Between the parts of a number words of dates and numbers may stand: `230109 1990年01月01日 第1235号`.
/// Masked numbers are none.
package enum PersonalNumbers {
    /// Digits of the shortest number, that of a permanent resident in the form before 2023.
    static let fewestDigits = 12
    /// Digits of a citizen number of the old form, the shortest that has no letters.
    static let fewestCitizenDigits = 15

    /// Whether a text holds a person's number. The parts of those with 18 characters must be right: province, date of
    /// birth and check character; the others have no check character, and are looked for in the groups in which people
    /// write them.
    package static func occur(in text: String) -> Bool {
        mayOccur(in: text) && !NumberScanner(text, stopsAtFirst: true).found.isEmpty
    }

    /// Whether a text holds a person's number of 18 characters. For fields whose own numbers have 15 digits, such as a
    /// business registration number.
    package static func occurWithCheckCharacter(in text: String) -> Bool {
        mayOccur(in: text) && NumberScanner(text, stopsAtFirst: false).found.contains { $0.isChecked }
    }

    /// Whether an id that a program made holds a person's number. Its parts are random or counted, and across its hyphens now and then
    /// one has fifteen digits that could be a number of the old form; so has one of thirty thousand digests in hexadecimal digits. So
    /// those are looked for within its parts that are no digests, and the numbers that a check character proves everywhere.
    package static func occur(inIdentifier id: String) -> Bool {
        guard mayOccur(in: id) else { return false }
        return occurWithCheckCharacter(in: id)
            || id.split(separator: "-").contains { !isDigest($0) && occur(in: String($0)) }
    }

    /// Whether a part of an id is a digest, or the beginning of one: many hexadecimal digits, letters among them.
    private static func isDigest(_ part: Substring) -> Bool {
        guard part.utf8.count >= digestDigits else { return false }
        let letters = part.utf8.filter { !CodeText.isDigit($0) }
        return !letters.isEmpty && letters.allSatisfy { (0x61...0x66).contains($0 | 0x20) }
    }

    /// Hexadecimal digits of the shortest digest that people cut for an id.
    private static let digestDigits = 24

    /// A text with `***` in the place of every person's number, and of every other row of 15 or more digits that is no
    /// organisation's code: it may be a mistyped one. For what is shown of a value that nobody has checked.
    package static func redacted(_ text: String) -> String {
        guard mayOccur(in: text) else { return text }
        var hidden = NumberScanner(text, stopsAtFirst: false).found.map(\.place)
        hidden += NumberScanner.longRows(text)
        guard !hidden.isEmpty else { return text }
        var out = String.UnicodeScalarView()
        var isHiding = false
        for (index, scalar) in text.unicodeScalars.enumerated() {
            let hides = hidden.contains { $0.contains(index) }
            if hides, !isHiding { out.append(contentsOf: "***".unicodeScalars) }
            if !hides { out.append(scalar) }
            isHiding = hides
        }
        return String(out)
    }

    /// Whether there are digits enough. Nearly every text has fewer, and is done with here.
    static func mayOccur(in text: String) -> Bool {
        var digits = 0
        var others = 0
        for byte in text.utf8 {
            if CodeText.isDigit(byte) {
                digits += 1
            } else if byte >= 0xC0 {
                others += 1
            }
        }
        return mayOccur(digits: digits, others: others, in: text)
    }

    /// The same where ASCII digits and characters beyond ASCII were counted already.
    static func mayOccur(digits: Int, others: Int, in text: String) -> Bool {
        if digits >= fewestDigits { return true }
        return digits + others >= fewestDigits && self.digits(in: text) >= fewestDigits
    }

    /// How many digits of any script a text has.
    static func digits(in text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + (NumberScanner.digit($1) == nil ? 0 : 1) }
    }
}

/// One pass over the scalars of a text, collecting rows of digits.
struct NumberScanner {
    /// A number that was found.
    struct Found: Sendable, Hashable {
        /// Where it stands, in scalars.
        var place: Range<Int>
        /// Whether it has a check character, and the right one.
        var isChecked: Bool
    }

    private(set) var found: [Found] = []
    private let stopsAtFirst: Bool
    /// The row: ASCII digits and X.
    private var row: [UInt8] = []
    /// Where each of them stands in the text.
    private var places: [Int] = []
    /// Indexes of the row before which something stands between.
    private var breaks: Set<Int> = []
    private var isBehindMark = false
    /// Indexes of the row before which a word stands between, such as 年.
    private var words: Set<Int> = []
    private var isBehindWord = false
    /// The last word in the row, and how long the row was then.
    private var word: (scalar: Unicode.Scalar, at: Int)?
    /// Lengths of the row at which 年 stood.
    private var years: Set<Int> = []
    /// Indexes before and behind an X that is one only if what stands before the last word belongs to it.
    private var edges: Set<Int> = []
    /// How many Latin letters stand directly before the row.
    private var letters = 0

    private static let x = UInt8(ascii: "X")

    init(_ text: String, stopsAtFirst: Bool) {
        self.stopsAtFirst = stopsAtFirst
        var lettersInRow = 0
        for (index, scalar) in text.unicodeScalars.enumerated() {
            if let digit = Self.digit(scalar) {
                if row.isEmpty { letters = lettersInRow }
                add(0x30 + digit, index)
                lettersInRow = 0
                continue
            }
            if Self.isX(scalar), row.count >= 17 {
                let isSure = row.count - (word?.at ?? 0) >= 17
                if !isSure { edges.formUnion([row.count, row.count + 1]) }
                add(Self.x, index)
                lettersInRow = isSure ? lettersInRow : 1
                continue
            }
            if Self.standsBetween(scalar) {
                isBehindMark = true
                continue
            }
            if Self.isWord(scalar) {
                pass(scalar)
                lettersInRow = 0
                continue
            }
            search()
            if stopsAtFirst, !found.isEmpty { return }
            let isLatin = (0x41...0x5A).contains(scalar.value & ~0x20) || Self.isWideLatin(scalar)
            lettersInRow = isLatin ? lettersInRow + 1 : 0
        }
        search()
    }

    /// Rows of 15 or more characters without anything between that are no organisation's code.
    static func longRows(_ text: String) -> [Range<Int>] {
        var rows: [Range<Int>] = []
        var start: Int?
        var code = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        for index in 0...scalars.count {
            let scalar = index < scalars.count ? scalars[index] : " "
            if digit(scalar) != nil || (isX(scalar) && start != nil) {
                if start == nil { start = index }
                code.append(scalar)
                continue
            }
            if let first = start, index - first >= PersonalNumbers.fewestCitizenDigits,
                !UnifiedSocialCreditCode.judge(String(code)).holds(.identifying)
            {
                rows.append(first..<index)
            }
            start = nil
            code.removeAll()
        }
        return rows
    }

    private mutating func add(_ byte: UInt8, _ place: Int) {
        if isBehindMark, !row.isEmpty { breaks.insert(row.count) }
        if isBehindWord { words.insert(row.count) }
        (isBehindMark, isBehindWord) = (false, false)
        row.append(byte)
        places.append(place)
    }

    /// Goes on behind a word. A month or day of one digit gets the zero that a number has there.
    private mutating func pass(_ scalar: Unicode.Scalar) {
        guard !row.isEmpty else { return isBehindMark = false }
        let opening: Unicode.Scalar? = scalar == "月" ? "年" : scalar == "日" || scalar == "号" ? "月" : nil
        if let word, word.scalar == opening, row.count - word.at == 1 {
            row.insert(0x30, at: word.at)
            places.insert(places[word.at], at: word.at)
        }
        if scalar == "年" { years.insert(row.count) }
        word = (scalar, row.count)
        isBehindWord = true
    }

    /// Looks for numbers in the row that ends here, and begins another.
    private mutating func search() {
        guard !row.isEmpty else { return isBehindMark = false }
        defer {
            row.removeAll(keepingCapacity: true)
            places.removeAll(keepingCapacity: true)
            breaks.removeAll(keepingCapacity: true)
            words.removeAll(keepingCapacity: true)
            years.removeAll(keepingCapacity: true)
            edges.removeAll(keepingCapacity: true)
            word = nil
            letters = 0
            (isBehindMark, isBehindWord) = (false, false)
        }
        guard row.count >= PersonalNumbers.fewestDigits else { return }
        if letters == 3, isFormerResident() { keep(0..<12, isChecked: false) }
        for start in row.indices {
            if start + 18 <= row.count, isWhole(start..<start + 18), Self.isChecked(row[start..<start + 18]) {
                keep(start..<start + 18, isChecked: true)
            }
            if start + 15 <= row.count, isFormerCitizen(start) { keep(start..<start + 15, isChecked: false) }
            if stopsAtFirst, !found.isEmpty { return }
        }
    }

    private mutating func keep(_ range: Range<Int>, isChecked: Bool) {
        found.append(Found(place: places[range.lowerBound]..<places[range.upperBound - 1] + 1, isChecked: isChecked))
    }

    /// 18 characters of a citizen or, beginning with 9, of a permanent resident.
    private static func isChecked(_ bytes: ArraySlice<UInt8>) -> Bool {
        let code = Array(bytes)
        guard code[..<17].allSatisfy(CodeText.isDigit), CitizenNumber.check(code) == code[17] else { return false }
        guard isBirth(number(code[6..<10]), number(code[10..<12]), number(code[12..<14])) else { return false }
        guard code[0] == UInt8(ascii: "9") else { return CodeText.provinces.contains(number(code[0..<2])) }
        // An organisation's code may begin so, too, and have a date's digits by chance.
        return CodeText.provinces.contains(number(code[1..<3]))
            && !UnifiedSocialCreditCode.judge(String(decoding: code, as: UTF8.self)).holds(.identifying)
    }

    /// Division, two digits of the year, month, day, three digits of order: alone, or with something between at these
    /// places only.
    private func isFormerCitizen(_ start: Int) -> Bool {
        guard isAlone(start..<start + 15, parts: [6, 8, 10, 12]) else { return false }
        let code = row[start..<start + 15]
        return code.allSatisfy(CodeText.isDigit) && CodeText.provinces.contains(Self.number(code[start..<start + 2]))
            && Self.number(code[start + 2..<start + 4]) > 0 && Self.number(code[start + 4..<start + 6]) > 0
            && Self.isBirth(
                1900 + Self.number(code[start + 6..<start + 8]), Self.number(code[start + 8..<start + 10]),
                Self.number(code[start + 10..<start + 12]))
    }

    /// Behind the country's three letters: division of four digits, two digits of the year, month, day, two more.
    private func isFormerResident() -> Bool {
        guard isAlone(0..<12, parts: [4, 6, 8, 10]), row[..<12].allSatisfy(CodeText.isDigit) else { return false }
        return CodeText.provinces.contains(Self.number(row[..<2]))
            && Self.isBirth(1900 + Self.number(row[4..<6]), Self.number(row[6..<8]), Self.number(row[8..<10]))
    }

    /// Whether a part of the row has no digits directly before or behind, and is written in whole parts without words between.
    private func isAlone(_ range: Range<Int>, parts: Set<Int>) -> Bool {
        guard isEdge(range.lowerBound), isEdge(range.upperBound) else { return false }
        return (1..<range.count).allSatisfy { offset in
            let place = range.lowerBound + offset
            return !words.contains(place) && (parts.contains(offset) || !breaks.contains(place))
        }
    }

    /// Whether 18 characters can be one number. No word stands between them, or words between its parts alone (division, year, month,
    /// day, order), no digits directly before or behind, no year behind, and a day of birth that is no day of a document. Otherwise dates
    /// and numbers in a row would be taken for one.
    private func isWhole(_ range: Range<Int>) -> Bool {
        if words.isEmpty || (1..<range.count).allSatisfy({ !words.contains(range.lowerBound + $0) }) { return true }
        guard isEdge(range.lowerBound), isEdge(range.upperBound), !years.contains(range.upperBound) else {
            return false
        }
        let born = row[range.lowerBound + 6..<range.lowerBound + 10]
        guard born.allSatisfy(CodeText.isDigit), Self.number(born) < Self.documentsSince else { return false }
        return (1..<range.count).allSatisfy { offset in
            let place = range.lowerBound + offset
            return switch offset {
            case 6, 14: true
            // A date is written with words or without.
            case 10, 12: words.contains(place) || !breaks.contains(place)
            default: !words.contains(place) && !breaks.contains(place)
            }
        }
    }

    /// Since then a day between words is that of a document, and not that on which somebody was born about whom there are documents.
    private static let documentsSince = 2015

    private func isEdge(_ index: Int) -> Bool {
        index == 0 || index == row.count || breaks.contains(index) || words.contains(index) || edges.contains(index)
    }

    /// A day on which somebody who has a number can have been born.
    private static func isBirth(_ year: Int, _ month: Int, _ day: Int) -> Bool {
        (1900...2099).contains(year) && CivilDate(year: year, month: month, day: day) != nil
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }

    // MARK: Characters

    /// The value of a digit of any script and width, circled or raised ones and Chinese numerals among them.
    static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x30...0x39: return UInt8(scalar.value - 0x30)
        case 0..<0xB2: return nil
        case 0xFF10...0xFF19: return UInt8(scalar.value - 0xFF10)
        case 0x3000...0x9FFF: return numeral(scalar.value)
        default:
            guard let type = scalar.properties.numericType, type != .numeric,
                let value = scalar.properties.numericValue, (0...9).contains(value)
            else { return nil }
            return UInt8(value)
        }
    }

    private static func numeral(_ value: UInt32) -> UInt8? {
        switch value {
        case 0x3007, 0x96F6: 0
        case 0x4E00, 0x58F9: 1
        case 0x4E8C, 0x8D30, 0x8CB3: 2
        case 0x4E09, 0x53C1, 0x53C4: 3
        case 0x56DB, 0x8086: 4
        case 0x4E94, 0x4F0D: 5
        case 0x516D, 0x9646, 0x9678: 6
        case 0x4E03, 0x67D2: 7
        case 0x516B, 0x634C: 8
        case 0x4E5D, 0x7396: 9
        default: nil
        }
    }

    /// X, and what looks like it: full width, Roman ten, Cyrillic, Greek, the sign of multiplication.
    private static func isX(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x58, 0x78, 0xFF38, 0xFF58, 0x2169, 0x2179, 0x425, 0x445, 0x3A7, 0x3C7, 0xD7: true
        default: false
        }
    }

    private static func isWideLatin(_ scalar: Unicode.Scalar) -> Bool {
        (0xFF21...0xFF3A).contains(scalar.value) || (0xFF41...0xFF5A).contains(scalar.value)
    }

    /// Whether a character is a word that people write between the parts of a number, as if they were a date or a document's number.
    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "年", "月", "日", "生", "号", "號", "第": true
        default: false
        }
    }

    /// Whether a character may stand between the digits of one number: anything but letters and other numbers.
    private static func standsBetween(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return !(0x41...0x5A).contains(scalar.value & ~0x20) }
        if (0x4E00...0x9FFF).contains(scalar.value) { return false }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber,
            .otherNumber, .decimalNumber:
            return false
        default: return true
        }
    }
}
