import Casework
import ListingSchema
import RPC
import SchemaRuntime

/// What a case is about, as far as it can be another thing than a list entry today.
enum CaseTargets {
    /// The name of the list entry that a request means, by its field or by its target, read as one. Other targets are told which row
    /// they wait for: a case that is silently filed against nothing protects nobody.
    static func entry(
        _ entry: String, _ target: CaseTarget?, prefix: String = "", isRequired: Bool = true, rows: [String],
        _ method: MethodDescriptor
    ) throws -> String {
        guard let target else {
            if isRequired || !entry.isEmpty { _ = try ResourceName.entries.id(in: entry, prefix + "entry") }
            return entry
        }
        switch target.item {
        case .entry(let name):
            if !entry.isEmpty, entry != name {
                try Fields.refuse(
                    prefix + "target", "entry and target name different entries", remedy: "give one of both")
            }
            _ = try ResourceName.entries.id(in: name, prefix + "target.entry")
            return name
        case .externalEntry:
            throw unimplemented(method, field: prefix + "target.external_entry", rows: rows)
        case .decision:
            throw unimplemented(method, field: prefix + "target.decision", rows: rows)
        case nil:
            try Fields.refuse(
                prefix + "target", "a target names one item",
                remedy: "give a list entry, an external entry or a decision")
            return entry
        }
    }

    /// Refuses what is to be kept about the way a case came in until it is kept.
    static func requireNoIntake(
        _ intake: CaseIntake?, prefix: String = "", rows: [String], _ method: MethodDescriptor
    ) throws {
        guard intake == nil else { throw unimplemented(method, field: prefix + "intake", rows: rows) }
    }
}
