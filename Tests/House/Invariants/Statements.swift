/// What is tried by SQL on the files of services.
extension Attempt {
    static let statements: [Attempt] = listing + registry + measures + reporting

    private static func entry(_ law: String, _ what: String, _ change: String, by: String = "constraint failed")
        -> Attempt
    {
        sql(law, what, "listing", "UPDATE entries SET \(change) WHERE state = 'effective'", by: by)
    }

    private static let foreignKey = "FOREIGN KEY constraint failed"

    private static let listing: [Attempt] = [
        entry("LC-01", "an entry decided before its list was in force", "decided = '2001-01-01'"),
        entry("LC-01", "an entry under a version that never was", "list_version = 7", by: foreignKey),
        entry("LC-01", "an entry in a domain on record only", "listability = 'no'"),
        sql(
            "LC-01", "a list in force that nobody was consulted on", "listing",
            "UPDATE definitions SET consulted = 0 WHERE state = 'in_force'"),
        sql(
            "LC-01", "a list in force since before its instrument", "listing",
            "UPDATE definitions SET effective_date = '2001-01-01' WHERE state = 'in_force'"),
        sql("LC-01", "a list without an article", "listing", "UPDATE definitions SET article = ''"),
        sql("LC-01", "a list without an exit rule", "listing", "UPDATE definitions SET exit_rule = ''"),
        sql(
            "LC-01", "a serious list of a level that may not", "listing",
            "UPDATE definitions SET level = 'prefecture' WHERE state = 'in_force'"),
        entry("LC-02", "an entry on a decision that nobody made", "decision = 'decisions/none'", by: foreignKey),
        entry("LC-02", "an entry on another department's decision", "decision_authority = 'MSR'"),
        sql(
            "LC-02", "the decision behind an entry goes", "listing", "DELETE FROM mirror_decisions", by: foreignKey),
        entry("LC-03", "a decision without a served notice", "notice_served = NULL"),
        entry("LC-03", "a decision without an end of the window", "defence_due = NULL"),
        entry("LC-03", "a decision within the window", "waived = NULL"),
        entry("LC-03", "no review", "reviewer = NULL"),
        entry("LC-03", "the proposer as reviewer", "reviewer = proposer"),
        entry("LC-03", "the proposer as decider, in capitals", "decider = upper(proposer)"),
        entry("LC-03", "a defence that was accepted, and yet an entry", "defence_result = 'accepted'"),
        entry("LC-03", "a statement passed over", "statements = 1"),
        entry("LC-05", "another subject than that of the decision", "subject = 'subjects/none'", by: foreignKey),
        entry("LC-06", "a score on an entry", "score = 59", by: "no such column"),
        entry("LC-07", "a decision by nobody", "decider = NULL"),
        sql(
            "LC-07", "a step of the history by nobody", "listing",
            """
            INSERT INTO entry_versions SELECT entry, version + 100, valid_date, recorded, 'DECIDED', state, actor, '', '',
                remark, image FROM entry_versions LIMIT 1
            """),
        entry("LC-08", "a text where a day stands", "decided = 'yesterday'"),
        entry("LC-08", "a field that the schema does not have", "religion = 'x'", by: "no such column"),
        sql(
            "LC-10", "an entry that ended is in effect again", "listing",
            "UPDATE entries SET state = 'effective', exited = NULL, exit_cause = NULL WHERE state = 'revoked'",
            by: "does not begin again"),
        sql(
            "LC-10", "the end of an entry is put off", "listing",
            "UPDATE entries SET exited = '2099-01-01' WHERE state = 'revoked'", by: "does not begin again"),
        sql(
            "LC-10", "what the clock did when it was due is undone", "listing",
            "UPDATE timed_acts SET undone = due, undone_by = 'x'"),
        entry("LC-10", "an entry without an end", "valid_to = NULL"),
        entry("LC-10", "an entry beyond what the list allows", "valid_to = '2099-01-01'"),
        sql(
            "LC-11", "the suspension ends and the verification goes on", "listing",
            "UPDATE suspensions SET running = 0, ended = 1"),
        sql("LC-11", "the suspension goes", "listing", "DELETE FROM suspensions", by: "never removed"),
        sql(
            "LC-11", "an objection under verification that suspends nothing", "listing",
            "UPDATE objections SET suspension = NULL, suspension_running = NULL"),
        sql("LC-11", "an objection goes", "listing", "DELETE FROM objections", by: "never removed"),
        entry(
            "LC-12", "an entry of another authority", "authority = 'CRT', decision_authority = 'CRT'", by: foreignKey),
        sql(
            "LC-12", "an external entry is written", "listing", "INSERT INTO external_entries VALUES (1)",
            by: "no such table"),
        entry("LC-13", "an entry under a rule book that never was", "rule_book = 99", by: foreignKey),
        entry("LC-13", "other days of the list than those in force", "definition_from = '2001-01-01'", by: foreignKey),
        entry("LC-18", "an end without a reason", "state = 'revoked', exited = '2026-05-12'"),
        sql("LC-18", "a file goes", "listing", "DELETE FROM entries", by: "never removed"),
        sql("LC-18", "what the clock did goes", "listing", "DELETE FROM timed_acts", by: "never removed"),
        sql("LC-18", "a version of a file goes", "listing", "DELETE FROM entry_versions", by: "never removed"),
        sql(
            "LC-18", "a version of a file is written over", "listing", "UPDATE entry_versions SET remark = 'x'",
            by: "never changed"),
        sql("LC-18", "a list's rules go", "listing", "DELETE FROM definitions", by: "never removed"),
        sql(
            "LC-18", "a document is written over", "listing", "UPDATE documents SET content = x'00', size = 1",
            by: "never changed"),
        sql(
            "LC-18", "the audit is written over", "listing", "UPDATE store_audit SET target = 'x'", by: "never changed"),
        tampering(
            "LC-18", "the audit is written over by who drops its trigger first", "listing",
            "DROP TRIGGER store_audit_keeps; UPDATE store_audit SET target = 'x' WHERE sequence = 3"),
        entry("LC-19", "an entry that restrains becomes one that favours", "kind = 'red'"),
        sql("LC-20", "a fee for an objection", "listing", "UPDATE objections SET fee_fen = 2000", by: "no such column"),
    ]

