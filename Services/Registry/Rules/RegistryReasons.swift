package import Casework

/// Why the registry refuses, besides what all services refuse for.
extension Reason {
    // Decisions
    /// A record breaks rules of its template.
    package static let invalidRecord = Reason("INVALID_RECORD", zh: "记录不符合模板要求")
    /// Another content is kept under the same authority, number, subject and date.
    package static let decisionDiffers = Reason("DECISION_DIFFERS", zh: "同一决定已有不同内容的记录")
    /// The catalogue has no identifier of the department that submits.
    package static let departmentWithoutIdentifier = Reason(
        "DEPARTMENT_WITHOUT_IDENTIFIER", zh: "部门目录中缺少报送部门的统一社会信用代码")

    // Imports
    /// The first row does not name the template's fields.
    package static let invalidHeader = Reason("INVALID_HEADER", zh: "表头与模板不符")
    /// The chunk does not begin where the import stands.
    package static let wrongOffset = Reason("WRONG_OFFSET", zh: "分块起始位置不符")
    /// Bytes of the file are missing.
    package static let importIncomplete = Reason("IMPORT_INCOMPLETE", zh: "文件尚未传完")
    /// The bytes are not those that were announced.
    package static let contentMismatch = Reason("CONTENT_MISMATCH", zh: "文件内容与所报摘要不符")
    /// A department has too many open imports.
    package static let tooManyImports = Reason("TOO_MANY_IMPORTS", zh: "未完成的导入过多")
    /// Nobody went on with an import, and it was ended.
    package static let importIdle = Reason("IMPORT_IDLE", zh: "导入长时间无人继续，已自动终止")

    // Subjects
    /// A code belongs to a subject already.
    package static let subjectExists = Reason("SUBJECT_EXISTS", zh: "该代码已有主体登记")
    /// The record was merged into another one.
    package static let subjectMerged = Reason("SUBJECT_MERGED", zh: "该主体记录已被合并")
    /// A subject has had too many codes.
    package static let tooManyCodes = Reason("TOO_MANY_CODES", zh: "主体代码数量超过上限")
    /// Too many merges would lie between a record and the one that stands for it.
    package static let tooManyMerges = Reason("TOO_MANY_MERGES", zh: "合并层级超过上限")
    /// The records are of different kinds.
    package static let kindsDiffer = Reason("KINDS_DIFFER", zh: "两个主体类别不同")
    /// One record's status would be lost.
    package static let statusesDiffer = Reason("STATUSES_DIFFER", zh: "两个主体状态不一致")
    /// Both records have a number in use of which a subject has one.
    package static let codesConflict = Reason("CODES_CONFLICT", zh: "两个主体均有在用代码")
    /// The record that would stay lacks the identifying code.
    package static let targetWithoutCode = Reason("TARGET_WITHOUT_CODE", zh: "保留的主体没有识别代码")
    /// The subjects have more history than one answer holds.
    package static let answerTooLarge = Reason("ANSWER_TOO_LARGE", zh: "结果超过单次返回上限")

    // Changes of subjects
    /// A change of a subject is confirmed by one department alone, which does not register such subjects.
    package static let secondDepartment = Reason("SECOND_DEPARTMENT", zh: "须由登记机关或者另一部门确认")
    /// No department registers subjects of the kind.
    package static let registrarUnknown = Reason("REGISTRAR_UNKNOWN", zh: "部门目录中没有此类主体的登记机关")
    /// The same is proposed already.
    package static let changeOpen = Reason("CHANGE_OPEN", zh: "相同变更已经提出")
    /// A code as issued is one slip of the pen away from another subject's.
    package static let codeResembles = Reason("CODE_RESEMBLES", zh: "该代码与其他主体的代码近似")
    /// The department has no part in the change of a subject.
    package static let notConcerned = Reason("NOT_CONCERNED", zh: "该变更与本部门无关")
    /// A later change of the same record stands.
    package static let laterChange = Reason("LATER_CHANGE", zh: "该主体其后另有变更")

    // Officials
    /// The id of an official is another person's.
    package static let officialIDTaken = Reason("OFFICIAL_ID_TAKEN", zh: "工号属于他人")
    /// Somebody of the same name is registered under another id.
    package static let officialNamesake = Reason("OFFICIAL_NAMESAKE", zh: "已有同名经办人以其他工号登记")

    /// Nobody of the department would be in office.
    package static let lastOfficial = Reason("LAST_OFFICIAL", zh: "系本部门最后一名在任经办人")

    // Reference data
    /// A newer version is loaded.
    package static let olderVersion = Reason("OLDER_VERSION", zh: "版本低于已载入版本")
    /// The version was loaded with other content.
    package static let versionDiffers = Reason("VERSION_DIFFERS", zh: "同一版本内容不同")
    /// The identifier is another department's.
    package static let identifierTaken = Reason("IDENTIFIER_TAKEN", zh: "代码已属于其他部门")

    // Rule book
    /// Rows of a rule book break its rules.
    package static let invalidRuleBook = Reason("INVALID_RULE_BOOK", zh: "规则书不符合要求")
    /// A rule book takes something from subjects and does not say why.
    package static let takesFromSubject = Reason("TAKES_FROM_SUBJECT", zh: "规则书减损主体权益而未说明理由")
}
