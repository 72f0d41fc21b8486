import Casework
import Credit
import ServiceKit
import Store

/// The registry's tables. STRICT, with sequential integer keys inside; the portable subset of SQL.
enum RegistryMigrations {
    /// All, in order; never changed once released.
    static let all = [
        subjects, decisions, imports, reference, merges, ruleBooks, searchNames, officials, subjectChanges,
        staying, standing, officialsStay, TimedActs.migration, decisionDays, decisionNumbers, PageKeys.migration,
    ]

    /// A decision is looked for by its subject and day: the number may be written in other brackets.
    private static let decisionDays = Migration(
        name: "registry/0013-decision-days",
        // With the number, since a file may hold hundreds of decisions about one subject and day.
        sql: """
            CREATE INDEX decision_by_subject_day
                ON decision (subject_id, decision_date, \(OfficialNumber.folded("document_number")));
            """)

    /// Decisions are looked for by many numbers at once, whatever brackets they have: a number has few, a subject or a day may have
    /// thousands.
    private static let decisionNumbers = Migration(
        name: "registry/0014-decision-numbers",
        sql: """
            CREATE INDEX decision_by_number ON decision (\(OfficialNumber.folded("document_number")), subject_id);
            DROP INDEX decision_by_subject_day;
            """)

    private static let subjects = Migration(
        name: "registry/0001-subjects",
        sql: """
            CREATE TABLE subject (
                id INTEGER PRIMARY KEY,
                kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
                display_name TEXT NOT NULL CHECK (display_name <> ''),
                uscc TEXT NOT NULL DEFAULT '',
                document_kind INTEGER NOT NULL DEFAULT 0 CHECK (document_kind BETWEEN 0 AND 5),
                blind_index TEXT NOT NULL DEFAULT '',
                masked_number TEXT NOT NULL DEFAULT '',
                sealed_number BLOB,
                established_date TEXT NOT NULL DEFAULT '',
                division_code TEXT NOT NULL DEFAULT '',
                legal_representative TEXT NOT NULL DEFAULT '',
                status INTEGER NOT NULL DEFAULT 1 CHECK (status BETWEEN 1 AND 5),
                merged_into INTEGER REFERENCES subject (id),
                version INTEGER NOT NULL DEFAULT 1,
                create_time INTEGER NOT NULL,
                update_time INTEGER NOT NULL,
                CHECK (kind = 4 OR (document_kind = 0 AND sealed_number IS NULL)),
                CHECK (kind <> 4 OR (uscc = '' AND established_date = '' AND legal_representative = ''))
            ) STRICT;
            CREATE INDEX subject_by_name ON subject (display_name);
            -- Every code ever held, by which a subject is found. A person's number stands here as its blind index.
            CREATE TABLE subject_code (
                kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 8),
                value TEXT NOT NULL CHECK (value <> '' AND value <> '00000000000000000X'),
                subject_id INTEGER NOT NULL REFERENCES subject (id),
                shown TEXT NOT NULL,
                valid_from TEXT NOT NULL DEFAULT '',
                valid_to TEXT NOT NULL DEFAULT '',
                PRIMARY KEY (kind, value)
            ) STRICT;
            CREATE INDEX subject_code_by_subject ON subject_code (subject_id);
            CREATE TABLE subject_name (
                subject_id INTEGER NOT NULL REFERENCES subject (id),
                display_name TEXT NOT NULL,
                valid_from TEXT NOT NULL DEFAULT '',
                valid_to TEXT NOT NULL DEFAULT '',
                source TEXT NOT NULL CHECK (source IN ('registration', 'update', 'decision')),
                PRIMARY KEY (subject_id, display_name, source)
            ) STRICT;
            CREATE TABLE subject_event (
                id INTEGER PRIMARY KEY,
                subject_id INTEGER NOT NULL REFERENCES subject (id),
                action TEXT NOT NULL,
                field TEXT NOT NULL,
                old_value TEXT NOT NULL,
                new_value TEXT NOT NULL,
                effective_date TEXT NOT NULL,
                department TEXT NOT NULL,
                official TEXT NOT NULL,
                reason TEXT NOT NULL,
                record_time INTEGER NOT NULL
            ) STRICT;
            CREATE INDEX subject_event_by_subject ON subject_event (subject_id, id);
            """)

    /// Records merged into another one are found from it.
    private static let merges = Migration(
        name: "registry/0005-merges",
        sql: "CREATE INDEX subject_by_survivor ON subject (merged_into) WHERE merged_into IS NOT NULL;")

