/// One alternative of a trigger (DOMAIN §8): the kind of fact that triggers a measure.
package enum TriggerTerm: Sendable, Hashable {
    /// `RED:*` or `RED:<domain>`: an effective red-list entry, of any domain if nil.
    case red(domain: String?)
    /// `CLEAN3Y`: no bad credit record in consecutive years. The word is the catalogue's; how many years stands in the rule
    /// book.
    case cleanYears
    /// `BLACK:*` (empty) or `BLACK:<domain>,…`: an effective entry in a serious list of these domains.
    case serious(domains: [String])
    /// `EXT:<kind>`: an effective entry that another authority decided.
    case external(kind: String)
    /// `DECISION:<kind>`: one effective decision orders the effect; no list is needed.
    case decision(kind: String)
    /// `JUDGMENT:<kind>`: one effective judgment orders the effect.
    case judgment(kind: String)
    /// `RECORD:<domain>`: a record of that domain is present.
    case record(domain: String)
    /// `NOMINATION:<channel>`: somebody nominated the subject.
    case nomination(channel: String)
    /// `REQUEST`: the subject asked for it.
    case request

    /// Whether a restraint may rest on it: what others propose or the subject asks for never restrains.
    package var mayRestrain: Bool {
        switch self {
        case .serious, .decision, .judgment, .record: true
        case .external(let kind): !FavourableKinds.external.contains(kind)
        case .red, .cleanYears, .nomination, .request: false
        }
    }

    /// Whether an incentive may rest on it: nothing adverse ever favours.
    package var mayFavour: Bool {
        switch self {
        case .red, .cleanYears, .nomination, .request: true
        case .external(let kind): FavourableKinds.external.contains(kind)
        case .serious, .decision, .judgment, .record: false
        }
    }

    /// Whether it stands for a decision of a court, which alone may limit consumption (LC-14).
    package var isCourtOrder: Bool {
        switch self {
        case .judgment: true
        case .external(let kind): kind == "JUDGMENT_DEBTOR_CONSUMPTION_ORDER"
        default: false
        }
    }

    /// Whether it rests on a list definition, whose own instrument is then the legal basis (LC-01).
    package var restsOnListRule: Bool {
        switch self {
        case .serious: true
        case .decision(let kind): kind == "LISTING"
        default: false
        }
    }
}

extension TriggerTerm: CustomStringConvertible {
    /// The alternative as the grammar writes it.
    package var description: String {
        switch self {
        case .red(let domain): "RED:\(domain ?? "*")"
        case .cleanYears: "CLEAN3Y"
        case .serious(let domains): "BLACK:\(domains.isEmpty ? "*" : domains.joined(separator: ","))"
        case .external(let kind): "EXT:\(kind)"
        case .decision(let kind): "DECISION:\(kind)"
        case .judgment(let kind): "JUDGMENT:\(kind)"
        case .record(let domain): "RECORD:\(domain)"
        case .nomination(let channel): "NOMINATION:\(channel)"
        case .request: "REQUEST"
        }
    }
}

/// The kinds of external entries that speak for a subject. All others speak against it.
package enum FavourableKinds {
    /// `TAX_A`: a grade-A taxpayer (DOMAIN §8).
    package static let external: Set<String> = ["TAX_A"]
}
