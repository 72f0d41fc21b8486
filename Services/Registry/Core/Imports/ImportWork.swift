import Casework
import Credit
import Crypto
import RPC
import RegistryRules
import RegistrySchema
import ServiceKit
import Store

/// A chunk on its way: what it was judged to be, before anything is written.
enum JudgedChunk: Sendable {
    /// Rows and the state behind them, valid only while the import stands at `offset`.
    case rows([JudgedRow], after: ImportRow, carry: [UInt8]?, hash: [UInt8], offset: Int64)
    /// The header was refused.
    case badHeader(HeaderError, ImportRow)
}

/// The end of an import, judged.
enum JudgedEnd: Sendable {
    case rows([JudgedRow], ImportRow)
    case alreadyFinished
    case failed(ImportRow, Refusal)
}

extension RegistryEnvironment {
    /// Opens an import or finds the one of the same content.
    ///
    /// - Throws: UNKNOWN_DEPARTMENT, RULE_BOOK_MISSING, TOO_MANY_IMPORTS, INVALID_FIELD for another size of the same
    ///   content.
    func open(
        _ tx: WriteTransaction, _ file: OpenedFile, _ actor: Actor, _ department: String, at moment: Moment
    ) throws -> OpenImportResponse {
        let reference = try reference.current(tx)
        try reference.requireSubmitter(department)
        _ = try reference.requiredBook()
        if let known = try ImportTable.find(tx, department: department, kind: file.kind, sha256: file.sha256) {
            guard known.totalBytes == file.totalBytes else {
                throw Refusal.invalid(
                    "total_bytes", "the size of the content, which was opened with \(known.totalBytes)",
                    remedy: "give the file's size")
            }
            return OpenImportResponse(import: ImportMapping.importing(known), existing: true)
        }
        try endIdleImports(tx, at: moment)
        guard try ImportTable.openCount(tx, department: department) < RegistryLimits.openImports else {
            throw Refusal.exhausted(
                "a department has at most \(RegistryLimits.openImports) open imports",
                remedy: "finish one, or give one up: xinyi record imports --state open, xinyi record abandon NAME",
                reason: .tooManyImports)
        }
        var row = ImportRow()
        row.id = try ImportTable.nextID(tx)
        row.department = department
        row.kind = file.kind
        row.encoding = file.encoding
        row.fileName = file.fileName.value
        row.sha256 = file.sha256
        row.totalBytes = file.totalBytes
        row.official = actor.official?.id.text ?? ""
        row.createTime = moment.milliseconds
        row.updateTime = row.createTime
        try ImportTable.insert(tx, row)
        try tx.audit(
            actor: actor.identity, action: "OpenImport", target: RegistryNames.importing(row.id),
            detail: actor.detail("sha256=\(file.sha256)"))
        return OpenImportResponse(import: ImportMapping.importing(row), existing: false)
    }

    /// Splits, decodes and judges a chunk on a reader's thread: the writer's time is for writing.
    func judge(
        _ tx: ReadTransaction, _ id: Int64, _ request: AppendImportChunkRequest, _ actor: Actor
    ) throws -> JudgedChunk {
        let row = try owned(tx, id, request.name, actor)
        try ImportStep.append.require(in: row.state)
        guard request.offset == row.nextOffset else { throw Self.wrongOffset(request.offset, row.nextOffset) }
        guard row.nextOffset + Int64(request.data.count) <= row.totalBytes else {
            throw Refusal.invalid(
                "data", "nothing reaches beyond the stated size of \(row.totalBytes) bytes",
                remedy: "open an import for the file as it is now")
        }
        var machine = try machine(tx, row)
        let rows: [JudgedRow]
        do throws(HeaderError) {
            rows = try machine.consume(request.data)
        } catch {
            return .badHeader(error, row)
        }
        var after = row
        after.nextOffset += Int64(request.data.count)
        after.parser = machine.parserState
        after.encoding = machine.encoding
        after.layout = machine.layout?.text ?? ""
        let carry = machine.carry.isEmpty ? nil : try keys.seal(machine.carry, place: .carry(id))
        // The hash's state holds the last bytes of the file as they are, so it is sealed like the carried row.
        let hash = try keys.seal(machine.hash.stored, place: .hash(id))
        return .rows(rows, after: after, carry: carry, hash: hash, offset: request.offset)
    }

