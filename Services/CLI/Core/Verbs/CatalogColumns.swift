import Credit
import Phrases

/// The columns of a catalogue file: a header with other ones is refused before anything is sent, for what stands under a heading that
/// nobody reads would be lost without a word.
struct CatalogColumns: Sendable {
    /// The file's name without `.csv`.
    let file: String
    /// Those that must be there.
    let needed: [String]
    /// Those that may be left out.
    let optional: [String]

    /// The rule book's, all of which it needs.
    static let ruleBook = CatalogColumns("rulebook", RuleRow.Column.allCases.map(\.rawValue).joined(separator: " "))

    /// Those of every file, in the order in which files are loaded.
    static let all = [
        CatalogColumns("departments", "code name_zh name_en uscc", "duties registers"), ruleBook,
        CatalogColumns("holidays-cn", "date kind", "name"),
        CatalogColumns(
            "instruments", "code title level effective_date", "number citations issuer repeal_date source_note"),
        CatalogColumns(
            "domains", "code name_zh name_en responsible_departments listable_locally",
            "group seed_task basis_or_remark"),
        CatalogColumns(
            "lists", "code name_zh kind domain authority instrument article competent_level standard period_months",
            "name_en basis_effective_date effective_date minimum_months defence_working_days exit_rule early_removal"
                + " early_removal_conditions publishes_natural_persons higher_instrument higher_article source_note"),
        CatalogColumns(
            "measures", "code name_zh kind category department trigger strength legal_basis subject_types status",
            "name_en category_zh source"),
        CatalogColumns("matters", "code name_zh department stage must_check measures", "name_en subject_types note"),
    ]

    private init(_ file: String, _ needed: String, _ optional: String = "") {
        self.file = file
        self.needed = needed.split(separator: " ").map(String.init)
        self.optional = optional.split(separator: " ").map(String.init)
    }

    /// The header of a file with every column.
    var header: String { (needed + optional).joined(separator: ",") }

    /// Refuses a file whose header lacks a column, or has one that is none of the file or stands twice.
    ///
    /// - Throws: `CommandError` naming the columns, the header, and how to get it.
    func check(_ file: CatalogFile) throws(CommandError) {
        let known = needed + optional
        let missing = needed.filter { !file.header.contains($0) }
        let unknown = file.header.indices.filter { !known.contains(file.header[$0]) }
        let twice = known.filter { name in file.header.count { $0 == name } > 1 }
        guard !missing.isEmpty || !unknown.isEmpty || !twice.isEmpty else { return }
        let shown = unknown.map { place in Self.shown(file.header[place], place + 1) }
        let names = Phrase.list((missing + twice).map { Phrase.verbatim($0) } + shown)
        var lines = [
            Phrase(
                "\(file.path): 列不符: \(names.chinese)",
                "\(file.path): columns missing or unknown: \(names.english)")
        ]
        let list = missing.joined(separator: ", ")
        if !missing.isEmpty { lines.append(Phrase("  缺少: \(list)", "  missing: \(list)")) }
        if !shown.isEmpty {
            let list = Phrase.list(shown)
            lines.append(Phrase("  不是本表的列: \(list.chinese)", "  unknown: \(list.english)"))
        }
        let repeated = twice.joined(separator: ", ")
        if !twice.isEmpty { lines.append(Phrase("  重复: \(repeated)", "  twice: \(repeated)")) }
        let (must, may) = (needed.joined(separator: ","), optional.joined(separator: ","))
        let rest =
            may.isEmpty ? Phrase("", "") : Phrase(";可省略的列: \(may)", "; columns that may be left out: \(may)")
        throw CommandError(.usage, lines).adding(
            remedy: Phrase(
                "首行须为 \(must)\(rest.chinese);写出该行: xinyi catalog template \(self.file)",
                "the first row is \(must)\(rest.english); print it with: xinyi catalog template \(self.file)"))
    }

    /// A column that is none: by its place, and by its heading only where that looks like one. In a file without headings a value stands
    /// there, perhaps a person's.
    private static func shown(_ heading: String, _ number: Int) -> Phrase {
        let isHeading =
            (1...40).contains(heading.utf8.count) && heading.first?.isLetter == true
            && heading.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
        let name = isHeading ? " (\(heading))" : ""
        return Phrase("第 \(number) 列\(name)", "column \(number)\(name)")
    }
}
