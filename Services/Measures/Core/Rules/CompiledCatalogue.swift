package import Credit

/// The repeal of a measure.
package struct MeasureRepealFact: Sendable, Hashable {
    /// First day without the measure.
    package var day: CivilDate
    /// The instrument that repeals it.
    package var instrument: CitedInstrument
    /// Why.
    package var reason: String
    /// When it was recorded, milliseconds since the epoch.
    package var recordedMillis: Int64
    /// The versions published up to here are affected, by their sequence.
    package var throughSequence: Int64

    /// From its parts.
    package init(
        day: CivilDate, instrument: CitedInstrument, reason: String, recordedMillis: Int64, throughSequence: Int64
    ) {
        self.day = day
        self.instrument = instrument
        self.reason = reason
        self.recordedMillis = recordedMillis
        self.throughSequence = throughSequence
    }
}

/// What was decided about a measure since its catalogue was published.
package struct MeasureStanding: Sendable, Hashable {
    /// Why it is deactivated; nil if it is not.
    package var deactivation: String?
    /// Its repeal; nil if there is none.
    package var repeal: MeasureRepealFact?
    /// Counts the decisions; 0 before the first.
    package var revision: Int64

    /// From its parts.
    package init(deactivation: String? = nil, repeal: MeasureRepealFact? = nil, revision: Int64 = 0) {
        self.deactivation = deactivation
        self.repeal = repeal
        self.revision = revision
    }
}

/// A measure of one version as it stands now, ready for evaluation.
package struct CompiledMeasure: Sendable, Hashable {
    /// What was published.
    package let definition: MeasureDefinition
    /// What was decided since.
    package let standing: MeasureStanding
    /// What keeps it from being active whatever is decided.
    package let obstacle: ActivationObstacle?
    /// Its legal basis, parsed.
    package let legalGrounds: [CitedInstrument]
    /// The repeal, if it concerns this version.
    package let repeal: MeasureRepealFact?

    /// Compiles a measure of the version with this sequence.
    package init(_ definition: MeasureDefinition, standing: MeasureStanding, sequence: Int64) {
        self.definition = definition
        self.standing = standing
        obstacle = ActivationRules.obstacle(to: definition)
        legalGrounds = CitedInstrument.parse(definition.legalBasis)
        repeal = standing.repeal.flatMap { $0.throughSequence >= sequence ? $0 : nil }
    }

    /// Whether a Check may show it on a day (LC-04, LC-17).
    package func isActive(on day: CivilDate) -> Bool {
        guard obstacle == nil, standing.deactivation == nil else { return false }
        if let repeal { return day < repeal.day }
        return true
    }

    /// Why it is not active on a day, in words; empty if it is.
    package func inactiveReason(on day: CivilDate) -> String {
        if let obstacle { return obstacle.rule }
        if let repeal, day >= repeal.day { return "repealed from \(repeal.day) on: \(repeal.reason)" }
        if let deactivation = standing.deactivation { return "deactivated: \(deactivation)" }
        return ""
    }
}

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
