package import Credit

/// The clock of a case: so many working days from a day, stopped by pauses with a reason, such as an expert's
/// examination (peers' law: Henan Art.41). The day on which the period starts is not counted (民法典 Art.201). How many
/// days the law gives is a rule's business, and the case keeps the number that applied.
package struct DeadlineClock: Sendable, Hashable {
    /// The day whose event started the period.
    package var started: CivilDate
    /// Working days that the law gives.
    package var workingDays: Int
    /// Working days that the pauses ended so far have taken; added to the period.
    package var pausedWorkingDays: Int
    /// First day of the running pause; nil while the clock runs.
    package var pausedSince: CivilDate?
    /// The last day of the period; provisional while a year that it needs is not published.
    package var due: DueDay?

    /// A clock that was not started yet.
    package init(started: CivilDate, workingDays: Int) {
        self.started = started
        self.workingDays = workingDays
        pausedWorkingDays = 0
    }

    /// Computes the last day.
    package mutating func start(_ calendar: WorkingCalendar) {
        due = calendar.dueDay(from: started, workingDays: workingDays + pausedWorkingDays)
    }

    /// Gives more time, as the law allows once in complex cases.
    package mutating func extend(by days: Int, _ calendar: WorkingCalendar) {
        workingDays += days
        start(calendar)
    }

    /// Stops the clock from a day on.
    ///
    /// - Throws: ALREADY_PAUSED.
    package mutating func pause(on day: CivilDate) throws(Refusal) {
        guard pausedSince == nil else {
            throw .precondition(
                .alreadyPaused, "the clock stands already", remedy: "end the pause first, with an empty reason")
        }
        pausedSince = day
    }

    /// Lets the clock run again on a day: the working days from the pause's first day to the day before are added.
    ///
    /// - Throws: NOT_PAUSED.
    package mutating func resume(on day: CivilDate, _ calendar: WorkingCalendar) throws(Refusal) {
        guard let since = pausedSince else {
            throw .precondition(.notPaused, "the clock is running", remedy: "give the reason to pause it")
        }
        pausedWorkingDays += calendar.workingDays(after: since.adding(days: -1), through: day.adding(days: -1)).days
        pausedSince = nil
        start(calendar)
    }

    /// Ends a running pause without more time: the case is decided or withdrawn.
    package mutating func stop() { pausedSince = nil }

    /// A calendar year was loaded: a provisional last day is computed again.
    ///
    /// - Returns: whether it changed.
    package mutating func recompute(_ calendar: WorkingCalendar) -> Bool {
        guard let old = due, old.isProvisional else { return false }
        start(calendar)
        return due != old
    }

    /// Whether the period is over. A running pause stops the clock.
    package func isOver(on day: CivilDate) -> Bool {
        guard pausedSince == nil, let due else { return false }
        return day > due.date
    }
}
