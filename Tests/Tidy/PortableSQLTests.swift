import Testing

/// What services ask their store is written in what SQLite 3.40 and PostgreSQL 15 both run, and mean the same by: parameters are `?`, a
/// flag is the number 0 or 1, and order of texts is that of their bytes. The engines themselves, below `Shared/Store`, know more.
enum PortableSQL {
    /// What migrations have that were released before this was a rule, and how often. A released step is never changed, and neither is a
    /// number here: a new step is written so that it needs none.
    static let released: [String: [String: Int]] = [
        "Services/Listing/Core/Migrations/ListingMigrations.swift": [
            Fault.like: 1, Fault.word("glob"): 1,
        ],
        "Services/Listing/Core/Migrations/ListingMigrations+Staying.swift": [
            Fault.is: 5, Fault.word("rowid"): 1, Fault.function("iif"): 1, Fault.function("strftime"): 1,
        ],
        "Services/Measures/Core/Migrations/MeasuresMigrations.swift": [Fault.like: 1],
        "Services/Registry/Core/Migrations/RegistryMigrations.swift": [
            Fault.function("char"): 1, Fault.function("instr"): 2,
        ],
        "Services/Registry/Core/Migrations/RegistryMigrations+Standing.swift": [Fault.function("char"): 1],
        "Shared/RegistryMirror/MirrorSchema.swift": [Fault.like: 1],
        "Shared/ServiceKit/Feed/FeedFollowerTable.swift": [Fault.bytes: 1],
        "Shared/ServiceKit/Time/TimedActs.swift": [Fault.is: 5],
    ]

    /// What is wrong with a statement.
    enum Fault {
        static let parameter = "parameters are ? without a number"
        static let quote = "names stand without quotes, and texts in single ones"
        static let cast = "a value is cast by CAST"
        static let equals = "equal is ="
        static let bytes = "bytes are a parameter: x'' is bits elsewhere"
        static let `is` = "IS stands before NULL and DISTINCT FROM alone"
        static let untyped = "a parameter alone has no type here; CAST(? AS TEXT) has"
        static let like = "LIKE tells capitals in one engine and not in the other"
        static let orElse = "what happens on a conflict is said by ON CONFLICT"
        static let limit = "no limit is no LIMIT"
        static let greater = "max and min of several values are CASE"
        static let having = "HAVING needs GROUP BY"
        static let cross = "a CROSS JOIN has no ON: its conditions stand in WHERE"
        static let selected = "a comparison that is selected is made a number by CASE"
        static let flag = "a flag is compared with 1"
        static let ambiguous = "the column of the row that is there is named with its table"

        static func word(_ word: String) -> String { "\(word.uppercased()) is not in both engines" }
        static func function(_ name: String) -> String { "\(name)() is not in both engines, or is not the same" }
    }

    /// Words of one engine.
    private static let words: Set<String> = [
        "collate", "glob", "regexp", "similar", "ilike", "rowid", "_rowid_", "oid", "ctid", "pragma", "indexed",
        "autoincrement",
        "returning",
    ]

    /// Functions of one engine, or with a meaning of their own in each.
    private static let functions: Set<String> = [
        "instr", "strpos", "position", "iif", "ifnull", "total", "printf", "format", "group_concat", "string_agg",
        "strftime",
        "julianday", "datetime", "date", "time", "unixepoch", "now", "typeof", "hex", "quote", "char", "chr", "unicode",
        "zeroblob", "random", "randomblob", "changes", "last_insert_rowid", "concat", "greatest", "least",
    ]

    /// The statements and parts of statements of the product outside the engines, with the literal's line from 0.
    static func statements(in file: SourceFile) -> [(line: Int, statement: SQLStatement)] {
        guard !file.isTest, !file.target.hasPrefix("Shared/Store"), asks(file) else { return [] }
        return file.literals.compactMap { literal in
            let statement = SQLStatement(literal.text)
            return statement.isSQL ? (literal.line, statement) : nil
        }
    }

    /// Whether a file can ask a store: it imports it, or brings a part of a migration.
    private static func asks(_ file: SourceFile) -> Bool {
        file.parts.contains("Migrations")
            || file.code.contains { ["import Store", "package import Store"].contains($0.trimmedEnd) }
    }

