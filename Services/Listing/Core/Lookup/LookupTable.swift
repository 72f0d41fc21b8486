import Casework
import CommonSchema
package import Credit
package import ListingRules
package import ListingSchema
import RegistryMirror
import SchemaRuntime
package import Store

/// Reads entries as they stood in law on a day, as far as was recorded by an instant.
package enum LookupTable {
    /// The day and the knowledge that a look-up asks about.
    package struct AsOf: Sendable, Hashable {
        /// The day in law.
        package var day: CivilDate
        /// Only versions recorded until then, milliseconds since the epoch.
        package var known: Int64

        /// A day, and all that is known by now unless an instant is given.
        package init(day: CivilDate, known: Int64 = .max) {
            self.day = day
            self.known = known
        }
    }

    /// The entries of a subject and of those merged into it, oldest first, at most ``Limits/entriesPerSubject``.
    package static func entries(
        ofSubject subject: String, asOf: AsOf, _ transaction: ReadTransaction
    ) throws -> [Found] {
        let ids = try transaction.query(
            """
            \(SubjectMirror.family) SELECT e.id FROM entries e WHERE e.about IN (SELECT name FROM family)
                ORDER BY e.id LIMIT ?
            """, [.text(subject), .integer(ListingLimits.entriesPerSubject)]
        ) { $0.int64(0) }
        return try ids.compactMap { try entry($0, asOf: asOf, transaction) }
    }

    /// One entry; nil if it did not exist on that day or was not known.
    package static func entry(_ id: Int64, asOf: AsOf, _ transaction: ReadTransaction) throws -> Found? {
        try transaction.queryOne(
            """
            SELECT v.image, v.state, e.about FROM entry_versions v JOIN entries e ON e.id = v.entry
                WHERE v.entry = ? AND v.valid_date <= ? AND v.recorded <= ? ORDER BY v.version DESC LIMIT 1
            """, [.integer(id), .text(asOf.day.description), .integer(asOf.known)]
        ) { row in
            let entry = try ListEntry(stored: row.blob(0))
            let owner = try EntryTable.owner(subject: entry.subject, about: row.text(2), transaction)
            return try found(
                EntryTable.published(entry, owner: owner), state: FileState(row, 1), owner: owner, asOf)
        }
    }

    private static func found(_ entry: ListEntry, state: FileState, owner: String, _ asOf: AsOf) -> Found {
        var entry = entry
        guard entry.state == .effective || entry.state == .expired, let last = CivilDate(iso: entry.validTo) else {
            return Found(entry: entry, state: state, owner: owner)
        }
        if last < asOf.day {
            // The clock's end holds whether or not somebody has recorded it.
            entry.state = .expired
            entry.exitDate = last.adding(days: 1).description
            entry.exitReason = .periodOver
            entry.suspension = nil
        } else if entry.state == .expired {
            // A wrong clock recorded it before its day.
            entry.state = .effective
            (entry.exitDate, entry.exitReason) = ("", .unspecified)
        }
        return Found(entry: entry, state: state, owner: owner)
    }

    /// An entry as found, with the state of its file.
    package struct Found: Sendable, Hashable {
        /// As consumers see it.
        package var entry: ListEntry
        /// State of the file on that day.
        package var state: FileState
        /// The record that stands for its subject.
        package var owner: String

        /// What was found.
        package init(entry: ListEntry, state: FileState, owner: String) {
            self.entry = entry
            self.state = state
            self.owner = owner
        }
    }

    /// An entry of a page: its id, what consumers see, and the record that stands for its subject.
    package typealias Paged = (id: Int64, entry: ListEntry, owner: String)

    /// A page of present entries after an id, filtered; filters empty for all.
    package static func page(
        after id: Int64, list: String?, domain: String?, subject: String, states: [FileState], limit: Int,
        _ transaction: ReadTransaction
    ) throws -> [Paged] {
        let marks = states.map { _ in "?" }.joined(separator: ", ")
        return try transaction.query(
            """
            \(SubjectMirror.family) SELECT e.id, v.image, e.about FROM entries e
                JOIN entry_versions v ON v.entry = e.id AND v.version = e.version
                WHERE e.id > ? AND (? = '' OR e.list_code = ?) AND (? = '' OR e.domain = ?)
                AND (? = '' OR e.about IN (SELECT name FROM family)) AND e.state IN (\(marks)) ORDER BY e.id LIMIT ?
            """,
            [
                .text(subject), .integer(id), .text(list ?? ""), .text(list ?? ""), .text(domain ?? ""),
                .text(domain ?? ""), .text(subject),
            ] + states.map { .text($0.rawValue) } + [.integer(limit)]
        ) { row in
            let entry = try ListEntry(stored: row.blob(1))
            let owner = try EntryTable.owner(subject: entry.subject, about: row.text(2), transaction)
            return (row.int64(0), EntryTable.published(entry, owner: owner), owner)
        }
    }

    /// A page of an entry's history after a version.
    package static func history(
        of id: Int64, after version: Int64, limit: Int, _ transaction: ReadTransaction
    ) throws -> [EntryHistoryItem] {
        try transaction.query(
            """
            SELECT version, event, state, valid_date, recorded, actor, official_id, official_name, remark, image
                FROM entry_versions WHERE entry = ? AND version > ? ORDER BY version LIMIT ?
            """, [.integer(id), .integer(version), .integer(limit)]
        ) { row in
            EntryHistoryItem(
                version: row.int64(0), event: row.text(1), fileState: row.text(2).uppercased(),
                validDate: row.text(3), recordTime: WireTimestamp(millisecondsSinceEpoch: row.int64(4)),
                actor: row.text(5),
                official: row.text(6).isEmpty ? nil : Official(id: row.text(6), name: row.text(7)),
                remark: row.text(8), entry: try ListEntry(stored: row.blob(9)))
        }
    }
}
