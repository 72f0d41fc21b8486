import Casework
import CommonSchema
import Credit
import Phrases
import RPC
import ServiceKit
import Testing

@Suite("Fields of requests")
struct FieldsTests {
    private static let today = CivilDate(iso: "2026-04-01") ?? .distantPast

    /// The reason that reading gives, or what was read.
    private func outcome<Value>(_ read: () throws(Refusal) -> Value) -> String {
        do throws(Refusal) {
            return "\(try read())"
        } catch {
            return error.reason.code
        }
    }

    @Test(
        "a text is trimmed, bounded, visible, and holds nobody's number",
        arguments: [
            ("right", "right"), ("  right\u{3000}", "right"), ("abcde", "abcde"), ("abcdef", "INVALID_FIELD"),
            ("", "INVALID_FIELD"), (" \u{3000}", "INVALID_FIELD"), ("a\nb", "a b"), ("\u{A0}a\u{200B}", "a"),
            ("\u{A0}\u{200B}", "INVALID_FIELD"), ("#REF!", "INVALID_FIELD"), ("a\0b", "INVALID_FIELD"),
            ("a\u{200B}b", "INVALID_FIELD"), ("a\u{202E}b", "INVALID_FIELD"), ("a\u{FEFF}b", "INVALID_FIELD"),
            ("经营", "INVALID_FIELD"), ("局", "局"),
        ])
    func text(value: String, expected: String) {
        #expect(outcome { () throws(Refusal) in try Fields.text(value, "reason", 1...5).value } == expected)
    }

    @Test(
        "a bound in characters counts characters, whatever their bytes, at both ends",
        arguments: [
            ("局", "INVALID_FIELD"), ("经营", "经营"), ("经营异常名录", "INVALID_FIELD"), ("经营异常名", "经营异常名"),
            ("abcde", "abcde"), ("abcdef", "INVALID_FIELD"), ("𠮷𠮷𠮷𠮷𠮷", "𠮷𠮷𠮷𠮷𠮷"), (" 经营 ", "经营"), ("", "INVALID_FIELD"),
        ])
    func characters(value: String, expected: String) {
        #expect(outcome { () throws(Refusal) in try Fields.text(value, "title", characters: 2...5).value } == expected)
    }

    @Test(
        "one screen for personal numbers, however they are written",
        arguments: [
            ("11010519491231002X", true), ("110105 19491231 002X", true), ("110105-19491231-002x", true),
            ("证号１１０１０５１９４９１２３１００２Ｘ。", true), ("a11010519491231002Xb", true),
            ("110105\u{3000}19491231\u{00A0}002X", true), ("9911010519491231002X", true),
            ("110105************", false), ("110105194912310021", false), ("1101051949123100", false),
            ("23010919900307", false), ("罚款 110105 元,电话 19491231", false), ("", false),
        ])
    func personalNumbers(text: String, holds: Bool) {
        let expected = holds ? "PERSONAL_NUMBER_IN_TEXT" : TextFolding.fold(text)
        #expect(outcome { () throws(Refusal) in try Fields.text(text, "statement", 0...400).value } == expected)
        do throws(Refusal) {
            _ = try Fields.text(text, "statement", 0...400)
        } catch {
            #expect(!"\(error)".contains("19491231"), "the number must not be repeated")
        }
    }

    @Test("a random text with a number in it is refused, and the same without it is not")
    func randomNumbers() {
        var random = SystemRandomNumberGenerator()
        let fillers = Array("甲乙-/:,。 abc").map(String.init)
        for _ in 0..<200 {
            let before = (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in fillers.randomElement() }
            let after = (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in fillers.randomElement() }
            let plain = before.joined() + "号" + after.joined()
            #expect(!PersonalNumbers.occur(in: plain))
            #expect(PersonalNumbers.occur(in: before.joined() + "号11010519491231002X" + after.joined()))
        }
    }

