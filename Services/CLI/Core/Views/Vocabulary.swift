import Credit
import Phrases

/// What words are called that the contract carries as texts, of a vocabulary that is closed all the same. Enum values have their labels in
/// the contract; these have theirs here, and a test finds the words of the services that have none.
enum Vocabulary {
    /// What officials call `word` in the field `name` of the message `message`; nil where it is no word of a vocabulary there.
    static func chinese(of word: String, in message: String, _ name: String) -> String? {
        switch "\(message).\(name)" {
        case "xinyi.common.v1.Remedy.kind": RemedyKind(reading: word)?.phrase.chinese
        case "xinyi.common.v1.TimedAct.action": timedActs[word]
        case "xinyi.listing.v1.EntryHistoryItem.event": entryEvent(word)
        case "xinyi.listing.v1.EntryHistoryItem.file_state": PhraseBook.chinese(of: "FileState.\(word)")
        case "xinyi.registry.v1.NameRecord.source": nameSources[word]
        case "xinyi.registry.v1.TemplateField.type": fieldTypes[word]
        default: nil
        }
    }

    /// What services do by their clock, by what the audit chain calls it.
    private static let timedActs = ["AbandonImport": "放弃未完成的导入", "ExpireEntry": "条目到期", "TakeEffect": "条目生效"]

    private static let nameSources = ["registration": "登记", "update": "变更", "decision": "决定文书所载"]

    private static let fieldTypes = [
        "text": "文本", "code": "代码", "date": "日期", "amount": "金额", "uscc": "统一社会信用代码",
    ]

    private static let entryEvents = [
        "CORRECTED": "已更正", "DECIDED": "作出列入决定", "DECISION_CAME_BACK": "依据的决定转回原主体", "DECISION_MOVED": "依据的决定转至其他主体",
        "DECISION_SERVED": "决定书已送达", "DEFENCE_STATED": "已陈述申辩", "DEFENCE_WAIVED": "放弃陈述申辩",
        "DEFENCE_WINDOW_RECOMPUTED": "重新计算陈述申辩期", "DEFENCE_WINDOW_RELEASED": "陈述申辩期自送达之日起算",
        "DROPPED_BY_RULE": "依规则不再办理",
        "EFFECT_UNDONE": "撤销生效", "EXPIRED": "期满", "EXPIRY_UNDONE": "撤销期满", "NOTICE_SERVED": "告知书已送达",
        "OBJECTION_CLOCK_PAUSED": "异议暂停计时", "OBJECTION_DUE_RECOMPUTED": "重新计算异议期限", "PROCEEDING_ENDED": "复议或诉讼结束",
        "PROCEEDING_OPENED": "提起复议或诉讼", "PROPOSED": "提出列入", "REMOVED_EARLY": "提前移出", "REPUTATION_RESTORED": "消除影响",
        "REVIEWED": "已复核", "REVIEW_REJECTED": "复核未通过", "REVOKED": "撤销列入", "REVOKED_BY_RULE": "依规则撤销列入",
        "TOOK_EFFECT": "生效", "WITHDRAWN": "撤回",
    ]

    /// Of an objection stands its new state: `OBJECTION_ACCEPTED`.
    private static func entryEvent(_ word: String) -> String? {
        if let known = entryEvents[word] { return known }
        guard word.hasPrefix("OBJECTION_") else { return nil }
        return PhraseBook.chinese(of: "ObjectionState.\(word.dropFirst("OBJECTION_".count))").map { "异议\($0)" }
    }
}
