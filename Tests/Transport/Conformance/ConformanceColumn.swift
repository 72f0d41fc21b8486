import Crypto
import RPC
import TestKit
import Testing
import Transport
import Wire

/// How both sides are connected and what they speak: every case runs in every column.
enum ConformanceColumn: String, CaseIterable, Sendable {
    /// ttrpc as it is, over TCP on loopback.
    case plain
    /// Both ends know our extensions, over TCP on loopback.
    case extended
    /// ttrpc as it is, over TLS with certificates on both ends.
    case plainOverTLS = "plain over TLS"
    /// Both ends know our extensions, over TLS with certificates on both ends.
    case extendedOverTLS = "extended over TLS"

    /// Whether both ends know our extensions.
    var isExtended: Bool { self == .extended || self == .extendedOverTLS }
    /// Whether TLS lies under it.
    var isSealed: Bool { self == .plainOverTLS || self == .extendedOverTLS }
    /// What the line `only` of a case names.
    var speech: ConformanceColumn { isExtended ? .extended : .plain }

    /// What the raw peer names; nothing for a plain one.
    var extensions: Extensions { isExtended ? .all : [] }

    /// The text that names it, with a window that no case reaches; nil for a plain peer.
    var extensionText: String? { extensions.isEmpty ? nil : extensions.text(window: 1 << 30) }

    /// Whether a frame belongs to the extensions: runners skip those that a case does not ask for.
    func isControl(_ header: FrameHeader) -> Bool {
        isExtended && header.type.rawValue > FrameType.data.rawValue
    }
}

/// What a column needs of a server's and a client's configuration, and the raw peers that stand opposite.
struct ConformanceLink {
    private static let service = "service/registry"

    private let column: ConformanceColumn
    private let authority: TestAuthority?

    init(_ column: ConformanceColumn) throws {
        self.column = column
        authority = column.isSealed ? try TestAuthority() : nil
    }

    func server() throws -> ServerConfiguration {
        ServerConfiguration(address: .loopback(port: 0), tls: try authority?.provider(Self.service))
    }

    func client() throws -> ClientConfiguration {
        var configuration = ClientConfiguration(
            tls: try authority.map { ClientTLS(try $0.provider("department/APV"), server: Self.service) })
        configuration.extensions = column.extensions
        return configuration
    }

    /// The peer of a server.
    func connect(to address: SocketAddress) throws -> RawPeer {
        let peer = RawPeer.connect(to: address)
        guard let credentials = try authority?.provider("department/APV").credentials else { return peer }
        return peer.sealed(with: credentials, expecting: Self.service)
    }

    /// The peer of a client.
    func accept(_ listener: RawPeer) async throws -> RawPeer {
        let peer = await listener.accept()
        guard let credentials = try authority?.provider(Self.service).credentials else { return peer }
        return peer.sealed(with: credentials)
    }
}

/// A case in a column.
struct ConformanceRun: Sendable, CustomTestStringConvertible {
    let file: CaseFile
    let column: ConformanceColumn

    var testDescription: String { "\(file.name), \(column.rawValue)" }

    /// Every case of a role in every column that it does not leave out.
    static func all(_ role: CaseFile.Role) -> [ConformanceRun] {
        CaseFile.all(role).flatMap { file in
            ConformanceColumn.allCases.compactMap { column in
                let only = file.lines.first { $0.verb == "only" }
                return only.map { $0.words.contains(column.speech.rawValue) } ?? true
                    ? ConformanceRun(file: file, column: column) : nil
            }
        }
    }
}

/// The service of the golden vectors: `s/m`, whose kind the case says. Every request comes back; behind that of a server stream
/// comes an empty message.
struct GoldenService: RPCService {
    let kind: MethodDescriptor.Kind

    static func method(_ kind: MethodDescriptor.Kind) -> MethodDescriptor {
        MethodDescriptor(service: "s", method: "m", kind: kind)
    }

    func register(in router: inout Router) {
        switch kind {
        case .serverStreaming:
            router.serverStreaming(Self.method(kind)) {
                (request: Blob, context: ServerContext, writer: ResponseWriter<Blob>) async throws in
                try await writer.write(request)
                try await writer.write(Blob())
            }
        case .bidirectional:
            router.bidirectional(Self.method(kind)) {
                (requests: RequestStream<Blob>, context: ServerContext, writer: ResponseWriter<Blob>) async throws in
                for try await request in requests { try await writer.write(request) }
            }
        case .unary, .clientStreaming:
            router.unary(Self.method(.unary)) { (request: Blob, context: ServerContext) async throws -> Blob in request
            }
        }
    }
}

/// What both runners know.
enum Conformance {
    static let service = "test.Control"

    /// `Unary` is a method of the control service, `s/m` one of another.
    static func names(_ method: String) -> (service: String, method: String) {
        let parts = method.split(separator: "/", maxSplits: 1).map(String.init)
        return parts.count == 2 ? (parts[0], parts[1]) : (service, method)
    }

    /// Compares a response with what a line wants: `ok PAYLOAD`, or `CODE` with `reason=` and `message=`.
    static func mismatch(_ line: CaseFile.Line, from index: Int, _ error: RPCError?, _ payload: [UInt8]) -> String? {
        let wanted = line.word(index) ?? "ok"
        guard wanted != "ok" else {
            if let error { return "failed: \(error)" }
            return payload == line.payload(index + 1) ? nil : "another payload: \(shown(payload))"
        }
        guard let error else { return "succeeded with \(shown(payload))" }
        if "\(error.code)" != wanted { return "failed with \(error.code)" }
        if let reason = line.options["reason"], error.info?.reason != reason {
            return "reason \(error.info?.reason ?? "none")"
        }
        if let message = line.options["message"], error.message != message { return "message '\(error.message)'" }
        if let part = line.options["contains"], !error.message.contains(part) { return "message '\(error.message)'" }
        return nil
    }

    /// A kind by its name in a case.
    static func kind(_ name: String?) -> MethodDescriptor.Kind {
        switch name {
        case "server-streaming": .serverStreaming
        case "client-streaming": .clientStreaming
        case "bidirectional": .bidirectional
        default: .unary
        }
    }

    static func shown(_ bytes: [UInt8]) -> String {
        bytes.count > 64 ? "\(bytes.count) bytes" : String(decoding: bytes, as: UTF8.self)
    }
}
