import Casework
import Credit
import ReportingRules
import ReportingSchema
import Store

/// The due day that a case shows while its department still has it in hand: computed again when a year of the calendar is loaded,
/// by the rules that the month keeps. A case that is before the lead shows the day by which it was judged.
enum CaseDueDays {
    /// Cases read at once.
    private static let batch = 500

    /// Computes them again, in the transaction that brought the calendar.
    static func recompute(_ environment: ReportingEnvironment, _ transaction: WriteTransaction) throws {
        var after: Int64 = 0
        while true {
            let files = try Cases.table.rows(
                after: after, where: [.sql("stage IN ('collected', 'screened', 'returned')")], limit: batch, transaction
            )
            for file in files { try recompute(file, environment, transaction) }
            guard files.count == batch, let last = files.last else { return }
            after = last.id
        }
    }

    private static func recompute(
        _ file: CaseFile, _ environment: ReportingEnvironment, _ transaction: WriteTransaction
    ) throws {
        guard let month = CivilMonth(iso: file.month) else { throw StoredValueError("month") }
        guard let rules = try environment.kept(month, transaction) else { return }
        let due = try environment.due(month, rules, transaction).message
        guard file.shown.due != due else { return }
        var file = file
        file.shown.due = due
        try Cases.publish(try Cases.table.store(file, at: environment.moment, transaction), transaction)
    }
}
