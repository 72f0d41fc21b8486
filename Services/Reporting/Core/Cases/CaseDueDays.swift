import Casework
import CommonSchema
import Credit
import ReportingRules
import ReportingSchema
import Store

/// The due day that a case shows while its department still has it in hand: computed again when a year of the calendar is loaded,
/// by the rules that the month keeps. A case that is before the lead shows the day by which it was judged.
enum CaseDueDays {
    /// Cases read at once.
    private static let batch = 500

    /// Computes them again, in the transaction that brought the calendar. What is asked is asked once for a month, not for each of its
    /// cases.
    static func recompute(_ environment: ReportingEnvironment, _ transaction: WriteTransaction) throws {
        var after: Int64 = 0
        var days: [String: DueDate?] = [:]
        while true {
            let files = try Cases.table.rows(
                after: after, where: [.sql("stage IN ('collected', 'screened', 'returned')")], limit: batch, transaction
            )
            for file in files {
                if days[file.month] == nil {
                    days.updateValue(try day(of: file.month, environment, transaction), forKey: file.month)
                }
                try show(days[file.month] ?? nil, in: file, environment, transaction)
            }
            guard files.count == batch, let last = files.last else { return }
            after = last.id
        }
    }

    /// When a month is due; nil while no rules are known for it.
    private static func day(
        of text: String, _ environment: ReportingEnvironment, _ transaction: ReadTransaction
    ) throws -> DueDate? {
        guard let month = CivilMonth(iso: text) else { throw StoredValueError("month") }
        return try environment.kept(month, transaction).map { try environment.due(month, $0, transaction).message }
    }

    private static func show(
        _ due: DueDate?, in file: CaseFile, _ environment: ReportingEnvironment, _ transaction: WriteTransaction
    ) throws {
        guard let due, file.shown.due != due else { return }
        var file = file
        file.shown.due = due
        try Cases.publish(try Cases.table.store(file, at: environment.moment, transaction), transaction)
    }
}
