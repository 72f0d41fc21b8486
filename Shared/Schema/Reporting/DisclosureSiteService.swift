// Written by `make generate` from proto/xinyi/reporting/v1/disclosure_site_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// A file of the site.
package struct SiteFile: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.SiteFile" }
    package static let shape = MessageShape(of: Self.self)

    /// Path relative to the site's root, `/` between its parts, never `..`.
    package var path: String = ""

    /// Its size.
    package var sizeBytes: Int64 = 0

    /// SHA-256 of its content, 64 hex digits.
    package var sha256: String = ""

    /// Media type, for example `text/html; charset=utf-8`.
    package var mediaType: String = ""

    package init() {}

    package init(
        path: String = "", sizeBytes: Int64 = 0, sha256: String = "", mediaType: String = ""
    ) {
        self.path = path
        self.sizeBytes = sizeBytes
        self.sha256 = sha256
        self.mediaType = mediaType
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&path)
        visitor.number(&sizeBytes)
        try visitor.text(&sha256)
        try visitor.text(&mediaType)
    }
}

/// A build of the site.
package struct SiteBuild: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.SiteBuild" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `siteBuilds/{id}`. Output only.
    package var name: String = ""

    /// How many files it has.
    package var files: Int32 = 0

    /// Their size together.
    package var sizeBytes: Int64 = 0

    /// How many list entries it shows.
    package var entries: Int32 = 0

    /// How many decisions it shows.
    package var decisions: Int32 = 0

    /// Where the sources stood.
    package var freshness: [CommonSchema.SourceFreshness] = []

    /// When it was recorded. Output only.
    package var createTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", files: Int32 = 0, sizeBytes: Int64 = 0, entries: Int32 = 0, decisions: Int32 = 0,
        freshness: [CommonSchema.SourceFreshness] = [], createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.files = files
        self.sizeBytes = sizeBytes
        self.entries = entries
        self.decisions = decisions
        self.freshness = freshness
        self.createTime = createTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        visitor.number(&files)
        visitor.number(&sizeBytes)
        visitor.number(&entries)
        visitor.number(&decisions)
        try visitor.messages(&freshness)
        try visitor.message(&createTime)
    }
}

/// The request for BuildDisclosureSite.
package struct BuildDisclosureSiteRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.BuildDisclosureSiteRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// Address under which it will be served, at most 200 bytes; empty for relative links only.
    package var baseUri: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", baseUri: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.baseUri = baseUri
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&baseUri)
        try visitor.message(&official)
    }
}

extension BuildDisclosureSiteRequest: ActedRequest, IdempotentRequest {}

/// The answer of BuildDisclosureSite.
package struct BuildDisclosureSiteResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.BuildDisclosureSiteResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The build.
    package var build: SiteBuild? = nil

    package init() {}

    package init(
        build: SiteBuild? = nil
    ) {
        self.build = build
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&build)
    }
}

/// The request for GetSiteBuild.
package struct GetSiteBuildRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetSiteBuildRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `siteBuilds/{id}`.
    package var name: String = ""

    package init() {}

    package init(
        name: String = ""
    ) {
        self.name = name
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
    }
}

extension GetSiteBuildRequest: NamedRequest {}

/// The answer of GetSiteBuild.
package struct GetSiteBuildResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetSiteBuildResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource.
    package var build: SiteBuild? = nil

    package init() {}

    package init(
        build: SiteBuild? = nil
    ) {
        self.build = build
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&build)
    }
}

/// The request for ListSiteBuilds.
package struct ListSiteBuildsRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListSiteBuildsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListSiteBuildsRequest: PagedRequest {}

/// The answer of ListSiteBuilds.
package struct ListSiteBuildsResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListSiteBuildsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var builds: [SiteBuild] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        builds: [SiteBuild] = [], nextPageToken: String = ""
    ) {
        self.builds = builds
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&builds)
        try visitor.text(&nextPageToken)
    }
}

extension ListSiteBuildsResponse: PagedResponse {
    /// The page's items, which the contract calls `builds`.
    package var items: [SiteBuild] {
        get { builds }
        set { builds = newValue }
    }
}

/// The request for ExportDisclosureSite.
package struct ExportDisclosureSiteRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ExportDisclosureSiteRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `siteBuilds/{id}`.
    package var name: String = ""

    /// The build that the client has, `siteBuilds/{id}`; empty for everything.
    package var since: String = ""

    package init() {}

    package init(
        name: String = "", since: String = ""
    ) {
        self.name = name
        self.since = since
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&since)
    }
}

extension ExportDisclosureSiteRequest: NamedRequest {}

/// One message of the stream of ExportDisclosureSite.
package struct ExportDisclosureSiteResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ExportDisclosureSiteResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// What the message is.
    package enum OneOf_Part: Sendable, Hashable {
        /// The next file begins.
        case file(SiteFile)
        /// The next part of the file, at most 65536 bytes.
        case chunk([UInt8])
        /// A file of the client's build that must go.
        case removedPath(String)
    }

    /// What the message is.
    package var part: OneOf_Part?

    package init() {}

    package init(
        part: OneOf_Part? = nil
    ) {
        self.part = part
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        while let number = visitor.alternative() {
            switch number {
                case 1: if let value: SiteFile = try visitor.message() { part = .file(value) }
                case 2: part = .chunk(visitor.bytes())
                case 3: part = .removedPath(try visitor.text())
                default: break
            }
        }
        if visitor.isWriting {
            switch part {
                case .file(let value): try visitor.put(1, value)
                case .chunk(let value): visitor.put(2, value)
                case .removedPath(let value): try visitor.put(3, value)
                case nil: break
            }
        }
    }
}

