import JSON
import Phrases
import SchemaRuntime
import Testing

@testable import CommandLineKit

@Suite("What people read")
struct LabelTests {
    private static func page(_ language: Language, _ value: JSONValue, _ message: String) -> String {
        FieldView(language: language).text(ContractValue(value, message: message))
    }

    @Test(
        "an enum value is called what it is at its place",
        arguments: [
            ("xinyi.listing.v1.Objection", ["state": "OBJECTION_STATE_ACCEPTED"], "状态: 已受理\n", "state: accepted\n"),
            ("xinyi.registry.v1.ImportVerdict", ["verdict": "ROW_VERDICT_ACCEPTED"], "结论: 通过\n", "verdict: accepted\n"),
            (
                "xinyi.listing.v1.RepairRule", ["ruleSet": "REPAIR_RULE_SET_2023"], "适用规则: 2023年规则\n",
                "rule set: 2023\n"
            ),
            // Not a value of the enum that the field holds, and not of a field that holds one.
            (
                "xinyi.listing.v1.Objection", ["state": "ROW_VERDICT_ACCEPTED"], "状态: ROW_VERDICT_ACCEPTED\n",
                "state: ROW_VERDICT_ACCEPTED\n"
            ),
            (
                "xinyi.listing.v1.Objection", ["statement": "OBJECTION_STATE_ACCEPTED"],
                "陈述: OBJECTION_STATE_ACCEPTED\n",
                "statement: OBJECTION_STATE_ACCEPTED\n"
            ),
            ("xinyi.listing.v1.Objection", ["state": "77"], "状态: 77\n", "state: 77\n"),
        ] as [(String, JSONValue, String, String)])
    func values(_ message: String, _ value: JSONValue, _ chinese: String, _ english: String) {
        #expect(Self.page(.chinese, value, message) == chinese)
        #expect(Self.page(.english, value, message) == english)
    }

    @Test(
        "a word of a closed vocabulary that is carried as a text is Chinese at its place, and stays as it is elsewhere",
        arguments: [
            ("xinyi.common.v1.Remedy", "kind", "objection", "异议"),
            ("xinyi.common.v1.Remedy", "kind", "suit", "行政诉讼"),
            ("xinyi.common.v1.Remedy", "authority", "objection", nil),
            ("xinyi.common.v1.Remedy", "kind", "foo", nil),
            ("xinyi.common.v1.TimedAct", "action", "ExpireEntry", "条目到期"),
            ("xinyi.common.v1.TimedAct", "action", "TakeEffect", "条目生效"),
            ("xinyi.common.v1.TimedAct", "target", "TakeEffect", nil),
            ("xinyi.registry.v1.NameRecord", "source", "registration", "登记"),
            ("xinyi.registry.v1.NameRecord", "displayName", "registration", nil),
            ("xinyi.registry.v1.TemplateField", "type", "amount", "金额"),
            ("xinyi.listing.v1.EntryHistoryItem", "event", "NOTICE_SERVED", "告知书已送达"),
            ("xinyi.listing.v1.EntryHistoryItem", "event", "OBJECTION_ACCEPTED", "异议已受理"),
            ("xinyi.listing.v1.EntryHistoryItem", "event", "OBJECTION_CLOCK_PAUSED", "异议暂停计时"),
            ("xinyi.listing.v1.EntryHistoryItem", "event", "OBJECTION_FLOWN", nil),
            ("xinyi.listing.v1.EntryHistoryItem", "fileState", "DEFENCE_OPEN", "陈述申辩中"),
            ("xinyi.listing.v1.EntryHistoryItem", "remark", "EXPIRED", nil),
        ] as [(String, String, String, String?)])
    func words(_ message: String, _ field: String, _ word: String, _ chinese: String?) {
        let value: JSONValue = [field: .string(word)]
        #expect(Self.page(.chinese, value, message).hasSuffix(": \(chinese ?? word)\n"))
        #expect(Self.page(.english, value, message).hasSuffix(": \(word)\n"))
    }

    @Test("and so it is inside lists, in the answer of a verb")
    func remedies() {
        let answer: JSONValue = ["entry": ["entry": ["remedies": [["kind": "reconsideration", "authority": "BEB"]]]]]
        let shown = ContractValue(answer, responseOf: "xinyi.listing.v1.SeriousEntryService/ProposeEntry")
        let text = FieldView(language: .chinese).text(shown)
        #expect(text.contains("行政复议") && !text.contains("reconsideration"), "\(text)")
    }

