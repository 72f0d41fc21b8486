import Casework
import CommonSchema
import Credit
import Crypto
import Testing

@Suite("Subjects' codes")
struct SubjectKeyTests {
    private static let today = CivilDate(iso: "2026-04-01") ?? .distantPast
    private static let index = BlindIndex(key: .random())
    private static let codes = SubjectCodeReader(blindIndex: index, today: today)

    private func outcome(_ kind: CodeKind, _ value: String, _ codes: SubjectCodeReader = codes) -> String {
        do throws(Refusal) {
            let key = try codes.key(SubjectCode(kind: kind, value: value), "code")
            return key.doubt.map { "\(key.text) or \($0.reason.code)" } ?? key.text
        } catch {
            #expect(!"\(error)".contains("19491231"), "a person's number must not be repeated")
            return error.reason.code
        }
    }

    private static let citizen = "blind:" + index.hexIndex(of: "11010519491231002X", in: .citizenNumber)
    private static let document = "blind:" + index.hexIndex(of: "G12345678", in: .identityDocument)

    @Test(
        "a code is folded, its kind told by form, and judged by its check character",
        arguments: [
            (CodeKind.unspecified, "91230109MA1C0T3R9F", "uscc:91230109MA1C0T3R9F"),
            (.unspecified, "91230109ma1c0t3r9f", "uscc:91230109MA1C0T3R9F"),
            (.unspecified, "９1230109-MA1C0T3R-9F", "uscc:91230109MA1C0T3R9F"),
            (.uscc, "91230109MA1C0T3R9F", "uscc:91230109MA1C0T3R9F"),
            // Right up to the check character, of no known category: identifies.
            (.unspecified, "23230109MA1C0T3R9G", "uscc:23230109MA1C0T3R9G"),
            (.uscc, "23230109MA1C0T3R9G", "uscc:23230109MA1C0T3R9G"),
            (.uscc, "N2230109MF0A1B2C0A", "uscc:N2230109MF0A1B2C0A"),
            // With another check character it is somebody's only if the registry has it as issued so.
            (.unspecified, "91230109MA1C0T3R9G", "uscc:91230109MA1C0T3R9G or INVALID_CODE"),
            (.uscc, "00000000000000000X", "INVALID_CODE"),
            (.unspecified, "00000000000000000X", "INVALID_CODE"), (.uscc, "11010519491231002X", "INVALID_CODE"),
            (.unspecified, "", "INVALID_FIELD"), (.unspecified, String(repeating: "9", count: 65), "INVALID_FIELD"),
            (.unspecified, String(repeating: "9", count: 64), "INVALID_CODE"),
            (.unspecified, "11010519491231002X", citizen), (.citizenId, "110105 19491231 002x", citizen),
            (.citizenId, "110105194912310021", "INVALID_CODE"), (.unspecified, "110105194912310021", "INVALID_CODE"),
            (.citizenId, "91230109MA1C0T3R9F", "INVALID_CODE"), (.otherDocument, "g12345678", document),
            (.otherDocument, "G123", "blind:" + index.hexIndex(of: "G123", in: .identityDocument)),
            (.otherDocument, "G12", "INVALID_CODE"), (.unrecognized(9), "91230109MA1C0T3R9F", "INVALID_FIELD"),
        ])
    func keys(kind: CodeKind, value: String, expected: String) {
        #expect(outcome(kind, value) == expected)
    }

    @Test("without a key persons are refused, and organisations found")
    func withoutKey() {
        let codes = SubjectCodeReader(blindIndex: nil, today: Self.today)
        #expect(outcome(.unspecified, "11010519491231002X", codes) == "NO_BLIND_INDEX_KEY")
        #expect(outcome(.otherDocument, "G12345678", codes) == "NO_BLIND_INDEX_KEY")
        #expect(outcome(.unspecified, "91230109MA1C0T3R9F", codes) == "uscc:91230109MA1C0T3R9F")
    }

    @Test("where the parts must be right, too, an unknown category is refused")
    func semantic() {
        let codes = SubjectCodeReader(blindIndex: nil, today: Self.today, level: .semantic)
        #expect(outcome(.uscc, "23230109MA1C0T3R9G", codes) == "INVALID_CODE")
        #expect(outcome(.uscc, "91230109MA1C0T3R9F", codes) == "uscc:91230109MA1C0T3R9F")
    }

    @Test("what is shown and logged of a person is masked")
    func shown() throws {
        let person = try Self.codes.key(SubjectCode(kind: .citizenId, value: "11010519491231002X"), "code")
        #expect(person.shown == "110105************")
        #expect(person.logged == person.text)
        let company = try Self.codes.key(SubjectCode(kind: .uscc, value: "91230109ma1c0t3r9f"), "code")
        #expect(company.shown == "91230109MA1C0T3R9F")
        #expect(company.logged == company.shown)
    }

    @Test(
        "a subject's name is subjects/ and an id",
        arguments: [
            ("subjects/s42", true), ("subjects/", false), ("subject/s42", false), ("subjects/a/b", false),
            ("subjects/a b", false), ("", false), ("subjects/" + String(repeating: "a", count: 119), true),
            ("subjects/" + String(repeating: "a", count: 120), false),
        ])
    func subjectNames(name: String, isName: Bool) {
        var reference = SubjectReference()
        reference.by = .name(name)
        let read = try? NamedSubject.read(reference, "subject", Self.codes)
        #expect(read == (isName ? .name(name) : nil))
    }

    @Test("a code in a field of text is read as in a message, and a person's number leaves it masked only")
    func writtenCodes() throws {
        let today = try #require(CivilDate(iso: "2026-04-01"))
        let reader = SubjectCodeReader(blindIndex: nil, today: today)
        #expect(try reader.organisation("91230109ma1c0t3r9f", "code") == "91230109MA1C0T3R9F")
        #expect(try reader.organisation("23230109MA1C0T3R9G", "code") == "23230109MA1C0T3R9G")
        #expect(try reader.maskedCitizenNumber("110105 19491231 002x", "code") == "110105************")
        let company = #expect(throws: Refusal.self) { try reader.organisation("91230109MA1C0T3R9G", "code") }
        #expect(company?.reason == .invalidCode && company?.field == "code")
        let person = #expect(throws: Refusal.self) { try reader.maskedCitizenNumber("110105194912310021", "code") }
        #expect(person?.reason == .invalidCode && !"\(String(describing: person))".contains("1949"))
    }
}
