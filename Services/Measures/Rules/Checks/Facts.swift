package import Credit

/// The kind of an entry as a Check reads it.
package enum EntryClass: Sendable, Hashable {
    /// In a list of seriously untrustworthy subjects.
    case serious
    /// In a red list.
    case red
    /// Decided by another authority; the kind is the one of `EXT:<kind>`.
    case external(kind: String)
}

/// Why an entry or a decision yields no executable restraint although it is in force. Raw values are those of the
/// contract.
package enum SuspensionCause: Int32, Sendable, Hashable {
    /// The source gave a cause that this version does not know.
    case unknown = 0
    /// An objection is being verified (LC-11).
    case objection = 1
    /// A court or reconsideration body ordered it.
    case courtOrder = 2
    /// A court accepted a reorganisation or settlement plan.
    case reorganisation = 3
    /// The decision is being verified in the registry.
    case recordDisputed = 4
    /// The decision behind the entry is about another subject now.
    case decisionMoved = 5
}

/// A suspension.
package struct FactSuspension: Sendable, Hashable {
    /// Why.
    package var cause: SuspensionCause
    /// Since when, milliseconds since the epoch; 0 where the source does not say.
    package var sinceMillis: Int64

    /// From its parts.
    package init(cause: SuspensionCause, sinceMillis: Int64) {
        self.cause = cause
        self.sinceMillis = sinceMillis
    }
}

/// How an entry ended.
package enum EntryEnd: Sendable, Hashable {
    /// By the clock. It was a bad record while it lasted.
    case expired
    /// Early, by repair or the exit rule: it no longer counts as a bad record.
    case repaired
    /// Because it should not have been: it never counts.
    case revoked
}

/// The end of an entry.
package struct EntryExit: Sendable, Hashable {
    /// How.
    package var how: EntryEnd
    /// The first day on which it was gone.
    package var firstDayGone: CivilDate

    /// From its parts.
    package init(how: EntryEnd, firstDayGone: CivilDate) {
        self.how = how
        self.firstDayGone = firstDayGone
    }
}

/// A list entry as a Check reads it.
package struct EntryFact: Sendable, Hashable {
    /// `entries/{id}`.
    package var name: String
    /// The kind of list.
    package var entryClass: EntryClass
    /// The domain's code.
    package var domain: String
    /// Date of the listing decision.
    package var decisionDate: CivilDate?
    /// First day in force.
    package var effectiveDate: CivilDate
    /// Last day in force; nil where an external authority states none.
    package var expiryDate: CivilDate?
    /// The suspension that holds now.
    package var suspension: FactSuspension?
    /// How it ended and from which day on it was gone; nil while it stands.
    package var exit: EntryExit?
    /// The measures that its decision announced; nil where the source announces none by code. What was not announced is not
    /// applied: the subject was neither told of it nor heard about it (LC-03).
    package var announced: Set<String>?
    /// True if it was in force and listing lost it: nobody ended it, and nobody can say how it stands until it is proposed again.
    package var isLost: Bool
    /// True if it names a code that nobody has in the registry, and that its subject never had there: it may be another one's.
    package var hasStrangeCode = false

    /// Whether it is as certain as its source is fresh.
    package var isCertain: Bool { !isLost && !hasStrangeCode }

    /// From its parts.
    package init(
        name: String, entryClass: EntryClass, domain: String, decisionDate: CivilDate?, effectiveDate: CivilDate,
        expiryDate: CivilDate?, suspension: FactSuspension? = nil, exit: EntryExit? = nil,
        announced: Set<String>? = nil, isLost: Bool = false
    ) {
        self.name = name
        self.entryClass = entryClass
        self.domain = domain
        self.decisionDate = decisionDate
        self.effectiveDate = effectiveDate
        self.expiryDate = expiryDate
        self.suspension = suspension
        self.exit = exit
        self.announced = announced
        self.isLost = isLost
    }

    /// Whether it is in force on a day: begun, not past its last day, and not ended. A period that is over is over, even
    /// before its source says so.
    package func inForce(on day: CivilDate) -> Bool {
        guard effectiveDate <= day else { return false }
        if let expiryDate, day > expiryDate { return false }
        if let exit, day >= exit.firstDayGone { return false }
        return true
    }

    /// Whether it speaks against the subject.
    package var isAdverse: Bool {
        switch entryClass {
        case .serious: true
        case .red: false
        case .external(let kind): !FavourableKinds.external.contains(kind)
        }
    }
}

