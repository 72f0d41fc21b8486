package import ListingSchema
import SchemaRuntime
package import Store

/// What listing puts in its change feed: the whole new state of one resource, in the contract's wire form. Position and
/// time are the store's and are set when the change is read.
package enum ChangeTable {
    /// Appends a change in the transaction of its effect.
    package static func append(
        _ resource: ListingChange.OneOf_Resource, key: String, _ transaction: WriteTransaction
    ) throws {
        _ = try transaction.appendChange(
            kind: kind(of: resource), key: key, payload: try ListingChange(resource: resource).serialized())
    }

    private static func kind(of resource: ListingChange.OneOf_Resource) -> String {
        switch resource {
        case .entry: "entry"
        case .domain: "domain"
        case .listDefinition: "definition"
        case .objection: "objection"
        case .repair: "repair"
        }
    }
}
