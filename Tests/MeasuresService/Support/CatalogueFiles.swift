import CommonSchema
import Foundation
import MeasuresSchema

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

    /// The measures as the contract carries them.
    static func measures() throws -> [MeasureItem] {
        try rows("measures.csv").map { row in
            MeasureItem(
                code: row["code"]!, nameZh: row["name_zh"]!, nameEn: row["name_en"]!,
                kind: row["kind"] == "incentive" ? .incentive : .sanction, category: row["category"]!,
                categoryZh: row["category_zh"]!, departments: list(row["department"]!), trigger: row["trigger"]!,
                strength: [
                    "mandatory": MeasureStrength.mandatory, "discretionary": .discretionary, "voluntary": .voluntary,
                ][row["strength"]!]!, legalBasis: row["legal_basis"]!, subjectKinds: kinds(row["subject_types"]!),
                source: row["source"]!,
                status: [
                    "enabled": MeasureStatus.enabled, "needs-legal-basis": .needsLegalBasis,
                    "needs-policy": .needsPolicy,
                ][row["status"]!]!)
        }
    }

    /// The matters as the contract carries them.
    static func matters() throws -> [MatterItem] {
        try rows("matters.csv").map { row in
            MatterItem(
                code: row["code"]!, nameZh: row["name_zh"]!, nameEn: row["name_en"]!, department: row["department"]!,
                stage: row["stage"]!,
                mustCheck: list(row["must_check"]!).map { word in
                    [
                        "BLACK": MustCheck.seriousList, "EXT": .external, "RED": .redList, "RECORD": .record,
                        "COMMITMENT": .commitment,
                    ][word]!
                }, measures: list(row["measures"]!), subjectKinds: kinds(row["subject_types"]!), note: row["note"]!)
        }
    }

    private static func list(_ text: String) -> [String] { text.split(separator: ";").map(String.init) }

    private static func kinds(_ text: String) -> [SubjectKind] {
        list(text).map { word in
            [
                "LEGAL": SubjectKind.legalPerson, "SOLE": .soleTrader, "UNINC": .unincorporated,
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