    /// Writes a judged chunk, if the import still stands where it was judged.
    func take(
        _ tx: WriteTransaction, _ id: Int64, _ chunk: JudgedChunk, at moment: Moment
    ) throws -> AppendImportChunkResponse {
        guard case .rows(let rows, let after, let carry, let hash, let offset) = chunk,
            let now = try ImportTable.row(tx, id)
        else { throw RegistryNames.importing.notFound(RegistryNames.importing(id)) }
        try ImportStep.append.require(in: now.state)
        guard now.nextOffset == offset else { throw Self.wrongOffset(offset, now.nextOffset) }
        var row = after
        // A recomputation may have changed the count of late rows since.
        row.late = now.late
        try intake(tx, rows, &row, at: moment)
        try ImportTable.update(tx, row, carry: carry, hash: hash)
        return ImportMapping.progress(row)
    }

    /// Judges the end: a last row without line end, the hash.
    ///
    /// - Throws: NOT_FOUND, NOT_YOUR_DEPARTMENT, ILLEGAL_TRANSITION, IMPORT_INCOMPLETE.
    func judgeEnd(_ tx: ReadTransaction, _ id: Int64, name: String, _ actor: Actor) throws -> JudgedEnd {
        let row = try owned(tx, id, name, actor)
        try ImportStep.finish.require(in: row.state)
        if row.state == .finished { return .alreadyFinished }
        guard row.nextOffset == row.totalBytes else {
            throw Refusal.precondition(
                .importIncomplete, "\(row.totalBytes - row.nextOffset) bytes of the file are missing",
                remedy: "append them from offset \(row.nextOffset) on",
                details: ["next_offset": String(row.nextOffset)])
        }
        var machine = try machine(tx, row)
        guard machine.hash.hexDigest() == row.sha256 else {
            return .failed(
                row,
                .precondition(
                    .contentMismatch, "the bytes are not those whose SHA-256 was announced",
                    remedy: "open an import for the file as it is now; rows taken in already will be duplicates"))
        }
        do throws(HeaderError) {
            let rows = try machine.consume([], isLast: true)
            var after = row
            after.encoding = machine.encoding
            after.layout = machine.layout?.text ?? ""
            return .rows(rows, after)
        } catch {
            return .failed(row, .invalid(error.findings.fields, reason: .invalidHeader))
        }
    }

    /// Writes the end.
    func finish(
        _ tx: WriteTransaction, _ id: Int64, _ end: JudgedEnd, _ actor: Actor, at moment: Moment
    ) throws -> FinishImportResponse {
        guard let now = try ImportTable.row(tx, id) else {
            throw RegistryNames.importing.notFound(RegistryNames.importing(id))
        }
        try ImportStep.finish.require(in: now.state)
        guard now.state == .open, case .rows(let rows, let after) = end else {
            return FinishImportResponse(import: ImportMapping.importing(now))
        }
        var row = after
        row.late = now.late
        try intake(tx, rows, &row, at: moment)
        row.state = .finished
        try ImportTable.update(tx, row, carry: nil, hash: nil)
        try tx.audit(
            actor: actor.identity, action: "FinishImport", target: RegistryNames.importing(id),
            detail: "rows=\(row.rows) accepted=\(row.accepted) duplicates=\(row.duplicates) rejected=\(row.rejected)")
        return FinishImportResponse(import: ImportMapping.importing(row))
    }

    /// Ends an import without success.
    func fail(_ tx: WriteTransaction, _ row: ImportRow, _ reason: Reason, _ rule: Phrase = "") throws {
        guard var now = try ImportTable.row(tx, row.id), now.state == .open else { return }
        now.state = .failed
        now.failure = ImportFailure(reason, rule).stored
        now.updateTime = moment.milliseconds
        try ImportTable.update(tx, now, carry: nil, hash: nil)
    }

