package import Casework
package import Credit

/// The header of a published version, of either catalogue.
package struct CatalogueHeader: Sendable, Hashable {
    /// The version.
    package var version: String
    /// Order of publication within the catalogue, from 1; 0 before it is stored.
    package var sequence: Int64 = 0
    /// First day in force.
    package var effective: CivilDate
    /// The edition followed.
    package var edition: ScreenedText
    /// When it was published, milliseconds since the epoch.
    package var publishMillis: Int64
    /// SHA-256 of the items, hex.
    package var sha256: String
    /// Number of items.
    package var itemCount: Int

    /// From its parts.
    package init(
        version: String, effective: CivilDate, edition: ScreenedText, publishMillis: Int64, sha256: String,
        itemCount: Int
    ) {
        self.version = version
        self.effective = effective
        self.edition = edition
        self.publishMillis = publishMillis
        self.sha256 = sha256
        self.itemCount = itemCount
    }
}

/// What holds among the versions of one catalogue: they are only ever added, and each starts on a day of its own.
package enum CatalogueVersions {
    /// Where a version goes that is offered for publication.
    package enum Place: Sendable, Hashable {
        /// It was published already, with the same content.
        case published(CatalogueHeader)
        /// It is new, with its place in the order of publication.
        case new(CatalogueHeader)
    }

    /// The version of a request: 1 to ``MeasuresLimits/versionBytes`` of `a-z 0-9 . -`.
    ///
    /// - Throws: INVALID_FIELD.
    package static func version(_ text: String) throws(Refusal) -> String {
        if !CatalogueForm.isVersion(text) {
            try Fields.refuse(
                "version", "a version is 1 to \(MeasuresLimits.versionBytes) of a-z, 0-9, . and -",
                remedy: "write for example 2026.1")
        }
        return text
    }

    /// Refuses a catalogue without items or with more than ``MeasuresLimits/catalogueItems``.
    ///
    /// - Throws: INVALID_FIELD.
    package static func requireCount(_ count: Int) throws(Refusal) {
        if !(1...MeasuresLimits.catalogueItems).contains(count) {
            try Fields.refuse(
                "items", "a catalogue has 1 to \(MeasuresLimits.catalogueItems) items",
                remedy: "send the whole catalogue")
        }
    }

    /// Finds the place of a version among those that were published.
    ///
    /// - Throws: VERSION_EXISTS, EFFECTIVE_DATE_TAKEN.
    package static func place(
        _ offered: CatalogueHeader, among published: [CatalogueHeader]
    ) throws(Refusal) -> Place {
        if let same = published.first(where: { $0.version == offered.version }) {
            guard same.sha256 == offered.sha256, same.effective == offered.effective else {
                throw .exists(
                    .versionExists,
                    "version \(offered.version) was published with other content and is never changed",
                    remedy: "publish a new version")
            }
            return .published(same)
        }
        if let other = published.first(where: { $0.effective == offered.effective }) {
            throw .precondition(
                .effectiveDateTaken, "version \(other.version) starts on \(offered.effective) already",
                remedy: "choose another effective date")
        }
        var header = offered
        header.sequence = (published.map(\.sequence).max() ?? 0) + 1
        return .new(header)
    }
}
