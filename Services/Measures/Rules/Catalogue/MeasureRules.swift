import Phrases

/// A measure as offered for publication, before validation.
package struct MeasureDraft: Sendable, Hashable {
    /// The code. Columns are unchecked; enumerations are nil where unspecified or unknown.
    package var code = ""
    /// Chinese name.
    package var nameZH = ""
    /// English name.
    package var nameEN = ""
    /// Incentive or sanction.
    package var side: MeasureSide?
    /// The heading.
    package var category = ""
    /// Chinese name of the heading.
    package var categoryZH = ""
    /// Codes of the departments.
    package var departments: [String] = []
    /// The trigger as written.
    package var trigger = ""
    /// How far it binds.
    package var strength: BindingStrength?
    /// The legal basis as written.
    package var legalBasis = ""
    /// The subject kinds.
    package var subjectKinds: [CreditSubjectKind?] = []
    /// Where the row was read.
    package var source = ""
    /// Whether the law allows it.
    package var status: LegalStatus?

    /// Everything empty.
    package init() {}
}

/// Validates a catalogue of measures as a whole (LC-04): nothing is taken of a catalogue that breaks a rule.
package enum MeasureRules {
    /// Checks every item. Returns the definitions in the order given and the faults; with faults, the definitions are
    /// not to be used.
    package static func validate(
        _ drafts: [MeasureDraft], from origin: CatalogueOrigin = .request
    ) -> (definitions: [MeasureDefinition], faults: [CatalogueFault]) {
        var definitions: [MeasureDefinition] = []
        var faults: [CatalogueFault] = []
        var seen: Set<String> = []
        for (index, draft) in drafts.enumerated() {
            var sink = FaultSink(index: index, code: draft.code)
            let definition = definition(of: draft, origin, into: &sink)
            if !seen.insert(draft.code).inserted {
                sink.add("code", "a code stands once in a version", "remove one of the items")
            }
            if let definition {
                checkTogether(definition, into: &sink)
                definitions.append(definition)
            }
            faults += sink.faults
        }
        return (definitions, faults)
    }

    private static func definition(
        of draft: MeasureDraft, _ origin: CatalogueOrigin, into sink: inout FaultSink
    ) -> MeasureDefinition? {
        checkTexts(draft, origin, into: &sink)
        let side = draft.side
        if side == nil { sink.add("kind", "a measure is an incentive or a sanction", "state the kind") }
        let heading = Heading(draft.category)
        if heading == nil {
            sink.add(
                "category", "a heading is C01 to C14 or I01 to I08; no measure stands outside (LC-04)", "name a heading"
            )
        }
        var trigger: Trigger?
        do {
            trigger = try Trigger(parsing: draft.trigger)
        } catch {
            let place: Phrase = error.alternative.isEmpty ? "" : " (in `\(error.alternative)`)"
            sink.add(
                "trigger", error.rule + place,
                "write the trigger in the grammar, for example BLACK:WSF|EXT:MIL_DECISION")
        }
        if draft.strength == nil {
            sink.add("strength", "a measure is mandatory, discretionary or voluntary", "state the strength")
        }
        if draft.status == nil {
            sink.add("status", "a status is enabled, needs-legal-basis or needs-policy", "state the status")
        }
        let kinds = draft.subjectKinds.compactMap { $0 }
        if kinds.isEmpty || kinds.count != draft.subjectKinds.count || SubjectKinds(kinds).kinds.count != kinds.count {
            sink.add(
                "subject_kinds", "a measure names the kinds of subjects it may reach, each once", "name 1 to 4 kinds")
        }
        guard let side, let heading, let trigger, let strength = draft.strength, let status = draft.status,
            !kinds.isEmpty
        else { return nil }
        return MeasureDefinition(
            code: draft.code, nameZH: draft.nameZH, nameEN: draft.nameEN, side: side, heading: heading,
            headingNameZH: draft.categoryZH, departments: draft.departments, trigger: trigger, strength: strength,
            legalBasis: draft.legalBasis, subjectKinds: SubjectKinds(kinds), source: draft.source, status: status)
    }

    private static func checkTexts(
        _ draft: MeasureDraft, _ origin: CatalogueOrigin, into sink: inout FaultSink
    ) {
        if !CatalogueForm.isMeasureCode(draft.code) {
            sink.add("code", "a code is IN- or SA- and three digits", "write for example SA-012")
        }
        let names = 1...MeasuresLimits.nameBytes
        let texts = 0...MeasuresLimits.textBytes
        for (field, text, bytes) in [
            ("name_zh", draft.nameZH, names), ("name_en", draft.nameEN, names),
            ("category_zh", draft.categoryZH, 0...200), ("legal_basis", draft.legalBasis, texts),
            ("source", draft.source, texts),
        ] { sink.check(text, field, bytes, origin) }
        if origin == .request, draft.side == .restraint {
            for (field, name) in [("name_zh", draft.nameZH), ("name_en", draft.nameEN)] {
                guard let substance = ForbiddenSubstance(in: name) else { continue }
                sink.add(field, substance.rule, "take the measure out; no legal basis allows it here")
            }
        }
        let departments = draft.departments
        if !(1...MeasuresLimits.measureDepartments).contains(departments.count)
            || !departments.allSatisfy(CatalogueForm.isDepartment) || Set(departments).count != departments.count
        {
            sink.add(
                "departments", "departments are codes of three capital letters, each once, at least one", "name them")
        }
    }

    /// The rules that tie fields together: heading and kind, strength and group, subject kinds and heading, trigger and
    /// kind, and what an enabled measure needs (LC-04, LC-14, LC-15).
    private static func checkTogether(_ measure: MeasureDefinition, into sink: inout FaultSink) {
        let incentive = measure.side == .incentive
        if measure.code.hasPrefix("IN-") != incentive {
            sink.add("code", "incentives are IN-, sanctions SA-", "change the code or the kind")
        }
        if measure.heading.code.hasPrefix("I") != incentive {
            sink.add(
                "category", "incentives stand under I, sanctions under C (LC-04)", "change the heading or the kind")
        }
        if measure.heading.isVoluntary != (measure.strength == .voluntary) {
            sink.add(
                "strength", "what others decide is voluntary, and nothing else is (headings C13, C14, I08; LC-15)",
                "change the strength or the heading")
        }
        if measure.heading.personsOnly, !measure.subjectKinds.isSubset(of: .naturalPersons) {
            sink.add(
                "subject_kinds", "office, leaving the country and school concern natural persons only (LC-04)",
                "name natural persons only")
        }
        let side: Phrase = incentive ? "an incentive" : "a sanction"
        for term in measure.trigger.terms where !(incentive ? term.mayFavour : term.mayRestrain) {
            sink.add(
                "trigger", "\(term) cannot trigger \(side)",
                "use a trigger of the measure's own kind")
        }
        if measure.status == .enabled, let obstacle = ActivationRules.obstacle(to: measure) {
            sink.add("status", obstacle.rule, obstacle.remedy)
        }
    }
}
