import JSON
import RPC
import TestKit
import Testing

/// What services say in answers, beside refusals, is there in both languages.
@Suite("What answers say is said in both languages", .timeLimit(.minutes(10)))
struct AnswerTextTests {
    /// Calls of any method, many of them carried out.
    private static let calls = 2_400

    @Test("no answer of any method says something in English alone")
    func answers() async throws {
        try await Village.with(live: false, settleTime: .milliseconds(1)) { village in
            var random = SeededRandom.printed("texts of answers")
            let innocent = try await Innocent(village)
            var calls = HostileCalls(
                village, subjects: innocent.subjects, papers: innocent.papers, random: SeededRandom(seed: random.next())
            )
            try await innocent.teach(&calls)
            var texts = AnswerTexts(catalogue: Village.catalogue)
            for (path, identity, request) in Self.asked { try await Self.ask(path, identity, request, village, &texts) }
            for _ in 0..<Self.calls {
                let identity = calls.caller()
                guard let next = calls.next(as: identity), let answer = await Self.made(next, identity, village) else {
                    continue
                }
                calls.learn(answer, of: identity)
                texts.look(answer, to: next.request, next.call.method)
            }
            for line in texts.found.sorted() { Issue.record("\(line)") }
            print("texts of answers: \(texts.answers) answers, with Chinese: \(texts.pairs.sorted())")
            #expect(texts.answers > Self.calls / 10)
            for place in Self.expected { #expect(texts.pairs.contains(place), "\(place) was not seen") }
        }
    }

    /// Requests whose answers say something for sure.
    private static let asked: [(path: String, identity: String, request: JSONValue)] = [
        ("SubjectService/ValidateCode", "department/MSR", ["code": ["value": "91230109MA1C0T3R9G"]]),
        (
            "LookupService/BatchLookupEntries", "department/MSR",
            ["subjects": [["code": ["value": "91230109MA1C0T3R9G"]]]]
        ),
        (
            "DecisionService/ValidateDecision", "department/MSR",
            ["penalty": ["documentNumber": "", "decisionDate": "2026-02-30"]]
        ),
        (
            "CheckService/BatchCheck", "department/FIN",
            [
                "matter": "FIN-01", "purpose": "审查", "official": ["id": "FIN-1"],
                "subjects": [["code": ["value": "91230109MA1C0T3R9G"]]],
            ]
        ),
        ("CatalogueService/ListMeasures", "department/BEB", ["pageSize": 1000]),
    ]

    private static let expected = [
        "ValidateCodeResponse.reason", "SubjectEntries.problem", "RecordViolation.rule", "CheckFailure.message",
    ]

    private static func ask(
        _ path: String, _ identity: String, _ request: JSONValue, _ village: Village, _ texts: inout AnswerTexts
    ) async throws {
        let call = try ContractCall(path)
        texts.look(try await village.call(path, as: identity, request), to: request, call.method)
    }

    /// What came of a call that was carried out; nil for another.
    private static func made(_ call: HostileCalls.Call, _ identity: String, _ village: Village) async -> JSONValue? {
        guard let wire = try? call.call.wire(call.request, requestID: "texts-\(village.number())"),
            let bytes = try? await village.send(call.call, wire, as: identity)
        else { return nil }
        return try? call.call.json(bytes)
    }

    @Test("English alone, in Chinese in part, and what somebody brought are told apart")
    func twins() throws {
        let method = try ContractCall("SubjectService/ValidateCode").method
        func found(_ answer: JSONValue, _ request: JSONValue = [:]) -> Int {
            var texts = AnswerTexts(catalogue: Village.catalogue)
            texts.look(answer, to: request, method)
            return texts.found.count
        }
        #expect(found(["reason": "one character is wrong"]) == 1)
        #expect(found(["reason": "one character is wrong", "reasonZh": "有一位 is wrong"]) == 1)
        #expect(found(["reason": "one character is wrong", "reasonZh": "有一位写错"]) == 0)
        #expect(found(["warnings": ["no such thing", "no other thing"], "warningsZh": ["没有此物"]]) == 1)
        #expect(found(["folded": "some folded words"], ["value": "some folded words"]) == 0)
        #expect(found(["reason": "LENGTH"]) == 0)
    }
}
