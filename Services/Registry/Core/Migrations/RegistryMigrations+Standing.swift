import Store

extension RegistryMigrations {
    /// Changes of names, of further numbers and of codes as issued wait for others, too; and which codes were issued with another
    /// check character. What the undoing of such a change takes away was never the record's.
    static let standing = Migration(
        name: "registry/0011-standing",
        sql: """
            ALTER TABLE subject_code ADD COLUMN as_issued INTEGER NOT NULL DEFAULT 0 CHECK (as_issued IN (0, 1));
            CREATE INDEX subject_code_as_issued ON subject_code (value) WHERE as_issued = 1;
            DROP TRIGGER subject_code_stays;
            DROP TRIGGER subject_name_stays;
            ALTER TABLE subject_change RENAME TO subject_change_before;
            CREATE TABLE subject_change (
                id INTEGER PRIMARY KEY,
                version INTEGER NOT NULL,
                created INTEGER NOT NULL,
                updated INTEGER NOT NULL,
                kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 6),
                state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'undo_proposed', 'undone', 'refused')),
                hands TEXT NOT NULL CHECK (hands <> ''),
                subject INTEGER NOT NULL REFERENCES subject (id),
                target INTEGER REFERENCES subject (id),
                applied INTEGER NOT NULL CHECK (applied >= 0),
                \(replaced),
                image BLOB NOT NULL,
                CHECK ((kind = 3) = (target IS NOT NULL)),
                CHECK ((state IN ('confirmed', 'undo_proposed', 'undone')) = (applied > 0)),
                -- LC-07: what is in effect has passed two pairs of hands
                CHECK (state NOT IN ('confirmed', 'undone') OR hands LIKE '%' || char(10) || '%')
            ) STRICT;
            INSERT INTO subject_change (\(columns)) SELECT \(columns) FROM subject_change_before;
            DROP TABLE subject_change_before;
            CREATE INDEX subject_change_by_subject ON subject_change (subject);
            CREATE INDEX subject_change_by_target ON subject_change (target) WHERE target IS NOT NULL;
            CREATE INDEX subject_change_applied ON subject_change (applied);
            CREATE INDEX subject_change_open ON subject_change (kind, code_value) WHERE state = 'proposed';
            CREATE TRIGGER subject_change_stays BEFORE DELETE ON subject_change
                BEGIN SELECT RAISE(ABORT, 'changes of subjects are never removed'); END;
            CREATE TRIGGER subject_code_stays BEFORE DELETE ON subject_code
                WHEN \(undone("c.kind IN (2, 5, 6) AND c.code_kind = OLD.kind AND c.code_value = OLD.value"))
                BEGIN SELECT RAISE(ABORT, 'codes are never removed'); END;
            CREATE TRIGGER subject_name_stays BEFORE DELETE ON subject_name
                WHEN \(undone("(c.kind IN (2, 5, 6) AND OLD.source = 'decision' OR c.kind = 4 AND OLD.source = 'update')"))
                BEGIN SELECT RAISE(ABORT, 'names are never removed'); END;
            """)

    /// Who was ended before the first day, or on it, was never in office: the period ends before it began, and stays as it was said.
    static let officialsStay = Migration(
        name: "registry/0012-periods-of-officials",
        sql: """
            DROP TRIGGER official_stays;
            DROP TRIGGER official_is_one_person;
            ALTER TABLE official RENAME TO official_before;
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
                CHECK (valid_until >= valid_from OR end_reason <> '')
            ) STRICT;
            INSERT INTO official (\(officialColumns)) SELECT \(officialColumns) FROM official_before;
            DROP TABLE official_before;
            CREATE TRIGGER official_stays BEFORE DELETE ON official
                BEGIN SELECT RAISE(ABORT, 'officials stay on record'); END;
            CREATE TRIGGER official_is_one_person BEFORE UPDATE ON official
                WHEN NEW.display_name <> OLD.display_name OR NEW.folded <> OLD.folded OR NEW.department <> OLD.department
                BEGIN SELECT RAISE(ABORT, 'the id of an official is one person''s'); END;
            """)

    private static let officialColumns = """
        department, folded, id, display_name, roles, valid_from, valid_until, namesake, end_reason, recorder,
                recorder_name, create_time, update_time
        """

    private static let replaced = """
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
                old_names TEXT NOT NULL
        """

    private static let columns = """
        id, version, created, updated, kind, state, hands, subject, target, applied, code_kind, code_value, code_document,
                code_sealed, old_status, old_uscc, old_document, old_blind_index, old_masked, old_sealed, old_codes,
                old_names, image
        """

    private static func undone(_ what: String) -> String {
        "NOT EXISTS (SELECT 1 FROM subject_change c WHERE c.subject = OLD.subject_id AND c.state = 'undo_proposed' AND \(what))"
    }
}
