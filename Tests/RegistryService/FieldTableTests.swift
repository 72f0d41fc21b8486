import Casework
import Testing

@testable import RegistryRules
@testable import RegistryService

@Suite("Field tables")
struct FieldTableTests {
    static let kinds: [(RecordKind, [String: String])] = [(.permit, Fixture.permit), (.penalty, Fixture.penalty)]

    @Test("a whole record is accepted", arguments: [RecordKind.permit, .penalty])
    func accepted(kind: RecordKind) {
        #expect(Fixture.broken(kind == .permit ? Fixture.permit : Fixture.penalty, kind) == [])
    }

    @Test("every place that a rule names stands in its template", arguments: [RecordKind.permit, .penalty])
    func places(kind: RecordKind) {
        let template = Template.of(kind)
        #expect(template.fields.count == (kind == .permit ? 29 : 33))
        #expect(Set(template.fields.map(\.code)).count == template.fields.count)
        let at = template.at
        let places = [
            at.name, at.kind, at.uscc, at.registration, at.representative, at.representativeType,
            at.representativeNumber, at.documentType, at.documentNumber, at.number, at.decisionDate, at.validTo,
            at.authorityName, at.authorityCode, at.sourceName, at.sourceCode, at.remark, at.domain,
        ]
        #expect(Set(places).count == places.count)
    }

    @Test("a mandatory field that is empty is named, field by field", arguments: [RecordKind.permit, .penalty])
    func mandatory(kind: RecordKind) {
        let whole = kind == .permit ? Fixture.permit : Fixture.penalty
        for field in Template.of(kind).fields where field.organisation == .mandatory {
            var fields = whole
            fields[field.code] = " "
            let broken = Fixture.broken(fields, kind)
            #expect(broken.contains(field.code), "\(field.code): \(broken)")
        }
    }

    @Test("an optional field may be empty", arguments: [RecordKind.permit, .penalty])
    func optional(kind: RecordKind) {
        let whole = kind == .permit ? Fixture.permit : Fixture.penalty
        for field in Template.of(kind).fields where field.organisation == .optional {
            var fields = whole
            fields[field.code] = ""
            #expect(Fixture.broken(fields, kind) == [], "\(field.code)")
        }
    }

    @Test("a field that a kind of subject does not use must be empty", arguments: [RecordKind.permit, .penalty])
    func unused(kind: RecordKind) {
        let p = kind == .permit ? "XK" : "CF"
        for field in Template.of(kind).fields where field.organisation == .unused {
            var fields = kind == .permit ? Fixture.permit : Fixture.penalty
            fields[field.code] = field.code.hasSuffix("ZJLX") ? "身份证" : Fixture.person
            #expect(Fixture.broken(fields, kind).contains(field.code), "\(field.code)")
        }
        var person = kind == .permit ? Fixture.permit : Fixture.personPenalty()
        if kind == .permit {
            person.merge([
                "XK_XDR_LB": "自然人", "XK_XDR_SHXYM": "", "XK_FRDB": "", "XK_XDR_ZJLX": "身份证",
                "XK_XDR_ZJHM": Fixture.person,
            ]) { $1 }
        }
        #expect(Fixture.broken(person, kind) == [])
        for field in Template.of(kind).fields where field.naturalPerson == .unused {
            var fields = person
            fields[field.code] = field.type == .uscc ? Fixture.company : "某"
            #expect(Fixture.broken(fields, kind).contains(field.code), "\(p): \(field.code)")
        }
    }

    @Test("a text is accepted up to its length, and refused one above", arguments: [RecordKind.permit, .penalty])
    func lengths(kind: RecordKind) {
        let whole = kind == .permit ? Fixture.permit : Fixture.penalty
        for field in Template.of(kind).fields
        where field.type == .text && field.organisation != .unused && !field.isSecret {
            // The certificate may stand only beside a kind that concerns one; its length is a rule all the same.
            for (count, isRight) in [(field.length - 1, true), (field.length, true), (field.length + 1, false)] {
                var fields = whole
                fields[field.code] = String(repeating: "长", count: count)
                let broken = Fixture.broken(fields, kind)
                #expect(broken.contains(field.code) != isRight, "\(field.code) with \(count) characters: \(broken)")
            }
        }
    }