    /// Where a statement is not portable.
    static func findings(in files: [SourceFile]) -> [Finding] {
        files.flatMap { file in
            statements(in: file).flatMap { line, statement in
                statement.tokens.indices.flatMap { place in
                    faults(statement, place).map { file.finding(line + statement.tokens[place].line, $0) }
                }
            }
        }
    }

    private static func faults(_ statement: SQLStatement, _ place: Int) -> [String] {
        let token = statement.tokens[place]
        switch token.kind {
        case .text, .inserted: return []
        case .mark: return mark(statement, place).map { [$0] } ?? []
        case .word:
            return [word, function, comparing, joining, selecting, flag, upserting].compactMap { $0(statement, place) }
        }
    }

    private static func mark(_ statement: SQLStatement, _ place: Int) -> String? {
        let next = statement.name(place + 1)
        switch statement.name(place) {
        case "\"", "`": return Fault.quote
        case "::": return Fault.cast
        case "==": return Fault.equals
        case "$", "@": return Fault.parameter
        case "?" where next.first?.isNumber == true: return Fault.parameter
        case "?" where next == "is": return Fault.untyped
        default: return nil
        }
    }

    private static func word(_ statement: SQLStatement, _ place: Int) -> String? {
        let (name, next) = (statement.name(place), statement.name(place + 1))
        // How a table is laid out is the engine's to leave out.
        if name == "rowid", statement.name(place - 1) == "without" { return nil }
        if words.contains(name) { return Fault.word(name) }
        if ["insert", "update"].contains(name), next == "or" { return Fault.orElse }
        if name == "replace", next == "into" { return Fault.orElse }
        if name == "limit", next == "-" { return Fault.limit }
        if name == "x", statement.text(place + 1) != nil { return Fault.bytes }
        if name == "having", !statement.tokens[..<place].contains(where: { $0.name == "group" }) { return Fault.having }
        return nil
    }

    private static func function(_ statement: SQLStatement, _ place: Int) -> String? {
        let name = statement.name(place)
        guard statement.name(place + 1) == "(" else { return nil }
        if functions.contains(name) { return Fault.function(name) }
        if name == "coalesce", statement.name(place + 2) == "?" { return Fault.untyped }
        guard ["max", "min"].contains(name) else { return nil }
        var depth = 0
        for token in statement.tokens[(place + 1)...] {
            switch token.name {
            case "(": depth += 1
            case ")": depth -= 1
            case "," where depth == 1: return Fault.greater
            default: break
            }
            if depth == 0 { return nil }
        }
        return nil
    }

    private static func comparing(_ statement: SQLStatement, _ place: Int) -> String? {
        let next = statement.name(place + 1)
        switch statement.name(place) {
        case "is":
            return ["null", "distinct"].contains(next == "not" ? statement.name(place + 2) : next) ? nil : Fault.is
        case "like":
            // Signs and digits are the same everywhere.
            let isSame = statement.text(place + 1).map { !$0.contains { $0.isASCII && $0.isLetter } } ?? false
            return isSame ? nil : Fault.like
        default: return nil
        }
    }

    private static func joining(_ statement: SQLStatement, _ place: Int) -> String? {
        guard statement.name(place) == "cross", statement.name(place + 1) == "join" else { return nil }
        let rest = statement.tokens[(place + 2)...].prefix(4).map(\.name)
        return rest.prefix { !["join", "cross", "where", ")"].contains($0) }.contains("on") ? Fault.cross : nil
    }

    /// A truth among what a SELECT gives, beside what CASE makes of it.
    private static func selecting(_ statement: SQLStatement, _ place: Int) -> String? {
        guard statement.name(place) == "select" else { return nil }
        var (depth, cases) = (0, 0)
        for token in statement.tokens[(place + 1)...] {
            switch token.name {
            case "(": depth += 1
            case ")": depth -= 1
            case "case" where depth == 0: cases += 1
            case "end" where depth == 0: cases -= 1
            default: break
            }
            if depth < 0 { return nil }
            guard depth == 0, cases == 0 else { continue }
            if ["from", "where", "union", "order", "limit"].contains(token.name) { return nil }
            if SQLStatement.comparisons.contains(token.name) || truths.contains(token.name) { return Fault.selected }
        }
        return nil
    }

    private static let truths: Set<String> = ["is", "exists", "and", "or", "not", "in", "like", "between"]

