/// The steps of a case report. Each either moves the case or says which rule forbids it.
package struct CaseMachine: Sendable, Hashable {
    /// Where the case stands.
    package private(set) var stage: CaseStage
    /// Whether it is about a natural person: never published.
    package let isNaturalPerson: Bool
    /// Who submitted it, every time.
    package private(set) var submitters: [OfficialKey]

    /// A case as it stands.
    package init(stage: CaseStage, isNaturalPerson: Bool, submitters: [OfficialKey]) {
        self.stage = stage
        self.isNaturalPerson = isNaturalPerson
        self.submitters = submitters
    }

    /// The content is replaced: what was screened has to be screened again; what was returned stays returned.
    package mutating func update() throws(RuleViolation) {
        try require(
            [.collected, .screened, .returned], "only a case that is not before the lead department is changed")
        if stage == .screened { stage = .collected }
    }

    /// The department affirms that the case is fit to be reported.
    package mutating func screen(_ screening: Screening) throws(RuleViolation) {
        try require([.collected, .returned], "a collected or returned case is screened")
        let open = screening.open
        guard open.isEmpty else {
            throw .precondition(
                "SCREENING_FAILED", "all four points are affirmed; open: \(open.joined(separator: ", "))",
                remedy: "correct the case until every point holds, or drop it")
        }
        stage = .screened
    }

    /// The department submits.
    package mutating func submit(by official: OfficialKey, nilReported: Bool) throws(RuleViolation) {
        try require([.screened], "a screened case is submitted")
        guard !nilReported else {
            throw .precondition(
                "NIL_REPORTED", "the department stated that it has no case in the month",
                remedy: "report the case for the next month")
        }
        guard submitters.count < ReportingLimits.submissions else {
            throw .precondition(
                "TOO_MANY_SUBMISSIONS", "a case is submitted at most \(ReportingLimits.submissions) times",
                remedy: "drop it and write a new one")
        }
        submitters.append(official)
        stage = .submitted
    }

    /// The department sets the case aside.
    package mutating func drop() throws(RuleViolation) {
        try require(
            [.collected, .screened, .returned], "only a case that is not before the lead department is dropped")
        stage = .dropped
    }

    /// The lead department accepts the case or gives it back; never the official who submitted it.
    package mutating func review(accepted: Bool, by official: OfficialKey) throws(RuleViolation) {
        try require([.submitted], "a submitted case is reviewed")
        guard !submitters.contains(official) else {
            throw .precondition(
                "FOUR_EYES", "who submitted a case does not review it", remedy: "have another named official review it")
        }
        stage = accepted ? .accepted : .returned
    }

    /// An accepted case was published.
    package mutating func publish() throws(RuleViolation) {
        try require([.accepted], "an accepted case is published")
        guard !isNaturalPerson else {
            throw .precondition(
                "NATURAL_PERSON_NOT_PUBLIC", "a case about a natural person is never published",
                remedy: "file it instead")
        }
        stage = .published
    }

    /// An accepted case is filed.
    package mutating func file() throws(RuleViolation) {
        try require([.accepted], "an accepted case is filed")
        stage = .filed
    }

    private func require(_ stages: Set<CaseStage>, _ rule: String) throws(RuleViolation) {
        guard stages.contains(stage) else {
            throw .precondition(
                "ILLEGAL_TRANSITION", "the case is \(stage.rawValue): \(rule)",
                remedy: "read the case again and choose a step that its state allows")
        }
    }
}
