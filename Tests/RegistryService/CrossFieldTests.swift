import Casework
import Testing

@testable import RegistryRules
@testable import RegistryService

@Suite("Cross-field rules")
struct CrossFieldTests {
    /// Changes to a whole penalty, and the fields that then break a rule; none for a twin that is right.
    static let penalties: [([String: String], [String])] = [
        (["CF_NR_FK": ""], ["CF_NR_FK"]),
        (["CF_NR_FK": "0"], ["CF_NR_FK"]),
        (["CF_NR_FK": "0.000001"], []),
        (["CF_NR_FK": "0.0000001"], ["CF_NR_FK"]),
        (["CF_NR_FK": "-1"], ["CF_NR_FK"]),
        (["CF_NR_FK": "1,000"], ["CF_NR_FK"]),
        (["CF_NR_FK": "一万"], ["CF_NR_FK"]),
        (["CF_NR_FK": "999999999999.999999"], []),
        (["CF_NR_FK": "1000000000000"], ["CF_NR_FK"]),
        (["CF_CFLB": "警告"], ["CF_NR_FK"]),
        (["CF_CFLB": "警告", "CF_NR_FK": ""], []),
        (["CF_CFLB": "警告", "CF_NR_FK": "0"], []),
        (["CF_CFLB": "警告;罚款"], []),
        (["CF_CFLB": "警告；罚款、通报批评，警告"], []),
        (["CF_CFLB": "打屁股"], ["CF_CFLB"]),
        (["CF_CFLB": ";;"], ["CF_CFLB"]),
        (["CF_CFLB": "其他-责令改正", "CF_NR_FK": ""], []),
        (["CF_CFLB": "罚款;没收违法所得"], ["CF_NR_WFFF"]),
        (["CF_CFLB": "罚款;没收违法所得", "CF_NR_WFFF": "1.25"], []),
        (["CF_CFLB": "罚款;没收非法财物", "CF_NR_WFFF": "x"], ["CF_NR_WFFF"]),
        (["CF_NR_WFFF": "1"], ["CF_NR_WFFF"]),
        (["CF_CFLB": "罚款;吊销许可证件"], ["CF_NR_ZKDX"]),
        (["CF_CFLB": "罚款;暂扣许可证件", "CF_NR_ZKDX": "食品经营许可证 JY1"], []),
        (["CF_JDRQ": "2026-11-02"], []),
        (["CF_JDRQ": "2026-11-03", "CF_YXQ": "2027-11-03"], ["CF_JDRQ"]),
        (["CF_JDRQ": "1949-10-01"], []),
        (["CF_JDRQ": "1949-09-30"], ["CF_JDRQ"]),
        (["CF_JDRQ": "2026-02-29"], ["CF_JDRQ"]),
        (["CF_JDRQ": "26/10/2026"], ["CF_JDRQ"]),
        (["CF_YXQ": "2026-10-26"], []),
        (["CF_YXQ": "2026-10-25"], ["CF_YXQ"]),
        (["CF_GSJZQ": "2026-10-26"], ["CF_GSJZQ"]),
        (["CF_GSJZQ": "2026-10-27"], []),
        (["CF_XDR_SHXYM": "91230109MA1C0T3R9G"], ["CF_XDR_SHXYM"]),
        (["CF_XDR_SHXYM": "00000000000000000X"], ["CF_XDR_SHXYM"]),
        (["CF_XDR_SHXYM": "91230109-ma1c0t3r9f"], []),
        (["CF_XDR_SHXYM": Fixture.trader], ["CF_XDR_SHXYM"]),
        (["CF_XDR_LB": "个体工商户"], ["CF_XDR_SHXYM"]),
        (["CF_XDR_LB": "个体工商户", "CF_XDR_SHXYM": Fixture.trader], []),
        (["CF_XDR_LB": "04", "CF_XDR_SHXYM": Fixture.trader], []),
        (["CF_XDR_LB": "个体工商户", "CF_XDR_SHXYM": ""], ["CF_XDR_SHXYM"]),
        (["CF_XDR_LB": "个体工商户", "CF_XDR_SHXYM": "", "CF_XDR_GSZC": "230109600000001"], []),
        (["CF_XDR_LB": "火星组织"], ["CF_XDR_LB"]),
        (["CF_CFJGDM": Fixture.emr], ["CF_CFJGDM"]),
        (["CF_CFJGDM": "00000000000000000X"], ["CF_CFJGDM"]),
        (["CF_SJLYDM": "00000000000000000X"], []),
        (["CF_SJLYDM": "11230109MA1C0T3R9Q"], ["CF_SJLYDM"]),
        (["XY_LY": "WSF"], []),
        (["XY_LY": "wsf"], ["XY_LY"]),
        (["XY_XWLX": "WSF_ACCIDENT"], []),
        (["XY_XWLX": "9A"], ["XY_XWLX"]),
        (["XY_JYCX": "1"], []),
        (["XY_JYCX": "x"], ["XY_JYCX"]),
        (["CF_FR_ZJLX": "身份证"], ["CF_FR_ZJHM"]),
        (["CF_FR_ZJLX": "身份证", "CF_FR_ZJHM": Fixture.person], []),
        (["CF_FR_ZJHM": "11010519491231002"], ["CF_FR_ZJHM"]),
        (["CF_FR_ZJLX": "护照", "CF_FR_ZJHM": "e 1234-5678"], []),
        (["CF_FR_ZJLX": "驾照", "CF_FR_ZJHM": "1"], ["CF_FR_ZJLX"]),
    ]

