import JSON
import Phrases
import SchemaRuntime

/// The columns of a table of resources.
struct Columns: Sendable {
    /// Where the values stand in a row, by JSON names.
    private let paths: [[String]]
    /// What stands above them.
    private let titles: [Phrase]

    /// Paths by the item's message, where the contract's order is not what a clerk looks for.
    private static let known = [
        "xinyi.registry.v1.Subject": "name kind uscc displayName status",
        "xinyi.registry.v1.SubjectEvent": "recordTime action field oldValue newValue effectiveDate department reason",
        "xinyi.registry.v1.SubjectChange":
            "name kind state subject target newStatus newCode newParticulars.displayName awaitedDepartments",
        "xinyi.registry.v1.Decision": "name kind subject department status late uploadDue.date",
        "xinyi.registry.v1.Import": "name fileName state rows accepted duplicates rejected late",
        "xinyi.registry.v1.ImportVerdict":
            "row verdict documentNumber late violations.field violations.rule violations.remedy",
        "xinyi.listing.v1.ListDefinition": "name code kind state authority nameZh",
        "xinyi.listing.v1.SeriousEntry":
            "name state entry.list entry.subjectDisplayName entry.effectiveDate entry.validTo",
        "xinyi.listing.v1.Objection": "name entry ground state filedDate due.date",
        "xinyi.reporting.v1.CaseReport": "name month department kind state late title",
        "xinyi.reporting.v1.DepartmentMonth":
            "department state trust.submitted breach.submitted due.date daysOverdue titleZh",
    ]

    /// How many columns a table has whose contract alone chooses them.
    private static let most = 7

    /// The columns for what a method lists: known ones, or the first fields that fit a cell.
    init(of list: ContractMethod) {
        let item = list.list.flatMap(ContractMethod.message)
        let known = Self.known[item?.fullName ?? ""]?.split(separator: " ").map {
            $0.split(separator: ".").map(String.init)
        }
        paths = known ?? Array((item?.fields ?? []).compactMap(Self.path).prefix(Self.most))
        titles = paths.map { Self.title($0, item) }
    }

    /// Where the value of a field stands; nil for what fits no cell.
    private static func path(_ field: FieldType) -> [String]? {
        switch field.kind {
        case .message("xinyi.common.v1.DueDate"): [field.jsonName, "date"]
        case .message("google.protobuf.Timestamp"): [field.jsonName]
        case .message, .bytes: nil
        default: field.isRepeated || field.name == "etag" ? nil : [field.jsonName]
        }
    }

    private static func title(_ path: [String], _ item: MessageType?) -> Phrase {
        // The date of a due date is the due date.
        let shown = ["date", "submitted"].contains(path.last) ? path.dropLast() : path[...]
        var (message, field) = (item, FieldType?.none)
        for step in shown {
            field = message?.fields.first { $0.jsonName == step }
            message = field.flatMap(ContractMethod.message)
        }
        let name = shown.last ?? ""
        return Phrase(
            Labels.label(of: field, name, .chinese), Labels.label(of: field, name, .english).uppercased())
    }

    /// A table without rows.
    func table(_ language: Language) -> Table { Table(titles.map { $0(language) }) }

    /// What the table shows of `row`.
    func cells(_ row: ContractValue, _ language: Language) -> [String] {
        paths.map { Self.cell(row, $0[...], language) }
    }

    /// What a table shows of `row` at `path`: the values of all elements where a list is on the way.
    static func cell(_ row: ContractValue, _ path: ArraySlice<String>, _ language: Language) -> String {
        guard let step = path.first else { return row.scalar(language) }
        if case .array = row.value {
            return row.elements.map { cell($0, path, language) }.joined(separator: "; ")
        }
        return row.member(step, in: language).map { cell($0, path.dropFirst(), language) } ?? ""
    }
}
