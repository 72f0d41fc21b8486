import Casework
package import Credit

/// The facts about a version of a list definition that the law asks for (LC-01).
package struct DefinitionFacts: Sendable, Hashable {
    /// What the list does to those on it.
    package enum Kind: String, CaseState, StoredToken {
        /// Seriously untrustworthy subjects.
        case serious
        /// Trustworthy models.
        case red
    }

    /// The level that the instrument makes competent. Raw values are stored.
    package enum Level: String, CaseState, StoredToken {
        /// Not stated.
        case unspecified
        /// District and above.
        case district
        /// Prefecture and above.
        case prefecture
        /// Province and above.
        case province
        /// The state only.
        case national
    }

    /// Where it stands.
    package var state: DefinitionState = .draft
    /// The kind of list.
    package var kind: Kind
    /// Whether the domain may have a local list.
    package var listability: Listability
    /// The competent level.
    package var level: Level
    /// Since when the instrument itself is in force.
    package var basisFrom: CivilDate
    /// First day in force.
    package var from: CivilDate?
    /// First day no longer in force.
    package var until: CivilDate?

    /// The facts of a new draft.
    package init(kind: Kind, listability: Listability, level: Level, basisFrom: CivilDate) {
        self.kind = kind
        self.listability = listability
        self.level = level
        self.basisFrom = basisFrom
    }

    /// True if it is in force on a day.
    package func inForce(on day: CivilDate) -> Bool {
        guard let from else { return false }
        return from <= day && (until.map { day < $0 } ?? true)
    }
}
