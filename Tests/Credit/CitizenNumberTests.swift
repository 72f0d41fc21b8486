import Credit
import TestKit
import Testing

@Suite("Citizen identity numbers (GB 11643-1999)")
struct CitizenNumberTests {
    static let today = CivilDate(year: 2026, month: 11, day: 23)!

    /// A synthetic number from its first 17 digits.
    static func number(_ first: String) throws -> String {
        first + String(try #require(CitizenNumber.checkCharacter(of: first)))
    }

    @Test("the standard's specimen and synthetic numbers are valid, folded as people type them")
    func valid() throws {
        for text in ["11010519491231002X", "11010519491231002x", "110105 19491231 002X", "１１０１０５19491231002Ｘ"] {
            let verdict = CitizenNumber.judge(text, today: Self.today)
            #expect(verdict.isValid && verdict.folded == "11010519491231002X" && verdict.warnings.isEmpty)
        }
        // Songbei exists since 2004; a number can be issued later than its bearer was born.
        #expect(CitizenNumber.judge("230109199001011235", today: Self.today).isValid)
    }

    @Test(
        "an invalid variant is refused with its reason",
        arguments: [
            ("110105194912310021", CodeFault.checkCharacter, CodeLevel.format),
            ("11010519491331002X", .checkCharacter, .format), ("11010519490229002X", .checkCharacter, .format),
            ("11010519491231002", .length, nil), ("00010519491231002X", .checkCharacter, .format),
            ("1101051949123100XX", .alphabet, nil), ("11010519491231002Y", .alphabet, nil),
            ("X10105194912310021", .alphabet, nil), ("", .length, nil),
        ] as [(String, CodeFault, CodeLevel?)])
    func invalid(text: String, fault: CodeFault, level: CodeLevel?) {
        let verdict = CitizenNumber.judge(text, today: Self.today)
        #expect(!verdict.isValid && verdict.fault == fault && verdict.level == level)
    }

    @Test(
        "a number with a right check character and an impossible part is refused",
        arguments: [
            ("11010519491331002", CodeFault.birthDate), ("11010519490229002", .birthDate),
            ("11010518491231002", .birthDate), ("11010520261124002", .birthDate), ("00010519491231002", .province),
            ("99010519491231002", .province), ("83010519490231002", .birthDate),
        ])
    func impossible(first: String, fault: CodeFault) throws {
        let verdict = CitizenNumber.judge(try Self.number(first), today: Self.today)
        #expect(verdict.fault == fault && verdict.level == .checksum)
    }

    @Test("born today is possible, a day after the present day is not; the first year is 1850")
    func births() throws {
        #expect(CitizenNumber.judge(try Self.number("23010920261123001"), today: Self.today).isValid)
        #expect(!CitizenNumber.judge(try Self.number("23010920261124001"), today: Self.today).isValid)
        #expect(CitizenNumber.judge(try Self.number("23010918500101001"), today: Self.today).isValid)
        #expect(!CitizenNumber.judge(try Self.number("23010918491231001"), today: Self.today).isValid)
    }

    @Test("the divisions of residents from Hong Kong, Macao and Taiwan have no counties, and need none")
    func residents() throws {
        for (division, warnings) in [
            ("810000", []), ("820000", []), ("830000", []), ("840000", nil), ("810100", [.county]),
            ("230000", [.county]),
            ("230109", []),
        ] as [(String, [CodeWarning]?)] {
            let seventeen = division + "19900101123"
            let check = try #require(CitizenNumber.checkCharacter(of: seventeen))
            let verdict = CitizenNumber.judge(seventeen + String(check), today: .distantFuture)
            #expect(verdict.isValid == (warnings != nil), "\(division)")
            if let warnings { #expect(verdict.warnings == warnings, "\(division)") }
        }
    }

    @Test("a division that is no county is a warning")
    func county() throws {
        for division in ["230000", "230100", "230009"] {
            let verdict = CitizenNumber.judge(try Self.number(division + "19900101123"), today: Self.today)
            #expect(verdict.isValid && verdict.warnings == [.county])
        }
    }

    @Test("a mask shows the division only; anything else is masked whole")
    func masked() {
        #expect(CitizenNumber.masked("230109199001011235") == "230109************")
        #expect(Masking.citizenNumber("23010919900101123") == String(repeating: "*", count: 17))
        #expect(Masking.citizenNumber(String(repeating: "1", count: 99)).allSatisfy { $0 == "*" })
        #expect(Masking.personName("欧阳修文") == "欧**")
        #expect(Masking.personName("") == "")
        #expect(Masking.documentNumber("E12345678") == "E********")
        #expect(Masking.documentNumber("E12345") == "E*****")
        #expect(Masking.documentNumber("E1234") == "*****")
    }

    /// Written in every way in which somebody may write a number, and whether a person can be told by it.
    static let texts: [(String, Bool)] = [
        ("张某,身份证号11010519491231002X,欠薪", true), ("11010519491231002x", true),
        ("号码 110105 19491231 002X。", true), ("１１０１０５１９４９１２３１００２Ｘ", true),
        ("00011010519491231002X99", true), ("tel 13800000000 110105-19491231-002X", true),
        ("110105.19491231.002X", true), ("110105/19491231/002X", true), ("110105,1949,1231,002X", true),
        ("110105_19491231_002X", true), ("110105·19491231·002X", true), ("1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X", true),
        ("110105\n19491231\r\n002X", true), ("110105\u{200B}19491231\u{FEFF}002X", true),
        ("110105—19491231—002X", true), ("(110105)[19491231]{002X}", true), ("张某11010519491231002X李某", true),
        ("ID11010519491231002XB", true), ("①①010519491231002X", true), ("١١٠١٠٥١٩٤٩١٢٣١٠٠٢X", true),
        ("一一〇一〇五一九四九一二三一〇〇二X", true), ("壹壹零壹零伍壹玖肆玖壹贰叁壹零零贰Ｘ", true),
        ("11010519491231002Ⅹ", true), ("11010519491231002×", true), ("11010519491231002Х", true),
        ("𝟏𝟏𝟎𝟏𝟎𝟓𝟏𝟗𝟒𝟗𝟏𝟐𝟑𝟏𝟎𝟎𝟐X", true),
        // Residents from Hong Kong, Macau and Taiwan.
        ("810000199001011230", true), ("820000 19900101 1232", true), ("８３００００１９９００１０１１２３４", true),
        // Permanent residents: since 2023, and before.
        ("911124198108030024", true), ("9 11124 19810803 0024", true), ("证件CAN110181080310", true),
        ("CAN 1101 810803 10", true), ("ＣＡＮ110181080310", true),
        // Citizen numbers before 1999.
        ("230109490101123", true), ("230109 490101 123", true), ("号230109-490101-123号", true),
        ("２３０１０９４９０１０１１２３", true),
        // Masked, mistyped, of somebody else or something else.
        ("110105************", false), ("110105********002X", false), ("110105194912310021", false),
        ("91230109MA1C0T3R9F", false), ("911000001000013428", false), ("914403001922038216", false), ("", false),
        ("2026年11月23日", false), (String(repeating: "1", count: 10_000), false),
        ("230109491301123", false), ("990109490101123", false), ("230100490101123", false), ("23010949010112", false),
        ("2301094901011234", false), ("23 0109490101123", false), ("230109202600012", false),
        ("罚款 110105 元,电话 19491231,编号 002", false), ("1,234,567.89 2,345,678.90 2026-11-20 2026-11-21", false),
        ("ABCD110181080310", false), ("CAN110181130310", false), ("哈松市监罚〔2026〕230109号", false),
        ("一、二、三、四、五、六、七、八、九、十、十一、十二、十三、十四", false),
    ]

    /// The same with words of dates and numbers between: 年, 月, 日, 生, 号, 第.
    static let worded: [(String, Bool)] = [
        ("230109 1990年01月01日 1235", true),
        ("230109号1990年01月01日第1235号", true),
        ("２３０１０９ １９９０年０１月０１日 １２３５", true),
        ("身份证230109,1990年1月1日,1235。", true),
        ("230109 1990年1月1号 1235", true),
        ("110105号 1949年12月31日 002X", true),
        ("110105 1949年12月31日生 002x", true),
        ("二三〇一〇九 一九九〇年〇一月〇一日 一二三五", true),
        ("二三〇一〇九号一九九〇年一月一日第一二三五号", true),
        ("810000 1990年01月01日 1230", true),
        ("911124 1981年8月3日 0024", true),
        ("第230109号、1990年、01月、01日、1235", true),
        ("〔2026〕230109号1990年01月01日第1235号", true),
        ("2026年11月20日，230109 1990年01月01日 1235，2026年11月21日", true),
        ("230109第19900101第1235", true),
        ("1号110105194912310 02X", true),
        ("编号7号230109490101123号8", true),
        ("2026年1号CAN110181080310", true),
        // Mistyped, impossible or incomplete; words elsewhere than between its parts; more digits; other characters; documents.
        ("230109 1990年01月01日 1236", false),
        ("230109 1990年13月01日 1235", false),
        ("230109 1990年02月30日 1235", false),
        ("990109 1990年01月01日 1235", false),
        ("230109 1990年01月01日 12350", false),
        ("1230109 1990年01月01日 1235", false),
        ("23010年91990年01月01日1235", false),
        ("2301号0919900101第1235", false),
        ("230109 1990年01月01日至 1235", false),
        ("230109元1990年01月01日1235", false),
        ("哈松市监罚〔2026〕230109号 2026年11月23日", false),
        ("2026年11月20日2026年11月21日2026年11月22日", false),
        ("第一号第二号第三号第四号第五号第六号第七号第八号第九号第一号第二号", false),
        ("2026年1月1日第12号、2026年2月2日第13号、2026年3月3日第14号", false),
        ("230109 1990年001月01日 1235", false),
        ("230109号490101号123", false),
        ("230109 1990年1月1日 123", false),
        ("230109 2026年01月15日 1236", false),
        ("编号716689，1997年4月15日 1997年", false),
        ("第313580号2013-04-09第6140号", false),
    ]

    @Test(
        "a number in a text is found, however it is written; masked ones and other digits are not",
        arguments: texts + worded)
    func inTexts(text: String, holds: Bool) {
        #expect(PersonalNumbers.occur(in: text) == holds)
        #expect(TextScan(text).holdsPersonalNumber == holds)
        if holds { #expect(!PersonalNumbers.occur(in: PersonalNumbers.redacted(text))) }
    }

    @Test("no random id is taken for a person's number, and one that holds such a number is")
    func identifiers() {
        var random = SeededRandom.printed("random ids")
        func hexadecimal(_ count: Int) -> String {
            String((0..<count).map { _ in "0123456789abcdef".randomElement(using: &random) ?? "0" })
        }
        var asTexts = 0
        for _ in 0..<50_000 {
            let id = [8, 4, 4, 4, 12].map(hexadecimal).joined(separator: "-")
            #expect(!PersonalNumbers.occur(inIdentifier: id), "\(id)")
            asTexts += PersonalNumbers.occur(in: id) ? 1 : 0
        }
        print("as texts \(asTexts) of 50,000 random ids would be taken for numbers")
        for count in [24, 32, 40, 64] {
            for _ in 0..<5_000 {
                let id = "document-" + hexadecimal(count)
                #expect(!PersonalNumbers.occur(inIdentifier: id), "\(id)")
            }
        }
        // Fifteen digits by chance: within a digest, and within what is too short for one or has other letters.
        #expect(!PersonalNumbers.occur(inIdentifier: "9f230109750910123c5d0b1a"))
        // Counted parts that read as one of fifteen digits.
        #expect(!PersonalNumbers.occur(inIdentifier: "k230109-750910-123-file"))
        let held = [
            "230109750910123", "x-230109750910123", "230109197203041230", "230109-19720304-1230", "230109-197203041230",
            "9f230109750910123c5d0b1", "9f230109750910123c5d0b1g", "9f230109750910123z5d0b1a9f",
            "9f230109197203041230c5d0",
        ]
        for id in held {
            #expect(PersonalNumbers.occur(inIdentifier: id), "\(id)")
        }
    }

    @Test("the number of a register may have the fifteen digits of an old citizen number, and not the eighteen")
    func registers() throws {
        #expect(!TextScan("230109490101123").holdsCheckedPersonalNumber)
        #expect(TextScan("230109199001011235").holdsCheckedPersonalNumber)
        #expect(TextScan("230109490101123").holdsPersonalNumber)
    }

    @Test("of a value that nobody checked, what may be a person's number is left out, and nothing else")
    func redacted() {
        #expect(PersonalNumbers.redacted("subjects/230109199001011235 is unknown") == "subjects/*** is unknown")
        #expect(PersonalNumbers.redacted("见110105 19491231 002X、230109490101123") == "见***、***")
        #expect(PersonalNumbers.redacted("mistyped 230109199001011236") == "mistyped ***")
        for plain in ["91230109MA1C0T3R9F", "911000001000013428", "entries/e12", "2026-11-20 12:00", "12345678901234"] {
            #expect(PersonalNumbers.redacted(plain) == plain)
        }
    }

    @Test("a long text is searched in a time that grows with its length")
    func longTexts() {
        let groups = (0..<20_000).map { "\(100 + $0 % 900)" }.joined(separator: " ")
        let clock = ContinuousClock()
        #expect(clock.measure { _ = PersonalNumbers.occur(in: groups) } < .seconds(5))
    }
}
