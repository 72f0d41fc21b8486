package import CommonSchema
package import Credit
package import ReportingRules
package import ReportingSchema

extension MonthStanding {
    /// The contract's state.
    package var message: MonthState {
        switch self {
        case .notOwed: .notOwed
        case .open: .open
        case .overdue: .overdue
        case .returned: .returned
        case .reported: .reported
        case .reportedLate: .reportedLate
        case .nil: .nil
        case .nilLate: .nilLate
        }
    }
}

extension DueDay {
    /// The contract's message.
    package var message: DueDate { DueDate(date: date.iso, provisional: isProvisional) }
}
