import Testing

/// How a service's Core and Rules are laid out: one folder a resource, and in it the same rooms.
enum Folders {
    /// Rooms of a resource's folder: a type that is called so stands in a file that is called so.
    static let rooms = ["Handlers", "Table", "Mapping"]

    /// Folders of a kind of code, which take a resource apart.
    static let kinds: Set<Substring> = [
        "Handlers", "Handler", "Repository", "Repositories", "Mapping", "Mappings", "Tables", "Table", "Models",
        "Model",
        "Rules", "Rows", "Records", "Types", "Views", "Helpers", "Utilities", "Extensions", "Services", "Errors",
    ]

    /// Folders and files that break a rule by name, with the reason.
    static let exempt: [String: String] = [
        "Services/Registry/Rules/Records":
            "a record of a file or an API is the resource: the row of the standard's template, before it is a decision",
        "Services/Registry/Core/PlannedHandlers.swift": "answers for several resources that are not built yet",
    ]

    /// Where a file breaks the order of folders. Finds nothing outside the Core and Rules of services.
    static func findings(in files: [SourceFile]) -> [Finding] {
        let files = files.filter { file in
            file.path.hasPrefix("Services/") && file.target != "Services/CLI" && file.parts.count > 3
                && ["Core", "Rules"].contains(file.parts[2]) && exempt[file.path] == nil
                && exempt[file.parts.prefix(4).joined(separator: "/")] == nil
        }
        return files.flatMap(placing) + files.flatMap(naming) + mixing(files)
    }

    /// Files of a room stand in a resource's folder, which is no kind's, and folders do not nest.
    private static func placing(_ file: SourceFile) -> [Finding] {
        if file.parts.count == 4 {
            guard let room = rooms.first(where: { base(file).hasSuffix($0) }) else { return [] }
            return [file.finding(0, "\(room) stand in the folder of their resource")]
        }
        if file.parts.count > 5 { return [file.finding(0, "a resource's folder has no folders")] }
        guard kinds.contains(file.parts[3]) else { return [] }
        return [file.finding(0, "\(file.parts[3]) is a kind of code, not a resource")]
    }

    /// A type that is called by its room stands in the file of that name, or in one that begins so and goes on with `+`.
    private static func naming(_ file: SourceFile) -> [Finding] {
        file.code.enumerated().compactMap { number, line in
            guard line.first != " ", let type = OneKit.declared(line), rooms.contains(where: { type.hasSuffix($0) }),
                base(file) != type
            else { return nil }
            return file.finding(number, "\(type) stands in \(type).swift")
        }
    }

    /// A folder in which several resources have one room each, and nothing else stands, is a kind's by another name.
    private static func mixing(_ files: [SourceFile]) -> [Finding] {
        let folders = Dictionary(grouping: files.filter { $0.parts.count == 5 }) { $0.parts[3] + $0.target }
        return folders.values.compactMap { folder in
            let bases = Set(folder.map(base))
            guard bases.count > 1, let room = rooms.first(where: { room in bases.allSatisfy { $0.hasSuffix(room) } })
            else { return nil }
            return folder[0].finding(0, "the folder has nothing but \(room) of several resources")
        }
    }

    /// The file's name up to `+`.
    private static func base(_ file: SourceFile) -> Substring { file.stem.prefix { $0 != "+" } }
}

@Suite("A service has one folder for each resource")
struct FolderTests {
    @Test("the services are laid out by resource")
    func layout() {
        for finding in Folders.findings(in: SourceFile.all) { Issue.record("\(finding)") }
        for service in ["Directory", "Registry", "Listing", "Measures", "Reporting"] {
            let handlers = SourceFile.all.filter {
                $0.path.hasPrefix("Services/\(service)/Core/") && $0.stem.contains("Handlers")
            }
            #expect(!handlers.isEmpty, "\(service)")
        }
    }

    @Test("each exemption is still needed")
    func exemptions() {
        for path in Folders.exempt.keys {
            #expect(SourceFile.all.contains { $0.path == path || $0.path.hasPrefix("\(path)/") }, "\(path)")
        }
    }

    @Test(
        "an order by kinds is found",
        arguments: [
            (["Core/Handlers/EntryHandlers.swift"], "a kind of code"),
            (["Core/Repository/EntryTable.swift"], "a kind of code"),
            (["Core/Mapping/EntryMapping.swift"], "a kind of code"), (["Rules/Models/Entry.swift"], "a kind of code"),
            (["Core/EntryHandlers.swift"], "in the folder of their resource"),
            (["Core/EntryMapping+Public.swift"], "in the folder of their resource"),
            (["Core/Entries/Public/EntryView.swift"], "has no folders"),
            (["Core/Answers/EntryHandlers.swift", "Core/Answers/ListHandlers.swift"], "nothing but Handlers"),
            (["Core/Rooms/EntryTable.swift", "Core/Rooms/ListTable.swift"], "nothing but Table"),
        ] as [([String], String)])
    func negatives(paths: [String], what: String) {
        let findings = Folders.findings(in: paths.map { SourceFile("Services/Listing/\($0)", "import Credit\n") })
        #expect(findings.count == 1)
        #expect(findings.allSatisfy { $0.what.contains(what) })
    }

    @Test(
        "a room under another name is found",
        arguments: ["struct EntryHandlers: Sendable {", "package enum EntryMapping {", "final class EntryTable {"])
    func names(line: String) {
        let file = SourceFile("Services/Listing/Core/Entries/EntryWork.swift", "import Credit\n\(line)\n}")
        #expect(Folders.findings(in: [file]).map(\.line) == [2])
    }

    @Test("folders by resource are none, whatever the rooms")
    func positives() {
        let paths = [
            "Entries/EntryHandlers.swift", "Entries/EntryHandlers+Reading.swift", "Entries/EntryTable.swift",
            "Entries/EntryMapping.swift", "Lookup/LookupHandlers.swift", "Lookup/LookupHandlers+Public.swift",
            "Migrations/ListingMigrations.swift", "ListingServices.swift", "Feed/FeedTable.swift",
            "Feed/FeedHandlers.swift",
        ]
        #expect(Folders.findings(in: paths.map { SourceFile("Services/Listing/Core/\($0)", "") }).isEmpty)
        // What stands outside Core and Rules of a service is ordered by other rules.
        let others = ["Services/CLI/Core/Views/Table.swift", "Shared/RPC/Handlers/X.swift", "Tests/X/Handlers/X.swift"]
        #expect(Folders.findings(in: others.map { SourceFile($0, "") }).isEmpty)
    }
}
