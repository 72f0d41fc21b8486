package import Credit
package import Phrases

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
    package func inactiveReason(on day: CivilDate) -> Phrase {
        if let obstacle { return obstacle.rule }
        if let repeal, day >= repeal.day { return "repealed from \(repeal.day) on: \(repeal.reason)" }
        if let deactivation = standing.deactivation { return "deactivated: \(deactivation)" }
        return ""
    }
}