    /// Every version of the rule book, and which one a decision was judged by.
    private static let ruleBooks = Migration(
        name: "registry/0006-rule-books",
        sql: """
            CREATE TABLE rule_book (
                version INTEGER PRIMARY KEY CHECK (version BETWEEN 1 AND 1000000),
                sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
                load_time INTEGER NOT NULL,
                official TEXT NOT NULL CHECK (official <> ''),
                loss_reason TEXT NOT NULL,
                body BLOB NOT NULL
            ) STRICT;
            ALTER TABLE decision ADD COLUMN rule_book INTEGER NOT NULL DEFAULT 0;
            """)

    /// Names as they are searched; those of older rows are folded at the start that follows.
    private static let searchNames = Migration(
        name: "registry/0007-search-names",
        sql: """
            ALTER TABLE subject ADD COLUMN search_name TEXT NOT NULL DEFAULT '';
            CREATE INDEX subject_by_search_name ON subject (search_name);
            DROP INDEX subject_by_name;
            """)

    /// Who acts for the departments. An id is one person's for ever: no row is removed, and no name changes.
    private static let officials = Migration(
        name: "registry/0008-officials",
        sql: """
            CREATE TABLE official (
                department TEXT NOT NULL REFERENCES department (code),
                -- The id as it is compared: capitals do not make another person.
                folded TEXT NOT NULL CHECK (folded <> ''),
                id TEXT NOT NULL CHECK (lower(id) = folded),
                display_name TEXT NOT NULL CHECK (display_name <> ''),
                roles INTEGER NOT NULL CHECK (roles BETWEEN 1 AND 255),
                valid_from TEXT NOT NULL CHECK (valid_from LIKE '____-__-__'),
                valid_until TEXT NOT NULL CHECK (valid_until LIKE '____-__-__'),
                namesake INTEGER NOT NULL CHECK (namesake IN (0, 1)),
                end_reason TEXT NOT NULL,
                recorder TEXT NOT NULL CHECK (recorder <> ''),
                recorder_name TEXT NOT NULL,
                create_time INTEGER NOT NULL,
                update_time INTEGER NOT NULL,
                PRIMARY KEY (department, folded),
                CHECK (valid_until >= valid_from)
            ) STRICT;
            CREATE TRIGGER official_stays BEFORE DELETE ON official
                BEGIN SELECT RAISE(ABORT, 'officials stay on record'); END;
            CREATE TRIGGER official_is_one_person BEFORE UPDATE ON official
                WHEN NEW.display_name <> OLD.display_name OR NEW.folded <> OLD.folded OR NEW.department <> OLD.department
                BEGIN SELECT RAISE(ABORT, 'the id of an official is one person''s'); END;
            """)

    /// Changes of subjects that wait for others, with what they replaced; and which department registers which kinds.
    private static let subjectChanges = Migration(
        name: "registry/0009-subject-changes",
        sql: """
            CREATE TABLE subject_change (
                id INTEGER PRIMARY KEY,
                version INTEGER NOT NULL,
                created INTEGER NOT NULL,
                updated INTEGER NOT NULL,
                kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
                state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'undo_proposed', 'undone', 'refused')),
                hands TEXT NOT NULL CHECK (hands <> ''),
                subject INTEGER NOT NULL REFERENCES subject (id),
                target INTEGER REFERENCES subject (id),
                applied INTEGER NOT NULL CHECK (applied >= 0),
                code_kind INTEGER NOT NULL,
                code_value TEXT NOT NULL,
                code_document INTEGER NOT NULL,
                code_sealed BLOB NOT NULL,
                old_status INTEGER NOT NULL,
                old_uscc TEXT NOT NULL,
                old_document INTEGER NOT NULL,
                old_blind_index TEXT NOT NULL,
                old_masked TEXT NOT NULL,
                old_sealed BLOB NOT NULL,
                old_codes TEXT NOT NULL,
                old_names TEXT NOT NULL,
                image BLOB NOT NULL,
                CHECK ((kind = 3) = (target IS NOT NULL)),
                CHECK ((state IN ('confirmed', 'undo_proposed', 'undone')) = (applied > 0)),
                -- LC-07: what is in effect has passed two pairs of hands
                CHECK (state NOT IN ('confirmed', 'undone') OR hands LIKE '%' || char(10) || '%')
            ) STRICT;
            CREATE INDEX subject_change_by_subject ON subject_change (subject);
            CREATE INDEX subject_change_by_target ON subject_change (target) WHERE target IS NOT NULL;
            CREATE INDEX subject_change_applied ON subject_change (applied);
            ALTER TABLE department ADD COLUMN registers INTEGER NOT NULL DEFAULT 0;
            """)

