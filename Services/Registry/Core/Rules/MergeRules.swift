/// Which two subject records may become one: only those of one and the same subject. Two subjects of which one takes
/// over the other stay two records, since list entries go over to a successor by a decision only (DOMAIN 11.3).
enum MergeRules {
    /// What of a record the rules look at.
    struct Side: Sendable, Hashable {
        var id: Int64
        var kind: PartyKind
        /// The contract's SubjectStatus.
        var status: Int64
        /// Kinds of the codes in use, as the contract numbers them.
        var codesInUse: Set<Int64>
        /// Codes that this record and those merged into it have had.
        var codes: Int
        /// How many merges lie between this record and the farthest one merged into it.
        var depth: Int
    }

    /// Why two records cannot become one.
    enum Fault: Error, Sendable, Hashable {
        case sameRecord
        case kindsDiffer
        /// One is active and the other deceased, say: which of both holds has to be settled first.
        case statusesDiffer
        /// Both have a number in use of which a subject has one at a time.
        case codesConflict
        /// The record that would end has the stronger code: an identifier over a registration number.
        case weakerTarget
        case tooManyCodes
        case tooDeep
    }

    /// Checks a merge of `source` into `target`.
    static func check(_ source: Side, into target: Side) throws(Fault) {
        if source.id == target.id { throw .sameRecord }
        if source.kind != target.kind { throw .kindsDiffer }
        // A registration that was replaced has ended; every other difference would lose what one of both says.
        if source.status != target.status, source.status != deregistered { throw .statusesDiffer }
        let strong = source.kind == .naturalPerson ? citizenNumber : uscc
        if source.codesInUse.contains(strong), !target.codesInUse.contains(strong) { throw .weakerTarget }
        // Two numbers in use at once are two subjects until the one that goes is known to have ended.
        if source.status != deregistered, !source.codesInUse.isDisjoint(with: target.codesInUse.intersection(single)) {
            throw .codesConflict
        }
        if source.codes + target.codes > RegistryLimits.codesPerSubject { throw .tooManyCodes }
        if source.depth + 1 > RegistryLimits.mergeDepth { throw .tooDeep }
    }

    private static let deregistered: Int64 = 2
    private static let uscc: Int64 = 1
    private static let citizenNumber: Int64 = 7
    /// Numbers of which a subject has one at a time: identifier, registration number, citizen number.
    static let single: Set<Int64> = [uscc, 2, citizenNumber]
}
