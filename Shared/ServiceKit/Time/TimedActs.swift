package import Credit
package import Store

/// What a service did because its clock said that the hour had come.
package struct TimedAct: Sendable, Hashable {
    /// Its number in the register, from 1.
    package let number: Int64
    /// What was done, as the audit chain calls it.
    package let action: String
    /// The record that it was done to.
    package let target: String
    /// From when on it was due.
    package let due: Timestamp
    /// When it was done, by the clock of then.
    package let time: Timestamp
    /// When it was undone, and by whom; nil while it stands.
    package let undone: Undone?

    /// That an act was undone.
    package struct Undone: Sendable, Hashable {
        /// When, by the clock of then.
        package let time: Timestamp
        /// Who did it.
        package let identity: String
    }
}

/// The register of what the clock did, in the database of every service that does something by it, so that what a wrong clock did is
/// found. An act is undone once, and only before it is due.
package enum TimedActs {
    /// The step that a service which does something by its clock has in its list of migrations.
    package static let migration = Migration(
        name: "servicekit/0003-timed-acts",
        sql: """
            CREATE TABLE timed_acts (
                id INTEGER PRIMARY KEY,
                action TEXT NOT NULL CHECK (action <> ''),
                target TEXT NOT NULL CHECK (target <> ''),
                due INTEGER NOT NULL,
                time INTEGER NOT NULL,
                undone INTEGER,
                undone_by TEXT CHECK (undone_by <> ''),
                -- what was due stays
                CHECK (undone IS NULL OR undone < due),
                CHECK ((undone IS NULL) = (undone_by IS NULL))
            ) STRICT;
            CREATE INDEX timed_acts_time ON timed_acts (time, id);
            CREATE INDEX timed_acts_target ON timed_acts (target);
            CREATE TRIGGER timed_acts_stay BEFORE DELETE ON timed_acts
                BEGIN SELECT RAISE(ABORT, 'acts of the clock are never removed'); END;
            CREATE TRIGGER timed_acts_keep BEFORE UPDATE ON timed_acts
                WHEN OLD.undone IS NOT NULL OR NEW.undone IS NULL OR NEW.id IS NOT OLD.id OR NEW.action IS NOT OLD.action
                    OR NEW.target IS NOT OLD.target OR NEW.due IS NOT OLD.due OR NEW.time IS NOT OLD.time
                BEGIN SELECT RAISE(ABORT, 'an act of the clock is undone once, and never changed'); END;
            """)

    /// Notes an act in the transaction that does it.
    package static func note(
        _ action: String, on target: String, due: Timestamp, at time: Timestamp, _ transaction: WriteTransaction
    ) throws {
        try transaction.execute(
            "INSERT INTO timed_acts (id, action, target, due, time) VALUES (?, ?, ?, ?, ?)",
            [
                .integer(try transaction.nextID(in: "timed_acts")), .text(action), .text(target),
                .integer(due.milliseconds), .integer(time.milliseconds),
            ])
    }

    /// A span of the clock, the end not in it, and where in it to go on: a clock that was set back gives its instants twice, so that
    /// acts are in order of their numbers.
    struct Span: Sendable, Hashable {
        var since: Timestamp
        var until: Timestamp?
        var before = Int64.max

        /// What a page token is bound to.
        var filter: [String] { ["\(since.milliseconds)", "\(until?.milliseconds ?? .max)"] }
    }

    /// The acts of a span, newest first, at most `limit`.
    static func acts(_ span: Span, limit: Int, _ transaction: ReadTransaction) throws -> [TimedAct] {
        try transaction.query(
            """
            SELECT id, action, target, due, time, undone, undone_by FROM timed_acts
                WHERE time >= ? AND time < ? AND id < ? ORDER BY id DESC LIMIT ?
            """,
            [
                .integer(span.since.milliseconds), .integer(span.until?.milliseconds ?? .max), .integer(span.before),
                .integer(limit),
            ]
        ) { row in
            TimedAct(
                number: row.int64(0), action: row.text(1), target: row.text(2),
                due: Timestamp(milliseconds: row.int64(3)),
                time: Timestamp(milliseconds: row.int64(4)),
                undone: row.int64OrNil(5).map {
                    TimedAct.Undone(time: Timestamp(milliseconds: $0), identity: row.text(6))
                })
        }
    }

    /// Notes that an act is undone, before what it did is.
    static func undo(
        _ act: TimedAct, at time: Timestamp, by identity: String, _ transaction: WriteTransaction
    ) throws {
        try transaction.execute(
            "UPDATE timed_acts SET undone = ?, undone_by = ? WHERE id = ?",
            [.integer(time.milliseconds), .text(identity), .integer(act.number)])
    }
}