    /// Ends imports whose department has not gone on with them for ``RegistryLimits/importIdle``: what they took in stays,
    /// and the incomplete row that they carry goes.
    /// - Returns: how many ended, at most ``RegistryLimits/openImports`` at a time.
    @discardableResult
    func endIdleImports(_ tx: WriteTransaction, at moment: Moment) throws -> Int {
        let before = moment.milliseconds - Self.idleMillis
        let idle = try ImportTable.idle(tx, before: before, limit: RegistryLimits.openImports)
        for var row in idle {
            row.state = .abandoned
            row.failure = ImportFailure(.importIdle, "nobody went on with it").stored
            let due = Timestamp(milliseconds: row.updateTime + Self.idleMillis)
            row.updateTime = moment.milliseconds
            try ImportTable.update(tx, row, carry: nil, hash: nil)
            let step = Stepping.rule("clock", "AbandonImport", at: moment, tx)
            try step.audit(RegistryNames.importing(row.id), "idle")
            try step.noteByClock(RegistryNames.importing(row.id), due: due)
        }
        return idle.count
    }

    private static let idleMillis = Int64(RegistryLimits.importIdle.components.seconds) * 1_000

    /// What the clock does to imports: the incomplete row that one carried is gone, so that nothing can be put back.
    static let timedWork = [
        TimedWork(
            "AbandonImport",
            effect: { _ in
                "the import was given up: what it had taken in stays, the incomplete row that it carried went"
                    as Phrase
            },
            fixedBy: TimedWork.Obstacle(
                "the incomplete row that the import carried is gone, so that nobody can go on with it",
                remedy: "let its department import the file again: rows that were taken in are found again"))
    ]

    private func intake(_ tx: WriteTransaction, _ rows: [JudgedRow], _ row: inout ImportRow, at moment: Moment) throws {
        let reference = try reference.current(tx)
        var intake = DecisionIntake(
            tx, keys: keys, calendar: reference.calendar, book: try reference.requiredBook(),
            circumstances: .init(department: row.department, official: row.official, moment: moment))
        var verdicts = rows.map { VerdictRow($0) }
        var places: [Int] = []
        var accepted: [DecisionIntake.FileRow] = []
        for (place, judged) in rows.enumerated() {
            guard case .accepted(let record) = judged.outcome else { continue }
            places.append(place)
            accepted.append(DecisionIntake.FileRow(number: judged.number, record: record))
        }
        for (place, attempt) in zip(places, try intake.take(accepted, of: row.id)) { verdicts[place].put(attempt) }
        // Behind the decisions that they name, and outside what may be tried again.
        for verdict in verdicts {
            switch verdict.verdict {
            case VerdictRow.Verdict.accepted: row.accepted += 1
            case VerdictRow.Verdict.duplicate: row.duplicates += 1
            default: row.rejected += 1
            }
            if verdict.isLate { row.late += 1 }
            row.rows += 1
            try ImportTable.insertVerdict(tx, importID: row.id, verdict)
        }
        row.updateTime = moment.milliseconds
    }

    private func machine(_ tx: ReadTransaction, _ row: ImportRow) throws -> ImportMachine {
        let carried = try ImportTable.carried(tx, row.id)
        let reference = try reference.current(tx)
        let context = reference.context(
            department: row.department, today: moment.today, book: try reference.requiredBook(),
            issuedCodes: try SubjectTable.issuedCodes(tx))
        return ImportMachine(
            kind: row.kind, context: context,
            carry: try carried.carry.map { try keys.open($0, place: .carry(row.id)) } ?? [], parserState: row.parser,
            hash: try carried.hash.flatMap { ResumableSHA256(stored: try keys.open($0, place: .hash(row.id))) }
                ?? ResumableSHA256(),
            layout: row.layout.isEmpty ? nil : ColumnLayout(text: row.layout), encoding: row.encoding, rows: row.rows)
    }

    /// An import of the caller's department.
    ///
    /// - Throws: NOT_FOUND, NOT_A_DEPARTMENT, NOT_YOUR_DEPARTMENT.
    func owned(_ tx: ReadTransaction, _ id: Int64, _ name: String, _ actor: Actor) throws -> ImportRow {
        guard let row = try ImportTable.row(tx, id) else { throw RegistryNames.importing.notFound(name) }
        try actor.require(row.department, of: "'\(name)'")
        return row
    }

    private static func wrongOffset(_ given: Int64, _ next: Int64) -> Refusal {
        .precondition(
            .wrongOffset, "the next chunk begins at offset \(next), not at \(given)", remedy: "go on at \(next)",
            details: ["next_offset": String(next)])
    }
}