    @Test("a penalty that breaks one rule is refused for that field, and its twin is not", arguments: penalties)
    func penalty(change: [String: String], broken: [String]) {
        #expect(Fixture.broken(Fixture.penalty.merging(change) { $1 }) == broken, "\(change)")
    }

    static let permits: [([String: String], [String])] = [
        (["XK_XKLB": "许可证"], ["XK_XKLB"]),
        (["XK_XKLB": "登记"], []),
        (["XK_XKLB": "其他:备案"], []),
        (["XK_ZT": "3"], ["XK_ZT"]),
        (["XK_ZT": "2"], []),
        (["XK_YXQZI": "2026-10-25"], ["XK_YXQZI"]),
        (["XK_YXQZI": "2026-10-26"], []),
        (["XK_JDRQ": "2026-11-03"], ["XK_JDRQ"]),
        (["XK_JDRQ": "2026.11.02"], []),
    ]

    @Test("a permit that breaks one rule is refused for that field, and its twin is not", arguments: permits)
    func permit(change: [String: String], broken: [String]) {
        #expect(Fixture.broken(Fixture.permit.merging(change) { $1 }, .permit) == broken, "\(change)")
    }

    @Test(
        "a person's number is checked by form, check character and date",
        arguments: [
            (Fixture.person, true), ("11010519491231002x", true), ("110105194912310021", false),
            ("110105194913310026", false), ("11010519491231002", false), ("", false),
        ])
    func person(number: String, isRight: Bool) {
        let broken = Fixture.broken(Fixture.personPenalty(number))
        #expect(broken == (isRight ? [] : ["CF_XDR_ZJHM"]))
    }

    @Test("values become canonical: dates, amounts, codes, kinds")
    func canonical() throws {
        var fields = Fixture.penalty
        fields["CF_NR_FK"] = "0.5000"
        fields["CF_CFLB"] = "罚款，警告"
        fields["CF_JDRQ"] = "20261026"
        fields["CF_XDR_SHXYM"] = "91230109ma1c0t3r9f"
        let record = try #require(Fixture.accepted(fields))
        #expect(record.fineFen == 500_000)
        #expect(record.values[19] == "0.5")
        #expect(record.values[17] == "警告;罚款")
        #expect(record.values[22] == "2026-10-26")
        #expect(record.partyCode == .uscc(Fixture.company))
    }

    @Test(
        "a decision is its own department's by the identifier, and nobody else's",
        arguments: [(Fixture.msr, true), (Fixture.emr, false), ("52230109MA1C0T3R9G", false)])
    func ownAuthority(code: String, taken: Bool) {
        var fields = Fixture.penalty
        fields["CF_CFJGDM"] = code
        var rules = RecordRules(.penalty, context: Fixture.context)
        switch rules.check(Fixture.values(fields, .penalty)) {
        case .accepted: #expect(taken)
        case .rejected(let findings):
            #expect(!taken)
            #expect(findings.paths == ["CF_CFJGDM"])
        }
    }
}
