/// `entry …`: a serious-list entry from proposal to service, and what stands against a subject.
enum EntryVerbs {
    private static let service = "xinyi.listing.v1.SeriousEntryService"
    private static let entry = VerbField.argument("ENTRY", "name", .name("entries"), "资源名 entries/编号", "entries/ID")
    private static let view = MethodVerb.View.fields("entry")
    private static let columns: [MethodVerb.Column] = [
        .init("name", "资源名", "NAME"), .init("state", "状态", "STATE"), .init("entry.list", "名单", "LIST"),
        .init("entry.subjectDisplayName", "主体", "SUBJECT"), .init("entry.effectiveDate", "生效", "EFFECTIVE"),
        .init("entry.validTo", "截止", "UNTIL"),
    ]
    private static let served: [VerbField] = [
        .required("--served-date", "service.servedDate", .text, "送达日期", "the day of service"),
        .required(
            "--channel", "service.channel", .choice, "送达方式", "direct, left-at-place, mail, electronic or entrusted"),
        .required("--recipient", "service.recipient", .text, "收件人", "who received it"),
        .option("--document", "service.document", .document, "送达的文书", "the document served"),
        .option("--proof", "service.proof", .document, "送达回证", "the proof of service"),
    ]

    /// The commands.
    static let commands: [CommandSpec] = verbs.map(\.command)

    /// The verbs.
    static let verbs: [MethodVerb] = steps + readings

    private static let steps: [MethodVerb] = [
        MethodVerb(
            words: ["entry", "propose"], summary: Phrase("提出列入", "Proposes an entry"),
            method: "\(service)/ProposeEntry",
            fields: [
                .argument("SUBJECT", "subject", .subject, "代码或 subjects/编号", "a code, or subjects/ID"),
                .required("--list", "list", .name("lists"), "名单", "lists/CODE"),
                .required(
                    "--decision-number", "underlyingDecision.documentNumber", .text, "依据的决定书文号",
                    "the underlying decision's number"),
                .required("--decision-date", "underlyingDecision.decisionDate", .text, "决定日期", "its date"),
                .option("--record", "underlyingDecision.name", .name("decisions"), "登记的记录", "its record, decisions/ID"),
                .required("--reason", "reason", .text, "列入事由", "why, in the decision's words"),
                .required("--basis", "legalBasis", .legalBasis, "法律依据,可多次", "legal basis, repeatable", repeated: true),
                .option("--condition", "conditionMet", .text, "符合的列入情形", "the condition of the standard that is met"),
                .required(
                    "--measure", "measuresAnnounced", .text, "告知的措施,可多次", "a measure announced, repeatable",
                    repeated: true),
                .option("--remedy", "remedies", .remedy, "救济途径,可多次", "a remedy, repeatable", repeated: true),
                .option("--conduct-date", "conductDate", .text, "行为日期", "when it happened"),
                .option("--amount", "amountFen", .yuan, "涉案金额", "the amount concerned"),
            ], view: view),
        MethodVerb(
            words: ["entry", "serve-notice"], summary: Phrase("记录告知书送达", "Records the service of the notice"),
            method: "\(service)/RecordNoticeServed", fields: [entry] + served, view: view),
        MethodVerb(
            words: ["entry", "defence"], summary: Phrase("记录陈述申辩", "Records a statement in defence"),
            method: "\(service)/RecordDefence",
            fields: [
                entry, .required("--statement", "statement.statement", .text, "陈述申辩内容", "what was stated"),
                .required("--received-date", "statement.receivedDate", .text, "收到日期", "when it was received"),
                .option("--hearing", "statement.hearingRequested", .flag, "要求听证", "a hearing was requested"),
            ], view: view),
        MethodVerb(
            words: ["entry", "waive-defence"], summary: Phrase("记录放弃陈述申辩", "Records a waiver of defence"),
            method: "\(service)/RecordDefenceWaiver",
            fields: [
                entry, .required("--waived-date", "waiver.waivedDate", .text, "放弃日期", "when it was waived"),
                .required("--document", "waiver.document", .document, "书面放弃", "the written waiver"),
            ], view: view),
        MethodVerb(
            words: ["entry", "review"], summary: Phrase("复核(另一名经办人)", "Reviews, by another official"),
            method: "\(service)/ReviewEntry",
            fields: [
                entry,
                .required(
                    "--outcome", "defenceOutcome", .choice, "申辩的处理",
                    "none-stated, waived, not-accepted, partly-accepted or accepted"),
                .option("--answer", "answer", .text, "对申辩的答复", "the answer to the defence"),
                .required("--findings", "findings", .text, "复核意见", "what was found"),
            ], view: view),
        MethodVerb(
            words: ["entry", "decide"], summary: Phrase("作出列入决定", "Decides"), method: "\(service)/DecideEntry",
            fields: [
                entry, .required("--number", "decisionNumber", .text, "决定书文号", "the decision's number"),
                .required("--decision-date", "decisionDate", .text, "决定日期", "its date"),
                .option("--valid-to", "validTo", .text, "截止日期,默认按名单期限", "last day; default by the list's period"),
                .required("--document", "document", .document, "决定书", "the decision's document"),
            ], view: view),
        MethodVerb(
            words: ["entry", "serve"], summary: Phrase("记录决定书送达,条目生效", "Records the service of the decision"),
            method: "\(service)/RecordDecisionServed",
            fields: [entry] + served + [
                .required("--repair-notice", "repairNotice", .document, "信用修复告知书", "the repair notice"),
                .option(
                    "--effective-date", "effectiveDate", .text, "生效日期,默认送达日",
                    "first day in force; default the day of service"),
            ], view: view),
        MethodVerb(
            words: ["entry", "withdraw"], summary: Phrase("撤回未决定的条目", "Withdraws an entry that is not decided"),
            method: "\(service)/WithdrawEntry",
            fields: [entry, .required("--reason", "reason", .text, "理由", "why")], view: view),
    ]

    private static let readings: [MethodVerb] = [
        MethodVerb(
            words: ["entry", "get"], summary: Phrase("查条目", "Shows an entry"), method: "\(service)/GetSeriousEntry",
            fields: [entry], view: view),
        MethodVerb(
            words: ["entry", "list"], summary: Phrase("列出条目", "Lists entries"), method: "\(service)/ListSeriousEntries",
            fields: [
                .option("--list", "list", .name("lists"), "只列此名单", "only this list"),
                .option("--state", "state", .choice, "只列此状态", "only this state"),
                .option("--department", "department", .text, "只列此部门", "only this department"),
            ], view: .table("entries", columns)),
        MethodVerb(
            words: ["entry", "lookup"], summary: Phrase("查主体名下的名单条目", "Looks up the entries of a subject"),
            method: "xinyi.listing.v1.LookupService/LookupEntries",
            fields: [
                .argument("SUBJECT", "subject", .subject, "代码或 subjects/编号", "a code, or subjects/ID"),
                .option("--on-date", "onDate", .text, "在该日的情况", "as of this day"),
                .option("--all", "includeAllStates", .flag, "包括已结束的", "ended ones too"),
            ], view: .fields("result")),
    ]
}
