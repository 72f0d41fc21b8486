import Credit
import RegistryRules
import Store

/// SQL of the subjects.
enum SubjectTable {
    /// The numbers of the contract's IdentifierKind under which codes are stored.
    enum CodeKind {
        static let uscc: Int64 = 1
        static let registration: Int64 = 2
        static let citizenNumber: Int64 = 7
        static let otherDocument: Int64 = 8
    }

    /// The record to which a code leads, and how: in use or as a former one.
    struct Hit: Sendable {
        var id: Int64
        var displayName: String
        var kind: PartyKind
        var mergedInto: Int64?
        var isFormer: Bool
        /// Other records were merged into it.
        var hasMerged: Bool
        /// The record that stands for it and for others; nil if it is the only one of its subject.
        var survivor: Int64?
    }

    /// A code as it is kept, by which its subject is found.
    struct Code: Sendable, Hashable {
        var kind: Int64
        var value: ExactText

        init(_ kind: Int64, _ value: String) { (self.kind, self.value) = (kind, ExactText(value)) }
    }

    /// The code's kind and stored value for a subject's code.
    static func stored(_ code: PartyCode, _ keys: RegistryKeys) -> (kind: Int64, value: String, shown: String) {
        switch code {
        case .uscc(let code): (CodeKind.uscc, code, code)
        case .registration(let number): (CodeKind.registration, number, number)
        case .document(let kind, let number):
            (
                kind == .identityCard ? CodeKind.citizenNumber : CodeKind.otherDocument, keys.index(kind, number),
                Codes.masked(kind, number)
            )
        }
    }

    /// The subjects of codes, current or former, by the codes that have one; not yet followed through merges.
    static func find(_ tx: ReadTransaction, _ codes: Set<Code>) throws -> [Code: Hit] {
        // Kinds are numbers of the contract, and nearly always the same few.
        let kinds = Set(codes.map(\.kind)).sorted().map { "\($0)" }.joined(separator: ", ")
        var hits: [Code: Hit] = [:]
        for values in InList.lists(Set(codes.map(\.value))) {
            try tx.forEach(
                """
                SELECT c.kind, c.value, s.id, s.display_name, s.kind, s.merged_into, c.valid_to,
                    CASE WHEN EXISTS (SELECT 1 FROM subject m WHERE m.merged_into = s.id) THEN 1 ELSE 0 END
                FROM subject_code c JOIN subject s ON s.id = c.subject_id
                WHERE c.kind IN (\(kinds)) AND c.value IN (\(values.marks))
                """, values.values
            ) { row in
                let code = Code(row.int64(0), row.text(1))
                // The value of one kind may be another one's, too.
                guard codes.contains(code) else { return true }
                hits[code] = Hit(
                    id: row.int64(2), displayName: row.text(3), kind: PartyKind(rawValue: row.int64(4)) ?? .legalPerson,
                    mergedInto: row.int64OrNil(5), isFormer: !row.text(6).isEmpty, hasMerged: row.bool(7))
                return true
            }
        }
        return hits
    }

    /// The subject of a code, current or former; not yet followed through merges.
    static func find(_ tx: ReadTransaction, kind: Int64, value: String) throws -> Hit? {
        let code = Code(kind, value)
        return try find(tx, [code])[code]
    }

    /// Follows merges to the record that stays; nil beyond `RegistryLimits.mergeDepth`, which no merge goes.
    static func surviving(_ tx: ReadTransaction, _ id: Int64) throws -> SubjectRow? {
        try tx.queryOne(
            """
            WITH RECURSIVE chain (id, target, depth) AS (
                SELECT id, merged_into, 0 FROM subject WHERE id = ? UNION ALL
                SELECT s.id, s.merged_into, c.depth + 1 FROM chain c JOIN subject s ON s.id = c.target
                WHERE c.depth < \(RegistryLimits.mergeDepth)
            )
            SELECT \(SubjectRow.columns) FROM subject WHERE id = (SELECT c.id FROM chain c WHERE c.target IS NULL)
            """, [.integer(id)]
        ) { SubjectRow($0) }
    }

    /// Those of some subjects that are natural persons, in no order.
    static func persons(_ tx: ReadTransaction, _ ids: [Int64]) throws -> [Int64] {
        try InList.lists(Set(ids)).flatMap { part in
            try tx.query(
                "SELECT id FROM subject WHERE kind = ? AND id IN (\(part.marks))",
                [.integer(PartyKind.naturalPerson.rawValue)] + part.values
            ) { $0.int64(0) }
        }
    }

