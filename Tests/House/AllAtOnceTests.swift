import JSON
import SchemaRuntime
import ServiceKit
import TestKit
import Testing

/// Who corrects a request hears all that is wrong with it: the fields that a method refuses one by one are refused together when they
/// are bad together. The methods and their fields come from the contract.
@Suite("All that is wrong with a request is told at once", .timeLimit(.minutes(10)))
struct AllAtOnceTests {
    /// Values that are wrong by themselves, whatever the other fields say: of a request's fields, and of those of messages in it.
    private static func bad(_ type: String, _ prefix: String = "") -> [(path: String, value: JSONValue)] {
        let fields = DescriptorPool.builtIn.messages[type]?.fields ?? []
        var values: [(path: String, value: JSONValue)] = []
        for field in fields where field.oneof == nil && !field.isRepeated && !field.comment.contains("Output only") {
            switch (field.name, field.kind) {
            case ("request_id", _): values.append((prefix + field.name, "short"))
            case ("page_size", _): values.append((prefix + field.name, -1))
            case ("official", _): values.append((prefix + field.name, ["id": "x 1"]))
            case (let name, .string)
            where name.hasSuffix("_date") || name.hasSuffix("_from") || name.hasSuffix("_until"):
                values.append((prefix + name, "2026-02-30"))
            case (let name, .string) where !["etag", "page_token"].contains(name):
                values.append((prefix + name, "见 11010519491231002X 案"))
            case (let name, .message("xinyi.common.v1.SubjectReference")):
                values.append((prefix + name, ["code": ["value": "91230109MA1C0T3R"]]))
            case (let name, .message(let inner)) where prefix.isEmpty && inner.hasPrefix("xinyi."):
                values += bad(inner, name + ".")
            default: break
            }
        }
        return values
    }

    /// Whether the code is right depends on another field: whether it was issued so (`issue_source`).
    private static let apart = ["SubjectService/RegisterSubject": ["code.value"]]

    @Test("the fields that are refused one by one are refused together")
    func together() async throws {
        var (methods, fields) = (0, 0)
        try await OneAnswerTests.everywhere { _, judge in
            var refused: [(path: String, value: JSONValue)] = []
            let apart = Self.apart["\(judge.service.name)/\(judge.method.name)"] ?? []
            for (path, value) in Self.bad(judge.method.input) where !apart.contains(path) {
                guard let judgement = await judge.judge(path, value) else { return }
                if case .refused = judgement { refused.append((path, value)) }
            }
            guard refused.count > 1, let named = await judge.together(refused) else { return }
            methods += 1
            fields += named.count
            let missing = refused.map(\.path).filter { !named.contains($0) }
            #expect(missing == [], "\(judge.service.name)/\(judge.method.name) names \(named.sorted()) alone")
        }
        print("all at once: \(methods) methods named \(fields) fields together")
        #expect(methods >= 40, "the question reaches fewer methods than it did")
        #expect(fields >= 120, "the question reaches fewer fields than it did")
    }
}
