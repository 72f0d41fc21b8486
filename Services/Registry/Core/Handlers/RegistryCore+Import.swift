import Credit
import RPC
import RegistrySchema
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
    case failed(ImportRow, RPCError)
}

extension RegistryCore {
    /// Opens an import or finds the one of the same content.
    ///
    /// - Throws: FAILED_PRECONDITION (UNKNOWN_DEPARTMENT), RESOURCE_EXHAUSTED (TOO_MANY_IMPORTS).
    func open(_ tx: WriteTransaction, _ file: OpenedFile, _ acting: Acting) throws -> OpenImportResponse {
        let reference = try reference.current(tx)
        guard reference.departments[acting.department] != nil else {
            throw Refusal.unknownDepartment(acting.department)
        }
        _ = try reference.requiredBook()
        if let known = try ImportRepository.find(
            tx, department: acting.department, kind: file.kind, sha256: file.sha256)
        {
            guard known.totalBytes == file.totalBytes else {
                throw Refusal.field(
                    "total_bytes", "must be the size of the content, which was opened with \(known.totalBytes)",
                    "give the file's size")
            }
            return OpenImportResponse(import: ImportMapping.importing(known), existing: true)
        }
        guard try ImportRepository.openCount(tx, department: acting.department) < RegistryLimits.openImports else {
            throw RPCError.resourceExhausted(
                reason: "TOO_MANY_IMPORTS",
                message: "a department has at most \(RegistryLimits.openImports) open imports; finish or abandon one",
                domain: Self.domain)
        }
        var row = ImportRow()
        row.id = try ImportRepository.nextID(tx)
        row.department = acting.department
        row.kind = file.kind
        row.encoding = file.encoding
        row.fileName = file.fileName
        row.sha256 = file.sha256
        row.totalBytes = file.totalBytes
        row.official = acting.official
        row.createTime = clock.now().milliseconds
        row.updateTime = row.createTime
        try ImportRepository.insert(tx, row)
        try tx.audit(
            actor: acting.identity, action: "import.open", target: ResourceName.importing(row.id),
            detail: acting.detail("sha256=\(file.sha256)"))
        return OpenImportResponse(import: ImportMapping.importing(row), existing: false)
    }

