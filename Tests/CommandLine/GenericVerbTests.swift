import CommonSchema
import JSON
import Phrases
import RPC
import SchemaRuntime
import Testing

@testable import CommandLineKit

@Suite("get, list and do, for any resource", .serialized)
struct GenericVerbTests {
    private let official = ["--official", "0815:王", "--as", "department/MSR"]

    @Test("get shows a resource by its name, with the labels of either language, and as JSON")
    func get() async throws {
        let runs = try await FakeObjections().run(
            ["get", "objections/o2"], ["--lang", "zh", "get", "objections/o2"], ["get", "objections/o2", "--json"],
            ["get", "objections/o9"])
        #expect(runs[0].code == .ok && runs[0].output.contains("state: filed\n"), "\(runs[0].output)")
        #expect(runs[1].output.contains("状态:     已提出\n"), "\(runs[1].output)")
        #expect(try JSONValue.parse(runs[2].output)["objection"]?["etag"] == "v1")
        #expect(runs[3].code == .refused && runs[3].errors.contains("OBJECTION_NOT_FOUND"))
    }

    @Test("list reads all pages, as many rows as --limit says, and what filters let through")
    func list() async throws {
        let service = FakeObjections()
        let runs = try await service.run(
            ["list", "objections"], ["list", "objections", "--limit", "3"], ["list", "objections", "--json"],
            ["list", "objections", "--state", "accepted"], ["list", "objections", "--lang", "zh", "--state", "已提出"],
            ["objection", "list"])
        let rows = runs[0].output.split(separator: "\n")
        #expect(rows.count == 2 + FakeObjections.count && runs[0].errors.isEmpty)
        #expect(rows[0].split(separator: " ") == ["NAME", "ENTRY", "GROUND", "STATE", "FILED", "DATE", "DUE"])
        #expect(rows[6].contains("objections/o5"))
        #expect(runs[1].output.split(separator: "\n").count == 2 + 3)
        #expect(runs[1].errors == "there are more; show them with --limit\n")
        #expect(runs[2].output.split(separator: "\n").count == FakeObjections.count)
        #expect(runs[3].output == "none\n")
        #expect(runs[4].output.contains("资源名") && runs[4].output.contains("objections/o5"))
        #expect(runs[5].output == runs[0].output)
        #expect(service.pages == 3 + 2 + 3 + 1 + 3 + 3)
    }

