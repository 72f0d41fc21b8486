import Phrases

/// A matter as offered for publication, before validation.
package struct MatterDraft: Sendable, Hashable {
    /// The code. Columns are unchecked; enumerations are nil where unspecified or unknown.
    package var code = ""
    /// Chinese name.
    package var nameZH = ""
    /// English name.
    package var nameEN = ""
    /// Code of the owning department.
    package var department = ""
    /// Stage of the handling.
    package var stage = ""
    /// What must be looked up.
    package var mustCheck: [CheckScope?] = []
    /// Codes of the measures due.
    package var measures: [String] = []
    /// The subject kinds.
    package var subjectKinds: [CreditSubjectKind?] = []
    /// A remark.
    package var note = ""

    /// Everything empty.
    package init() {}
}

/// Validates a catalogue of must-check matters as a whole.
package enum MatterRules {
    /// Checks every item against the measures of the catalogue that is in force with it.
    package static func validate(
        _ drafts: [MatterDraft], knownMeasures: Set<String>, from origin: CatalogueOrigin = .request
    ) -> (definitions: [MatterDefinition], faults: [CatalogueFault]) {
        var definitions: [MatterDefinition] = []
        var faults: [CatalogueFault] = []
        var seen: Set<String> = []
        for (index, draft) in drafts.enumerated() {
            var sink = FaultSink(index: index, code: draft.code)
            checkTexts(draft, origin, into: &sink)
            if !seen.insert(draft.code).inserted {
                sink.add("code", "a code stands once in a version", "remove one of the items")
            }
            checkMeasures(draft, knownMeasures: knownMeasures, into: &sink)
            let scopes = draft.mustCheck.compactMap { $0 }
            if scopes.isEmpty || scopes.count != draft.mustCheck.count || Set(scopes).count != scopes.count {
                sink.add("must_check", "a matter names what must be looked up, each once, at least one", "name it")
            }
            let kinds = draft.subjectKinds.compactMap { $0 }
            if kinds.isEmpty || kinds.count != draft.subjectKinds.count
                || SubjectKinds(kinds).kinds.count != kinds.count
            {
                sink.add(
                    "subject_kinds", "a matter names who may be checked in it, each kind once", "name 1 to 4 kinds")
            }
            faults += sink.faults
            definitions.append(
                MatterDefinition(
                    code: draft.code, nameZH: draft.nameZH, nameEN: draft.nameEN, department: draft.department,
                    stage: draft.stage, mustCheck: scopes, measures: draft.measures,
                    subjectKinds: SubjectKinds(kinds), note: draft.note))
        }
        return (definitions, faults)
    }

    private static func checkTexts(
        _ draft: MatterDraft, _ origin: CatalogueOrigin, into sink: inout FaultSink
    ) {
        if !CatalogueForm.isMatterCode(draft.code) {
            sink.add(
                "code", "a code is the department, a hyphen and two digits",
                "begin it with the department that the matter names")
        }
        if !CatalogueForm.isDepartment(draft.department) || draft.department == "ALL"
            || !draft.code.hasPrefix(draft.department + "-")
        {
            sink.add("department", "a matter belongs to the one department that its code begins with", "name it")
        }
        let names = 1...MeasuresLimits.nameBytes
        for (field, text, bytes) in [
            ("name_zh", draft.nameZH, names), ("name_en", draft.nameEN, names), ("stage", draft.stage, 1...40),
            ("note", draft.note, 0...MeasuresLimits.textBytes),
        ] { sink.check(text, field, bytes, origin) }
    }

    private static func checkMeasures(
        _ draft: MatterDraft, knownMeasures: Set<String>, into sink: inout FaultSink
    ) {
        let measures = draft.measures
        if !(1...MeasuresLimits.matterMeasures).contains(measures.count) || Set(measures).count != measures.count {
            sink.add(
                "measures", "a matter names 1 to \(MeasuresLimits.matterMeasures) measures, each once",
                "name the measures that are due in it")
        }
        for measure in measures where !knownMeasures.contains(measure) {
            sink.add(
                "measures", "`\(measure.prefix(20))` is in no catalogue of measures in force on that day (LC-04)",
                "publish the catalogue of measures first, or correct the code")
        }
    }
}
