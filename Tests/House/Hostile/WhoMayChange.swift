/// Whose record each row is, and what others may do to it: the law's answer, said once for every table, knowing nothing of handlers.
///
/// A case belongs to the department that decides it; whoever is concerned may say so, and withdraw what it said; catalogues, rule books,
/// calendars and what puts lists in force belong to the lead department; what was asked and done is only ever added to.
struct WhoMayChange {
    /// Who calls while changes are watched: a department's code, or nobody of record.
    struct Doer: Sendable {
        let identity: String
        var department: String? {
            identity.hasPrefix("department/") ? String(identity.dropFirst("department/".count)) : nil
        }
    }

    /// Owners of the rows that others refer to, as they were first seen.
    private var owners: [String: String] = [:]
    /// Who filed the objections.
    private var objectors: [String: String] = [:]
    /// All subjects, and those that were there before: their records nobody here may change.
    private var subjects: Set<String> = []
    private var before: Set<String> = []

    /// Who does not belong together with the callers: what they do in concert these never agree to.
    private let hostile: Set<String> = ["EMR", "MSR"]
    /// Subjects on which another department's decision stands: nothing of them moves without it.
    private var guarded: Set<String> = []

    /// Learns whose the rows are that stand there before anybody calls.
    mutating func learn(_ changes: [RowChange]) { for change in changes { note(change) } }

    /// Judges a change; nil if it may be, else what is wrong.
    mutating func judge(_ change: RowChange, by doer: Doer) -> String? {
        defer { note(change) }
        guard let may = may(change, doer) else { return "\(change.place) is a table that no law is said of" }
        // A code that was never the record's own goes with its change, as far as nobody else's decision stands there.
        let isUndone =
            ["registry.subject_code", "registry.subject_name"].contains(change.place) && may
            && !guarded.contains(change.row.column("subject_id"))
        guard change.new != nil || change.place == "measures.entries" || isUndone else {
            return Self.words(change, doer, "was removed")
        }
        if may { return nil }
        return Self.words(change, doer, change.old == nil ? "came" : "changed")
    }

    private static func words(_ change: RowChange, _ doer: Doer, _ what: String) -> String {
        let columns = change.changed.sorted().map {
            "\($0): \(change.old?.column($0) ?? "") → \(change.new?.column($0) ?? "")"
        }
        let told = [
            "id", "name", "code", "authority", "department", "state", "stage", "source_unit", "received_by", "entry",
            "actor",
            "action", "event", "version", "subject_id", "target",
        ]
        let row = told.filter { change.row.columns[$0] != nil }.map { "\($0)=\(change.row.column($0))" }
        return
            "\(doer.identity): a row of \(change.place) \(what): \(row.joined(separator: " ")); \(columns.joined(separator: "; "))"
    }

    private mutating func note(_ change: RowChange) {
        let row = change.row
        switch change.place {
        case "listing.entries": owners["entries/\(row.column("id"))"] = row.column("authority")
        case "listing.objections": objectors["objections/o\(row.column("id"))"] = row.column("received_by")
        case "registry.import": owners["import/\(row.column("id"))"] = row.column("department")
        case "registry.subject": if change.old == nil { subjects.insert(row.column("id")) }
        case "registry.decision":
            if !hostile.contains(row.column("department")) { guarded.insert(row.column("subject_id")) }
        default: break
        }
    }

    // MARK: The law

