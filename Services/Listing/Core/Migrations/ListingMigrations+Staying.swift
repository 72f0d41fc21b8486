import Casework
import Credit

extension ListingMigrations {
    /// A department's decision numbers are found whatever brackets they have.
    static let decisionNumbers = """
        CREATE INDEX entries_number ON entries (authority, \(OfficialNumber.folded("decision_number")))
            WHERE decision_number IS NOT NULL;
        """

    /// What was done stays, also where foreign keys are not looked at: files and their versions, the rules they were decided by, and
    /// what was said against them. An end is final (LC-10, LC-18).
    static let staying = """
        CREATE TRIGGER entries_stay BEFORE DELETE ON entries
            BEGIN SELECT RAISE(ABORT, 'files are never removed'); END;
        CREATE TRIGGER entries_end BEFORE UPDATE OF exited, exit_cause ON entries
            WHEN OLD.exited IS NOT NULL AND (NEW.exited IS NOT OLD.exited OR NEW.exit_cause IS NOT OLD.exit_cause)
            BEGIN SELECT RAISE(ABORT, 'what has ended does not begin again'); END;
        CREATE TRIGGER entry_versions_keep BEFORE UPDATE ON entry_versions
            BEGIN SELECT RAISE(ABORT, 'versions of a file are never changed'); END;
        CREATE TRIGGER entry_versions_stay BEFORE DELETE ON entry_versions
            BEGIN SELECT RAISE(ABORT, 'versions of a file are never removed'); END;
        CREATE TRIGGER definitions_stay BEFORE DELETE ON definitions
            BEGIN SELECT RAISE(ABORT, 'rules of lists are never removed'); END;
        CREATE TRIGGER domains_keep BEFORE UPDATE ON domains
            BEGIN SELECT RAISE(ABORT, 'a version of a domain is never changed'); END;
        CREATE TRIGGER domains_stay BEFORE DELETE ON domains
            BEGIN SELECT RAISE(ABORT, 'a version of a domain is never removed'); END;
        CREATE TRIGGER instruments_keep BEFORE UPDATE ON instruments
            BEGIN SELECT RAISE(ABORT, 'a version of an instrument is never changed'); END;
        CREATE TRIGGER instruments_stay BEFORE DELETE ON instruments
            BEGIN SELECT RAISE(ABORT, 'a version of an instrument is never removed'); END;
        CREATE TRIGGER suspensions_stay BEFORE DELETE ON suspensions
            BEGIN SELECT RAISE(ABORT, 'suspensions are never removed'); END;
        CREATE TRIGGER suspensions_end BEFORE UPDATE ON suspensions WHEN OLD.running = 0
            BEGIN SELECT RAISE(ABORT, 'a suspension that ended does not run again'); END;
        CREATE TRIGGER objections_stay BEFORE DELETE ON objections
            BEGIN SELECT RAISE(ABORT, 'objections are never removed'); END;
        CREATE TRIGGER proceedings_stay BEFORE DELETE ON proceedings
            BEGIN SELECT RAISE(ABORT, 'proceedings are never removed'); END;
        """

    /// What an objection decided about an entry that had ended already reaches it should the end have been a wrong clock's.
    static let missedEntries = """
        ALTER TABLE objections ADD COLUMN missed_entry INTEGER NOT NULL DEFAULT 0 CHECK (missed_entry IN (0, 1));
        """

    /// An entry belongs to the subject that it was made about, whosever the name is now. Of a name that was given again before, the
    /// decision's row tells whose the entry is.
    static let formerSubjects = """
        ALTER TABLE entries ADD COLUMN about TEXT NOT NULL DEFAULT '';
        UPDATE entries SET about = subject;
        UPDATE entries SET about = coalesce((SELECT d.owner FROM mirror_decisions d WHERE d.name = entries.decision
                AND d.department = entries.decision_authority AND d.subject = entries.subject), subject)
            WHERE EXISTS (SELECT 1 FROM mirror_subjects s
                WHERE s.name > entries.subject || '~' AND s.name < entries.subject || '~:');
        DROP INDEX entries_one_per_decision;
        CREATE UNIQUE INDEX entries_one_per_decision ON entries (decision, subject, about)
            WHERE state NOT IN ('dropped', 'revoked', 'reputation_restored');
        DROP INDEX entries_subject;
        CREATE INDEX entries_about ON entries (about);
        """

    /// What the clock did before there was a register of it, in the order of then. An end that a wrong clock brought before its day,
    /// and that is undone in the register, is the only one that goes.
    static let actsOfTheClock = """
        INSERT INTO timed_acts (id, action, target, due, time)
            SELECT row_number() OVER (ORDER BY rowid), iif(event = 'EXPIRED', 'ExpireEntry', 'TakeEffect'),
                'entries/e' || entry, CAST(strftime('%s', valid_date) AS INTEGER) * 1000 - 28800000, recorded
            FROM entry_versions WHERE actor = 'rule:clock' AND event IN ('TOOK_EFFECT', 'EXPIRED');
        DROP TRIGGER entries_end;
        CREATE TRIGGER entries_end BEFORE UPDATE OF exited, exit_cause ON entries
            WHEN OLD.exited IS NOT NULL AND (NEW.exited IS NOT OLD.exited OR NEW.exit_cause IS NOT OLD.exit_cause)
                AND NOT (OLD.state = 'expired' AND NEW.state = 'effective' AND NEW.exited IS NULL
                    AND NEW.valid_to IS OLD.valid_to
                    AND EXISTS (SELECT 1 FROM timed_acts WHERE target = 'entries/e' || OLD.id
                        AND action = 'ExpireEntry' AND undone IS NOT NULL)
                    AND NOT EXISTS (SELECT 1 FROM timed_acts WHERE target = 'entries/e' || OLD.id
                        AND action = 'ExpireEntry' AND undone IS NULL))
            BEGIN SELECT RAISE(ABORT, 'what has ended does not begin again'); END;
        """
}
