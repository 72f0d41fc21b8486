import CommandLineKit
import CommonSchema
import JSON
import MeasuresSchema
import Phrases
import RPC
import SchemaRuntime
import Testing
import Transport

/// A service that tells its contract, answers a Check, and refuses one matter.
private struct FakeMeasures: CheckService, FeedService {
    func check(_ request: CheckRequest, context: ServerContext) async throws -> CheckResponse {
        guard request.matter != "FIN-01" else {
            throw RPCError.invalid(
                "matter", rule: "must be a matter of your department", remedy: "ask the department that owns it",
                reason: "NOT_YOUR_DEPARTMENT", domain: "xinyi.measures.v1")
        }
        var answer = CheckAnswer(queryNumber: "Q1", matter: request.matter)
        answer.freshness = [SourceFreshness(source: "listing", fresh: request.matter != "APV-02")]
        if ["APV-03", "APV-04"].contains(request.matter) {
            answer.verdict = .proceed
            answer.subject = CheckedSubject(known: request.matter == "APV-03")
            if request.matter == "APV-04" {
                answer.subjectNoteZh = "按首次办事的主体办理"
                answer.subjectNoteEn = "handle it as one that comes for the first time"
            }
            return CheckResponse(answer: answer)
        }
        answer.verdict = request.matter == "APV-02" ? .verify : .refuse
        answer.subject = CheckedSubject(known: true, displayName: "绥芬河测试公司", displayCode: "91350100M000100Y43")
        answer.matterNameZh = context.metadata[first: "xinyi-caller"] ?? "nobody"
        answer.restraints = [
            Restraint(
                measure: MeasureReference(
                    code: "SA-001", nameZh: "从严审查", nameEn: "Strict review",
                    legalBasis: [LegalBasis(instrument: "行政许可法", article: "第六十九条")]),
                instruction: .refuse,
                instructionOnceVerified: .refuse,
                grounds: [
                    Ground(
                        kind: .seriousList, source: "entries/7", decisionNumber: "安监字1号",
                        legalBasis: [LegalBasis(instrument: "安全生产法", article: "第七十八条")], expiryDate: "2027-01-01",
                        remedies: [
                            Remedy(
                                kind: "objection", authority: "EMR", instructions: "at the counter",
                                dueDate: "2026-12-31", instructionsZh: "到窗口提出")
                        ])
                ])
        ]
        answer.undecided = [
            UndecidedIncentive(
                measure: MeasureReference(code: "IN-010", nameZh: "绿色通道", nameEn: "Green channel"),
                reason: .ruleBookMissing, noteZh: "尚无规则书", noteEn: "no rule book is known")
        ]
        return CheckResponse(answer: answer)
    }

    func watchMeasures(
        _ request: WatchMeasuresRequest, context: ServerContext, writer: ResponseWriter<WatchMeasuresResponse>
    ) async throws {
        for position in 1...3 {
            try await writer.write(
                WatchMeasuresResponse(
                    event: .heartbeat(Heartbeat(headPosition: request.afterPosition + Int64(position)))))
        }
    }

    func register(in router: inout Router) {
        registerCheckService(in: &router)
        registerFeedService(in: &router)
    }
}

/// Tells the contract.
private struct FakeIntrospection: IntrospectionService {
    func getDescriptorSet(
        _ request: GetDescriptorSetRequest, context: ServerContext
    ) async throws -> GetDescriptorSetResponse {
        GetDescriptorSetResponse(fileDescriptorSet: DescriptorSet.bytes)
    }
}

@Suite("Calls over a real socket", .serialized)
struct CallTests {
    private static let method = "xinyi.measures.v1.CheckService/Check"

    /// Runs `arguments` against a server of both services.
    private func run(_ arguments: [String], input: [String] = [], tells: Bool = true) async throws -> Run {
        let services: [any RPCService] = tells ? [FakeMeasures(), FakeIntrospection()] : [FakeMeasures()]
        let group = EventLoopGroup(loops: 1)
        let server = Server(
            configuration: ServerConfiguration(address: try SocketAddress.parse("127.0.0.1:0")), services: services,
            group: group)
        let address = try server.start()
        let run = await Run(
            arguments + ["--address", "\(address)"], input: input,
            connect: { target throws(CommandError) in
                do throws(TransportError) {
                    return ClientConnection(address: try SocketAddress.parse(target.addresses[0]))
                } catch {
                    throw .usage("", "\(error)")
                }
            })
        server.beginGracefulShutdown()
        await server.waitUntilStopped()
        return run
    }

