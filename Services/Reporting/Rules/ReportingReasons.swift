package import Casework

/// Why reporting refuses, besides what all services refuse for.
extension Reason {
    // Cases
    /// A point of the screening is not affirmed.
    package static let screeningFailed = Reason("SCREENING_FAILED", zh: "筛查事项未全部确认")
    /// A case was given back so often that it is written anew.
    package static let tooManySubmissions = Reason("TOO_MANY_SUBMISSIONS", zh: "案例报送次数超过上限")
    /// A case about a natural person is never published.
    package static let naturalPersonNotPublic = Reason("NATURAL_PERSON_NOT_PUBLIC", zh: "涉及自然人的案例不得公开发布")
    // Months
    /// The department stated that it has no case in the month.
    package static let nilReported = Reason("NIL_REPORTED", zh: "该部门当月已作零报告")
    /// The department submitted a case of the month.
    package static let casesSubmitted = Reason("CASES_SUBMITTED", zh: "该部门当月已报送案例")
}
