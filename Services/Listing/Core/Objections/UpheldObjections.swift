import Casework
import ListingRules
import ListingSchema
import Store

/// What the outcome of an upheld objection does to its entry.
enum UpheldObjections {
    /// Revokes or corrects the entry. One that has ended meanwhile is left as it is, and the outcome stays on the file of the objection:
    /// it reaches the entry should its end turn out to be a wrong clock's (``applyMissed(to:_:)``).
    static func apply(_ record: inout ObjectionRecord, _ corrections: [FieldCorrection], _ step: Stepping) throws {
        guard let entry = try EntryTable.load(record.entry, step.transaction) else { throw StoredValueError("entry") }
        record.missedEntry = entry.facts.state.isFinal
        // What comes late is judged by its own day: the clock may have been ahead then.
        let decided = record.facts.decided ?? step.moment.today
        guard !record.missedEntry else {
            // As asked, and judged by the entry as it ended. Without an old value nothing was corrected.
            record.file.corrections = try EntrySteps.corrected(entry, corrections, decided: decided).done.map {
                FieldCorrection(field: $0.field, newValue: $0.newValue)
            }
            return
        }
        if record.facts.result == .corrected {
            record.file.corrections = try EntrySteps.correct(
                entry, corrections, decided: decided, record.decisionReason, step)
        } else {
            record.file.restoration = places
            try EntrySteps.revoke(entry, .objectionUpheld, record.decisionReason, step)
        }
    }

    /// Does to an entry that is in force again what was decided while it seemed to be over, in the order of the objections.
    static func applyMissed(to entry: Int64, _ step: Stepping) throws {
        for var record in try ObjectionTable.missed(entry: entry, step.transaction) {
            // What held the entry off until now ends first, so that the entry does not go on telling of it.
            if let suspension = record.suspension {
                try SuspensionTable.end(suspension, at: step.moment, step.transaction)
                record.suspensionRuns = false
            }
            try apply(&record, record.file.corrections, step)
            _ = try ObjectionTable.store(record, step)
        }
    }

    /// Where an entry appears at the least, and what has to be done there after a revocation.
    private static let places = [
        RestorationPlace(place: "信用黑龙江", action: "撤下名单信息并发布更正 take the entry down and publish the correction"),
        RestorationPlace(place: "认定部门网站", action: "撤下名单信息并发布更正 take the entry down and publish the correction"),
        RestorationPlace(place: "measures", action: "解除由此产生的全部措施 lift every measure that came from the entry"),
    ]
}
