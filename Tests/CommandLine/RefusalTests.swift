import JSON
import Phrases
import RPC
import SchemaRuntime
import Testing

@testable import CommandLineKit

@Suite("What people read of a refusal")
struct RefusalTests {
    @Test("a refusal is shown in Chinese to who reads Chinese, with the command in the place of the method")
    func chinese() {
        let violation = FieldViolation(
            field: "matter", rule: Phrase("须为本部门的事项", "must be yours"),
            remedy: Phrase("复核案卷（ReviewEntry）", "call ReviewEntry"))
        let error = CommandError(
            RPCError(
                code: .invalidArgument,
                message: Phrase("matter：须为本部门的事项；复核案卷（ReviewEntry）", "matter: must be yours; call ReviewEntry"),
                info: ErrorInfo(reason: "R", domain: "d", metadata: ["reason_zh": "属于其他部门"]),
                fieldViolations: [violation]),
            method: "xinyi.listing.v1.SeriousEntryService/ReviewEntry")
        #expect(
            error.lines.map { $0(.chinese) } == [
                "xinyi.listing.v1.SeriousEntryService/ReviewEntry: INVALID_ARGUMENT matter：须为本部门的事项；复核案卷（xinyi entry review）",
                "  原因: 属于其他部门 (R)", "  字段 matter: 须为本部门的事项", "  处理办法: 复核案卷（xinyi entry review）",
            ])
        #expect(error.lines[3](.english) == "  remedy: call xinyi entry review")
        let condition = CommandError(
            RPCError(
                code: .failedPrecondition, message: Phrase("尚未复核；先复核", "not reviewed; review it"),
                preconditions: [PreconditionViolation(type: "T", subject: "", remedy: .verbatim("review it"))]),
            method: "x/Y")
        #expect(condition.lines.map { $0(.chinese) } == ["x/Y: FAILED_PRECONDITION 尚未复核；先复核", "  处理办法: 先复核"])
        #expect(condition.lines.last?(.english) == "  remedy: review it")
    }

    private static func told(_ error: CommandError) throws -> JSONValue {
        let text = error.told(.english, asJSON: true)
        #expect(text.hasSuffix("}\n") && text.split(separator: "\n").count == 1, "\(text)")
        return try JSONValue.parse(text)
    }

    @Test("a program reads a refusal as one object in both languages, with every part that the service gave")
    func json() throws {
        let error = CommandError(
            RPCError(
                code: .failedPrecondition, message: Phrase("尚未复核；先复核（ReviewEntry）", "not reviewed; call ReviewEntry"),
                info: ErrorInfo(
                    reason: "R", domain: "xinyi.x.v1", metadata: ["reason_zh": "未复核", "code": "11010519491231002X"]),
                fieldViolations: [
                    FieldViolation(
                        field: "matter", rule: Phrase("须为本部门的事项", "must be yours"), remedy: Phrase("改正", "correct it"))
                ],
                preconditions: [
                    PreconditionViolation(type: "T", subject: "entries/e1", remedy: .verbatim("call ReviewEntry"))
                ], retryAfter: .milliseconds(1500)), method: "x.S/M")
        let json = try Self.told(error)
        let expected: JSONValue = [
            "code": "FAILED_PRECONDITION", "exitCode": 3, "method": "x.S/M", "reason": "R", "domain": "xinyi.x.v1",
            "message": "not reviewed; call xinyi entry review", "messageZh": "尚未复核；先复核（xinyi entry review）",
            "fieldViolations": [
                [
                    "field": "matter", "rule": "must be yours", "ruleZh": "须为本部门的事项", "remedy": "correct it",
                    "remedyZh": "改正",
                ]
            ], "preconditions": [["type": "T", "subject": "entries/e1"]], "remedy": "call xinyi entry review",
            "remedyZh": "先复核（xinyi entry review）", "retryAfterMillis": "1500",
        ]
        for member in expected.members { #expect(json[member.name] == member.value, "\(member.name): \(json)") }
        #expect(json["metadata"]?["reason_zh"] == "未复核")
        // A person's number is masked in it as in the text.
        #expect(!json.compact.contains("11010519491231002X") && !json.compact.contains("details"))
        #expect(error.told(.english, asJSON: false).hasPrefix("xinyi: x.S/M: FAILED_PRECONDITION not reviewed; "))
    }

    @Test("what is wrong before anything is sent is an object, too")
    func local() async throws {
        let expected: JSONValue = ["code": "USAGE", "exitCode": 2, "message": "one", "messageZh": "甲"]
        #expect(try Self.told(.usage("甲", "one")) == expected)
        let field = try Self.told(CommandError(JSONCodecError("a.b", rule: "is not base64", remedy: "correct it")))
        #expect(field["fieldViolations"]?.elements.first?["field"] == "a.b" && field["details"] == nil)
        #expect(field["fieldViolations"]?.elements.first?["remedyZh"] == "请改正")
        let rows = try Self.told(
            CommandError(.usage, [Phrase("两处", "two"), Phrase("  其一", "  the one")])
                .adding(remedy: Phrase("改", "mend")))
        let details: JSONValue = [["message": "the one", "messageZh": "其一"]]
        #expect(rows["details"] == details)
        #expect(rows["remedy"] == "mend" && rows["remedyZh"] == "改")
        for (arguments, isJSON) in [
            (["chekc", "--json"], true), (["check", "--mater", "x", "--json"], true),
            (["feed", "tail", "directory", "--json", "--lang", "zh"], true), (["chekc"], false),
            // Behind two dashes it is an argument.
            (["chekc", "--", "--json"], false),
        ] {
            let run = await Run(arguments)
            #expect(run.code == .usage)
            let json = try? JSONValue.parse(run.errors)
            #expect(json?["code"]?.text == (isJSON ? "USAGE" : nil), "\(run.errors)")
            #expect(run.errors.hasPrefix("xinyi: ") != isJSON)
        }
    }

    @Test(
        "a method is called by its verb, by `do` or `list` where it has none, and other words stay",
        arguments: [
            ("review the file (ReviewEntry)", "review the file (xinyi entry review)"),
            ("先撤销（RevokeEntry）", "先撤销（xinyi do RevokeEntry）"), ("from ListDomains", "from xinyi list domains"),
            ("xinyi.listing.v1.SeriousEntryService/ReviewEntry", "xinyi.listing.v1.SeriousEntryService/ReviewEntry"),
            ("Check the name", "Check the name"), ("give SERVING", "give SERVING"), ("", ""),
        ])
    func verbs(text: String, shown: String) { #expect(VerbNames.shown(text) == shown) }

    @Test(
        "who may follow a feed stands in its help and in the remedy of a refusal, as the contract says",
        arguments: ["en", "zh"])
    func feeds(language: String) async throws {
        let help = await Run(["feed", "tail", "--help", "--lang", language]).output
        let texts =
            language == "zh"
            ? [
                "listing: service/measures;", "measures: service/listing、service/reporting、运维人员;",
                "reporting: 牵头部门、监督部门。",
            ]
            : [
                "listing: service/measures; ", "measures: service/listing, service/reporting, operator; ",
                "reporting: lead, oversight.",
            ]
        for text in texts { #expect(help.contains(text), "\(text) in \(help)") }
        for (reason, isTold) in [("ROLE_REQUIRED", true), ("OTHER", false)] {
            let run = await Run(
                ["feed", "tail", "listing", "--as", "operator/li", "--address", "test", "--lang", language],
                connect: { _ in RefusingChannel(reason: reason) })
            #expect(run.code == .refused && run.errors.contains(reason))
            let remedy =
                language == "zh"
                ? "listing 的变更流只供 service/measures 跟踪" : "the feed of listing is for service/measures alone"
            #expect(run.errors.contains(remedy) == isTold, "\(run.errors)")
        }
    }

    @Test("who imports a file under other headings is told how to list the right ones, in the same kind")
    func importHeader() async {
        let file = TemporaryFile("a,b\n1,2\n")
        for (reason, isTold) in [("INVALID_HEADER", true), ("UNKNOWN_DEPARTMENT", false)] {
            let run = await Run(
                [
                    "record", "import", file.path, "--kind", "permit", "--official", "1", "--address", "test", "--lang",
                    "en",
                ], connect: { _ in RefusingChannel(reason: reason) })
            #expect(run.code == .refused && run.errors.contains(reason))
            let remedy = "  remedy: list the columns of the template with: xinyi record template --kind permit\n"
            #expect(run.errors.contains(remedy) == isTold, "\(run.errors)")
        }
    }

    @Test("a method that every service answers is called where the caller says, never at a service that was not meant")
    func common() throws {
        var checked = 0
        for service in DescriptorPool.builtIn.services where service.fullName.hasPrefix("xinyi.common.") {
            for method in service.methods where method.name.dropFirst().contains(where: \.isUppercase) {
                let shown = VerbNames.shown("（\(method.name)）")
                let words = shown.dropFirst().dropLast().split(separator: " ").map(String.init)
                #expect(words.first == "xinyi", "\(method.name): \(shown)")
                guard let (command, rest) = try CommandTable.find(Array(words.dropFirst())) else {
                    Issue.record("\(method.name): \(shown)")
                    continue
                }
                // A command for any service names it as its argument; `call` is told where.
                let isTold = command.name == "call" && Array(rest.suffix(2)) == ["--address", "HOST:PORT"]
                #expect(isTold || command.positionals.first?.name == "SERVICE" && rest.isEmpty, "\(shown)")
                if isTold {
                    let found = try DynamicMethod(rest[0], pool: .builtIn)
                    #expect(found.descriptor.path == "\(service.fullName)/\(method.name)")
                }
                #expect(VerbNames.shown("\(service.fullName)/\(method.name)") == "\(service.fullName)/\(method.name)")
                checked += 1
            }
        }
        #expect(checked >= 20)
        #expect(
            VerbNames.shown("take a number from ListConnections")
                == "take a number from xinyi call IntrospectionService/ListConnections --address HOST:PORT")
    }

    @Test("the methods that every service has for operators are called by commands that there are")
    func upkeep() throws {
        let methods = ContractMethod.all.filter { $0.path.hasPrefix("xinyi.common.v1.UpkeepService/") }
        #expect(methods.count >= 7)
        for method in methods {
            let words = VerbNames.shown("(\(method.name))").dropFirst().dropLast().split(separator: " ").map(
                String.init)
            let found = try CommandTable.find(Array(words.dropFirst()))
            #expect(words.first == "xinyi" && found?.0.name == words.dropFirst().joined(separator: " "), "\(words)")
            #expect(found?.1.isEmpty == true && words.dropFirst().first == "upkeep", "\(words)")
            #expect(VerbNames.shown(method.path) == method.path)
        }
        #expect(VerbNames.shown("look at ListTimedActs") == "look at xinyi upkeep acts")
        #expect(VerbNames.shown("以AcceptTime确认") == "以xinyi upkeep accept-time确认")
    }
}
