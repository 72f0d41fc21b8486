import Casework

/// What kind of instrument it is, in the order of the contract's enum. Raw values are stored.
package enum InstrumentLevel: String, CaseState, StoredToken {
    /// A law.
    case law
    /// A regulation of the State Council.
    case administrativeRegulation = "administrative_regulation"
    /// A policy document of the Party's centre or the State Council.
    case centralPolicy = "central_policy"
    /// A judicial interpretation.
    case judicialInterpretation = "judicial_interpretation"
    /// A regulation of a local people's congress.
    case localRegulation = "local_regulation"
    /// A rule of a department of the State Council.
    case departmentRule = "department_rule"
    /// A rule of a local government.
    case localRule = "local_rule"
    /// A normative document below all of them.
    case normativeDocument = "normative_document"

    /// Whether a list may rest on it: fields by law, regulation or central policy, standards by department rule at the least, lists
    /// of a place by its regulation (2020 No. 49).
    package var carriesLists: Bool {
        switch self {
        case .law, .administrativeRegulation, .centralPolicy, .judicialInterpretation, .localRegulation,
            .departmentRule:
            true
        case .localRule, .normativeDocument: false
        }
    }
}