    /// Splits, decodes and judges a chunk on a reader's thread: the writer's time is for writing.
    func judge(
        _ tx: ReadTransaction, _ id: Int64, _ request: AppendImportChunkRequest, department: String
    ) throws -> JudgedChunk {
        let row = try owned(tx, id, request.name, department)
        guard row.state == ImportRow.State.open else { throw notOpen(row) }
        guard request.offset == row.nextOffset else { throw Refusal.wrongOffset(request.offset, row.nextOffset) }
        guard row.nextOffset + Int64(request.data.count) <= row.totalBytes else {
            throw Refusal.field(
                "data", "must not reach beyond the stated size of \(row.totalBytes) bytes",
                "open an import for the file as it is now")
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
        let carry = machine.carry.isEmpty ? nil : try keys.seal(machine.carry, place: "import")
        // The hash's state holds the last bytes of the file as they are, so it is sealed like the carried row.
        let hash = try keys.seal(machine.hash.stored, place: "import-hash")
        return .rows(rows, after: after, carry: carry, hash: hash, offset: request.offset)
    }

    /// Writes a judged chunk, if the import still stands where it was judged.
    func take(_ tx: WriteTransaction, _ id: Int64, _ chunk: JudgedChunk) throws -> AppendImportChunkResponse {
        guard case .rows(let rows, let after, let carry, let hash, let offset) = chunk,
            let now = try ImportRepository.row(tx, id)
        else { throw Refusal.notFound("import", ResourceName.importing(id)) }
        guard now.state == ImportRow.State.open else { throw notOpen(now) }
        guard now.nextOffset == offset else { throw Refusal.wrongOffset(offset, now.nextOffset) }
        var row = after
        // A recomputation may have changed the count of late rows since.
        row.late = now.late
        try intake(tx, rows, &row)
        try ImportRepository.update(tx, row, carry: carry, hash: hash)
        return ImportMapping.progress(row)
    }

    /// Judges the end: a last row without line end, the hash.
    ///
    /// - Throws: FAILED_PRECONDITION (IMPORT_INCOMPLETE, IMPORT_FAILED), NOT_FOUND, PERMISSION_DENIED.
    func judgeEnd(_ tx: ReadTransaction, _ id: Int64, name: String, department: String) throws -> JudgedEnd {
        let row = try owned(tx, id, name, department)
        if row.state == ImportRow.State.finished { return .alreadyFinished }
        guard row.state == ImportRow.State.open else { throw notOpen(row) }
        guard row.nextOffset == row.totalBytes else {
            throw Refusal.state(
                "IMPORT_INCOMPLETE", "\(row.totalBytes - row.nextOffset) bytes of the file are missing",
                "append them from offset \(row.nextOffset) on", ["next_offset": String(row.nextOffset)])
        }
        var machine = try machine(tx, row)
        guard machine.hash.hexDigest() == row.sha256 else {
            return .failed(
                row,
                Refusal.state(
                    "CONTENT_MISMATCH", "the bytes are not those whose SHA-256 was announced",
                    "open an import for the file as it is now; rows taken in already will be duplicates"))
        }
        do throws(HeaderError) {
            let rows = try machine.consume([], isLast: true)
            var after = row
            after.encoding = machine.encoding
            after.layout = machine.layout?.text ?? ""
            return .rows(rows, after)
        } catch {
            return .failed(row, Refusal.invalid(error.violations, reason: "INVALID_HEADER"))
        }
    }

    /// Writes the end.
    func finish(_ tx: WriteTransaction, _ id: Int64, _ end: JudgedEnd, identity: String) throws -> FinishImportResponse
    {
        guard let now = try ImportRepository.row(tx, id) else {
            throw Refusal.notFound("import", ResourceName.importing(id))
        }
        if now.state == ImportRow.State.finished {
            return FinishImportResponse(import: ImportMapping.importing(now))
        }
        guard case .rows(let rows, let after) = end, now.state == ImportRow.State.open else { throw notOpen(now) }
        var row = after
        row.late = now.late
        try intake(tx, rows, &row)
        row.state = ImportRow.State.finished
        try ImportRepository.update(tx, row, carry: nil, hash: nil)
        try tx.audit(
            actor: identity, action: "import.finish", target: ResourceName.importing(id),
            detail: "rows=\(row.rows) accepted=\(row.accepted) duplicates=\(row.duplicates) rejected=\(row.rejected)")
        return FinishImportResponse(import: ImportMapping.importing(row))
    }

    /// Ends an import without success.
    func fail(_ tx: WriteTransaction, _ row: ImportRow, _ failure: String) throws {
        guard var now = try ImportRepository.row(tx, row.id), now.state == ImportRow.State.open else { return }
        now.state = ImportRow.State.failed
        now.failure = String(failure.prefix(400))
        now.updateTime = clock.now().milliseconds
        try ImportRepository.update(tx, now, carry: nil, hash: nil)
    }

    private func intake(_ tx: WriteTransaction, _ rows: [JudgedRow], _ row: inout ImportRow) throws {
        let now = clock.now()
        let reference = try reference.current(tx)
        var intake = try DecisionIntake(
            tx, keys: keys, calendar: reference.calendar, book: try reference.requiredBook(),
            circumstances: .init(department: row.department, official: row.official, now: now))
        for judged in rows {
            var verdict = VerdictRow()
            verdict.row = judged.number
            verdict.byteOffset = judged.offset
            verdict.documentNumber = judged.documentNumber
            switch judged.outcome {
            case .rejected(let violations):
                verdict.verdict = VerdictRow.Verdict.rejected
                verdict.violations = violations
            case .accepted(let record):
                switch try intake.take(record, importID: row.id, row: judged.number) {
                case .accepted(let id, let isLate):
                    verdict.verdict = VerdictRow.Verdict.accepted
                    verdict.decisionID = id
                    if isLate { row.late += 1 }
                case .duplicate(let id):
                    verdict.verdict = VerdictRow.Verdict.duplicate
                    verdict.decisionID = id
                case .differs(let id, let fields):
                    verdict.verdict = VerdictRow.Verdict.rejected
                    verdict.decisionID = id
                    verdict.violations = [Self.differsViolation(id, fields)]
                }
            }
            switch verdict.verdict {
            case VerdictRow.Verdict.accepted: row.accepted += 1
            case VerdictRow.Verdict.duplicate: row.duplicates += 1
            default: row.rejected += 1
            }
            row.rows += 1
            try ImportRepository.insertVerdict(tx, importID: row.id, verdict)
        }
        row.updateTime = now.milliseconds
    }

    private func machine(_ tx: ReadTransaction, _ row: ImportRow) throws -> ImportMachine {
        let carried = try ImportRepository.carried(tx, row.id)
        let reference = try reference.current(tx)
        let context = reference.context(
            department: row.department, today: clock.today, book: try reference.requiredBook())
        return ImportMachine(
            kind: row.kind, context: context,
            carry: try carried.carry.map { try keys.openBytes($0, place: "import") } ?? [], parserState: row.parser,
            hash: try carried.hash.flatMap { ResumableSHA256(stored: try keys.openBytes($0, place: "import-hash")) }
                ?? ResumableSHA256(),
            layout: row.layout.isEmpty ? nil : ColumnLayout(text: row.layout), encoding: row.encoding, rows: row.rows)
    }

    func owned(_ tx: ReadTransaction, _ id: Int64, _ name: String, _ department: String) throws -> ImportRow {
        guard let row = try ImportRepository.row(tx, id) else { throw Refusal.notFound("import", name) }
        guard row.department == department else { throw Refusal.notYours(name, row.department) }
        return row
    }

    func notOpen(_ row: ImportRow) -> RPCError {
        let states = ["", "open", "finished", "failed", "abandoned"]
        let state = states[Int(min(max(row.state, 0), 4))]
        return Refusal.state(
            "IMPORT_NOT_OPEN", "'\(ResourceName.importing(row.id))' is \(state)",
            row.state == ImportRow.State.finished ? "read its verdicts" : "open the file again",
            ["name": ResourceName.importing(row.id)])
    }
}
