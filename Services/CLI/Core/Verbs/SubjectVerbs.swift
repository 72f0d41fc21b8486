/// `subject …`: who the subjects are.
enum SubjectVerbs {
    private static let service = "xinyi.registry.v1.SubjectService"

    /// The commands.
    static let commands: [CommandSpec] = verbs.map(\.command)

    /// The verbs.
    static let verbs: [MethodVerb] = [
        MethodVerb(
            words: ["subject", "get"], summary: Phrase("按代码或资源名查主体", "Shows a subject by code or name"),
            method: "\(service)/ResolveSubject",
            fields: [.argument("SUBJECT", "subject", .subject, "统一社会信用代码等号码,或 subjects/编号", "a code, or subjects/ID")],
            view: .fields("subject")),
        MethodVerb(
            words: ["subject", "put"], summary: Phrase("登记主体", "Registers a subject"),
            method: "\(service)/RegisterSubject",
            fields: [
                .argument("CODE", "code.value", .text, "统一社会信用代码或证件号码", "its code"),
                .required("--name", "displayName", .text, "名称", "its name"),
                .required(
                    "--kind", "kind", .choice, "类型", "legal-person, sole-trader, unincorporated or natural-person"),
                .option("--established-date", "establishedDate", .text, "成立日期", "when it was established"),
                .option("--division", "divisionCode", .text, "行政区划代码", "division code, 6 digits"),
                .option("--legal-representative", "legalRepresentative", .text, "法定代表人", "the legal representative"),
                .option("--registration-number", "registrationNumber", .text, "工商注册号", "the older registration number"),
            ], view: .fields("subject")),
        MethodVerb(
            words: ["subject", "find"], summary: Phrase("按名称开头查找主体", "Finds subjects by the beginning of their name"),
            method: "\(service)/ListSubjects",
            fields: [
                .argument("NAME", "namePrefix", .text, "名称的开头", "how the name begins"),
                .option("--kind", "kind", .choice, "只查此类型", "only this kind"),
            ],
            view: .table(
                "subjects",
                [
                    .init("name", "资源名", "NAME"), .init("kind", "类型", "KIND"), .init("uscc", "统一社会信用代码", "CODE"),
                    .init("displayName", "名称", "TITLE"), .init("status", "状态", "STATUS"),
                ])),
        MethodVerb(
            words: ["subject", "merge"],
            summary: Phrase("把重复登记的主体并入另一个", "Merges a subject that was registered twice into another"),
            method: "\(service)/MergeSubjects",
            fields: [
                .argument("SOURCE", "source", .name("subjects"), "并入后终止的主体", "the record that ends"),
                .argument("TARGET", "target", .name("subjects"), "保留的主体", "the record that stays"),
                .required(
                    "--source-etag", "sourceEtag", .text, "读到的前者的版本标记", "the version of the first that was read"),
                .required(
                    "--target-etag", "targetEtag", .text, "读到的后者的版本标记", "the version of the second that was read"),
                .required("--reason", "reason", .text, "理由,如重复登记、换照", "why: double registration, re-registration"),
            ], view: .fields("subject")),
        MethodVerb(
            words: ["subject", "history"], summary: Phrase("列出主体的变更", "Lists what happened to a subject"),
            method: "\(service)/ListSubjectEvents",
            fields: [.argument("SUBJECT", "subject", .name("subjects"), "subjects/编号", "subjects/ID")],
            view: .table(
                "events",
                [
                    .init("recordTime", "时间", "TIME"), .init("action", "事项", "ACTION"), .init("field", "字段", "FIELD"),
                    .init("oldValue", "原值", "BEFORE"), .init("newValue", "新值", "AFTER"),
                    .init("effectiveDate", "生效日期", "FROM"), .init("department", "部门", "DEPARTMENT"),
                    .init("reason", "理由", "REASON"),
                ])),
    ]
}
