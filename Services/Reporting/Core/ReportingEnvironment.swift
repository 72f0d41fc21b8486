package import Casework
package import Credit
import RPC
package import RegistryMirror
package import ReportingRules
import ServiceKit
package import Store

/// What every handler of reporting works with. One value, shared by all of them.
package final class ReportingEnvironment: CaseHost {
    /// Database, clock, policy and pages.
    package let cases: CaseEnvironment
    /// When a month's report is due.
    package let dueRule: DueRule
    /// How many calendar days before the due day departments are reminded.
    package let reminderDays: Int
    private let calendar = MirrorCalendar()

    /// An environment over an open database. Reporting keeps numbers of persons masked and looks nobody up by them, so that
    /// it needs no key.
    package init(_ cases: CaseEnvironment, dueRule: DueRule = DueRule(), reminderDays: Int = 5) {
        self.cases = cases
        self.dueRule = dueRule
        self.reminderDays = reminderDays
    }

    /// What reporting keeps of the registry: departments, who may report, and the calendar. Both stay once known: a report
    /// may rest on them. Subjects and decisions are not kept: no report refers to one.
    package var mirror: RegistryMirror { RegistryMirror(scope: MirrorScope(), calendar: calendar) }

    /// When a month's report is due, by the calendar that a transaction sees.
    package func due(_ month: CivilMonth, _ transaction: ReadTransaction) throws -> DueDay {
        dueRule.due(month, calendar: try calendar.calendar(transaction))
    }

    /// Whether the configured policy makes a department the one that oversees.
    package func oversees(_ department: String) -> Bool {
        cases.policy.roles(of: Caller(kind: .department, id: department)).contains(.oversight)
    }

    /// Refuses a department that the registry's catalogue does not have, or that its feed has not brought yet.
    ///
    /// - Throws: UNKNOWN_DEPARTMENT.
    package func requireKnown(_ department: String, _ transaction: ReadTransaction) throws {
        guard try DepartmentMirror.isKnown(department, transaction) else {
            throw Refusal.unknownDepartment(department)
        }
    }
}
