import Casework
import CommonSchema
import Credit
import Crypto
import RPC
import RegistrySchema
import ServiceKit
import TestKit

@testable import RegistryRules
@testable import RegistryService

/// Invented departments, organisations and persons with valid check characters.
enum Fixture {
    static let msr = "11230109MA1C0T3R9P"
    static let emr = "12230109MA1C0T3R9L"
    static let company = "91230109MA1C0T3R9F"
    static let trader = "92230109MA1C0T3R9C"
    /// The specimen of GB 11643, and the same number as another person's with its check digit corrected.
    static let person = "11010519491231002X"
    static let today = CivilDate(year: 2026, month: 11, day: 2) ?? .distantPast

    static var context: RecordContext {
        RecordContext(
            today: today, department: "MSR", departmentUSCC: msr, book: ShippedRuleBook.book)
    }

    /// A company's code by number.
    static func code(_ number: Int, prefix: String = "91230109") -> String {
        let digits = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
        var rest = number
        var body = ""
        for _ in 0..<6 {
            body = String(digits[rest % 31]) + body
            rest /= 31
        }
        let sixteen = prefix + "MT" + body
        let inner = UnifiedSocialCreditCode.innerCheckCharacter(ofBody: String(sixteen.suffix(8))) ?? "0"
        let seventeen = sixteen + String(inner)
        return seventeen + String(UnifiedSocialCreditCode.checkCharacter(of: seventeen) ?? "0")
    }

    /// A citizen number by sequence.
    static func citizen(_ number: Int) -> String {
        let seventeen = "23010919900307" + String(String(1000 + number % 1000).dropFirst())
        return seventeen + String(CitizenNumber.checkCharacter(of: seventeen) ?? "0")
    }

    /// A penalty that every rule accepts.
    static let penalty: [String: String] = [
        "CF_XDR_MC": "哈尔滨松北恒源食品有限公司", "CF_XDR_LB": "法人及非法人组织", "CF_XDR_SHXYM": company,
        "CF_FRDB": "赵安", "CF_WSH": "松市监罚〔2026〕1号", "CF_WFXW": "经营超过保质期的食品",
        "CF_SY": "货架上有超过保质期的食品", "CF_YJ": "《食品安全法》第一百二十四条", "CF_CFLB": "罚款",
        "CF_NR": "处以罚款5000元", "CF_NR_FK": "0.5", "CF_JDRQ": "2026/10/26", "CF_YXQ": "2027/10/26",
        "CF_CFJG": "松北区市场监督管理局", "CF_CFJGDM": msr, "CF_SJLY": "松北区市场监督管理局", "CF_SJLYDM": msr,
    ]

    /// A permit that every rule accepts.
    static let permit: [String: String] = [
        "XK_XDR_MC": "哈尔滨松北恒源食品有限公司", "XK_XDR_LB": "法人及非法人组织", "XK_XDR_SHXYM": company,
        "XK_FRDB": "赵安", "XK_XKWS": "准予食品经营许可决定书", "XK_WSH": "松市监许〔2026〕1号", "XK_XKLB": "普通",
        "XK_NR": "准予从事食品销售", "XK_JDRQ": "2026-10-26", "XK_YXQZ": "2026-10-26", "XK_YXQZI": "2099/12/31",
        "XK_XKJG": "松北区市场监督管理局", "XK_XKJGDM": msr, "XK_ZT": "1", "XK_LYDW": "松北区市场监督管理局",
        "XK_LYDWDM": msr,
    ]

    /// A person's penalty.
    static func personPenalty(_ number: String = person) -> [String: String] {
        penalty.merging([
            "CF_XDR_MC": "测试人", "CF_XDR_LB": "自然人", "CF_XDR_SHXYM": "", "CF_FRDB": "", "CF_XDR_ZJLX": "身份证",
            "CF_XDR_ZJHM": number,
        ]) { $1 }
    }

    /// A record's values in the order of its template.
    static func values(_ fields: [String: String], _ kind: RecordKind) -> [String] {
        Template.of(kind).fields.map { fields[$0.code] ?? "" }
    }

    static func check(_ fields: [String: String], _ kind: RecordKind = .penalty) -> RecordRules.Outcome {
        var rules = RecordRules(kind, context: context)
        return rules.check(values(fields, kind))
    }

    /// The fields that a record breaks rules in; empty if it is accepted.
    static func broken(_ fields: [String: String], _ kind: RecordKind = .penalty) -> [String] {
        switch check(fields, kind) {
        case .accepted: []
        case .rejected(let findings): findings.paths
        }
    }

    static func accepted(_ fields: [String: String], _ kind: RecordKind = .penalty) -> CheckedRecord? {
        guard case .accepted(let record) = check(fields, kind) else { return nil }
        return record
    }

    /// The official columns of a kind as a header line.
    static func header(_ kind: RecordKind, chinese: Bool = false) -> String {
        line(Template.of(kind).fields.map { chinese ? $0.title : $0.code })
    }

    static func line(_ fields: [String: String], _ kind: RecordKind) -> String { line(values(fields, kind)) }

    static func line(_ cells: [String]) -> String {
        cells.map { cell in
            // By scalars: CR LF is one character, and neither of both alone.
            cell.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
                ? "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
                : cell
        }.joined(separator: ",") + "\r\n"
    }

    /// A file of penalties, every seventh row bad in some way, every ninth a person's, every eleventh a repetition.
    static func file(rows: Int, seed: Int = 0) -> String {
        var text = header(.penalty)
        var last = penalty
        for index in 0..<rows {
            var fields = penalty
            fields["CF_WSH"] = "松市监罚〔2026〕\(seed * 100_000 + index)号"
            fields["CF_XDR_SHXYM"] = code(index % 40 + seed * 1000)
            fields["CF_XDR_MC"] = "松北测试\(index % 40)有限公司"
            if index % 5 == 0 { fields["CF_SY"] = "含有\"引号\"、逗号,和\n换行" }
            if index % 9 == 8 {
                fields = fields.merging(["CF_WSH": fields["CF_WSH"] ?? ""]) { $1 }
                fields.merge(personPenalty(citizen(index))) { $1 }
                fields["CF_WSH"] = "松市监罚〔2026〕\(seed * 100_000 + index)号"
            }
            if index % 7 == 6 {
                let faults = ["CF_NR_FK", "CF_XDR_MC", "CF_WSH"]
                fields[faults[index / 7 % 3]] = ""
            }
            if index % 11 == 10 { fields = last }
            if index % 13 == 12 {
                fields = last
                fields["CF_SY"] = "另有其他事实"
            }
            text += line(fields, .penalty)
            last = fields
        }
        return text
    }
}