    @Test(
        "every value of every enum can be typed as officials call it, in any width, as help calls it, and by its token")
    func typed() throws {
        var typed = 0
        for type in DescriptorPool.builtIn.enums.values where type.fullName.hasPrefix("xinyi.") {
            let field = VerbField(name: "--x", kind: .choice(type.fullName))
            for value in type.values where value.number != 0 {
                let wide = value.chinese.unicodeScalars.map { scalar -> Character in
                    Character(
                        (0x21...0x7E).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
                }
                let forms = [
                    value.chinese, " \(value.chinese)\u{3000}", String(wide), type.words(value).joined(separator: "-"),
                    value.name,
                ]
                for form in forms {
                    typed += 1
                    #expect(try field.value(form) == .string(value.name), "\(type.fullName): \(form)")
                }
            }
        }
        #expect(typed > 2_000)
    }

    @Test(
        "what is no value is refused with all that are, in both languages",
        arguments: ["", "直接", "送达", "direct-mail", "7"])
    func untyped(text: String) {
        let field = VerbField(name: "--channel", kind: .choice("xinyi.common.v1.ServiceChannel"))
        let error = #expect(throws: CommandError.self) { try field.value(text) }
        for line in [error?.lines[0].chinese, error?.lines[0].english] {
            #expect(line?.contains("直接送达") == true && line?.contains("left-at-place") == true, "\(line ?? "")")
        }
    }

    @Test("a text that has its Chinese beside it is shown once, in the reader's language, on a page and in a cell")
    func pairs() {
        let value: JSONValue = ["field": "fine_fen", "rule": "too much", "ruleZh": "过高", "remedy": "less"]
        let message = "xinyi.registry.v1.RecordViolation"
        #expect(Self.page(.english, value, message) == "field:  fine_fen\nrule:   too much\nremedy: less\n")
        // Without its Chinese it is shown as it is.
        #expect(Self.page(.chinese, value, message) == "字段:     fine_fen\n规则:     过高\n处理办法: less\n")
        let row = ContractValue(["violations": [value]], message: "xinyi.registry.v1.ImportVerdict")
        #expect(Columns.cell(row, ["violations", "rule"], .chinese) == "过高")
        #expect(Columns.cell(row, ["violations", "rule"], .english) == "too much")
        // A code and the name that belongs to it are two things.
        let measure: JSONValue = ["category": "C01", "categoryZh": "限制准入"]
        #expect(Self.page(.chinese, measure, "xinyi.measures.v1.MeasureItem") == "类目:     C01\n类目名称: 限制准入\n")
    }

    @Test("fields are called what they are in their message, inside lists and messages too, and money is in yuan")
    func nested() {
        let answer: JSONValue = [
            "objection": [
                "name": "objections/o1", "ground": "OBJECTION_GROUND_ERROR",
                "decider": ["id": "0312", "name": "李"],
                "restoration": [["place": "网站", "action": "更正"], ["place": "报纸", "confirmedDate": "2026-03-02"]],
            ], "unheardOf": "x",
        ]
        let shown = ContractValue(answer, responseOf: "xinyi.listing.v1.ObjectionService/GetObjection")
        let text = FieldView(language: .chinese).text(shown)
        for line in [
            "资源名:   objections/o1\n", "异议理由: 信息错误\n", "决定人:   李 0312\n", "消除影响:\n", "消除影响处: 网站\n",
            "应办事项:   更正\n", "确认日期:   2026-03-02\n", "unheard of: x\n",
        ] {
            #expect(text.contains(line), "\(line) in\n\(text)")
        }
        let money: JSONValue = ["fineFen": "123450", "content": "123450"]
        #expect(
            Self.page(.chinese, money, "xinyi.registry.v1.PenaltyRecord") == "罚款(元): 1234.50\n内容:     123450\n")
        #expect(
            Self.page(.english, money, "xinyi.registry.v1.PenaltyRecord")
                == "fine (yuan): 1234.50\ncontent:     123450\n")
        // A message of no contract shows its own names.
        #expect(Self.page(.chinese, money, "xinyi.sample.v1.Nothing") == "fine fen: 123450\ncontent:  123450\n")
    }

    @Test(
        "a time is shown in Asia/Shanghai, on a page and in a cell, and what is none stays as it is",
        arguments: [
            ("2026-11-29T08:05:09.123456Z", "2026-11-29 16:05:09"), ("2026-12-31T16:00:00Z", "2027-01-01 00:00:00"),
            ("2026-12-31T15:59:59.999999999Z", "2026-12-31 23:59:59"), ("1969-12-31T23:59:59Z", "1970-01-01 07:59:59"),
            ("2026-11-29T16:05:09+08:00", "2026-11-29 16:05:09"), ("yesterday", "yesterday"), ("", ""),
        ])
    func times(text: String, shown: String) {
        let value: JSONValue = ["createTime": .string(text), "filedDate": "2026-11-29"]
        let lines = Self.page(.chinese, value, "xinyi.listing.v1.Objection").split(separator: "\n")
        #expect(lines.contains { $0.hasSuffix(" \(shown)") })
        let row = ContractValue(value, message: "xinyi.listing.v1.Objection")
        #expect(Columns.cell(row, ["createTime"], .english) == shown)
        #expect(Columns.cell(row, ["filedDate"], .english) == "2026-11-29")
    }

    @Test("a cell of a table goes through messages and lists")
    func cells() {
        let row = ContractValue(
            [
                "row": "3", "verdict": "ROW_VERDICT_REJECTED",
                "violations": [["field": "fine_fen"], ["field": "facts"], ["rule": "x"]],
            ], message: "xinyi.registry.v1.ImportVerdict")
        #expect(Columns.cell(row, ["verdict"], .chinese) == "拒绝")
        #expect(Columns.cell(row, ["violations", "field"], .chinese) == "fine_fen; facts; ")
        #expect(Columns.cell(row, ["missing", "field"], .chinese) == "")
    }
}
