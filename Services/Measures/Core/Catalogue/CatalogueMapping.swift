import Casework
import CommonSchema
import Credit
package import MeasuresRules
package import MeasuresSchema
import SchemaRuntime

extension MeasureDraft {
    /// An item of the contract, unchecked.
    package init(_ item: MeasureItem) {
        self.init()
        code = item.code
        nameZH = item.nameZh
        nameEN = item.nameEn
        side = MeasureSide(rawValue: item.kind.rawValue)
        category = item.category
        categoryZH = item.categoryZh
        departments = item.departments
        trigger = item.trigger
        strength = BindingStrength(rawValue: item.strength.rawValue)
        legalBasis = item.legalBasis
        subjectKinds = item.subjectKinds.map { CreditSubjectKind(rawValue: $0.rawValue) }
        source = item.source
        status = LegalStatus(rawValue: item.status.rawValue)
    }
}

extension MatterDraft {
    /// An item of the contract, unchecked.
    package init(_ item: MatterItem) {
        self.init()
        code = item.code
        nameZH = item.nameZh
        nameEN = item.nameEn
        department = item.department
        stage = item.stage
        mustCheck = item.mustCheck.map { CheckScope(rawValue: $0.rawValue) }
        measures = item.measures
        subjectKinds = item.subjectKinds.map { CreditSubjectKind(rawValue: $0.rawValue) }
        note = item.note
    }
}

/// Turns the catalogue's values into messages.
enum CatalogueMapping {
    static func kinds(_ kinds: SubjectKinds) -> [SubjectKind] {
        kinds.kinds.map { SubjectKind(rawValue: $0.rawValue) }
    }

    static func item(_ definition: MeasureDefinition) -> MeasureItem {
        MeasureItem(
            code: definition.code, nameZh: definition.nameZH, nameEn: definition.nameEN,
            kind: MeasureKind(rawValue: definition.side.rawValue), category: definition.heading.code,
            categoryZh: definition.headingNameZH, departments: definition.departments,
            trigger: definition.trigger.description, strength: MeasureStrength(rawValue: definition.strength.rawValue),
            legalBasis: definition.legalBasis, subjectKinds: kinds(definition.subjectKinds), source: definition.source,
            status: MeasureStatus(rawValue: definition.status.rawValue))
    }

    static func measure(_ compiled: CompiledMeasure, version: String, on day: CivilDate) -> Measure {
        let reason = compiled.inactiveReason(on: day)
        return Measure(
            name: "measures/\(compiled.definition.code)", item: item(compiled.definition),
            group: group(compiled.definition.heading), active: reason.isEmpty,
            inactiveReason: reason.english,
            catalogueVersion: version, legalBasis: legalBasis(compiled.legalGrounds),
            repeal: compiled.repeal.map(repeal), etag: compiled.etag,
            inactiveReasonZh: reason.chinese)
    }

    static func group(_ heading: Heading) -> MeasureGroup {
        heading.group.map { MeasureGroup(rawValue: $0.rawValue) } ?? .unspecified
    }

    static func legalBasis(_ grounds: [CitedInstrument]) -> [CommonSchema.LegalBasis] {
        grounds.map { CommonSchema.LegalBasis(instrument: $0.instrument, article: $0.article) }
    }

    static func repeal(_ repeal: MeasureRepealFact) -> MeasureRepeal {
        MeasureRepeal(
            repealDate: repeal.day.iso,
            instrument: CommonSchema.LegalBasis(
                instrument: repeal.instrument.instrument, article: repeal.instrument.article),
            reason: repeal.reason.value,
            recordTime: WireTimestamp(millisecondsSinceEpoch: repeal.recordedMillis))
    }

    static func matter(_ definition: MatterDefinition, version: String) -> Matter {
        Matter(
            name: "matters/\(definition.code)",
            item: MatterItem(
                code: definition.code, nameZh: definition.nameZH, nameEn: definition.nameEN,
                department: definition.department, stage: definition.stage,
                mustCheck: definition.mustCheck.map { MustCheck(rawValue: $0.rawValue) }, measures: definition.measures,
                subjectKinds: kinds(definition.subjectKinds), note: definition.note), catalogueVersion: version)
    }

    static func measureCatalogue(_ header: CatalogueHeader, activeCount: Int) -> MeasureCatalogue {
        MeasureCatalogue(
            name: "measureCatalogues/\(header.version)", version: header.version,
            effectiveDate: header.effective.iso,
            publishTime: WireTimestamp(millisecondsSinceEpoch: header.publishMillis),
            edition: header.edition.value, itemCount: Int32(header.itemCount), activeCount: Int32(activeCount),
            contentSha256: header.sha256)
    }

    static func matterCatalogue(_ header: CatalogueHeader) -> MatterCatalogue {
        MatterCatalogue(
            name: "matterCatalogues/\(header.version)", version: header.version,
            effectiveDate: header.effective.iso,
            publishTime: WireTimestamp(millisecondsSinceEpoch: header.publishMillis),
            edition: header.edition.value, itemCount: Int32(header.itemCount), contentSha256: header.sha256)
    }

    static func violation(_ fault: CatalogueFault) -> ItemViolation {
        violation(fault.index, fault.code, fault.field, fault.rule, fault.remedy)
    }

    /// What is said of a field of an item.
    static func violation(
        _ index: Int, _ code: String, _ field: String, _ rule: Phrase, _ remedy: Phrase
    ) -> ItemViolation {
        ItemViolation(
            index: Int32(index), code: code, field: field, rule: rule.english, remedy: remedy.english,
            ruleZh: rule.chinese, remedyZh: remedy.chinese)
    }
}
