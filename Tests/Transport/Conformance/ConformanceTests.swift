import Testing

/// The cases of `Cases/`, in every column, against our server and against our client.
@Suite("Conformance", .serialized, .leakFree)
struct ConformanceTests {
    @Test("our server", arguments: ConformanceRun.all(.server))
    func server(run: ConformanceRun) async throws {
        try await ServerCase(file: run.file, column: run.column).run()
    }

    @Test("our client", arguments: ConformanceRun.all(.client))
    func client(run: ConformanceRun) async throws {
        try await ClientCase(file: run.file, column: run.column).run()
    }

    @Test("both roles have their cases, and each says something")
    func present() {
        for role in CaseFile.Role.allCases {
            let files = CaseFile.all(role)
            #expect(files.count >= 12, "\(role)")
            for file in files {
                #expect(file.lines.contains { $0.verb == "expect" || $0.verb == "result" }, "\(file.name)")
            }
        }
    }

    @Test(
        "a case that does not hold fails: the runners can",
        arguments: [
            "send request 1 Unary x\nexpect response 1 ok y", "send request 1 Unary x\nexpect response 3 ok x",
            "send request 1 Missing\nexpect response 1 NOT_FOUND", "send request 1 Unary x\nexpect end 1",
            "send request 1 Missing\nexpect response 1 UNIMPLEMENTED reason=OTHER", "send nothing 1",
            "send hex 00 00 00 06 00 00 00 01 01 00 0a 01 73 12 01 6d\nexpect hex 00 00 00 00 00 00 00 01 02 01",
        ])
    func brokenServerCase(text: String) async throws {
        await withKnownIssue {
            try await ServerCase(file: CaseFile(name: "broken", text: text), column: .plain).run()
        }
    }

    @Test(
        "a client's case that does not hold fails",
        arguments: [
            "call a unary Unary x\nexpect request 1 Unary y\nsend response 1 ok",
            "call a unary Unary x\nexpect request 1 Unary x\nsend response 1 ok x\nresult a ok y",
            "call a unary Unary x\nexpect request 1 Unary x\nsend response 1 NOT_FOUND\nresult a ABORTED",
            "call a server-streaming Stream x\nexpect request 1 Stream x flags=rc\nsend data 1 b\n"
                + "send data 1 flags=rc,nd\nresult a ok messages=a",
        ])
    func brokenClientCase(text: String) async throws {
        await withKnownIssue {
            try await ClientCase(file: CaseFile(name: "broken", text: text), column: .plain).run()
        }
    }
}
