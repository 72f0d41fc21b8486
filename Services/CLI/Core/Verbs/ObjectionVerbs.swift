import JSON

/// `objection …`: objections from filing to decision.
enum ObjectionVerbs {
    private static let service = "xinyi.listing.v1.ObjectionService"
    private static let objection = VerbField.argument(
        "OBJECTION", "name", .name("objections"), "资源名 objections/编号", "objections/ID")
    private static let reason = VerbField.required("--reason", "reason", .text, "理由", "why")
    private static let view = MethodVerb.View.fields("objection")

    /// The commands.
    static let commands: [CommandSpec] = verbs.map(\.command)

    /// The verbs.
    static let verbs: [MethodVerb] = [
        MethodVerb(
            words: ["objection", "file"], summary: Phrase("提出异议", "Files an objection"),
            method: "\(service)/FileObjection",
            fields: [
                .argument("ENTRY", "entry", .name("entries"), "资源名 entries/编号", "entries/ID"),
                .required("--ground", "ground", .choice, "异议理由", "error, omission, overdue or unlawful-entry"),
                .option("--origin", "origin", .choice, "来源", "subject, complaint or ex-officio"),
                .required("--statement", "statement", .text, "异议内容", "what is objected"),
                .option("--evidence", "evidence", .document, "证据,可多次", "evidence, repeatable", repeated: true),
                .option("--filed-date", "filedDate", .text, "提出日期", "when it was filed"),
            ], view: view, constants: ["origin": "OBJECTION_ORIGIN_SUBJECT"]),
        MethodVerb(
            words: ["objection", "accept"], summary: Phrase("受理异议", "Accepts an objection"),
            method: "\(service)/AcceptObjection", fields: [objection], view: view),
        MethodVerb(
            words: ["objection", "reject"], summary: Phrase("不予受理", "Rejects an objection"),
            method: "\(service)/RejectObjection", fields: [objection, reason], view: view),
        MethodVerb(
            words: ["objection", "verify"], summary: Phrase("开始核查", "Starts the verification"),
            method: "\(service)/StartVerification", fields: [objection], view: view),
        MethodVerb(
            words: ["objection", "uphold"], summary: Phrase("认定异议成立", "Decides that the objection is right"),
            method: "\(service)/UpholdObjection",
            fields: [
                objection, .required("--outcome", "outcome", .choice, "处理结果", "what follows"), reason,
                .option("--correction", "corrections", .json, "更正内容,可多次", "a correction, repeatable", repeated: true),
            ], view: view),
        MethodVerb(
            words: ["objection", "dismiss"], summary: Phrase("认定异议不成立", "Decides that the objection is wrong"),
            method: "\(service)/DismissObjection", fields: [objection, reason], view: view),
        MethodVerb(
            words: ["objection", "get"], summary: Phrase("查异议", "Shows an objection"),
            method: "\(service)/GetObjection",
            fields: [objection], view: view),
        MethodVerb(
            words: ["objection", "list"], summary: Phrase("列出异议", "Lists objections"),
            method: "\(service)/ListObjections",
            fields: [
                .option("--entry", "entry", .name("entries"), "只列此条目", "only this entry"),
                .option("--state", "state", .choice, "只列此状态", "only this state"),
                .option("--overdue", "overdueOnly", .flag, "只列超期", "only overdue ones"),
            ],
            view: .table(
                "objections",
                [
                    .init("name", "资源名", "NAME"), .init("entry", "条目", "ENTRY"), .init("ground", "理由", "GROUND"),
                    .init("state", "状态", "STATE"), .init("filedDate", "提出日期", "FILED"), .init("due.date", "截止", "DUE"),
                ])),
    ]
}
