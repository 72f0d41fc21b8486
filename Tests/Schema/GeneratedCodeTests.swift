import Foundation
import SchemaRuntime
import Testing

@Suite("The generated code")
struct GeneratedCodeTests {
    @Test("what is committed is what `make generate` writes", arguments: ["Schema", "C/CContracts"])
    func current(directory: String) throws {
        let fresh = try TemporaryDirectory()
        let result = try Tools.run(".ci/generate", [Tools.plugin, fresh.path])
        try #require(result.status == 0, "\(result.errors)")
        let handWritten: Set = ["CContracts.c", "include/CContracts.h", "include/module.modulemap", "README.md"]
        let expected = try files(below: "\(fresh.path)/Shared/\(directory)")
        let actual = try files(below: "\(Tools.root)/Shared/\(directory)").filter { !handWritten.contains($0.key) }
        #expect(!expected.isEmpty)
        #expect(Set(actual.keys).subtracting(expected.keys).sorted() == [], "committed, but no contract asks for it")
        for (name, contents) in expected.sorted(by: { $0.key < $1.key }) {
            #expect(actual[name] == contents, "\(directory)/\(name) is not current: run `make generate`")
        }
    }

    @Test(
        "the generator says what it does not support, and where",
        arguments: [
            ("message M { optional string a = 1; }", "xinyi.sample.v1.M.a: proto3 optional is not supported"),
            ("message M { map<string, string> a = 1; }", "maps are not supported"),
            (
                "import \"google/protobuf/any.proto\"; message M { google.protobuf.Any a = 1; }",
                "google.protobuf.Timestamp is the only well-known type in use"
            ),
        ])
    func unsupported(body: String, message: String) throws {
        try refused(body, message)
    }

    @Test(
        "a method that does not say who may call it does not generate",
        arguments: [
            ("", "S/Get: does not say who may call it"),
            ("option idempotency_level = IDEMPOTENT;", "S/Get: does not say who may call it"),
            ("option (xinyi.common.v1.contract) = {};", "S/Get: does not say who may call it"),
            (
                "option (xinyi.common.v1.contract) = { access: [CALLER_ROLE_SERVICE] };",
                "S/Get: says that services may call it and not which"
            ),
            (
                "option (xinyi.common.v1.contract) = { access: [CALLER_ROLE_LEAD], services: [\"listing\"] };",
                "S/Get: names services and is not for them"
            ),
            (
                "option (xinyi.common.v1.contract) = { access: [CALLER_ROLE_SERVICE], services: [\"listings\"] };",
                "S/Get: there is no service 'listings'"
            ),
            (
                "option (xinyi.common.v1.contract) = { access: [CALLER_ROLE_UNSPECIFIED] };",
                "S/Get: 0 is no role of xinyi.common.v1.CallerRole"
            ),
            (
                "option (xinyi.common.v1.contract) = { access: [CALLER_ROLE_PUBLIC, 63] };",
                "S/Get: 63 is no role of xinyi.common.v1.CallerRole"
            ),
        ])
    func withoutAccess(options: String, message: String) throws {
        try refused(
            """
            import "xinyi/common/v1/options.proto";
            service S { rpc Get(M) returns (M) { \(options) } } message M {}
            """, "xinyi.sample.v1.\(message)")
    }

    /// Expects the generator to refuse a file with `body`, saying `message`.
    private func refused(_ body: String, _ message: String) throws {
        let directory = try TemporaryDirectory()
        try FileManager.default.createDirectory(
            atPath: directory.path + "/xinyi/sample/v1", withIntermediateDirectories: true)
        try "syntax = \"proto3\"; package xinyi.sample.v1; \(body)".write(
            toFile: directory.path + "/xinyi/sample/v1/sample.proto", atomically: true, encoding: .utf8)
        let result = try Tools.run(
            "protoc",
            [
                "-I\(directory.path)", "-Iproto", "--plugin=protoc-gen-xinyi=\(Tools.plugin)",
                "--xinyi_out=\(directory.path)", "xinyi/sample/v1/sample.proto",
            ])
        #expect(result.status != 0)
        #expect(result.errors.contains(message), "\(result.errors)")
    }

    @Test("every construct of the contracts' vocabulary is generated as the conventions say")
    func vocabulary() throws {
        let directory = try TemporaryDirectory()
        try FileManager.default.createDirectory(
            atPath: directory.path + "/xinyi/sample/v1", withIntermediateDirectories: true)
        try Self.sample.write(
            toFile: directory.path + "/xinyi/sample/v1/sample_service.proto", atomically: true, encoding: .utf8)
        let result = try Tools.run(
            "protoc",
            [
                "-I\(directory.path)", "-Iproto", "--plugin=protoc-gen-xinyi=\(Tools.plugin)",
                "--xinyi_out=\(directory.path)", "xinyi/sample/v1/sample_service.proto",
            ])
        try #require(result.status == 0, "\(result.errors)")
        let swift = try String(contentsOfFile: directory.path + "/Sample/SampleService.swift", encoding: .utf8)
        for line in Self.expectedLines { #expect(swift.contains(line), "missing: \(line)") }
        let shapes = swift.split(separator: "\n").filter { line in
            line.hasPrefix("extension ") && ["Request {}", "Request: ", "Response: "].contains { line.contains($0) }
        }
        #expect(
            shapes == [
                "extension TakeRequest: ActedRequest {}",
                "extension StepRequest: ActedRequest, IdempotentRequest, NamedRequest, PagedRequest, VersionedRequest {}",
                "extension ListShadesResponse: PagedResponse {", "extension ListItemsResponse: PagedResponse {}",
            ])
    }

