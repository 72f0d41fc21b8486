import Casework
import Credit
import ListingSchema
import RegistryMirror
import RegistrySchema
import ServiceKit
import Store

/// What open files rest on, of some decisions that the registry is about to tell of: asked for all of them at once, so that
/// ``EntrySteps/decisionChanged(_:at:_:)`` looks for files only where it has something to do. Most decisions carry no file, and most
/// that do stay as they are.
struct EntryGrounds {
    /// An open file on a decision.
    private struct File {
        let authority: String
        let subject: String
        /// Whether it is held because the decision is about another subject.
        let isHeld: Bool
    }

    /// A department's number of a document, folded, in bytes: the database compares these.
    private struct Number: Hashable {
        let department: String
        let folded: [UInt8]
    }

    private var files: [String: [File]] = [:]
    /// The lost decisions that carry an open file, by their numbers: of those that share one with a decision asked about.
    private var lost: [Number: Set<String>] = [:]
    /// The decisions of which a row that is kept already has such a number.
    private var formerly: Set<String> = []

    /// Asks about some decisions: three questions, as long as there are no more than the longest ``InList`` takes.
    init(of decisions: [DecisionRecord], _ transaction: ReadTransaction) throws {
        let names = InList.texts(Set(decisions.map(\.name)))
        for list in names { try readFiles(list, transaction) }
        for departments in InList.texts(Set(decisions.map(\.department))) {
            for numbers in InList.texts(decisions.map { OfficialNumber.fold($0.documentNumber) }) {
                try readLost(departments, numbers, transaction)
            }
        }
        for list in names { try readFormer(list, transaction) }
    }

    private mutating func readFiles(_ names: InList, _ transaction: ReadTransaction) throws {
        try transaction.forEach(
            """
            SELECT decision, authority, subject, (SELECT count(*) FROM suspensions s
                    WHERE s.entry = entries.id AND s.reason = ? AND s.running = 1)
                FROM entries WHERE decision IN (\(names.marks)) AND \(EntryTable.isOpen)
            """, [.integer(SuspensionReason.decisionMoved.rawValue)] + names.values
        ) { row in
            files[row.text(0), default: []].append(
                File(authority: row.text(1), subject: row.text(2), isHeld: row.bool(3)))
            return true
        }
    }

    private mutating func readLost(
        _ departments: InList, _ numbers: InList, _ transaction: ReadTransaction
    ) throws {
        let number = OfficialNumber.folded("d.document_number")
        try transaction.forEach(
            """
            SELECT d.name, d.department, \(number) FROM mirror_decisions d
                WHERE d.department IN (\(departments.marks)) AND \(number) IN (\(numbers.marks)) AND \(Self.isLostGround)
            """, departments.values + numbers.values
        ) { row in
            lost[Number(department: row.text(1), folded: Array(row.text(2).utf8)), default: []].insert(row.text(0))
            return true
        }
    }

    /// A name may have rows of several numbers: a decision that was corrected leaves the earlier one behind.
    private mutating func readFormer(_ names: InList, _ transaction: ReadTransaction) throws {
        try transaction.forEach(
            """
            SELECT n.name FROM mirror_decisions n JOIN mirror_decisions d ON d.department = n.department
                    AND \(OfficialNumber.folded("d.document_number")) = \(OfficialNumber.folded("n.document_number"))
                WHERE n.name IN (\(names.marks)) AND d.name <> n.name AND \(Self.isLostGround)
            """, names.values
        ) { row in
            formerly.insert(row.text(0))
            return true
        }
    }

    /// That the row `d` of the mirror is of a decision that was lost and carries an open file.
    private static let isLostGround = """
        d.generation = \(SubjectMirror.lost)
            AND EXISTS (SELECT 1 FROM entries WHERE decision = d.name AND \(EntryTable.isOpen))
        """

    /// Whether something may have to be done about a decision as it stands now. It need not where it is in effect and about whom its files
    /// are about, none of which is held, and nothing that was lost comes again with it.
    func concern(_ decision: DecisionRecord) -> Bool {
        let isSettled = { (file: File) in
            decision.status == .effective && !file.isHeld && file.authority == decision.department
                && file.subject == decision.subject
        }
        if let files = files[decision.name], !files.allSatisfy(isSettled) { return true }
        if formerly.contains(decision.name) { return true }
        if lost.isEmpty { return false }
        let number = Number(
            department: decision.department, folded: Array(OfficialNumber.fold(decision.documentNumber).utf8))
        return lost[number].map { $0 != [decision.name] } ?? false
    }
}
