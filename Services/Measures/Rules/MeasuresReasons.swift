package import Casework

/// Why measures refuses, besides what all services refuse for.
extension Reason {
    // Catalogues
    /// Items of a catalogue break rules; nothing was published.
    package static let catalogueInvalid = Reason("CATALOGUE_INVALID", zh: "目录不符合规则，未予发布")
    /// No catalogue is in force on the day.
    package static let catalogueNotLoaded = Reason("CATALOGUE_NOT_LOADED", zh: "该日没有生效的目录")
    /// The version was published with other content.
    package static let versionExists = Reason("VERSION_EXISTS", zh: "该版本已发布且内容不同")
    /// Another version starts on the day.
    package static let effectiveDateTaken = Reason("EFFECTIVE_DATE_TAKEN", zh: "该日已有其他版本生效")

    // Measures
    /// The measure was repealed.
    package static let measureRepealed = Reason("MEASURE_REPEALED", zh: "措施已废止")
    /// The measure's legal basis is not sufficient.
    package static let needsLegalBasis = Reason("MEASURE_NEEDS_LEGAL_BASIS", zh: "措施缺少法律依据，不得启用")
    /// The measure waits for a local decision.
    package static let needsPolicy = Reason("MEASURE_NEEDS_POLICY", zh: "措施须待本地政策决定后方可启用")
    /// The measure diminishes rights and names no instrument.
    package static let needsInstrument = Reason("MEASURE_NEEDS_INSTRUMENT", zh: "减损权益的措施须列明法律、法规或者中央政策文件")
    /// The measure limits consumption without a court's order.
    package static let needsCourtOrder = Reason("MEASURE_NEEDS_COURT_ORDER", zh: "限制消费须依据法院命令")

    // Checks
    /// The repeated answer is older than a repetition may be.
    package static let answerOutdated = Reason("ANSWER_OUTDATED", zh: "该请求编号的答复已过时效，请重新查询")
    /// A batch has too few or too many subjects.
    package static let batchSize = Reason("BATCH_SIZE", zh: "批量查询的主体数量超出范围")
    /// The matter is not for subjects of this kind.
    package static let subjectKindNotInMatter = Reason("SUBJECT_KIND_NOT_IN_MATTER", zh: "该事项不适用于此类主体")
    /// The sources were never read to their end.
    package static let projectionNotReady = Reason("PROJECTION_NOT_READY", zh: "尚未读取全部来源数据")
}
