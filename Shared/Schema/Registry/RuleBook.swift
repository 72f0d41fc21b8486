// Written by `make generate` from proto/xinyi/registry/v1/rule_book.proto. Do not edit.
// swift-format-ignore-file

import RPC
package import SchemaRuntime

/// How sure it is what a rule says.
package enum RuleBookCertainty: ContractEnum {
    /// Not stated. Refused where a rule is given, any where rules are asked for.
    case unspecified
    /// The instrument itself was read.
    case certain
    /// Summaries that agree.
    case summary
    /// To be confirmed by a lawyer; applied in the subject's favour until then.
    case uncertain
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .certain, .summary, .uncertain]
    package static let names = ["RULE_BOOK_CERTAINTY_UNSPECIFIED", "RULE_BOOK_CERTAINTY_CERTAIN", "RULE_BOOK_CERTAINTY_SUMMARY", "RULE_BOOK_CERTAINTY_UNCERTAIN"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .certain
            case 2: self = .summary
            case 3: self = .uncertain
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .certain: 1
            case .summary: 2
            case .uncertain: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// One rule of a book, a row of its file.
package struct RuleBookRow: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.RuleBookRow" }
    package static let shape = MessageShape(of: Self.self)

    /// Its place in the book, from 1; ignored where a book is loaded.
    package var number: Int32 = 0

    /// What it is about, for example `DEFENCE_WINDOW`.
    package var key: String = ""

    /// To what it applies within the key: a kind of penalty, a class, `organisation` or `person`; empty where the key has
    /// no such thing.
    package var item: String = ""

    /// What it says: digits, a word or a date, by the unit.
    package var value: String = ""

    /// `working-days`, `calendar-days`, `months`, `years`, `fen`, `percent`, `day-of-month`, `class`, `flag`, `start`,
    /// `rule-set` or `date`.
    package var unit: String = ""

    /// The department's code, or `ALL`.
    package var department: String = ""

    /// The domain's code, or `ALL`. A department's own rule goes before one of a domain.
    package var domain: String = ""

    /// First day in force, `YYYY-MM-DD`; empty from the beginning.
    package var fromDate: String = ""

    /// Last day in force, `YYYY-MM-DD`; empty without end.
    package var untilDate: String = ""

    /// Title and number of the instrument, 1 to 400 bytes.
    package var instrument: String = ""

    /// The article, at most 200 bytes.
    package var article: String = ""

    /// Where it was read, 1 to 400 bytes.
    package var source: String = ""

    /// How sure it is.
    package var certainty: RuleBookCertainty = .unspecified

    /// Remark in Chinese, at most 1200 bytes; required for an uncertain rule.
    package var noteZh: String = ""

    /// Remark in English, at most 1200 bytes; required for an uncertain rule.
    package var noteEn: String = ""

    /// Worked example: `name=value; name=value => name=value`. It is run before a book is taken.
    package var example: String = ""

    package init() {}

    package init(
        number: Int32 = 0, key: String = "", item: String = "", value: String = "", unit: String = "", department: String = "",
        domain: String = "", fromDate: String = "", untilDate: String = "", instrument: String = "", article: String = "",
        source: String = "", certainty: RuleBookCertainty = .unspecified, noteZh: String = "", noteEn: String = "",
        example: String = ""
    ) {
        self.number = number
        self.key = key
        self.item = item
        self.value = value
        self.unit = unit
        self.department = department
        self.domain = domain
        self.fromDate = fromDate
        self.untilDate = untilDate
        self.instrument = instrument
        self.article = article
        self.source = source
        self.certainty = certainty
        self.noteZh = noteZh
        self.noteEn = noteEn
        self.example = example
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&self.number)
        try visitor.text(&key)
        try visitor.text(&item)
        try visitor.text(&self.value)
        try visitor.text(&unit)
        try visitor.text(&department)
        try visitor.text(&domain)
        try visitor.text(&fromDate)
        try visitor.text(&untilDate)
        try visitor.text(&instrument)
        try visitor.text(&article)
        try visitor.text(&source)
        try visitor.value(&certainty)
        try visitor.text(&noteZh)
        try visitor.text(&noteEn)
        try visitor.text(&example)
    }
}

/// A version of the book with its rules.
package struct RuleBookEdition: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.RuleBookEdition" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `ruleBooks/{version}`.
    package var name: String = ""

    /// The version, from 1.
    package var version: Int32 = 0

    /// SHA-256 of the book's file in its canonical form, 64 hex digits in lower case: header line, rows in their order, cells
    /// quoted only where they must be, lines ended by LF.
    package var sha256: String = ""

    /// The rules, 1 to 2000; left out in the answer to loading.
    package var rules: [RuleBookRow] = []

    /// When it was loaded.
    package var loadTime: WireTimestamp? = nil

    /// Id of the official who answers for it.
    package var official: String = ""

    /// Why it takes something from subjects; empty where it does not.
    package var lossReason: String = ""

    package init() {}

    package init(
        name: String = "", version: Int32 = 0, sha256: String = "", rules: [RuleBookRow] = [], loadTime: WireTimestamp? = nil,
        official: String = "", lossReason: String = ""
    ) {
        self.name = name
        self.version = version
        self.sha256 = sha256
        self.rules = rules
        self.loadTime = loadTime
        self.official = official
        self.lossReason = lossReason
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        visitor.number(&version)
        try visitor.text(&sha256)
        try visitor.messages(&rules)
        try visitor.message(&loadTime)
        try visitor.text(&official)
        try visitor.text(&lossReason)
    }
}

/// What a new version takes from subjects: a longer publication, a shorter time to be heard.
package struct RuleBookSetback: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.RuleBookSetback" }
    package static let shape = MessageShape(of: Self.self)

    /// What changes.
    package var key: String = ""

    /// To what it applies within the key.
    package var item: String = ""

    /// The department's code, or `ALL`.
    package var department: String = ""

    /// The domain's code, or `ALL`.
    package var domain: String = ""

    /// First day on which it is worse; empty from the beginning.
    package var date: String = ""

    /// What was applied; empty if nothing was.
    package var oldValue: String = ""

    /// What is applied now; empty if nothing is.
    package var newValue: String = ""

    package init() {}

    package init(
        key: String = "", item: String = "", department: String = "", domain: String = "", date: String = "",
        oldValue: String = "", newValue: String = ""
    ) {
        self.key = key
        self.item = item
        self.department = department
        self.domain = domain
        self.date = date
        self.oldValue = oldValue
        self.newValue = newValue
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&key)
        try visitor.text(&item)
        try visitor.text(&department)
        try visitor.text(&domain)
        try visitor.text(&date)
        try visitor.text(&oldValue)
        try visitor.text(&newValue)
    }
}
