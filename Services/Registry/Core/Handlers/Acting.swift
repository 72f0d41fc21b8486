import CommonSchema
import Credit
import RPC
import ServiceKit

/// Who acts in a call, checked: the caller, its department, and the official it names.
struct Acting: Sendable {
    /// The caller's identity for the audit.
    let identity: String
    /// The department's code; empty for callers that are none.
    let department: String
    /// The official's id; empty where none was named.
    let official: String

    /// The caller of a call that a department must make, with its official.
    ///
    /// - Throws: PERMISSION_DENIED (NOT_A_DEPARTMENT); INVALID_ARGUMENT for the official.
    static func department(_ context: ServerContext, official: Official?) throws(RPCError) -> Acting {
        let caller = context.caller
        return Acting(
            identity: caller.identity, department: try caller.requireDepartment(domain: RegistryCore.domain),
            official: try officialID(official))
    }

    /// The caller of a call that others than departments may make in an official's name.
    ///
    /// - Throws: INVALID_ARGUMENT for the official.
    static func named(_ context: ServerContext, official: Official?) throws(RPCError) -> Acting {
        let caller = context.caller
        return Acting(
            identity: caller.identity, department: caller.department ?? "", official: try officialID(official))
    }

    /// The caller of a call that others than departments may make, too.
    static func anyone(_ context: ServerContext) -> Acting {
        let caller = context.caller
        return Acting(identity: caller.identity, department: caller.department ?? "", official: "")
    }

    /// What the audit says of the official.
    func detail(_ more: String = "") -> String {
        let who = official.isEmpty ? "" : "official=\(official)"
        return [who, more].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The official's id; without a blank or control character, since it goes into the audit.
    private static func officialID(_ official: Official?) throws(RPCError) -> String {
        guard let official, !official.id.isEmpty else {
            throw .invalid(
                "official.id", rule: "must name the official who acts", remedy: "give the id within the department",
                domain: RegistryCore.domain)
        }
        let facts = TextFold.facts(official.id)
        guard official.id.utf8.count <= RegistryLimits.officialIDBytes, !facts.hasControl, !official.id.contains(" "),
            facts.numberRuns.isEmpty
        else {
            throw .invalid(
                "official.id",
                rule: "must be at most \(RegistryLimits.officialIDBytes) bytes without blanks, and no citizen number",
                remedy: "give the badge number", domain: RegistryCore.domain)
        }
        guard official.name.utf8.count <= RegistryLimits.officialNameBytes, !TextFold.facts(official.name).hasControl
        else {
            throw .invalid(
                "official.name", rule: "must be at most \(RegistryLimits.officialNameBytes) bytes",
                remedy: "give the name as it stands in the file, or leave it out", domain: RegistryCore.domain)
        }
        return official.id
    }
}
