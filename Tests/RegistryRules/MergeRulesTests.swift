import RegistryRules
import Testing

@Suite("Which records may become one")
struct MergeRulesTests {
    private static func side(
        _ id: Int64, _ kind: PartyKind = .legalPerson, status: Int64 = 1, inUse: Set<Int64> = [1], codes: Int = 1,
        depth: Int = 0
    ) -> MergeRules.Side {
        MergeRules.Side(id: id, kind: kind, status: status, codesInUse: inUse, codes: codes, depth: depth)
    }

    /// What a merge is refused for; nil if it is not.
    private static func fault(_ source: MergeRules.Side, _ target: MergeRules.Side) -> MergeRules.Fault? {
        do throws(MergeRules.Fault) {
            try MergeRules.check(source, into: target)
            return nil
        } catch {
            return error
        }
    }

    private static let active: Int64 = 1
    private static let deregistered: Int64 = 2
    private static let revoked: Int64 = 3
    private static let deceased: Int64 = 4

    static let cases: [(String, MergeRules.Side, MergeRules.Side, MergeRules.Fault?)] = [
        ("a registration that ended into the one that replaced it", side(1, status: deregistered), side(2), nil),
        ("both ended", side(1, status: deregistered), side(2, status: deregistered), nil),
        (
            "a trader's registration number into the identifier", side(1, .soleTrader, inUse: [2]),
            side(2, .soleTrader),
            nil
        ),
        (
            "a passport into a citizen number", side(1, .naturalPerson, inUse: [8]),
            side(2, .naturalPerson, inUse: [7]), nil
        ),
        ("two passports", side(1, .naturalPerson, inUse: [8]), side(2, .naturalPerson, inUse: [8]), nil),
        ("a record into itself", side(1), side(1), .sameRecord),
        ("another kind", side(1, .soleTrader), side(2), .kindsDiffer),
        ("unincorporated and legal person", side(1, .unincorporated), side(2), .kindsDiffer),
        ("two identifiers in use", side(1), side(2), .codesConflict),
        (
            "two citizen numbers in use", side(1, .naturalPerson, inUse: [7]), side(2, .naturalPerson, inUse: [7]),
            .codesConflict
        ),
        (
            "two registration numbers in use", side(1, .soleTrader, inUse: [2]), side(2, .soleTrader, inUse: [2]),
            .codesConflict
        ),
        (
            "the identifier's record would end", side(1, .soleTrader), side(2, .soleTrader, inUse: [2]), .weakerTarget
        ),
        (
            "the citizen number's record would end", side(1, .naturalPerson, inUse: [7]),
            side(2, .naturalPerson, inUse: [8]), .weakerTarget
        ),
        ("into one that ended", side(1), side(2, status: deregistered), .statusesDiffer),
        ("a revoked licence would be forgotten", side(1, status: revoked), side(2), .statusesDiffer),
        (
            "a death would be forgotten", side(1, .naturalPerson, status: deceased, inUse: [8]),
            side(2, .naturalPerson, inUse: [7]), .statusesDiffer
        ),
    ]

    @Test("each rule by a case that it decides", arguments: cases.indices)
    func rule(index: Int) {
        let (name, source, target, expected) = Self.cases[index]
        #expect(Self.fault(source, target) == expected, "\(name)")
    }

    @Test("at the bounds of codes and merges, below and above")
    func bounds() {
        func fault(codes: Int, depth: Int) -> MergeRules.Fault? {
            Self.fault(
                Self.side(1, status: Self.deregistered, codes: codes, depth: depth), Self.side(2, codes: 10, depth: 8))
        }
        let codes = RegistryLimits.codesPerSubject - 10
        #expect(fault(codes: codes - 1, depth: 0) == nil)
        #expect(fault(codes: codes, depth: 0) == nil)
        #expect(fault(codes: codes + 1, depth: 0) == .tooManyCodes)
        #expect(fault(codes: 1, depth: RegistryLimits.mergeDepth - 2) == nil)
        #expect(fault(codes: 1, depth: RegistryLimits.mergeDepth - 1) == nil)
        #expect(fault(codes: 1, depth: RegistryLimits.mergeDepth) == .tooDeep)
    }
}
