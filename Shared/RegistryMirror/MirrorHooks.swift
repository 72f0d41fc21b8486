package import Credit
package import RegistrySchema
package import Store

/// What a service does about changes of the registry, each in the transaction that mirrors the change. Like every closure of a
/// write it may run again for a transaction that did not commit, so it changes rows and nothing else.
package struct MirrorHooks: Sendable {
    /// A decision was mirrored, new or changed; it may have ceased to be effective.
    package var decisionChanged: (@Sendable (DecisionRecord, WriteTransaction) throws -> Void)?
    /// Decisions are about to be mirrored: judges of which of them, as each stands then, ``decisionChanged`` has anything to do. Asked once
    /// for many, so that it need not ask for each; where nothing is given, it is called for every one. What is judged may rest on what the
    /// service has of decisions and on which were lost. It is asked again for those that are left, as soon as one of the hooks about
    /// decisions or `subjectSetAside` was called.
    package var decisionsComing: (@Sendable ([DecisionRecord], ReadTransaction) throws -> (DecisionRecord) -> Bool)?
    /// A complete snapshot no longer holds decisions that were effective: their names.
    package var decisionsLost: (@Sendable ([String], WriteTransaction) throws -> Void)?
    /// A subject was merged: the record that ended, and the one that stands for it today. Called each time the feed tells of
    /// the record that ended, also when the other one has not come yet. Called, too, when a name became another subject's: with that
    /// name, and with the one under which the former record is set aside.
    package var subjectMerged: (@Sendable (_ from: String, _ to: String, WriteTransaction) throws -> Void)?
    /// A name became another subject's: the name, and the one under which the former record stands from now on, wherever that was merged.
    /// Whatever the service has by the name is the former one's.
    package var subjectSetAside: (@Sendable (_ name: String, _ aside: String, WriteTransaction) throws -> Void)?
    /// A decision's name and its row are about to become another decision's, and the former one stands under a name of its own. What
    /// rests on that row is moved now, or rests on the other one.
    package var decisionSetAside: (@Sendable (DecisionSetAside, WriteTransaction) throws -> Void)?
    /// A merge of a subject was undone, or replaced by another: the record, the one that stood for it, and the one that does now.
    package var subjectParted:
        (@Sendable (_ name: String, _ former: String, _ owner: String, WriteTransaction) throws -> Void)?
    /// To which of some subjects something of the service refers, by the names of their records; asked about many at once. Where rows of
    /// what is gone are removed, that of such a subject stays, with the keys that find it, as that of one whose decisions were lost does:
    /// the registry lost it, and what the service has of it stands.
    package var subjectsReferredTo: (@Sendable (Set<String>, ReadTransaction) throws -> Set<String>)?
    /// A year of the calendar was loaded: the whole calendar as this transaction sees it.
    package var calendarLoaded: (@Sendable (WorkingCalendar, WriteTransaction) throws -> Void)?

    /// An edition of the rule book was heard; in a snapshot the current one, which may be known already.
    package var ruleBookLoaded: (@Sendable (RuleBookEdition, WriteTransaction) throws -> Void)?

    /// Nothing is done about anything, where nothing is given.
    package init(
        decisionChanged: (@Sendable (DecisionRecord, WriteTransaction) throws -> Void)? = nil,
        decisionsComing: (@Sendable ([DecisionRecord], ReadTransaction) throws -> (DecisionRecord) -> Bool)? = nil,
        decisionsLost: (@Sendable ([String], WriteTransaction) throws -> Void)? = nil,
        subjectMerged: (@Sendable (_ from: String, _ to: String, WriteTransaction) throws -> Void)? = nil,
        subjectSetAside: (@Sendable (_ name: String, _ aside: String, WriteTransaction) throws -> Void)? = nil,
        decisionSetAside: (@Sendable (DecisionSetAside, WriteTransaction) throws -> Void)? = nil,
        subjectParted: (
            @Sendable (_ name: String, _ former: String, _ owner: String, WriteTransaction) throws -> Void
        )? = nil,
        subjectsReferredTo: (@Sendable (Set<String>, ReadTransaction) throws -> Set<String>)? = nil,
        calendarLoaded: (@Sendable (WorkingCalendar, WriteTransaction) throws -> Void)? = nil,
        ruleBookLoaded: (@Sendable (RuleBookEdition, WriteTransaction) throws -> Void)? = nil
    ) {
        self.decisionChanged = decisionChanged
        self.decisionsComing = decisionsComing
        self.decisionsLost = decisionsLost
        self.subjectMerged = subjectMerged
        self.subjectSetAside = subjectSetAside
        self.decisionSetAside = decisionSetAside
        self.subjectParted = subjectParted
        self.subjectsReferredTo = subjectsReferredTo
        self.calendarLoaded = calendarLoaded
        self.ruleBookLoaded = ruleBookLoaded
    }
}
