import Foundation
import Glibc
import Phrases
import RPC
import TestKit
import Testing

@testable import ServiceKit

@Suite("Configuration")
struct ConfigurationTests {
    let reader = ConfigurationReader(
        service: "sample", version: "1.2.3",
        keys: [
            ConfigurationKey("lease-seconds", "Length of the lease.", .integer(3...300), default: "10"),
            ConfigurationKey("data-dir", "Where the data is.", .path, required: true),
            ConfigurationKey("token", "A secret.", .text(4...20), default: "none", secret: true),
            ConfigurationKey("verbose", "Says more.", .boolean, default: "false"),
            ConfigurationKey("level", "How much.", .choice(["low", "high"]), default: "low"),
            ConfigurationKey("peers", "Who else.", .addresses(2), default: ""),
            ConfigurationKey("listen", "Where.", .address, default: "127.0.0.1:1"),
        ])

    func values(_ arguments: [String], _ environment: [String: String] = [:]) throws -> Configuration {
        guard case .run(let values) = try reader.read(arguments: arguments, environment: environment) else {
            throw NotInTime("values")
        }
        return values
    }

    func problems(_ arguments: [String], _ environment: [String: String] = [:]) -> [String] {
        do {
            _ = try reader.read(arguments: arguments, environment: environment)
            return []
        } catch {
            return error.problems.map(\.english)
        }
    }

    @Test("a flag comes before the environment, that before the file, that before the default")
    func precedence() throws {
        let directory = TemporaryDirectory()
        let file = directory.write("c", "# comment\n\nlease-seconds = 20\nlevel=high\n data-dir = /file \n")
        let environment = ["XINYI_SAMPLE_LEASE_SECONDS": "30", "XINYI_SAMPLE_CONFIG": file, "OTHER": "x"]
        #expect(try values(["--data-dir", "/flag", "--lease-seconds=40"], environment).integer("lease-seconds") == 40)
        let three = try values(["--data-dir", "/flag"], environment)
        #expect(three.integer("lease-seconds") == 30)
        #expect(three.text("level") == "high")
        #expect(three.text("data-dir") == "/flag")
        #expect(try values([], environment).text("data-dir") == "/file")
        let two = try values(["--config", file])
        #expect(two.integer("lease-seconds") == 20)
        #expect(two.entries.first { $0.key.name == "lease-seconds" }?.source == .file)
        #expect(try values(["--data-dir", "/flag"]).integer("lease-seconds") == 10)
    }

    @Test("an empty variable counts as not set")
    func emptyVariable() throws {
        #expect(try values(["--data-dir=/d"], ["XINYI_SAMPLE_LEASE_SECONDS": ""]).integer("lease-seconds") == 10)
    }

    @Test("a boolean flag may stand alone")
    func boolean() throws {
        #expect(try values(["--verbose", "--data-dir", "/d"]).boolean("verbose"))
        #expect(try !values(["--verbose", "false", "--data-dir", "/d"]).boolean("verbose"))
        #expect(try !values(["--data-dir", "/d"]).boolean("verbose"))
    }

    @Test(
        "what is wrong is refused, naming key and remedy",
        arguments: [
            (
                ["--lease-second", "5", "--data-dir=/d"], [:],
                "--lease-second: is not known; did you mean --lease-seconds?"
            ),
            (["--zzzzzzzz", "--data-dir=/d"], [:], "--zzzzzzzz: is not known; see --help"),
            (["--data-dir=/d", "stray"], [:], "'stray': is no flag"),
            (["--data-dir=/d", "--level"], [:], "--level: has no value"),
            (["--data-dir=/d", "--data-dir=/e"], [:], "--data-dir: is given twice"),
            ([], [:], "data-dir: must be given; pass --data-dir, set XINYI_SAMPLE_DATA_DIR"),
            (["--data-dir=/d", "--level=middle"], [:], "--level: must be one of low, high, not 'middle'"),
            (["--data-dir=/d", "--verbose=yes"], [:], "--verbose: must be true or false"),
            (["--data-dir=/d"], ["XINYI_SAMPLE_LEVLE": "low"], "XINYI_SAMPLE_LEVLE: is not known; did you mean level?"),
            (["--data-dir=/d"], ["XINYI_SAMPLE_LEVEL": "x"], "XINYI_SAMPLE_LEVEL: must be one of"),
            (["--data-dir=/d", "--config=/nowhere/x"], [:], "config: '/nowhere/x' cannot be opened"),
            (["--data-dir=/d", "--listen=here"], [:], "--listen: must be host:port"),
            (["--data-dir=/d", "--peers=a:1,b:2,c:3"], [:], "--peers: must be at most 2 addresses"),
            (["--data-dir=/d", "--token=abc"], [:], "--token: must have 4 to 20 bytes; change its length"),
        ] as [([String], [String: String], String)])
    func refused(_ arguments: [String], _ environment: [String: String], _ problem: String) {
        let found = problems(arguments, environment)
        #expect(found.count == 1)
        #expect(found.contains { $0.hasPrefix(problem) }, "\(found)")
    }