    @Test("a control character is refused, a line break becomes a blank")
    func controls() {
        var fields = Fixture.penalty
        fields["CF_SY"] = "事实\u{7}"
        #expect(Fixture.broken(fields) == ["CF_SY"])
        fields["CF_SY"] = "事实\u{86}"
        #expect(Fixture.broken(fields) == ["CF_SY"])
        fields["CF_SY"] = "一\r\n二\t三 "
        let record = Fixture.accepted(fields)
        #expect(record?.values[15] == "一 二 三")
    }

    @Test("a citizen number outside its field is refused without being repeated")
    func citizenNumber() {
        for field in ["CF_SY", "BZ", "CF_XDR_MC", "CF_WSH"] {
            var fields = Fixture.penalty
            fields[field] = "当事人\(Fixture.person)在场"
            guard case .rejected(let findings) = Fixture.check(fields) else {
                Issue.record("\(field) was accepted")
                continue
            }
            #expect(findings.names(field))
            #expect(!"\(findings)".contains(Fixture.person))
        }
        var fields = Fixture.penalty
        fields["CF_SY"] = "合同编号110105194912310021,电话13800000000"
        #expect(Fixture.broken(fields) == [])
    }

    @Test("no more than the bound of violations is reported")
    func bounded() {
        guard case .rejected(let findings) = Fixture.check([:], .penalty) else {
            Issue.record("an empty row was accepted")
            return
        }
        #expect(findings.paths.count <= RegistryLimits.violations)
        #expect(findings.paths.first == "CF_XDR_LB")
    }

    /// Texts for the facts, and whether they are taken.
    static let texts: [(String, Bool)] = [
        ("货架上有超过保质期的食品，共十七件（含A1至A9）", true),
        ("身份证11010519491231002X", false),
        ("身份证 110105 19491231 002X", false),
        ("身份证１１０１０５１９４９１２３１００２Ｘ", false),
        ("身份证11010519491231\u{200B}002X", false),
        ("身份证110105********002X", true),
        ("编号110105194912310021，不是公民身份号码", true),
        ("零宽\u{200B}字符", false),
        ("反向\u{202E}文字", false),
        ("软连\u{AD}字符", false),
        ("软连字符\u{AD}", true),
        ("“引号”——破折号…", true),
        ("控制\u{86}字符", false),
        ("换行\n制表\t变为空格", true),
    ]

    @Test("a text with a person's number or with what nobody sees is refused, however it is written", arguments: texts)
    func screen(text: String, isTaken: Bool) {
        let broken = Fixture.broken(Fixture.penalty.merging(["CF_SY": text]) { $1 })
        #expect(broken == (isTaken ? [] : ["CF_SY"]))
    }

    @Test(
        "an identifier of a category that the standard does not have is taken, with a wrong check character it is not")
    func categories() {
        for (code, isTaken) in [("23230109MA1C0T3R9G", true), ("23230109MA1C0T3R9H", false)] {
            let broken = Fixture.broken(Fixture.penalty.merging(["CF_XDR_SHXYM": code]) { $1 })
            #expect(broken == (isTaken ? [] : ["CF_XDR_SHXYM"]), "\(code)")
        }
    }

    @Test("a document's number that is too short for its kind is refused")
    func shortDocument() {
        for (number, isTaken) in [("E123", false), ("E1234", true)] {
            let change = ["CF_FR_ZJLX": "护照", "CF_FR_ZJHM": number]
            #expect(Fixture.broken(Fixture.penalty.merging(change) { $1 }) == (isTaken ? [] : ["CF_FR_ZJHM"]))
        }
    }
}
