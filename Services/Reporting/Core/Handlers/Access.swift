package import RPC
import ServiceKit

/// Who calls, as far as reporting's data rules ask: a department writes its own cases only, BEB reviews.
package struct Access: Sendable, Hashable {
    /// The identity as the connection states it; goes into the audit.
    package let identity: String
    /// Code of the calling department; nil for anybody else.
    package let department: String?
    /// True for operators and services, who read everything.
    package let isMachineRoom: Bool

    /// The department that leads, coordinates and receives the cases (S3, S4).
    package static let lead = "BEB"
    /// The district government, which oversees (S5).
    package static let oversight = "DGV"

    /// The caller of a request.
    package init(_ context: ServerContext) {
        let caller = context.caller
        identity = caller.identity
        department = caller.department
        isMachineRoom = caller.kind == .operator || caller.kind == .service
    }

    /// The calling department.
    package func requireDepartment() throws(RuleViolation) -> String {
        guard let department else {
            throw .denied(
                "NOT_A_DEPARTMENT", "cases are reported by departments",
                remedy: "call with the identity of the department")
        }
        return department
    }

    /// Refuses all but the department whose case it is.
    package func requireOwner(_ owner: String) throws(RuleViolation) {
        guard department == owner else {
            throw .denied(
                "NOT_YOUR_CASE", "a department changes only its own cases; this one is \(owner)'s",
                remedy: "have \(owner) do it")
        }
    }

    /// Refuses all but the lead department; gives its code.
    package func requireLead() throws(RuleViolation) -> String {
        guard department == Self.lead else {
            throw .denied(
                "NOT_THE_LEAD", "cases are reviewed by \(Self.lead)", remedy: "call with the identity of \(Self.lead)")
        }
        return Self.lead
    }

    /// Whether the caller reads the cases of every department.
    package var seesAll: Bool { isMachineRoom || department == Self.lead || department == Self.oversight }

    /// Refuses unless the caller may read a department's cases.
    package func requireSight(of owner: String) throws(RuleViolation) {
        guard seesAll || department == owner else {
            throw .denied(
                "NOT_YOUR_CASE", "a case is read by its department, \(Self.lead), \(Self.oversight) and operators",
                remedy: "ask \(owner), or use GetMonthSummary for the state of all departments")
        }
    }

    /// The department whose cases a list may show: what was asked for, or the caller's own; empty means all.
    package func scope(_ asked: String) throws(RuleViolation) -> String {
        if seesAll { return asked }
        let own = try requireDepartment()
        guard asked.isEmpty || asked == own else {
            throw .denied("NOT_YOUR_CASE", "a department lists its own cases", remedy: "leave the filter out")
        }
        return own
    }
}
