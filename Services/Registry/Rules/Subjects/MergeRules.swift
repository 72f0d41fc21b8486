import Casework

/// Which two subject records may become one: only those of one and the same subject. Two subjects of which one takes
/// over the other stay two records, since list entries go over to a successor by a decision only.
package enum MergeRules {
    /// What of a record the rules look at.
    package struct Side: Sendable, Hashable {
        /// The number of its row.
        package var id: Int64
        /// Its kind: records of different kinds are never one subject's.
        package var kind: PartyKind
        /// The contract's SubjectStatus: two records with different ones do not merge, because one would be lost.
        package var status: Int64
        /// Kinds of the codes in use, as the contract numbers them.
        package var codesInUse: Set<Int64>
        /// Codes that this record and those merged into it have had.
        package var codes: Int
        /// How many merges lie between this record and the farthest one merged into it.
        package var depth: Int

        /// A record as the rules see it.
        package init(id: Int64, kind: PartyKind, status: Int64, codesInUse: Set<Int64>, codes: Int, depth: Int) {
            self.id = id
            self.kind = kind
            self.status = status
            self.codesInUse = codesInUse
            self.codes = codes
            self.depth = depth
        }
    }

    /// Why two records cannot become one.
    package enum Fault: Error, Sendable, Hashable {
        /// They are one record.
        case sameRecord
        /// A company and a person, say.
        case kindsDiffer
        /// One is active and the other deceased, say: which of both holds has to be settled first.
        case statusesDiffer
        /// Both have a number in use of which a subject has one at a time.
        case codesConflict
        /// The record that would end has the stronger code: an identifier over a registration number.
        case weakerTarget
        /// Together they have had more codes than a subject may.
        case tooManyCodes
        /// More merges than anybody follows would lie between a record and the one that stands for it.
        case tooDeep
    }

    /// Checks a merge of `source` into `target`.
    package static func check(_ source: Side, into target: Side) throws(Fault) {
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
    package static let single: Set<Int64> = [uscc, 2, citizenNumber]
}
