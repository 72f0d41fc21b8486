package import Casework
package import Credit

/// A case report as its steps see it. Each step either moves the case or says which rule forbids it.
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
    package mutating func update() throws(Refusal) {
        try CaseReportStep.update.require(in: stage)
        if stage == .screened { stage = .collected }
    }

    /// The department affirms that the case is fit to be reported.
    package mutating func screen(_ screening: Screening) throws(Refusal) {
        try CaseReportStep.screen.require(in: stage)
        let open = screening.open
        guard open.isEmpty else {
            throw .precondition(
                .screeningFailed, "all four points are affirmed; open: \(open.joined(separator: ", "))",
                remedy: "correct the case until every point holds, or drop it")
        }
        stage = .screened
    }

    /// The department submits.
    package mutating func submit(by official: OfficialKey, nilReported: Bool) throws(Refusal) {
        try CaseReportStep.submit.require(in: stage)
        guard !nilReported else {
            throw .precondition(
                .nilReported, "the department stated that it has no case in the month",
                remedy: "report the case for the next month")
        }
        guard submitters.count < ReportingLimits.submissions else {
            throw .precondition(
                .tooManySubmissions, "a case is submitted at most \(ReportingLimits.submissions) times",
                remedy: "drop it and write a new one")
        }
        submitters.append(official)
        stage = .submitted
    }

    /// Whether the case counts as late once it is submitted at an instant: its first submission decides, a correction does
    /// not make it so. `before` is what was said of it so far.
    package func isLate(submittedAt now: Timestamp, due: DueDay, before: Bool) -> Bool {
        submitters.isEmpty ? due.isLate(now) : before
    }

    /// The department sets the case aside.
    package mutating func drop() throws(Refusal) {
        try CaseReportStep.drop.require(in: stage)
        stage = .dropped
    }

    /// The lead department accepts the case or gives it back; never the official who submitted it.
    package mutating func review(accepted: Bool, by official: OfficialKey) throws(Refusal) {
        try (accepted ? CaseReportStep.accept : .giveBack).require(in: stage)
        guard !submitters.contains(official) else {
            throw .precondition(
                .fourEyes, "who submitted a case does not review it", remedy: "have another named official review it")
        }
        stage = accepted ? .accepted : .returned
    }

    /// An accepted case was published.
    package mutating func publish() throws(Refusal) {
        try CaseReportStep.publish.require(in: stage)
        guard !isNaturalPerson else {
            throw .precondition(
                .naturalPersonNotPublic, "a case about a natural person is never published",
                remedy: "file it instead")
        }
        stage = .published
    }

    /// An accepted case is filed.
    package mutating func file() throws(Refusal) {
        try CaseReportStep.file.require(in: stage)
        stage = .filed
    }
}
