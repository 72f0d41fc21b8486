import Casework

/// Whether the district may keep its own list for a domain. The raw values are those of the catalogue and of the store.
package enum Listability: String, CaseState, StoredToken {
    /// Record only.
    case no
    /// A list rule exists and the district department may decide.
    case yes
    /// Only where the concrete case meets a list rule that the entry states.
    case conditional
    /// Others decide; entries are imported.
    case external

    /// True if a local definition can be put in force at all.
    package var isListable: Bool { self == .yes || self == .conditional }
}
