/// What a department affirms before it submits a case (S4: collect, screen, identify typical cases).
package struct Screening: Sendable, Hashable {
    /// The facts were checked against the file.
    package var factsVerified: Bool
    /// A decision behind the case is effective, or the case rests on no decision.
    package var decisionEffective: Bool
    /// It holds no state secret, no business secret and nothing private.
    package var freeOfSecrets: Bool
    /// Others can learn from it.
    package var typical: Bool

    /// A screening.
    package init(factsVerified: Bool, decisionEffective: Bool, freeOfSecrets: Bool, typical: Bool) {
        self.factsVerified = factsVerified
        self.decisionEffective = decisionEffective
        self.freeOfSecrets = freeOfSecrets
        self.typical = typical
    }

    /// The points that are not affirmed, by the contract's names.
    package var open: [String] {
        [
            (factsVerified, "facts_verified"), (decisionEffective, "decision_effective"),
            (freeOfSecrets, "free_of_secrets"), (typical, "typical"),
        ].filter { !$0.0 }.map(\.1)
    }
}
