import Casework
package import RegistryMirror
import RegistrySchema
import Store

/// What listing keeps of the registry and does about its changes: a decision of which the registry says that it is no longer
/// effective drops or revokes what rests on it, one that is about another subject now holds it, and a new calendar year moves
/// provisional days. Rows are never removed, because files refer to them. A decision that the registry lost was not annulled by
/// anybody: what was lawfully decided on it stands. Files stay with the subject and the decision that they were made about when the
/// registry gives those names again.
package enum RegistryEffects {
    /// The mirror over an environment.
    package static func mirror(_ environment: ListingEnvironment) -> RegistryMirror {
        RegistryMirror(
            scope: MirrorScope(subjects: .asGiven, decisions: .all, retention: .keeps), calendar: environment.calendar,
            hooks: MirrorHooks(
                decisionChanged: { decision, transaction in
                    try EntrySteps.decisionChanged(decision.name, at: environment.moment, transaction)
                },
                decisionsComing: { decisions, transaction in
                    let grounds = try EntryGrounds(of: decisions, transaction)
                    return { grounds.concern($0) }
                },
                decisionsLost: { names, transaction in
                    try EntrySteps.decisionsMissing(names, at: environment.moment, transaction)
                },
                subjectMerged: { from, _, transaction in
                    // One whose name is another's is registered again: what is in the feed names it by its new name.
                    guard SubjectMirror.isAside(from) else { return }
                    try EntryTable.rename(
                        about: from, .rule("subject", "SubjectFound", at: environment.moment, transaction))
                },
                subjectSetAside: { name, aside, transaction in
                    try transaction.execute(
                        "UPDATE entries SET about = ? WHERE about = ?", [.text(aside), .text(name)])
                    try EntryTable.rename(
                        about: aside, .rule("subject", "SubjectSetAside", at: environment.moment, transaction))
                },
                decisionSetAside: { former, transaction in
                    try transaction.execute(
                        "UPDATE entries SET decision = ? WHERE decision = ? AND decision_authority = ? AND subject = ?",
                        [.text(former.aside), .text(former.name), .text(former.department), .text(former.subject)])
                },
                calendarLoaded: { calendar, transaction in
                    try EntrySteps.recompute(by: calendar, at: environment.moment, transaction)
                }))
    }
}