    @Test(
        "an integer is accepted at its bounds and refused beyond",
        arguments: [(2, false), (3, true), (300, true), (301, false)])
    func bounds(_ value: Int, _ accepted: Bool) {
        #expect(problems(["--data-dir=/d", "--lease-seconds=\(value)"]).isEmpty == accepted)
    }

    @Test("every problem is told at once")
    func all() { #expect(problems(["--level=x", "--lease-seconds=x", "--nothing=1"]).count == 4) }

    @Test("a file's unknown, doubled and broken lines are refused by their number")
    func file() {
        let file = TemporaryDirectory()
        let path = file.write("c", "levl = low\nlevel = low\nlevel = high\nnonsense\nconfig = /x\n")
        let found = problems(["--data-dir=/d", "--config", path])
        #expect(found.count == 4)
        #expect(found.first { $0.contains(":1:") }?.contains("did you mean level?") == true)
        #expect(found.contains { $0.contains(":3:") && $0.contains("twice") })
        #expect(found.contains { $0.contains(":4:") })
        #expect(found.contains { $0.contains(":5:") })
    }

    @Test(
        "a file is read with the line ends and the byte order mark of any editor, and UTF-16 is named",
        arguments: ["\n", "\r\n"])
    func editors(_ end: String) throws {
        let directory = TemporaryDirectory()
        for mark in ["", "\u{FEFF}"] {
            let lines = ["# comment", "", "lease-seconds = 20", " data-dir = /file ", "level=high"]
            let file = directory.write("c", mark + lines.joined(separator: end) + end)
            let found = try values(["--config", file])
            #expect(found.integer("lease-seconds") == 20)
            #expect(found.text("data-dir") == "/file" && found.text("level") == "high")
            // A line keeps its number.
            let wrong = directory.write("d", mark + ["# x", "data-dir = /d", "levl = low"].joined(separator: end))
            #expect(problems(["--config", wrong]).first?.contains("d:3: 'levl' is not known") == true)
            let policy = directory.write(
                "p", mark + "department/XYZ = lead, oversight" + end + "department/WU = lead" + end)
            #expect(
                try Policy.load(policy).roles(of: Caller(kind: .department, id: "XYZ"))
                    == [.public, .department, .lead, .oversight])
        }
        let wide = directory.file("wide")
        let bytes: [UInt8] = [0xFF, 0xFE] + "data-dir = /d".utf8.flatMap { [$0, 0] }
        _ = FileManager.default.createFile(atPath: wide, contents: Data(bytes))
        #expect(problems(["--config", wide]).first?.contains("UTF-16") == true)
    }

    @Test("a file longer than the bound, or not UTF-8, is refused")
    func badFiles() {
        let directory = TemporaryDirectory()
        let exact = directory.write("a", "#" + String(repeating: "x", count: Limits.configurationFileBytes - 1))
        let long = directory.write("b", "#" + String(repeating: "x", count: Limits.configurationFileBytes))
        #expect(problems(["--data-dir=/d", "--config", exact]).isEmpty)
        #expect(problems(["--data-dir=/d", "--config", long]).first?.contains("longer than") == true)
    }

    @Test("what is no regular file is refused at once, also where a policy is read again")
    func irregularFiles() throws {
        let directory = TemporaryDirectory()
        let pipe = directory.file("pipe")
        try #require(mkfifo(pipe, 0o600) == 0)
        for path in [pipe, directory.path, "/dev/zero", "/dev/null"] {
            let rule = "'\(path)' is not a regular file; point to a file"
            #expect(problems(["--data-dir=/d", "--config", path]) == ["config: \(rule)"])
            let error = #expect(throws: ConfigurationError.self) { try Policy.load(path) }
            #expect(error?.problems.map(\.english) == ["policy-file: \(rule)"])
            #expect(error?.problems.first?.chinese.contains("“\(path)”不是普通文件；") == true, "\(error?.problems ?? [])")
        }
        let regular = directory.write("c", "data-dir = /d\n")
        let link = directory.file("link")
        try #require(symlink(regular, link) == 0)
        for path in [regular, link] { #expect(try values(["--config", path]).text("data-dir") == "/d") }
    }

    @Test("a secret is shown neither at start nor in an error nor in the help")
    func secret() throws {
        let shown = try values(["--data-dir=/d", "--token=hunter22"]).entries.map(\.shown)
        #expect(shown.contains("(redacted)"))
        #expect(!shown.contains("hunter22"))
        #expect(!problems(["--data-dir=/d", "--token=hunter22hunter22hunter22"]).description.contains("hunter"))
        #expect(!reader.help.english.contains("none"))
    }

    @Test("--help lists every key, and --version the version")
    func help() throws {
        for arguments in [["--help"], ["-h"], ["--level=x", "--help"]] {
            guard case .print(let text) = try reader.read(arguments: arguments, environment: [:]) else {
                Issue.record("no help")
                return
            }
            for key in reader.keys {
                #expect(text.english.contains("--\(key.name)") && text.english.contains(key.documentation.english))
            }
        }
        guard case .print("xinyi-sample 1.2.3") = try reader.read(arguments: ["--version"], environment: [:]) else {
            Issue.record("no version")
            return
        }
    }
}
