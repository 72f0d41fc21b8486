import Casework
import Credit
import Crypto
import MeasuresRules
import MeasuresSchema

/// Names of the resources of the catalogues.
enum CatalogueNames {
    static let measures = CatalogueName("measures", noun: "measure", bytes: 1...MeasuresLimits.codeBytes)
    static let matters = CatalogueName("matters", noun: "matter", bytes: 1...MeasuresLimits.codeBytes)
}

/// Reads what is offered for publication.
enum CatalogueReading {
    /// The header of a version as a request gives it, with the items in wire form.
    ///
    /// - Throws: INVALID_FIELD for version, edition, number of items and day; PERSONAL_NUMBER_IN_TEXT.
    static func header(
        version: String, effective: String, edition: String, items: [(code: String, payload: [UInt8])],
        at moment: Moment
    ) throws(Refusal) -> CatalogueHeader {
        let version = try CatalogueVersions.version(version)
        let edition = try Fields.text(edition, "edition", 0...MeasuresLimits.textBytes)
        try CatalogueVersions.requireCount(items.count)
        return CatalogueHeader(
            version: version, effective: try Fields.date(effective, "effective_date"), edition: edition,
            publishMillis: moment.milliseconds, sha256: hash(items.map(\.payload)), itemCount: items.count)
    }

    /// The items that stay inactive although nothing is wrong with them, each with the reason.
    static func inactive(_ definitions: [MeasureDefinition]) -> [ItemViolation] {
        definitions.enumerated().compactMap { index, definition in
            ActivationRules.obstacle(to: definition).map { obstacle in
                CatalogueMapping.violation(index, definition.code, "status", obstacle.rule, obstacle.remedy)
            }
        }
    }

    /// SHA-256 over the items, each with its length before it.
    private static func hash(_ payloads: [[UInt8]]) -> String {
        var bytes: [UInt8] = []
        for payload in payloads {
            withUnsafeBytes(of: UInt32(payload.count).bigEndian) { bytes.append(contentsOf: $0) }
            bytes += payload
        }
        return SHA256.hexDigest(bytes)
    }
}
