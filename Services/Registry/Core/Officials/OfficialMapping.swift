import Casework
import CommonSchema
import Credit
import RPC
import RegistryRules
import RegistrySchema

/// Officials as the contract shows them.
enum OfficialMapping {
    static func official(_ row: OfficialRow) -> DepartmentOfficial {
        var official = DepartmentOfficial()
        official.name = RegistryNames.official(row.department, row.official.id)
        official.department = row.department
        official.id = row.official.id.text
        official.displayName = row.official.name
        official.roles = row.official.roles.numbers.map { OfficialRole(rawValue: $0) }
        official.validFrom = row.official.from.iso
        official.validUntil = row.official.until?.iso ?? ""
        official.namesake = row.isNamesake
        official.endReason = row.endReason
        official.recordedBy = row.recorder.message
        official.createTime = FeedRecords.time(row.createTime)
        official.updateTime = FeedRecords.time(row.updateTime)
        return official
    }
}
