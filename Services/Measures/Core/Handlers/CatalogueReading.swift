import Credit
import Crypto
import MeasuresSchema
import RPC
import Store

/// Reads and stores what is offered for publication.
enum CatalogueReading {
    /// Checks version, effective day, edition and number of items; returns the day.
    static func header(
        version: String, effective: String, edition: String, count: Int
    ) throws(RPCError) -> CivilDate {
        guard CatalogueForm.isVersion(version) else {
            throw MeasuresErrors.invalid(
                "version", "a version is 1 to \(MeasuresLimits.versionBytes) of a-z, 0-9, . and -",
                "write for example 2026.1")
        }
        guard CatalogueForm.isText(edition, 0...MeasuresLimits.textBytes) else {
            throw MeasuresErrors.invalid("edition", "it has at most 400 bytes and no control characters", "shorten it")
        }
        try checkCount(count)
        return try RequestReading.requiredDay(effective, field: "effective_date")
    }

    /// A catalogue has 1 to `MeasuresLimits.catalogueItems` items.
    static func checkCount(_ count: Int) throws(RPCError) {
        guard (1...MeasuresLimits.catalogueItems).contains(count) else {
            throw MeasuresErrors.invalid(
                "items", "a catalogue has 1 to \(MeasuresLimits.catalogueItems) items", "send the whole catalogue")
        }
    }

    /// The error of a catalogue that breaks rules: one violation per broken rule, bounded, and how many there are.
    static func refusal(_ faults: [CatalogueFault]) -> RPCError {
        RPCError(
            code: .invalidArgument,
            message: "the catalogue breaks \(faults.count) rules; nothing was published. First: "
                + "items[\(faults[0].index)].\(faults[0].field) (\(faults[0].code.prefix(20))): \(faults[0].rule); "
                + faults[0].remedy,
            info: ErrorInfo(
                reason: "CATALOGUE_INVALID", domain: MeasuresErrors.domain, metadata: ["violations": "\(faults.count)"]),
            fieldViolations: faults.prefix(MeasuresLimits.violationsNamed).map { fault in
                FieldViolation(
                    field: "items[\(fault.index)].\(fault.field)", rule: "\(fault.code.prefix(20)): \(fault.rule)",
                    remedy: fault.remedy)
            })
    }

    /// The items that stay inactive although nothing is wrong with them, each with the reason.
    static func inactive(_ definitions: [MeasureDefinition]) -> [ItemViolation] {
        definitions.enumerated().compactMap { index, definition in
            ActivationRules.obstacle(to: definition).map { obstacle in
                ItemViolation(
                    index: Int32(index), code: definition.code, field: "status", rule: obstacle.rule,
                    remedy: obstacle.remedy)
            }
        }
    }

    /// SHA-256 over the items, each with its length before it.
    static func hash(_ payloads: [[UInt8]]) -> String {
        var bytes: [UInt8] = []
        for payload in payloads {
            withUnsafeBytes(of: UInt32(payload.count).bigEndian) { bytes.append(contentsOf: $0) }
            bytes += payload
        }
        return SHA256.hexDigest(bytes)
    }

    /// Stores a version; a conflict as an error of the contract.
    static func insert(
        _ header: CatalogueHeader, items: [(code: String, payload: [UInt8])], into table: CatalogueTable,
        in transaction: WriteTransaction
    ) throws -> (header: CatalogueHeader, isNew: Bool) {
        do {
            return try CatalogueStore.insert(header, items: items, into: table, in: transaction)
        } catch let conflict as CatalogueConflict {
            switch conflict {
            case .versionExists:
                throw RPCError.alreadyExists(
                    reason: "VERSION_EXISTS",
                    message: "version \(header.version) was published with other content and is never changed; "
                        + "publish a new version", domain: MeasuresErrors.domain)
            case .effectiveDateTaken(let other):
                throw MeasuresErrors.precondition(
                    "EFFECTIVE_DATE_TAKEN", "version \(other) starts on \(header.effective) already",
                    "choose another effective date")
            }
        }
    }
}
