/// `list define …`: list definitions, before anything can stand on a list.
enum ListVerbs {
    private static let service = "xinyi.listing.v1.DefinitionService"
    private static let name = VerbField.argument(
        "DEFINITION", "name", .text, "资源名 lists/代码/versions/版本", "the definition's resource name")

    /// The commands.
    static let commands: [CommandSpec] = verbs.map(\.command)

    /// The verbs.
    static let verbs: [MethodVerb] = [
        MethodVerb(
            words: ["list", "define"], summary: Phrase("起草名单定义", "Drafts a list definition"),
            method: "\(service)/CreateListDefinition",
            fields: [
                .argument(
                    "JSON", "definition", .json, "定义 (见 describe ListDefinition)",
                    "the definition, see describe ListDefinition")
            ], view: .fields("definition")),
        MethodVerb(
            words: ["list", "consult"], summary: Phrase("记录征求意见", "Records the consultation"),
            method: "\(service)/ConsultListDefinition",
            fields: [
                name,
                .required(
                    "--consultation", "consultation", .json, "征求意见情况", "the consultation, see describe Consultation"),
            ], view: .fields("definition")),
        MethodVerb(
            words: ["list", "put-in-force"], summary: Phrase("使名单定义生效", "Puts a list definition in force"),
            method: "\(service)/PutListDefinitionInForce",
            fields: [name, .required("--effective-date", "effectiveDate", .text, "生效日期", "the first day in force")],
            view: .fields("definition")),
        MethodVerb(
            words: ["list", "repeal"], summary: Phrase("废止名单定义", "Repeals a list definition"),
            method: "\(service)/RepealListDefinition",
            fields: [
                name, .required("--repeal-date", "repealDate", .text, "废止日期", "the day of the repeal"),
                .required("--reason", "reason", .text, "理由", "why"),
            ], view: .fields("definition")),
        MethodVerb(
            words: ["list", "show"], summary: Phrase("查名单定义", "Shows a list definition"),
            method: "\(service)/GetListDefinition", fields: [name], view: .fields("definition")),
        MethodVerb(
            words: ["list", "definitions"], summary: Phrase("列出名单定义", "Lists list definitions"),
            method: "\(service)/ListListDefinitions",
            fields: [
                .option("--domain", "domain", .text, "只列此领域", "only this domain"),
                .option("--authority", "authority", .text, "只列此机关", "only this authority"),
            ],
            view: .table(
                "definitions",
                [
                    .init("name", "资源名", "NAME"), .init("code", "代码", "CODE"), .init("kind", "类型", "KIND"),
                    .init("state", "状态", "STATE"), .init("authority", "机关", "AUTHORITY"),
                    .init("nameZh", "名称", "TITLE"),
                ])),
    ]
}
