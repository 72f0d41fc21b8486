import Casework
package import Credit
import RegistryMirror
package import ReportingRules
package import ReportingSchema
package import Store

/// What a month's rows say of every department.
package enum MonthTable {
    /// One department's month, before it is judged.
    package struct Line: Sendable {
        /// The department and its duty.
        package let duty: DutyRow
        /// What it did.
        package var facts = MonthFacts()
        /// Its cases of trust by state.
        package var trust = CaseCounts()
        /// Its cases of breach by state.
        package var breach = CaseCounts()
    }

    /// Every department of the catalogue, in order of code.
    package static func lines(_ month: CivilMonth, _ transaction: ReadTransaction) throws -> [Line] {
        var lines = try DutyTable.page(transaction).map { Line(duty: $0) }
        let places = Dictionary(uniqueKeysWithValues: lines.enumerated().map { ($1.duty.department.code, $0) })
        try transaction.forEach(
            "SELECT department, kind, stage, first_submit, late FROM cases WHERE month = ?", [.text(month.iso)]
        ) { row in
            guard let place = places[row.text(0)], let stage = CaseStage(rawValue: row.text(2)) else { return true }
            let isTrust = row.int64(1) == Int64(CaseKind.trust.rawValue)
            if isTrust {
                lines[place].trust.count(stage, late: row.bool(4))
            } else {
                lines[place].breach.count(stage, late: row.bool(4))
            }
            if stage.fulfils, let first = row.int64OrNil(3) {
                lines[place].facts.fulfilled.append(Timestamp(milliseconds: first))
            }
            if stage == .returned { lines[place].facts.returned += 1 }
            return true
        }
        try transaction.forEach(
            "SELECT department, submit_time FROM nil_reports WHERE month = ?", [.text(month.iso)]
        ) { row in
            if let place = places[row.text(0)] { lines[place].facts.nilReport = Timestamp(milliseconds: row.int64(1)) }
            return true
        }
        return lines
    }
}

extension CaseCounts {
    /// Counts one case.
    fileprivate mutating func count(_ stage: CaseStage, late isLate: Bool) {
        switch stage {
        case .collected, .screened: inPreparation += 1
        case .submitted: submitted += 1
        case .returned: returned += 1
        case .accepted: accepted += 1
        case .published: published += 1
        case .filed: filed += 1
        case .dropped: dropped += 1
        }
        if isLate { late += 1 }
    }
}
