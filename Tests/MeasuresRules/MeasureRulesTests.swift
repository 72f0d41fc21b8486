import Testing

@testable import MeasuresRules

@Suite("What may be in the catalogue, and what may be active")
struct MeasureRulesTests {
    @Test("the whole catalogue passes the rules")
    func catalogue() throws {
        let checked = MeasureRules.validate(try CatalogueFiles.measures())
        #expect(checked.faults == [])
        #expect(checked.definitions.count == 101)
    }

    @Test("of the catalogue exactly the enabled measures can be active")
    func activation() throws {
        let checked = MeasureRules.validate(try CatalogueFiles.measures())
        let inactive = checked.definitions.filter { ActivationRules.obstacle(to: $0) != nil }
        #expect(
            Set(inactive.map(\.code)) == [
                "IN-019", "IN-031", "IN-032", "IN-033", "IN-038", "SA-024", "SA-045", "SA-046", "SA-047", "SA-048",
            ])
        for measure in checked.definitions {
            let obstacle = ActivationRules.obstacle(to: measure)
            switch measure.status {
            case .enabled: #expect(obstacle == nil, "\(measure.code)")
            case .needsLegalBasis: #expect(obstacle == .needsLegalBasis, "\(measure.code)")
            case .needsPolicy: #expect(obstacle == .needsPolicy, "\(measure.code)")
            }
        }
    }

    @Test("switching on what has no legal basis is refused, item by item")
    func switchedOn() throws {
        var items = try CatalogueFiles.measures()
        for index in items.indices { items[index].status = .enabled }
        let faults = MeasureRules.validate(items).faults
        // SA-024 limits consumption without a court; the seed alone is no instrument of group I.
        #expect(Set(faults.map(\.code)) == ["SA-024", "SA-047", "SA-048"])
        #expect(faults.allSatisfy { $0.field == "status" })
    }

    struct Change: Sendable, CustomTestStringConvertible {
        let what: String
        let field: String
        let apply: @Sendable (inout MeasureDraft) -> Void
        var testDescription: String { what }

        init(_ what: String, _ field: String, _ apply: @escaping @Sendable (inout MeasureDraft) -> Void) {
            self.what = what
            self.field = field
            self.apply = apply
        }
    }

    static let lawful: MeasureDraft = {
        var draft = MeasureDraft()
        draft.code = "SA-014"
        draft.nameZH = "加大安全生产执法检查频次"
        draft.nameEN = "More frequent work-safety inspections"
        draft.side = .restraint
        draft.category = "C01"
        draft.departments = ["EMR"]
        draft.trigger = "BLACK:WSF"
        draft.strength = .mandatory
        draft.legalBasis = "安全生产法 Art.78"
        draft.subjectKinds = [.legalPerson]
        draft.status = .enabled
        return draft
    }()

    @Test("a lawful measure passes")
    func twin() { #expect(MeasureRules.validate([Self.lawful]).faults == []) }

    @Test(
        "a measure that breaks a rule is refused, naming the field",
        arguments: [
            Change("heading outside the closed catalogue", "category") { $0.category = "C15" },
            Change("no heading", "category") { $0.category = "" },
            Change("sanction under an incentive's heading", "category") { $0.category = "I03" },
            Change("incentive's code on a sanction", "code") { $0.code = "IN-014" },
            Change("code of another form", "code") { $0.code = "SA-14" },
            Change("group I without an instrument", "status") { $0.legalBasis = "seed T7; needs a field law" },
            Change("group I with nothing", "status") { $0.legalBasis = "" },
            Change("consumption without a court's order", "status") { $0.category = "C04" },
            Change("strength voluntary outside group III", "strength") { $0.strength = .voluntary },
            Change("mandatory in group III", "strength") { $0.category = "C13" },
            Change("no strength", "strength") { $0.strength = nil },
            Change("office of an organisation", "subject_kinds") { $0.category = "C03" },
            Change("no subject kinds", "subject_kinds") { $0.subjectKinds = [] },
            Change("an unknown subject kind", "subject_kinds") { $0.subjectKinds = [.legalPerson, nil] },
            Change("a subject kind twice", "subject_kinds") { $0.subjectKinds = [.legalPerson, .legalPerson] },
            Change("trigger that favours", "trigger") { $0.trigger = "CLEAN3Y" },
            Change("red entry as a ground to restrain", "trigger") { $0.trigger = "BLACK:*|RED:*" },
            Change("grade-A taxpayer as a ground to restrain", "trigger") { $0.trigger = "EXT:TAX_A" },
            Change("a score", "trigger") { $0.trigger = "SCORE:60" },
            Change("no department", "departments") { $0.departments = [] },
            Change("a department's name", "departments") { $0.departments = ["区应急管理局"] },
            Change("no name", "name_zh") { $0.nameZH = "" },
            Change("a name with a line break", "name_en") { $0.nameEN = "a\nb" },
            Change("a name of 301 bytes", "name_en") { $0.nameEN = String(repeating: "a", count: 301) },
            Change("no status", "status") { $0.status = nil },
            Change("LC-05: a relative of the subject", "name_zh") { $0.nameZH = "限制其配偶、子女担任公职" },
            Change("LC-05: a relative, spaced out", "name_zh") { $0.nameZH = "限制家 属 乘坐高铁" },
            Change("LC-05: a relative, in English alone", "name_en") { $0.nameEN = "No travel for FAMILY  members" },
            Change("LC-14: water", "name_zh") { $0.nameZH = "停止供水" },
            Change("LC-14: schooling", "name_en") { $0.nameEN = "Exclusion from compulsory education" },
        ])
    func refused(_ change: Change) {
        var draft = Self.lawful
        change.apply(&draft)
        let faults = MeasureRules.validate([draft]).faults
        #expect(faults.contains { $0.field == change.field }, "\(faults)")
    }

    @Test("what is granted may speak of them, and what was published is read as it is")
    func grantedSubstance() throws {
        let whole = try CatalogueFiles.measures()
        #expect(whole.contains { ForbiddenSubstance(in: $0.nameZH) != nil && $0.side == .incentive })
        #expect(!whole.contains { ForbiddenSubstance(in: $0.nameZH + $0.nameEN) != nil && $0.side == .restraint })
        var draft = Self.lawful
        draft.nameZH = "停止供水"
        #expect(MeasureRules.validate([draft], from: .store).faults == [])
    }

    @Test("consumption by a court's order may be active")
    func courtOrder() {
        var draft = Self.lawful
        draft.category = "C04"
        draft.trigger = "EXT:JUDGMENT_DEBTOR_CONSUMPTION_ORDER"
        draft.legalBasis = "最高人民法院关于限制被执行人高消费的若干规定"
        #expect(MeasureRules.validate([draft]).faults == [])
    }

    @Test("the rule of the list is basis enough only for what list entries alone trigger")
    func listRule() {
        var draft = Self.lawful
        draft.legalBasis = "seed T8; list rule of the field"
        #expect(MeasureRules.validate([draft]).faults == [])
        draft.trigger = "BLACK:WSF|DECISION:QLT"
        #expect(MeasureRules.validate([draft]).faults.map(\.field) == ["status"])
    }

    @Test("a code stands once")
    func twice() {
        let faults = MeasureRules.validate([Self.lawful, Self.lawful]).faults
        #expect(faults.map(\.index) == [1])
        #expect(faults.map(\.field) == ["code"])
    }

    @Test(
        "the legal basis is read as instrument and article",
        arguments: [
            ("安全生产法 Art.78", [CitedInstrument(instrument: "安全生产法", article: "Art.78")]),
            (
                "药品管理法 Art.118, 122, 124, 141",
                [CitedInstrument(instrument: "药品管理法", article: "Art.118, 122, 124, 141")]
            ),
            (
                "市场监管总局令第44号; 企业信息公示暂行条例 Art.18",
                [
                    CitedInstrument(instrument: "市场监管总局令第44号", article: ""),
                    CitedInstrument(instrument: "企业信息公示暂行条例", article: "Art.18"),
                ]
            ),
            ("", []),
        ])
    func legalBasis(_ text: String, _ expected: [CitedInstrument]) {
        #expect(CitedInstrument.parse(text) == expected)
    }
}
