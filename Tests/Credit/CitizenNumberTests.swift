import Credit
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

    @Test("a division that is no county is a warning")
    func county() throws {
        for division in ["230000", "230100", "230009"] {
            let verdict = CitizenNumber.judge(try Self.number(division + "19900101123"), today: Self.today)
            #expect(verdict.isValid && verdict.warnings == [.county])
        }
    }

    @Test("staff see the division and the last four; anything else is masked whole")
    func masked() {
        #expect(CitizenNumber.masked("230109199001011235") == "230109********1235")
        #expect(Masking.citizenNumber("23010919900101123") == String(repeating: "*", count: 17))
        #expect(Masking.citizenNumber(String(repeating: "1", count: 99)).allSatisfy { $0 == "*" })
        #expect(Masking.personName("欧阳修文") == "欧**")
        #expect(Masking.personName("") == "")
        #expect(Masking.documentNumber("E12345678") == "*******78")
        #expect(Masking.documentNumber("E1234") == "*****")
    }

    @Test("a number in a text is found, however it is written; masked ones and other digits are not")
    func inTexts() {
        for text in [
            "张某,身份证号11010519491231002X,欠薪", "11010519491231002x", "号码 110105 19491231 002X。",
            "１１０１０５１９４９１２３１００２Ｘ", "00011010519491231002X99", "tel 13800000000 110105-19491231-002X",
        ] {
            #expect(PersonalNumbers.occur(in: text), "\(text)")
        }
        for text in [
            "110105********002X", "110105194912310021", "91230109MA1C0T3R9F", "911000001000013428", "", "2026年11月23日",
            String(repeating: "1", count: 10_000),
        ] {
            #expect(!PersonalNumbers.occur(in: text))
        }
    }
}
