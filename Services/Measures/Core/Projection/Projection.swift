import Casework
import CommonSchema
import Credit
package import ListingSchema
import MeasuresRules
package import RegistryMirror
import SchemaRuntime
import ServiceKit
package import Store

/// Writes what registry and listing feed into the projection. Every change is the whole new state of one record, so
/// applying one twice changes nothing.
package enum Projection {
    /// What measures keeps of the registry: who a code stands for, persons' names masked, and the penalties that trigger
    /// measures. A subject that the registry lost stays as long as listing has an entry of it, or a penalty was lost with it:
    /// whoever is restrained is found by his number, too, of which an entry keeps nothing. Entries follow the subject record
    /// into which theirs was merged, and go back when the merge is undone.
    package static let registry = RegistryMirror(
        scope: MirrorScope(subjects: .personsMasked, decisions: .penalties, retention: .removes),
        hooks: MirrorHooks(
            subjectMerged: { from, to, transaction in
                try transaction.execute("UPDATE entries SET subject = ? WHERE subject = ?", [.text(to), .text(from)])
            },
            subjectParted: { name, former, owner, transaction in
                let records = try SubjectMirror.records(of: name, transaction)
                let entries = try transaction.query(
                    "SELECT name, payload FROM entries WHERE subject = ?", [.text(former)]
                ) { (name: $0.text(0), subject: try ListEntry(stored: $0.blob(1)).subject) }
                for entry in entries where records.contains(entry.subject) {
                    try transaction.execute(
                        "UPDATE entries SET subject = ? WHERE name = ?", [.text(owner), .text(entry.name)])
                }
            },
            subjectsReferredTo: { names, transaction in
                var found: Set<String> = []
                for list in InList.texts(names) {
                    try transaction.forEach(
                        "SELECT DISTINCT subject FROM entries WHERE subject IN (\(list.marks))", list.values
                    ) { row in
                        found.insert(row.text(0))
                        return true
                    }
                }
                return found
            }))

    /// Applies a change of listing's feed.
    /// - Throws: `ProjectionError`, `StoreError`.
    package static func apply(_ change: ListingChange, generation: Int64, in transaction: WriteTransaction) throws {
        try apply([change], generation: generation, in: transaction)
    }

    /// Applies changes of listing's feed in their order. Which names of subjects were given again is asked of all together; what it needs
    /// beyond that an entry asks by itself, for such a name or for none.
    /// - Throws: `ProjectionError`, `StoreError`.
    package static func apply(_ changes: [ListingChange], generation: Int64, in transaction: WriteTransaction) throws {
        let entries = changes.compactMap { change -> ListEntry? in
            guard case .entry(let entry) = change.resource else { return nil }
            return entry
        }
        let subjects = Set(entries.map(\.subject)).subtracting([""])
        let givenAgain = try SubjectMirror.givenAgain(subjects, transaction)
        for entry in entries {
            try apply(
                entry, isGivenAgain: givenAgain.contains(entry.subject), generation: generation, in: transaction)
        }
    }

    private static func apply(
        _ entry: ListEntry, isGivenAgain: Bool, generation: Int64, in transaction: WriteTransaction
    ) throws {
        guard try EntryReading.fact(entry) != nil else {
            try transaction.execute("DELETE FROM entries WHERE name = ?", [.text(entry.name)])
            return
        }
        let subject = try record(of: entry, isGivenAgain: isGivenAgain, transaction)
        try transaction.execute(
            """
            INSERT INTO entries (subject, name, version, payload, generation, uscc)
                VALUES (\(SubjectMirror.survivorOfFirst), ?, ?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET subject = excluded.subject, version = excluded.version,
                payload = excluded.payload, generation = excluded.generation, uscc = excluded.uscc
            WHERE excluded.version >= entries.version OR excluded.generation > entries.generation
            """,
            [
                .text(subject), .text(entry.name), .integer(entry.version), .blob(try entry.serialized()),
                .integer(generation), .text(entry.uscc),
            ])
    }

    /// The record that an entry is about. Listing knows it by the name that it had when it was listed, and the registry may have given
    /// that name again since: the entry's code says whose it is, and one of a person, which has none, stays where it is. So does one
    /// for whose subject listing has no name any more.
    private static func record(
        of entry: ListEntry, isGivenAgain: Bool, _ transaction: ReadTransaction
    ) throws -> String {
        guard !entry.subject.isEmpty else { return try stored(entry.name, transaction)?.subject ?? "" }
        guard isGivenAgain else { return entry.subject }
        guard entry.uscc.isEmpty else {
            return try SubjectMirror.survivor(
                ofFormer: entry.subject, withKey: SubjectKey.uscc(entry.uscc).text, transaction) ?? entry.subject
        }
        let kept = try stored(entry.name, transaction)
        guard let kept, kept.entry.subject == entry.subject, kept.entry.uscc.isEmpty else { return entry.subject }
        return kept.subject
    }

    /// An entry as it is kept, and the record that it stands under.
    private static func stored(
        _ name: String, _ transaction: ReadTransaction
    ) throws -> (subject: String, entry: ListEntry)? {
        try transaction.queryOne("SELECT subject, payload FROM entries WHERE name = ?", [.text(name)]) {
            (subject: $0.text(0), entry: try ListEntry(stored: $0.blob(1)))
        }
    }

    /// Writes the codes of entries that an older program kept, before the first Check is answered.
    static func writeCodes(_ transaction: WriteTransaction) throws -> Int {
        let rows = try transaction.query("SELECT name, payload FROM entries WHERE uscc IS NULL LIMIT 500") {
            (name: $0.text(0), code: try ListEntry(stored: $0.blob(1)).uscc)
        }
        for row in rows {
            try transaction.execute("UPDATE entries SET uscc = ? WHERE name = ?", [.text(row.code), .text(row.name)])
        }
        return rows.count
    }

    /// How many entries are kept of snapshots from a generation on; those that listing lost are none of them.
    static func entries(from generation: Int64, in transaction: ReadTransaction) throws -> Int64 {
        try transaction.queryOne("SELECT count(*) FROM entries WHERE generation >= ?", [.integer(generation)]) {
            $0.int64(0)
        } ?? 0
    }

    /// Whether a change is an entry that is kept.
    static func counts(_ change: ListingChange) -> Bool {
        guard case .entry(let entry) = change.resource else { return false }
        return (try? EntryReading.fact(entry)) != nil
    }

    /// Entries that a complete snapshot of listing no longer holds: those that were in force stay, marked as lost, for listing was put
    /// back to an earlier state and nobody ended them. The others are removed.
    package static func removeStaleListing(below generation: Int64, in transaction: WriteTransaction) throws {
        var ended: [String] = []
        // A restored listing may have lost more than a query gives at once.
        try transaction.forEach(
            "SELECT name, payload FROM entries WHERE generation < ? AND generation <> \(SubjectMirror.lost)",
            [.integer(generation)]
        ) { row in
            let fact = try EntryReading.fact(try ListEntry(stored: row.blob(1)))
            if fact == nil || fact?.exit != nil { ended.append(row.text(0)) }
            return true
        }
        for list in InList.texts(ended) {
            try transaction.execute("DELETE FROM entries WHERE name IN (\(list.marks))", list.values)
        }
        try transaction.execute(
            "UPDATE entries SET generation = \(SubjectMirror.lost) WHERE generation < ?", [.integer(generation)])
    }
}
