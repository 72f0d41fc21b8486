package import Credit

/// What a row of the sample has wrong, by intent.
package enum SampleFault: String, Sendable, CaseIterable {
    /// The subject's code has a wrong check character.
    case checkCharacter
    /// The decision lies in the future.
    case futureDecision
    /// A fine is named without its amount.
    case fineWithoutAmount
    /// The subject's name is missing.
    case missingName
    /// The document number was used before, with other content.
    case duplicateNumber
    /// The category is none of the template's.
    case unknownCategory
}

/// One row of an official template and what is wrong with it, if anything.
package struct SampleRow: Sendable {
    /// The cells, in the order of the template's header.
    package let cells: [String]
    /// The fault by intent; nil for a row that has to be accepted.
    package let fault: SampleFault?
}

/// Invented permits and penalties in the current official template (DOMAIN: fields XK_* and CF_*).
package struct SampleDecisions: Sendable {
    /// The deciding authority's name as it stands in the rows.
    package let authorityName: String
    /// The authority's code as it stands in the rows (XK_XKJGDM, CF_CFJGDM).
    package let authorityCode: String
    /// The day that the sample was "exported": decisions lie in the `span` days before.
    package let today: CivilDate
    /// What all rows follow from: the same seed, day and numbers give the same rows anywhere.
    package let seed: UInt64
    /// How many organisations there are to decide about.
    package let organisations: Int
    /// Every how many rows one is bad; 0 for none.
    package let faultEvery: Int
    /// How many days back decisions reach.
    package let span: Int

    /// All values are taken as they are; `organisations` and `span` below 1 count as 1.
    package init(
        authorityName: String, authorityCode: String, today: CivilDate, seed: UInt64 = 7, organisations: Int = 300,
        faultEvery: Int = 50, span: Int = 400
    ) {
        self.authorityName = authorityName
        self.authorityCode = authorityCode
        self.today = today
        self.seed = seed
        self.organisations = max(1, organisations)
        self.faultEvery = faultEvery
        self.span = max(1, span)
    }

    /// The header of the penalty template.
    package static let penaltyHeader = [
        "CF_XDR_MC", "CF_XDR_LB", "CF_XDR_SHXYM", "CF_XDR_GSZC", "CF_XDR_ZZJG", "CF_XDR_SWDJ", "CF_XDR_SYDW",
        "CF_XDR_SHZZ", "CF_FRDB", "CF_FR_ZJLX", "CF_FR_ZJHM", "CF_XDR_ZJLX", "CF_XDR_ZJHM", "CF_WSH", "CF_WFXW",
        "CF_SY", "CF_YJ", "CF_CFLB", "CF_NR", "CF_NR_FK", "CF_NR_WFFF", "CF_NR_ZKDX", "CF_JDRQ", "CF_YXQ",
        "CF_GSJZQ", "CF_CFJG", "CF_CFJGDM", "CF_SJLY", "CF_SJLYDM", "BZ",
    ]

    /// The header of the permit template.
    package static let permitHeader = [
        "XK_XDR_MC", "XK_XDR_LB", "XK_XDR_SHXYM", "XK_XDR_GSZC", "XK_XDR_ZZJG", "XK_XDR_SWDJ", "XK_XDR_SYDW",
        "XK_XDR_SHZZ", "XK_FRDB", "XK_FR_ZJLX", "XK_FR_ZJHM", "XK_XDR_ZJLX", "XK_XDR_ZJHM", "XK_XKWS", "XK_WSH",
        "XK_XKLB", "XK_XKZS", "XK_XKBH", "XK_NR", "XK_JDRQ", "XK_YXQZ", "XK_YXQZI", "XK_XKJG", "XK_XKJGDM", "XK_ZT",
        "XK_LYDW", "XK_LYDWDM", "BZ",
    ]

    /// The penalty of a number, from 0.
    package func penalty(_ number: Int) -> SampleRow {
        var random = SampleRandom(seed: seed &+ 0x51 &+ UInt64(number) &* 0x9E37_79B9)
        let subject = SampleOrganisation(number: random.below(organisations), seed: seed)
        let fault = fault(of: number)
        if fault == .duplicateNumber, number > 0 {
            // The row before once more, with other facts.
            var cells = penalty(number - 1).cells
            cells[15] += "(另有其他事实)"
            return SampleRow(cells: cells, fault: fault)
        }
        let fined = random.below(4) != 0 || fault == .fineWithoutAmount
        let amount = (random.below(400) + 1) * 500
        let day = decisionDay(&random, fault)
        let conduct = random.pick(Self.conducts)
        let cells = [
            fault == .missingName ? "" : subject.name,
            category(subject, fault), code(subject, fault), "", "", "", "", "", subject.legalRepresentative,
            "", "", "", "", documentNumber("罚", day, number), conduct.kind, conduct.facts, conduct.ground,
            fined ? "罚款" : "警告", fined ? "处以罚款\(amount)元" : "给予警告",
            fined && fault != .fineWithoutAmount ? Self.tenThousands(yuan: amount) : "", "", "",
            day.slashed, day.adding(days: 365).slashed, "", authorityName, authorityCode, authorityName,
            authorityCode, "",
        ]
        return SampleRow(cells: cells, fault: fault)
    }

    /// The permit of a number, from 0.
    package func permit(_ number: Int) -> SampleRow {
        var random = SampleRandom(seed: seed &+ 0x77 &+ UInt64(number) &* 0x9E37_79B9)
        let subject = SampleOrganisation(number: random.below(organisations), seed: seed)
        var fault = fault(of: number)
        if fault == .fineWithoutAmount { fault = .missingName }
        if fault == .duplicateNumber, number > 0 {
            var cells = permit(number - 1).cells
            cells[18] += "(另有其他内容)"
            return SampleRow(cells: cells, fault: fault)
        }
        let day = decisionDay(&random, fault)
        let title = random.pick(["食品经营许可", "道路运输经营许可", "危险化学品经营许可", "公共场所卫生许可"])
        let cells = [
            fault == .missingName ? "" : subject.name,
            category(subject, fault), code(subject, fault), "", "", "", "", "", subject.legalRepresentative,
            "", "", "", "", "准予\(title)决定书", documentNumber("许", day, number), "普通", "\(title)证",
            "JY\(1_000_000 + number)", "准予从事\(title)所列经营活动", day.slashed, day.slashed, "2099/12/31",
            authorityName, authorityCode, "1", authorityName, authorityCode, "",
        ]
        return SampleRow(cells: cells, fault: fault)
    }

    /// A CSV line, quoted where RFC 4180 asks for it, with CRLF.
    package static func line(_ cells: [String]) -> String {
        cells.map { cell in
            guard cell.contains(where: { "\",\r\n".contains($0) }) else { return cell }
            return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
        }.joined(separator: ",") + "\r\n"
    }

    private func fault(of number: Int) -> SampleFault? {
        guard faultEvery > 0, number % faultEvery == faultEvery - 1 else { return nil }
        return SampleFault.allCases[(number / faultEvery) % SampleFault.allCases.count]
    }

    private func decisionDay(_ random: inout SampleRandom, _ fault: SampleFault?) -> CivilDate {
        fault == .futureDecision ? today.adding(days: 30) : today.adding(days: -random.below(span))
    }

    private func category(_ subject: SampleOrganisation, _ fault: SampleFault?) -> String {
        if fault == .unknownCategory { return "外星组织" }
        return subject.isSoleTrader ? "个体工商户" : "法人及非法人组织"
    }

    private func code(_ subject: SampleOrganisation, _ fault: SampleFault?) -> String {
        guard fault == .checkCharacter else { return subject.uscc }
        return String(subject.uscc.dropLast()) + (subject.uscc.hasSuffix("0") ? "1" : "0")
    }

    private func documentNumber(_ sort: String, _ day: CivilDate, _ number: Int) -> String {
        "松\(sort)〔\(day.year)〕\(number + 1)号"
    }

    private static func tenThousands(yuan: Int) -> String {
        let fraction = String(10_000 + yuan % 10_000).dropFirst()
        return "\(yuan / 10_000).\(fraction)"
    }

    private static let conducts: [(kind: String, facts: String, ground: String)] = [
        ("经营超过保质期的食品", "经检查,货架上有超过保质期的食品,货值三百元", "《食品安全法》第一百二十四条"),
        ("未按规定公示许可证", "经营场所未公示许可证", "《食品安全法实施条例》第六十九条"),
        ("生产不符合标准的产品", "抽检批次不合格,\"合格证\"与实物不符", "《产品质量法》第四十九条"),
        ("未对从业人员进行安全生产教育", "三名从业人员未经安全生产教育上岗", "《安全生产法》第九十七条"),
        ("未建立进货查验记录", "未能提供进货查验记录", "《食品安全法》第一百二十六条"),
    ]
}

extension CivilDate {
    /// As Excel exports it, `2026/11/23`.
    fileprivate var slashed: String {
        let text = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
        return "\(year)/\(text(month))/\(text(day))"
    }
}