    /// A column that stands for a truth by itself.
    private static func flag(_ statement: SQLStatement, _ place: Int) -> String? {
        let name = statement.name(place)
        guard ["where", "and", "or", "not", "when", "on"].contains(name), statement.isName(place + 1),
            !Self.leading.contains(statement.name(place + 1))
        else { return nil }
        if name == "not", statement.name(place - 1) == "is" { return nil }
        if name == "and", statement.tokens[max(0, place - 4)..<place].contains(where: { $0.name == "between" }) {
            return nil
        }
        let behind = place + (statement.name(place + 2) == "." ? 4 : 2)
        guard behind < statement.tokens.count else { return Fault.flag }
        return ["and", "or", "then", "order", "limit", "group", "having", ")"].contains(statement.name(behind))
            ? Fault.flag : nil
    }

    /// Words that begin a condition or no condition at all, and are no column.
    private static let leading: Set<String> = [
        "null", "not", "exists", "case", "in", "like", "distinct", "between", "conflict", "glob", "update", "delete",
    ]

    /// In `ON CONFLICT DO UPDATE` a bare column is the row that is there to SQLite, and one of two to PostgreSQL.
    private static func upserting(_ statement: SQLStatement, _ place: Int) -> String? {
        guard statement.name(place) == "do", statement.name(place + 1) == "update" else { return nil }
        var at = place + 3
        while at < statement.tokens.count {
            guard statement.isName(at), statement.name(at + 1) == "=" else {
                at += 1
                continue
            }
            let column = statement.name(at)
            var depth = 0
            at += 2
            while at < statement.tokens.count {
                let name = statement.name(at)
                if depth == 0, name == "," || name == "where" { break }
                if name == "(" { depth += 1 }
                if name == ")" { depth -= 1 }
                if name == column, statement.name(at - 1) != "." { return Fault.ambiguous }
                at += 1
            }
        }
        return nil
    }
}