    private static let sample = """
        syntax = "proto3";
        package xinyi.sample.v1;
        import "xinyi/common/v1/common.proto";
        import "xinyi/common/v1/options.proto";
        // Serves samples.
        service SampleService {
          // Takes a sample.
          //
          // Rows: L2, L8.
          rpc Take(TakeRequest) returns (TakeResponse) {
            option idempotency_level = IDEMPOTENT;
            option (xinyi.common.v1.contract) = { access: [CALLER_ROLE_DEPARTMENT, CALLER_ROLE_OPERATOR] };
          }
          // Watches.
          // Rows: D2.
          rpc Watch(TakeRequest) returns (stream TakeResponse) {
            option idempotency_level = NO_SIDE_EFFECTS;
            option (xinyi.common.v1.contract) = { access: [CALLER_ROLE_PUBLIC] };
          }
          // Collects.
          // Rows: D2.
          rpc Collect(stream TakeRequest) returns (TakeResponse) {
            option (xinyi.common.v1.contract).access = CALLER_ROLE_SERVICE;
            option (xinyi.common.v1.contract).access = CALLER_ROLE_LEAD;
            option (xinyi.common.v1.contract).services = "listing";
            option (xinyi.common.v1.contract).services = "measures";
          }
          // Converses.
          // Rows: D2.
          rpc Converse(stream TakeRequest) returns (stream TakeResponse) {
            option (xinyi.common.v1.contract) = { access: [CALLER_ROLE_PUBLIC] };
          }
        }
        // The request.
        message TakeRequest {
          // How many.
          int32 page_size = 1;
          // A word that Swift reserves.
          string class = 2;
          repeated bytes parts = 3;
          Shade shade = 4;
          xinyi.common.v1.Official official = 5;
          // The way.
          oneof by { string name = 6; xinyi.common.v1.SubjectCode code = 7; }
          // Within.
          message Inner { bool x = 1; }
          repeated Inner inner = 8;
        }
        message TakeResponse {}
        // Nearly every shape.
        message StepRequest {
          string name = 1;
          string etag = 2;
          xinyi.common.v1.Official official = 3;
          string request_id = 4;
          int32 page_size = 5;
          string page_token = 6;
        }
        // No shape: other types, lists, a oneof.
        message OtherRequest {
          bytes name = 1;
          repeated string etag = 2;
          string official = 3;
          oneof key { string request_id = 4; }
          int64 page_size = 5;
          string page_token = 6;
        }
        // A page.
        message ListShadesResponse { repeated Shade shades = 1; string next_page_token = 2; bool more = 3; }
        // A page whose list has the name already.
        message ListItemsResponse { string next_page_token = 1; repeated string items = 2; }
        // No page: two lists, none, a name that is taken, no token.
        message ListBothResponse { repeated string a = 1; repeated string b = 2; string next_page_token = 3; }
        message ListNoneResponse { string next_page_token = 1; }
        message ListTakenResponse { repeated string a = 1; int32 items = 2; string next_page_token = 3; }
        message ListAllResponse { repeated string a = 1; }
        // A shade.
        enum Shade { SHADE_UNSPECIFIED = 0; SHADE_2023 = 1; SHADE_DARK_RED = 2; }
        """

    private static let expectedLines = [
        "package import CommonSchema", "/// How many.", "package var pageSize: Int32 = 0",
        "package var `class`: String = \"\"", "package var parts: [[UInt8]] = []",
        "package var shade: Shade = .unspecified", "package var official: CommonSchema.Official? = nil",
        "package enum OneOf_By: Sendable, Hashable {", "case code(CommonSchema.SubjectCode)",
        "package var by: OneOf_By?",
        "package struct Inner: ContractMessage {", "package var inner: [TakeRequest.Inner] = []", "case _2023",
        "case darkRed",
        "access: [.department, .operator],", "access: [.service, .lead], services: [\"listing\", \"measures\"],",
        "access: [.public],",
        "package var items: [Shade] {", "get { shades }", "set { shades = newValue }",
        "case unrecognized(Int32)", "rows: [\"L2\", \"L8\"])", "idempotency: .idempotent,", "kind: .serverStreaming,",
        "package protocol SampleService: RPCService {",
        "func take(_ request: TakeRequest, context: ServerContext) async throws -> TakeResponse",
        "func watch(_ request: TakeRequest, context: ServerContext, writer: ResponseWriter<TakeResponse>) async throws",
        "throw unimplemented(SampleServiceMethods.take)", "package struct SampleServiceClient: RPCClient {",
        "async throws -> ResponseStream<TakeResponse>", "kind: .clientStreaming,", "kind: .bidirectional,",
        "func collect(_ requests: RequestStream<TakeRequest>, context: ServerContext) async throws -> TakeResponse",
        "func converse(_ requests: RequestStream<TakeRequest>, context: ServerContext, writer: ResponseWriter<TakeResponse>)",
        "router.clientStreaming(SampleServiceMethods.collect) { (requests: RequestStream<TakeRequest>, context: ServerContext) "
            + "async throws -> TakeResponse in",
        "func collect(options: CallOptions = .default, send: (RequestWriter<TakeRequest>) async throws -> Void) "
            + "async throws -> TakeResponse",
        "try await channel.clientStreaming(SampleServiceMethods.collect, options: options, send: send)",
        "func converse(options: CallOptions = .default) async throws -> StreamingCall<TakeRequest, TakeResponse>",
        "try await channel.bidirectional(SampleServiceMethods.converse, options: options)",
    ]

    private func files(below root: String) throws -> [String: Data] {
        var result: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: root) ?? .init() {
            var isDirectory: ObjCBool = false
            guard FileManager.default.fileExists(atPath: "\(root)/\(name)", isDirectory: &isDirectory),
                !isDirectory.boolValue
            else { continue }
            result[name] = try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(name)"))
        }
        return result
    }
}
