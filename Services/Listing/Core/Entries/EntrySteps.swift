package import Casework
import CommonSchema
package import Credit
package import ListingRules
package import ListingSchema
import RegistryMirror
package import Store

/// The steps of an entry's file inside a transaction: what handlers, the clock and the registry's feed share.
package enum EntrySteps {
    /// Loads a file by the name in a request.
    package static func find(
        _ name: String, field: String = "name", _ transaction: ReadTransaction
    ) throws -> EntryRecord {
        try EntryTable.rows.find(name, .entries, field: field, transaction)
    }

    /// Writes a step, and what the clock makes of it at once: an entry served on or after its effective date is in
    /// effect.
    package static func commit(
        _ record: EntryRecord, _ event: EntryEvent, remark: String = "", _ step: Stepping
    ) throws -> EntryRecord {
        let record = try EntryTable.commit(record, event, remark: remark, step)
        return try runClock(record, at: step.moment, step.transaction)
    }

    /// Writes what an objection or a proceeding does to its entry into the entry's history and the feed. The flags are
    /// read from the tables.
    package static func note(on entry: Int64, _ token: String, because name: String, _ step: Stepping) throws {
        guard let record = try EntryTable.load(entry, step.transaction) else { return }
        let event = EntryEvent(token, record.facts.state, step.moment.today)
        _ = try commit(record, event, remark: name, step)
    }

    /// Takes effect and expires by the clock, as far as the hour has come. Nobody's hand is needed (L7).
    package static func runClock(
        _ record: EntryRecord, at moment: Moment, _ transaction: WriteTransaction
    ) throws -> EntryRecord {
        var record = record
        var machine = EntryMachine(record.facts)
        if let event = machine.takeEffect(today: moment.today) {
            record.facts = machine.finish()
            record = try commitByClock(record, event, .rule("clock", "TakeEffect", at: moment, transaction))
            machine = EntryMachine(record.facts)
        }
        if let event = machine.expire(today: moment.today) {
            record.facts = machine.finish()
            record = try commitByClock(record, event, .rule("clock", "ExpireEntry", at: moment, transaction))
        }
        return record
    }

    private static func commitByClock(
        _ record: EntryRecord, _ event: EntryEvent, _ step: Stepping
    ) throws -> EntryRecord {
        let record = try EntryTable.commit(record, event, step)
        try step.noteByClock(
            ResourceName.entries(record.id), due: Timestamp(startOf: event.validDate, in: .shanghai))
        return record
    }

    // MARK: What an upheld objection or a judgment does

    /// Revokes an entry.
    /// - Parameter because: the case that says why, where no reason is given.
    package static func revoke(
        _ entry: EntryRecord, _ cause: ExitCause, _ reason: ScreenedText, because: String = "", _ step: Stepping
    ) throws {
        var entry = entry
        var machine = EntryMachine(entry.facts)
        let event = try machine.revoke(on: step.moment.today, cause: cause)
        entry.facts = machine.finish()
        entry.file.exitRemark = reason.value
        _ = try commit(entry, event, remark: reason.isEmpty ? because : reason.value, step)
    }

    /// Corrects an entry field by field, never to the subject's disadvantage.
    ///
    /// - Parameter day: the day on which they were decided.
    /// - Returns: the corrections with the old values.
    package static func correct(
        _ entry: EntryRecord, _ corrections: [FieldCorrection], decided day: CivilDate, _ reason: ScreenedText,
        _ step: Stepping
    ) throws -> [FieldCorrection] {
        let (content, done) = try corrected(entry, corrections, decided: day)
        var entry = entry
        var machine = EntryMachine(entry.facts)
        let event = try machine.correct(
            on: step.moment.today, validTo: content.validTo == entry.facts.validTo ? nil : content.validTo)
        entry.facts = machine.finish()
        entry.file.entry?.reason = content.reason
        entry.file.entry?.exitConditions = content.exitConditions
        entry.file.entry?.measuresAnnounced = content.measures
        entry.file.conductDate = content.conductDate
        entry.file.amountFen = content.amountFen
        _ = try commit(entry, event, remark: reason.value, step)
        return done
    }

    /// What an entry would say after corrections, and these with the old values. Changes nothing.
    static func corrected(
        _ entry: EntryRecord, _ corrections: [FieldCorrection], decided day: CivilDate
    ) throws -> (content: EntryCorrection, done: [FieldCorrection]) {
        let shown = entry.file.entry ?? ListEntry()
        var content = EntryCorrection(
            reason: shown.reason, exitConditions: shown.exitConditions, conductDate: entry.file.conductDate,
            amountFen: entry.file.amountFen, measures: shown.measuresAnnounced, validTo: entry.facts.validTo)
        var done: [FieldCorrection] = []
        for (index, correction) in corrections.enumerated() {
            let old = try content.correct(correction.field, to: correction.newValue, on: day, "corrections[\(index)]")
            done.append(FieldCorrection(field: correction.field, oldValue: old, newValue: correction.newValue))
        }
        return (content, done)
    }

    // MARK: What the registry's feed does

    /// The registry says of a decision how it stands now. Where it is no longer effective, every open file that rests on it is
    /// dropped or revoked by rule (LC-02), also under the name that it had before the registry lost it and it was submitted again. One
    /// that is about another subject now was not annulled, and nobody but its authority says what follows: the file is held, so that
    /// it does nothing to anybody, until that authority ends it or the decision comes back.
    package static func decisionChanged(_ name: String, at moment: Moment, _ transaction: WriteTransaction) throws {
        try decisionChanged(named: name, isOwnName: true, at: moment, transaction)
        for former in try DecisionMirror.lostNames(of: name, transaction) {
            try decisionChanged(named: former, isOwnName: false, at: moment, transaction)
        }
    }

    private static func decisionChanged(
        named name: String, isOwnName: Bool, at moment: Moment, _ transaction: WriteTransaction
    ) throws {
        for record in try EntryTable.open(onDecision: name, transaction) {
            let subject = record.file.entry?.subject ?? ""
            // The registry gave the name to another decision, which says nothing of the one that it lost.
            if isOwnName,
                try DecisionMirror.isLost(name, department: record.authority, subject: subject, transaction)
            {
                continue
            }
            let stillHolds = try DecisionMirror.isEffective(
                decision: name, department: record.authority, subject: subject, transaction)
            if stillHolds {
                guard try SuspensionTable.endHold(of: record.id, at: moment, transaction) else { continue }
                _ = try EntryTable.commit(
                    record, EntryEvent("DECISION_CAME_BACK", record.facts.state, moment.today), remark: subject,
                    .rule("underlying-decision", "ReleaseEntry", at: moment, transaction))
                continue
            }
            if let other = try DecisionMirror.effectiveSubject(of: name, department: record.authority, transaction) {
                guard try SuspensionTable.hold(of: record.id, transaction) == nil else { continue }
                try SuspensionTable.hold(record.id, at: moment, transaction)
                _ = try EntryTable.commit(
                    record, EntryEvent("DECISION_MOVED", record.facts.state, moment.today), remark: other,
                    .rule("underlying-decision", "HoldEntry", at: moment, transaction))
                continue
            }
            var record = record
            var machine = EntryMachine(record.facts)
            guard let event = machine.losesGround(on: moment.today) else { continue }
            record.facts = machine.finish()
            record.file.exitRemark = "the underlying decision is no longer effective in the registry"
            _ = try EntryTable.commit(
                record, event, remark: record.file.exitRemark,
                .rule("underlying-decision", "EndEntry", at: moment, transaction))
        }
    }

    /// The registry holds decisions no more: it was put back to an earlier state. Nobody annulled them, so the files that rest on them
    /// stay as they are, and the chain says which they are.
    package static func decisionsMissing(
        _ names: [String], at moment: Moment, _ transaction: WriteTransaction
    ) throws {
        let files = try EntryTable.numbers(ofOpenFilesOn: names, transaction)
        let step = Stepping.rule("underlying-decision", "DecisionMissing", at: moment, transaction)
        for name in names {
            for id in files[name] ?? [] { try step.audit(ResourceName.entries(id), name) }
        }
    }

    /// A calendar year was loaded: provisional ends of windows and periods are computed again, each with the days that its case
    /// keeps. A rule book that came since changes none of them.
    package static func recompute(
        by calendar: WorkingCalendar, at moment: Moment, _ transaction: WriteTransaction
    ) throws {
        let step = Stepping.rule("calendar", "RecomputeDue", at: moment, transaction)
        for record in try EntryTable.provisional(transaction) {
            var record = record
            var machine = EntryMachine(record.facts)
            guard let event = machine.recompute(by: calendar, on: moment.today) else { continue }
            record.facts = machine.finish()
            _ = try EntryTable.commit(record, event, step)
        }
        for record in try ObjectionTable.provisional(transaction) {
            var record = record
            guard record.facts.recompute(calendar) else { continue }
            let name = try ObjectionTable.store(record, step).resource(on: moment.today).name
            try note(on: record.entry, "OBJECTION_DUE_RECOMPUTED", because: name, step)
        }
    }
}