    /// The records that stand for others today, by their ids; those that nothing was merged into stand for themselves.
    static func survivors(_ tx: ReadTransaction, _ ids: Set<Int64>) throws -> [Int64: Int64] {
        var survivors: [Int64: Int64] = [:]
        for part in InList.lists(ids) {
            try tx.forEach(
                "\(chain(part)) SELECT c.id, c.at FROM chain c JOIN subject s ON s.id = c.at WHERE s.merged_into IS NULL",
                part.values
            ) { row in
                survivors[row.int64(0)] = row.int64(1)
                return true
            }
        }
        return survivors
    }

    /// From records upwards, with the distance.
    private static func chain(_ ids: InList) -> String {
        """
        WITH RECURSIVE chain (id, at, depth) AS (
            SELECT id, id, 0 FROM subject WHERE id IN (\(ids.marks)) UNION ALL
            SELECT c.id, s.merged_into, c.depth + 1 FROM chain c JOIN subject s ON s.id = c.at
            WHERE s.merged_into IS NOT NULL AND c.depth < \(RegistryLimits.mergeDepth)
        )
        """
    }

    /// A record of a subject of which several were merged.
    struct Member: Sendable, Hashable {
        var id: Int64
        /// How many merges lie between it and the record that stands for the subject; 0 for that one.
        var depth: Int
    }

    /// The records of the subjects that some records belong to, by the one that stands for each: itself first, then by distance and id.
    static func families(_ tx: ReadTransaction, of ids: Set<Int64>) throws -> [Int64: [Member]] {
        var families: [Int64: [Member]] = [:]
        for part in InList.lists(ids) {
            var found: [Int64: [Member]] = [:]
            try tx.forEach(
                """
                \(chain(part)), survivor (id) AS (
                    SELECT DISTINCT s.id FROM chain c JOIN subject s ON s.id = c.at WHERE s.merged_into IS NULL
                ), family (survivor, id, depth) AS (
                    SELECT id, id, 0 FROM survivor UNION ALL
                    SELECT f.survivor, s.id, f.depth + 1 FROM family f JOIN subject s ON s.merged_into = f.id
                    WHERE f.depth < \(RegistryLimits.mergeDepth)
                )
                SELECT survivor, id, depth FROM family ORDER BY survivor, depth, id
                """, part.values
            ) { row in
                found[row.int64(0), default: []].append(Member(id: row.int64(1), depth: row.int(2)))
                return true
            }
            // Records of one subject may stand in two parts.
            families.merge(found) { first, _ in first }
        }
        return families
    }

    /// A record and all that were merged into it, with their distance. Nothing moves when records are merged: what was
    /// known of a record stays with it, and is read through the one that stands for it.
    private static let family = """
        WITH RECURSIVE family (id, depth) AS (
            SELECT CAST(? AS BIGINT), 0 UNION ALL
            SELECT s.id, f.depth + 1 FROM subject s JOIN family f ON s.merged_into = f.id
            WHERE f.depth < \(RegistryLimits.mergeDepth)
        )
        """

    /// The ids of a record and of all that were merged into it, itself first; and the distance of the farthest.
    static func records(_ tx: ReadTransaction, of id: Int64) throws -> (ids: [Int64], depth: Int) {
        let rows = try tx.query("\(family) SELECT id, depth FROM family ORDER BY depth, id", [.integer(id)]) {
            (id: $0.int64(0), depth: $0.int(1))
        }
        return (rows.map(\.id), rows.last?.depth ?? 0)
    }

    static func row(_ tx: ReadTransaction, _ id: Int64) throws -> SubjectRow? {
        try tx.queryOne("SELECT \(SubjectRow.columns) FROM subject WHERE id = ?", [.integer(id)]) { SubjectRow($0) }
    }

    /// Subjects after an id, for pages and snapshots; `prefix` is folded as ``NameFolding`` does.
    static func rows(
        _ tx: ReadTransaction, after id: Int64, kind: Int64, prefix: String, limit: Int
    ) throws -> [SubjectRow] {
        var sql = "SELECT \(SubjectRow.columns) FROM subject WHERE id > ?"
        var args: [SQLValue] = [.integer(id)]
        if kind != 0 {
            sql += " AND kind = ?"
            args.append(.integer(kind))
        }
        if !prefix.isEmpty {
            // Every name that begins with the prefix sorts before the prefix followed by the last code point.
            sql += " AND search_name >= ? AND search_name < ?"
            args += [.text(prefix), .text(prefix + "\u{10FFFF}")]
        }
        args.append(.integer(limit))
        return try tx.query(sql + " ORDER BY id LIMIT ?", args) { SubjectRow($0) }
    }

