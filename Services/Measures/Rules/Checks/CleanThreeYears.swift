package import Credit

/// Whether a subject has had no bad credit record in three consecutive years (CLEAN3Y; DOMAIN §11.3).
///
/// Bad is: an adverse list entry or external entry that is in force, or that was decided in the last three years and
/// ended by the clock; and an effective penalty of class general or serious of the last three years. What was repaired,
/// annulled or revoked does not count, nor does what is minor. A dispute suspends the execution of restraints, not the
/// record: a disputed bad record still counts until it is corrected. A subject younger than three years is not eligible.
package struct CleanThreeYears: Sendable, Hashable {
    /// Whether the three years are clean.
    package var isClean: Bool
    /// The day of the last bad decision known, if there is one and it is more than three years old.
    package var cleanSince: CivilDate?
    /// Why not; nil if clean.
    package var obstacle: Obstacle?

    /// Why three clean years are not shown.
    package enum Obstacle: Sendable, Hashable {
        /// The registry does not know the subject.
        case unknownSubject
        /// The registry does not know since when the subject exists.
        case unknownAge
        /// It exists for less than three years.
        case tooYoung
        /// A bad record; the name of the entry or decision.
        case badRecord(String)
    }

    /// The years that have to be clean.
    package static let years = 3

    /// Evaluates a subject on a day.
    package init(_ facts: SubjectFacts, on day: CivilDate) {
        let threshold = day.adding(years: -Self.years)
        var oldest: CivilDate?
        let bad = Self.badRecord(facts, on: day, after: threshold, oldest: &oldest)
        obstacle = bad.map { .badRecord($0) } ?? Self.ageObstacle(facts, threshold: threshold)
        isClean = obstacle == nil
        cleanSince = isClean ? oldest : nil
    }

    private static func ageObstacle(_ facts: SubjectFacts, threshold: CivilDate) -> Obstacle? {
        guard facts.isKnown else { return .unknownSubject }
        if facts.kind == .naturalPerson { return nil }
        guard let established = facts.established else { return .unknownAge }
        return established <= threshold ? nil : .tooYoung
    }

    private static func badRecord(
        _ facts: SubjectFacts, on day: CivilDate, after threshold: CivilDate, oldest: inout CivilDate?
    ) -> String? {
        for entry in facts.entries where entry.isAdverse && entry.effectiveDate <= day {
            if entry.inForce(on: day) { return entry.name }
            if let how = entry.exit?.how, how != .expired { continue }
            let decided = entry.decisionDate ?? entry.effectiveDate
            if decided > threshold { return entry.name }
            oldest = max(oldest ?? decided, decided)
        }
        for decision in facts.decisions where decision.isEffective && !decision.isRepaired {
            guard decision.penaltyClass != .minor, decision.decisionDate <= day else { continue }
            if decision.decisionDate > threshold { return decision.name }
            oldest = max(oldest ?? decision.decisionDate, decision.decisionDate)
        }
        return nil
    }
}
