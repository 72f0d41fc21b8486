import Casework
import Credit
import RegistryRules
import RegistrySchema
import Store

/// Decisions that came to a record by a code which it should never have had.
extension SubjectIntake {
    /// Gives them to a record of their own, which the code finds from now on; none is made where no decision came.
    ///
    /// The record that had the code loses it, and the names that those decisions alone wrote.
    func giveBack(_ change: SubjectChangeRecord, from row: SubjectRow) throws {
        var strays: [DecisionRow] = []
        var names: [String] = []
        var kept: Set<String> = []
        var filter = DecisionTable.Filter()
        filter.subjects = [row.id]
        while true {
            let page = try DecisionTable.rows(tx, filter, limit: RegistryLimits.recomputeBatch)
            for decision in page {
                let template = Template.of(decision.kind)
                let values = RecordContent.split(decision.content, template)
                if Self.writes(change.code, values, template) {
                    strays.append(decision)
                    names.append(values[template.at.name])
                } else {
                    kept.insert(values[template.at.name])
                }
            }
            guard page.count == RegistryLimits.recomputeBatch, let last = page.last else { break }
            filter.before = last.id
        }
        guard let name = names.first else { return }
        let fresh = try makeRecord(change, kind: row.kind, name: name)
        // The one that it was made with.
        var own = [SubjectNameRow(ofDecision: name, from: "")]
        for other in Set(names) where other != name {
            let further = SubjectNameRow(ofDecision: other, from: "")
            guard further.hasRoom(beside: own) else { continue }
            try SubjectTable.putName(tx, fresh.id, further)
            own.append(further)
        }
        for other in Set(names).subtracting(kept) {
            try SubjectTable.removeName(tx, row.id, other, source: "decision")
        }
        for stray in strays.reversed() {
            var decision = stray
            decision.subjectID = fresh.id
            decision.version += 1
            decision.updateTime = moment.milliseconds
            try DecisionTable.updateSubject(tx, decision)
            try FeedRecords.append(tx, decision: decision)
        }
    }

    /// Whether a decision's content names its counterpart by a code.
    private static func writes(_ code: SubjectChangeRecord.NewCode, _ values: [String], _ template: Template) -> Bool {
        switch code.kind {
        case SubjectTable.CodeKind.uscc: values[template.at.uscc] == code.value
        case SubjectTable.CodeKind.registration: values[template.at.registration] == code.value
        default: values[template.at.documentNumber].hasSuffix("#" + code.value.prefix(16))
        }
    }

    /// Registers the subject that has a code, as a decision would.
    private func makeRecord(_ change: SubjectChangeRecord, kind: PartyKind, name: String) throws -> SubjectRow {
        let code = (kind: change.code.kind, value: change.code.value, shown: change.file.newCode)
        var row = SubjectRow()
        row.id = try SubjectTable.nextID(tx)
        row.kind = kind
        row.displayName = name
        row.createTime = moment.milliseconds
        row.updateTime = moment.milliseconds
        var sealed: [UInt8]?
        if let number = change.code.sealed {
            row.documentKind = DocumentKind(rawValue: change.code.document)
            row.blindIndex = code.value
            row.maskedNumber = code.shown
            sealed = try core.keys.seal(
                core.keys.open(number, place: .subjectChange(change.id)), place: .subject(row.id))
        } else if code.kind == SubjectTable.CodeKind.uscc {
            row.uscc = code.value
            row.divisionCode = String(code.value.dropFirst(2).prefix(6))
        }
        try SubjectTable.insert(tx, row, sealedNumber: sealed, codes: [code], source: "decision")
        try event(row, "registered", "", "", row.displayName, moment.today.iso, .empty)
        try publish(row, step.action, detail: RegistryNames.subjectChange(change.id))
        return row
    }
}
