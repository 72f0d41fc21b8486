/// Whether a measure favours or restrains. Raw values are those of the contract.
package enum MeasureSide: Int32, Sendable, Hashable {
    /// An incentive.
    case incentive = 1
    /// A restraint.
    case restraint = 2
}

/// How far a measure binds. Raw values are those of the contract.
package enum BindingStrength: Int32, Sendable, Hashable {
    /// The law says must.
    case mandatory = 1
    /// The law says may.
    case discretionary = 2
    /// Others decide.
    case voluntary = 3
}

/// Whether the law allows a measure to be used. Raw values are those of the contract.
package enum LegalStatus: Int32, Sendable, Hashable {
    /// It does.
    case enabled = 1
    /// No sufficient legal basis is known.
    case needsLegalBasis = 2
    /// A local decision is needed first.
    case needsPolicy = 3
}

/// One measure of a catalogue, after validation: what cannot be lawful is not representable in an active one.
package struct MeasureDefinition: Sendable, Hashable {
    /// `IN-001` or `SA-001`.
    package var code: String
    /// Chinese name.
    package var nameZH: String
    /// English name.
    package var nameEN: String
    /// Incentive or restraint.
    package var side: MeasureSide
    /// The heading.
    package var heading: Heading
    /// Chinese name of the heading.
    package var headingNameZH: String
    /// Codes of the departments that apply it, or `ALL`.
    package var departments: [String]
    /// What triggers it.
    package var trigger: Trigger
    /// How far it binds.
    package var strength: BindingStrength
    /// The legal basis as written.
    package var legalBasis: String
    /// Whom it may reach.
    package var subjectKinds: SubjectKinds
    /// Where the row was read.
    package var source: String
    /// Whether the law allows its use.
    package var status: LegalStatus

    /// From its parts.
    package init(
        code: String, nameZH: String, nameEN: String, side: MeasureSide, heading: Heading, headingNameZH: String,
        departments: [String], trigger: Trigger, strength: BindingStrength, legalBasis: String,
        subjectKinds: SubjectKinds, source: String, status: LegalStatus
    ) {
        self.code = code
        self.nameZH = nameZH
        self.nameEN = nameEN
        self.side = side
        self.heading = heading
        self.headingNameZH = headingNameZH
        self.departments = departments
        self.trigger = trigger
        self.strength = strength
        self.legalBasis = legalBasis
        self.subjectKinds = subjectKinds
        self.source = source
        self.status = status
    }

    /// Whether others decide of their own accord: then it is information, never an order (LC-15).
    package var isVoluntary: Bool { strength == .voluntary || heading.isVoluntary }
}
