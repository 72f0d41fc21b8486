import Casework
import Credit
import ListingRules
import RPC
import RegistryMirror
import ServiceKit
import Store

/// What the clock does to entries, and how that is undone where the clock was wrong (``TimedActs``).
enum EntryClock {
    /// The acts, for an environment.
    static func work(_ environment: ListingEnvironment) -> [TimedWork] {
        [
            TimedWork(
                "TakeEffect",
                effect: { "the entry took effect: what it announced applied from \(day($0)) on" as Phrase },
                obstacle: { act, transaction in beginningStands(try find(act, transaction)) },
                undo: { act, undoing, transaction in
                    try undo(act, .undoEffect, undoing, environment, transaction)
                }),
            TimedWork(
                "ExpireEntry",
                effect: { "the entry ended: nothing of it applied from \(day($0)) on" as Phrase },
                obstacle: { act, transaction in
                    let state = try find(act, transaction).facts.state
                    return state == .expired ? nil : changed(state)
                },
                undo: { act, undoing, transaction in
                    try undo(act, .undoExpiry, undoing, environment, transaction)
                }),
        ]
    }

    /// The day in law of an act.
    private static func day(_ act: TimedAct) -> CivilDate { act.due.date(in: .shanghai) }

    private static func find(_ act: TimedAct, _ transaction: ReadTransaction) throws -> EntryRecord {
        try EntrySteps.find(act.target, transaction)
    }

    // MARK: What stands in the way

    private static func beginningStands(_ entry: EntryRecord) -> TimedWork.Obstacle? {
        switch entry.facts.state {
        case .effective: nil
        case .expired:
            TimedWork.Obstacle(
                "the entry has ended by the clock since",
                remedy: "undo its end first, with a span that reaches behind it")
        default: changed(entry.facts.state)
        }
    }

    private static func changed(_ state: FileState) -> TimedWork.Obstacle {
        TimedWork.Obstacle(
            "a later step rests on it: the entry is \(state.phrase) by now",
            remedy: "nothing is to be undone here; let its department look at the file (GetEntryHistory)")
    }

    // MARK: Undoing

    /// Takes an entry back through its own machine, so that its history tells both. What was decided about it, and what became of its
    /// decision, while it seemed to be over reaches it now.
    private static func undo(
        _ act: TimedAct, _ kind: EntryStep, _ undoing: TimedWork.Undoing, _ environment: ListingEnvironment,
        _ transaction: WriteTransaction
    ) throws {
        var record = try find(act, transaction)
        let moment = environment.moment
        var machine = EntryMachine(record.facts)
        let event =
            try kind == .undoEffect
            ? machine.undoEffect(today: moment.today) : machine.undoExpiry(today: moment.today)
        record.facts = machine.finish()
        let step = Stepping(
            actor: environment.actor(undoing.context), moment: moment, action: undoing.context.method.method,
            transaction: transaction)
        _ = try EntryTable.commit(record, event, remark: undoing.reason, step)
        try UpheldObjections.applyMissed(to: record.id, step)
        try ProceedingHandlers.applyMissed(to: record.id, step)
        // One that the registry lost was annulled by nobody.
        guard try !DecisionMirror.isLost(record.decision, transaction) else { return }
        try EntrySteps.decisionChanged(record.decision, at: moment, transaction)
    }
}
