import Credit
import RegistryRules
import Testing

@Suite("Numbers by which subjects are known")
struct NumberTests {
    /// Written numbers and what is kept of them; nil for what is no number.
    static let registrations: [(String, String?)] = [
        ("230109600000001", "230109600000001"), ("2301 0960-0000 001", "230109600000001"),
        ("2301096000012", "2301096000012"), ("２３０１０９６０００００００１", "230109600000001"),
        ("松个字第0012345号", "松个字第0012345号"), ("企独黑哈总字第000123号", "企独黑哈总字第000123号"),
        ("230109na000123x", "230109NA000123X"), ("松工商(2009)字第1234号", "松工商(2009)字第1234号"),
        ("230109600000001\u{200B}", "230109600000001"),
        ("2.30109E+14", nil), ("230109000000000", nil), ("无", nil), ("/", nil), ("0", nil), ("暂无", nil), ("N/A", nil),
        ("NULL", nil), ("*", nil), ("?", nil), ("。", nil), ("-", nil), ("－", nil), ("—", nil), ("——", nil), ("‐", nil),
        ("1", nil), ("", nil), (" ", nil), ("#N/A", nil), ("########", nil), ("0000000000000", nil), ("000-000", nil),
        ("230109600000", nil), ("23010960000001", nil), ("2301096000000012", nil), ("字第123号", nil), ("个体户", nil),
        ("松个字第0000号", nil), ("230109600000001.0", nil), ("11010519491231003X", nil), ("=230109600000001", nil),
    ]

    @Test(
        "a registration number has 13 or 15 digits or an older form, and nothing else is one", arguments: registrations)
    func registration(text: String, kept: String?) { #expect((try? RegistrationNumber.read(text).get()) == kept) }

    @Test("an older form has 4 to 15 digits and at most 50 characters")
    func olderForm() {
        for (digits, isTaken) in [(3, false), (4, true), (15, true), (16, false)] {
            let number = "松个字第" + String(repeating: "1", count: digits) + "号"
            #expect(((try? RegistrationNumber.read(number).get()) != nil) == isTaken)
        }
        for (characters, isTaken) in [(50, true), (51, false)] {
            let number = String(repeating: "松", count: characters - 4) + "1234"
            #expect(((try? RegistrationNumber.read(number).get()) != nil) == isTaken)
        }
    }

    static let documents: [(DocumentKind, String, String?)] = [
        (.passport, "E12345678", "E12345678"), (.passport, "e 1234-5678", "E12345678"), (.passport, "AB123", "AB123"),
        (.passport, "123456789", "123456789"), (.passport, "AB12", nil), (.passport, "1.23E+08", nil),
        (.passport, "123000000", nil), (.passport, "0", nil), (.passport, "000000000", nil), (.passport, "无", nil),
        (.passport, "#N/A", nil), (.passport, "ABCDEFG", nil), (.passport, "护照12345", nil), (.passport, "", nil),
        (.passport, String(repeating: "1", count: 20), String(repeating: "1", count: 20)),
        (.passport, String(repeating: "1", count: 21), nil),
        (.hongKongMacaoPermit, "H12345678", "H12345678"), (.hongKongMacaoPermit, "m1234567801", "M1234567801"),
        (.hongKongMacaoPermit, "H123456789", nil), (.hongKongMacaoPermit, "C12345678", nil),
        (.hongKongMacaoPermit, "12345678", nil),
        (.taiwanPermit, "12345678", "12345678"), (.taiwanPermit, "1234567801", "1234567801"),
        (.taiwanPermit, "1234567801(B)", "1234567801(B)"), (.taiwanPermit, "1234567801b", "1234567801B"),
        (.taiwanPermit, "123456789", nil), (.taiwanPermit, "12345678(B)", nil), (.taiwanPermit, "1.2E+07", nil),
        (.permanentResidence, "FRA110012345678", "FRA110012345678"), (.permanentResidence, "FRA11001234567", nil),
        (.permanentResidence, "91112319850307002", nil), (.permanentResidence, "110105194912310021", nil),
    ]

    @Test(
        "a document's number has the form of its kind; zeros, words and rounded numbers are none", arguments: documents)
    func document(kind: DocumentKind, text: String, kept: String?) {
        #expect((try? DocumentNumber.read(kind, text).get()) == kept)
    }

    @Test("the card of permanent residence of 18 characters has its check character")
    func permanentResidence() throws {
        let seventeen = "91112319850307002"
        let check = try #require(CitizenNumber.checkCharacter(of: seventeen))
        let number = seventeen + String(check)
        #expect((try? DocumentNumber.read(.permanentResidence, number).get()) == number)
        let other = check == "1" ? "2" : "1"
        #expect((try? DocumentNumber.read(.permanentResidence, seventeen + other).get()) == nil)
    }

    static let dates: [(String, String?)] = [
        ("2026年11月20日", "2026-11-20"), ("2026年9月30日", "2026-09-30"), ("2026-11-20 00:00:00", "2026-11-20"),
        ("2026/11/20 0:00", "2026-11-20"), ("2026-11-20T08:30:00.000", "2026-11-20"), ("20261120", "2026-11-20"),
        ("２０２６年１１月２０日", "2026-11-20"), ("2026.1.2 23:59:59", "2026-01-02"),
        ("2026-11-20 24:00:00", nil), ("2026-11-20 12", nil), ("2026-11-20 00:00:00 +0900", nil),
        ("2026-11-20T00:00Z", nil),
        ("2026-02-29 00:00:00", nil), ("长期", nil), ("46346", nil), ("2026-11-20 星期五", nil), ("00:00:00", nil),
        ("2026-11-20 0:0:0:0", nil), ("2026-11-20 :", nil),
    ]

    @Test("a date is read in every form whose meaning is plain", arguments: dates)
    func date(text: String, kept: String?) { #expect(DateText.parse(text)?.iso == kept) }
}
