/// The words of an SQL text: enough of its grammar to tell names from literals and comments.
struct SQLWords {
    enum Kind { case blank, word, quoted, string, number, mark, symbol }

    struct Word {
        let kind: Kind
        var text: Substring
    }

    var words: [Word] = []

    init(_ sql: String) {
        let bytes = sql.utf8
        var at = bytes.startIndex
        while at < bytes.endIndex {
            let begin = at
            let kind = Self.pass(&at, bytes)
            words.append(Word(kind: kind, text: sql[begin..<at]))
        }
    }

    /// The text that the words are.
    var text: String { words.map(\.text).joined() }

    /// Moves behind the next word. All that matters here is ASCII; other bytes are part of words.
    private static func pass(_ at: inout String.Index, _ bytes: String.UTF8View) -> Kind {
        let first = bytes[at]
        func skip(_ belongs: (UInt8) -> Bool) {
            while at < bytes.endIndex, belongs(bytes[at]) { at = bytes.index(after: at) }
        }
        func step() { at = bytes.index(after: at) }
        switch first {
        case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"):
            skip { $0 == 0x20 || $0 == 0x0a || $0 == 0x09 }
            return .blank
        case UInt8(ascii: "-") where bytes.index(after: at) < bytes.endIndex && bytes[bytes.index(after: at)] == first:
            skip { $0 != 0x0a }
            return .blank
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
            // A doubled quote is two literals side by side, which are written as they are read.
            step()
            skip { $0 != first }
            if at < bytes.endIndex { step() }
            return first == UInt8(ascii: "'") ? .string : .quoted
        case UInt8(ascii: "?"):
            step()
            skip { (0x30...0x39).contains($0) }
            return .mark
        case 0x30...0x39:
            skip { (0x30...0x39).contains($0) || $0 == 0x2e }
            return .number
        case UInt8(ascii: "_"), 0x41...0x5a, 0x61...0x7a, 0x80...0xff:
            skip {
                $0 == 0x5f || (0x30...0x39).contains($0) || (0x41...0x5a).contains($0) || (0x61...0x7a).contains($0)
                    || $0 >= 0x80
            }
            return .word
        default:
            step()
            return .symbol
        }
    }

    /// The place of the next word that is no blank, from a place on.
    func next(_ place: Int) -> Int? { words[min(place, words.count)...].firstIndex { $0.kind != .blank } }

    /// Whether the word at a place is a given one, in capitals.
    func isWord(_ place: Int?, _ text: String) -> Bool {
        guard let place, words[place].kind == .word else { return false }
        return words[place].text.uppercased() == text
    }
}

/// SQL of the portable subset as PostgreSQL takes it.
enum PortableSQL {
    /// A statement of a request or of the store: `?` and `?1` become `$1`; `a IS b` compares as `IS NOT DISTINCT FROM` does.
    static func statement(_ sql: String) -> String {
        var words = SQLWords(sql)
        var number = 0
        for place in words.words.indices where words.words[place].kind == .mark {
            let stated = Int(words.words[place].text.dropFirst())
            number = stated ?? number + 1
            words.words[place].text = "$\(number)"
        }
        compareNulls(&words)
        return words.text
    }

    /// `IS` compares values in SQLite, and in standard SQL only with NULL and truth values.
    static func compareNulls(_ words: inout SQLWords) {
        for place in words.words.indices where words.isWord(place, "IS") {
            let follows = words.next(place + 1)
            let isNot = words.isWord(follows, "NOT")
            let operand = isNot ? follows.flatMap { words.next($0 + 1) } : follows
            if ["NULL", "TRUE", "FALSE", "DISTINCT", "UNKNOWN"].contains(where: { words.isWord(operand, $0) }) {
                continue
            }
            if isNot, let follows {
                words.words[place].text = "IS"
                words.words[follows].text = "DISTINCT FROM"
            } else {
                words.words[place].text = "IS NOT DISTINCT FROM"
            }
        }
    }

    /// A statement that makes a table or an index, as SQLite keeps it. Texts are compared byte by byte, as SQLite does; what SQLite
    /// alone has words for is said otherwise.
    static func definition(_ sql: String) -> String {
        var words = SQLWords(sql)
        for place in words.words.indices where words.words[place].kind == .word {
            switch words.words[place].text {
            case "INTEGER": words.words[place].text = "BIGINT"
            case "BLOB": words.words[place].text = "BYTEA"
            case "REAL": words.words[place].text = "DOUBLE PRECISION"
            case "TEXT": if !isInCast(place, words) { words.words[place].text = "TEXT COLLATE \"C\"" }
            case "instr": words.words[place].text = "strpos"
            case "x": bytes(place, &words)
            case "char": words.words[place].text = "chr"
            case "STRICT": words.words[place].text = ""
            case "WITHOUT":
                if let next = words.next(place + 1), words.isWord(next, "ROWID") { drop(place...next, &words) }
            case "GLOB": globs(place, &words)
            default: break
            }
        }
        // What stood between the words that are gone.
        while let last = words.words.last, last.text.allSatisfy({ $0 == "," || $0.isWhitespace }) {
            words.words.removeLast()
        }
        compareNulls(&words)
        return words.text
    }

