package import Casework
package import Credit
import RPC
package import ReportingRules
import ServiceKit
package import Store
import Synchronization

/// What every handler of reporting works with. One value, shared by all of them.
package final class ReportingEnvironment: CaseHost {
    /// Database, clock, policy and pages.
    package let cases: CaseEnvironment
    /// When a month's report is due.
    package let dueRule: DueRule
    /// How many calendar days before the due day departments are reminded.
    package let reminderDays: Int
    private let workingCalendar: Mutex<WorkingCalendar>

    /// An environment over an open database. Reporting keeps numbers of persons masked and looks nobody up by them, so that
    /// it needs no key.
    package init(_ cases: CaseEnvironment, dueRule: DueRule = DueRule(), reminderDays: Int = 5) throws {
        self.cases = cases
        self.dueRule = dueRule
        self.reminderDays = reminderDays
        let years = try cases.database.readInline { try ProjectionTable.calendarYears($0) }
        workingCalendar = Mutex(try RegistryCalendar.calendar(of: years))
    }

    /// The working-day calendar as the registry last published it.
    package var calendar: WorkingCalendar {
        get { workingCalendar.withLock { $0 } }
        set { workingCalendar.withLock { $0 = newValue } }
    }

    /// When a month's report is due.
    package func due(_ month: CivilMonth) -> DueDay { dueRule.due(month, calendar: calendar) }

    /// Whether the configured policy makes a department the one that oversees.
    package func oversees(_ department: String) -> Bool {
        cases.policy.roles(of: Caller(kind: .department, id: department)).contains(.oversight)
    }

    /// Refuses a department that the registry's catalogue does not have, or that its feed has not brought yet.
    ///
    /// - Throws: UNKNOWN_DEPARTMENT.
    package func requireKnown(_ department: String, _ transaction: ReadTransaction) throws {
        guard try ProjectionTable.department(department, transaction) != nil else {
            throw Refusal.unknownDepartment(department)
        }
    }
}
