import JSON
import Phrases
import RPC
import SchemaRuntime

/// The services, as one command sees them: where they are, as whom they are called, and JSON in and out.
struct Session: Sendable {
    /// Gives a channel to the instances of a service, the same one each time.
    let connect: @Sendable (_ addresses: [String], _ service: String) throws(CommandError) -> any Channel
    /// Opens a channel of its own to an instance of a service.
    let open: @Sendable (_ address: String, _ service: String) throws(CommandError) -> any Channel
    /// `--address`: every call goes to one of these; nil where none was given.
    let given: [String]?
    /// `--directory`: services are looked up there.
    let directories: [String]
    /// The caller's identity, a SPIFFE URI; nil to say nothing.
    let identity: String?
    /// The time of each call.
    let timeout: Duration
    /// The time of each stream, which has no end of its own: nil unless a time was given.
    let streamTimeout: Duration?
    /// `--request-id`.
    let requestID: String?
    /// Says something to who runs the command, beside its result.
    let note: @Sendable (Phrase) -> Void

    /// The ports that the services take by default.
    static let defaultPorts = [
        "directory": 7401, "registry": 7402, "listing": 7403, "measures": 7404, "reporting": 7405,
    ]

    /// The name of a service that there is.
    /// - Throws: `CommandError` for another name.
    static func known(_ name: String) throws(CommandError) -> String {
        guard defaultPorts[name] != nil else {
            let known = defaultPorts.keys.sorted().joined(separator: ", ")
            throw .usage("没有服务 \(name);可用: \(known)", "there is no service \(name); use one of: \(known)")
        }
        return name
    }

    /// The contracts that this program knows.
    var codec: JSONCodec { JSONCodec(pool: .builtIn) }

    /// What goes with every call.
    func options(timeout: Duration?) -> CallOptions {
        var metadata = Metadata()
        if let identity { metadata.append("xinyi-caller", identity) }
        return CallOptions(timeout: timeout, metadata: metadata)
    }

    /// A channel to the service whose contracts are in `xinyi.<name>.v1`.
    func channel(to name: String) async throws(CommandError) -> any Channel {
        try connect(try await addresses(of: name), expected(name))
    }

    /// What the server must be where `name` is called: who gives the address knows best which service is there.
    func expected(_ name: String) -> String { given == nil ? name : "*" }

    /// Where one instance of the service is whose contracts are in `xinyi.<name>.v1`.
    func address(of name: String) async throws(CommandError) -> String {
        try await addresses(of: name).first ?? ""
    }

    /// Where the service is whose contracts are in `xinyi.<name>.v1`: every instance that is named or known, at least one.
    func addresses(of name: String) async throws(CommandError) -> [String] {
        if let given { return given }
        if !directories.isEmpty { return name == "directory" ? directories : try await resolve(name) }
        guard let port = Self.defaultPorts[name] else {
            throw .usage(
                "不知道 \(name) 的地址,请用 --address", "there is no default address for \(name); give --address HOST:PORT")
        }
        return ["127.0.0.1:\(port)"]
    }

    /// The serving instances of a service that the first directory knows which answers and knows one.
    private func resolve(_ name: String) async throws(CommandError) -> [String] {
        var last: CommandError?
        for directory in directories {
            do throws(CommandError) {
                let answer = try await call(
                    DynamicMethod("DirectoryService/Resolve", pool: .builtIn), ["service": .string(name)], codec: codec,
                    over: connect([directory], "directory"))
                let instances = answer["instances"]?.elements ?? []
                let serving = instances.filter { $0["servingState"]?.text == "SERVING_STATE_SERVING" }
                let endpoints = serving.compactMap { $0["endpoint"]?.text }
                // In one order, so that calls of one command share their connections.
                if !endpoints.isEmpty { return endpoints.sorted() }
                last = CommandError(
                    .unavailable,
                    [Phrase("目录 \(directory) 没有 \(name) 的可用实例", "the directory \(directory) knows no serving \(name)")])
            } catch {
                last = error
            }
        }
        throw last ?? .usage("缺少 --directory", "--directory is missing")
    }

    /// A key for a mutation.
    func newRequestID() -> String { requestID ?? RandomID.make() }

    /// Calls the unary method `path` with `request`, adding `requestId` where the method takes one and there is none.
    func call(_ path: String, _ request: JSONValue) async throws(CommandError) -> JSONValue {
        try await call(DynamicMethod(path, pool: .builtIn), request)
    }

    /// Calls a method of the contracts that this program knows, where it is served.
    func call(_ method: DynamicMethod, _ request: JSONValue) async throws(CommandError) -> JSONValue {
        let name = CallCommand.target(of: method.descriptor.path)
        return try await call(method, request, codec: codec, over: try await channel(to: name))
    }

