import CommonSchema
import RPC
import SchemaRuntime
import TestKit
import Testing

@Suite("An answer that is encoded already")
struct EncodedAnswerTests {
    private let answer = EchoResponse(payload: [1, 2, 3])
    // Bytes that no encoding of this answer would be: only so does it show where they come from.
    private let noted: [UInt8] = [9, 9]

    /// What the server sends when a handler gives `result`, having noted what `note` notes.
    private func sent(
        _ result: EchoResponse, noting note: @escaping @Sendable (ServerContext) -> Void = { _ in }
    ) async throws -> [UInt8] {
        var router = Router()
        router.unary(MethodDescriptor(service: "test.S", method: "M")) { (_: EchoRequest, context) in
            note(context)
            return result
        }
        let method = try #require(router.methods.first)
        return try await prepared(method)(ServerContext(method: method.descriptor), DiscardingSink())
    }

    private func prepared(_ method: RegisteredMethod) throws -> RegisteredMethod.Prepared {
        let request = try EchoRequest().serialized()
        return try method.prepare(request.span.bytes, .default, nil)
    }

    @Test("is sent as it is, not encoded again")
    func sent() async throws {
        #expect(try await sent(answer) { $0.note(answer, encodedAs: noted) } == noted)
    }

    @Test("is not sent in place of another answer, of this type or another one")
    func other() async throws {
        let changed = EchoResponse(payload: [1, 2, 4])
        #expect(try await sent(changed) { $0.note(answer, encodedAs: noted) } == changed.serialized())
        let request = EchoRequest(payload: [1, 2, 3])
        #expect(try await sent(answer) { $0.note(request, encodedAs: noted) } == answer.serialized())
    }

    @Test("is not needed")
    func none() async throws {
        #expect(try await sent(answer) == answer.serialized())
    }
}