    private static let registry: [Attempt] = [
        sql(
            "LC-08", "a person's number in the clear", "registry",
            "UPDATE subject SET masked_number = '110105194912310021' WHERE kind = 4", by: "masked or sealed"),
        sql(
            "LC-08", "a person with a legal representative", "registry",
            "UPDATE subject SET legal_representative = 'x' WHERE kind = 4"),
        sql("LC-09", "who asked about persons goes", "registry", "DELETE FROM store_audit", by: "never removed"),
        sql(
            "LC-13", "a rule book is written over", "registry", "UPDATE rule_book SET body = x'00'", by: "never changed"
        ),
        sql("LC-13", "a rule book goes", "registry", "DELETE FROM rule_book", by: "never removed"),
        sql(
            "LC-16", "a person's decision for everybody", "registry",
            "UPDATE decision SET disclosure = 2 WHERE subject_id IN (SELECT id FROM subject WHERE kind = 4)",
            by: "not public"),
        sql("LC-18", "a decision goes", "registry", "DELETE FROM decision", by: "never removed"),
        sql("LC-18", "a subject goes", "registry", "DELETE FROM subject", by: "never removed"),
        sql("LC-18", "a code goes", "registry", "DELETE FROM subject_code", by: "never removed"),
        tampering(
            "LC-18", "a row of the audit is taken out by who drops its trigger first", "registry",
            "DROP TRIGGER store_audit_stays; DELETE FROM store_audit WHERE sequence = 3"),
    ]

    private static func measure(_ law: String, _ what: String) -> Attempt {
        sql(law, what, "measures", "UPDATE measure_items SET payload = x'00'", by: "never changed")
    }

    private static let measures: [Attempt] = [
        measure("LC-04", "an item of a published catalogue is written over"),
        sql(
            "LC-04", "an item of a published catalogue goes", "measures", "DELETE FROM measure_items",
            by: "never removed"),
        sql(
            "LC-04", "an item is put into a published catalogue", "measures",
            "INSERT INTO measure_items SELECT version, 'SA-999', payload FROM measure_items LIMIT 1", by: "is whole"),
        sql(
            "LC-04", "a catalogue is in force from another day on", "measures",
            "UPDATE measure_catalogues SET effective = '2001-01-01'", by: "never changed"),
        sql("LC-09", "a query is written over", "measures", "UPDATE checks SET official = 'x'", by: "never changed"),
        sql("LC-09", "a query goes", "measures", "DELETE FROM checks", by: "never removed"),
        tampering(
            "LC-09", "a query is written over by who drops the trigger first", "measures",
            "DROP TRIGGER checks_keeps; UPDATE checks SET official = 'x'"),
        measure("LC-14", "a measure of a published catalogue comes to reach basic needs"),
        measure("LC-15", "a voluntary measure of a published catalogue becomes an order"),
        sql(
            "LC-17", "a repeal is taken back", "measures", "UPDATE measure_standings SET repeal_date = NULL",
            by: "not taken back"),
        sql(
            "LC-17", "a repeal is put off", "measures", "UPDATE measure_standings SET repeal_date = '2099-01-01'",
            by: "not put off"),
        sql("LC-17", "a repeal goes", "measures", "DELETE FROM measure_standings", by: "never removed"),
    ]

    private static let reporting: [Attempt] = [
        sql("LC-16", "a person's case is published", "reporting", "UPDATE cases SET stage = 'published'"),
        sql("LC-18", "a case goes", "reporting", "DELETE FROM cases", by: "never removed"),
    ]
}
