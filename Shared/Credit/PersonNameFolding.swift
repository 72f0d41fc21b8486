extension NameFolding {
    /// The form of a natural person's name by which two spellings of one name are told: as ``fold(_:)`` does it, without the dots,
    /// blanks and dashes between its parts, and with the characters of before the simplification as they are written today. Two
    /// people may have the same form: it says that somebody has to look.
    package static func foldPerson(_ name: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in fold(name).unicodeScalars where !separators.contains(scalar) {
            scalars.append(today[scalar] ?? scalar)
        }
        return String(scalars)
    }

    private static let separators: Set<Unicode.Scalar> = ["·", "-", ".", ",", "\"", "˙", "・", "﹒", "゠", "_"]

    /// Characters of names as they were, or are elsewhere, each followed by the one that stands for it today.
    private static let pairs = """
        趙赵錢钱孫孙週周吳吴鄭郑馮冯陳陈衛卫蔣蒋韓韩楊杨許许張张嚴严華华薑姜謝谢鄒邹喩喻竇窦雲云蘇苏範范魯鲁韋韦馬马鳳凤湯汤羅罗\
        畢毕鄔邬齊齐餘余蕭萧顧顾黃黄貝贝龐庞紀纪項项藍蓝閔闵強强賈贾婁娄顏颜鐘钟鍾钟駱骆淩凌萬万盧卢經经繆缪應应鄧邓單单賁贲宮宫\
        寧宁樂乐鈕钮龔龚闞阚聶聂豐丰闕阙譚谭葉叶劉刘龍龙莊庄連连習习養养須须關关紅红遊游權权蓋盖歐欧陽阳諸诸聞闻東东師师鞏巩車车\
        國国偉伟輝辉軍军傑杰鵬鹏麗丽豔艳艷艳蘭兰貴贵榮荣興兴慶庆義义誌志愛爱鳴鸣濤涛濱滨飛飞蓮莲瓊琼穎颖潔洁靜静瑩莹嬌娇婭娅嵐岚\
        峯峰啟启啓启學学寶宝業业勝胜運运廣广進进達达遠远澤泽潤润漢汉煒炜燦灿現现環环瑋玮瑤瑶碩硕禮礼禎祯禕祎競竞筆笔節节簡简綱纲\
        緒绪維维綠绿緯纬緣缘繼继續续纓缨聰聪聖圣肅肃臨临藝艺蘊蕴蘆芦衆众術术裡里見见規规覺觉親亲覽览觀观記记訓训詠咏詩诗誠诚語语\
        調调論论諾诺謙谦謹谨證证識识議议護护讓让貞贞財财賀贺賓宾賢贤賜赐質质贊赞軒轩輕轻載载輔辅輪轮農农遲迟適适選选遷迁鄉乡銀银\
        銘铭鋒锋錦锦鎖锁鎮镇鏡镜鐵铁鑒鉴長长門门開开間间閩闽閣阁闊阔隨随險险雙双雞鸡離离難难電电霧雾霽霁韻韵順顺頌颂預预頓顿領领\
        頡颉頤颐題题顯显風风駿骏騰腾驊骅驍骁驥骥鬆松鮑鲍鮮鲜鴻鸿鵑鹃鶴鹤鷹鹰鸞鸾麥麦黨党齡龄龜龟淵渊滿满為为爲为烏乌無无爾尔犧牺\
        獻献畫画異异當当發发盡尽監监眾众確确祿禄積积穩稳窮穷籌筹糧粮細细終终結结給给統统絲丝綺绮綵彩緋绯線线練练縣县縱纵
        """

    private static let today: [Unicode.Scalar: Unicode.Scalar] = {
        let written = Array(pairs.unicodeScalars)
        var today: [Unicode.Scalar: Unicode.Scalar] = [:]
        for place in stride(from: 0, to: written.count - 1, by: 2) { today[written[place]] = written[place + 1] }
        return today
    }()
}
