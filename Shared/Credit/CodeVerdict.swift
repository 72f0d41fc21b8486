package import Phrases

/// How far a code was judged. Each level includes the ones before it.
package enum CodeLevel: Int, Sendable, Comparable, CaseIterable {
    /// Length, alphabet and where digits must stand.
    case format
    /// The check character as well.
    case checksum
    /// What the parts mean as well: authority and category, division, date of birth, province.
    case semantic

    /// How right a code must be to say who somebody is: form and check character. What its parts mean may be odd, because
    /// old codes deviate and categories are added; that is a warning wherever people see the code.
    package static let identifying = CodeLevel.checksum

    package static func < (a: CodeLevel, b: CodeLevel) -> Bool { a.rawValue < b.rawValue }

    /// The level's name in answers: `format`, `checksum` or `semantic`.
    package var name: String {
        switch self {
        case .format: "format"
        case .checksum: "checksum"
        case .semantic: "semantic"
        }
    }
}

/// Why a code is not valid.
package enum CodeFault: String, Sendable, Hashable, CaseIterable {
    /// Not 18 characters after folding.
    case length = "LENGTH"
    /// A character outside the standard's alphabet, or a letter where a digit must stand.
    case alphabet = "ALPHABET"
    /// `00000000000000000X`: says "no code", and is none.
    case placeholder = "PLACEHOLDER"
    /// The check character is another.
    case checkCharacter = "CHECK_CHARACTER"
    /// Registration authority and organisation category do not go together (GB 32100-2015 table 1).
    case category = "CATEGORY"
    /// The division code begins with no province.
    case division = "DIVISION"
    /// The province of a citizen number is none.
    case province = "PROVINCE"
    /// The date of birth does not exist or lies in the future.
    case birthDate = "BIRTH_DATE"

    /// What is wrong; in English the code, which says it.
    package var title: Phrase {
        let chinese =
            switch self {
            case .length: "长度不符"
            case .alphabet: "含有不允许的字符"
            case .placeholder: "是表示没有代码的占位符"
            case .checkCharacter: "校验码不符"
            case .category: "登记管理部门与机构类别不符"
            case .division: "行政区划码无效"
            case .province: "省份代码无效"
            case .birthDate: "出生日期无效"
            }
        return Phrase(chinese, rawValue)
    }

    /// What to do about it, in a sentence.
    package var remedy: Phrase {
        switch self {
        case .length: "give all 18 characters of the code"
        case .alphabet:
            "compare with the certificate: only the characters of the standard occur, I, O, S, V and Z never"
        case .placeholder: "leave the field empty: the placeholder says that there is no code"
        case .checkCharacter: "compare with the certificate: one character is wrong or two are swapped"
        case .category: "compare the first two characters with the certificate"
        case .division: "compare characters 3 to 8 with the certificate"
        case .province: "compare the first two digits with the document"
        case .birthDate: "compare digits 7 to 14, the date of birth, with the document"
        }
    }

    /// The same of an organisation's code: one may have been issued with a check character that the standard does not compute.
    package var remedyOfOrganisation: Phrase {
        guard self == .checkCharacter else { return remedy }
        return "compare with the certificate; a code that was issued so is registered with its source and confirmed "
            + "(RegisterSubject)"
    }
}

/// What may be odd about a code that is valid all the same.
package enum CodeWarning: String, Sendable, Hashable {
    /// Position 17 is not the check character of GB 11714; old codes may deviate.
    case innerCheck = "INNER_CHECK"
    /// The division of a citizen number is a province or a prefecture, not a county; of those that have counties.
    case county = "COUNTY"

    /// What is odd, in a few words.
    package var phrase: Phrase {
        switch self {
        case .innerCheck: "character 17 is not the check character of the organisation code"
        case .county: "the first six digits name no county"
        }
    }
}

/// The judgement of one code.
package struct CodeVerdict: Sendable, Hashable {
    /// The code as it is stored and compared: folded to upper case, without blanks and hyphens, full-width
    /// characters made ordinary ones.
    package let folded: String
    /// The highest level that was reached; nil if not even the format holds.
    package let level: CodeLevel?
    /// What is wrong at the next level; nil if the code is valid.
    package let fault: CodeFault?
    /// What is odd about a valid code.
    package let warnings: [CodeWarning]

    /// Whether the code is valid at all three levels.
    package var isValid: Bool { fault == nil }

    /// Whether the code is valid up to a level.
    package func holds(_ wanted: CodeLevel) -> Bool { level.map { $0 >= wanted } ?? false }

    init(_ folded: String, reached level: CodeLevel?, fault: CodeFault?, warnings: [CodeWarning] = []) {
        self.folded = folded
        self.level = level
        self.fault = fault
        self.warnings = warnings
    }
}

/// Folding and weights that both kinds of code share.
enum CodeText {
    /// Upper-cases, drops blanks and hyphens, turns full-width forms into ordinary ones. Characters outside
    /// ASCII stay and are refused later; only scalars are compared, because `Character` counts many non-ASCII
    /// digits as digits. A text of more than 64 scalars is no code and comes back unfolded, cut to 65.
    static func fold(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        var scalars = 0
        for scalar in text.unicodeScalars {
            scalars += 1
            // Too long as written, so too long folded: what stands behind the 64th must not go unseen.
            guard scalars <= 64 else { return String(text.unicodeScalars.prefix(65)) }
            if let folded = fold(scalar) { out.append(folded) }
        }
        return String(out)
    }

    /// One character folded: ASCII for full width, capitals for small letters; nil for what stands between the groups of
    /// a number (blanks of any width, hyphens) and for what nobody can see.
    static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case _ where TextFolding.isBlank(scalar): nil
        case 0x2D, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: nil
        case 0xFF41...0xFF5A: Unicode.Scalar(scalar.value - 0xFEE0 - 0x20)
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
        case 0x61...0x7A: Unicode.Scalar(scalar.value - 0x20)
        default: scalar
        }
    }

    /// The ASCII bytes, or nil if there is anything else.
    static func ascii(_ text: String) -> [UInt8]? {
        let bytes = Array(text.utf8)
        return bytes.allSatisfy { $0 < 0x80 } ? bytes : nil
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Divisions without counties: those of residence permits for people of Hong Kong, Macao and Taiwan.
    static let wholeDivisions: Set<Int> = [810_000, 820_000, 830_000]

    /// The first two digits of every division code (GB/T 2260).
    static let provinces: Set<Int> = [
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
        62, 63, 64, 65, 71, 81, 82, 83,
    ]
}
