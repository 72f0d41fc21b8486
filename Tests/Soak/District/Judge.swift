import CommonSchema
import MeasuresSchema

/// Holds a Check's answer against the model.
enum Judge {
    typealias Instant = ContinuousClock.Instant

    /// What an answer says of a case.
    struct Reading {
        let restraint: RestraintInstruction?
        let isSuspended: Bool
        let isFresh: Bool
        /// Whether listing was heard, which a restraint rests on whatever else is stale.
        let isListingFresh: Bool
        let ageMillis: Int64
        let verdict: CheckVerdict

        init(_ answer: CheckAnswer, of entry: String) {
            // The restraint of this entry's ground; a subject has one entry here.
            let mine = answer.restraints.filter { $0.grounds.contains { entry.isEmpty || $0.source == entry } }
            restraint = mine.first { $0.instruction == .refuse }?.instruction ?? mine.first?.instruction
            isSuspended = answer.disputes.contains { entry.isEmpty || $0.ground?.source == entry }
            isFresh = answer.freshness.count == 2 && answer.freshness.allSatisfy(\.fresh)
            isListingFresh = answer.freshness.contains { $0.source == "listing" && $0.fresh }
            ageMillis = answer.freshness.map(\.ageMillis).max() ?? .max
            verdict = answer.verdict
        }

        var kind: String {
            let what = restraint.map { "\($0)" } ?? (isSuspended ? "suspended" : "nothing")
            return "Check \(what)\(isFresh ? "" : " stale")"
        }

        /// What it shows.
        var shown: Model.Standing? {
            if isSuspended { return .suspended }
            return restraint == nil ? nil : .inForce
        }
    }

    /// Between a feed's heartbeat and its being read, on a machine that is busy.
    private static let slack = Duration.seconds(2)

    /// Why an answer is wrong; nil if it can be right.
    static func fault(_ reading: Reading, of file: Model.Case, begun: Instant, ended: Instant) -> String? {
        if !reading.isFresh {
            // Nothing is executed upon where listing was not heard, and nothing is said to be free where either was not.
            if reading.restraint == .refuse, !reading.isListingFresh {
                return "a restraint to execute on a stale source"
            }
            if reading.verdict == .proceed { return "to proceed on a stale source" }
            let ever = file.standing.ever
            if reading.shown == .suspended, !ever.contains(.suspended) { return "suspended, which it never was" }
            if reading.shown == .inForce, !ever.contains(.inForce) { return "in force, which it never was" }
            return nil
        }
        let age = Duration.milliseconds(min(reading.ageMillis, 3_600_000))
        let possible = file.standing.possible(from: begun - age - slack, to: ended)
        // Listing lost the entry and nobody ended it: nothing is executed upon it, and nobody is told to proceed.
        let isOfLost =
            file.hasLostEntry && reading.verdict == .verify
            && reading.restraint.map { $0 == .verifyBeforeExecution } ?? true
        let isOrphan = file.decision.possible(from: begun - age - slack, to: ended).contains(false)
        switch reading.shown {
        case .inForce:
            if possible.contains(.inForce) || isOfLost { return nil }
        case .suspended:
            if possible.contains(.suspended) || isOfLost { return nil }
        default:
            if !possible.isDisjoint(with: [.absent, .ended]) { return nil }
            // The registry lost the subject, and listing did not: whoever asks is not told that nothing is there.
            if isOrphan, reading.verdict != .proceed { return nil }
            if possible == [.suspended], isOrphan { return nil }
        }
        return "\(reading.shown.map { "\($0)" } ?? "nothing"), where only \(possible.map(\.rawValue).sorted()) could be"
            + (isOrphan ? "; the registry lost its decision" : "")
    }
}
