/// How much of the registry a service keeps. Less is better: what is not kept cannot leak.
package struct MirrorScope: Sendable, Hashable {
    /// What is kept of subjects.
    package enum Subjects: Sendable, Hashable {
        /// Nothing.
        case none
        /// Everything but the names of natural persons, which are masked before they are stored.
        case personsMasked
        /// Everything that the feed gives.
        case asGiven
    }

    /// Which decisions are kept.
    package enum Decisions: Sendable, Hashable {
        /// None.
        case none
        /// Penalties alone.
        case penalties
        /// All.
        case all
    }

    /// What becomes of a row that a snapshot no longer holds, or that a correction replaces by one of another subject. A decision that
    /// was effective when the registry lost it stays in any case, marked, with its subject: nobody annulled it.
    package enum Retention: Sendable, Hashable {
        /// It stays, because files of the service refer to it; a decision is no longer effective.
        case keeps
        /// It is removed.
        case removes
    }

    /// What is kept of subjects.
    package var subjects: Subjects
    /// Which decisions are kept. None without subjects.
    package var decisions: Decisions
    /// What becomes of rows that are gone.
    package var retention: Retention

    /// A scope; departments and the calendar belong to every one.
    package init(subjects: Subjects = .none, decisions: Decisions = .none, retention: Retention = .keeps) {
        self.subjects = subjects
        self.decisions = subjects == .none ? .none : decisions
        self.retention = retention
    }
}
