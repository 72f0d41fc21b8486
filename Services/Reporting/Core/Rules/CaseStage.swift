/// Where a case report stands: COLLECTED > SCREENED > SUBMITTED > RETURNED | ACCEPTED > PUBLISHED | FILED, and DROPPED.
package enum CaseStage: String, Sendable, Hashable, CaseIterable {
    /// Taken down by the department.
    case collected
    /// Found typical and fit to be reported.
    case screened
    /// Before the lead department.
    case submitted
    /// Given back with a reason.
    case returned
    /// Accepted by the lead department.
    case accepted
    /// Published as a model or a warning.
    case published
    /// Filed without publication.
    case filed
    /// Set aside by the department.
    case dropped

    /// Whether the case fulfils the month's duty: submitted, and not given back.
    package var fulfils: Bool {
        switch self {
        case .submitted, .accepted, .published, .filed: true
        case .collected, .screened, .returned, .dropped: false
        }
    }
}
