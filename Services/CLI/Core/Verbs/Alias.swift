import JSON
import Phrases

/// A short command line for one method, where a clerk's words are shorter than the contract's.
struct Alias: Sendable {
    let words: String
    let method: String
    let wording: RequestFields.Wording
    private let summary: Phrase
    private let constants: [(path: String, value: String)]
    private let isTable: Bool

    /// A row of the table; nil where it has too few cells, which a test refuses.
    init?(_ row: Substring) {
        var cells = row.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
        guard cells.count >= 4 else { return nil }
        while cells.count < 8 { cells.append([]) }
        (words, method) = (cells[0].joined(separator: " "), cells[1].joined())
        summary = Phrase(cells[2].joined(separator: " "), cells[3].joined(separator: " "))
        let pairs = cells[6].map { $0.split(separator: "=", maxSplits: 1).map(String.init) }.filter { $0.count == 2 }
        wording = RequestFields.Wording(
            arguments: cells[4].isEmpty ? ["name"] : cells[4], required: Set(cells[5].map { "--\($0)" }),
            names: pairs.reduce(into: [:]) { if !$1[0].hasSuffix(":") { $0["--\($1[0])"] = $1[1] } })
        constants = pairs.compactMap { $0[0].hasSuffix(":") ? (String($0[0].dropLast()), $0[1]) : nil }
        isTable = cells[7] == ["table"]
    }

    /// The verb; nil where the contract has no such method, which a test refuses.
    var verb: MethodVerb? {
        guard let target = try? ContractMethod.named(method) else { return nil }
        var verb = MethodVerb(words.split(separator: " ").map(String.init), summary, target, wording)
        for constant in constants { verb.constants.set([constant.path], .string(constant.value)) }
        verb.isTable = isTable
        verb.details = Self.notes[words].map { [$0] } ?? []
        verb.example = Self.examples[words]
        return verb
    }

    /// What help says of some beside the summary.
    private static let notes = [
        "check": Phrase(
            "以部门身份调用 (--as department/代码),每次查询都有查询编号并留痕。",
            "Call as a department (--as department/CODE). Every query has a number and is kept on record."),
        "list define": Phrase(
            "名单定义以 JSON 给出,或写作 @文件。xinyi list define --example --as department/代码 写出一份样例,按本名单的依据、标准、期限改写即可。",
            "The definition is JSON, or @FILE. xinyi list define --example --as department/CODE prints one to begin with: put your"
                + " list's instrument, standard and periods in the place of those shown."),
    ]

    /// What the JSON of some may look like.
    private static let examples: [String: @Sendable (String?) -> JSONValue] = [
        "list define": { ListExample.definition(of: $0) }
    ]

    /// The verbs of the table.
    static let verbs: [MethodVerb] = table.compactMap(\.verb)
    /// The rows of the table.
    static let table: [Alias] = rows.split(separator: "\n").compactMap { Alias($0) }

