import MeasuresRules
import MeasuresSchema
import SchemaRuntime
import Store

/// Writes what changes in the catalogues to the change feed.
enum CatalogueFeed {
    /// A published version of the measures: its header, then its items.
    static func append(
        _ version: CompiledMeasures, header: CatalogueHeader, in transaction: WriteTransaction
    ) throws {
        let active = version.sorted.count { $0.isActive(on: version.effective) }
        try append(
            .measureCatalogue(CatalogueMapping.measureCatalogue(header, activeCount: active)),
            key: "measureCatalogues/\(header.version)", in: transaction)
        for measure in version.sorted {
            try append(
                .measure(CatalogueMapping.measure(measure, version: version.version, on: version.effective)),
                key: "measures/\(measure.definition.code)", in: transaction)
        }
    }

    /// A published version of the matters: its header, then its items.
    static func append(
        _ definitions: [MatterDefinition], header: CatalogueHeader, in transaction: WriteTransaction
    ) throws {
        try append(
            .matterCatalogue(CatalogueMapping.matterCatalogue(header)), key: "matterCatalogues/\(header.version)",
            in: transaction)
        for matter in definitions {
            try append(
                .matter(CatalogueMapping.matter(matter, version: header.version)), key: "matters/\(matter.code)",
                in: transaction)
        }
    }

    /// One change.
    static func append(
        _ resource: MeasuresChange.OneOf_Resource, key: String, in transaction: WriteTransaction
    ) throws {
        _ = try transaction.appendChange(
            kind: "measures", key: key, payload: try MeasuresChange(resource: resource).serialized())
    }
}
