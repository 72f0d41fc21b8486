import Casework
import RPC
import RegistryRules
import Store

/// An import as stored. Each chunk changes its counters and sealed blobs that nobody else reads: its table keeps its own
/// SQL.
struct ImportRow: Sendable, Hashable {
    var id: Int64 = 0
    var department = ""
    var kind: RecordKind = .penalty
    var template: Int64 = 1
    var encoding: FileEncoding = .undecided
    var fileName = ""
    var sha256 = ""
    var totalBytes: Int64 = 0
    var nextOffset: Int64 = 0
    var state: ImportState = .open
    var failure = ""
    var rows: Int64 = 0
    var accepted: Int64 = 0
    var duplicates: Int64 = 0
    var rejected: Int64 = 0
    var late: Int64 = 0
    var layout = ""
    /// Where the parser stands, as the import machine wrote it.
    var parser = ""
    var official = ""
    var createTime: Int64 = 0
    var updateTime: Int64 = 0

    static let columns = """
        id, department, kind, template, encoding, file_name, sha256, total_bytes, next_offset, state, failure, \
        row_count, accepted, duplicates, rejected, late, layout, parser, official, create_time, update_time
        """

    init() {}

    private static func state(_ number: Int64) throws(StoredValueError) -> ImportState {
        guard let state = ImportState(number: number) else { throw StoredValueError("ImportState") }
        return state
    }

    init(_ row: borrowing Row) throws {
        id = row.int64(0)
        department = row.text(1)
        kind = RecordKind(rawValue: row.int64(2)) ?? .penalty
        template = row.int64(3)
        encoding = FileEncoding(rawValue: row.int64(4)) ?? .undecided
        fileName = row.text(5)
        sha256 = row.text(6)
        totalBytes = row.int64(7)
        nextOffset = row.int64(8)
        state = try Self.state(row.int64(9))
        failure = row.text(10)
        rows = row.int64(11)
        accepted = row.int64(12)
        duplicates = row.int64(13)
        rejected = row.int64(14)
        late = row.int64(15)
        layout = row.text(16)
        parser = row.text(17)
        official = row.text(18)
        createTime = row.int64(19)
        updateTime = row.int64(20)
    }
}

/// A verdict as stored, with what its decision says today.
struct VerdictRow: Sendable, Hashable {
    var row: Int64 = 0
    var byteOffset: Int64 = 0
    /// The contract's RowVerdict.
    var verdict: Int64 = 0
    var decisionID: Int64?
    var documentNumber = ""
    var violations: [FieldViolation] = []
    var isLate = false
    var dueDate = ""
    var isDueProvisional = false

    /// Numbers of RowVerdict.
    enum Verdict {
        static let accepted: Int64 = 1
        static let duplicate: Int64 = 2
        static let rejected: Int64 = 3
    }
}

extension VerdictRow {
    /// The verdict that the rules alone give; of a row that they accept what ``put(_:)`` says is missing.
    init(_ judged: JudgedRow) {
        self.init()
        row = judged.number
        byteOffset = judged.offset
        documentNumber = judged.documentNumber
        if case .rejected(let findings) = judged.outcome { reject(findings.fields) }
    }

    /// Puts down what became of a row that the rules accept.
    mutating func put(_ attempt: DecisionIntake.Attempt) {
        switch attempt {
        case .refused(let violation), .taken(.refused(let violation)): reject([violation])
        case .taken(.accepted(let id, let isLate)):
            (verdict, decisionID) = (Verdict.accepted, id)
            self.isLate = isLate
        case .taken(.duplicate(let id)): (verdict, decisionID) = (Verdict.duplicate, id)
        case .taken(.differs(let id, let fields)):
            decisionID = id
            reject([RegistryEnvironment.differsViolation(id, fields)])
        }
    }

    private mutating func reject(_ violations: [FieldViolation]) {
        verdict = Verdict.rejected
        self.violations = violations
    }
}
