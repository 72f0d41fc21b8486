package import Casework
package import Credit

/// When a department may state that it has no case in a month.
package enum NilRules {
    /// Refuses a second statement, and one beside a case that was submitted.
    ///
    /// - Throws: NIL_REPORTED, CASES_SUBMITTED.
    package static func require(_ month: CivilMonth, statedBefore: Bool, casesSubmitted: Bool) throws(Refusal) {
        guard !statedBefore else {
            throw .exists(
                .nilReported, "the department stated so for \(month) before", remedy: "nothing is left to do")
        }
        guard !casesSubmitted else {
            throw .precondition(
                .casesSubmitted, "the department submitted a case for \(month)", remedy: "nothing is left to do")
        }
    }
}