    /// `xinyi.registry.v1.SubjectService/GetSubject` → `registry`.
    static func serviceName(of path: String) -> String {
        let parts = path.split(separator: ".")
        return parts.count > 1 ? String(parts[1]) : path
    }

    /// Calls a unary method known by its descriptor.
    func call(
        _ method: DynamicMethod, _ request: JSONValue, codec: JSONCodec, over channel: any Channel
    ) async throws(CommandError) -> JSONValue {
        try await answered(method, request, codec: codec, over: channel).answer
    }

    /// Calls a unary method where it is served, and says whether the answer is that of an earlier call with the same request id.
    func answered(
        _ path: String, _ request: JSONValue
    ) async throws(CommandError) -> (answer: JSONValue, isRepetition: Bool) {
        let method = try DynamicMethod(path, pool: .builtIn)
        let name = CallCommand.target(of: method.descriptor.path)
        return try await answered(method, request, codec: codec, over: try await channel(to: name))
    }

    private func answered(
        _ method: DynamicMethod, _ request: JSONValue, codec: JSONCodec, over channel: any Channel
    ) async throws(CommandError) -> (answer: JSONValue, isRepetition: Bool) {
        let bytes = try wire(method, request, codec)
        do {
            var options = options(timeout: timeout)
            let beside = ResponseMetadata()
            options.responseMetadata = beside
            let answer = try await channel.unaryBytes(method.descriptor, bytes, options: options)
            // What is loaded with ids of its own, so that loading it again does nothing, is no news.
            if requestID != nil, beside.isRepetition {
                note(
                    Phrase(
                        "该请求编号此前已办理:以下为当时的应答,未再次办理",
                        "this request id was used before: this is the answer of then, and nothing was done again"))
            }
            return (try decode(answer, method, codec), beside.isRepetition)
        } catch { throw CommandError(error, of: method) }
    }

    /// Reads a list page after page, at most `limit` items, and gives each item to `each`; false where there are more.
    func items(
        of list: ContractMethod, _ request: JSONValue, limit: Int = CommandLimits.maxRows, each: (ContractValue) -> Void
    ) async throws(CommandError) -> Bool {
        var (request, count) = (request, 0)
        while true {
            if list.isPaged { request.set(["pageSize"], .integer(Int64(min(1000, limit - count)))) }
            let answer = try await call(list.method, request)
            let items = ContractValue(answer, responseOf: list.path)[list.list?.jsonName ?? ""]?.elements ?? []
            items.prefix(limit - count).forEach(each)
            count += items.count
            guard let token = answer["nextPageToken"], token.text?.isEmpty == false else { return true }
            // A server that gives the same page again would never come to an end.
            guard count < limit, token != request["pageToken"] else { return false }
            request.set(["pageToken"], token)
        }
    }

    /// Calls a server-streaming method; `each` is given every message and says whether to go on.
    func stream(
        _ method: DynamicMethod, _ request: JSONValue, codec: JSONCodec, over channel: any Channel,
        each: (JSONValue) throws(CommandError) -> Bool
    ) async throws(CommandError) {
        let bytes = try wire(method, request, codec)
        do {
            let stream = try await channel.serverStreamingBytes(
                method.descriptor, bytes, options: options(timeout: streamTimeout))
            for try await message in stream {
                if try !each(decode(message, method, codec)) { return }
            }
        } catch { throw CommandError(error, of: method) }
    }

    /// The wire form of a request, with a `request_id` where the method takes one and there is none.
    func wire(_ method: DynamicMethod, _ request: JSONValue, _ codec: JSONCodec) throws(CommandError) -> [UInt8] {
        var request = request
        if method.takesRequestID, case .object(var object) = request, object["requestId"] == nil,
            object["request_id"] == nil
        {
            object["requestId"] = .string(newRequestID())
            request = .object(object)
        }
        do throws(JSONCodecError) { return try codec.wire(request, as: method.type.input) } catch {
            throw CommandError(error)
        }
    }

    private func decode(_ bytes: [UInt8], _ method: DynamicMethod, _ codec: JSONCodec) throws(CommandError) -> JSONValue
    {
        do throws(JSONCodecError) { return try codec.json(bytes, as: method.type.output) } catch {
            throw CommandError(
                .refused,
                [
                    Phrase("无法读取 \(method.descriptor.path) 的应答", "cannot read the answer of \(method.descriptor.path)"),
                    Phrase(
                        "  \(error.path): \(error.rule.chinese)；\(error.remedy.chinese)",
                        "  \(error.path): \(error.rule.english); \(error.remedy.english)"),
                ])
        }
    }
}