    /// Every table of every service; nil for one that nothing is said of.
    private func may(_ change: RowChange, _ doer: Doer) -> Bool? {
        let isNew = change.old == nil
        switch change.place {
        // What was done is added, by who did it.
        case "registry.store_audit", "listing.store_audit", "measures.store_audit", "reporting.store_audit":
            let actor = change.row.column("actor")
            return isNew && (actor.hasSuffix("/\(doer.identity)") || actor.hasPrefix("rule:"))
        // What the clock did is added; the record that it did it to is judged by itself.
        case "registry.timed_acts", "listing.timed_acts": return isNew
        // Catalogues, calendars, rule books, instruments and domains are the lead department's.
        case "registry.department", "registry.calendar_year", "registry.calendar_day", "registry.rule_book",
            "registry.reference_state", "registry.recomputation", "listing.domains", "listing.instruments",
            "measures.measure_catalogues", "measures.measure_items", "measures.matter_catalogues",
            "measures.matter_items", "measures.measure_standings", "reporting.duties":
            return false
        // The registry: decisions are their department's; a subject is what its registration says.
        case "registry.decision":
            if Self.isOfDepartment(change, doer, "department", keeping: ["subject_id", "document_number", "kind"]) {
                return true
            }
            return movesTogether(change, doer)
        case "registry.subject":
            if isNew { return doer.department != nil }
            // What it is called is any department's to keep; what it is, who it is and where it goes is not.
            return doer.department != nil
                && (change.changed.isDisjoint(with: Self.moving) || !guarded.contains(change.row.column("id")))
        case "registry.subject_code":
            return isOfNewSubject(change, doer)
                || (doer.department != nil && !guarded.contains(change.row.column("subject_id"))
                    && !guarded.contains(change.old?.column("subject_id") ?? ""))
        case "registry.subject_change": return isHand(change, doer)
        case "registry.official":
            return Self.isOfDepartment(change, doer, "department", keeping: ["id", "display_name"])
        case "registry.subject_name":
            // What it is called is any department's to keep, and on record.
            return doer.department != nil
        case "registry.subject_event":
            // What another proposed is recorded as its own when the last hand agrees.
            let department = change.row.column("department")
            return isNew && doer.department != nil
                && (department == doer.department
                    || (hostile.contains(department) && !guarded.contains(change.row.column("subject_id"))))
        case "registry.import": return Self.isOfDepartment(change, doer, "department")
        case "registry.import_verdict":
            let key = (Int64(change.row.column("key")) ?? 0) >> 32
            return isNew && owners["import/\(key)"] == doer.department
        // Listing: rules of lists by two departments, files by the one that decides.
        case "listing.definitions": return Self.isOwnDraft(change, doer)
        case "listing.entries": return isLawfulStep(change, doer)
        case "listing.entry_versions": return isHistory(change, doer)
        case "listing.objections": return Self.isObjection(change, doer)
        case "listing.suspensions": return isSuspension(change, doer)
        case "listing.proceedings": return isOfEntry(change, doer)
        case "listing.documents": return isNew && doer.department != nil
        case "listing.document_filings", "listing.document_files":
            return isNew && Self.isOfDepartment(change, doer, "department")
        // Measures: every answer is kept. What it keeps of listing follows it, and listing was judged.
        case "measures.checks": return isNew && Self.isOfDepartment(change, doer, "department")
        case "measures.entries", "measures.source_levels": return true
        // Reporting: cases are their department's until the lead has them.
        case "reporting.cases":
            return Self.isOfDepartment(change, doer, "department")
                && ["collected", "screened", "submitted", "dropped"].contains(change.row.column("stage"))
        case "reporting.nil_reports": return isNew && Self.isOfDepartment(change, doer, "department")
        case "reporting.months": return isNew
        default: return nil
        }
    }

    /// What of a subject takes restraints along.
    private static let moving: Set<String> = [
        "kind", "uscc", "document_kind", "blind_index", "masked_number", "sealed_number", "status", "merged_into",
    ]

    /// A decision follows its subject where both departments whose decisions stand on it are of the callers.
    private func movesTogether(_ change: RowChange, _ doer: Doer) -> Bool {
        guard let old = change.old, doer.department != nil, hostile.contains(change.row.column("department")) else {
            return false
        }
        return change.changed.isDisjoint(with: ["department", "document_number", "kind"])
            && !guarded.contains(old.column("subject_id"))
    }

    /// A change of a subject is proposed and agreed to by its hands, each in its own name, and in effect by two.
    private func isHand(_ change: RowChange, _ doer: Doer) -> Bool {
        guard let department = doer.department else { return false }
        let hands = change.row.column("hands").split(whereSeparator: \.isNewline).map(String.init)
        let state = change.row.column("state")
        guard let old = change.old else {
            return state == "proposed" && hands.count == 1 && hands[0].hasPrefix("\(department) ")
        }
        guard change.changed.isDisjoint(with: ["kind", "subject", "target", "code_value", "code_kind"]) else {
            return false
        }
        let isInEffect = ["confirmed", "undone"].contains(state) && old.column("state") != state
        let touched = ["subject", "target"].map { change.row.column($0) }
        if isInEffect { return Set(hands).count >= 2 && touched.allSatisfy { !guarded.contains($0) } }
        return hands.contains { $0.hasPrefix("\(department) ") } || state == "refused"
            || !change.changed.contains("hands")
    }

    private static func isOfDepartment(
        _ change: RowChange, _ doer: Doer, _ column: String, keeping: Set<String> = []
    ) -> Bool {
        guard let department = doer.department, change.row.column(column) == department else { return false }
        return change.old == nil
            || (change.old?.column(column) == department && keeping.isDisjoint(with: change.changed))
    }

    /// Whether the row is about a subject that this very call, or one of its department before, registered first.
    private func isOfNewSubject(_ change: RowChange, _ doer: Doer) -> Bool {
        change.old == nil && doer.department != nil && !before.contains(change.row.column("subject_id"))
    }

