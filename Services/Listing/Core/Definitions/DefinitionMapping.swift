import Casework
package import ListingRules
package import ListingSchema

extension DefinitionFacts.Kind {
    /// The value of a request; nil for unspecified and for numbers that are not known.
    package init?(_ message: ListKind) {
        switch message {
        case .serious: self = .serious
        case .red: self = .red
        default: return nil
        }
    }
}

extension DefinitionFacts.Level {
    /// The value of a request; numbers that are not known count as not stated.
    package init(_ message: CompetentLevel) {
        switch message {
        case .district: self = .district
        case .prefecture: self = .prefecture
        case .province: self = .province
        case .national: self = .national
        default: self = .unspecified
        }
    }
}

extension DefinitionState {
    /// The value of the contract.
    package var message: ListDefinitionState { ListDefinitionState(rawValue: number) }
}
