import CommonSchema
package import Credit
import ListingSchema
import RPC
package import Store

/// The steps of an entry's file inside a transaction: what handlers, the clock and the registry's feed share.
package enum EntrySteps {
    /// Loads a file by the name in a request, checks the right to act on it and the fingerprint.
    package static func load(
        _ name: String, etag: String, for actor: Actor, _ transaction: ReadTransaction
    ) throws -> EntryRecord {
        let record = try find(name, transaction)
        try actor.require(record.authority, of: "the list")
        guard etag.isEmpty || etag == record.file.etag else { throw Refusal.stale }
        return record
    }

    /// Loads a file by the name in a request.
    package static func find(
        _ name: String, field: String = "name", _ transaction: ReadTransaction
    ) throws -> EntryRecord {
        guard let id = ResourceName.entries.id(in: name) else {
            throw Refusal.invalid(
                field, "an entry is named entries/e{number}", remedy: "take the name from an answer")
        }
        guard let record = try EntryTable.load(id, transaction) else {
            throw Refusal.notFound("entry", name, remedy: "check the name, or list what there is")
        }
        return record
    }

    /// Writes a step, and what the clock makes of it at once: an entry served on or after its effective date is
    /// in effect.
    package static func commit(
        _ record: EntryRecord, _ event: EntryEvent, by actor: Actor, remark: String = "", at moment: Moment,
        _ transaction: WriteTransaction
    ) throws -> EntryRecord {
        let record = try EntryTable.commit(record, event, by: actor, remark: remark, at: moment, transaction)
        return try runClock(record, at: moment, transaction)
    }

    /// Takes effect and expires by the clock, as far as the hour has come. Nobody's hand is needed (L7).
    package static func runClock(
        _ record: EntryRecord, at moment: Moment, _ transaction: WriteTransaction
    ) throws -> EntryRecord {
        var record = record
        var machine = EntryMachine(record.facts)
        if let event = machine.takeEffect(today: moment.today) {
            record.facts = machine.finish()
            record = try EntryTable.commit(record, event, by: .rule("clock"), at: moment, transaction)
            machine = EntryMachine(record.facts)
        }
        if let event = machine.expire(today: moment.today) {
            record.facts = machine.finish()
            record = try EntryTable.commit(record, event, by: .rule("clock"), at: moment, transaction)
        }
        return record
    }

    /// The underlying decision is no longer effective: every open file that rests on it is dropped or revoked
    /// by rule (LC-02).
    package static func decisionLost(_ name: String, at moment: Moment, _ transaction: WriteTransaction) throws {
        for id in try EntryTable.open(onDecision: name, transaction) {
            guard var record = try EntryTable.load(id, transaction) else { continue }
            let stillHolds = try ProjectionTable.isEffective(
                decision: name, department: record.authority, subject: record.file.entry?.subject ?? "", transaction)
            if stillHolds { continue }
            var machine = EntryMachine(record.facts)
            guard let event = machine.losesGround(on: moment.today) else { continue }
            record.facts = machine.finish()
            record.file.exitRemark = "the underlying decision is no longer effective in the registry"
            _ = try EntryTable.commit(
                record, event, by: .rule("underlying-decision"), remark: record.file.exitRemark, at: moment, transaction
            )
        }
    }

    /// A calendar year was loaded: provisional ends of windows and periods are computed again.
    package static func recompute(
        by calendar: WorkingCalendar, at moment: Moment, _ transaction: WriteTransaction
    ) throws {
        for id in try EntryTable.provisional(transaction) {
            guard var record = try EntryTable.load(id, transaction), let served = record.facts.noticeServed else {
                continue
            }
            let definition = try DefinitionTable.load(record.listCode, record.listVersion, transaction)
            let days = Int(definition?.content.defenceWorkingDays ?? 0)
            guard days > 0 else { continue }
            var machine = EntryMachine(record.facts)
            let due = calendar.dueDay(from: served, workingDays: days)
            guard let event = machine.recompute(due: due, on: moment.today) else { continue }
            record.facts = machine.finish()
            _ = try EntryTable.commit(record, event, by: .rule("calendar"), at: moment, transaction)
        }
        for id in try ObjectionTable.provisional(transaction) {
            guard var record = try ObjectionTable.load(id, transaction) else { continue }
            var machine = ObjectionMachine(record.facts)
            let due = calendar.dueDay(from: record.facts.filed, workingDays: record.facts.workingDays)
            guard machine.recompute(due: due) else { continue }
            record.facts = machine.finish()
            record = try ObjectionTable.commit(
                record, action: "RECOMPUTE_OBJECTION_DUE", by: .rule("calendar"), at: moment, transaction)
            if let entry = try EntryTable.load(record.entry, transaction), !entry.facts.state.isFinal {
                let event = EntryEvent("OBJECTION_DUE_RECOMPUTED", entry.facts.state, moment.today)
                _ = try EntryTable.commit(entry, event, by: .rule("calendar"), at: moment, transaction)
            }
        }
    }
}
