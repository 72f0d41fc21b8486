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
    ]
}
