package import Casework
import Credit

/// Which column of a file holds which field, found from its first row.
package struct ColumnLayout: Sendable, Hashable {
    /// For each column of the file, the field's place in the template; ``unnamed`` for columns without a name behind them.
    package let places: [Int]

    /// Reads a header. Fields are named by code or by Chinese name, in any order; the district's additions and fields
    /// that are optional for everybody may be missing, everything else must be there, nothing else may be (LC-08). Columns
    /// without a name at the end are what a spreadsheet appends.
    package static func read(_ row: [String], _ template: Template) throws(HeaderError) -> ColumnLayout {
        let named = row.count - row.reversed().prefix { TextFolding.isBlank($0) }.count
        let header = row[..<named]
        var names: [String: Int] = [:]
        for (place, field) in template.fields.enumerated() {
            names[fold(field.code)] = place
            names[fold(field.title)] = place
        }
        var places: [Int] = []
        var findings = Findings(most: RegistryLimits.violations)
        var seen: Set<Int> = []
        for (column, name) in header.enumerated() {
            guard let place = names[fold(name)] ?? numbered(name, template) else {
                // What stands there is not repeated: without a heading it is a value of the first row, perhaps a person's.
                findings.refuse(
                    "column \(column + 1)", "its heading in the first row is no field of the template",
                    remedy: "remove the column or name it as the template does; a file begins with its headings")
                continue
            }
            if !seen.insert(place).inserted {
                findings.refuse(
                    template.fields[place].code, "column \(column + 1) names a field that another column has",
                    remedy: "keep one of both")
            }
            places.append(place)
        }
        for (place, field) in template.fields.enumerated() where !seen.contains(place) && isNeeded(field) {
            findings.refuse(
                field.code, "the template's column is missing", remedy: "add the column \(field.title)")
        }
        guard findings.isEmpty else { throw HeaderError(findings: findings) }
        return ColumnLayout(places: places + [Int](repeating: unnamed, count: row.count - named))
    }

    /// The place of a column that has no name, and may hold nothing.
    package static let unnamed = -1

    /// Brings the cells of a row into the order of the template; nil if their number is not that of the columns. Columns at
    /// the end that everybody may leave empty may be missing, commas and all: so spreadsheets write them. A row of which the
    /// file may have lost the end (`isWhole` false) misses nothing.
    package func arrange(_ cells: [String], _ template: Template, isWhole: Bool = true) -> [String]? {
        guard cells.count <= places.count, isWhole || cells.count == places.count else { return nil }
        let missing = places[cells.count...]
        guard missing.allSatisfy({ $0 == Self.unnamed || template.fields[$0].isOptional }) else { return nil }
        var values = [String](repeating: "", count: template.fields.count)
        for (place, cell) in zip(places, cells) {
            if place == Self.unnamed {
                guard TextFolding.isBlank(cell) else { return nil }
            } else {
                values[place] = cell
            }
        }
        return values
    }

    /// The layout as one text for storage.
    package var text: String { places.map(String.init).joined(separator: " ") }

    /// The layout from its text.
    package init?(text: String) {
        let numbers = text.split(separator: " ").map { Int($0) }
        guard numbers.allSatisfy({ $0 != nil }) else { return nil }
        places = numbers.compactMap { $0 }
    }

    init(places: [Int]) { self.places = places }

    private static func isNeeded(_ field: FieldRule) -> Bool {
        [field.organisation, field.soleTrader, field.naturalPerson].contains(.mandatory)
    }

    /// `行政相对人代码_1(统一社会信用代码)` and the like: the name with what it means behind it.
    private static func numbered(_ name: String, _ template: Template) -> Int? {
        let folded = fold(name)
        return template.fields.firstIndex { $0.title.hasPrefix("行政相对人代码_") && folded.hasPrefix(fold($0.title)) }
    }

    /// Ordinary width and upper case, without brackets and marks that people put behind a name, without white space
    /// (a line break among it, which a spreadsheet's heading may have) and what nobody sees.
    private static func fold(_ name: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in name.unicodeScalars where !TextFolding.isBlank(scalar) {
            let ordinary = TextFolding.ordinary(scalar)
            if !"()*:\"".unicodeScalars.contains(ordinary) { scalars.append(ordinary) }
        }
        return String(scalars).uppercased()
    }
}

/// A first row that is not the template's.
package struct HeaderError: Error, Sendable, Hashable {
    /// What is wrong, column by column.
    package let findings: Findings

    /// A row that breaks these rules.
    package init(findings: Findings) { self.findings = findings }

    /// A row that is no header at all.
    package init(_ rule: Phrase, remedy: Phrase) {
        var findings = Findings()
        findings.refuse("", rule, remedy: remedy)
        self.findings = findings
    }
}
