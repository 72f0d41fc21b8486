import Credit
import Phrases
import Testing

@Suite("Unified social credit identifiers (GB 32100-2015)")
struct UnifiedSocialCreditCodeTests {
    @Test(
        "a public code is valid at all three levels, both check characters right",
        arguments: [
            "911000001000013428", "9144030010001686XA", "91110000710925462X", "9144030071526726XG",
            "914403001922038216", "91110000802100433B", "91440300192317458F", "91110108551385082Q",
            "911100001000044477", "12100000400000624D", "11230500001755309F", "91230500MA1B3N1N2M",
        ])
    func publicCodes(code: String) {
        let verdict = UnifiedSocialCreditCode.judge(code)
        #expect(verdict.isValid && verdict.level == .semantic && verdict.warnings.isEmpty && verdict.folded == code)
        #expect(UnifiedSocialCreditCode.checkCharacter(of: String(code.dropLast())) == code.last)
        #expect(
            UnifiedSocialCreditCode.innerCheckCharacter(ofBody: String(code.dropFirst(8).prefix(8))) == Array(code)[16])
    }

    @Test(
        "an invalid variant is refused with its reason and with a remedy",
        arguments: [
            ("911000001000013429", CodeFault.checkCharacter, CodeLevel.format),
            ("911000001000031428", .checkCharacter, .format), ("91440300715267260G", .checkCharacter, .format),
            ("9110000010000134Z8", .alphabet, nil), ("9144030071526726XI", .alphabet, nil),
            ("12100000400000624S", .alphabet, nil), ("9l4403001922038216", .alphabet, nil),
            ("91ZZ03001922038216", .alphabet, nil), ("91100000100001342", .length, nil),
            ("9110000010000134281", .length, nil), ("", .length, nil), ("00000000000000000X", .placeholder, nil),
            ("00000000-0000000-00x", .placeholder, nil), ("B1230109MA1C0T3R9F", .alphabet, nil),
        ] as [(String, CodeFault, CodeLevel?)])
    func invalid(code: String, fault: CodeFault, level: CodeLevel?) {
        let verdict = UnifiedSocialCreditCode.judge(code)
        #expect(!verdict.isValid && verdict.fault == fault && verdict.level == level)
        #expect(!fault.remedy.isEmpty)
    }

    @Test(
        "lower case, blanks, hyphens and full-width characters are folded",
        arguments: [
            ("9144030071526726xg", "9144030071526726XG"), ("91440300-19231745-8F", "91440300192317458F"),
            ("９1440300192317458F", "91440300192317458F"), (" 9144 0300 1923 1745 8f\u{3000}", "91440300192317458F"),
            ("91440300–19231745－8Ｆ", "91440300192317458F"),
            ("91440300\u{AD}19231745\u{2212}8ｆ\r\n", "91440300192317458F"),
        ])
    func folded(code: String, folded: String) {
        let verdict = UnifiedSocialCreditCode.judge(code)
        #expect(verdict.isValid && verdict.folded == folded)
    }

    @Test(
        "digits and letters of other scripts stay what they are and are refused",
        arguments: [
            "٩1440300192317458F", "९1440300192317458F", "91440300192317458Ϝ", "9\u{301}1440300192317458",
            "𝟗1440300192317458F",
        ])
    func otherScripts(code: String) {
        #expect(UnifiedSocialCreditCode.judge(code).fault == .alphabet)
    }

    @Test("what stands behind 64 characters does not go unseen")
    func bounded() {
        let code = "91440300192317458F"
        let blanks = { (count: Int) in String(repeating: " ", count: count) }
        #expect(UnifiedSocialCreditCode.judge(code + blanks(45)).isValid)
        #expect(UnifiedSocialCreditCode.judge(code + blanks(46)).isValid)
        #expect(UnifiedSocialCreditCode.judge(code + blanks(47)).fault == .length)
        #expect(UnifiedSocialCreditCode.judge(code + blanks(46) + "9").fault == .length)
        #expect(UnifiedSocialCreditCode.judge(String(repeating: "9", count: 1_000_000)).fault == .length)
    }

    @Test(
        "a synthetic code of the district is valid, a village collective's letter in front too",
        arguments: [
            "11230109MA1C0T3R9P", "12230109MA1C0T3R9L", "52230109MA1C0T3R9G", "91230109MA1C0T3R9F",
            "92230109MA1C0T3R9C", "93230109MA1C0T3R99", "N2230109MF0A1B2C0A",
        ])
    func synthetic(code: String) {
        #expect(UnifiedSocialCreditCode.judge(code).isValid)
    }

    @Test(
        "a code whose parts mean nothing reaches the checksum and says which part",
        arguments: [
            ("14230109MA1C0T3R9", CodeFault.category), ("95230109MA1C0T3R9", .category),
            ("A2230109MA1C0T3R9", .category),
            ("Y2230109MA1C0T3R9", .category), ("01230109MA1C0T3R9", .category), ("91990109MA1C0T3R9", .division),
            ("91000000MA1C0T3R9", .division), ("91660109MA1C0T3R9", .division),
        ])
    func semantic(first: String, fault: CodeFault) throws {
        let code = first + String(try #require(UnifiedSocialCreditCode.checkCharacter(of: first)))
        let verdict = UnifiedSocialCreditCode.judge(code)
        #expect(verdict.level == .checksum && verdict.fault == fault && verdict.holds(.checksum))
        #expect(!verdict.isValid && !verdict.holds(.semantic))
    }

    @Test("an organisation code whose own check character deviates is a warning, not an error")
    func innerCheck() throws {
        let first = "91230109MA1C0T3R8"
        let code = first + String(try #require(UnifiedSocialCreditCode.checkCharacter(of: first)))
        let verdict = UnifiedSocialCreditCode.judge(code)
        #expect(verdict.isValid && verdict.warnings == [.innerCheck])
    }

    @Test("every single wrong character and every exchange of two neighbours is found")
    func detects() {
        let code = Array("91230109MA1C0T3R9F")
        var judged = 0
        for position in code.indices {
            for other in "0123456789ABCDEFGHJKLMNPQRTUWXY" where other != code[position] {
                var wrong = code
                wrong[position] = other
                #expect(!UnifiedSocialCreditCode.judge(String(wrong)).holds(.checksum))
                judged += 1
            }
            guard position > 0, code[position] != code[position - 1] else { continue }
            var swapped = code
            swapped.swapAt(position, position - 1)
            #expect(!UnifiedSocialCreditCode.judge(String(swapped)).holds(.checksum))
        }
        #expect(judged == 18 * 30)
    }

    @Test("a text of unknown kind is judged by its form, in doubt as a person's")
    func unknownKind() throws {
        let today = try #require(CivilDate(iso: "2026-11-23"))
        func kind(_ text: String) -> IdentifyingCode.Kind { IdentifyingCode.judge(text, today: today).kind }
        #expect(kind("11010519491231002x") == .citizenNumber)
        #expect(IdentifyingCode.judge("11010519491231002x", today: today).verdict.isValid)
        #expect(kind("91230109MA1C0T3R9F") == .uscc)
        #expect(kind("911000001000013428") == .uscc)
        // Mistyped: a check character wrong. Seventeen digits and a province in front may be a person.
        #expect(kind("110105194912310021") == .citizenNumber)
        #expect(kind("911000001000013429") == .uscc)
        #expect(kind("00000000000000000X") == .uscc)
        #expect(IdentifyingCode.judge("00000000000000000X", today: today).verdict.fault == .placeholder)
        #expect(kind("hello") == .uscc)
    }
}
