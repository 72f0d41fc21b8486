/// Field names as people read them.
enum FieldLabels {
    /// `decisionNumber` → `decision number`, or its Chinese name where there is one.
    static func label(_ jsonName: String, _ language: Language) -> String {
        if language == .chinese, let label = chinese[jsonName] { return label }
        var words = ""
        for character in jsonName {
            if character.isUppercase { words += " " }
            words += character.lowercased()
        }
        return words
    }

    private static let chinese: [String: String] = [
        "name": "资源名", "kind": "类型", "displayName": "名称", "uscc": "统一社会信用代码", "status": "状态", "state": "状态",
        "code": "代码", "nameZh": "名称", "nameEn": "英文名称", "authority": "机关", "legalBasis": "法律依据",
        "instrument": "依据文件", "article": "条款", "effectiveDate": "生效日期", "expiryDate": "到期日期", "validTo": "截止日期",
        "decisionNumber": "决定书文号", "decisionDate": "决定日期", "documentNumber": "文号", "department": "部门",
        "subject": "主体", "remedies": "救济途径", "reason": "理由", "etag": "版本标记", "createTime": "创建时间",
        "updateTime": "更新时间", "official": "经办人", "entry": "名单条目", "definition": "名单定义", "list": "名单",
        "listName": "名单", "listNameZh": "名单", "domain": "领域", "standard": "认定标准", "rows": "行数",
        "accepted": "通过", "rejected": "拒绝", "duplicates": "重复", "late": "逾期", "row": "行", "verdict": "结论",
        "establishedDate": "成立日期", "legalRepresentative": "法定代表人", "divisionCode": "行政区划代码",
        "identifiers": "证照号码", "names": "曾用名称", "value": "值", "validFrom": "起始日期", "uploadDue": "报送截止",
        "violations": "不符合项", "field": "字段", "rule": "规则", "remedy": "处理办法", "fineFen": "罚款(元)",
        "confiscatedFen": "没收(元)", "month": "月份", "title": "标题", "facts": "事实", "due": "截止", "dueDate": "截止日期",
        "instructions": "办理方式", "ground": "依据", "grounds": "依据", "statement": "陈述", "outcome": "结果",
        "suspension": "暂停", "proposer": "提出人", "decider": "决定人", "notice": "告知", "review": "复核",
        "defenceDue": "陈述申辩截止", "conditionMet": "符合的列入情形", "servedDate": "送达日期", "channel": "送达方式",
        "recipient": "收件人", "periodMonths": "期限(月)", "version": "版本", "fileName": "文件", "failure": "失败原因",
        "subjectDisplayName": "主体名称", "designatingDepartment": "认定部门", "filedDate": "提出日期",
        "serviceInstance": "实例", "endpoint": "地址", "service": "服务", "servingState": "服务状态",
    ]
}