    @Test("do reads the resource first, says how it stands, and asks for the change of that version")
    func step() async throws {
        let service = FakeObjections()
        let runs = try await service.run(
            ["do", "accept", "objections/o1", "--request-id", "request-1"] + official,
            ["do", "AcceptObjection", "o2", "--lang", "zh", "--request-id", "request-2"] + official)
        #expect(runs[0].code == .ok, "\(runs[0].errors)")
        #expect(
            runs[0].errors == """
                objections/o1 stands at: filed (version v1)
                to repeat this request: --request-id request-1 --etag v1

                """)
        #expect(runs[0].output.contains("state: accepted\n"))
        #expect(
            runs[1].errors == """
                objections/o2 现状: 已提出 (版本 v1)
                重复此请求: --request-id request-2 --etag v1

                """)
        #expect(service.reads == 2)
        // Whoever takes a step reads for it.
        let reason = service.reasons.first ?? nil
        #expect(reason?.purpose == .caseWork && reason?.official?.id == "0815")
        #expect(reason?.matter == "AcceptObjection objections/o1")
    }

    @Test("a verb that may read a person's data takes purpose and matter, and the official who acts with them")
    func queries() async throws {
        let service = FakeObjections()
        let why = ["--purpose", "approval", "--matter", "FIN-01"]
        let runs = try await service.run(
            ["get", "objections/o1"] + why + official,
            ["objection", "get", "o1", "--lang", "zh", "--purpose", "行政审批"]
                + official, ["get", "objections/o1"] + why, ["get", "objections/o1"],
            ["get", "objections/o1", "--help"])
        #expect(
            service.reasons.map { [$0?.purpose.rawValue.description, $0?.matter, $0?.official?.id] } == [
                ["1", "FIN-01", "0815"], ["1", "", "0815"], [nil, nil, nil],
            ])
        #expect(runs[2].code == .usage && runs[2].errors.contains("--official"))
        #expect(runs[4].output.contains("--purpose KIND") && runs[4].output.contains("--matter TEXT"))
        #expect(!runs[4].output.contains("--query"))
    }

    @Test(
        "a step is refused where somebody changed the resource after it was read, or after the version that was given")
    func conflict() async throws {
        let service = FakeObjections()
        let runs = try await service.run(
            ["do", "accept", "objections/o3"] + official,
            ["do", "accept", "objections/o4", "--etag", "v0", "--lang", "zh"] + official)
        for run in runs { #expect(run.code == .refused && run.errors.contains("ETAG_MISMATCH"), "\(run.errors)") }
        #expect(runs[0].errors.contains("  reason: ETAG_MISMATCH\n"))
        #expect(runs[1].errors.contains("  原因: 已被他人修改 (ETAG_MISMATCH)\n"))
        // A version that was given is not read.
        #expect(service.reads == 1)
    }

    @Test("what is said to repeat a request repeats it: the same answer, nothing done twice")
    func repeated() async throws {
        let service = FakeObjections()
        let first = try await service.run(["do", "accept", "objections/o1", "--json"] + official)[0]
        let said = try #require(first.errors.firstMatch(of: /to repeat this request: (--request-id \S+ --etag \S+)\n/))
        let again = ["do", "accept", "objections/o1", "--json"] + said.1.split(separator: " ").map(String.init)
        let runs = try await service.run(again + official, again + ["--official", "0816", "--as", "department/MSR"])
        #expect(runs[0].code == .ok && runs[0].output == first.output)
        #expect(service.reads == 1)
        #expect(runs[1].code == .refused && runs[1].errors.contains("REQUEST_ID_REUSED"))
    }

    @Test(
        "a wrong command line is refused before anything is sent, with what is right",
        arguments: [
            (["get"], "NAME is missing: a resource name such as objections/ID"),
            (["get", "objektions/o1"], "there is no collection objektions; did you mean objections?"),
            (["get", "objections"], "'objections' is not a resource name; write objections/{id}"),
            (["get", "objections/"], "'objections/' is not a resource name; write objections/{id}"),
            (
                ["get", "lists/A/1"],
                "'lists/A/1' is not a resource name; write lists/{code}, lists/{code}/versions/{version}"
            ),
            (["list", "objektions"], "there is no collection objektions; did you mean objections?"),
            (["list", "objections", "--stat", "filed"], "there is no option --stat; did you mean --state?"),
            (
                ["list", "domains", "--frobnicate", "x"],
                "there is no option --frobnicate; there are: --limit, --method"
            ),
            (
                ["list", "imports", "--state", "shut"],
                "--state 'shut' is invalid: give one of: open (进行中), finished (已完成), failed (失败), abandoned (已放弃)"
            ),
            (
                ["get", "objections/o1", "--method", "GetRepair"],
                "objections/o1: say which method, --method ObjectionService/GetObjection"
            ),
            (["do"], "STEP is missing: a step or method"),
            (["do", "accept"], "NAME is missing: a resource name such as objections/ID"),
            (["do", "acept", "objections/o1"], "there is no step 'acept' for objections/o1; did you mean accept?"),
            (["do", "accept", "objektions/o1"], "there is no collection objektions; did you mean objections?"),
            (
                ["do", "record", "objections/o1"],
                "there is no step 'record' for objections/o1; use one of: accept, close, confirm-restoration, dismiss, escalate, pause,"
                    + " record-authority-answer, record-notified, reject, start-verification, uphold, withdraw"
            ),
            (["do", "AcceptObjection"], "OBJECTION is missing: objections/ID"),
            (["do", "AcceptObjection", "entries/e1"], "OBJECTION 'entries/e1' is invalid: give objections/ID"),
            (["do", "accept", "objections/o1"], "--official ID[:NAME] is missing: the official who acts"),
            (
                ["do", "reject", "objections/o1", "--raison", "x"],
                "there is no option --raison; did you mean --reason?"
            ),
            (
                ["do", "decide", "entries/e1", "--decision-date", "2026-02-30"],
                "--decision-date '2026-02-30' is invalid: give a day, YYYY-MM-DD"
            ),
        ] as [([String], String)])
    func refused(arguments: [String], message: String) async throws {
        let service = FakeObjections()
        let run = try await service.run(arguments)[0]
        #expect(run.code == .usage)
        #expect(run.errors == "xinyi: \(message)\n")
        #expect(run.output.isEmpty && service.reads == 0 && service.pages == 0)
    }

    @Test("what there is instead is said in Chinese where asked")
    func chinese() async {
        let run = await Run(["--lang", "zh", "do", "acept", "objections/o1"])
        #expect(run.errors == "xinyi: objections/o1 没有步骤 'acept',是否指 accept?\n")
        #expect(
            await Run(["--lang", "zh", "get", "objektions/o1"]).errors == "xinyi: 没有集合 objektions,是否指 objections?\n")
        let choice = await Run(["--lang", "zh", "list", "imports", "--state", "关"])
        #expect(choice.errors.hasPrefix("xinyi: --state '关' 无效,须为其中之一: "), "\(choice.errors)")
    }

    @Test("help of a step without a name is that of do, and of a method its own")
    func help() async {
        #expect(await Run(["do", "accept", "--help"]).output.hasPrefix("Usage: xinyi do STEP [NAME]\n"))
        #expect(
            await Run(["do", "AcceptObjection", "--help"]).output.hasPrefix("Usage: xinyi do AcceptObjection OBJECTION")
        )
        #expect(await Run(["get", "--help"]).code == .ok)
        let list = ["list", "imports", "--help"]
        #expect(await Run(list).output.contains(": open, finished, failed, abandoned\n"))
        #expect(await Run(list + ["--lang", "zh"]).output.contains("(open), "))
    }

    @Test("where several methods fit, --method says which, and without it they are named")
    func several() async {
        let help = await Run(["get", "entries/e1", "--method", "GetRedEntry", "--help"])
        #expect(help.output.contains("Calls xinyi.listing.v1.RedEntryService/GetRedEntry\n"))
        #expect(
            await Run(["get", "entries/e1", "--help"]).output.contains(
                "Calls xinyi.listing.v1.LookupService/GetEntry\n"))
        let list = await Run(["list", "entries", "--method", "ListSeriousEntries", "--help"])
        #expect(list.output.contains("Calls xinyi.listing.v1.SeriousEntryService/ListSeriousEntries\n"))
        let made = await Run(["do", "file", "objections", "--help"])
        #expect(made.output.contains("Calls xinyi.listing.v1.ObjectionService/FileObjection\n"))
    }
}

