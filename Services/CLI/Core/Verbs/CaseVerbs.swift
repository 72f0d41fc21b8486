/// `case …`: the monthly cases of trust and breach.
enum CaseVerbs {
    private static let service = "xinyi.reporting.v1.CaseReportService"
    private static let report = VerbField.argument("CASE", "name", .text, "案例的资源名", "the case's resource name")
    private static let month = VerbField.argument("MONTH", "month", .text, "月份 YYYY-MM", "the month, YYYY-MM")

    /// The commands.
    static let commands: [CommandSpec] = verbs.map(\.command)

    /// The verbs.
    static let verbs: [MethodVerb] = [
        MethodVerb(
            words: ["case", "create"], summary: Phrase("采集案例", "Takes down a case"),
            method: "\(service)/CreateCaseReport",
            fields: [
                .required("--kind", "caseReport.kind", .choice, "trust 或 breach", "trust or breach"),
                .required("--month", "caseReport.month", .text, "月份 YYYY-MM", "the month, YYYY-MM"),
                .required("--title", "caseReport.title", .text, "标题", "its title"),
                .required("--facts", "caseReport.facts", .text, "事实", "what happened"),
                .option("--occurred-date", "caseReport.occurredDate", .text, "发生日期", "when it happened"),
                .option("--source", "caseReport.source", .choice, "来源", "where it comes from"),
                .option("--domain", "caseReport.domain", .text, "领域", "its domain"),
                .option("--subject-kind", "caseReport.subjectKind", .choice, "主体类型", "the subject's kind"),
                .option("--subject-name", "caseReport.subjectDisplayName", .text, "主体名称", "the subject's name"),
                .option("--subject-code", "caseReport.subjectCode", .text, "主体代码", "the subject's code"),
                .option(
                    "--record", "caseReport.relatedRecords", .text, "相关记录,可多次", "a related record, repeatable",
                    repeated: true),
            ], view: .fields("caseReport")),
        MethodVerb(
            words: ["case", "screen"], summary: Phrase("筛选确认案例", "Affirms that a case is fit to be reported"),
            method: "\(service)/ScreenCaseReport",
            fields: [
                report,
                .option("--facts-verified", "screening.factsVerified", .flag, "事实已核实", "its facts are verified"),
                .option(
                    "--decision-effective", "screening.decisionEffective", .flag, "决定已生效", "its decision is effective"),
                .option("--no-secrets", "screening.freeOfSecrets", .flag, "不涉密", "it holds no secrets"),
                .option("--typical", "screening.typical", .flag, "有典型意义", "it is typical"),
                .option("--reason", "screening.reason", .text, "说明", "why"),
            ], view: .fields("caseReport")),
        MethodVerb(
            words: ["case", "submit"], summary: Phrase("报送案例", "Submits a case"), method: "\(service)/SubmitCaseReport",
            fields: [report], view: .fields("caseReport")),
        MethodVerb(
            words: ["case", "accept"], summary: Phrase("采用案例", "Accepts a case"), method: "\(service)/AcceptCaseReport",
            fields: [report, .option("--reason", "reason", .text, "说明", "why")], view: .fields("caseReport")),
        MethodVerb(
            words: ["case", "nil"], summary: Phrase("报告本月无案例", "States that there is no case this month"),
            method: "\(service)/SubmitNilReport",
            fields: [month, .required("--reason", "reason", .text, "说明", "why")], view: .fields(nil)),
        MethodVerb(
            words: ["case", "get"], summary: Phrase("查案例", "Shows a case"), method: "\(service)/GetCaseReport",
            fields: [report], view: .fields("caseReport")),
        MethodVerb(
            words: ["case", "list"], summary: Phrase("列出案例", "Lists cases"), method: "\(service)/ListCaseReports",
            fields: [
                .option("--month", "month", .text, "月份", "the month"),
                .option("--department", "department", .text, "只列此部门", "only this department"),
                .option("--kind", "kind", .choice, "trust 或 breach", "trust or breach"),
            ],
            view: .table(
                "caseReports",
                [
                    .init("name", "资源名", "NAME"), .init("month", "月份", "MONTH"),
                    .init("department", "部门", "DEPARTMENT"),
                    .init("kind", "类型", "KIND"), .init("state", "状态", "STATE"), .init("late", "逾期", "LATE"),
                    .init("title", "标题", "TITLE"),
                ])),
        MethodVerb(
            words: ["case", "summary"], summary: Phrase("月度汇总:谁报了、谁没报", "A month: who has reported and who has not"),
            method: "\(service)/GetMonthSummary", fields: [month],
            view: .table(
                "departments",
                [
                    .init("department", "部门", "DEPARTMENT"), .init("state", "状态", "STATE"),
                    .init("trust.submitted", "守信", "TRUST"), .init("breach.submitted", "失信", "BREACH"),
                    .init("due.date", "截止", "DUE"), .init("daysOverdue", "逾期天数", "DAYS OVERDUE"),
                    .init("titleZh", "名称", "TITLE"),
                ])),
        MethodVerb(
            words: ["case", "overdue"], summary: Phrase("列出未报送的部门", "Lists the departments that owe their report"),
            method: "\(service)/ListOverdueDepartments",
            fields: [.option("--month", "month", .text, "月份", "the month")],
            view: .table(
                "departments",
                [
                    .init("department", "部门", "DEPARTMENT"), .init("titleZh", "名称", "TITLE"),
                    .init("due.date", "截止", "DUE"), .init("daysOverdue", "逾期天数", "DAYS OVERDUE"),
                ])),
    ]
}