/// What each method of `xinyi.reporting.v1.DisclosureSiteService` is, for routers, channels and policies.
package enum DisclosureSiteServiceMethods {
    package static let buildDisclosureSite = MethodDescriptor(
        service: "xinyi.reporting.v1.DisclosureSiteService", method: "BuildDisclosureSite",
        kind: .unary,
        idempotency: .idempotent,
        access: [.operator, .lead],
        rows: ["P8"])

    package static let getSiteBuild = MethodDescriptor(
        service: "xinyi.reporting.v1.DisclosureSiteService", method: "GetSiteBuild",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.operator, .lead],
        rows: ["P8"])

    package static let listSiteBuilds = MethodDescriptor(
        service: "xinyi.reporting.v1.DisclosureSiteService", method: "ListSiteBuilds",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.operator, .lead],
        rows: ["P8"])

    package static let exportDisclosureSite = MethodDescriptor(
        service: "xinyi.reporting.v1.DisclosureSiteService", method: "ExportDisclosureSite",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.operator, .lead],
        rows: ["P8"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [buildDisclosureSite, getSiteBuild, listSiteBuilds, exportDisclosureSite]
}

/// Builds the public site from public fields only: lists by domain, decisions by department, one-stop query by name
/// and code. What ended is gone with the next build. The lead department and operators only.
package protocol DisclosureSiteService: RPCService {
    /// Builds the site from the rows as they stand.
    ///
    /// Rows: P8.
    /// Errors: FAILED_PRECONDITION `SOURCES_STALE` if a source was not heard for longer than the limit;
    /// RESOURCE_EXHAUSTED if it would exceed the bounds; PERMISSION_DENIED for all but the lead department and
    /// operators.
    func buildDisclosureSite(_ request: BuildDisclosureSiteRequest, context: ServerContext) async throws -> BuildDisclosureSiteResponse

    /// Returns one by its name.
    ///
    /// Rows: P8.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getSiteBuild(_ request: GetSiteBuildRequest, context: ServerContext) async throws -> GetSiteBuildResponse

    /// Lists builds, newest first.
    ///
    /// Rows: P8.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listSiteBuilds(_ request: ListSiteBuildsRequest, context: ServerContext) async throws -> ListSiteBuildsResponse

    /// Exports a build file by file; a client that has files of an earlier build gets only what changed.
    ///
    /// Rows: P8.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department and operators.
    func exportDisclosureSite(_ request: ExportDisclosureSiteRequest, context: ServerContext, writer: ResponseWriter<ExportDisclosureSiteResponse>) async throws
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension DisclosureSiteService {
    package func buildDisclosureSite(_ request: BuildDisclosureSiteRequest, context: ServerContext) async throws -> BuildDisclosureSiteResponse {
        throw unimplemented(DisclosureSiteServiceMethods.buildDisclosureSite)
    }

    package func getSiteBuild(_ request: GetSiteBuildRequest, context: ServerContext) async throws -> GetSiteBuildResponse {
        throw unimplemented(DisclosureSiteServiceMethods.getSiteBuild)
    }

    package func listSiteBuilds(_ request: ListSiteBuildsRequest, context: ServerContext) async throws -> ListSiteBuildsResponse {
        throw unimplemented(DisclosureSiteServiceMethods.listSiteBuilds)
    }

    package func exportDisclosureSite(_ request: ExportDisclosureSiteRequest, context: ServerContext, writer: ResponseWriter<ExportDisclosureSiteResponse>) async throws {
        throw unimplemented(DisclosureSiteServiceMethods.exportDisclosureSite)
    }
}

extension DisclosureSiteService {
    /// Makes every method of `DisclosureSiteService` reachable.
    /// A type that serves several services calls each one's.
    package func registerDisclosureSiteService(in router: inout Router) {
        router.add(DisclosureSiteServiceMethods.buildDisclosureSite) { payload, limits, _ throws(RPCError) in
            let request = try BuildDisclosureSiteRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.buildDisclosureSite(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DisclosureSiteServiceMethods.getSiteBuild) { payload, limits, _ throws(RPCError) in
            let request = try GetSiteBuildRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getSiteBuild(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DisclosureSiteServiceMethods.listSiteBuilds) { payload, limits, _ throws(RPCError) in
            let request = try ListSiteBuildsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listSiteBuilds(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.serverStreaming(DisclosureSiteServiceMethods.exportDisclosureSite) { (request: ExportDisclosureSiteRequest, context: ServerContext, writer: ResponseWriter<ExportDisclosureSiteResponse>) async throws -> Void in
            try await self.exportDisclosureSite(request, context: context, writer: writer)
        }
    }

    package func register(in router: inout Router) {
        registerDisclosureSiteService(in: &router)
    }
}

/// Calls `xinyi.reporting.v1.DisclosureSiteService`; what each method does and refuses is said at ``DisclosureSiteService``.
package struct DisclosureSiteServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func buildDisclosureSite(_ request: BuildDisclosureSiteRequest, options: CallOptions = .default) async throws -> BuildDisclosureSiteResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureSiteServiceMethods.buildDisclosureSite, request.serialized(), options: options))
    }

    package func getSiteBuild(_ request: GetSiteBuildRequest, options: CallOptions = .default) async throws -> GetSiteBuildResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureSiteServiceMethods.getSiteBuild, request.serialized(), options: options))
    }

    package func listSiteBuilds(_ request: ListSiteBuildsRequest, options: CallOptions = .default) async throws -> ListSiteBuildsResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureSiteServiceMethods.listSiteBuilds, request.serialized(), options: options))
    }

    package func exportDisclosureSite(_ request: ExportDisclosureSiteRequest, options: CallOptions = .default) async throws -> ResponseStream<ExportDisclosureSiteResponse> {
        try await channel.serverStreaming(DisclosureSiteServiceMethods.exportDisclosureSite, request, options: options)
    }
}
