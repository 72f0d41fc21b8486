package import Casework

extension Actor {
    /// Refuses unless the caller keeps catalogues, or is the authority of the definition.
    package func requireDefinitionRight(authority: String) throws(Refusal) {
        if isOperator || isLead || department == authority { return }
        throw .notYours(
            "the rules of the list", of: authority,
            remedy: "hand the change to \(authority), to the lead department or to an operator")
    }
}
