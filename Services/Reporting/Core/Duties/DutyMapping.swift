import Casework
import Credit
import RegistryMirror
package import ReportingRules
package import ReportingSchema

extension DutyRow {
    /// `reportingDuties/{code}` with the code in lower case.
    package var name: String { "reportingDuties/\(department.code.lowercased())" }

    /// The fingerprint that callers send back.
    package var etag: String { Etag.of(version) }

    /// The duty that holds: what was set by hand, else the rule.
    package func inForce(_ environment: ReportingEnvironment) -> Duty {
        duty ?? .byRule(department.code, oversees: environment.oversees(department.code))
    }

    /// The contract's message.
    package func message(_ environment: ReportingEnvironment) -> ReportingDuty {
        let held = inForce(environment)
        return ReportingDuty(
            name: name, department: department.code, titleZh: department.titleZh, titleEn: department.titleEn,
            owed: held.owed, fromMonth: held.from?.iso ?? "", untilMonth: held.until?.iso ?? "",
            reason: reason.value, overridden: duty != nil, etag: etag)
    }
}