    /// Words | method | summary in Chinese | and in English | paths given without dashes, `name` unless others are said | options
    /// that must be given | `option=path` for other names than the contract's, `path:=VALUE` for what is always sent | `table` for
    /// the list of an answer without pages. In the order of help.
    static let rows = """
        check | Check | 办事前查询:应当、可以、不得做什么 | Asks what is due for a subject in a matter | subject | matter purpose
        subject get | ResolveSubject | 按代码或资源名查主体 | Shows a subject by code or name | subject
        subject put | RegisterSubject | 登记主体 | Registers a subject | code | name kind | name=displayName division=divisionCode
        subject find | ListSubjects | 按名称开头查找主体 | Finds subjects by the beginning of their name | namePrefix
        subject merge | MergeSubjects | 提出把重复登记的主体并入另一个 | Proposes to merge a subject that was registered twice | source target | \
        source-etag target-etag reason
        subject changes | ListSubjectChanges | 列出主体的状态、代码、名称、合并变更 | Lists changes of status, codes, names and merges
        subject confirm | ConfirmSubjectChange | 确认主体变更 | Confirms a change of a subject, or its undoing
        subject refuse | RefuseSubjectChange | 拒绝主体变更 | Refuses a change of a subject, or its undoing | | reason
        subject undo | UndoSubjectChange | 提出撤销主体变更 | Proposes to undo a change of a subject | | reason
        subject history | ListSubjectEvents | 列出主体的变更 | Lists what happened to a subject | subject
        subject queries | DisclosureService/ListSubjectQueries | 列出谁查询过该自然人 | Lists who queried a person | subject
        official put | PutOfficial | 登记经办人,或者变更其职责和任期 | Registers an official, or changes roles and period | id | name role | \
        name=displayName role=roles from=validFrom until=validUntil
        official end | EndOfficial | 记录经办人离任 | Ends the time in office of an official | | reason
        official get | GetOfficial | 查经办人 | Shows an official
        official list | ListOfficials | 列出经办人 | Lists officials
        record submit | SubmitDecision | 报送一条许可或处罚 | Submits one permit or penalty
        record get | GetDecision | 查一条记录 | Shows a record
        record list | ListDecisions | 列出记录 | Lists records | | | from=decidedFrom to=decidedTo
        record template | GetTemplate | 列出导入模板的各列 | Lists the columns of an import template | | kind | | table
        record imports | ListImports | 列出导入批次 | Lists imports
        record abandon | AbandonImport | 放弃未完成的导入 | Gives up an import that is not finished
        record verdicts | ListImportVerdicts | 列出一次导入的逐行结论 | Lists an import's verdicts by row | import
        list define | CreateListDefinition | 起草名单定义 | Drafts a list definition | definition
        list consult | ConsultListDefinition | 记录征求意见 | Records the consultation | | document
        list put-in-force | PutListDefinitionInForce | 使名单定义生效 | Puts a list definition in force | | effective-date
        list repeal | RepealListDefinition | 废止名单定义 | Repeals a list definition | | repeal-date reason
        list show | GetListDefinition | 查名单定义 | Shows a list definition
        list definitions | ListListDefinitions | 列出名单定义 | Lists list definitions
        entry propose | ProposeEntry | 提出列入 | Proposes an entry | subject | \
        list decision-number decision-date reason basis measure | \
        basis=legalBasis condition=conditionMet measure=measuresAnnounced record=underlyingDecision.name \
        decision-number=underlyingDecision.documentNumber decision-date=underlyingDecision.decisionDate
        entry serve-notice | RecordNoticeServed | 记录告知书送达 | Records the service of the notice | | served-date channel recipient
        entry defence | RecordDefence | 记录陈述申辩 | Records a statement in defence | | statement received-date | \
        statement=statement.statement hearing=statement.hearingRequested
        entry waive-defence | RecordDefenceWaiver | 记录放弃陈述申辩 | Records a waiver of defence | | waived-date document
        entry release | ReleaseDefenceWindow | 陈述申辩期自送达之日起算(牵头部门) | Lets the defence run from the service (lead) | | document reason
        entry review | ReviewEntry | 复核(另一名经办人) | Reviews, by another official | | outcome findings | outcome=defenceOutcome
        entry decide | DecideEntry | 作出列入决定 | Decides | | number decision-date document | number=decisionNumber
        entry serve | RecordDecisionServed | 记录决定书送达,条目生效 | Records the service of the decision | \
        | served-date channel recipient repair-notice
        entry withdraw | WithdrawEntry | 撤回未决定的条目 | Withdraws an entry that is not decided | | reason
        entry get | GetSeriousEntry | 查条目 | Shows an entry
        entry list | ListSeriousEntries | 列出条目 | Lists entries
        entry lookup | LookupEntries | 查主体名下的名单条目 | Looks up the entries of a subject | subject | | all=includeAllStates
        objection file | FileObjection | 提出异议 | Files an objection | entry | ground statement | origin:=OBJECTION_ORIGIN_SUBJECT
        objection accept | AcceptObjection | 受理异议 | Accepts an objection
        objection reject | RejectObjection | 不予受理 | Rejects an objection | | reason
        objection verify | StartVerification | 开始核查 | Starts the verification
        objection uphold | UpholdObjection | 认定异议成立 | Decides that the objection is right | | outcome reason
        objection dismiss | DismissObjection | 认定异议不成立 | Decides that the objection is wrong | | reason
        objection get | GetObjection | 查异议 | Shows an objection
        objection list | ListObjections | 列出异议 | Lists objections
        document put | PutDocument | 存入文书 | Files a document | content | title
        document get | GetDocument | 查文书 | Shows a document | | purpose
        document list | ListDocuments | 列出文书 | Lists documents
        case create | CreateCaseReport | 采集案例 | Takes down a case | | kind month title facts | \
        subject-name=caseReport.subjectDisplayName record=caseReport.relatedRecords
        case screen | ScreenCaseReport | 筛选确认案例 | Affirms that a case is fit to be reported | | | no-secrets=screening.freeOfSecrets
        case submit | SubmitCaseReport | 报送案例 | Submits a case
        case accept | AcceptCaseReport | 采用案例 | Accepts a case
        case nil | SubmitNilReport | 报告本月无案例 | States that there is no case this month | month | reason
        case get | GetCaseReport | 查案例 | Shows a case
        case list | ListCaseReports | 列出案例 | Lists cases
        case summary | GetMonthSummary | 月度汇总:谁报了、谁没报 | A month: who has reported and who has not | month | | | table
        case overdue | ListOverdueDepartments | 列出未报送的部门 | Lists the departments that owe their report
        """
}