    @Test("a method is called with JSON in and out, also where the server tells no contract", arguments: [true, false])
    func call(tells: Bool) async throws {
        let run = try await run(
            [
                "call", Self.method, #"{"subject":{"name":"subjects/1"},"matter":"APV-01"}"#, "--json", "--as",
                "department/APV",
            ],
            tells: tells)
        #expect(run.code == .ok, "\(run.errors)")
        let answer = try JSONValue.parse(run.output)
        #expect(answer["answer"]?["queryNumber"] == "Q1")
        #expect(answer["answer"]?["matterNameZh"] == "spiffe://xinyi.local/department/APV")
        #expect(answer["answer"]?["restraints"]?.elements.first?["instruction"] == "RESTRAINT_INSTRUCTION_REFUSE")
    }

    @Test("the service may be named short, the request may come from standard input or a file")
    func sources() async throws {
        let short = try await run(["call", "CheckService/check", "-"], input: [#"{"matter":"APV-01"}"#])
        #expect(short.code == .ok && short.output.contains("APV-01"))
        let file = TemporaryFile(#"{"matter":"APV-02"}"#)
        let fromFile = try await run(["call", "CheckService.Check", "@" + file.path])
        #expect(fromFile.code == .ok && fromFile.output.contains("APV-02"))
    }

    @Test("a stream is printed as one JSON a line")
    func stream() async throws {
        let run = try await run(["call", "xinyi.measures.v1.FeedService/WatchMeasures", #"{"afterPosition":"4"}"#])
        #expect(run.code == .ok)
        #expect(
            run.output == """
                {"heartbeat":{"headPosition":"5"}}
                {"heartbeat":{"headPosition":"6"}}
                {"heartbeat":{"headPosition":"7"}}

                """)
    }

    @Test("a refusal names field, rule and remedy and ends with 3")
    func refused() async throws {
        let run = try await run(["call", Self.method, #"{"matter":"FIN-01"}"#])
        #expect(run.code == .refused)
        // The last line names the trace, which is another one each time.
        #expect(run.errors.split(separator: "\n").last?.contains(/^  trace: [0-9a-f]{32}$/) == true)
        #expect(
            run.errors.split(separator: "\n").dropLast().joined(separator: "\n") == """
                xinyi: xinyi.measures.v1.CheckService/Check: INVALID_ARGUMENT matter: must be a matter of your department; \
                ask the department that owns it
                  reason: NOT_YOUR_DEPARTMENT
                  field matter: must be a matter of your department
                  remedy: ask the department that owns it
                """)
    }

    @Test("what is not implemented is refused with the rows it waits for")
    func unimplemented() async throws {
        let run = try await run(["call", "xinyi.measures.v1.CheckService/CountChecks", "{}"])
        #expect(run.code == .refused)
        #expect(run.errors.contains("UNIMPLEMENTED") && run.errors.contains("P2"))
    }

    @Test("an unknown field is refused before anything is sent")
    func unknownField() async throws {
        let run = try await run(["call", Self.method, #"{"sbject":{}}"#])
        #expect(run.code == .usage)
        #expect(
            run.errors == """
                xinyi: the request does not fit the method
                  field sbject: is not a field of xinyi.measures.v1.CheckRequest
                  remedy: use one of: subject, matter, purpose, official, onDate, requestId

                """)
        let notJSON = try await self.run(["call", Self.method, "{\n\"matter\" 1}"])
        #expect(notJSON.code == .usage && notJSON.errors.contains("line 2"))
    }

    @Test("a method that does not exist is refused with those that do")
    func unknownMethod() async throws {
        let run = try await run(["call", "xinyi.measures.v1.CheckService/Chek"])
        #expect(run.code == .usage)
        #expect(run.errors.contains("it has: Check, BatchCheck"))
    }

    @Test("a check is shown with ground, law, expiry and remedy, in both languages", arguments: ["en", "zh"])
    func check(language: String) async throws {
        let run = try await run(
            [
                "check", "91350100M000100Y43", "--matter", "APV-01", "--purpose", "p", "--official", "1:王", "--lang",
                language,
            ])
        #expect(run.code == .refuse, "\(run.errors)")
        #expect(run.output.hasPrefix(language == "zh" ? "结论: 不予办理\n" : "Verdict: refuse\n"))
        for text in ["绥芬河测试公司", "Q1", "SA-001", "安全生产法 第七十八条", "2027-01-01", "entries/7", "EMR"] {
            #expect(run.output.contains(text), "\(text)")
        }
        // The clerk says by which article the measure is applied, which is not the one that the entry rests on.
        for line in language == "zh"
            ? ["措施依据: 行政许可法 第六十九条\n", "列入依据: 安全生产法 第七十八条\n"]
            : ["law of the measure: 行政许可法 第六十九条\n", "law of the entry: 安全生产法 第七十八条\n"]
        {
            #expect(run.output.contains("\n      " + line), "\(run.output)")
        }
        #expect(run.output.contains(language == "zh" ? "异议 · EMR · 到窗口提出" : "objection · EMR · at the counter"))
        #expect(run.output.contains(language == "zh" ? "约束措施" : "Restraints"))
        #expect(
            run.output.contains(language == "zh" ? "IN-010 绿色通道  尚无规则书" : "IN-010 Green channel  no rule book is known")
        )
        #expect(run.output.contains(language == "zh" ? "不予办理" : "refuse"))
    }

    @Test(
        "a check begins with its verdict, and ends with the code of it",
        arguments: [
            ("APV-03", ExitCode.ok, "结论: 可办理\n\n主体", "Verdict: proceed\n\nSubject"),
            // Of a code that nobody knows the verdict alone would be mistaken.
            (
                "APV-04", .ok, "结论: 可办理\n  ! 登记服务不认识此主体: 请将代码与证照核对\n  ! 按首次办事的主体办理\n\n主体",
                "Verdict: proceed\n  ! not known to the registry: compare the code with the certificate\n"
                    + "  ! handle it as one that comes for the first time\n\nSubject"
            ),
            (
                "APV-02", .verify, "结论: 须核实\n  未及时收到的来源: listing\n",
                "Verdict: verify\n  not heard for too long: listing\n"
            ),
            ("APV-01", .refuse, "结论: 不予办理\n\n主体", "Verdict: refuse\n\nSubject"),
        ])
    func verdict(matter: String, code: ExitCode, chinese: String, english: String) async throws {
        for (language, head) in [("zh", chinese), ("en", english)] {
            let run = try await run(
                [
                    "check", "91350100M000100Y43", "--matter", matter, "--purpose", "p", "--official", "1:王", "--lang",
                    language,
                ])
            #expect(run.code == code, "\(run.errors)")
            #expect(run.output.hasPrefix(head), "\(run.output)")
        }
    }

    @Test("where nobody listens the code is 4 and the remedy is said")
    func unavailable() async {
        let run = await Run(
            ["call", Self.method, "{}", "--address", "127.0.0.1:1", "--timeout", "2"],
            connect: { target throws(CommandError) in
                do throws(TransportError) {
                    return ClientConnection(address: try SocketAddress.parse(target.addresses[0]))
                } catch {
                    throw .usage("", "\(error)")
                }
            })
        #expect(run.code == .unavailable)
        #expect(run.errors.contains("UNAVAILABLE") && run.errors.contains("remedy: check that the service runs"))
    }

    @Test("list and describe show the running server's contract")
    func explore() async throws {
        let list = try await run(["list", "CheckService"])
        #expect(list.output.contains("xinyi.measures.v1.CheckService/BatchCheck"))
        let described = try await run(["describe", "CheckRequest"])
        #expect(described.output.contains("  string matter = 2;\n"))
        #expect(described.output.contains("  // The subject, by name or by code.\n"))
        #expect(try await run(["describe", "Nothing"]).code == .usage)
    }
}