    static func nextID(_ tx: WriteTransaction) throws -> Int64 { try tx.nextID(in: "subject") }

    /// Inserts a subject with its code and name.
    static func insert(
        _ tx: WriteTransaction, _ row: SubjectRow, sealedNumber: [UInt8]?,
        codes: [(kind: Int64, value: String, shown: String)], source: String
    ) throws {
        try tx.execute(
            """
            INSERT INTO subject (id, kind, display_name, search_name, uscc, document_kind, blind_index, masked_number,
                sealed_number, established_date, division_code, legal_representative, status, version, create_time,
                update_time)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(row.id), .integer(row.kind.rawValue), .text(row.displayName),
                .text(NameFolding.fold(row.displayName)), .text(row.uscc),
                .integer(row.documentKind?.rawValue ?? 0), .text(row.blindIndex), .text(row.maskedNumber),
                .optional(sealedNumber), .text(row.establishedDate), .text(row.divisionCode),
                .text(row.legalRepresentative), .integer(row.status), .integer(row.version), .integer(row.createTime),
                .integer(row.updateTime),
            ])
        for code in codes { try insertCode(tx, row.id, code, from: row.establishedDate) }
        try putName(
            tx, row.id, SubjectNameRow(displayName: row.displayName, validFrom: "", validTo: "", source: source))
    }

    static func insertCode(
        _ tx: WriteTransaction, _ id: Int64, _ code: (kind: Int64, value: String, shown: String), from: String,
        asIssued: Bool = false
    ) throws {
        try tx.execute(
            "INSERT INTO subject_code (kind, value, subject_id, shown, valid_from, as_issued) VALUES (?, ?, ?, ?, ?, ?)",
            [
                .integer(code.kind), .text(code.value), .integer(id), .text(code.shown), .text(from),
                .bool(asIssued),
            ])
    }

    static func endCodes(_ tx: WriteTransaction, _ id: Int64, kinds: [Int64], on date: String) throws {
        for kind in kinds {
            try tx.execute(
                "UPDATE subject_code SET valid_to = ? WHERE subject_id = ? AND kind = ? AND valid_to = ''",
                [.text(date), .integer(id), .integer(kind)])
        }
    }

    /// Notes a name of a record, unless there is no room for it.
    static func insertName(
        _ tx: WriteTransaction, _ id: Int64, _ name: String, from: String, source: String
    ) throws {
        let row = SubjectNameRow(displayName: name, validFrom: from, validTo: "", source: source)
        if row.hasRoom(beside: try ownNames(tx, of: [id])[id] ?? []) { try putName(tx, id, row) }
    }

    /// Writes a name that is in use from now on.
    static func putName(_ tx: WriteTransaction, _ id: Int64, _ row: SubjectNameRow) throws {
        try tx.execute(
            """
            INSERT INTO subject_name (subject_id, display_name, valid_from, source) VALUES (?, ?, ?, ?)
            ON CONFLICT (subject_id, display_name, source) DO UPDATE SET valid_from = excluded.valid_from, valid_to = ''
            """, [.integer(id), .text(row.displayName), .text(row.validFrom), .text(row.source)])
    }

    /// The names that some records have themselves, by record and in no order.
    static func ownNames(_ tx: ReadTransaction, of ids: Set<Int64>) throws -> [Int64: [SubjectNameRow]] {
        var names: [Int64: [SubjectNameRow]] = [:]
        for part in InList.lists(ids) {
            try tx.forEach(
                """
                SELECT subject_id, display_name, valid_from, valid_to, source FROM subject_name
                WHERE subject_id IN (\(part.marks))
                """, part.values
            ) { row in
                names[row.int64(0), default: []].append(
                    SubjectNameRow(
                        displayName: row.text(1), validFrom: row.text(2), validTo: row.text(3), source: row.text(4)))
                return true
            }
        }
        return names
    }

    static func endName(_ tx: WriteTransaction, _ id: Int64, _ name: String, on date: String) throws {
        try tx.execute(
            "UPDATE subject_name SET valid_to = ? WHERE subject_id = ? AND display_name = ? AND source <> 'decision'",
            [.text(date), .integer(id), .text(name)])
    }

    /// Kinds of the codes that a record itself has in use.
    static func ownKindsInUse(_ tx: ReadTransaction, _ id: Int64) throws -> Set<Int64> {
        Set(
            try tx.query(
                "SELECT kind FROM subject_code WHERE subject_id = ? AND valid_to = ''", [.integer(id)]
            ) { $0.int64(0) })
    }

    /// The codes of a record and of those merged into it: current ones first, its own before the others'.
    static func codes(_ tx: ReadTransaction, _ id: Int64) throws -> [SubjectCodeRow] {
        try tx.query(
            """
            \(family) SELECT c.kind, c.value, c.shown, c.valid_from, c.valid_to, c.as_issued
            FROM family f JOIN subject_code c ON c.subject_id = f.id
            ORDER BY c.valid_to <> '', f.depth, c.valid_to DESC, c.kind, c.value
            """, [.integer(id)]
        ) {
            SubjectCodeRow(
                kind: $0.int64(0), value: $0.text(1), shown: $0.text(2), validFrom: $0.text(3), validTo: $0.text(4),
                isAsIssued: $0.bool(5))
        }
    }

    /// The names of a record, and those of the records merged into it that it does not have itself.
    static func names(_ tx: ReadTransaction, _ id: Int64) throws -> [SubjectNameRow] {
        let names = try tx.query(
            """
            \(family) SELECT n.display_name, n.valid_from, n.valid_to, n.source, f.depth
            FROM family f JOIN subject_name n ON n.subject_id = f.id
            """, [.integer(id)]
        ) {
            SubjectNameRow(
                displayName: $0.text(0), validFrom: $0.text(1), validTo: $0.text(2), source: $0.text(3),
                depth: $0.int(4))
        }
        var known: Set<[String]> = []
        return names.sorted { $0.isShown(before: $1) }
            .filter { known.insert([$0.displayName, $0.source]).inserted }
    }

    /// Writes back what an update may change.
    static func update(_ tx: WriteTransaction, _ row: SubjectRow) throws {
        try tx.execute(
            """
            UPDATE subject SET display_name = ?, search_name = ?, uscc = ?, document_kind = ?, blind_index = ?,
                masked_number = ?, established_date = ?, legal_representative = ?, status = ?, merged_into = ?, version = ?,
                update_time = ?
            WHERE id = ?
            """,
            [
                .text(row.displayName), .text(NameFolding.fold(row.displayName)), .text(row.uscc),
                .integer(row.documentKind?.rawValue ?? 0), .text(row.blindIndex), .text(row.maskedNumber),
                .text(row.establishedDate),
                .text(row.legalRepresentative), .integer(row.status), .optional(row.mergedInto), .integer(row.version),
                .integer(row.updateTime), .integer(row.id),
            ])
    }

    /// Folds the names of rows that were written before names were searched by their form; at most `limit` of them.
    /// - Returns: how many there were.
    static func foldNames(_ tx: WriteTransaction, limit: Int) throws -> Int {
        let rows = try tx.query(
            "SELECT id, display_name FROM subject WHERE search_name = '' ORDER BY id LIMIT ?", [.integer(limit)]
        ) { (id: $0.int64(0), name: $0.text(1)) }
        for row in rows {
            let folded = NameFolding.fold(row.name)
            try tx.execute(
                "UPDATE subject SET search_name = ? WHERE id = ?",
                [.text(folded.isEmpty ? row.name : folded), .integer(row.id)])
        }
        return rows.count
    }

    static func updateSealed(_ tx: WriteTransaction, _ id: Int64, _ sealed: [UInt8]?) throws {
        try tx.execute("UPDATE subject SET sealed_number = ? WHERE id = ?", [.optional(sealed), .integer(id)])
    }

    static func insertEvent(_ tx: WriteTransaction, _ id: Int64, _ event: SubjectEventRow) throws {
        try tx.execute(
            """
            INSERT INTO subject_event (id, subject_id, action, field, old_value, new_value, effective_date, department,
                official, reason, record_time) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(try tx.nextID(in: "subject_event")), .integer(id), .text(event.action), .text(event.field),
                .text(event.oldValue), .text(event.newValue), .text(event.effectiveDate), .text(event.department),
                .text(event.official), .text(event.reason), .integer(event.recordTime),
            ])
    }

    /// Events before an id, newest first.
    static func events(_ tx: ReadTransaction, _ id: Int64, before: Int64, limit: Int) throws -> [SubjectEventRow] {
        try tx.query(
            """
            SELECT id, action, field, old_value, new_value, effective_date, department, official, reason, record_time
            FROM subject_event WHERE subject_id = ? AND id < ? ORDER BY id DESC LIMIT ?
            """, [.integer(id), .integer(before), .integer(limit)]
        ) {
            SubjectEventRow(
                id: $0.int64(0), action: $0.text(1), field: $0.text(2), oldValue: $0.text(3), newValue: $0.text(4),
                effectiveDate: $0.text(5), department: $0.text(6), official: $0.text(7), reason: $0.text(8),
                recordTime: $0.int64(9))
        }
    }
}