@Suite("What services ask their store means the same to SQLite and to PostgreSQL")
struct PortableSQLTests {
    @Test("no statement has a word or a form that one engine alone takes, save migrations that were released with it")
    func statements() {
        var counts: [String: [String: Int]] = [:]
        let findings = PortableSQL.findings(in: SourceFile.all)
        for finding in findings { counts[finding.path, default: [:]][finding.what, default: 0] += 1 }
        for finding in findings
        where counts[finding.path]?[finding.what] != PortableSQL.released[finding.path]?[finding.what] {
            Issue.record("\(finding)")
        }
        for (path, released) in PortableSQL.released {
            for (what, count) in released { #expect(counts[path]?[what] == count, "\(path): \(what)") }
        }
        #expect(SourceFile.all.reduce(0) { $0 + PortableSQL.statements(in: $1).count } > 300)
    }

    @Test(
        "what one engine alone takes is found",
        arguments: [
            "SELECT id FROM t WHERE name = ? COLLATE NOCASE",
            "name = ? COLLATE NOCASE",
            "SELECT id FROM t WHERE instr(a, ?) > 0",
            "SELECT id FROM t WHERE a GLOB ?",
            "SELECT iif(a = 1, 2, 3) FROM t",
            "SELECT ifnull(a, '') FROM t",
            "SELECT total(a) FROM t",
            "SELECT printf('%d', a) FROM t",
            "INSERT OR IGNORE INTO t (a) VALUES (?)",
            "INSERT OR REPLACE INTO t (a) VALUES (?)",
            "REPLACE INTO t (a) VALUES (?)",
            "SELECT rowid FROM t",
            "SELECT group_concat(a, ',') FROM t",
            "SELECT strftime('%s', a) FROM t",
            "SELECT id FROM t WHERE a LIKE ?",
            "SELECT id FROM t WHERE a LIKE 'blind:%'",
            #"SELECT id FROM t WHERE a = "b""#,
            #"SELECT id FROM \"t\""#,
            "SELECT id FROM t LIMIT -1",
            "UPDATE t SET a = max(a, ?)",
            "UPDATE t SET a = min(coalesce(b, 1), 2)",
            "SELECT id FROM t WHERE a IS ?",
            "SELECT id FROM t WHERE a IS NOT ?",
            "SELECT id FROM t WHERE a IS NOT b",
            "SELECT id FROM t WHERE ? IS NULL OR a = 1",
            "SELECT coalesce(?, ?) FROM t",
            "SELECT id FROM t WHERE a = ?1",
            "SELECT a > b FROM t",
            "SELECT id, a IS NOT NULL FROM t",
            "SELECT EXISTS (SELECT 1 FROM t)",
            "SELECT id, (a) OR (b) FROM t",
            "SELECT id FROM t WHERE active",
            "SELECT id FROM t WHERE a = 1 AND t.active ORDER BY id",
            "SELECT CASE WHEN active THEN 1 ELSE 0 END FROM t",
            "UPDATE t SET a = 1 WHERE NOT active",
            "SELECT count(*) FROM t HAVING count(*) = 1",
            "SELECT id FROM t CROSS JOIN u x ON x.id = t.id",
            "SELECT id FROM t WHERE a == 1",
            "SELECT a::text FROM t",
            "SELECT id FROM t WHERE a = $1",
            "UPDATE t SET a = x'00'",
            "INSERT INTO t (a, b) VALUES (?, ?) ON CONFLICT (a) DO UPDATE SET b = b + excluded.b",
            "INSERT INTO t (a) VALUES (?) ON CONFLICT (a) DO UPDATE SET c = 1, b = CASE WHEN b < 1 THEN 1 END",
            "DELETE FROM t WHERE a = ? RETURNING id",
        ])
    func negatives(sql: String) {
        let files = ["import Store", "package import Store"].map { line in
            SourceFile(
                "Services/Listing/Core/Entries/Own.swift",
                "\(line)\nlet a = \"\"\"\n    -- it's\n    \(sql)\n    \"\"\"\n")
        }
        #expect(Set(PortableSQL.findings(in: files).map(\.line)) == [4])
    }

    @Test(
        "what both take is none",
        arguments: [
            "SELECT id FROM t WHERE lower(name) = ?",
            "SELECT CASE WHEN a > b THEN 1 ELSE 0 END, max(c) FROM t",
            "SELECT id FROM t WHERE a IS NOT NULL AND b IS NULL",
            "SELECT id FROM t WHERE a IS NOT DISTINCT FROM ?",
            "SELECT id FROM t WHERE a BETWEEN 1 AND b ORDER BY a > 0, id",
            "SELECT max(a), max(coalesce(b, 0)) FROM t",
            "INSERT INTO t (b) VALUES (?) ON CONFLICT (a) DO UPDATE SET b = t.b + excluded.b WHERE excluded.c > t.c",
            "INSERT INTO t (a) VALUES (?) ON CONFLICT (a) DO NOTHING",
            "SELECT id FROM t CROSS JOIN u x WHERE x.id = t.id",
            "SELECT a FROM t WHERE b = 'is it LIKE this' AND c = 1",
            "CREATE TABLE t (day TEXT CHECK (day LIKE '____-__-__')) STRICT",
            "CREATE TABLE t (a TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
            "SELECT a FROM t GROUP BY a HAVING count(*) = 1",
            "SELECT id FROM t WHERE NOT EXISTS (SELECT 1 FROM u WHERE u.id = t.id)",
            "UPDATE t SET date = ?, time = ? WHERE id = ?",
            "SELECT substr(a, 1, 1), count(*) FROM t GROUP BY 1",
            "SELECT id FROM t WHERE (a = 1 OR b = 1) AND \\(rest)",
        ])
    func positives(sql: String) {
        let text = "import Store\nlet a = \"\"\"\n    \(sql)\n    \"\"\"\n"
        let file = SourceFile("Services/Listing/Core/Entries/Own.swift", text)
        #expect(PortableSQL.statements(in: file).count == 1)
        #expect(PortableSQL.findings(in: [file]).isEmpty)
    }

    @Test("engines, tests, and texts of files that ask no store may say what they like")
    func elsewhere() {
        let text = "import Store\nlet a = \"SELECT rowid FROM t WHERE a IS ?\"\n"
        for path in ["Shared/Store/Read/Own.swift", "Shared/StoreSQLite/Own.swift", "Tests/Store/Own.swift"] {
            #expect(PortableSQL.findings(in: [SourceFile(path, text)]).isEmpty)
        }
        let other = SourceFile("Services/Listing/Core/Own.swift", "let a = \"WHERE the `law` IS silent\"")
        #expect(PortableSQL.findings(in: [other]).isEmpty)
    }
}
