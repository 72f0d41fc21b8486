package import Credit

/// What happened to the file of an entry: the outcome of a transition, kept in its history.
package struct EntryEvent: Sendable, Hashable {
    /// Token of the history, upper snake case, for example `NOTICE_SERVED`.
    package var token: String
    /// The state after it.
    package var state: FileState
    /// The day from which it holds in law.
    package var validDate: CivilDate

    /// An event that led to a state and holds from a day on.
    package init(_ token: String, _ state: FileState, _ validDate: CivilDate) {
        self.token = token
        self.state = state
        self.validDate = validDate
    }
}
