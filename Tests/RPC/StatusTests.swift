import Phrases
import RPC
import TestKit
import Testing
import Wire

@Suite("Status")
struct StatusTests {
    private func roundTrip(_ error: RPCError) throws -> RPCError? {
        let bytes = StatusCodec.encode(error)
        return try StatusCodec.decode(bytes.span.bytes)
    }

    @Test("every canonical code comes back with its message", arguments: RPCError.Code.all)
    func codes(code: RPCError.Code) throws {
        let error = RPCError(code: code, message: "信义 \(code)")
        #expect(try roundTrip(error) == error)
    }

    @Test("all details come back")
    func details() throws {
        let error = RPCError(
            code: .invalidArgument, message: "m",
            info: ErrorInfo(reason: "R", domain: "d", metadata: ["k": "v", "empty": "", "z": "1"]),
            fieldViolations: [
                FieldViolation(field: "a.b", rule: "must be x", remedy: "give x; or y"),
                FieldViolation(field: "c", rule: "must be there", remedy: ""),
            ],
            preconditions: [PreconditionViolation(type: "T", subject: "s", remedy: "do it")],
            retryAfter: .seconds(3) + .milliseconds(250))
        #expect(try roundTrip(error) == error)
    }

    @Test("message, rule and remedy come back in both languages, and what has no Chinese in English")
    func languages() throws {
        let violations = [
            FieldViolation(field: "a", rule: Phrase("须填写", "must be there"), remedy: Phrase("补填", "fill it in")),
            FieldViolation(field: "b", rule: "x", remedy: ""),
        ]
        let error = try roundTrip(
            RPCError(code: .invalidArgument, message: Phrase("有误；请改正", "wrong; right it"), fieldViolations: violations))
        #expect(error?.text.chinese == "有误；请改正" && error?.message == "wrong; right it")
        #expect(error?.fieldViolations == violations)
        #expect(error?.fieldViolations.map(\.rule.chinese) == ["须填写", "x"])
        #expect(error?.fieldViolations.map(\.remedy.chinese) == ["补填", ""])
        let plain = try roundTrip(RPCError(code: .internal, message: .verbatim("no Chinese")))
        #expect(plain?.text.chinese == "no Chinese")
    }

    @Test("a message in a language that is not asked for is not taken for Chinese")
    func otherLocale() throws {
        var localized: [UInt8] = []
        FieldWriter.append(1, "fr-FR", to: &localized)
        FieldWriter.append(2, "faux", to: &localized)
        var any: [UInt8] = []
        FieldWriter.append(1, "type.googleapis.com/google.rpc.LocalizedMessage", to: &any)
        FieldWriter.append(2, bytes: localized, to: &any)
        var status: [UInt8] = []
        FieldWriter.append(1, Int64(3), to: &status)
        FieldWriter.append(2, "wrong", to: &status)
        FieldWriter.append(3, bytes: any, to: &status)
        #expect(try StatusCodec.decode(status.span.bytes)?.text.chinese == "wrong")
    }

    @Test("the makers name field, rule and remedy")
    func makers() throws {
        let error = RPCError.invalid("fine_fen", rule: "must be positive", remedy: "give the amount", domain: "d")
        #expect(error.message == "fine_fen: must be positive; give the amount")
        #expect(error.info == ErrorInfo(reason: "INVALID_FIELD", domain: "d", metadata: ["field": "fine_fen"]))
        #expect(try roundTrip(error) == error)
        #expect(
            RPCError.notFound(resource: "list entry", name: "n", domain: "d").info?.reason == "LIST_ENTRY_NOT_FOUND")
        #expect(RPCError.unimplemented(method: "a/b", rows: ["L3"]).message.contains("L3"))
    }

    @Test("a code that is not canonical becomes UNKNOWN and keeps its number", arguments: [17, 99, -3] as [Int32])
    func unknownCode(number: Int32) throws {
        var bytes: [UInt8] = []
        FieldWriter.append(1, Int64(number), to: &bytes)
        let error = try StatusCodec.decode(bytes.span.bytes)
        #expect(error?.code == .unknown)
        #expect(error?.info?.metadata["status_code"] == "\(number)")
        #expect(try roundTrip(RPCError(code: .init(rawValue: number), message: ""))?.code == .unknown)
    }

    @Test("code 0 is OK, with or without a message")
    func ok() throws {
        #expect(try StatusCodec.decode([UInt8]().span.bytes) == nil)
        #expect(try StatusCodec.decode(hex("12 01 61").span.bytes) == nil)
    }

    @Test("a broken or unknown detail does not cost the status")
    func brokenDetail() throws {
        var any: [UInt8] = []
        FieldWriter.append(1, "type.googleapis.com/google.rpc.ErrorInfo", to: &any)
        FieldWriter.append(2, bytes: [0x0a, 0x05, 0x61], to: &any)
        var other: [UInt8] = []
        FieldWriter.append(1, "example.com/other.Type", to: &other)
        FieldWriter.append(2, bytes: [1, 2, 3], to: &other)
        var bytes: [UInt8] = []
        FieldWriter.append(1, 5, to: &bytes)
        FieldWriter.append(3, bytes: any, to: &bytes)
        FieldWriter.append(3, bytes: other, to: &bytes)
        #expect(try StatusCodec.decode(bytes.span.bytes)?.code == .notFound)
    }

    @Test("a retry delay outside protobuf's range is ignored")
    func absurdDelay() throws {
        var duration: [UInt8] = []
        FieldWriter.append(1, Int64.min, to: &duration)
        var retry: [UInt8] = []
        FieldWriter.append(1, bytes: duration, to: &retry)
        var any: [UInt8] = []
        FieldWriter.append(1, "type.googleapis.com/google.rpc.RetryInfo", to: &any)
        FieldWriter.append(2, bytes: retry, to: &any)
        var bytes: [UInt8] = []
        FieldWriter.append(1, 14, to: &bytes)
        FieldWriter.append(3, bytes: any, to: &bytes)
        #expect(try StatusCodec.decode(bytes.span.bytes)?.retryAfter == nil)
    }

    @Test("every prefix and every changed byte of a status is a status or an error, never a crash")
    func mutations() {
        let bytes = StatusCodec.encode(
            RPCError.precondition(
                reason: "R", message: "m", remedy: "r", domain: "d", metadata: ["name": "things/1"]))
        for end in 0...bytes.count { _ = try? StatusCodec.decode(bytes.span.bytes, in: 0..<end) }
        for index in bytes.indices {
            for value in [0, 1, 0x7f, 0x80, 0xff] as [UInt8] {
                var changed = bytes
                changed[index] = value
                _ = try? StatusCodec.decode(changed.span.bytes)
            }
        }
    }

    @Test("errors compare without their cause")
    func cause() {
        struct Cause: Error {}
        var error = RPCError.cancelled()
        error.cause = Cause()
        #expect(error == .cancelled())
    }

    @Test("metadata folds keys, keeps repeats and order")
    func metadata() {
        var metadata: Metadata = ["Trace-ID": "1", "b": "2"]
        metadata.append("trace-id", "3")
        #expect(metadata[first: "TRACE-id"] == "1")
        #expect(metadata.values(for: "trace-id") == ["1", "3"])
        metadata.set("B", "4")
        #expect(metadata.pairs.map(\.key) == ["trace-id", "trace-id", "b"])
        #expect(metadata[first: "none"] == nil)
    }
}
