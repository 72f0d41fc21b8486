import SchemaRuntime
import Testing

@Suite("The contracts keep their conventions")
struct SchemaRulesTests {
    @Test("no contract breaks a rule")
    func contracts() {
        let pool = DescriptorPool.builtIn
        #expect(pool.services.count >= 5)
        for violation in SchemaRules(pool: pool).violations() { Issue.record("\(violation)") }
    }

    @Test("every service, method, field and enum value has its Chinese name, no two values of an enum the same one")
    func labels() {
        let pool = DescriptorPool.builtIn
        for name in SchemaRules(pool: pool).unlabelled() { Issue.record("\(name) has no Chinese") }
        for entry in pool.enums.values where entry.fullName.hasPrefix("xinyi.") {
            let labels = entry.values.map(\.chinese)
            #expect(Set(labels).count == labels.count, "\(entry.fullName): \(labels)")
        }
    }

    @Test("what has no Chinese name is found, whatever it is")
    func noLabels() throws {
        let body = Self.clean + "\n// E.\nenum E {\n // No.\n E_UNSPECIFIED = 0; }"
        let pool = try DescriptorPool(fileDescriptorSet: Tools.descriptorSet(ofProto: Self.file(body)))
        let found = SchemaRules(pool: pool).unlabelled()
        for name in ["XService", "XService.GetX", "ListXRequest.page_size", "E.E_UNSPECIFIED"] {
            #expect(found.contains("xinyi.sample.v1.\(name)"))
        }
    }

    @Test("what breaks no rule is not accused")
    func positive() throws {
        let pool = try DescriptorPool(fileDescriptorSet: Tools.descriptorSet(ofProto: Self.file(Self.clean)))
        #expect(SchemaRules(pool: pool).violations() == [])
    }

    @Test(
        "each rule finds its violation",
        arguments: [
            ("// Head.\nmessage M {\n // It.\n M m = 1; }", "xinyi.sample.v1.M contains itself"),
            (
                "// A.\nmessage A {\n // It.\n B b = 1; }\n// B.\nmessage B {\n // It.\n A a = 1; }",
                "xinyi.sample.v1.A contains itself"
            ),
            ("// M.\nmessage M {\n // It.\n optional string a = 1; }", "xinyi.sample.v1.M.a is proto3 optional"),
            ("// M.\nmessage M {\n // It.\n map<string, string> a = 1; }", "xinyi.sample.v1.M.AEntry is a map"),
            ("// M.\nmessage M { string a = 1; }", "xinyi.sample.v1.M.a has no comment"),
            ("message M {}", "xinyi.sample.v1.M has no comment"),
            (
                "// E.\nenum E {\n // No.\n E_FIRST = 0; }",
                "xinyi.sample.v1.E has another zero value than E_UNSPECIFIED"
            ),
            ("// E.\nenum E {\n // No.\n E_UNSPECIFIED = 0;\n E_X = 1; }", "xinyi.sample.v1.E.E_X has no comment"),
            ("// E.\nenum E {\n // No.\n E_UNSPECIFIED = 0;\n // X.\n OTHER = 1; }", "OTHER does not begin with E_"),
            (
                "import \"google/protobuf/duration.proto\";\n// M.\nmessage M {\n // It.\n"
                    + " google.protobuf.Duration d = 1; }",
                "xinyi.sample.v1.M.d is a google.protobuf.Duration"
            ),
            (
                clean.replacing("rpc GetX(GetXRequest)", with: "rpc GetX(ListXRequest)"),
                "xinyi.sample.v1.ListXRequest is the request or response of 2 methods"
            ),
            (clean.replacing("int32 page_size", with: "int32 size"), "xinyi.sample.v1.XService.ListX has no page_size"),
            (
                clean.replacing("string next_page_token", with: "string next"),
                "xinyi.sample.v1.XService.ListX has no next_page_token"
            ),
            (
                clean.replacing("string request_id", with: "string id"),
                "xinyi.sample.v1.XService.PutX changes something but has no request_id"
            ),
            (clean.replacing("// Rows: R1.", with: "// None."), "xinyi.sample.v1.XService.GetX names no rows"),
        ])
    func negative(body: String, violation: String) throws {
        let pool = try DescriptorPool(fileDescriptorSet: Tools.descriptorSet(ofProto: Self.file(body)))
        #expect(SchemaRules(pool: pool).violations().contains(violation))
    }

    private static func file(_ body: String) -> String {
        "syntax = \"proto3\";\npackage xinyi.sample.v1;\n\(body)\n"
    }

    private static let clean = """
        // Serves X.
        service XService {
          // Returns X.
          // Rows: R1.
          rpc GetX(GetXRequest) returns (GetXResponse) { option idempotency_level = NO_SIDE_EFFECTS; }
          // Lists X.
          // Rows: R2.
          rpc ListX(ListXRequest) returns (ListXResponse) { option idempotency_level = NO_SIDE_EFFECTS; }
          // Puts X.
          // Rows: R3.
          rpc PutX(PutXRequest) returns (PutXResponse) { option idempotency_level = IDEMPOTENT; }
        }
        // Q.
        message GetXRequest {}
        // A.
        message GetXResponse {}
        // Q.
        message ListXRequest {
          // Size.
          int32 page_size = 1;
          // Token.
          string page_token = 2;
        }
        // A.
        message ListXResponse {
          // Next.
          string next_page_token = 1;
        }
        // Q.
        message PutXRequest {
          // Key.
          string request_id = 1;
        }
        // A.
        message PutXResponse {}
        """
}
