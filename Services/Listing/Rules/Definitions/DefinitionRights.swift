package import Casework

extension Actor {
    /// Refuses but the authority of the definition: who decides entries writes the rules, and nobody in its name.
    package func requireDrafter(authority: String) throws(Refusal) {
        try require(authority, of: "the rules of the list")
    }

    /// Refuses but another department than the authority: the lead department, or the overseer for the lead department's own
    /// lists. Gives its code.
    ///
    /// - Throws: NOT_THE_LEAD, OWN_LIST.
    package func requireEnactor(authority: String) throws(Refusal) -> String {
        let department = try requireDepartment()
        guard isLead || isOversight else { return try requireLead() }
        guard department != authority else {
            throw .denied(
                .ownList, "who proposes a list does not put it in force",
                remedy: "have the department do it that oversees the others")
        }
        return department
    }

    /// Refuses but the authority of the definition and the lead department.
    package func requireRepealer(authority: String) throws(Refusal) {
        if isLead { return }
        try requireDrafter(authority: authority)
    }
}
