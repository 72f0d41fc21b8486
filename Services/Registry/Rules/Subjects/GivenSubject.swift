package import Casework

/// The code of a request that makes a subject or changes its code, as given.
package struct GivenCode: Sendable {
    /// The contract's CodeKind; 0 is refused.
    package var kind: Int64
    /// The code as written: blanks, hyphens and lower case are folded when it is checked.
    package var value: String
    /// The contract's DocumentType; 0 where the code is no person's document.
    package var documentKind: Int64
    /// A sole trader's business registration number; empty where none is given.
    package var registrationNumber: String
    /// Where it was issued with another check character than the standard computes; empty for every other code.
    package var issueSource: String

    /// A code by its parts.
    package init(
        kind: Int64, value: String, documentKind: Int64, registrationNumber: String = "", issueSource: String = ""
    ) {
        self.issueSource = issueSource
        self.kind = kind
        self.value = value
        self.documentKind = documentKind
        self.registrationNumber = registrationNumber
    }
}

/// A request to register a subject, as given.
package struct GivenSubject: Sendable {
    /// The contract's SubjectKind; 0 is refused.
    package var kind: Int64
    /// The name.
    package var displayName: String
    /// The code by which it is registered.
    package var code: GivenCode
    /// ISO date; may be empty.
    package var establishedDate: String
    /// Division of GB/T 2260; may be empty.
    package var divisionCode: String
    /// The legal representative's name; may be empty.
    package var legalRepresentative: String

    /// A request by its parts.
    package init(
        kind: Int64, displayName: String, code: GivenCode, establishedDate: String = "", divisionCode: String = "",
        legalRepresentative: String = ""
    ) {
        self.kind = kind
        self.displayName = displayName
        self.code = code
        self.establishedDate = establishedDate
        self.divisionCode = divisionCode
        self.legalRepresentative = legalRepresentative
    }

    var registrationNumber: String { code.registrationNumber }
}

/// A request to update a subject, as given.
package struct GivenChange: Sendable {
    /// The new name, or empty.
    package var displayName: String
    /// The contract's SubjectStatus; 0 to leave it.
    package var status: Int64
    /// The new legal representative, or empty.
    package var legalRepresentative: String
    /// ISO date, or empty.
    package var establishedDate: String
    /// ISO date from which the change holds; empty for today.
    package var effectiveDate: String
    /// Why, for the subject's history: 1 to ``RegistryLimits/reasonCharacters`` characters.
    package var reason: String

    /// A request by its parts.
    package init(
        displayName: String = "", status: Int64 = 0, legalRepresentative: String = "", establishedDate: String = "",
        effectiveDate: String = "", reason: String
    ) {
        self.displayName = displayName
        self.status = status
        self.legalRepresentative = legalRepresentative
        self.establishedDate = establishedDate
        self.effectiveDate = effectiveDate
        self.reason = reason
    }
}

/// A subject to be registered, checked and folded.
package struct SubjectClaim: Sendable, Hashable {
    /// Its kind, which never changes.
    package var party: PartyKind
    /// Its name.
    package var displayName: ScreenedText
    /// Its code, judged and folded.
    package var code: PartyCode
    /// A sole trader's registration number beside its identifier, folded; empty where none is given or it is the code.
    package var registration: String
    /// Where the code was issued with another check character; empty for every other code.
    package var issueSource: ScreenedText
    /// ISO date, or empty.
    package var establishedDate: String
    /// Six digits, or empty.
    package var divisionCode: String
    /// The legal representative's name, or empty.
    package var legalRepresentative: ScreenedText
}

/// What an update changes, checked. Empty fields stay as they are.
package struct SubjectUpdate: Sendable, Hashable {
    /// The new name, or empty.
    package var displayName: ScreenedText
    /// The contract's SubjectStatus; 0 leaves it.
    package var status: Int64
    /// The new legal representative, or empty.
    package var legalRepresentative: ScreenedText
    /// ISO date, or empty.
    package var establishedDate: String
    /// ISO date from which the change holds.
    package var effectiveDate: String
    /// Why, for the subject's history.
    package var reason: ScreenedText

    /// Whether it changes more than the status.
    package var changesParticulars: Bool {
        !displayName.isEmpty || !legalRepresentative.isEmpty || !establishedDate.isEmpty
    }
}
