import Casework
import RegistryMirror
import ServiceKit
package import Store

/// The tables of listing. What cannot be lawful cannot be stored: the invariants LC-01, 02, 03, 05, 07, 11 and 13 are
/// CHECK constraints and foreign keys here, so that no handler, repair script or later programme can pass them by.
package enum ListingMigrations {
    /// All migrations in order. Forward only: never change one that was released, add another.
    package static let all = [
        FeedFollowers.migration,
        Migration(name: "0001-projection", sql: projection),
        Migration(name: "0002-definitions", sql: definitions),
        Migration(name: "0003-entries", sql: entries),
        Migration(name: "0004-objections", sql: objections),
        Migration(name: "0005-periods-of-cases", sql: periods),
        Migration(name: "0006-registry-mirror", sql: handOver),
        MirrorSchema.tables,
        Migration(name: "0007-rule-book", sql: ruleBook),
        Migration(name: "0008-documents", sql: documents),
        Migration(name: "0009-windows", sql: windows),
        FeedFollowers.histories,
        Migration(name: "0010-instruments", sql: instruments),
        MirrorSchema.officials,
        Migration(name: "0011-four-eyes", sql: fourEyes),
        Migration(name: "0012-what-stays", sql: staying),
        MirrorSchema.decisionNumbers,
        Migration(name: "0013-measures", sql: measures),
        TimedActs.migration,
        Migration(name: "0014-acts-of-the-clock", sql: actsOfTheClock),
        Migration(name: "0015-missed-entries", sql: missedEntries),
        MirrorSchema.foldedNumbers,
        Migration(name: "0016-former-subjects", sql: formerSubjects),
        Migration(name: "0017-decision-numbers", sql: decisionNumbers),
        PageKeys.migration,
        FeedFollowers.leases,
    ]

    /// What listing keeps of the registry's feed. Rows are never deleted: files refer to them.
    private static let projection = """
        CREATE TABLE departments (
            code TEXT PRIMARY KEY CHECK (code <> ''),
            name_zh TEXT NOT NULL,
            name_en TEXT NOT NULL
        ) STRICT;
        CREATE TABLE calendar_years (
            year INTEGER PRIMARY KEY CHECK (year BETWEEN 1990 AND 2200),
            version INTEGER NOT NULL,
            image BLOB NOT NULL
        ) STRICT;
        CREATE TABLE subjects (
            name TEXT PRIMARY KEY CHECK (name LIKE 'subjects/%'),
            kind INTEGER NOT NULL,
            display_name TEXT NOT NULL,
            uscc TEXT NOT NULL,
            status INTEGER NOT NULL,
            merged_into TEXT NOT NULL
        ) STRICT;
        CREATE INDEX subjects_merged ON subjects (merged_into) WHERE merged_into <> '';
        CREATE TABLE subject_keys (
            lookup_key TEXT NOT NULL,
            subject TEXT NOT NULL REFERENCES subjects (name),
            in_use INTEGER NOT NULL CHECK (in_use IN (0, 1)),
            PRIMARY KEY (lookup_key, subject)
        ) STRICT;
        CREATE INDEX subject_keys_subject ON subject_keys (subject);
        CREATE TABLE decisions (
            name TEXT NOT NULL CHECK (name <> ''),
            department TEXT NOT NULL CHECK (department <> ''),
            subject TEXT NOT NULL REFERENCES subjects (name),
            document_number TEXT NOT NULL,
            kind INTEGER NOT NULL,
            decision_date TEXT NOT NULL CHECK (decision_date LIKE '____-__-__'),
            domain TEXT NOT NULL,
            effective INTEGER NOT NULL CHECK (effective IN (0, 1)),
            status INTEGER NOT NULL,
            generation INTEGER NOT NULL,
            PRIMARY KEY (name, department, subject)
        ) STRICT;
        CREATE INDEX decisions_number ON decisions (department, document_number, subject);
        """

    /// The projection becomes the mirror's. Files refer to its rows, and a foreign key moves only with its parent's name.
    /// Columns that are new are filled by the snapshot that is asked for; what was known holds until then.
    private static let handOver = """
        ALTER TABLE departments RENAME TO mirror_departments;
        ALTER TABLE mirror_departments RENAME COLUMN name_zh TO title_zh;
        ALTER TABLE mirror_departments RENAME COLUMN name_en TO title_en;
        ALTER TABLE calendar_years RENAME TO mirror_calendar_years;
        DROP INDEX subjects_merged;
        DROP INDEX subject_keys_subject;
        DROP INDEX decisions_number;
        ALTER TABLE subjects RENAME TO mirror_subjects;
        ALTER TABLE subject_keys RENAME TO mirror_subject_keys;
        ALTER TABLE decisions RENAME TO mirror_decisions;
        \(MirrorSchema.laterSubjectColumns)
        \(MirrorSchema.laterDecisionColumns)
        \(FeedFollowers.resync(source: RegistryMirror.source))
        """

    private static let definitions = """
        CREATE TABLE domains (
            code TEXT NOT NULL CHECK (code <> ''),
            version INTEGER NOT NULL CHECK (version >= 1),
            listability TEXT NOT NULL CHECK (listability IN ('no', 'yes', 'conditional', 'external')),
            effective_date TEXT NOT NULL CHECK (effective_date LIKE '____-__-__'),
            created INTEGER NOT NULL,
            image BLOB NOT NULL,
            PRIMARY KEY (code, version),
            UNIQUE (code, version, listability)
        ) STRICT;
        CREATE TABLE definitions (
            code TEXT NOT NULL CHECK (code <> ''),
            version INTEGER NOT NULL CHECK (version >= 1),
            kind TEXT NOT NULL CHECK (kind IN ('serious', 'red')),
            domain TEXT NOT NULL,
            domain_version INTEGER NOT NULL,
            listability TEXT NOT NULL,
            authority TEXT NOT NULL CHECK (authority <> ''),
            instrument TEXT NOT NULL CHECK (instrument <> ''),
            article TEXT NOT NULL CHECK (article <> ''),
            standard TEXT NOT NULL CHECK (standard <> ''),
            exit_rule TEXT NOT NULL CHECK (exit_rule <> ''),
            level TEXT NOT NULL CHECK (level IN ('unspecified', 'district', 'prefecture', 'province', 'national')),
            period_months INTEGER NOT NULL CHECK (period_months BETWEEN 1 AND 60),
            minimum_months INTEGER NOT NULL CHECK (minimum_months BETWEEN 0 AND period_months),
            defence_days INTEGER NOT NULL CHECK (defence_days BETWEEN 5 AND 60),
            basis_from TEXT NOT NULL CHECK (basis_from LIKE '____-__-__'),
            state TEXT NOT NULL CHECK (state IN ('draft', 'consulted', 'in_force', 'repealed')),
            consulted INTEGER NOT NULL CHECK (consulted IN (0, 1)),
            effective_date TEXT CHECK (effective_date LIKE '____-__-__'),
            repeal_date TEXT NOT NULL DEFAULT '9999-12-31' CHECK (repeal_date LIKE '____-__-__'),
            row_version INTEGER NOT NULL,
            created INTEGER NOT NULL,
            updated INTEGER NOT NULL,
            image BLOB NOT NULL,
            PRIMARY KEY (code, version),
            FOREIGN KEY (domain, domain_version, listability) REFERENCES domains (code, version, listability),
            -- LC-01: a day in force exists exactly where the rule is or was in force, and only after a consultation
            CHECK ((state IN ('in_force', 'repealed')) = (effective_date IS NOT NULL)),
            CHECK (state = 'draft' OR consulted = 1),
            CHECK (effective_date IS NULL OR effective_date >= basis_from),
            CHECK (effective_date IS NULL OR repeal_date > effective_date),
            CHECK ((state = 'repealed') = (repeal_date <> '9999-12-31')),
            -- a serious list only where the domain is listable and the district level competent
            CHECK (kind = 'red' OR state NOT IN ('in_force', 'repealed')
                OR (listability IN ('yes', 'conditional') AND level = 'district')),
            UNIQUE (code, version, authority, domain, listability, kind, effective_date, repeal_date)
        ) STRICT;
        CREATE UNIQUE INDEX definitions_in_force ON definitions (code) WHERE state = 'in_force';
        CREATE UNIQUE INDEX definitions_in_work ON definitions (code) WHERE state IN ('draft', 'consulted');
        """

    private static let entries = """
        CREATE TABLE entries (
            id INTEGER PRIMARY KEY,
            list_code TEXT NOT NULL,
            list_version INTEGER NOT NULL,
            authority TEXT NOT NULL,
            domain TEXT NOT NULL,
            listability TEXT NOT NULL CHECK (listability IN ('yes', 'conditional')),
            kind TEXT NOT NULL CHECK (kind = 'serious'),
            definition_from TEXT NOT NULL,
            definition_until TEXT NOT NULL,
            condition_met TEXT NOT NULL,
            subject TEXT NOT NULL,
            decision TEXT NOT NULL,
            decision_authority TEXT NOT NULL,
            underlying_date TEXT NOT NULL CHECK (underlying_date LIKE '____-__-__'),
            state TEXT NOT NULL CHECK (state IN ('proposed', 'notice_served', 'defence_open', 'reviewed', 'decided',
                'served', 'effective', 'removed_early', 'expired', 'revoked', 'dropped', 'reputation_restored')),
            period_months INTEGER NOT NULL,
            minimum_months INTEGER,
            proposer TEXT NOT NULL CHECK (proposer <> ''),
            notice_served TEXT CHECK (notice_served LIKE '____-__-__'),
            defence_due TEXT CHECK (defence_due LIKE '____-__-__'),
            defence_provisional INTEGER NOT NULL CHECK (defence_provisional IN (0, 1)),
            waived TEXT CHECK (waived LIKE '____-__-__'),
            statements INTEGER NOT NULL CHECK (statements >= 0),
            reviewer TEXT CHECK (reviewer <> ''),
            reviewed TEXT CHECK (reviewed LIKE '____-__-__'),
            defence_result TEXT CHECK (defence_result IN
                ('none_stated', 'waived', 'not_accepted', 'partly_accepted', 'accepted')),
            decider TEXT CHECK (decider <> ''),
            decision_number TEXT CHECK (decision_number <> ''),
            decided TEXT CHECK (decided LIKE '____-__-__'),
            latest_valid_to TEXT CHECK (latest_valid_to LIKE '____-__-__'),
            valid_to TEXT CHECK (valid_to LIKE '____-__-__'),
            decision_served TEXT CHECK (decision_served LIKE '____-__-__'),
            effective TEXT CHECK (effective LIKE '____-__-__'),
            exited TEXT CHECK (exited LIKE '____-__-__'),
            exit_cause TEXT CHECK (exit_cause <> ''),
            version INTEGER NOT NULL CHECK (version >= 1),
            created INTEGER NOT NULL,
            updated INTEGER NOT NULL,
            image BLOB NOT NULL,
            UNIQUE (id, proposer),
            UNIQUE (id, authority),
            -- LC-01, LC-13: the version applied, with its days; a repeal reaches here and meets the check below
            FOREIGN KEY (list_code, list_version, authority, domain, listability, kind, definition_from, definition_until)
                REFERENCES definitions
                    (code, version, authority, domain, listability, kind, effective_date, repeal_date)
                ON UPDATE CASCADE,
            CHECK (decided IS NULL OR (decided >= definition_from AND decided < definition_until)),
            CHECK (listability <> 'conditional' OR condition_met <> ''),
            -- LC-02: an own decision about this very subject, known from the registry
            FOREIGN KEY (decision, decision_authority, subject) REFERENCES decisions (name, department, subject),
            CHECK (decision_authority = authority),
            -- LC-03: notice, then the end of the window or a waiver, then another person's review, then the decision
            CHECK (notice_served IS NULL OR (defence_due > notice_served AND notice_served >= underlying_date)),
            CHECK (state IN ('proposed', 'dropped') OR (notice_served IS NOT NULL AND defence_due IS NOT NULL)),
            CHECK (waived IS NULL OR (notice_served IS NOT NULL AND waived >= notice_served)),
            CHECK (state IN ('proposed', 'notice_served', 'defence_open', 'dropped')
                OR (reviewer IS NOT NULL AND reviewed IS NOT NULL AND defence_result IS NOT NULL
                    AND defence_result <> 'accepted')),
            CHECK (reviewer IS NULL OR lower(reviewer) <> lower(proposer)),
            CHECK (reviewed IS NULL OR waived IS NOT NULL OR (defence_provisional = 0 AND reviewed > defence_due)),
            CHECK (defence_result IS NULL OR statements = 0 OR defence_result NOT IN ('none_stated', 'waived')),
            CHECK (state IN ('proposed', 'notice_served', 'defence_open', 'reviewed', 'dropped')
                OR (decided IS NOT NULL AND decider IS NOT NULL AND decision_number IS NOT NULL
                    AND valid_to IS NOT NULL AND latest_valid_to IS NOT NULL)),
            CHECK (decided IS NULL OR (decided >= reviewed AND decided > underlying_date
                AND (waived IS NOT NULL OR (defence_provisional = 0 AND decided > defence_due)))),
            CHECK (decider IS NULL OR lower(decider) <> lower(proposer)),
            -- nothing without an expiry
            CHECK (valid_to IS NULL OR (valid_to > decided AND valid_to <= latest_valid_to)),
            CHECK (state NOT IN ('served', 'effective', 'removed_early', 'expired')
                OR (decision_served IS NOT NULL AND effective IS NOT NULL)),
            CHECK (decision_served IS NULL OR (decision_served >= decided AND effective >= decision_served)),
            -- LC-18: an end has its day and its reason
            CHECK ((state IN ('removed_early', 'expired', 'revoked', 'dropped', 'reputation_restored'))
                = (exited IS NOT NULL AND exit_cause IS NOT NULL))
        ) STRICT;
        CREATE UNIQUE INDEX entries_one_per_decision ON entries (decision, subject)
            WHERE state NOT IN ('dropped', 'revoked', 'reputation_restored');
        CREATE UNIQUE INDEX entries_decision_number ON entries (authority, decision_number)
            WHERE decision_number IS NOT NULL;
        CREATE INDEX entries_decision ON entries (decision);
        CREATE INDEX entries_definition ON entries (list_code, list_version);
        CREATE INDEX entries_subject ON entries (subject);
        CREATE INDEX entries_ends ON entries (valid_to) WHERE state = 'effective';
        CREATE INDEX entries_starts ON entries (effective) WHERE state = 'served';
        CREATE INDEX entries_provisional ON entries (id) WHERE defence_provisional = 1;
        CREATE TABLE entry_versions (
            entry INTEGER NOT NULL REFERENCES entries (id),
            version INTEGER NOT NULL CHECK (version >= 1),
            valid_date TEXT NOT NULL CHECK (valid_date LIKE '____-__-__'),
            recorded INTEGER NOT NULL,
            event TEXT NOT NULL CHECK (event <> ''),
            state TEXT NOT NULL,
            actor TEXT NOT NULL CHECK (actor <> ''),
            official_id TEXT NOT NULL,
            official_name TEXT NOT NULL,
            remark TEXT NOT NULL,
            image BLOB NOT NULL,
            PRIMARY KEY (entry, version),
            -- LC-07: an adverse step is a named person's
            CHECK (event NOT IN ('PROPOSED', 'NOTICE_SERVED', 'REVIEWED', 'DECIDED', 'DECISION_SERVED')
                OR official_id <> '')
        ) STRICT;
        """

    private static let objections = """
        CREATE TABLE suspensions (
            id INTEGER PRIMARY KEY,
            entry INTEGER NOT NULL REFERENCES entries (id),
            cause TEXT NOT NULL UNIQUE CHECK (cause <> ''),
            reason INTEGER NOT NULL CHECK (reason > 0),
            since INTEGER NOT NULL,
            running INTEGER NOT NULL CHECK (running IN (0, 1)),
            ended INTEGER,
            CHECK ((running = 1) = (ended IS NULL)),
            UNIQUE (id, entry, running)
        ) STRICT;
        CREATE INDEX suspensions_running ON suspensions (entry) WHERE running = 1;
        CREATE TABLE objections (
            id INTEGER PRIMARY KEY,
            entry INTEGER NOT NULL,
            entry_proposer TEXT NOT NULL,
            source_unit TEXT NOT NULL,
            ground INTEGER NOT NULL CHECK (ground BETWEEN 1 AND 4),
            stage TEXT NOT NULL CHECK (stage IN ('filed', 'accepted', 'rejected_formal', 'forwarded', 'verifying',
                'upheld', 'dismissed', 'notified', 'remedied', 'closed', 'withdrawn')),
            received_by TEXT NOT NULL CHECK (received_by <> ''),
            filed TEXT NOT NULL CHECK (filed LIKE '____-__-__'),
            due TEXT CHECK (due LIKE '____-__-__'),
            due_provisional INTEGER NOT NULL CHECK (due_provisional IN (0, 1)),
            paused_days INTEGER NOT NULL CHECK (paused_days >= 0),
            paused_since TEXT CHECK (paused_since LIKE '____-__-__'),
            suspension INTEGER,
            suspension_running INTEGER,
            decider TEXT CHECK (decider <> ''),
            decided TEXT CHECK (decided LIKE '____-__-__'),
            result TEXT CHECK (result IN ('revoked', 'corrected', 'dismissed')),
            decision_reason TEXT NOT NULL,
            version INTEGER NOT NULL,
            created INTEGER NOT NULL,
            updated INTEGER NOT NULL,
            image BLOB NOT NULL,
            FOREIGN KEY (entry, entry_proposer) REFERENCES entries (id, proposer),
            FOREIGN KEY (entry, source_unit) REFERENCES entries (id, authority),
            FOREIGN KEY (suspension, entry, suspension_running) REFERENCES suspensions (id, entry, running)
                ON UPDATE CASCADE,
            -- LC-11: while it is verified, a running suspension of this very entry exists
            CHECK (stage NOT IN ('accepted', 'forwarded', 'verifying')
                OR (suspension IS NOT NULL AND suspension_running IS NOT NULL AND suspension_running = 1
                    AND due IS NOT NULL)),
            CHECK (stage NOT IN ('upheld', 'dismissed', 'notified', 'remedied', 'closed')
                OR (decider IS NOT NULL AND decided IS NOT NULL AND result IS NOT NULL AND decision_reason <> '')),
            CHECK (decider IS NULL OR lower(decider) <> lower(entry_proposer)),
            CHECK (stage <> 'rejected_formal' OR decision_reason <> '')
        ) STRICT;
        CREATE INDEX objections_entry ON objections (entry);
        CREATE INDEX objections_suspension ON objections (suspension);
        CREATE INDEX objections_open ON objections (due) WHERE stage IN ('accepted', 'forwarded', 'verifying');
        CREATE TABLE proceedings (
            id INTEGER PRIMARY KEY,
            entry INTEGER NOT NULL REFERENCES entries (id),
            pending INTEGER NOT NULL CHECK (pending IN (0, 1)),
            suspension INTEGER,
            version INTEGER NOT NULL,
            created INTEGER NOT NULL,
            image BLOB NOT NULL,
            FOREIGN KEY (suspension) REFERENCES suspensions (id)
        ) STRICT;
        CREATE INDEX proceedings_entry ON proceedings (entry);
        """

    /// A case keeps the period that applied to it. What was filed before had three working days, or seven if it was
    /// forwarded.
    private static let periods = """
        ALTER TABLE objections ADD COLUMN working_days INTEGER NOT NULL DEFAULT 3 CHECK (working_days > 0);
        UPDATE objections SET working_days = 7 WHERE received_by <> source_unit;
        ALTER TABLE proceedings ADD COLUMN updated INTEGER NOT NULL DEFAULT 0;
        """

    /// The bounds of periods are law, and stand in the rule book: the table holds only that no period is empty. Definitions are
    /// referred to, so each column is replaced by one without the old bound instead of the table by another. Cases keep the version
    /// of the rule book that applied, and the days that it gave; what was served a notice before had the days of its definition.
    private static let ruleBook = """
        ALTER TABLE definitions ADD COLUMN months INTEGER NOT NULL DEFAULT 1 CHECK (months > 0);
        ALTER TABLE definitions ADD COLUMN earliest INTEGER NOT NULL DEFAULT 0 CHECK (earliest BETWEEN 0 AND months);
        ALTER TABLE definitions ADD COLUMN days INTEGER NOT NULL DEFAULT 1 CHECK (days > 0);
        UPDATE definitions SET months = period_months, earliest = minimum_months, days = defence_days;
        ALTER TABLE definitions DROP COLUMN minimum_months;
        ALTER TABLE definitions DROP COLUMN period_months;
        ALTER TABLE definitions DROP COLUMN defence_days;
        ALTER TABLE definitions RENAME COLUMN months TO period_months;
        ALTER TABLE definitions RENAME COLUMN earliest TO minimum_months;
        ALTER TABLE definitions RENAME COLUMN days TO defence_days;
        ALTER TABLE definitions ADD COLUMN rule_book INTEGER REFERENCES mirror_rule_books (version);
        ALTER TABLE entries ADD COLUMN rule_book INTEGER REFERENCES mirror_rule_books (version);
        ALTER TABLE entries ADD COLUMN defence_days INTEGER CHECK (defence_days > 0);
        UPDATE entries SET defence_days = (
            SELECT d.defence_days FROM definitions d WHERE d.code = list_code AND d.version = list_version
        ) WHERE notice_served IS NOT NULL;
        ALTER TABLE objections ADD COLUMN rule_book INTEGER REFERENCES mirror_rule_books (version);
        """

    /// Contents by their hash, who filed them, and which files name them. What a case rests on stays as it was filed.
    private static let documents = """
        CREATE TABLE documents (
            sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
            size INTEGER NOT NULL CHECK (size > 0),
            content BLOB NOT NULL CHECK (length(content) = size)
        ) STRICT;
        CREATE TABLE document_filings (
            id INTEGER PRIMARY KEY,
            sha256 TEXT NOT NULL REFERENCES documents (sha256),
            department TEXT NOT NULL CHECK (department <> ''),
            title TEXT NOT NULL CHECK (title <> ''),
            media_type TEXT NOT NULL,
            official_id TEXT NOT NULL CHECK (official_id <> ''),
            official_name TEXT NOT NULL,
            created INTEGER NOT NULL,
            UNIQUE (sha256, department)
        ) STRICT;
        CREATE INDEX document_filings_department ON document_filings (department);
        CREATE TABLE document_files (
            file TEXT NOT NULL CHECK (file <> ''),
            sha256 TEXT NOT NULL,
            department TEXT NOT NULL,
            PRIMARY KEY (file, sha256, department),
            FOREIGN KEY (sha256, department) REFERENCES document_filings (sha256, department)
        ) STRICT;
        CREATE INDEX document_files_filing ON document_files (sha256, department);
        CREATE TRIGGER documents_keep BEFORE UPDATE ON documents
            BEGIN SELECT RAISE(ABORT, 'documents are never changed'); END;
        CREATE TRIGGER documents_stay BEFORE DELETE ON documents
            BEGIN SELECT RAISE(ABORT, 'documents are never removed'); END;
        CREATE TRIGGER document_filings_keep BEFORE UPDATE ON document_filings
            BEGIN SELECT RAISE(ABORT, 'filings are never changed'); END;
        CREATE TRIGGER document_filings_stay BEFORE DELETE ON document_filings
            BEGIN SELECT RAISE(ABORT, 'filings are never removed'); END;
        CREATE TRIGGER document_files_keep BEFORE UPDATE ON document_files
            BEGIN SELECT RAISE(ABORT, 'a file goes on naming its documents'); END;
        CREATE TRIGGER document_files_stay BEFORE DELETE ON document_files
            BEGIN SELECT RAISE(ABORT, 'a file goes on naming its documents'); END;
        """

    /// A window keeps the day on which it begins; what was served a notice before had the day of its service. An objection keeps
    /// the last day to accept it; one that was filed before has none.
    private static let windows = """
        ALTER TABLE entries ADD COLUMN defence_from TEXT CHECK (defence_from LIKE '____-__-__');
        UPDATE entries SET defence_from = notice_served;
        ALTER TABLE objections ADD COLUMN acceptance_days INTEGER CHECK (acceptance_days > 0);
        ALTER TABLE objections ADD COLUMN acceptance_due TEXT CHECK (acceptance_due LIKE '____-__-__');
        ALTER TABLE objections ADD COLUMN acceptance_provisional INTEGER NOT NULL DEFAULT 0
            CHECK (acceptance_provisional IN (0, 1));
        """

    /// Who decides is not who reviewed, and who decides an objection has had no part in the entry. Decisions of before stay as they
    /// are.
    private static let fourEyes = """
        CREATE TRIGGER entries_decided_by_another BEFORE UPDATE OF decider ON entries
            WHEN OLD.decider IS NULL AND lower(NEW.decider) = lower(NEW.reviewer)
            BEGIN SELECT RAISE(ABORT, 'who reviewed an entry does not decide it'); END;
        CREATE TRIGGER objections_decided_by_another BEFORE UPDATE OF decider ON objections
            WHEN OLD.decider IS NULL AND EXISTS (
                SELECT 1 FROM entries e
                WHERE e.id = NEW.entry AND lower(NEW.decider) IN (lower(e.reviewer), lower(e.decider)))
            BEGIN SELECT RAISE(ABORT, 'who decided an entry does not decide the objection against it'); END;
        """

    /// The instruments that lists and entries rest on. Each change is a version.
    private static let instruments = """
        CREATE TABLE instruments (
            code TEXT NOT NULL CHECK (code <> ''),
            version INTEGER NOT NULL CHECK (version >= 1),
            effective_date TEXT NOT NULL CHECK (effective_date LIKE '____-__-__'),
            repeal_date TEXT NOT NULL DEFAULT '9999-12-31' CHECK (repeal_date LIKE '____-__-__'),
            created INTEGER NOT NULL,
            image BLOB NOT NULL,
            PRIMARY KEY (code, version),
            CHECK (repeal_date > effective_date)
        ) STRICT;
        """
}
