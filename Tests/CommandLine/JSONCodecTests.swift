import CommandLineKit
import JSON
import Phrases
import SchemaRuntime
import Testing

@Suite("JSON as messages")
struct JSONCodecTests {
    private let codec = JSONCodec(pool: .builtIn)

    @Test(
        "what goes in comes out",
        arguments: [
            ("xinyi.common.v1.Official", #"{"id":"0815","name":"王"}"#),
            ("xinyi.common.v1.SubjectReference", #"{"name":"subjects/1"}"#),
            ("xinyi.common.v1.SubjectReference", #"{"code":{"kind":"CODE_KIND_USCC","value":"X"}}"#),
            ("xinyi.common.v1.SubjectCode", #"{"kind":77}"#),
            ("xinyi.common.v1.Heartbeat", #"{"headPosition":"9223372036854775807","time":"2026-11-23T08:00:00.120Z"}"#),
            ("xinyi.common.v1.Heartbeat", #"{"time":"0001-01-01T00:00:00Z"}"#),
            ("xinyi.common.v1.DueDate", #"{"date":"2026-01-01","provisional":true}"#),
            ("xinyi.common.v1.GetDescriptorSetResponse", #"{"fileDescriptorSet":"AAECAw==","services":["a","b"]}"#),
            ("xinyi.common.v1.GetDescriptorSetRequest", "{}"),
            ("xinyi.measures.v1.ListChecksRequest", #"{"fromTime":"2026-11-23T08:00:00Z","pageSize":-5}"#),
        ])
    func roundTrip(type: String, text: String) throws {
        let value = try JSONValue.parse(text)
        #expect(try codec.json(codec.wire(value, as: type), as: type).compact == value.compact)
    }

    @Test(
        "other spellings of the same are read",
        arguments: [
            ("xinyi.common.v1.Heartbeat", #"{"head_position":5}"#, #"{"headPosition":"5"}"#),
            ("xinyi.common.v1.Heartbeat", #"{"headPosition":5.0}"#, #"{"headPosition":"5"}"#),
            ("xinyi.common.v1.Heartbeat", #"{"headPosition":null}"#, "{}"),
            ("xinyi.common.v1.Heartbeat", #"{"headPosition":"0"}"#, "{}"),
            (
                "xinyi.common.v1.Heartbeat", #"{"time":"2026-11-23T16:00:00+08:00"}"#,
                #"{"time":"2026-11-23T08:00:00Z"}"#
            ),
            ("xinyi.common.v1.SubjectCode", #"{"kind":1}"#, #"{"kind":"CODE_KIND_USCC"}"#),
            (
                "xinyi.common.v1.GetDescriptorSetResponse", #"{"fileDescriptorSet":"_-8"}"#,
                #"{"fileDescriptorSet":"/+8="}"#
            ),
            ("xinyi.common.v1.SubjectReference", #"{"name":""}"#, #"{"name":""}"#),
        ])
    func spellings(type: String, text: String, shown: String) throws {
        #expect(try codec.json(codec.wire(JSONValue.parse(text), as: type), as: type).compact == shown)
    }

    @Test(
        "what does not fit is refused by path, rule and remedy",
        arguments: [
            (
                "xinyi.measures.v1.CheckRequest", #"{"sbject":{}}"#, "sbject", "is not a field of",
                "use one of: subject, matter, purpose, official, onDate"
            ),
            ("xinyi.measures.v1.CheckRequest", #"{"ondate":""}"#, "ondate", "is not a field of", "write 'onDate'"),
            (
                "xinyi.measures.v1.CheckRequest", #"{"subject":{"code":{"value":5}}}"#, "subject.code.value",
                "is a number",
                "give a string"
            ),
            (
                "xinyi.measures.v1.BatchCheckRequest", #"{"subjects":[{},{"name":[]}]}"#, "subjects[1].name",
                "is an array", "give a string"
            ),
            ("xinyi.measures.v1.BatchCheckRequest", #"{"subjects":{}}"#, "subjects", "is an object", "give an array"),
            (
                "xinyi.common.v1.SubjectReference", #"{"name":"a","code":{}}"#, "code", "excludes 'name'",
                "give one of both"
            ),
            (
                "xinyi.common.v1.SubjectCode", #"{"kind":"USCC"}"#, "kind", "'USCC' is not a value of",
                "CODE_KIND_USCC, CODE_KIND_CITIZEN_ID"
            ),
            (
                "xinyi.common.v1.Heartbeat", #"{"headPosition":1.5}"#, "headPosition", "must be a whole number",
                "correct"
            ),
            (
                "xinyi.common.v1.Heartbeat", #"{"headPosition":"9223372036854775808"}"#, "headPosition",
                "must be a whole number from -9223372036854775808", "correct"
            ),
            (
                "xinyi.measures.v1.ListChecksRequest", #"{"pageSize":2147483648}"#, "pageSize", "to 2147483647",
                "correct"
            ),
            ("xinyi.common.v1.Heartbeat", #"{"time":"yesterday"}"#, "time", "RFC 3339", "2026-11-23T08:00:00+08:00"),
            (
                "xinyi.common.v1.Heartbeat", #"{"head_position":1,"headPosition":1}"#, "headPosition",
                "both of its names", "once"
            ),
            (
                "xinyi.common.v1.GetDescriptorSetResponse", #"{"fileDescriptorSet":"A"}"#, "fileDescriptorSet",
                "base64", "base64"
            ),
            ("xinyi.common.v1.DueDate", #"{"provisional":"true"}"#, "provisional", "is a string", "true or false"),
            ("xinyi.common.v1.Official", "[]", "", "is an array", "the fields id, name"),
            ("xinyi.none.v1.None", "{}", "", "is not known", "xinyi list"),
        ] as [(String, String, String, String, String)])
    func refused(type: String, text: String, path: String, rule: String, remedy: String) throws {
        let value = try JSONValue.parse(text)
        let error = #expect(throws: JSONCodecError.self) { try codec.wire(value, as: type) }
        #expect(error?.path == path)
        #expect(error?.rule.english.contains(rule) == true, "\(error?.rule ?? "")")
        #expect(error?.remedy.english.contains(remedy) == true, "\(error?.remedy ?? "")")
    }

    @Test(
        "bytes that are no such message are refused",
        arguments: [[0xff], [0x0a, 0x05], [0x0a, 0x01, 0xff]] as [[UInt8]])
    func malformed(bytes: [UInt8]) {
        #expect(throws: JSONCodecError.self) { try codec.json(bytes, as: "xinyi.common.v1.Official") }
    }

    @Test("every message of the contracts is shown and read back from random bytes' JSON")
    func everyMessage() throws {
        for type in DescriptorPool.builtIn.messages.values.sorted(by: { $0.fullName < $1.fullName }) {
            let empty = try codec.wire(
                [:], as: type.fullName == "google.protobuf.Timestamp" ? "xinyi.common.v1.Official" : type.fullName)
            #expect(empty.isEmpty)
        }
    }

    @Test(
        "base64 is as RFC 4648 says",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy"),
        ])
    func base64(plain: String, encoded: String) {
        #expect(Base64.encode(Array(plain.utf8)) == encoded)
        #expect(Base64.decode(encoded) == Array(plain.utf8))
    }

    @Test("what is not base64 is none", arguments: ["A", "Z===", "Zm9v!", "信"])
    func notBase64(text: String) {
        #expect(Base64.decode(text) == nil)
    }
}
