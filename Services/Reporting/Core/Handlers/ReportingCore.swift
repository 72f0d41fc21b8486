package import Credit
package import RPC
package import ServiceKit
package import Store
import Synchronization

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
    private let workingCalendar: Mutex<WorkingCalendar>

    /// A core over an open database.
    package init(
        database: Database, clock: any WallClock, dueRule: DueRule = DueRule(), reminderDays: Int = 5,
        settleTime: Duration = .seconds(2), pages: PageToken = PageToken()
    ) throws {
        self.database = database
        self.clock = clock
        self.dueRule = dueRule
        self.reminderDays = reminderDays
        self.settleTime = settleTime
        self.pages = pages
        let years = try database.readInline { try ProjectionTable.calendarYears($0) }
        workingCalendar = Mutex(try RegistryCalendar.calendar(of: years))
    }

    /// The working-day calendar as the registry last published it.
    package var calendar: WorkingCalendar {
        get { workingCalendar.withLock { $0 } }
        set { workingCalendar.withLock { $0 = newValue } }
    }

    /// When a month's report is due.
    package func due(_ month: CivilMonth) -> DueDay { dueRule.due(month, calendar: calendar) }

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
