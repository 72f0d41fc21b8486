/// Why a request is refused, in a word for programs and one for people. Every reason is a static member, here for what
/// all services refuse or beside the rules of the one service that does: a test reads them all and finds none twice.
package struct Reason: Sendable, Hashable, CustomStringConvertible {
    /// Upper snake case, 1 to 63 characters; the `reason` of `google.rpc.ErrorInfo`. Never changes once published.
    package let code: String
    /// The same for people who read Chinese: a short clause without final stop.
    package let zh: String

    /// A reason. Only static members are made with it.
    package init(_ code: String, zh: String) {
        self.code = code
        self.zh = zh
    }

    /// The code.
    package var description: String { code }
}

extension Reason {
    // Fields
    /// A field breaks a rule by itself.
    package static let invalidField = Reason("INVALID_FIELD", zh: "字段不符合要求")
    /// A field that is required is not there.
    package static let officialMissing = Reason("OFFICIAL_MISSING", zh: "未指明经办人")
    /// A document that a step needs is not there.
    package static let documentMissing = Reason("DOCUMENT_MISSING", zh: "缺少文书")
    /// A subject's code is not one: form or check character.
    package static let invalidCode = Reason("INVALID_CODE", zh: "主体代码无效")
    /// A text holds a citizen identity number.
    package static let personalNumber = Reason("PERSONAL_NUMBER_IN_TEXT", zh: "文本中含有公民身份号码")
    /// Numbers of natural persons cannot be looked up: no key is configured.
    package static let noBlindIndexKey = Reason("NO_BLIND_INDEX_KEY", zh: "未配置自然人证件号码检索密钥")

    // Who
    /// The call acts for a department, and the caller is none.
    package static let notADepartment = Reason("NOT_A_DEPARTMENT", zh: "仅限部门办理")
    /// The thing belongs to another department.
    package static let notYourDepartment = Reason("NOT_YOUR_DEPARTMENT", zh: "属于其他部门")
    /// Only the lead department may.
    package static let notTheLead = Reason("NOT_THE_LEAD", zh: "仅限牵头部门办理")
    /// The caller did not say who it is.
    package static let notIdentified = Reason("NOT_IDENTIFIED", zh: "调用方未表明身份")
    /// The same official may not do both.
    package static let fourEyes = Reason("FOUR_EYES", zh: "须由另一名经办人办理")

    // What
    /// Nothing has this name.
    package static let notFound = Reason("NOT_FOUND", zh: "未找到")
    /// No subject is known by this name or code.
    package static let subjectNotFound = Reason("SUBJECT_NOT_FOUND", zh: "未找到该主体")
    /// The department is not in the catalogue.
    package static let unknownDepartment = Reason("UNKNOWN_DEPARTMENT", zh: "部门目录中没有该部门")
    /// The resource changed since its etag was read.
    package static let etagMismatch = Reason("ETAG_MISMATCH", zh: "内容已被他人更改")
    /// The state does not allow the step.
    package static let illegalTransition = Reason("ILLEGAL_TRANSITION", zh: "当前状态不能办理此步骤")
    /// The clock of a case stands already.
    package static let alreadyPaused = Reason("ALREADY_PAUSED", zh: "期限已中止计算")
    /// The clock of a case is running.
    package static let notPaused = Reason("NOT_PAUSED", zh: "期限未中止计算")
    /// The registry has not been heard yet.
    package static let registryNotHeard = Reason("REGISTRY_NOT_HEARD", zh: "尚未收到主体登记服务的数据")
    /// No rule book is loaded, or none has been heard yet.
    package static let ruleBookMissing = Reason("RULE_BOOK_MISSING", zh: "尚未载入规则书")
    /// More is kept than one answer holds, or than a bound allows.
    package static let tooMany = Reason("TOO_MANY", zh: "数量超过上限")
}
