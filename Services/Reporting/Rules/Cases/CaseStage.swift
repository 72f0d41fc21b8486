import Casework
package import Phrases

/// Where a case report stands: COLLECTED > SCREENED > SUBMITTED > RETURNED | ACCEPTED > PUBLISHED | FILED, and DROPPED.
package enum CaseStage: String, CaseState {
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

/// A step of a case report.
package enum CaseReportStep: CaseStep {
    /// The department replaces the content.
    case update
    /// The department affirms that the case is fit to be reported.
    case screen
    /// The department submits.
    case submit
    /// The department sets the case aside.
    case drop
    /// The lead department gives the case back.
    case giveBack
    /// The lead department accepts the case.
    case accept
    /// The lead department published the case.
    case publish
    /// The lead department files the case.
    case file

    /// The states from which the step is lawful.
    package var origins: Set<CaseStage> {
        switch self {
        case .update, .drop: [.collected, .screened, .returned]
        case .screen: [.collected, .returned]
        case .submit: [.screened]
        case .giveBack, .accept: [.submitted]
        case .publish, .file: [.accepted]
        }
    }

    /// The rule that the step breaks from another state.
    package var rule: Phrase {
        switch self {
        case .update: "only a case that is not before the lead department is changed"
        case .screen: "a collected or returned case is screened"
        case .submit: "a screened case is submitted"
        case .drop: "only a case that is not before the lead department is dropped"
        case .giveBack, .accept: "a submitted case is reviewed"
        case .publish: "an accepted case is published"
        case .file: "an accepted case is filed"
        }
    }

    /// The call of the contract that takes the step.
    package var call: String? {
        switch self {
        case .update: "UpdateCaseReport"
        case .screen: "ScreenCaseReport"
        case .submit: "SubmitCaseReport"
        case .drop: "DropCaseReport"
        case .giveBack: "ReturnCaseReport"
        case .accept: "AcceptCaseReport"
        case .publish: "PublishCaseReport"
        case .file: "FileCaseReport"
        }
    }
}
