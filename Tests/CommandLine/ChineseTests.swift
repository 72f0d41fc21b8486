import Foundation
import Phrases
import SchemaRuntime
import TestKit
import Testing

@testable import CommandLineKit

/// Who asks for Chinese reads no English, but for what is to be typed as it is: verbs, options, codes, names and paths.
@Suite("With --lang zh nothing is said in English", .serialized)
struct ChineseTests {
    /// The English words of a text, without what is to be typed.
    private static func english(_ text: String) -> [String] {
        var plain = text.replacing(/[\u{4E00}-\u{9FFF}）)”]\([a-z0-9-]+\)/, with: "")
        // A command in running text.
        plain = plain.replacing(/xinyi( [a-z-]+)+/, with: "")
        plain = plain.replacing(/openssl( [a-z:-]+)+/, with: "").replacing(/chmod [0-9]+/, with: "")
        plain = plain.replacing(/--[a-z-]+( [a-z0-9|]+)?/, with: "")
        return EnglishWords.plain(in: plain).filter { !typed.contains($0) }
    }

    /// What is typed and stands alone: words of commands, files of catalogues, forms of addresses and answers.
    private static let typed: Set<String> =
        Set(CommandTable.all.flatMap(\.path)).union(collections).union([
            "xinyi", "services", "permit", "penalty", "organisations", "current", "older",
            "departments", "rulebook", "holidays", "instruments", "domains", "lists", "measures", "matters", "csv",
            "public",
            "accept", "registry", "listing", "reporting", "directory", "localhost", "true", "false", "crl", "pem",
        ])

    /// What `list` and `do` take: `objections`, `escalate`.
    private static var collections: [String] {
        let pool = DescriptorPool.builtIn
        return pool.services.flatMap(\.methods).flatMap { method in
            let words = OptionName.kebab(method.name)
            let collection = words.hasPrefix("list-") ? String(words.dropFirst("list-".count)) : ""
            let step = words.split(separator: "-").first.map(String.init) ?? ""
            return (pool.messages[method.input]?.has("name") ?? false) ? [collection, step] : [collection]
        }
    }

    private static func look(_ text: String, _ place: String) {
        for line in text.split(separator: "\n") {
            // Usage and rows begin with what is typed.
            let said = line.hasPrefix("用法: ") ? "" : String(line.replacing(#/^  [^ ]+( [^ ]+)*  /#, with: ""))
            #expect(english(said) == [], "\(place): \(line)")
        }
    }

    @Test("the overview, the pages of groups, and the page of every command")
    func help() async {
        Self.look(await Run(["--help", "--lang", "zh"]).output, "xinyi --help")
        for group in Set(CommandTable.all.compactMap(\.path.first)) {
            Self.look(await Run([group, "--lang", "zh"]).output, "xinyi \(group)")
        }
        for command in CommandTable.all {
            Self.look(await Run(command.path + ["--help", "--lang", "zh"]).output, "xinyi \(command.name) --help")
        }
    }

    @Test("the page of every step, of every list and of every resource")
    func generic() async {
        var pages = 0
        for method in ContractMethod.all {
            let words: [String]
            if method.isMutation {
                words = ["do", method.name]
            } else if method.isPaged, method.name.hasPrefix("List") {
                words = ["list", OptionName.kebab(String(method.name.dropFirst(4)))]
            } else if let pattern = method.input.namePatterns.first, method.name.hasPrefix("Get") {
                words = ["get", pattern.segments.map { $0.hasPrefix("{") ? "x1" : $0 }.joined(separator: "/")]
            } else {
                continue
            }
            let run = await Run(words + ["--help", "--lang", "zh"])
            guard run.code == .ok else { continue }
            pages += 1
            Self.look(run.output, words.joined(separator: " "))
        }
        #expect(pages > 200, "\(pages)")
    }

    @Test("the list of methods, and the description of every service, message and enum")
    func contract() async {
        let list = await Run(["list", "--lang", "zh"])
        let rows = list.output.split(separator: "\n").dropFirst(2)
        #expect(rows.count == DescriptorPool.builtIn.services.flatMap(\.methods).count)
        for row in rows {
            let label = row.split(separator: " ", maxSplits: 1).last.map(String.init) ?? ""
            #expect(Self.english(label) == [], "\(row)")
        }
        let described = Description(pool: .builtIn, language: .chinese)
        let names =
            DescriptorPool.builtIn.services.map(\.fullName) + DescriptorPool.builtIn.enums.keys
            + DescriptorPool.builtIn.messages.keys
        for name in names where name.hasPrefix("xinyi.") {
            for line in (described.text(of: name) ?? "").split(separator: "\n") {
                guard let comment = line.firstRange(of: "// ") else { continue }
                #expect(Self.english(String(line[comment.upperBound...])) == [], "\(name): \(line)")
            }
        }
    }

    /// Command lines that are refused before anything is sent.
    private static let wrong: [[String]] = [
        ["chekc"], ["subject", "gett"], ["check"], ["check", "a", "b"], ["check", "x", "--matter"],
        ["check", "x", "--mater", "y"], ["check", "x", "--json=1"], ["check", "x", "--matter", "a", "--matter", "b"],
        ["list", "--lang", "zh", "--limit", "0", "objections"], ["list", "nothings"], ["get", "objections"],
        ["get", "x/1"],
        ["do", "accept"], ["do", "fly", "objections/o1"], ["describe", "Nothing"], ["call", "Nothing/At.All"],
        ["call", "xinyi.listing.v1.ObjectionService/GetObjection", "{"],
        ["call", "xinyi.listing.v1.ObjectionService/GetObjection", #"{"nam": "x"}"#],
        ["call", "xinyi.listing.v1.ObjectionService/GetObjection", #"{"name": 1}"#],
        ["call", "xinyi.listing.v1.ObjectionService/ListObjections", #"{"state": "NONE"}"#],
        ["call", "xinyi.listing.v1.ObjectionService/ListObjections", #"{"pageSize": "x"}"#],
        ["call", "xinyi.listing.v1.ObjectionService/GetObjection", "@/nowhere"],
        ["entry", "serve-notice", "e1", "--served-date", "x", "--channel", "mail", "--recipient", "x"],
        ["entry", "serve-notice", "e1", "--served-date", "2026-05-01", "--channel", "pigeon", "--recipient", "x"],
        ["official", "end", "0815", "--reason", "x"], ["record", "import", "/nowhere", "--kind", "penalty"],
        ["catalog", "load", "/nowhere"], ["catalog", "load", "/nowhere", "--only", "bogus"],
        ["tools", "workday", "x", "7"], ["tools", "workday", "2026-01-02", "x"], ["tools", "pki", "init"],
        ["tools", "pki", "issue", "department/APV", "--pki", "/nowhere"], ["tools", "pki", "init", "--pki", "/proc/x"],
        ["tools", "pki", "issue", "x/y", "--pki", "/tmp"], ["check", "x", "--as", "nobody"],
        ["check", "x", "--matter", "a", "--purpose", "b", "--ca", "/nowhere"],
        [
            "check", "x", "--matter", "a", "--purpose", "b", "--ca", "/nowhere", "--key", "/nowhere", "--certificate",
            "/nowhere",
        ],
        ["check", "x", "--request-id", "short"], ["check", "x", "--timeout", "0"], ["press", "x"], ["rulebook", "x"],
    ]

    @Test("what is refused before it is sent", arguments: wrong)
    func refused(words: [String]) async {
        let run = await Run(words + ["--lang", "zh"])
        #expect(run.code != .ok)
        let typed = Set(words.flatMap { $0.split { !($0.isLetter && $0.isASCII) }.map(String.init) })
        for line in run.errors.split(separator: "\n") {
            let words = Self.english(String(line)).filter { !typed.contains($0) }
            #expect(words == [], "\(line)")
        }
    }

    @Test("verdicts of codes")
    func tools() async {
        for code in ["91230109MA1C0T3R9G", "9123", "00000000000000000X", "91230109MA1C0T3R9F"] {
            let run = await Run(["tools", "uscc", code, "--lang", "zh"])
            Self.look(run.output, code)
            // Codes for programs are no Chinese, either.
            let words = run.output.replacing(code, with: "").matches(of: /[A-Z_]{4,}/).map(\.output)
            #expect(words.isEmpty, "\(run.output)")
        }
        for number in ["110105194912310021", "x", "999999194912310028"] {
            Self.look(await Run(["tools", "id", number, "--lang", "zh"]).output, "tools id")
        }
    }

    @Test("English is found where it stands among Chinese, and what is typed is not taken for it")
    func twins() {
        #expect(Self.english("名单 the answer 有误") == ["the", "answer"])
        #expect(Self.english("字段 name: is not a field of x") != [])
        #expect(Self.english("可用 --lang zh|en,用 xinyi tools pki init 建立 ca.pem; 其中之一: 直接送达(direct)") == [])
    }
}
