import RegistryMirror
import ServiceKit
package import Store

/// The tables of measures. Forward only; a migration that was released is never changed.
package enum MeasuresMigrations {
    /// All of them, in order.
    package static let all: [Migration] = [
        FeedFollowers.migration, projection, catalogues, checkLog, MirrorSchema.tables, handOver,
        FeedFollowers.histories, Migration(name: "0005-check-chain", sql: CheckLog.table.chaining),
        MirrorSchema.officials,
        Migration(name: "0006-what-stays", sql: staying),
        MirrorSchema.decisionNumbers,
        // Null until the code is read out of the entry.
        Migration(
            name: "0007-entries-by-code",
            sql: """
                ALTER TABLE entries ADD COLUMN uscc TEXT;
                CREATE INDEX entries_by_code ON entries (uscc);
                """),
        MirrorSchema.foldedNumbers,
        PageKeys.migration,
    ]

    /// What registry and listing said: who a code stands for, and the facts that trigger measures.
    private static let projection = Migration(
        name: "0001-projection",
        sql: """
            CREATE TABLE subjects (
                name TEXT PRIMARY KEY,
                kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
                display_name TEXT NOT NULL,
                display_code TEXT NOT NULL,
                established TEXT,
                ceased INTEGER NOT NULL,
                merged_into TEXT,
                generation INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE subject_codes (
                code TEXT PRIMARY KEY,
                subject TEXT NOT NULL,
                current INTEGER NOT NULL,
                generation INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX subject_codes_by_subject ON subject_codes (subject);
            CREATE TABLE entries (
                name TEXT PRIMARY KEY,
                subject TEXT NOT NULL,
                version INTEGER NOT NULL,
                payload BLOB NOT NULL,
                generation INTEGER NOT NULL
            ) STRICT;
            CREATE INDEX entries_by_subject ON entries (subject);
            CREATE TABLE decisions (
                name TEXT PRIMARY KEY,
                subject TEXT NOT NULL,
                document_number TEXT NOT NULL,
                department TEXT NOT NULL,
                decision_date TEXT NOT NULL,
                conduct_kind TEXT NOT NULL,
                domain TEXT NOT NULL,
                class INTEGER NOT NULL CHECK (class BETWEEN 0 AND 3),
                effective INTEGER NOT NULL,
                repaired INTEGER NOT NULL,
                disputed INTEGER NOT NULL,
                valid_to TEXT,
                publication_end TEXT,
                version INTEGER NOT NULL,
                generation INTEGER NOT NULL
            ) STRICT;
            CREATE INDEX decisions_by_subject ON decisions (subject);
            CREATE TABLE source_levels (source TEXT PRIMARY KEY, time INTEGER NOT NULL) STRICT;
            """)

    /// The registry's part of the projection becomes the mirror's. It is copied, so that Checks go on while the registry is away:
    /// nothing refers to these rows. What a row did not say (the record that a decision came to before a merge, the status behind
    /// "ceased", 1 for "effective") comes with the snapshot that is asked for.
    private static let handOver = Migration(
        name: "0004-registry-mirror",
        sql: """
            INSERT INTO mirror_subjects
                (name, kind, display_name, uscc, status, merged_into, established, generation)
                SELECT name, kind, display_name, display_code,
                    CASE WHEN merged_into IS NOT NULL THEN 5 WHEN ceased = 0 THEN 1 WHEN kind = 4 THEN 4 ELSE 2 END,
                    coalesce(merged_into, ''), coalesce(established, ''), generation FROM subjects;
            INSERT INTO mirror_subject_keys (lookup_key, subject, in_use)
                SELECT CASE WHEN code LIKE 'b:%' THEN 'blind:' || substr(code, 3) ELSE 'uscc:' || code END, subject, current
                FROM subject_codes WHERE subject IN (SELECT name FROM subjects);
            INSERT INTO mirror_decisions (name, department, subject, document_number, kind, decision_date, domain,
                effective, status, generation, owner, conduct_kind, severity, repaired, disputed, valid_to,
                publication_end, version)
                SELECT name, department, subject, document_number, 2, decision_date, domain, effective, effective, generation,
                    subject, conduct_kind, class, repaired, disputed, coalesce(valid_to, ''),
                    coalesce(publication_end, ''), version FROM decisions;
            DROP TABLE subject_codes;
            DROP TABLE subjects;
            DROP TABLE decisions;
            \(FeedFollowers.resync(source: RegistryMirror.source))
            """)

    /// Published versions, and what was decided about measures since.
    private static let catalogues = Migration(
        name: "0002-catalogues",
        sql: """
            CREATE TABLE measure_catalogues (
                version TEXT PRIMARY KEY,
                sequence INTEGER NOT NULL UNIQUE,
                effective TEXT NOT NULL UNIQUE,
                edition TEXT NOT NULL,
                publish_time INTEGER NOT NULL,
                sha256 TEXT NOT NULL,
                item_count INTEGER NOT NULL
            ) STRICT;
            CREATE TABLE measure_items (
                version TEXT NOT NULL REFERENCES measure_catalogues (version),
                code TEXT NOT NULL,
                payload BLOB NOT NULL,
                PRIMARY KEY (version, code)
            ) STRICT;
            CREATE TABLE matter_catalogues (
                version TEXT PRIMARY KEY,
                sequence INTEGER NOT NULL UNIQUE,
                effective TEXT NOT NULL UNIQUE,
                edition TEXT NOT NULL,
                publish_time INTEGER NOT NULL,
                sha256 TEXT NOT NULL,
                item_count INTEGER NOT NULL
            ) STRICT;
            CREATE TABLE matter_items (
                version TEXT NOT NULL REFERENCES matter_catalogues (version),
                code TEXT NOT NULL,
                payload BLOB NOT NULL,
                PRIMARY KEY (version, code)
            ) STRICT;
            CREATE TABLE measure_standings (
                code TEXT PRIMARY KEY,
                revision INTEGER NOT NULL,
                deactivation TEXT,
                repeal_date TEXT,
                repeal_instrument TEXT,
                repeal_article TEXT,
                repeal_reason TEXT,
                repeal_time INTEGER,
                repeal_through INTEGER
            ) STRICT;
            """)

    /// One row per answer (LC-09). Rows are only ever added, at the end.
    private static let checkLog = Migration(
        name: "0003-check-log",
        sql: """
            CREATE TABLE checks (
                sequence INTEGER PRIMARY KEY,
                time INTEGER NOT NULL,
                department TEXT NOT NULL,
                official TEXT NOT NULL,
                official_name TEXT NOT NULL,
                matter TEXT NOT NULL,
                purpose TEXT NOT NULL,
                subject TEXT NOT NULL,
                on_date TEXT,
                shown TEXT NOT NULL,
                sources TEXT NOT NULL,
                versions TEXT NOT NULL
            ) STRICT;
            CREATE INDEX checks_by_department ON checks (department, sequence);
            """)

    /// What was published stays as it was published, and a repeal is not taken back (LC-04, LC-13, LC-17).
    private static let staying =
        ["measure", "matter"].map(published).joined(separator: "\n") + """

            CREATE TRIGGER measure_standings_stay BEFORE DELETE ON measure_standings
                BEGIN SELECT RAISE(ABORT, 'what was decided about a measure is never removed'); END;
            CREATE TRIGGER measure_standings_repealed BEFORE UPDATE ON measure_standings
                WHEN OLD.repeal_date IS NOT NULL AND (NEW.repeal_date IS NULL OR NEW.repeal_through IS NULL
                    OR NEW.repeal_through < OLD.repeal_through
                    OR NEW.repeal_through = OLD.repeal_through AND NEW.repeal_date > OLD.repeal_date)
                BEGIN SELECT RAISE(ABORT, 'a repeal is not taken back and not put off'); END;
            """

    private static func published(_ kind: String) -> String {
        """
        CREATE TRIGGER \(kind)_catalogues_keep BEFORE UPDATE ON \(kind)_catalogues
            BEGIN SELECT RAISE(ABORT, 'a published version is never changed'); END;
        CREATE TRIGGER \(kind)_catalogues_stay BEFORE DELETE ON \(kind)_catalogues
            BEGIN SELECT RAISE(ABORT, 'a published version is never removed'); END;
        CREATE TRIGGER \(kind)_items_keep BEFORE UPDATE ON \(kind)_items
            BEGIN SELECT RAISE(ABORT, 'an item of a published version is never changed'); END;
        CREATE TRIGGER \(kind)_items_stay BEFORE DELETE ON \(kind)_items
            BEGIN SELECT RAISE(ABORT, 'an item of a published version is never removed'); END;
        CREATE TRIGGER \(kind)_items_whole BEFORE INSERT ON \(kind)_items
            WHEN (SELECT count(*) FROM \(kind)_items WHERE version = NEW.version)
                >= (SELECT item_count FROM \(kind)_catalogues WHERE version = NEW.version)
            BEGIN SELECT RAISE(ABORT, 'a published version is whole'); END;
        """
    }
}
