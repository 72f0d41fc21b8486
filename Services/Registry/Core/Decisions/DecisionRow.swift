import Credit
import RegistryRules
import Store

/// A decision as stored. An import writes thousands a second, and deadlines are walked over by date: its table keeps its
/// own SQL.
struct DecisionRow: Sendable, Hashable {
    var id: Int64 = 0
    var kind: RecordKind = .penalty
    var subjectID: Int64 = 0
    var department = ""
    /// The contract's DecisionStatus.
    var status: Int64 = 1
    var authorityUSCC = ""
    var documentNumber = ""
    var decisionDate = ""
    var validTo = ""
    var categories: PenaltyCategories = []
    var fineFen: Int64 = 0
    /// The contract's SeverityClass; 0 for permits.
    var severity: Int64 = 0
    var ruleSet = ""
    var minimumMonths: Int64 = 0
    var maximumMonths: Int64 = 0
    var repairableFrom = ""
    var publicationEnd = ""
    /// The contract's DisclosureState.
    var disclosure: Int64 = 1
    var domain = ""
    var conductKind = ""
    var dueDate = ""
    var isDueProvisional = false
    var daysLate: Int64 = 0
    var submitTime: Int64 = 0
    var submitDate = ""
    var importID: Int64 = 0
    var importRow: Int64 = 0
    var official = ""
    var version: Int64 = 1
    var isDisputed = false
    var isRepaired = false
    var content = ""
    var updateTime: Int64 = 0
    /// The version of the rule book that was applied; 0 for a row older than the first book.
    var ruleBook: Int64 = 0

    static let columns = """
        id, kind, subject_id, department, status, authority_uscc, document_number, decision_date, valid_to, \
        categories, fine_fen, severity, rule_set, minimum_months, maximum_months, repairable_from, \
        publication_end, disclosure, domain, conduct_kind, due_date, due_provisional, days_late, \
        submit_time, submit_date, import_id, import_row, official, version, disputed, repaired, content, \
        update_time, rule_book
        """

    init() {}

    init(_ row: borrowing Row) {
        id = row.int64(0)
        kind = RecordKind(rawValue: row.int64(1)) ?? .penalty
        subjectID = row.int64(2)
        department = row.text(3)
        status = row.int64(4)
        authorityUSCC = row.text(5)
        documentNumber = row.text(6)
        decisionDate = row.text(7)
        validTo = row.text(8)
        categories = PenaltyCategories(rawValue: row.int64(9))
        fineFen = row.int64(10)
        severity = row.int64(11)
        ruleSet = row.text(12)
        minimumMonths = row.int64(13)
        maximumMonths = row.int64(14)
        repairableFrom = row.text(15)
        publicationEnd = row.text(16)
        disclosure = row.int64(17)
        domain = row.text(18)
        conductKind = row.text(19)
        dueDate = row.text(20)
        isDueProvisional = row.bool(21)
        daysLate = row.int64(22)
        submitTime = row.int64(23)
        submitDate = row.text(24)
        importID = row.int64(25)
        importRow = row.int64(26)
        official = row.text(27)
        version = row.int64(28)
        isDisputed = row.bool(29)
        isRepaired = row.bool(30)
        content = row.text(31)
        updateTime = row.int64(32)
        ruleBook = row.int64(33)
    }
}
