package import Credit

/// An invented organisation with valid check characters. No real company is meant; the body identifiers are
/// drawn from a range that is not allocated as far as known.
package struct SampleOrganisation: Sendable, Hashable {
    /// Unified social credit identifier, both check characters correct.
    package let uscc: String
    /// Invented name.
    package let name: String
    /// Invented legal representative.
    package let legalRepresentative: String
    /// Whether it is an individual business rather than a company.
    package let isSoleTrader: Bool
    /// Day of establishment.
    package let established: CivilDate

    /// The organisation of a number under a seed: `number` from 0 up to 1,000,000,000.
    package init(number: Int, seed: UInt64) {
        var random = SampleRandom(seed: seed &+ UInt64(number) &* 0x2545_F491_4F6C_DD1D)
        isSoleTrader = random.below(5) == 0
        uscc = Self.code(prefix: isSoleTrader ? "92230109" : "91230109", number: number)
        let place = random.pick(["松北", "江北", "利民", "太阳岛", "万宝", "松浦", "对青山", "乐业"])
        let word = random.pick(Self.words) + random.pick(Self.words)
        let trade = random.pick(Self.trades)
        // The number keeps names distinct, as a branch's ordinal does.
        name = isSoleTrader ? "\(place)\(word)\(trade)店\(number)号" : "哈尔滨\(place)\(word)\(trade)\(number)有限公司"
        legalRepresentative = random.pick(Self.surnames) + random.pick(Self.given) + random.pick(Self.given)
        established = Self.firstDay.adding(days: random.below(6000))
    }

    private static let firstDay = CivilDate(year: 2005, month: 1, day: 10) ?? CivilDate(daysSinceEpoch: 12793)
    private static let words = ["瑞", "丰", "恒", "德", "盛", "源", "嘉", "顺", "益", "康", "宏", "信", "达", "诚", "泰", "和"]
    private static let trades = ["食品", "建材", "商贸", "物流", "餐饮", "机电", "医药", "农业", "环保", "科技"]
    private static let surnames = ["赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫"]
    private static let given = ["一", "二", "安", "宁", "平", "明", "远", "清", "文", "立", "志", "新"]

    /// A code of 18 characters with prefix, an invented body identifier `ME` + 6 characters, and both checks.
    package static func code(prefix: String, number: Int) -> String {
        let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
        var rest = number
        var body = ""
        for _ in 0..<6 {
            body = String(alphabet[rest % 31]) + body
            rest /= 31
        }
        return complete(prefix + "ME" + body)
    }

    /// Appends the inner check character (GB 11714) and the outer one (GB 32100-2015) to 16 characters.
    package static func complete(_ sixteen: String) -> String {
        let inner = UnifiedSocialCreditCode.innerCheckCharacter(ofBody: String(sixteen.suffix(8)))
        let seventeen = sixteen + String(inner ?? "0")
        return seventeen + String(UnifiedSocialCreditCode.checkCharacter(of: seventeen) ?? "0")
    }
}
