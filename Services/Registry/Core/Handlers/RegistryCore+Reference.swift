import Credit
import RPC
import RegistrySchema
import Store

extension RegistryCore {
    /// Loads a version of the departments.
    ///
    /// - Throws: FAILED_PRECONDITION (OLDER_VERSION, VERSION_DIFFERS, IDENTIFIER_TAKEN).
    func load(
        _ tx: WriteTransaction, departments rows: [DepartmentRow], version: Int64, _ acting: Acting
    ) throws -> LoadDepartmentsResponse {
        let loaded = try ReferenceRepository.departmentsVersion(tx)
        guard version >= loaded else { throw Self.older(version, loaded) }
        let known = try reference.current(tx).departments
        let now = clock.now().milliseconds
        var answer = LoadDepartmentsResponse()
        let given = Set(rows.map(\.code))
        let taken = known.values.filter { !$0.uscc.isEmpty && !given.contains($0.code) }.map { ($0.uscc, $0.code) }
        let owners = Dictionary(taken, uniquingKeysWith: { first, _ in first })
        var changed: [DepartmentRow] = []
        for var row in rows {
            if let owner = owners[row.uscc] {
                throw Refusal.state(
                    "IDENTIFIER_TAKEN", "the identifier of \(row.code) is kept for \(owner)",
                    "give both departments in one catalogue")
            }
            row.updateTime = now
            guard var old = known[row.code] else {
                answer.added += 1
                changed.append(row)
                continue
            }
            old.version = row.version
            old.updateTime = now
            if old == row {
                answer.unchanged += 1
            } else {
                answer.changed += 1
                changed.append(row)
            }
        }
        if changed.isEmpty { return answer }
        guard version > loaded else {
            throw Refusal.state(
                "VERSION_DIFFERS", "version \(version) of the departments was loaded with other content",
                "give the new content a higher version")
        }
        // Identifiers may change hands between rows: first nobody has one that changes.
        for row in changed where known[row.code] != nil {
            var bare = row
            bare.uscc = ""
            try ReferenceRepository.put(tx, bare)
        }
        for row in changed {
            try ReferenceRepository.put(tx, row)
            try FeedRecords.append(tx, department: row)
        }
        try ReferenceRepository.raiseRevision(tx, departmentsVersion: version)
        try tx.audit(
            actor: acting.identity, action: "departments.load", target: "departments", detail: "version=\(version)")
        return answer
    }

    /// Loads a year, and recomputes what it touches as far as one step goes.
    ///
    /// - Throws: FAILED_PRECONDITION (OLDER_VERSION, VERSION_DIFFERS).
    func load(
        _ tx: WriteTransaction, year given: CalendarYearRow, _ acting: Acting
    ) throws -> LoadCalendarYearResponse {
        if let old = try ReferenceRepository.year(tx, given.year) {
            guard given.version >= old.version else { throw Self.older(given.version, old.version) }
            if given.version == old.version {
                var same = given
                same.loadTime = old.loadTime
                same.isRecomputing = old.isRecomputing
                guard same == old else {
                    throw Refusal.state(
                        "VERSION_DIFFERS", "version \(given.version) of \(given.year) was loaded with other content",
                        "give the new content a higher version")
                }
                return LoadCalendarYearResponse(calendarYear: FeedRecords.calendarYear(old), recomputed: 0)
            }
        }
        try ReferenceRepository.put(tx, given)
        try ReferenceRepository.raiseRevision(tx)
        let span = CalendarRules.span(of: Int(given.year))
        try ReferenceRepository.startRecomputation(tx, year: given.year, from: span.from, to: span.to)
        try tx.audit(
            actor: acting.identity, action: "calendar.load", target: ResourceName.calendarYear(given.year),
            detail: "version=\(given.version)")
        let step = try DueDateRecomputation.step(tx, cache: reference, now: clock.now())
        var row = given
        row.isRecomputing = step.hasMore
        // The end of a recomputation tells the feed by itself.
        if step.hasMore { try FeedRecords.append(tx, calendarYear: row) }
        return LoadCalendarYearResponse(calendarYear: FeedRecords.calendarYear(row), recomputed: step.changed)
    }

    static func older(_ version: Int64, _ loaded: Int64) -> RPCError {
        Refusal.state(
            "OLDER_VERSION", "version \(version) is older than version \(loaded), which is loaded",
            "load a newer version")
    }
}
