package import Casework

/// Why listing refuses, besides what all services refuse for.
extension Reason {
    // Definitions
    /// The domain may have no local list.
    package static let domainNotListable = Reason("DOMAIN_NOT_LISTABLE", zh: "该领域不得在本级设列名单")
    /// The instrument reserves the list to a higher level.
    package static let levelNotCompetent = Reason("LEVEL_NOT_COMPETENT", zh: "本级无认定权限")
    /// A version is being written already.
    package static let draftExists = Reason("DRAFT_EXISTS", zh: "已有在拟版本")
    /// A definition in force names the law it rests on.
    package static let legalBasisMissing = Reason("LEGAL_BASIS_MISSING", zh: "缺少法律依据")
    /// The catalogue has no such instrument.
    package static let instrumentUnknown = Reason("INSTRUMENT_UNKNOWN", zh: "依据文件不在目录中")
    /// The instrument is not in force on the day.
    package static let instrumentNotInForce = Reason("INSTRUMENT_NOT_IN_FORCE", zh: "依据文件当日未施行或已废止")
    /// No instrument that is cited can carry a list.
    package static let legalBasisTooLow = Reason("LEGAL_BASIS_TOO_LOW", zh: "依据文件效力层级不足以设列名单")
    /// The authority is none of the domain's departments.
    package static let authorityNotOfDomain = Reason("AUTHORITY_NOT_OF_DOMAIN", zh: "认定机关不是该领域的主管部门")
    /// Who proposed a list does not put it in force.
    package static let ownList = Reason("OWN_LIST", zh: "提出名单的部门不得使其生效")
    /// A definition in force has a rule for leaving the list.
    package static let exitRuleMissing = Reason("EXIT_RULE_MISSING", zh: "缺少退出规则")
    /// A definition in force has a period.
    package static let periodMissing = Reason("PERIOD_MISSING", zh: "缺少有效期限")
    /// A period of the definition is not what the law of the day allows.
    package static let periodNotLawful = Reason("PERIOD_NOT_LAWFUL", zh: "期限不符合规则书")
    /// Entries were decided under the version on or after the day.
    package static let entriesDecidedLater = Reason("ENTRIES_DECIDED_LATER", zh: "该日之后已有依据此版本作出的列入决定")

    // Proposals
    /// No version of the list is in force.
    package static let listNotInForce = Reason("LIST_NOT_IN_FORCE", zh: "名单未生效")
    /// A conditional domain asks which rule the case meets.
    package static let conditionMissing = Reason("CONDITION_MISSING", zh: "未说明符合的列入情形")
    /// The subject no longer exists.
    package static let subjectCeased = Reason("SUBJECT_CEASED", zh: "主体已终止")
    /// The underlying decision is about another subject now.
    package static let decisionMoved = Reason("DECISION_MOVED", zh: "所依据决定已归属其他主体")
    /// The decision is another department's.
    package static let notOwnDecision = Reason("NOT_OWN_DECISION", zh: "不是本部门的决定")
    /// The kind of decision is no ground of an entry.
    package static let notAGround = Reason("NOT_A_GROUND", zh: "该类决定不能作为列入依据")
    /// The decision is not effective.
    package static let decisionNotEffective = Reason("DECISION_NOT_EFFECTIVE", zh: "决定未生效或已失效")
    /// The decision belongs to another domain than the list.
    package static let otherDomain = Reason("OTHER_DOMAIN", zh: "决定不属于该名单的领域")
    /// No catalogue of measures has the measure.
    package static let measureUnknown = Reason("MEASURE_UNKNOWN", zh: "措施清单中没有该措施")
    /// The measure is repealed, not in force yet, or may not be used.
    package static let measureNotInForce = Reason("MEASURE_NOT_IN_FORCE", zh: "措施尚未生效、已废止或者未启用")
    /// The measure does not follow from the list, or does not reach subjects of the kind.
    package static let measureNotOfList = Reason("MEASURE_NOT_OF_LIST", zh: "措施不适用于该名单或者该类主体")
    /// The decision carries an entry about the subject already.
    package static let alreadyListed = Reason("ALREADY_LISTED", zh: "已依据该决定列入")

    // Files
    /// A step needs a proof of service.
    package static let proofMissing = Reason("PROOF_MISSING", zh: "缺少送达证明")
    /// The rest of the defence window was waived already.
    package static let alreadyWaived = Reason("ALREADY_WAIVED", zh: "已放弃陈述申辩")
    /// The defence window begins with the service of the notice already.
    package static let nothingToRelease = Reason("NOTHING_TO_RELEASE", zh: "陈述申辩期已自送达之日起算")
    /// The defence window is open.
    package static let defenceWindowOpen = Reason("DEFENCE_WINDOW_OPEN", zh: "陈述申辩期未满")
    /// The end of the defence window is provisional.
    package static let defenceWindowProvisional = Reason("DEFENCE_WINDOW_PROVISIONAL", zh: "陈述申辩期届满日为暂定")
    /// The reviewer proposed the entry.
    package static let reviewerIsProposer = Reason("REVIEWER_IS_PROPOSER", zh: "复核人不得为提出人")
    /// The decider proposed the entry.
    package static let deciderIsProposer = Reason("DECIDER_IS_PROPOSER", zh: "决定人不得为提出人")
    /// The number belongs to another decision.
    package static let decisionNumberUsed = Reason("DECISION_NUMBER_USED", zh: "决定书文号已使用")
    /// The exit rule knows no early removal.
    package static let earlyRemovalNotAllowed = Reason("EARLY_REMOVAL_NOT_ALLOWED", zh: "该名单不适用提前移出")
    /// The minimum period is running.
    package static let minimumPeriodRunning = Reason("MINIMUM_PERIOD_RUNNING", zh: "最短期限未满")

    // Objections and proceedings
    /// Nothing stands that could be contested.
    package static let entryNotContestable = Reason("ENTRY_NOT_CONTESTABLE", zh: "当前状态不能提出异议")
    /// An objection on the ground is open.
    package static let objectionOpen = Reason("OBJECTION_OPEN", zh: "同一理由的异议正在处理")
    /// An objection on the ground was dismissed, and nothing new is stated.
    package static let newFactsMissing = Reason("NEW_FACTS_MISSING", zh: "缺少新的事实和材料")
    /// Only a revocation is restored place by place.
    package static let nothingToRestore = Reason("NOTHING_TO_RESTORE", zh: "无需恢复名誉")

    // Documents
    /// The calling department has not filed the document.
    package static let documentUnknown = Reason("DOCUMENT_UNKNOWN", zh: "文书未存入文书库")
    /// The content is not what the caller hashed.
    package static let documentDiffers = Reason("DOCUMENT_DIFFERS", zh: "文书内容与摘要不符")
    /// Too many documents of the department are named by no file.
    package static let tooManyDocuments = Reason("TOO_MANY_DOCUMENTS", zh: "未被引用的文书过多")
}
