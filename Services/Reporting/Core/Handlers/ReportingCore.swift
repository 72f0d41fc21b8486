package import Credit
package import RPC
package import RegistryMirror
package import ServiceKit
package import Store

/// What every handler of reporting works with. One value, shared by all of them.
package final class ReportingCore: Sendable {
    /// The database.
    package let database: Database
    /// The clock; the day in Asia/Shanghai is what periods are counted by.
    package let clock: any WallClock
    /// When a month's report is due.
    package let dueRule: DueRule
    /// How many calendar days before the due day departments are reminded.
    package let reminderDays: Int
    /// How long a request waits for the registry's feed to bring the caller's department.
    package let settleTime: Duration
    /// Makes and reads the tokens of pages.
    package let pages: PageToken
    private let calendar = MirrorCalendar()

    /// A core over an open database.
    package init(
        database: Database, clock: any WallClock, dueRule: DueRule = DueRule(), reminderDays: Int = 5,
        settleTime: Duration = .seconds(2), pages: PageToken = PageToken()
    ) {
        self.database = database
        self.clock = clock
        self.dueRule = dueRule
        self.reminderDays = reminderDays
        self.settleTime = settleTime
        self.pages = pages
    }

    /// What reporting keeps of the registry: departments, who may report, and the calendar. Both stay once known: a report may
    /// rest on them. Subjects and decisions are not kept: no report refers to one.
    package var mirror: RegistryMirror { RegistryMirror(scope: MirrorScope(), calendar: calendar) }

    /// When a month's report is due, by the calendar that a transaction sees.
    package func due(_ month: CivilMonth, _ transaction: ReadTransaction) throws -> DueDay {
        dueRule.due(month, calendar: try calendar.calendar(transaction))
    }

    /// Runs a mutation once for its request id, in one transaction. A department that the registry's feed has not
    /// brought yet is waited for: the catalogue may have been loaded a moment ago.
    package func once<Q: Message, R: Message>(
        _ request: Q, id: String, _ context: ServerContext, _ body: @escaping @Sendable (WriteTransaction) throws -> R
    ) async throws -> R {
        let clock = ContinuousClock()
        let end = clock.now + settleTime
        while true {
            do {
                return try await Idempotent.write(database, request, id: id, context: context, body)
            } catch let violation as RuleViolation where violation.reason == "UNKNOWN_DEPARTMENT" {
                guard clock.now < end, !context.isCancelled else { throw violation }
                try await Task.sleep(for: .milliseconds(25))
            }
        }
    }
}
