import RegistryMirror
import ServiceKit
package import Store

/// The tables of reporting. What cannot be lawful cannot be stored: states, four eyes and the privacy of natural
/// persons are constraints here, so that no handler and no later program can pass them by.
package enum ReportingMigrations {
    /// All migrations in order. Forward only: never change one that was released, add another.
    package static let all = [
        FeedFollowers.migration,
        Migration(name: "0001-projection", sql: projection),
        Migration(name: "0002-cases", sql: cases),
        Migration(name: "0003-case-instants", sql: caseInstants),
        Migration(name: "0004-registry-mirror", sql: handOver),
        MirrorSchema.tables,
        Migration(name: "0005-months", sql: months),
        FeedFollowers.histories,
        MirrorSchema.officials,
        Migration(name: "0006-what-stays", sql: staying),
        MirrorSchema.decisionNumbers,
        MirrorSchema.foldedNumbers,
        PageKeys.migration,
        FeedFollowers.leases,
    ]

    /// What reporting keeps of the registry's feed. Departments stay once known: reports refer to them.
    private static let projection = """
        CREATE TABLE departments (
            code TEXT PRIMARY KEY CHECK (code <> ''),
            title_zh TEXT NOT NULL,
            title_en TEXT NOT NULL
        ) STRICT;
        CREATE TABLE calendar_years (
            year INTEGER PRIMARY KEY CHECK (year BETWEEN 1990 AND 2200),
            image BLOB NOT NULL
        ) STRICT;
        """

    /// The instants of every case, as the table of cases keeps them. 0 says that the case's message tells them.
    private static let caseInstants = """
        ALTER TABLE cases ADD COLUMN created INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE cases ADD COLUMN updated INTEGER NOT NULL DEFAULT 0;
        """

    /// The projection becomes the mirror's. Reports refer to departments, and a foreign key moves only with its parent's name;
    /// years get the version that they had not, 0, which the snapshot that is asked for replaces.
    private static let handOver = """
        ALTER TABLE departments RENAME TO mirror_departments;
        ALTER TABLE calendar_years RENAME TO reporting_calendar_years;
        CREATE TABLE mirror_calendar_years (
            year INTEGER PRIMARY KEY CHECK (year BETWEEN 1990 AND 2200),
            version INTEGER NOT NULL,
            image BLOB NOT NULL
        ) STRICT;
        INSERT INTO mirror_calendar_years (year, version, image) SELECT year, 0, image FROM reporting_calendar_years;
        DROP TABLE reporting_calendar_years;
        \(FeedFollowers.resync(source: RegistryMirror.source))
        """

    /// The months that were opened, each with the rule book that applied and what it said. Months of before have no row: no book
    /// was known, and the first that is heard is theirs.
    private static let months = """
        CREATE TABLE months (
            month TEXT PRIMARY KEY CHECK (month LIKE '____-__'),
            rule_book INTEGER NOT NULL REFERENCES mirror_rule_books (version),
            due_day INTEGER NOT NULL CHECK (due_day BETWEEN 1 AND 31),
            reminder_days INTEGER NOT NULL CHECK (reminder_days >= 0)
        ) STRICT;
        """

    private static let cases = """
        CREATE TABLE cases (
            id INTEGER PRIMARY KEY,
            department TEXT NOT NULL REFERENCES departments (code),
            month TEXT NOT NULL CHECK (month LIKE '____-__'),
            kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
            stage TEXT NOT NULL CHECK (stage IN ('collected', 'screened', 'submitted', 'returned', 'accepted',
                'published', 'filed', 'dropped')),
            natural_person INTEGER NOT NULL CHECK (natural_person IN (0, 1)),
            first_submit INTEGER,
            submitter TEXT,
            reviewer TEXT,
            due TEXT NOT NULL CHECK (due LIKE '____-__-__'),
            late INTEGER NOT NULL CHECK (late IN (0, 1)),
            version INTEGER NOT NULL CHECK (version > 0),
            image BLOB NOT NULL,
            CHECK (stage IN ('collected', 'screened', 'dropped')
                OR (first_submit IS NOT NULL AND submitter IS NOT NULL)),
            CHECK (stage NOT IN ('accepted', 'published', 'filed', 'returned') OR reviewer IS NOT NULL),
            CHECK (reviewer IS NULL OR submitter IS NULL OR reviewer <> submitter),
            CHECK (stage <> 'published' OR natural_person = 0),
            CHECK (late = 0 OR first_submit IS NOT NULL)
        ) STRICT;
        CREATE INDEX cases_month ON cases (month, department);
        CREATE INDEX cases_department ON cases (department, id);
        CREATE TABLE nil_reports (
            id INTEGER PRIMARY KEY,
            department TEXT NOT NULL REFERENCES departments (code),
            month TEXT NOT NULL CHECK (month LIKE '____-__'),
            submit_time INTEGER NOT NULL,
            late INTEGER NOT NULL CHECK (late IN (0, 1)),
            image BLOB NOT NULL,
            UNIQUE (department, month)
        ) STRICT;
        CREATE TABLE duties (
            department TEXT PRIMARY KEY REFERENCES departments (code),
            owed INTEGER NOT NULL CHECK (owed IN (0, 1)),
            from_month TEXT NOT NULL CHECK (from_month = '' OR from_month LIKE '____-__'),
            until_month TEXT NOT NULL CHECK (until_month = '' OR until_month LIKE '____-__'),
            reason TEXT NOT NULL CHECK (reason <> ''),
            version INTEGER NOT NULL CHECK (version > 0)
        ) STRICT;
        """

    /// What was reported stays (LC-18).
    private static let staying = """
        CREATE TRIGGER cases_stay BEFORE DELETE ON cases
            BEGIN SELECT RAISE(ABORT, 'cases are never removed'); END;
        CREATE TRIGGER nil_reports_keep BEFORE UPDATE ON nil_reports
            BEGIN SELECT RAISE(ABORT, 'nil reports are never changed'); END;
        CREATE TRIGGER nil_reports_stay BEFORE DELETE ON nil_reports
            BEGIN SELECT RAISE(ABORT, 'nil reports are never removed'); END;
        CREATE TRIGGER duties_stay BEFORE DELETE ON duties
            BEGIN SELECT RAISE(ABORT, 'duties are never removed'); END;
        """
}
