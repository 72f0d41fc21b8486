import SchemaRuntime

/// Enum values as people read them.
enum EnumLabels {
    /// `SUBJECT_KIND_LEGAL_PERSON` → `legal person` or its Chinese name; anything that is no enum value of the
    /// contracts stays as it is.
    static func label(_ text: String, _ language: Language) -> String {
        guard let short = shortNames[text] else { return text }
        if language == .chinese, let chinese = chinese[short] { return chinese }
        return short.lowercased().split(separator: "_").joined(separator: " ")
    }

    /// Each value's name without its enum's prefix.
    private static let shortNames: [String: String] = {
        var names: [String: String] = [:]
        for type in DescriptorPool.builtIn.enums.values {
            guard let zero = type.values.first(where: { $0.number == 0 })?.name, zero.hasSuffix("UNSPECIFIED") else {
                continue
            }
            let prefix = zero.dropLast("UNSPECIFIED".count)
            for value in type.values { names[value.name] = String(value.name.dropFirst(prefix.count)) }
        }
        return names
    }()

    private static let chinese: [String: String] = [
        "LEGAL_PERSON": "法人", "SOLE_TRADER": "个体工商户", "UNINCORPORATED": "非法人组织", "NATURAL_PERSON": "自然人",
        "ACTIVE": "有效", "IN_FORCE": "生效", "EFFECTIVE": "生效", "PROPOSED": "已提出", "NOTICE_SERVED": "告知已送达",
        "REVIEWED": "已复核", "DECIDED": "已决定", "EXPIRED": "期满", "REVOKED": "已撤销", "WITHDRAWN": "已撤回",
        "SUSPENDED": "暂停执行", "DRAFT": "草案", "CONSULTED": "已征求意见", "REPEALED": "已废止", "PERMIT": "许可",
        "PENALTY": "处罚", "ACCEPTED": "通过", "REJECTED": "拒绝", "DUPLICATE": "重复", "OPEN": "进行中", "FINISHED": "已完成",
        "FAILED": "失败", "ABANDONED": "已放弃", "UNSPECIFIED": "未说明", "FILED": "已提出", "VERIFYING": "核实中",
        "UPHELD": "成立", "DISMISSED": "不成立", "TRUST": "守信", "BREACH": "失信", "SUBMITTED": "已报送",
        "RETURNED": "已退回", "MANDATORY": "应当", "DISCRETIONARY": "可以", "SERIOUS_LIST": "严重失信名单",
        "RED_LIST": "红名单", "EXTERNAL": "外部名单", "DECISION": "行政决定", "REFUSE": "不予办理",
        "WITHHOLD_FACILITATION": "不给予便利", "INTENSIFY_SUPERVISION": "加强监管", "DISCLOSE": "公示",
        "CONSIDER": "审慎性参考", "VERIFY_BEFORE_EXECUTION": "先核实再执行", "GRANT": "应当给予", "MAY_GRANT": "可以给予",
        "ON_REQUEST": "依申请", "OBJECTION": "异议核查中", "COURT_ORDER": "法院或复议机关停止执行", "SERVING": "服务中",
        "CLEAN_THREE_YEARS": "三年无不良记录", "ERROR": "信息错误", "OMISSION": "信息遗漏", "OVERDUE": "逾期",
        "UNLAWFUL_ENTRY": "不应列入", "DEREGISTERED": "已注销",
    ]
}
