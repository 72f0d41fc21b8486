import JSON

/// A definition of a list to begin with: what a draft needs, in the words of the catalogues that the product brings.
enum ListExample {
    /// The definition, as the authority `department` gives it; with a code that is none where nobody is said.
    static func definition(of department: String?) -> JSONValue {
        [
            "code": "WSF-EXAMPLE", "kind": "LIST_KIND_SERIOUS", "nameZh": "安全生产严重失信主体名单(样例)",
            "nameEn": "List of seriously untrustworthy subjects: work safety (example)", "domain": "domains/WSF",
            "authority": .string(department ?? "ABC"),
            "legalBasis": [["instrument": "安全生产严重失信主体名单管理办法(应急管理部令第11号)", "article": "第六条"]],
            "basisEffectiveDate": "2023-10-01", "competentLevel": "COMPETENT_LEVEL_DISTRICT",
            "standard": "发生生产安全责任事故或有严重违法行为，受到行政处罚并符合列入条件的生产经营单位及其有关人员",
            "periodMonths": 36, "minimumMonths": 12,
            "exitRule": [
                "description": "期满自动移出；提前移出须满最短期限、履行全部义务并作出公开信用承诺，由列入机关依申请决定", "earlyRemoval": true,
                "earlyRemovalConditions": "违法行为已纠正且处罚决定的义务已全部履行；作出公开信用承诺",
            ],
        ]
    }
}
