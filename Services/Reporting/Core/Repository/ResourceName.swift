/// How the resources of reporting are named.
package enum ResourceName {
    /// `caseReports/{id}`.
    package static func caseReport(_ id: Int64) -> String { "caseReports/\(id)" }
    /// `nilReports/{id}`.
    package static func nilReport(_ id: Int64) -> String { "nilReports/\(id)" }
    /// `reportingDuties/{code}` with the code in lower case.
    package static func duty(_ department: String) -> String { "reportingDuties/\(department.lowercased())" }
    /// The etag of a version.
    package static func etag(_ version: Int64) -> String { "v\(version)" }

    /// The number in `caseReports/{id}`; nil for every other text.
    package static func caseID(_ name: String) -> Int64? {
        guard name.hasPrefix("caseReports/"), let id = Int64(name.dropFirst(12)), id > 0, caseReport(id) == name
        else { return nil }
        return id
    }
}
