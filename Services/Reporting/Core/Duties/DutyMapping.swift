import Casework
package import Credit
import RegistryMirror
package import ReportingRules
package import ReportingSchema

extension DutyRow {
    /// `reportingDuties/{code}` with the code in lower case.
    package var name: String { "reportingDuties/\(department.code.lowercased())" }

    /// The fingerprint that callers send back.
    package var etag: String { Etag.of(version) }

    /// The duty that holds: what was set by hand, else the rule.
    ///
    /// - Parameter first: the first month that anybody owes (``ReportingEnvironment/firstOwed(_:)``).
    package func inForce(_ environment: ReportingEnvironment, since first: CivilMonth?) -> Duty {
        duty ?? .byRule(department.code, oversees: environment.oversees(department.code), since: first)
    }

    /// The contract's message.
    package func message(_ environment: ReportingEnvironment, since first: CivilMonth?) -> ReportingDuty {
        let held = inForce(environment, since: first)
        return ReportingDuty(
            name: name, department: department.code, titleZh: department.titleZh, titleEn: department.titleEn,
            owed: held.owed, fromMonth: held.from?.iso ?? "", untilMonth: held.until?.iso ?? "",
            reason: reason.value, overridden: duty != nil, etag: etag)
    }
}