    private static func notUndone(_ what: String) -> String {
        """
        NOT EXISTS (
            SELECT 1 FROM subject_change c
                WHERE c.subject = OLD.subject_id AND c.kind = 2 AND c.state = 'undo_proposed' AND \(what))
        """
    }

    /// What was recorded stays (LC-18), a rule book as it was loaded (LC-13); a natural person's decision is not for the public
    /// (LC-16), and of a person's number only the mask is in the clear (LC-08).
    private static let staying = Migration(
        name: "registry/0010-what-stays",
        sql: [
            ("subject", "subjects", nil), ("decision", "decisions", nil),
            // A code that was never the record's own, and the names that came by it, go while its change is being undone.
            ("subject_code", "codes", "c.code_kind = OLD.kind AND c.code_value = OLD.value"),
            ("subject_name", "names", "OLD.source = 'decision'"),
        ].map { (table: String, what: String, undone: String?) in
            """
            CREATE TRIGGER \(table)_stays BEFORE DELETE ON \(table)
                \(undone.map { "WHEN \(notUndone($0))" } ?? "")
                BEGIN SELECT RAISE(ABORT, '\(what) are never removed'); END;

            """
        }.joined()
            + [("subject_event", "events"), ("rule_book", "rule books")].map { table, what in
                """
                CREATE TRIGGER \(table)_keeps BEFORE UPDATE ON \(table)
                    BEGIN SELECT RAISE(ABORT, '\(what) are never changed'); END;
                CREATE TRIGGER \(table)_stays BEFORE DELETE ON \(table)
                    BEGIN SELECT RAISE(ABORT, '\(what) are never removed'); END;

                """
            }.joined() + """
                CREATE TRIGGER decision_of_person BEFORE INSERT ON decision
                    WHEN NEW.disclosure = 2 AND (SELECT kind FROM subject WHERE id = NEW.subject_id) = 4
                    BEGIN SELECT RAISE(ABORT, 'decisions about natural persons are not public'); END;
                CREATE TRIGGER decision_of_person_later BEFORE UPDATE OF disclosure, subject_id ON decision
                    WHEN NEW.disclosure = 2 AND (SELECT kind FROM subject WHERE id = NEW.subject_id) = 4
                    BEGIN SELECT RAISE(ABORT, 'decisions about natural persons are not public'); END;
                CREATE TRIGGER subject_number_masked BEFORE INSERT ON subject
                    WHEN NEW.masked_number <> '' AND instr(NEW.masked_number, '*') = 0
                    BEGIN SELECT RAISE(ABORT, 'a person''s number is kept masked or sealed'); END;
                CREATE TRIGGER subject_number_masked_later BEFORE UPDATE OF masked_number ON subject
                    WHEN NEW.masked_number <> '' AND instr(NEW.masked_number, '*') = 0
                    BEGIN SELECT RAISE(ABORT, 'a person''s number is kept masked or sealed'); END;
                """)

    private static let decisions = Migration(
        name: "registry/0002-decisions",
        sql: """
            CREATE TABLE decision (
                id INTEGER PRIMARY KEY,
                kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
                subject_id INTEGER NOT NULL REFERENCES subject (id),
                department TEXT NOT NULL,
                status INTEGER NOT NULL CHECK (status BETWEEN 1 AND 4),
                authority_uscc TEXT NOT NULL,
                document_number TEXT NOT NULL,
                decision_date TEXT NOT NULL,
                valid_to TEXT NOT NULL,
                categories INTEGER NOT NULL,
                fine_fen INTEGER NOT NULL CHECK (fine_fen >= 0),
                severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 3),
                rule_set TEXT NOT NULL,
                minimum_months INTEGER NOT NULL,
                maximum_months INTEGER NOT NULL,
                repairable_from TEXT NOT NULL,
                publication_end TEXT NOT NULL,
                disclosure INTEGER NOT NULL CHECK (disclosure BETWEEN 1 AND 4),
                domain TEXT NOT NULL,
                conduct_kind TEXT NOT NULL,
                due_date TEXT NOT NULL,
                due_provisional INTEGER NOT NULL CHECK (due_provisional IN (0, 1)),
                days_late INTEGER NOT NULL CHECK (days_late >= 0),
                submit_time INTEGER NOT NULL,
                submit_date TEXT NOT NULL,
                import_id INTEGER NOT NULL DEFAULT 0,
                import_row INTEGER NOT NULL DEFAULT 0,
                official TEXT NOT NULL,
                version INTEGER NOT NULL DEFAULT 1,
                disputed INTEGER NOT NULL DEFAULT 0 CHECK (disputed IN (0, 1)),
                repaired INTEGER NOT NULL DEFAULT 0 CHECK (repaired IN (0, 1)),
                content TEXT NOT NULL,
                sealed BLOB,
                update_time INTEGER NOT NULL
            ) STRICT;
            CREATE UNIQUE INDEX decision_key
                ON decision (authority_uscc, document_number, subject_id, decision_date);
            CREATE INDEX decision_by_subject ON decision (subject_id, id);
            CREATE INDEX decision_by_date ON decision (decision_date, id);
            CREATE INDEX decision_by_department ON decision (department, id);
            """)

