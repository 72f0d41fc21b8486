/// Who makes a change: the caller's identity with the named official, or a rule.
package struct Actor: Sendable, Hashable {
    /// The caller's identity as the connection states it, or `rule:NAME`.
    package var identity: String
    /// The named official's id as written; empty for a rule.
    package var officialID: String
    /// The named official's name; may be empty.
    package var officialName: String

    /// An actor; no official for what happens by rule.
    package init(identity: String, officialID: String = "", officialName: String = "") {
        self.identity = identity
        self.officialID = officialID
        self.officialName = officialName
    }

    /// What happens by rule, without anyone's hand.
    package static func rule(_ name: String) -> Actor { Actor(identity: "rule:\(name)") }

    /// The official's id folded for comparison: who writes the own badge number in capitals is still the same person.
    package var folded: String { officialID.lowercased() }
}
