import DistrictKit

/// How entries stand in listing's own tables.
enum Standing {
    static func all(_ district: District) throws -> [String: Model.Standing] {
        let suspended = try Set(
            district.query("listing", "SELECT 'entries/e' || entry FROM suspensions WHERE running = 1"))
        var found: [String: Model.Standing] = [:]
        for row in try district.query("listing", "SELECT 'entries/e' || id, state FROM entries") {
            let parts = row.split(separator: "|").map(String.init)
            guard parts.count == 2 else { continue }
            found[parts[0]] = standing(parts[1], isSuspended: suspended.contains(parts[0]))
        }
        return found
    }

    private static func standing(_ state: String, isSuspended: Bool) -> Model.Standing {
        switch state {
        case "effective": isSuspended ? .suspended : .inForce
        case "revoked", "expired", "removed_early", "reputation_restored": .ended
        default: .absent
        }
    }
}
