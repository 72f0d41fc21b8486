import RPC
import ServiceKit

/// Who may do and see what in measures. Which roles may call a method at all is decided before, by its contract.
enum Access {
    /// The lead department, which keeps the catalogues and sees every department's queries (DOMAIN S3).
    static let lead = "BEB"

    /// The department that asks.
    /// - Throws: PERMISSION_DENIED `NOT_A_DEPARTMENT`.
    static func department(_ context: ServerContext) throws(RPCError) -> String {
        try context.caller.requireDepartment(domain: MeasuresErrors.domain)
    }

    /// Whoever may change the catalogues: an operator or BEB. Returns its identity for the audit.
    /// - Throws: PERMISSION_DENIED `NOT_AN_ADMINISTRATOR`.
    static func administrator(_ context: ServerContext) throws(RPCError) -> String {
        let caller = context.caller
        guard caller.kind == .operator || caller.department == lead else {
            throw MeasuresErrors.denied(
                "NOT_AN_ADMINISTRATOR",
                "only an operator or department \(lead) changes the catalogues; ask them to publish")
        }
        return caller.identity
    }

    /// Which departments' queries a caller may read.
    enum ReadScope {
        /// All.
        case everyone
        /// Its own.
        case own(String)

        /// Whether the queries of a department are covered.
        func covers(_ department: String) -> Bool {
            switch self {
            case .everyone: true
            case .own(let own): own == department
            }
        }

        /// The department to filter by, given the one asked for; empty for all.
        /// - Throws: PERMISSION_DENIED `NOT_YOUR_DEPARTMENT` for another department.
        func restrict(_ asked: String) throws(RPCError) -> String {
            guard case .own(let own) = self else { return asked }
            guard asked.isEmpty || asked == own else {
                throw MeasuresErrors.denied(
                    "NOT_YOUR_DEPARTMENT", "a department reads its own queries only; leave the department out")
            }
            return own
        }
    }

    /// What a caller may read of the check log.
    /// - Throws: PERMISSION_DENIED `NOT_A_DEPARTMENT` for the public and for services.
    static func readScope(_ context: ServerContext) throws(RPCError) -> ReadScope {
        let caller = context.caller
        if caller.kind == .operator || caller.department == lead { return .everyone }
        return .own(try caller.requireDepartment(domain: MeasuresErrors.domain))
    }
}
