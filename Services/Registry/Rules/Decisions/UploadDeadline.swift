package import Credit

/// When a decision had to be uploaded, and whether it was (UPLOAD_PERMIT_PENALTY of the rule book; the day of the decision
/// is not counted; late means after 24:00 of the due day in Asia/Shanghai).
package struct UploadDeadline: Sendable, Hashable {
    /// The last day on which an upload is in time.
    package let date: CivilDate
    /// Whether a year was needed whose calendar is not loaded.
    package let isProvisional: Bool
    /// Calendar days by which the submission was late; 0 if it was not.
    package let daysLate: Int

    /// Whether the submission was late.
    package var isLate: Bool { daysLate > 0 }

    /// Computes it for a decision that was submitted on a day.
    package init(decided: CivilDate, submitted: CivilDate, workingDays: Int, calendar: WorkingCalendar) {
        let due = calendar.dueDay(from: decided, workingDays: workingDays)
        date = due.date
        isProvisional = due.isProvisional
        daysLate = max(0, submitted.daysSinceEpoch - due.date.daysSinceEpoch)
    }
}