    @Test(
        "a date is a day of the calendar, and not in the future where it was",
        arguments: [
            ("2026-04-01", "2026-04-01"), ("2026-03-31", "2026-03-31"), ("2026-04-02", "INVALID_FIELD"),
            ("2026-02-30", "INVALID_FIELD"), ("2026-4-1", "INVALID_FIELD"), ("20260401", "INVALID_FIELD"),
            ("", "INVALID_FIELD"), (" 2026-04-01", "INVALID_FIELD"), ("2026-04-01T00:00", "INVALID_FIELD"),
        ])
    func dates(value: String, expected: String) {
        #expect(
            outcome { () throws(Refusal) in try Fields.pastDate(value, "filed_date", today: Self.today) } == expected)
    }

    @Test(
        "a remedy's last day is today or later, or none",
        arguments: [
            ("2026-03-31", "INVALID_FIELD"), ("2026-04-01", "2026-04-01"), ("2026-04-02", "2026-04-02"),
            ("2020-01-01", "INVALID_FIELD"), ("9999-12-31", "9999-12-31"), ("2026-04-31", "INVALID_FIELD"), ("", ""),
        ])
    func remedies(due: String, expected: String) {
        let open = Remedy(kind: "objection", authority: "EMR", dueDate: "2026-05-01")
        let given = Remedy(kind: "objection", authority: "EMR", dueDate: due)
        do throws(Refusal) {
            let read = try Fields.remedies([open, given], today: Self.today)
            #expect(read.map(\.dueDate) == ["2026-05-01", expected])
        } catch {
            #expect(error.reason.code == expected)
            #expect(error.fields.map(\.field) == ["remedies[1].due_date"])
            #expect(error.fields.allSatisfy { !$0.rule.english.isEmpty && !$0.remedy.english.isEmpty })
        }
    }

    @Test(
        "an official's id is what a reader can see and tell apart",
        arguments: [
            ("0231", "0231"), ("M-0231", "M-0231"), (" M-0231 ", "M-0231"), ("警号_1.2", "警号_1.2"),
            ("", "OFFICIAL_MISSING"),
            (" ", "OFFICIAL_MISSING"), ("x1\u{200B}", "INVALID_FIELD"), ("x 1", "INVALID_FIELD"),
            ("x/1", "INVALID_FIELD"), ("х1", "INVALID_FIELD"), ("ｘ1", "INVALID_FIELD"),
            ("11010519491231002X", "INVALID_FIELD"),
            (String(repeating: "a", count: 64), String(repeating: "a", count: 64)),
            (String(repeating: "a", count: 65), "INVALID_FIELD"), ("a\0b", "INVALID_FIELD"),
        ])
    func officials(id: String, expected: String) {
        #expect(
            outcome { () throws(Refusal) in try Fields.official(Official(id: id, name: ""), of: .anyone).id }
                == expected)
        #expect(outcome { () throws(Refusal) in try Fields.official(nil, of: .anyone).id } == "OFFICIAL_MISSING")
    }

    @Test("one person's id in capitals is the same person")
    func foldedOfficials() {
        #expect(OfficialID("m-0231") == OfficialID("M-0231"))
        #expect(OfficialID("m-0231") != OfficialID("m-0232"))
        #expect(Set([OfficialID("a"), OfficialID("A")]).count == 1)
    }

    @Test(
        "a document has a hash and a title",
        arguments: [
            (String(repeating: "a", count: 64), "title", "title"),
            (String(repeating: "A", count: 64), "title", "INVALID_FIELD"),
            (String(repeating: "a", count: 63), "title", "INVALID_FIELD"), ("", "title", "INVALID_FIELD"),
            (String(repeating: "0", count: 64), "", "INVALID_FIELD"),
        ])
    func documents(hash: String, title: String, expected: String) {
        let value = DocumentReference(sha256: hash, title: title, mediaType: "")
        #expect(outcome { () throws(Refusal) in try Fields.requiredDocument(value, "proof").title } == expected)
        #expect(outcome { () throws(Refusal) in try Fields.requiredDocument(nil, "proof").title } == "DOCUMENT_MISSING")
    }

    @Test("evidence is bounded, at, below and above")
    func evidence() {
        let one = DocumentReference(sha256: String(repeating: "a", count: 64), title: "t", mediaType: "")
        for (count, expected) in [(0, "0"), (31, "31"), (32, "32"), (33, "INVALID_FIELD")] {
            let values = Array(repeating: one, count: count)
            #expect(outcome { () throws(Refusal) in try Fields.documents(values, "evidence").count } == expected)
        }
    }

    @Test(
        "a name is its collection, its letter and a number",
        arguments: [
            ("entries/e12", 12), ("entries/e0", nil), ("entries/e01", nil), ("entries/e-1", nil), ("entries/12", nil),
            ("entries/e", nil), ("entries/e1/x", nil), ("objections/e1", nil), ("entries/e99999999999999999999", nil),
            ("entries/e９", nil), ("", nil), ("entries/e1 ", nil), ("entriese1", nil),
        ] as [(String, Int64?)])
    func names(name: String, id: Int64?) {
        let names = ResourceName("entries", "e", noun: "entry")
        #expect(names.id(in: name) == id)
        if let id { #expect(names(id) == name) }
        let read = outcome { () throws(Refusal) in try names.id(in: name, "entry") }
        #expect(read == id.map { "\($0)" } ?? "INVALID_FIELD")
        let filtered = outcome { () throws(Refusal) in try names.filter(name, "entry") ?? -1 }
        #expect(filtered == (name.isEmpty ? "-1" : read))
    }

    @Test(
        "a catalogue's code is upper case and begins with a letter",
        arguments: [
            ("domains/WSF", "WSF"), ("domains/wsf", nil), ("domains/1AB", nil), ("domains/A", nil), ("domains/", nil),
            ("domains/ABCDEFGH", "ABCDEFGH"), ("domains/ABCDEFGHI", nil), ("domain/WSF", nil), ("domains/A-1", "A-1"),
        ] as [(String, String?)])
    func catalogueNames(name: String, code: String?) {
        let names = CatalogueName("domains", noun: "domain", bytes: 2...8)
        #expect(names.code(in: name) == code)
        let read = outcome { () throws(Refusal) in try names.code(in: name, "domain") }
        #expect(read == code ?? "INVALID_FIELD")
    }

    @Test(
        "the name of another service's resource is of a collection, visible ASCII, bounded, and holds nobody's number",
        arguments: [
            ("decisions/12", true), ("entries/e1/x", true), ("decisions/", false), ("decisions", false), ("", false),
            ("subjects/s1", false), ("decisions/1 2", false), ("decisions/一", false), (" decisions/1", false),
            ("decisions/" + String(repeating: "a", count: 20), true),
            ("decisions/" + String(repeating: "a", count: 21), false),
        ])
    func foreignNames(name: String, isRead: Bool) {
        let read = outcome { () throws(Refusal) in
            try ForeignName.read(name, "record", of: ["decisions", "entries"], most: 30)
        }
        #expect(read == (isRead ? name : "INVALID_FIELD"))
        let person = outcome { () throws(Refusal) in
            try ForeignName.read("decisions/11010519491231002X", "record", of: ["decisions"])
        }
        #expect(person == "PERSONAL_NUMBER_IN_TEXT")
    }

    @Test(
        "the last part of a name",
        arguments: [("domains/WSF", "WSF"), ("a/b/c", "c"), ("WSF", "WSF"), ("", ""), ("domains/", "domains")])
    func lastParts(name: String, last: String) {
        #expect(ForeignName.last(name) == last)
    }

    @Test(
        "an etag is compared where one is given",
        arguments: [("", "v3", true), ("v3", "v3", true), ("v2", "v3", false), ("v3", nil, false), ("", nil, true)]
            as [(String, String?, Bool)])
    func etags(given: String, current: String?, fits: Bool) {
        #expect(Etag.of(3) == "v3")
        let read = outcome { () throws(Refusal) in try Etag.require(given, is: current) }
        #expect((read == "ETAG_MISMATCH") == !fits)
    }
}