    /// `x'00ff'` as bytes.
    private static func bytes(_ place: Int, _ words: inout SQLWords) {
        guard place + 1 < words.words.count, words.words[place + 1].kind == .string else { return }
        words.words[place].text = ""
        words.words[place + 1].text = "'\\x\(words.words[place + 1].text.dropFirst().dropLast())'::bytea"
    }

    private static func isInCast(_ place: Int, _ words: SQLWords) -> Bool {
        guard let before = words.words[..<place].lastIndex(where: { $0.kind != .blank }) else { return false }
        return words.isWord(before, "AS")
    }

    private static func drop(_ places: ClosedRange<Int>, _ words: inout SQLWords) {
        for place in places { words.words[place].text = "" }
    }

    /// `GLOB 'pattern'` as a regular expression: `*` and `?` as anything, sets as they are.
    private static func globs(_ place: Int, _ words: inout SQLWords) {
        guard let pattern = words.next(place + 1), words.words[pattern].kind == .string else { return }
        words.words[place].text = "~"
        if let before = words.words[..<place].lastIndex(where: { $0.kind != .blank }), words.isWord(before, "NOT") {
            words.words[before].text = ""
            words.words[place].text = "!~"
        }
        let glob = words.words[pattern].text.dropFirst().dropLast()
        let expression = glob.map { $0 == "*" ? ".*" : $0 == "?" ? "." : String($0) }.joined()
        words.words[pattern].text = "'^\(expression)$'"
    }

    /// A trigger of the one form that services and the store use, as SQLite keeps it:
    /// `CREATE TRIGGER name BEFORE event ON table [WHEN condition] BEGIN SELECT RAISE(ABORT, 'what'); END`. Nil for another form.
    static func trigger(_ sql: String) -> Trigger? {
        let words = SQLWords(sql)
        func place(of word: String, from start: Int = 0) -> Int? {
            words.words.indices.first { $0 >= start && words.isWord($0, word) }
        }
        guard let name = place(of: "TRIGGER").flatMap({ words.next($0 + 1) }),
            let before = place(of: "BEFORE"), let on = place(of: "ON", from: before),
            let table = words.next(on + 1), let begin = place(of: "BEGIN", from: table),
            let abort = place(of: "ABORT", from: begin),
            let message = words.words.indices.first(where: { $0 > abort && words.words[$0].kind == .string })
        else { return nil }
        let end = words.words[message...].firstIndex { $0.kind == .symbol && $0.text == ")" } ?? words.words.endIndex
        var condition: String?
        if let when = place(of: "WHEN", from: table), when < begin {
            var found = SQLWords(text(words, when + 1, begin))
            for place in found.words.indices where found.words[place].text == "instr" {
                found.words[place].text = "strpos"
            }
            compareNulls(&found)
            condition = found.text
        }
        return Trigger(
            name: String(words.words[name].text), table: String(words.words[table].text),
            event: text(words, before + 1, on), condition: condition, message: text(words, message, end))
    }

    private static func text(_ words: SQLWords, _ from: Int, _ to: Int) -> String {
        words.words[from..<to].map(\.text).joined().split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }
}

/// A trigger that refuses a change.
struct Trigger: Sendable, Hashable {
    let name: String
    let table: String
    /// `INSERT`, `DELETE`, `UPDATE` or `UPDATE OF column, …`.
    let event: String
    /// When the change is refused; nil for always.
    let condition: String?
    /// Why, as an SQL literal.
    let message: String

    /// The body of its function.
    var body: String {
        let refusal = "RAISE EXCEPTION USING ERRCODE = '\(Self.state)', MESSAGE = \(message);"
        let row = event == "DELETE" ? "OLD" : "NEW"
        guard let condition else { return "BEGIN \(refusal) END" }
        return "BEGIN IF \(condition) THEN \(refusal) END IF; RETURN \(row); END"
    }

    /// The statements that make it.
    var statements: [String] {
        [
            "CREATE OR REPLACE FUNCTION \(name)() RETURNS trigger LANGUAGE plpgsql AS $body$\(body)$body$",
            "CREATE TRIGGER \(name) BEFORE \(event) ON \(table) FOR EACH ROW EXECUTE FUNCTION \(name)()",
        ]
    }

    /// The SQLSTATE of its refusals: a constraint's class, and a code of our own in it.
    static let state = "23X01"
}
