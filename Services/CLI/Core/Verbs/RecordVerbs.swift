/// `record …`: permits and penalties.
enum RecordVerbs {
    private static let service = "xinyi.registry.v1.DecisionService"
    private static let decisionColumns: [MethodVerb.Column] = [
        .init("name", "资源名", "NAME"), .init("kind", "类型", "KIND"), .init("subject", "主体", "SUBJECT"),
        .init("department", "部门", "DEPARTMENT"), .init("status", "状态", "STATUS"), .init("late", "逾期", "LATE"),
        .init("uploadDue.date", "报送截止", "DUE"),
    ]

    /// The commands but `record import`.
    static let commands: [CommandSpec] = verbs.map(\.command)

    /// The verbs.
    static let verbs: [MethodVerb] = [
        MethodVerb(
            words: ["record", "submit"],
            summary: Phrase("报送一条许可或处罚", "Submits one permit or penalty"),
            method: "\(service)/SubmitDecision",
            fields: [
                .option(
                    "--permit", "permit", .json, "许可的 JSON (见 describe PermitRecord)",
                    "a permit, see describe PermitRecord"),
                .option(
                    "--penalty", "penalty", .json, "处罚的 JSON (见 describe PenaltyRecord)",
                    "a penalty, see describe PenaltyRecord"),
            ], view: .fields("decision")),
        MethodVerb(
            words: ["record", "get"], summary: Phrase("查一条记录", "Shows a record"), method: "\(service)/GetDecision",
            fields: [.argument("RECORD", "name", .name("decisions"), "资源名 decisions/编号", "decisions/ID")],
            view: .fields("decision")),
        MethodVerb(
            words: ["record", "list"], summary: Phrase("列出记录", "Lists records"), method: "\(service)/ListDecisions",
            fields: [
                .option("--subject", "subject", .name("subjects"), "只列此主体", "only this subject, subjects/ID"),
                .option("--department", "department", .text, "只列此部门", "only this department"),
                .option("--kind", "kind", .choice, "permit 或 penalty", "permit or penalty"),
                .option("--from", "decidedFrom", .text, "决定日期不早于", "decided on or after"),
                .option("--to", "decidedTo", .text, "决定日期不晚于", "decided on or before"),
                .option("--late", "lateOnly", .flag, "只列逾期", "only late ones"),
            ], view: .table("decisions", decisionColumns)),
        MethodVerb(
            words: ["record", "imports"], summary: Phrase("列出导入批次", "Lists imports"),
            method: "xinyi.registry.v1.ImportService/ListImports",
            fields: [.option("--department", "department", .text, "只列此部门", "only this department")],
            view: .table(
                "imports",
                [
                    .init("name", "资源名", "NAME"), .init("fileName", "文件", "FILE"), .init("state", "状态", "STATE"),
                    .init("rows", "行数", "ROWS"), .init("accepted", "通过", "ACCEPTED"),
                    .init("duplicates", "重复", "DUPLICATE"), .init("rejected", "拒绝", "REJECTED"),
                    .init("late", "逾期", "LATE"),
                ])),
        MethodVerb(
            words: ["record", "verdicts"], summary: Phrase("列出一次导入的逐行结论", "Lists an import's verdicts by row"),
            method: "xinyi.registry.v1.ImportService/ListImportVerdicts",
            fields: [
                .argument("IMPORT", "import", .name("imports"), "资源名 imports/编号", "imports/ID"),
                .option("--verdict", "verdict", .choice, "只列此结论", "accepted, duplicate or rejected"),
                .option("--late", "lateOnly", .flag, "只列逾期", "only late ones"),
            ], view: .table("verdicts", verdictColumns)),
    ]

    /// What a row's verdict shows.
    static let verdictColumns: [MethodVerb.Column] = [
        .init("row", "行", "ROW"), .init("verdict", "结论", "VERDICT"), .init("documentNumber", "文号", "DOCUMENT"),
        .init("late", "逾期", "LATE"), .init("violations.field", "字段", "FIELD"), .init("violations.rule", "规则", "RULE"),
        .init("violations.remedy", "处理办法", "REMEDY"),
    ]
}