/// How grave a penalty is.
package enum PenaltyClass: Int32, Sendable, Hashable {
    /// Not classified: counts like general, until it is.
    case unclassified = 0
    /// Minor: no bad record.
    case minor = 1
    /// General.
    case general = 2
    /// Serious.
    case serious = 3
}

/// A penalty as a Check reads it.
package struct DecisionFact: Sendable, Hashable {
    /// `decisions/{id}`.
    package var name: String
    /// Number of the document.
    package var documentNumber: String
    /// The kind for `DECISION:<kind>`, or empty.
    package var conductKind: String
    /// The domain's code, or empty.
    package var domain: String
    /// Code of the department that answers for it.
    package var department: String
    /// Day of the decision.
    package var decisionDate: CivilDate
    /// Last day of its effect, as the document states it.
    package var validTo: CivilDate?
    /// Last day of its publication.
    package var publicationEnd: CivilDate?
    /// Class of the conduct.
    package var penaltyClass: PenaltyClass
    /// False once withdrawn or annulled.
    package var isEffective: Bool
    /// True once repaired.
    package var isRepaired: Bool
    /// True while an objection to it is being verified.
    package var isDisputed: Bool
    /// True if it was effective and the registry lost it: nobody annulled it, and nobody can say how it stands until its department
    /// has submitted it again.
    package var isLost: Bool

    /// From its parts.
    package init(
        name: String, documentNumber: String, conductKind: String, domain: String, department: String,
        decisionDate: CivilDate, validTo: CivilDate?, publicationEnd: CivilDate?, penaltyClass: PenaltyClass,
        isEffective: Bool = true, isRepaired: Bool = false, isDisputed: Bool = false, isLost: Bool = false
    ) {
        self.name = name
        self.documentNumber = documentNumber
        self.conductKind = conductKind
        self.domain = domain
        self.department = department
        self.decisionDate = decisionDate
        self.validTo = validTo
        self.publicationEnd = publicationEnd
        self.penaltyClass = penaltyClass
        self.isEffective = isEffective
        self.isRepaired = isRepaired
        self.isDisputed = isDisputed
        self.isLost = isLost
    }

    /// Whether an effect that the decision orders holds on a day: until the last day that the document states. A
    /// decision that states none orders nothing for ever: nothing is without an expiry.
    package func ordersEffect(on day: CivilDate) -> Bool {
        guard isEffective, !isRepaired, decisionDate <= day, let validTo else { return false }
        return day <= validTo
    }

    /// Whether something may rest on it on a day although the registry lost it.
    package func isMissed(on day: CivilDate) -> Bool { isLost && (ordersEffect(on: day) || isOnRecord(on: day)) }

    /// Whether it is present as a record on a day: while it is published or, if it never was, while it has effect.
    package func isOnRecord(on day: CivilDate) -> Bool {
        guard isEffective, !isRepaired, decisionDate <= day, let last = publicationEnd ?? validTo else { return false }
        return day <= last
    }
}

/// Everything a Check knows about one subject.
package struct SubjectFacts: Sendable, Hashable {
    /// The kind; nil if the registry does not know the subject and its code does not tell.
    package var kind: CreditSubjectKind?
    /// False if the registry does not know the subject, or lost it.
    package var isKnown: Bool
    /// True if deregistered or deceased: no new measures.
    package var hasCeased: Bool
    /// Day of establishment; nil where unknown, and for natural persons.
    package var established: CivilDate?
    /// Its entries, ended ones too.
    package var entries: [EntryFact]
    /// Its penalties.
    package var decisions: [DecisionFact]
    /// How many years have to be clean on the day asked about, by the rule book; nil where no book is known, and where nobody
    /// asks.
    package var cleanYears: Int?

    /// From its parts.
    package init(
        kind: CreditSubjectKind?, isKnown: Bool = true, hasCeased: Bool = false, established: CivilDate? = nil,
        entries: [EntryFact] = [], decisions: [DecisionFact] = [], cleanYears: Int? = nil
    ) {
        self.kind = kind
        self.isKnown = isKnown
        self.hasCeased = hasCeased
        self.established = established
        self.entries = entries
        self.decisions = decisions
        self.cleanYears = cleanYears
    }

    /// Whether an entry that speaks against the subject is in force on a day, suspended or not.
    package func hasAdverseEntry(on day: CivilDate) -> Bool { entries.contains { $0.isAdverse && $0.inForce(on: day) } }
}
