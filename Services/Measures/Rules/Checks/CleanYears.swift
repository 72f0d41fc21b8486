package import Credit

/// Whether a subject has had no bad credit record in so many consecutive years (CLEAN3Y). How many stands in
/// the rule book (GREEN_CHANNEL_CLEAN) and comes with the facts.
///
/// Bad is: an adverse list entry or external entry that is in force, or that was decided within the years and ended by the
/// clock; and an effective penalty of class general or serious that was decided within them. What was repaired, annulled or
/// revoked does not count, nor does what is minor. A dispute suspends the execution of restraints, not the record: a disputed
/// bad record still counts until it is corrected. A subject younger than the years is not eligible.
package struct CleanYears: Sendable, Hashable {
    /// Whether the years are clean.
    package var isClean: Bool
    /// The day of the last bad decision known, if there is one and it is older than the years.
    package var cleanSince: CivilDate?
    /// Why not; nil if clean.
    package var obstacle: Obstacle?

    /// Why clean years are not shown.
    package enum Obstacle: Sendable, Hashable {
        /// The registry does not know the subject.
        case unknownSubject
        /// The registry does not know since when the subject exists.
        case unknownAge
        /// It exists for less than the years.
        case tooYoung
        /// A bad record; the name of the entry or decision.
        case badRecord(String)
        /// Nobody knows how many years have to be clean, and nothing else stands in the way.
        case unknownYears
    }

    /// Whether clean years can favour a subject on a day, whatever their number is: not one that the registry does not know or
    /// that has ended, and none with an adverse entry in force (LC-19).
    package static func areInQuestion(_ facts: SubjectFacts, on day: CivilDate) -> Bool {
        facts.isKnown && !facts.hasCeased && !facts.hasAdverseEntry(on: day)
    }

    /// Evaluates a subject on a day.
    package init(_ facts: SubjectFacts, on day: CivilDate) {
        // Without a number no day in the past counts; what stands in the way whatever the number is, is found all the same.
        let threshold = facts.cleanYears.map { day.adding(years: -$0) } ?? .distantFuture
        var oldest: CivilDate?
        let bad = Self.badRecord(facts, on: day, after: threshold, oldest: &oldest)
        obstacle =
            bad.map { .badRecord($0) } ?? Self.ageObstacle(facts, threshold: threshold)
            ?? (facts.cleanYears == nil ? .unknownYears : nil)
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
        var lost: String?
        for decision in facts.decisions where decision.isEffective && !decision.isRepaired {
            guard decision.penaltyClass != .minor, decision.decisionDate <= day else { continue }
            if decision.decisionDate > threshold {
                // What is in doubt is named only where nothing else stands in the way.
                guard decision.isLost else { return decision.name }
                lost = lost ?? decision.name
            } else {
                oldest = max(oldest ?? decision.decisionDate, decision.decisionDate)
            }
        }
        return lost
    }
}
