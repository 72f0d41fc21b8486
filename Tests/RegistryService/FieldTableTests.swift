import Testing

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
        fields["CF_SY"] = "事实\u{85}"
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
            guard case .rejected(let violations) = Fixture.check(fields) else {
                Issue.record("\(field) was accepted")
                continue
            }
            #expect(violations.contains { $0.field == field })
            #expect(!violations.contains { "\($0)".contains(Fixture.person) })
        }
        var fields = Fixture.penalty
        fields["CF_SY"] = "合同编号110105194912310021,电话13800000000"
        #expect(Fixture.broken(fields) == [])
    }

    @Test("no more than the bound of violations is reported")
    func bounded() {
        guard case .rejected(let violations) = Fixture.check([:], .penalty) else {
            Issue.record("an empty row was accepted")
            return
        }
        #expect(violations.count <= RegistryLimits.violations)
        #expect(violations.first?.field == "CF_XDR_LB")
    }
}