    private static let imports = Migration(
        name: "registry/0003-imports",
        sql: """
            CREATE TABLE import (
                id INTEGER PRIMARY KEY,
                department TEXT NOT NULL,
                kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
                template INTEGER NOT NULL,
                encoding INTEGER NOT NULL CHECK (encoding BETWEEN 0 AND 2),
                file_name TEXT NOT NULL,
                sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
                total_bytes INTEGER NOT NULL CHECK (total_bytes > 0),
                next_offset INTEGER NOT NULL DEFAULT 0,
                state INTEGER NOT NULL DEFAULT 1 CHECK (state BETWEEN 1 AND 4),
                failure TEXT NOT NULL DEFAULT '',
                row_count INTEGER NOT NULL DEFAULT 0,
                accepted INTEGER NOT NULL DEFAULT 0,
                duplicates INTEGER NOT NULL DEFAULT 0,
                rejected INTEGER NOT NULL DEFAULT 0,
                late INTEGER NOT NULL DEFAULT 0,
                layout TEXT NOT NULL DEFAULT '',
                parser TEXT NOT NULL DEFAULT '',
                -- The incomplete row at the end and the hash of the bytes so far, sealed: both may hold a person's
                -- number.
                carry BLOB,
                hash_state BLOB,
                official TEXT NOT NULL,
                create_time INTEGER NOT NULL,
                update_time INTEGER NOT NULL,
                CHECK (next_offset BETWEEN 0 AND total_bytes),
                CHECK (row_count = accepted + duplicates + rejected)
            ) STRICT;
            CREATE UNIQUE INDEX import_key ON import (department, kind, sha256) WHERE state IN (1, 2);
            CREATE INDEX import_by_department ON import (department, id);
            -- key = import id * 2^32 + row, so that verdicts are appended at the end of one tree.
            CREATE TABLE import_verdict (
                key INTEGER PRIMARY KEY,
                byte_offset INTEGER NOT NULL,
                verdict INTEGER NOT NULL CHECK (verdict BETWEEN 1 AND 3),
                decision_id INTEGER REFERENCES decision (id),
                document_number TEXT NOT NULL,
                violations TEXT NOT NULL,
                CHECK (verdict = 3 OR decision_id IS NOT NULL)
            ) STRICT;
            """)

    private static let reference = Migration(
        name: "registry/0004-reference",
        sql: """
            CREATE TABLE reference_state (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                revision INTEGER NOT NULL,
                departments_version INTEGER NOT NULL
            ) STRICT;
            INSERT INTO reference_state (id, revision, departments_version) VALUES (1, 1, 0);
            CREATE TABLE department (
                code TEXT PRIMARY KEY,
                title_zh TEXT NOT NULL,
                title_en TEXT NOT NULL,
                duties TEXT NOT NULL,
                uscc TEXT NOT NULL,
                version INTEGER NOT NULL,
                update_time INTEGER NOT NULL
            ) STRICT;
            CREATE UNIQUE INDEX department_by_uscc ON department (uscc) WHERE uscc <> '';
            CREATE TABLE calendar_year (
                year INTEGER PRIMARY KEY,
                version INTEGER NOT NULL,
                publish_date TEXT NOT NULL,
                instrument TEXT NOT NULL,
                load_time INTEGER NOT NULL
            ) STRICT;
            CREATE TABLE calendar_day (
                date TEXT PRIMARY KEY,
                year INTEGER NOT NULL REFERENCES calendar_year (year),
                kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
                title TEXT NOT NULL
            ) STRICT;
            -- A recomputation of due dates that is not finished: the next decision to look at.
            CREATE TABLE recomputation (
                year INTEGER PRIMARY KEY REFERENCES calendar_year (year),
                from_date TEXT NOT NULL,
                to_date TEXT NOT NULL,
                after_date TEXT NOT NULL,
                after_id INTEGER NOT NULL
            ) STRICT;
            """)
}