    /// What was learned so far is what was there before the calls that come now.
    mutating func begin() { before = subjects }

    /// A list's rules are drafted by its authority, who cannot put them in force, and may end them.
    private static func isOwnDraft(_ change: RowChange, _ doer: Doer) -> Bool {
        guard isOfDepartment(change, doer, "authority", keeping: ["code", "version"]) else { return false }
        let (from, to) = (change.old?.column("state") ?? "", change.row.column("state"))
        return [
            "→draft", "draft→draft", "draft→consulted", "consulted→consulted", "consulted→draft", "in_force→repealed",
        ]
        .contains("\(from)→\(to)")
    }

    /// The steps of a file by its department, the clock's, and the mark that somebody objected.
    private func isLawfulStep(_ change: RowChange, _ doer: Doer) -> Bool {
        let (old, new) = (change.old, change.row)
        let step = "\(old?.column("state") ?? "")→\(new.column("state"))"
        let fixed: Set<String> = [
            "id", "subject", "decision", "decision_authority", "authority", "list_code", "list_version", "kind",
            "proposer",
            "underlying_date", "created",
        ]
        guard change.changed.isDisjoint(with: fixed) else { return false }
        // By the clock, whoever calls.
        if ["served→effective", "effective→expired"].contains(step) { return true }
        // A note of an objection moves the version alone.
        if old != nil, change.changed.isSubset(of: ["version", "updated", "image"]), doer.department != nil {
            return true
        }
        guard new.column("authority") == doer.department,
            Self.steps.contains(step) || old?.column("state") == new.column("state")
        else { return false }
        return Self.isDecidedLawfully(new)
    }

    private static let steps: Set<String> = [
        "→proposed", "proposed→notice_served", "notice_served→defence_open", "notice_served→reviewed",
        "defence_open→reviewed", "notice_served→dropped",
        "defence_open→dropped", "proposed→dropped", "reviewed→dropped", "reviewed→decided", "decided→served",
        "decided→effective", "decided→revoked", "served→revoked", "effective→revoked", "effective→removed_early",
        "revoked→reputation_restored",
    ]

    /// What a decision must have behind it (LC-03), by the row itself.
    private static func isDecidedLawfully(_ row: WatchedRow) -> Bool {
        guard !row.column("decided").isEmpty else { return true }
        let officials = ["proposer", "reviewer"].map { row.column($0).lowercased() }
        let closed = !row.column("waived").isEmpty || row.column("decided") > row.column("defence_due")
        return !row.column("notice_served").isEmpty && closed && Set(officials).count == 2 && !officials.contains("")
            && row.column("decider").lowercased() != officials[0] && !row.column("valid_to").isEmpty
    }

    private func isHistory(_ change: RowChange, _ doer: Doer) -> Bool {
        guard change.old == nil else { return false }
        let row = change.row
        if row.column("actor").hasPrefix("rule:") { return ["TOOK_EFFECT", "EXPIRED"].contains(row.column("event")) }
        guard row.column("actor").hasSuffix("/\(doer.identity)"), let department = doer.department else { return false }
        if owners["entries/\(row.column("entry"))"] == department { return true }
        // Another department's file says who objected, and that it withdrew or was told.
        return ["OBJECTION_FILED", "OBJECTION_WITHDRAWN", "OBJECTION_NOTIFIED"].contains(row.column("event"))
    }

    private func isOfEntry(_ change: RowChange, _ doer: Doer) -> Bool {
        owners["entries/\(change.row.column("entry"))"] == doer.department && doer.department != nil
    }

    /// Anybody may object; whether it is taken up and what comes of it is the source unit's.
    private static func isObjection(_ change: RowChange, _ doer: Doer) -> Bool {
        guard let department = doer.department else { return false }
        let row = change.row
        guard let old = change.old else {
            return row.column("stage") == "filed" && row.column("received_by") == department
        }
        guard
            change.changed.isDisjoint(with: [
                "id", "entry", "entry_proposer", "source_unit", "received_by", "ground", "filed",
            ])
        else { return false }
        if row.column("source_unit") == department { return true }
        guard row.column("received_by") == department else { return false }
        return row.column("stage") == "withdrawn"
            || (row.column("stage") == "notified" && ["upheld", "dismissed"].contains(old.column("stage")))
    }

    /// A suspension begins and ends by who decides about the entry, and ends with the objection that its objector withdraws.
    private func isSuspension(_ change: RowChange, _ doer: Doer) -> Bool {
        if isOfEntry(change, doer) { return true }
        return change.old != nil && change.row.column("running") == "0"
            && objectors[change.row.column("cause")] == doer.department && doer.department != nil
    }
}
