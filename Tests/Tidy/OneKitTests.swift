import Testing

/// What all services share is defined once, below them: the types of `Shared/Casework` and what it stands on.
enum OneKit {
    /// The targets whose types no service defines again.
    static let shared = ["Shared/Casework", "Shared/RegistryMirror", "Shared/Credit"]

    /// The types that the shared targets declare for others: a new one is in it by itself.
    static func names(in files: [SourceFile]) -> Set<String> {
        let targets = Set(shared)
        var names: Set<String> = []
        for file in files where targets.contains(file.target) {
            for line in file.code where line.hasPrefix("package ") || line.hasPrefix("public ") {
                if let name = declared(line) { names.insert(name) }
            }
        }
        return names
    }

    /// Types in `Services/` that bear the name of a shared one: nested ones, too, but on the command line, which has none of
    /// the kit, only those that stand by themselves.
    static func findings(in files: [SourceFile], names: Set<String>) -> [Finding] {
        files.filter { $0.path.hasPrefix("Services/") }.flatMap { file in
            file.code.enumerated().compactMap { number, line in
                guard let name = declared(line), names.contains(name),
                    file.target != "Services/CLI" || line.first != " "
                else { return nil }
                return file.finding(number, "\(name) is defined a second time")
            }
        }
    }

    /// The type that a line declares; nil if it declares none.
    static func declared(_ line: String) -> String? {
        let words = line.split(whereSeparator: { " \t<:{=".contains($0) })
        let modifiers: Set<Substring> = [
            "package", "public", "internal", "private", "fileprivate", "final", "indirect", "nonisolated",
        ]
        guard let at = words.firstIndex(where: { !modifiers.contains($0) && !$0.hasPrefix("@") }), at + 1 < words.count,
            ["struct", "class", "enum", "protocol", "actor", "typealias"].contains(words[at])
        else { return nil }
        return String(words[at + 1])
    }
}

@Suite("What all services share is defined once")
struct OneKitTests {
    @Test("no service defines a type of the shared targets again")
    func definitions() {
        let names = OneKit.names(in: SourceFile.all)
        for finding in OneKit.findings(in: SourceFile.all, names: names) { Issue.record("\(finding)") }
    }

    @Test("the list of shared types has those that every service had before by itself")
    func names() {
        let names = OneKit.names(in: SourceFile.all)
        let known: Set = [
            "Refusal", "Reason", "Findings", "Fields", "ScreenedText", "ResourceName", "CatalogueName", "SubjectKey",
            "SubjectCodeReader", "NamedSubject", "IndexNamespace", "Actor", "OfficialKey", "OfficialID",
            "NamedOfficial",
            "Moment", "Paging", "CaseState", "CaseStep", "Stepping", "CaseHost", "CaseEnvironment", "DeadlineClock",
            "CaseTable", "Column", "CaseRecord", "RegistryMirror", "DecisionMirror", "SubjectMirror",
            "DepartmentMirror", "MirrorCalendar", "MirrorRuleBook", "CivilDate", "WorkingCalendar", "RuleBook",
            "PersonalNumbers", "UnifiedSocialCreditCode", "CitizenNumber", "Masking", "TextRule",
        ]
        #expect(known.subtracting(names).isEmpty)
    }

    @Test(
        "a second definition is found",
        arguments: [
            "package enum Refusal: Error {", "struct Paging<Item> {", "    private final class Moment {",
            "typealias Actor = Int", "@frozen package struct Slate: Sendable {", "protocol CaseHost: AnyObject {",
        ])
    func negatives(line: String) {
        // A type that nobody listed by hand is in the list because a shared target declares it.
        let kit = SourceFile("Shared/Casework/New/Slate.swift", "package struct Slate {\n    struct Inner {}\n}")
        let names = OneKit.names(in: SourceFile.all + [kit])
        #expect(!names.contains("Inner"))
        let file = SourceFile("Services/Listing/Core/Entries/Own.swift", "import Credit\n\(line)\n}")
        #expect(OneKit.findings(in: [file], names: names).map(\.line) == [2])
        let command = SourceFile("Services/CLI/Core/Own.swift", line)
        #expect(OneKit.findings(in: [command], names: names).count == (line.hasPrefix(" ") ? 0 : 1))
    }

    @Test(
        "what only uses or extends a shared type is none",
        arguments: [
            "extension Refusal {", "let moment: Moment", "struct MomentOfEntry {", "// struct Refusal {",
            "let text = \"struct Refusal {\"",
        ])
    func positives(line: String) {
        let file = SourceFile("Services/Listing/Core/Entries/Own.swift", line)
        #expect(OneKit.findings(in: [file], names: OneKit.names(in: SourceFile.all)).isEmpty)
    }
}
