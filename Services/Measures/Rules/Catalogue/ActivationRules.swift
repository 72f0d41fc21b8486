package import Casework

/// Why a measure cannot be active (LC-04, LC-14).
package enum ActivationObstacle: Sendable, Hashable {
    /// Its status is needs-legal-basis.
    case needsLegalBasis
    /// Its status is needs-policy.
    case needsPolicy
    /// It is of group I and names no law, regulation or numbered document.
    case needsInstrument
    /// It limits consumption without a court's order.
    case needsCourtOrder

    /// Why, for programs and in a word.
    package var reason: Reason {
        switch self {
        case .needsLegalBasis: .needsLegalBasis
        case .needsPolicy: .needsPolicy
        case .needsInstrument: .needsInstrument
        case .needsCourtOrder: .needsCourtOrder
        }
    }

    /// The rule in words.
    package var rule: Phrase {
        switch self {
        case .needsLegalBasis:
            "a measure with status needs-legal-basis is on record only and cannot be activated (LC-04)"
        case .needsPolicy: "a measure with status needs-policy cannot be activated before the local decision"
        case .needsInstrument:
            "a measure of group I diminishes rights: it needs a law, regulation or central policy by name (LC-04)"
        case .needsCourtOrder: "a limit on consumption comes from a court's order only (LC-14)"
        }
    }

    /// What to do.
    package var remedy: Phrase {
        switch self {
        case .needsLegalBasis, .needsInstrument:
            "publish a catalogue version that names the instrument and article, with status enabled"
        case .needsPolicy: "publish a catalogue version with the local decision as its basis, with status enabled"
        case .needsCourtOrder: "use a JUDGMENT trigger or EXT:JUDGMENT_DEBTOR_CONSUMPTION_ORDER"
        }
    }
}

/// Decides which measures of a catalogue can be active.
package enum ActivationRules {
    /// The first reason why a measure cannot be active; nil if it can.
    package static func obstacle(to measure: MeasureDefinition) -> ActivationObstacle? {
        switch measure.status {
        case .needsLegalBasis: return .needsLegalBasis
        case .needsPolicy: return .needsPolicy
        case .enabled: break
        }
        guard measure.side == .restraint else { return nil }
        if measure.heading.code == Heading.consumption, !measure.trigger.terms.allSatisfy(\.isCourtOrder) {
            return .needsCourtOrder
        }
        if measure.heading.group == .rights, !hasInstrument(measure) { return .needsInstrument }
        return nil
    }

    /// A named instrument, or the rule of the list for a measure that nothing but a list entry triggers: no entry
    /// exists without an instrument (LC-01).
    private static func hasInstrument(_ measure: MeasureDefinition) -> Bool {
        CitedInstrument.namesInstrument(measure.legalBasis)
            || CitedInstrument.refersToListRule(measure.legalBasis)
                && measure.trigger.terms.allSatisfy(\.restsOnListRule)
    }
}
