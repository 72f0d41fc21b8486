import Testing

/// One way to do each thing: what services did by themselves before the shared kit did it, as shapes of code.
struct OneWay: Sendable {
    /// What was done, for the finding.
    let what: String
    /// What does it now.
    let instead: String
    /// A line of code breaks the rule if it has one of these, comments and the contents of literals left out.
    var code: [String] = []
    /// A literal breaks the rule if it has one of these.
    var literals: [String] = []
    /// A line breaks the rule if its code has the first and one of its literals is, whole, of the second form.
    var together: (code: String, literal: String)?
    /// Files in which it is right, each with the reason.
    var exempt: [String: String] = [:]

    static let all: [OneWay] = [
        OneWay(
            what: "seals a page token", instead: "Paging",
            code: [
                #"\bHMACSHA256\b"#, #"\bConstantTime\b"#, #"\bPageToken\("#,
                #"\b(struct|enum|class) \w*(Page|Cursor)Tokens?\b"#,
                #"(Base64|Hex)\.decode\([^)]*[tT]oken"#, #"Int(64)?\([^)]*pageToken"#,
            ]),
        OneWay(
            what: "writes or compares an etag", instead: "Etag",
            code: [#"(==|!=)\s*(\w+[.?!]+)*etag\b"#, #"\b[eE]tag\s*(==|!=)"#],
            literals: [#"^v\\\(\)$"#]),
        OneWay(
            what: "looks for personal numbers or checks a code", instead: "ScreenedText, SubjectCodeReader",
            code: [
                #"\bRegex\b|\bfirstMatch\b|\bwholeMatch\b|NSRegularExpression"#, #"\b7, 9, 10, 5, 8\b"#,
                #"\b1, 3, 9, 27\b"#, #"\bfunc (has|holds|contains|find)\w*(Personal|Citizen)\w*\("#,
            ],
            literals: ["10X98765432", "0123456789ABCDEFGHJKLMNPQRTUWXY", #"\\d\{1[5-8]\}"#]),
        OneWay(
            what: "puts a refusal on the wire", instead: "Refusal, which maps itself",
            code: [
                #"\bRPCError\("#, #"\bRPCErrorConvertible\b"#, #"\bErrorInfo\("#,
                #"code: \.(invalidArgument|failedPrecondition|notFound|alreadyExists|permissionDenied|aborted|unavailable)"#,
                #"\b(throw|return) (RPCError)?\.(permissionDenied|resourceExhausted|failedPrecondition|invalidArgument)\("#,
                #"RPCError\.(invalid|notFound|permissionDenied|failedPrecondition|resourceExhausted|unavailable)\("#,
            ]),
        OneWay(
            what: "replays requests by their id", instead: "CaseHost.once",
            code: [#"\b(struct|enum|class|actor) \w*(Idempot|Replay|RequestMemory)\w*"#, #"\bIdempotent\.\w+"#],
            literals: [#"(?i)\b(from|into|update)\s+(idempoten|request_id|requests\b)"#],
            exempt: [
                "Services/Directory/Core/Instances/RequestMemory.swift":
                    "a directory remembers in memory what it answered, because it has no store"
            ]),
        OneWay(
            what: "takes a resource's name apart", instead: "ResourceName, CatalogueName",
            together: (
                #"\b(split|hasPrefix|components|firstIndex|lastIndex|dropFirst|trimmingPrefix)\("#,
                #"^([a-z][A-Za-z]*)?/$"#
            ),
            exempt: [
                "Services/Directory/Core/Instances/InstanceName.swift":
                    "the name of an instance has two collections, and both parts are made up by callers",
                "Services/Listing/Core/ListingNames.swift":
                    "a version's name has two collections; its parts are read by CatalogueName and ResourceName",
                "Services/Reporting/Core/Cases/CaseTable.swift": "a stored pair of department and official, no name",
            ]),
        OneWay(
            what: "keeps a calendar in memory", instead: "MirrorCalendar",
            code: [#"\bWorkingCalendar\(\)"#, #"Mutex<[^>]*Calendar"#, #"\b(var|let) \w*[cC]alendars?: \[[^\]]*:"#],
            exempt: [
                "Services/Registry/Rules/Calendar/CalendarRules.swift":
                    "the registry is where calendars come from: it builds one from its rows"
            ]),
    ]

    /// A pattern whose words end at a dot: by Unicode's rules `name.split` is one word.
    private static func pattern(_ text: String) throws -> Regex<AnyRegexOutput> {
        try Regex(text).wordBoundaryKind(.simple)
    }

    /// The places in services where the rule is broken. The command line stands outside the services and has none of
    /// their kit.
    func findings(in files: [SourceFile]) throws -> [Finding] {
        let barred = try code.map(Self.pattern)
        let texts = try literals.map(Self.pattern)
        let pair = try together.map { (try Self.pattern($0.code), try Self.pattern($0.literal)) }
        var found: Set<Finding> = []
        for file in files where file.path.hasPrefix("Services/") && file.target != "Services/CLI" {
            if exempt[file.path] != nil { continue }
            let finding = { (line: Int) in file.finding(line, "\(what); use \(instead)") }
            for (number, line) in file.code.enumerated() where barred.contains(where: { line.contains($0) }) {
                found.insert(finding(number))
            }
            for literal in file.literals {
                if texts.contains(where: { literal.text.contains($0) }) { found.insert(finding(literal.line)) }
                if let pair, file.code[literal.line].contains(pair.0), literal.text.contains(pair.1) {
                    found.insert(finding(literal.line))
                }
            }
        }
        return found.sorted { ($0.path, $0.line) < ($1.path, $1.line) }
    }
}

@Suite("One way to do each thing")
struct OneWayTests {
    @Test("no service does by itself what the shared kit does", arguments: OneWay.all.indices)
    func ways(index: Int) throws {
        for finding in try OneWay.all[index].findings(in: SourceFile.all) { Issue.record("\(finding)") }
    }

    @Test("each exemption names a file that is there and needs it")
    func exemptions() throws {
        for way in OneWay.all {
            var bare = way
            bare.exempt = [:]
            let needing = Set(try bare.findings(in: SourceFile.all).map(\.path))
            #expect(Set(way.exempt.keys).subtracting(needing).isEmpty)
        }
    }

    @Test(
        "each thing done another way is found",
        arguments: [
            (0, "let mac = HMACSHA256.authenticate(body, key: key)"), (0, "struct PageTokens {"),
            (0, "let after = Int64(request.pageToken) ?? 0"), (0, "let bytes = Hex.decode(request.pageToken)"),
            (1, #"entry.etag = "v\(row.version)""#), (1, "guard given.etag == row.etag else { return }"),
            (1, "if etag != known { return }"),
            (2, #"let number = try Regex("\\d{17}[0-9X]")"#), (2, "let weights = [7, 9, 10, 5, 8, 4, 2]"),
            (2, #"let letters = "0123456789ABCDEFGHJKLMNPQRTUWXY""#), (2, "let weights = [1, 3, 9, 27, 19, 26]"),
            (2, #"let check = Array("10X98765432")"#), (2, "func holdsPersonalNumber(_ text: String) -> Bool {"),
            (3, "throw RPCError(code: .notFound, message: text)"), (3, "extension Own: RPCErrorConvertible {"),
            (3, #"throw .permissionDenied(reason: "X", message: text)"#),
            (3, "case .unknown: return RPCError.notFound(name)"),
            (4, "struct RequestReplay {"), (4, #"try tx.execute("INSERT INTO request_ids VALUES (?, ?)")"#),
            (4, "let known = try Idempotent.answer(id)"),
            (5, #"let parts = name.split(separator: "/")"#), (5, #"guard name.hasPrefix("entries/") else { return }"#),
            (5, #"let id = name.lastIndex(of: "/")"#),
            (6, "var calendar = WorkingCalendar()"), (6, "private let held = Mutex<WorkingCalendar?>(nil)"),
            (6, "var calendars: [Int: WorkingCalendar] = [:]"),
        ])
    func negatives(way: Int, line: String) throws {
        let file = SourceFile("Services/Listing/Core/Entries/Own.swift", "import Credit\n\(line)\n")
        #expect(try OneWay.all[way].findings(in: [file]).map(\.line) == [2])
        // The same line in a comment, in a test, and on the command line is none.
        let others = [
            SourceFile("Services/Listing/Core/Entries/Own.swift", "/* \(line) */"),
            SourceFile("Tests/ListingService/Own.swift", line), SourceFile("Services/CLI/Core/Own.swift", line),
        ]
        #expect(try OneWay.all[way].findings(in: others).isEmpty)
    }

    @Test(
        "what uses the kit is none",
        arguments: [
            "content.etag = record.etag", "try Etag.require(request.etag, is: row.etag)", "let etag = request.etag",
            "throw Refusal.notFound(name)", "let page = try core.page(request.pageToken)",
            #"let pair = line.split(separator: ",")"#, #"let path = "\(collection)/""#, "let calendar: WorkingCalendar",
            "calendar = environment.calendar",
        ])
    func positives(line: String) throws {
        let file = SourceFile("Services/Listing/Core/Entries/Own.swift", line)
        for way in OneWay.all { #expect(try way.findings(in: [file]).isEmpty) }
    }
}
