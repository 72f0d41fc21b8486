import JSON
import Phrases
import Testing

@Suite("JSON")
struct JSONTests {
    @Test(
        "a text is read as its value",
        arguments: [
            ("null", .null), (" true ", true), ("false", false), ("0", 0), ("-12", -12), ("1.5", .number(1.5)),
            ("1e3", .number(1000)), ("9223372036854775807", .integer(.max)), ("\"\"", ""), ("\"信义\"", "信义"),
            (#""\u4fe1\n\"\\""#, "信\n\"\\"), (#""a\u0000b""#, "a\0b"), ("[]", []), ("[1,[2]]", [1, [2]]), ("{}", [:]),
            (#"{"b":1,"a":{"c":null}}"#, ["b": 1, "a": ["c": .null]]),
        ] as [(String, JSONValue)])
    func reads(text: String, value: JSONValue) throws {
        #expect(try JSONValue.parse(text) == value)
        #expect(try JSONValue.parse(value.compact) == value)
        #expect(try JSONValue.parse(value.pretty) == value)
    }

    @Test(
        "what is not JSON is refused by line and column",
        arguments: [
            ("", 1), ("{", 1), ("[1,]", 1), ("{\"a\":1,\n\"a\":2}", 2), ("01", 1), ("'a'", 1), ("[1] x", 1), ("nul", 1),
            ("{\n\n\"a\" 1}", 3), ("9223372036854775808", 1), ("\"\u{1}\"", 1), ("{\"a\\u0000b\":1}", 1), ("1e999", 1),
            ("\"\\ud800\"", 1),
        ])
    func refuses(text: String, line: Int) {
        let error = #expect(throws: JSONError.self) { try JSONValue.parse(text) }
        #expect(error?.line == line)
        #expect((error?.column ?? 0) > 0)
        #expect(error?.message.isEmpty == false)
    }

    @Test("a byte order mark before a text and line ends of any editor are read; UTF-16 is named")
    func editors() throws {
        #expect(try JSONValue.parse("\u{FEFF}{\r\n\"a\": 1\r\n}\r\n") == ["a": 1])
        #expect(throws: JSONError.self) { try JSONValue.parse("\u{FEFF}\u{FEFF}1") }
        for mark in [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]] {
            let error = #expect(throws: JSONError.self) { try JSONValue.parse(mark + [0x31, 0]) }
            #expect(error?.message.english.contains("UTF-16") == true)
        }
    }

    @Test("a name given twice is called so")
    func duplicate() {
        let error = #expect(throws: JSONError.self) { try JSONValue.parse(#"{"name": 1, "name": 2}"#) }
        #expect(error?.description.contains("duplicate object key") == true)
    }

    @Test(
        "bytes that are not UTF-8 are refused",
        arguments: [[0x22, 0xff, 0x22], [0x22, 0xc0, 0x80, 0x22]] as [[UInt8]])
    func notUTF8(bytes: [UInt8]) {
        #expect(throws: JSONError.self) { try JSONValue.parse(bytes) }
    }

    @Test("nesting is read up to its bound", arguments: [(127, true), (128, true), (129, false), (100_000, false)])
    func depth(levels: Int, isRead: Bool) throws {
        let text = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        if isRead {
            _ = try JSONValue.parse(text)
        } else {
            let error = #expect(throws: JSONError.self) { try JSONValue.parse(text) }
            #expect(error?.message.english.contains("128 levels") == true)
        }
    }

    @Test("brackets in strings are not nesting")
    func bracketsInStrings() throws {
        let text = "\"" + String(repeating: "[{\\\"", count: 500) + "\""
        #expect(try JSONValue.parse(text).text?.count == 1500)
    }

    @Test("an object keeps its order, also when a member is replaced or removed")
    func order() {
        var object = JSONObject()
        for name in ["z", "a", "m"] { object[name] = .string(name) }
        object["a"] = 1
        #expect(object.members.map(\.name) == ["z", "a", "m"])
        object["z"] = nil
        object["z"] = 2
        #expect(object.members.map(\.name) == ["a", "m", "z"])
        #expect(object["m"] == "m" && object["none"] == nil)
    }

    @Test("the writers lay out as documented")
    func writers() throws {
        let value: JSONValue = ["a": [1, .number(2.5), "x\u{1}\u{2028}"], "b": [:], "c": [], "d": .number(.infinity)]
        #expect(value.compact == #"{"a":[1,2.5,"x\u0001\u2028"],"b":{},"c":[],"d":null}"#)
        #expect(
            value.pretty == """
                {
                  "a": [
                    1,
                    2.5,
                    "x\\u0001\\u2028"
                  ],
                  "b": {},
                  "c": [],
                  "d": null
                }
                """)
    }

    @Test("noise is read or refused, and what is read is written and read the same")
    func noise() throws {
        var state = UInt64.random(in: 1 ... .max)
        print("JSON noise seed \(state)")
        let alphabet = Array("{}[]\",:0123456789.eE+-truefalsn \\u\n信".utf8)
        for _ in 0..<20_000 {
            var bytes: [UInt8] = []
            for _ in 0..<(state % 24) {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes.append(alphabet[Int(state >> 33) % alphabet.count])
            }
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            if let value = try? JSONValue.parse(bytes) { #expect(try JSONValue.parse(value.compact) == value) }
        }
    }
}
