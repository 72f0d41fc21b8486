package import Casework
package import Credit

/// A measure of the catalogue as listing asks for it: whether an entry of a list can bring it about.
package struct KnownMeasure: Sendable, Hashable {
    /// Its code.
    package let code: String
    /// What triggers it, as the catalogue writes it: alternatives with `|` between them.
    package let trigger: String
    /// The kinds of subjects that it may reach, as numbers of the contract.
    package let kinds: Set<Int32>
    /// Whether it may be used: its law is sufficient, and nobody has taken it out of use.
    package let isActive: Bool
    /// First day on which it is repealed; nil while none is known.
    package let repealed: CivilDate?

    /// A measure; see the properties.
    package init(code: String, trigger: String, kinds: Set<Int32>, isActive: Bool, repealed: CivilDate?) {
        self.code = code
        self.trigger = trigger
        self.kinds = kinds
        self.isActive = isActive
        self.repealed = repealed
    }

    /// Whether an entry in a list of a domain brings it about: it follows from all serious lists, from those of the domain, or from the
    /// decision that enters somebody in one.
    package func follows(fromListOf domain: String) -> Bool {
        trigger.split(separator: "|").contains { alternative in
            guard alternative.hasPrefix("BLACK:") else { return alternative == "DECISION:LISTING" }
            let domains = alternative.dropFirst("BLACK:".count)
            return domains == "*" || domains.split(separator: ",").contains { $0 == domain }
        }
    }

    /// How far its code is from another: characters that differ.
    fileprivate func distance(to other: String) -> Int {
        zip(code.utf8, other.utf8).count { $0 != $1 } + abs(code.utf8.count - other.utf8.count)
    }
}

