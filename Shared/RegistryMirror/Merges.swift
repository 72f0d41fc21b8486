import ServiceKit
import Store

/// The merges of some records, and of those into which they were merged: read at once, and kept up with what is written.
struct Merges {
    private var survivors: [String: String] = [:]

    /// Of nothing.
    init() {}

    /// Reads the merges of some records and those that follow on them.
    init(of names: some Sequence<String>, _ transaction: ReadTransaction) throws {
        for list in InList.texts(names) {
            try transaction.forEach(Self.following(list.marks), list.values) { row in
                survivors[row.text(0)] = row.text(1)
                return true
            }
        }
    }

    /// As many steps as ``SubjectMirror/chain`` takes from each record.
    private static func following(_ marks: String) -> String {
        """
        WITH RECURSIVE merges (name, merged_into, depth) AS (
            SELECT name, merged_into, 0 FROM mirror_subjects WHERE name IN (\(marks)) AND merged_into <> ''
            UNION
            SELECT s.name, s.merged_into, m.depth + 1 FROM merges m JOIN mirror_subjects s ON s.name = m.merged_into
                WHERE s.merged_into <> '' AND m.depth < \(SubjectMirror.mergeDepth)
        )
        SELECT DISTINCT name, merged_into FROM merges
        """
    }

    /// The record into which one was merged; nil for one that stands for itself.
    subscript(name: String) -> String? {
        get { survivors[name] }
        set { survivors[name] = newValue }
    }

    /// The records into which others were merged.
    var targets: Set<String> { Set(survivors.values) }

    /// As ``SubjectMirror/survivor(ofName:_:)``, of a record that was asked for or to which one of those leads.
    func survivor(ofName name: String) -> String {
        var last = name
        for _ in 0..<SubjectMirror.mergeDepth {
            guard let next = survivors[last] else { break }
            last = next
        }
        return last
    }
}
