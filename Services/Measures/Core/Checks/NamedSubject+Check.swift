import Casework
import CommonSchema
import MeasuresRules

/// What a Check makes of a subject that the registry may not know.
extension NamedSubject {
    /// The kind that the code alone tells; nil if it does not.
    var kind: CreditSubjectKind? {
        switch self {
        case .name: nil
        case .key(let key): key.kind == .uscc ? CreditSubjectKind(organisationCode: key.shown) : .naturalPerson
        }
    }

    /// The code as an answer may show it: whole for organisations, masked for persons; empty for a name.
    var shownCode: String {
        switch self {
        case .name: ""
        case .key(let key): key.shown
        }
    }

    /// What the log writes if the registry does not know the subject: never a personal number.
    var logged: String {
        switch self {
        case .name(let name): name
        case .key(let key): key.logged
        }
    }
}
