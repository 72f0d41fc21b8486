import CommonSchema
import RPC
import Testing

@Suite("An answer that is encoded already")
struct EncodedAnswerTests {
    private let context = ServerContext(method: MethodDescriptor(service: "test.S", method: "M"))

    @Test("is sent as it is, not encoded again")
    func sent() throws {
        // Bytes that no encoding of this answer would be: only so does it show where they come from.
        let answer = EchoResponse(payload: [1, 2, 3])
        context.note(answer, encodedAs: [9, 9])
        #expect(try context.encoding(of: answer) == [9, 9])
    }

    @Test("is not sent in place of another answer, of this type or another one")
    func other() throws {
        context.note(EchoResponse(payload: [1, 2, 3]), encodedAs: [9, 9])
        let changed = EchoResponse(payload: [1, 2, 4])
        #expect(try context.encoding(of: changed) == changed.serialized())
        let request = EchoRequest(payload: [1, 2, 3])
        #expect(try context.encoding(of: request) == request.serialized())
    }

    @Test("is not needed")
    func none() throws {
        let answer = EchoResponse(payload: [1, 2, 3])
        #expect(try context.encoding(of: answer) == answer.serialized())
    }
}
