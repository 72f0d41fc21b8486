import Casework

/// Where a version of a list definition stands. Raw values are stored.
package enum DefinitionState: String, CaseState, StoredToken {
    /// Being written.
    case draft
    /// Consulted on.
    case consulted
    /// In force from its effective date on, without an end.
    case inForce = "in_force"
    /// In force until its repeal date.
    case repealed

    /// The token of the contract's enum, for messages to people.
    package var token: String { rawValue.uppercased() }
}
