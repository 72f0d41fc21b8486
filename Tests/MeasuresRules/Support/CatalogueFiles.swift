import Credit
import Foundation

@testable import MeasuresRules

/// The project's own catalogues, as the files that the command line publishes.
enum CatalogueFiles {
    /// Rows of a file by column name.
    static func rows(_ name: String) throws -> [[String: String]] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "Services/CLI/Catalogue/\(name)"), encoding: .utf8)
        var lines = text.split(whereSeparator: \.isNewline).map(String.init)
        if lines[0].hasPrefix("\u{FEFF}") { lines[0].removeFirst() }
        let header = fields(lines[0])
        return lines.dropFirst().map { line in
            Dictionary(uniqueKeysWithValues: zip(header, fields(line)))
        }
    }

    /// The measures as they are offered.
    static func measures() throws -> [MeasureDraft] {
        try rows("measures.csv").map { row in
            var draft = MeasureDraft()
            draft.code = row["code"]!
            draft.nameZH = row["name_zh"]!
            draft.nameEN = row["name_en"]!
            draft.side = row["kind"] == "incentive" ? .incentive : .restraint
            draft.category = row["category"]!
            draft.categoryZH = row["category_zh"]!
            draft.departments = list(row["department"]!)
            draft.trigger = row["trigger"]!
            draft.strength =
                ["mandatory": BindingStrength.mandatory, "discretionary": .discretionary, "voluntary": .voluntary][
                    row["strength"]!]!
            draft.legalBasis = row["legal_basis"]!
            draft.subjectKinds = kinds(row["subject_types"]!)
            draft.source = row["source"]!
            draft.status =
                ["enabled": LegalStatus.enabled, "needs-legal-basis": .needsLegalBasis, "needs-policy": .needsPolicy][
                    row["status"]!]!
            return draft
        }
    }

    /// The matters as they are offered.
    static func matters() throws -> [MatterDraft] {
        try rows("matters.csv").map { row in
            var draft = MatterDraft()
            draft.code = row["code"]!
            draft.nameZH = row["name_zh"]!
            draft.nameEN = row["name_en"]!
            draft.department = row["department"]!
            draft.stage = row["stage"]!
            draft.mustCheck = list(row["must_check"]!).map { word in
                [
                    "BLACK": CheckScope.seriousList, "EXT": .external, "RED": .redList, "RECORD": .record,
                    "COMMITMENT": .commitment,
                ][word]!
            }
            draft.measures = list(row["measures"]!)
            draft.subjectKinds = kinds(row["subject_types"]!)
            draft.note = row["note"]!
            return draft
        }
    }

    /// The measures compiled, as in force from a day on.
    static func compiled(from day: CivilDate) throws -> CompiledMeasures {
        let checked = MeasureRules.validate(try measures())
        return CompiledMeasures(
            version: "files", sequence: 1, effective: day, definitions: checked.definitions, standings: [:])
    }

    /// A matter of the files.
    static func matter(_ code: String) throws -> MatterDefinition {
        let drafts = try matters()
        return MatterRules.validate(drafts, knownMeasures: Set(drafts.flatMap(\.measures))).definitions
            .first { $0.code == code }!
    }

    private static func list(_ text: String) -> [String] { text.split(separator: ";").map(String.init) }

    private static func kinds(_ text: String) -> [CreditSubjectKind] {
        list(text).map { word in
            [
                "LEGAL": CreditSubjectKind.legalPerson, "SOLE": .soleTrader, "UNINC": .unincorporated,
                "NATURAL": .naturalPerson,
            ][word]!
        }
    }

    /// Fields of a line with quotes; no field of these files holds a line break.
    private static func fields(_ line: String) -> [String] {
        var found: [String] = []
        var field = ""
        var quoted = false
        var previous: Character?
        for character in line {
            if character == "\"" {
                if !quoted, previous == "\"" { field.append(character) }
                quoted.toggle()
            } else if character == ",", !quoted {
                found.append(field)
                field = ""
            } else {
                field.append(character)
            }
            previous = character
        }
        return found + [field]
    }
}