/// The catalogue of measures as measures published it. An entry announces what is in it, in force, and follows from its list: to be
/// told of a measure that no law has is a threat, and one that is applied without having been announced was never heard about (LC-03,
/// LC-04).
package struct KnownMeasures: Sendable, Hashable {
    /// A published version.
    package struct Version: Sendable, Hashable {
        /// First day in force.
        package let from: CivilDate
        /// Its measures.
        package let measures: [KnownMeasure]

        /// A version.
        package init(from: CivilDate, measures: [KnownMeasure]) {
            self.from = from
            self.measures = measures
        }
    }

    /// What measures are announced for.
    package struct Purpose: Sendable, Hashable {
        /// The domain of the list.
        package let domain: String
        /// The kind of the subject, as its number in the contract.
        package let kind: Int32

        /// A purpose.
        package init(domain: String, kind: Int32) {
            self.domain = domain
            self.kind = kind
        }
    }

    /// Why a measure cannot be announced.
    private struct Fault {
        let reason: Reason
        let rule: Phrase
    }

    private let versions: [Version]

    /// A catalogue of all versions that were heard of.
    package init(_ versions: [Version]) { self.versions = versions.sorted { $0.from < $1.from } }

    /// Refuses announced measures that an entry cannot bring about: all of them, each at its place in `field`.
    ///
    /// - Throws: MEASURE_CATALOGUE_MISSING, MEASURE_UNKNOWN, MEASURE_NOT_IN_FORCE, MEASURE_NOT_OF_LIST; INVALID_FIELD where several
    ///   differ.
    package func requireAnnounced(
        _ codes: [String], _ field: String, for purpose: Purpose, on day: CivilDate
    ) throws(Refusal) {
        let current = try current(on: day)
        var findings = Findings()
        for (index, code) in codes.enumerated() {
            guard let fault = fault(of: code, in: current, for: purpose, on: day) else { continue }
            findings.refuse(
                "\(field)[\(index)]", fault.rule, remedy: Self.remedy(near: code, in: current, for: purpose, on: day),
                reason: fault.reason)
        }
        try findings.check()
    }

    /// Refuses a decision that announces what has ceased to be in force since the notice, or never was.
    ///
    /// - Throws: as ``requireAnnounced(_:_:for:on:)``, of the first measure.
    package func requireDecided(_ codes: [String], for purpose: Purpose, on day: CivilDate) throws(Refusal) {
        let current = try current(on: day)
        for code in codes {
            guard let fault = fault(of: code, in: current, for: purpose, on: day) else { continue }
            throw .precondition(
                fault.reason, fault.rule,
                remedy:
                    "withdraw the file (WithdrawEntry), and propose the entry again with measures that are in force",
                details: ["measure": code])
        }
    }

    /// Refuses to let a decision take effect that announces what no catalogue ever had. One that was repealed since was announced
    /// lawfully, and measures applies it no more (LC-17). While no catalogue is known nothing is held up here: measures applies nothing
    /// that is in none.
    ///
    /// - Throws: MEASURE_UNKNOWN.
    package func requireKnown(_ codes: [String]) throws(Refusal) {
        guard !versions.isEmpty else { return }
        for code in codes where !versions.contains(where: { $0.measures.contains { $0.code == code } }) {
            throw .precondition(
                .measureUnknown, "no catalogue of measures has '\(code)', which the decision announces (LC-04)",
                remedy: "revoke the entry (RevokeEntry), and decide anew", details: ["measure": code])
        }
    }

    private func current(on day: CivilDate) throws(Refusal) -> Version {
        if let current = versions.last(where: { $0.from <= day }) { return current }
        guard let first = versions.first else {
            throw .precondition(
                .measureCatalogueMissing, "no catalogue of measures is known here, so that none can be announced",
                remedy: "let the lead department load the catalogues (xinyi catalog load), and try again")
        }
        throw .precondition(
            .measureCatalogueMissing, "the first catalogue of measures takes effect on \(first.from)",
            remedy: "announce measures from that day on")
    }

    private func fault(
        of code: String, in current: Version, for purpose: Purpose, on day: CivilDate
    ) -> Fault? {
        guard let measure = current.measures.first(where: { $0.code == code }) else {
            let later = versions.first { $0.from > day && $0.measures.contains { $0.code == code } }
            if let later {
                return Fault(
                    reason: .measureNotInForce,
                    rule:
                        "'\(code)' is in the catalogue of measures that takes effect on \(later.from), and not in the one in force (LC-04)"
                )
            }
            return Fault(reason: .measureUnknown, rule: "the catalogue of measures in force has no '\(code)' (LC-04)")
        }
        if let repealed = measure.repealed, repealed <= day {
            return Fault(reason: .measureNotInForce, rule: "'\(code)' is repealed from \(repealed) on (LC-17)")
        }
        guard measure.isActive else {
            return Fault(reason: .measureNotInForce, rule: "'\(code)' is on record alone and may not be used (LC-04)")
        }
        guard measure.follows(fromListOf: purpose.domain) else {
            return Fault(
                reason: .measureNotOfList,
                rule: "'\(code)' does not follow from a list of domain \(purpose.domain) (LC-04)")
        }
        guard measure.kinds.contains(purpose.kind) else {
            return Fault(reason: .measureNotOfList, rule: "'\(code)' does not reach subjects of this kind (LC-04)")
        }
        return nil
    }

    /// How many measures a remedy names.
    private static let named = 5

    private static func remedy(
        near code: String, in current: Version, for purpose: Purpose, on day: CivilDate
    ) -> Phrase {
        let usable = current.measures.filter { measure in
            measure.isActive && measure.repealed.map { day < $0 } ?? true && measure.follows(fromListOf: purpose.domain)
                && measure.kinds.contains(purpose.kind)
        }
        guard !usable.isEmpty else {
            return
                "let the lead department publish a catalogue with a measure that follows from this list (xinyi catalog load)"
        }
        let near = usable.sorted { ($0.distance(to: code), $0.code) < ($1.distance(to: code), $1.code) }.prefix(named)
        return "announce what follows from this list, for example \(near.map(\.code).joined(separator: ", "))"
    }
}
