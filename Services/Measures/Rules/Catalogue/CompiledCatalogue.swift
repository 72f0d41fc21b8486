package import Credit

/// One version of the catalogue of measures, ready for evaluation. Immutable.
package final class CompiledMeasures: Sendable {
    /// The version.
    package let version: String
    /// Order of publication, from 1.
    package let sequence: Int64
    /// First day in force.
    package let effective: CivilDate
    /// The measures by code.
    package let byCode: [String: CompiledMeasure]
    /// The measures in the order of their codes.
    package let sorted: [CompiledMeasure]
    /// Codes of those that clean years can trigger: found once, since every Check asks.
    private let cleanYears: Set<String>

    /// From its parts.
    package init(
        version: String, sequence: Int64, effective: CivilDate, definitions: [MeasureDefinition],
        standings: [String: MeasureStanding]
    ) {
        self.version = version
        self.sequence = sequence
        self.effective = effective
        sorted = definitions.sorted { $0.code < $1.code }.map {
            CompiledMeasure($0, standing: standings[$0.code] ?? MeasureStanding(), sequence: sequence)
        }
        byCode = Dictionary(sorted.map { ($0.definition.code, $0) }, uniquingKeysWith: { first, _ in first })
        cleanYears = Set(sorted.filter(\.definition.trigger.asksForCleanYears).map(\.definition.code))
    }

    /// Whether a measure of a matter asks for clean years, so that the rule book is needed to judge it.
    package func askForCleanYears(in matter: MatterDefinition) -> Bool {
        matter.measures.contains { cleanYears.contains($0) }
    }
}

/// One version of the catalogue of matters, ready for evaluation. Immutable.
package final class CompiledMatters: Sendable {
    /// The version.
    package let version: String
    /// First day in force.
    package let effective: CivilDate
    /// The matters by code.
    package let byCode: [String: MatterDefinition]
    /// The matters in the order of their codes.
    package let sorted: [MatterDefinition]

    /// From its parts.
    package init(version: String, effective: CivilDate, definitions: [MatterDefinition]) {
        self.version = version
        self.effective = effective
        sorted = definitions.sorted { $0.code < $1.code }
        byCode = Dictionary(sorted.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

/// All published versions of both catalogues: what a Check reads instead of SQL. Immutable; replaced as a whole.
package final class CatalogueSnapshot: Sendable {
    /// Versions of the measures, earliest effective day first.
    package let measures: [CompiledMeasures]
    /// Versions of the matters, earliest effective day first.
    package let matters: [CompiledMatters]

    /// From its parts.
    package init(measures: [CompiledMeasures], matters: [CompiledMatters]) {
        self.measures = measures.sorted { $0.effective < $1.effective }
        self.matters = matters.sorted { $0.effective < $1.effective }
    }

    /// No version at all.
    package static let empty = CatalogueSnapshot(measures: [], matters: [])

    /// The version of the measures in force on a day; nil before the first.
    package func measures(on day: CivilDate) -> CompiledMeasures? { measures.last { $0.effective <= day } }

    /// The version of the matters in force on a day; nil before the first.
    package func matters(on day: CivilDate) -> CompiledMatters? { matters.last { $0.effective <= day } }
}
