import Casework
import Credit
package import Store

/// The tables of the mirror.
package enum MirrorSchema {
    /// The step that makes what is not there yet. Tables that a service brings under these names have these columns.
    package static let tables = Migration(
        name: "registry-mirror/0001-tables",
        sql: """
            CREATE TABLE IF NOT EXISTS mirror_departments (
                code TEXT PRIMARY KEY CHECK (code <> ''),
                title_zh TEXT NOT NULL,
                title_en TEXT NOT NULL
            ) STRICT;
            CREATE TABLE IF NOT EXISTS mirror_calendar_years (
                year INTEGER PRIMARY KEY CHECK (year BETWEEN 1990 AND 2200),
                version INTEGER NOT NULL,
                image BLOB NOT NULL
            ) STRICT;
            -- one row; the revision changes with every year that is loaded, and the rule book is the last one that was heard
            CREATE TABLE mirror_state (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                calendar_revision TEXT NOT NULL,
                rule_book INTEGER NOT NULL DEFAULT 0
            ) STRICT;
            INSERT INTO mirror_state (id, calendar_revision) VALUES (1, '');
            -- every edition heard, as the feed gave it: cases keep the version that applied to them
            CREATE TABLE mirror_rule_books (
                version INTEGER PRIMARY KEY CHECK (version > 0),
                sha256 TEXT NOT NULL,
                load_time INTEGER NOT NULL,
                image BLOB NOT NULL
            ) STRICT;
            CREATE TABLE IF NOT EXISTS mirror_subjects (
                name TEXT PRIMARY KEY CHECK (name LIKE 'subjects/%'),
                kind INTEGER NOT NULL,
                display_name TEXT NOT NULL,
                uscc TEXT NOT NULL,
                status INTEGER NOT NULL,
                merged_into TEXT NOT NULL,
                established TEXT NOT NULL DEFAULT '',
                generation INTEGER NOT NULL DEFAULT 0
            ) STRICT;
            CREATE INDEX mirror_subjects_merged ON mirror_subjects (merged_into) WHERE merged_into <> '';
            CREATE TABLE IF NOT EXISTS mirror_subject_keys (
                lookup_key TEXT NOT NULL,
                subject TEXT NOT NULL REFERENCES mirror_subjects (name),
                in_use INTEGER NOT NULL CHECK (in_use IN (0, 1)),
                PRIMARY KEY (lookup_key, subject)
            ) STRICT;
            CREATE INDEX mirror_subject_keys_subject ON mirror_subject_keys (subject);
            -- subject: the record that the decision came to; owner: the one that stands for it today
            CREATE TABLE IF NOT EXISTS mirror_decisions (
                name TEXT NOT NULL CHECK (name <> ''),
                department TEXT NOT NULL CHECK (department <> ''),
                subject TEXT NOT NULL,
                document_number TEXT NOT NULL,
                kind INTEGER NOT NULL,
                decision_date TEXT NOT NULL CHECK (decision_date LIKE '____-__-__'),
                domain TEXT NOT NULL,
                effective INTEGER NOT NULL CHECK (effective IN (0, 1)),
                status INTEGER NOT NULL,
                generation INTEGER NOT NULL,
                owner TEXT NOT NULL DEFAULT '',
                conduct_kind TEXT NOT NULL DEFAULT '',
                severity INTEGER NOT NULL DEFAULT 0,
                repaired INTEGER NOT NULL DEFAULT 0,
                disputed INTEGER NOT NULL DEFAULT 0,
                valid_to TEXT NOT NULL DEFAULT '',
                publication_end TEXT NOT NULL DEFAULT '',
                version INTEGER NOT NULL DEFAULT 0,
                PRIMARY KEY (name, department, subject)
            ) STRICT;
            CREATE INDEX mirror_decisions_owner ON mirror_decisions (owner, department, document_number);
            """)

    /// The step that makes the table of officials.
    package static let officials = Migration(
        name: "registry-mirror/0002-officials",
        sql: """
            CREATE TABLE mirror_officials (
                department TEXT NOT NULL CHECK (department <> ''),
                folded TEXT NOT NULL CHECK (folded <> ''),
                id TEXT NOT NULL,
                name TEXT NOT NULL,
                roles INTEGER NOT NULL,
                valid_from TEXT NOT NULL CHECK (valid_from LIKE '____-__-__'),
                valid_until TEXT NOT NULL CHECK (valid_until LIKE '____-__-__'),
                PRIMARY KEY (department, folded)
            ) STRICT;
            """)

    /// The step that lets decisions be found by number alone, whomever they are about.
    package static let decisionNumbers = Migration(
        name: "registry-mirror/0003-decision-numbers",
        sql: "CREATE INDEX mirror_decisions_number ON mirror_decisions (department, document_number);")

    /// The step that lets decisions be found by number whatever brackets it has.
    package static let foldedNumbers = Migration(
        name: "registry-mirror/0004-folded-numbers",
        sql: """
            DROP INDEX mirror_decisions_owner;
            DROP INDEX mirror_decisions_number;
            CREATE INDEX mirror_decisions_owner
                ON mirror_decisions (owner, department, \(OfficialNumber.folded("document_number")));
            CREATE INDEX mirror_decisions_number
                ON mirror_decisions (department, \(OfficialNumber.folded("document_number")));
            """)

    /// Columns that the mirror's table of subjects has and the older one of listing had not.
    package static let laterSubjectColumns = """
        ALTER TABLE mirror_subjects ADD COLUMN established TEXT NOT NULL DEFAULT '';
        ALTER TABLE mirror_subjects ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;
        """

    /// Columns that the mirror's table of decisions has and the older one of listing had not, with owners found.
    package static let laterDecisionColumns = """
        ALTER TABLE mirror_decisions ADD COLUMN owner TEXT NOT NULL DEFAULT '';
        ALTER TABLE mirror_decisions ADD COLUMN conduct_kind TEXT NOT NULL DEFAULT '';
        ALTER TABLE mirror_decisions ADD COLUMN severity INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE mirror_decisions ADD COLUMN repaired INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE mirror_decisions ADD COLUMN disputed INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE mirror_decisions ADD COLUMN valid_to TEXT NOT NULL DEFAULT '';
        ALTER TABLE mirror_decisions ADD COLUMN publication_end TEXT NOT NULL DEFAULT '';
        ALTER TABLE mirror_decisions ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
        UPDATE mirror_decisions SET owner = (
            WITH RECURSIVE chain (name, depth) AS (
                SELECT mirror_decisions.subject, 0 UNION ALL
                SELECT s.merged_into, c.depth + 1 FROM mirror_subjects s JOIN chain c ON s.name = c.name
                    WHERE s.merged_into <> '' AND c.depth < 8
            ) SELECT name FROM chain ORDER BY depth DESC LIMIT 1
        );
        """
}
