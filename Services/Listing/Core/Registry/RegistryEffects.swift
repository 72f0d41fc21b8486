import Casework
package import RegistryMirror
import RegistrySchema

/// What listing keeps of the registry and does about its changes: a decision of which the registry says that it is no longer
/// effective drops or revokes what rests on it, one that is about another subject now holds it, and a new calendar year moves
/// provisional days. Rows are never removed, because files refer to them. A decision that the registry lost was not annulled by
/// anybody: what was lawfully decided on it stands.
package enum RegistryEffects {
    /// The mirror over an environment.
    package static func mirror(_ environment: ListingEnvironment) -> RegistryMirror {
        RegistryMirror(
            scope: MirrorScope(subjects: .asGiven, decisions: .all, retention: .keeps), calendar: environment.calendar,
            hooks: MirrorHooks(
                decisionChanged: { decision, transaction in
                    try EntrySteps.decisionChanged(decision.name, at: environment.moment, transaction)
                },
                decisionsLost: { names, transaction in
                    for name in names { try EntrySteps.decisionMissing(name, at: environment.moment, transaction) }
                },
                calendarLoaded: { calendar, transaction in
                    try EntrySteps.recompute(by: calendar, at: environment.moment, transaction)
                }))
    }
}