@Suite("The contract is of a shape that the command line can use")
struct ContractShapeTests {
    @Test("every list is found by what it lists, and by no other's name")
    func lists() throws {
        let lists = ContractMethod.all.filter { $0.name.hasPrefix("List") && $0.isPaged && $0.list != nil }
        #expect(lists.count > 50)
        for list in lists {
            let found = try ContractSearch.list(OptionName.kebab(String(list.name.dropFirst(4))), method: nil)
            #expect(found.path == list.path)
        }
    }

    @Test("every resource that a method gets by name is found by a name of its pattern")
    func gets() throws {
        let gets = ContractMethod.all.filter { $0.name.hasPrefix("Get") && !$0.isPaged && $0.input.has("name") }
        #expect(gets.count > 30)
        for get in gets {
            #expect(!get.input.namePatterns.isEmpty, "\(get.path) does not say what its names look like")
            for pattern in get.input.namePatterns {
                let name = pattern.segments.map { $0.hasPrefix("{") ? "x1" : $0 }.joined(separator: "/")
                #expect(try ContractSearch.get(name, method: get.name).path == get.path)
            }
        }
    }

    @Test(
        "every step of a version is found by its verb, and has a method that reads the version, but for those named here"
    )
    func steps() throws {
        let steps = ContractMethod.all.filter { $0.isMutation && $0.input.has("name") && $0.input.has("etag") }
        #expect(steps.count > 80)
        // The contract has no method to get these.
        let unread: Set = ["LiftRepairBar", "EndProceeding"]
        #expect(Set(steps.filter { $0.reader == nil }.map(\.name)) == unread)
        for step in steps {
            let pattern = try #require(step.input.namePatterns.first, "\(step.path)")
            let name = pattern.segments.map { $0.hasPrefix("{") ? "x1" : $0 }.joined(separator: "/")
            #expect(try ContractSearch.step(ContractSearch.short(step, pattern), name).path == step.path)
            // Who may take a step may read what it is about; otherwise the command line would refuse what the service grants.
            // The lead and the oversight are departments too, and a service knows what it acts on from the feed that it follows.
            guard let readers = step.reader?.method.type.access, !readers.contains(.public) else { continue }
            let departments: Role =
                readers.isDisjoint(with: [.department, .lead, .oversight]) ? [] : [.lead, .oversight]
            let actors = step.method.type.access.subtracting(.service)
            #expect(actors.isSubset(of: readers.union(departments)), "\(step.path)")
        }
    }

    @Test(
        "no two options of a method are called alike, none like one of every command, and all have help in both languages"
    )
    func options() {
        let global = Set(GlobalOptions.all.map(\.name) + ["--etag", "--limit", "--method"])
        for method in ContractMethod.all {
            let fields = RequestFields.of(method.input, RequestFields.Wording())
            let names = fields.map(\.name)
            #expect(Set(names).count == names.count && global.isDisjoint(with: names), "\(method.path): \(names)")
            for field in fields {
                #expect(!field.help.chinese.isEmpty && !field.help.english.isEmpty, "\(method.path) \(field.name)")
            }
        }
    }

    @Test("no enum calls two of its values alike in Chinese, so that a label is one value")
    func labels() {
        for type in DescriptorPool.builtIn.enums.values {
            let labels = type.values.map(\.chinese).filter { !$0.isEmpty }
            #expect(Set(labels).count == labels.count, "\(type.fullName): \(labels)")
        }
    }

    @Test("describe tells who may call and what fields and values are called in Chinese, in both languages")
    func describe() async {
        let english = await Run(["describe", "ObjectionService/AcceptObjection"]).output
        #expect(english.contains("// May be called by: department\nrpc AcceptObjection("), "\(english)")
        #expect(english.contains("  // In Chinese: 经办人\n  xinyi.common.v1.Official official = 3;\n"))
        let chinese = await Run(["describe", "ObjectionService/AcceptObjection", "--lang", "zh"]).output
        #expect(chinese.contains("// 可调用角色: 部门\nrpc AcceptObjection("))
        let values = await Run(["describe", "ObjectionState", "--lang", "zh"]).output
        #expect(values.contains("  // 中文名称: 已受理\n  OBJECTION_STATE_ACCEPTED = 2;\n"))
        let several = await Run(["describe", "RuleBookService/LoadRuleBook", "--lang", "zh"]).output
        #expect(several.contains(/可调用角色: .*牵头部门/), "\(several.prefix(900))")
    }
}
