package import CommonSchema
package import Credit
package import ReportingSchema

extension CaseStage {
    /// The contract's state.
    package var message: CaseState {
        switch self {
        case .collected: .collected
        case .screened: .screened
        case .submitted: .submitted
        case .returned: .returned
        case .accepted: .accepted
        case .published: .published
        case .filed: .filed
        case .dropped: .dropped
        }
    }

    /// The stage of the contract's state; nil for unspecified and unknown ones.
    package init?(_ state: CaseState) {
        guard let stage = Self.allCases.first(where: { $0.message == state }) else { return nil }
        self = stage
    }
}

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

extension CaseReport {
    /// Whether it is about a natural person.
    package var isAboutNaturalPerson: Bool { subjectKind == .naturalPerson }

    /// The case as everyone but the department itself reads it: a natural person's name masked. The number is masked
    /// before it is stored.
    package var masked: CaseReport {
        guard isAboutNaturalPerson else { return self }
        var copy = self
        copy.subjectDisplayName = Masking.personName(subjectDisplayName)
        return copy
    }
}

extension DueDay {
    /// The contract's message.
    package var message: DueDate { DueDate(date: date.iso, provisional: isProvisional) }
}
