import Casework

/// How the defence came out. Raw values are stored.
package enum DefenceResult: String, CaseState, StoredToken {
    /// The window ended without a statement.
    case noneStated = "none_stated"
    /// The subject waived the window and stated nothing.
    case waived
    /// Stated, heard, not accepted.
    case notAccepted = "not_accepted"
    /// Stated, heard, accepted in part.
    case partlyAccepted = "partly_accepted"
    /// Stated, heard, accepted: the file is dropped.
    case accepted
}
