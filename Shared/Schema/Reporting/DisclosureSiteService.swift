// Written by `make generate` from proto/xinyi/reporting/v1/disclosure_site_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// A file of the site.
package struct SiteFile: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.SiteFile" }

    /// Path relative to the site's root, `/` between its parts, never `..`.
    package var path: String = ""

    /// Its size.
    package var sizeBytes: Int64 = 0

    /// SHA-256 of its content, 64 hex digits.
    package var sha256: String = ""

    /// Media type, for example `text/html; charset=utf-8`.
    package var mediaType: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        path: String = "",
        sizeBytes: Int64 = 0,
        sha256: String = "",
        mediaType: String = ""
    ) {
        self.path = path
        self.sizeBytes = sizeBytes
        self.sha256 = sha256
        self.mediaType = mediaType
    }
}

extension SiteFile {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__site_file__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__SiteFile>) throws(MessageFault) {
        self.init()
        self.path = try MessageArena.string(c.pointee.path, "path")
        self.sizeBytes = c.pointee.size_bytes
        self.sha256 = try MessageArena.string(c.pointee.sha256, "sha256")
        self.mediaType = try MessageArena.string(c.pointee.media_type, "media_type")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__SiteFile> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__SiteFile>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__SiteFile.self, capacity: 1)
        xinyi__reporting__v1__site_file__init(c)
        c.pointee.path = try arena.copy(self.path, "path")
        c.pointee.size_bytes = self.sizeBytes
        c.pointee.sha256 = try arena.copy(self.sha256, "sha256")
        c.pointee.media_type = try arena.copy(self.mediaType, "media_type")
        return c
    }
}

/// A build of the site.
package struct SiteBuild: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.SiteBuild" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        files: Int32 = 0,
        sizeBytes: Int64 = 0,
        entries: Int32 = 0,
        decisions: Int32 = 0,
        freshness: [CommonSchema.SourceFreshness] = [],
        createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.files = files
        self.sizeBytes = sizeBytes
        self.entries = entries
        self.decisions = decisions
        self.freshness = freshness
        self.createTime = createTime
    }
}

extension SiteBuild {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__site_build__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__SiteBuild>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.files = c.pointee.files
        self.sizeBytes = c.pointee.size_bytes
        self.entries = c.pointee.entries
        self.decisions = c.pointee.decisions
        self.freshness.reserveCapacity(c.pointee.n_freshness)
        for index in 0..<c.pointee.n_freshness {
            guard let nested = c.pointee.freshness[index] else { continue }
            do { self.freshness.append(try CommonSchema.SourceFreshness(unpacked: nested)) } catch { throw error.inside("freshness", index) }
        }
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__SiteBuild> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__SiteBuild>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__SiteBuild.self, capacity: 1)
        xinyi__reporting__v1__site_build__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.files = self.files
        c.pointee.size_bytes = self.sizeBytes
        c.pointee.entries = self.entries
        c.pointee.decisions = self.decisions
        if !self.freshness.isEmpty {
            c.pointee.n_freshness = self.freshness.count
            let memory = arena.allocate(self.freshness.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__SourceFreshness>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__SourceFreshness>?).self, capacity: self.freshness.count)
            for index in self.freshness.indices {
                do { list[index] = try self.freshness[index].packed(in: arena) } catch { throw error.inside("freshness", index) }
            }
            c.pointee.freshness = list
        }
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        return c
    }
}

/// The request for BuildDisclosureSite.
package struct BuildDisclosureSiteRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.BuildDisclosureSiteRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// Address under which it will be served, at most 200 bytes; empty for relative links only.
    package var baseUri: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        baseUri: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.baseUri = baseUri
        self.official = official
    }
}

extension BuildDisclosureSiteRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__build_disclosure_site_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__BuildDisclosureSiteRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.baseUri = try MessageArena.string(c.pointee.base_uri, "base_uri")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__BuildDisclosureSiteRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__BuildDisclosureSiteRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__BuildDisclosureSiteRequest.self, capacity: 1)
        xinyi__reporting__v1__build_disclosure_site_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.base_uri = try arena.copy(self.baseUri, "base_uri")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension BuildDisclosureSiteRequest: ActedRequest, IdempotentRequest {}

/// The answer of BuildDisclosureSite.
package struct BuildDisclosureSiteResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.BuildDisclosureSiteResponse" }

    /// The build.
    package var build: SiteBuild? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        build: SiteBuild? = nil
    ) {
        self.build = build
    }
}

extension BuildDisclosureSiteResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__build_disclosure_site_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__BuildDisclosureSiteResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.build {
            do { self.build = try SiteBuild(unpacked: nested) } catch { throw error.inside("build") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__BuildDisclosureSiteResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__BuildDisclosureSiteResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__BuildDisclosureSiteResponse.self, capacity: 1)
        xinyi__reporting__v1__build_disclosure_site_response__init(c)
        if let value = self.build {
            do { c.pointee.build = try value.packed(in: arena) } catch { throw error.inside("build") }
        }
        return c
    }
}

/// The request for GetSiteBuild.
package struct GetSiteBuildRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetSiteBuildRequest" }

    /// `siteBuilds/{id}`.
    package var name: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = ""
    ) {
        self.name = name
    }
}

extension GetSiteBuildRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_site_build_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetSiteBuildRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetSiteBuildRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetSiteBuildRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetSiteBuildRequest.self, capacity: 1)
        xinyi__reporting__v1__get_site_build_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetSiteBuildRequest: NamedRequest {}

/// The answer of GetSiteBuild.
package struct GetSiteBuildResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetSiteBuildResponse" }

    /// The resource.
    package var build: SiteBuild? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        build: SiteBuild? = nil
    ) {
        self.build = build
    }
}

extension GetSiteBuildResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_site_build_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetSiteBuildResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.build {
            do { self.build = try SiteBuild(unpacked: nested) } catch { throw error.inside("build") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetSiteBuildResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetSiteBuildResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetSiteBuildResponse.self, capacity: 1)
        xinyi__reporting__v1__get_site_build_response__init(c)
        if let value = self.build {
            do { c.pointee.build = try value.packed(in: arena) } catch { throw error.inside("build") }
        }
        return c
    }
}

/// The request for ListSiteBuilds.
package struct ListSiteBuildsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListSiteBuildsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListSiteBuildsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_site_builds_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListSiteBuildsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListSiteBuildsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListSiteBuildsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListSiteBuildsRequest.self, capacity: 1)
        xinyi__reporting__v1__list_site_builds_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListSiteBuildsRequest: PagedRequest {}

/// The answer of ListSiteBuilds.
package struct ListSiteBuildsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListSiteBuildsResponse" }

    /// The page.
    package var builds: [SiteBuild] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        builds: [SiteBuild] = [],
        nextPageToken: String = ""
    ) {
        self.builds = builds
        self.nextPageToken = nextPageToken
    }
}

extension ListSiteBuildsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_site_builds_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListSiteBuildsResponse>) throws(MessageFault) {
        self.init()
        self.builds.reserveCapacity(c.pointee.n_builds)
        for index in 0..<c.pointee.n_builds {
            guard let nested = c.pointee.builds[index] else { continue }
            do { self.builds.append(try SiteBuild(unpacked: nested)) } catch { throw error.inside("builds", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListSiteBuildsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListSiteBuildsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListSiteBuildsResponse.self, capacity: 1)
        xinyi__reporting__v1__list_site_builds_response__init(c)
        if !self.builds.isEmpty {
            c.pointee.n_builds = self.builds.count
            let memory = arena.allocate(self.builds.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__SiteBuild>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__SiteBuild>?).self, capacity: self.builds.count)
            for index in self.builds.indices {
                do { list[index] = try self.builds[index].packed(in: arena) } catch { throw error.inside("builds", index) }
            }
            c.pointee.builds = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
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
package struct ExportDisclosureSiteRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ExportDisclosureSiteRequest" }

    /// `siteBuilds/{id}`.
    package var name: String = ""

    /// The build that the client has, `siteBuilds/{id}`; empty for everything.
    package var since: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        since: String = ""
    ) {
        self.name = name
        self.since = since
    }
}

extension ExportDisclosureSiteRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__export_disclosure_site_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ExportDisclosureSiteRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.since = try MessageArena.string(c.pointee.since, "since")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ExportDisclosureSiteRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ExportDisclosureSiteRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ExportDisclosureSiteRequest.self, capacity: 1)
        xinyi__reporting__v1__export_disclosure_site_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.since = try arena.copy(self.since, "since")
        return c
    }
}

extension ExportDisclosureSiteRequest: NamedRequest {}

/// One message of the stream of ExportDisclosureSite.
package struct ExportDisclosureSiteResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ExportDisclosureSiteResponse" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        part: OneOf_Part? = nil
    ) {
        self.part = part
    }
}

extension ExportDisclosureSiteResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__export_disclosure_site_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ExportDisclosureSiteResponse>) throws(MessageFault) {
        self.init()
        switch c.pointee.part_case.rawValue {
            case 1:
            if let nested = c.pointee.file {
                do { self.part = .file(try SiteFile(unpacked: nested)) } catch { throw error.inside("file") }
            }
            case 2:
            self.part = .chunk(MessageArena.bytes(c.pointee.chunk))
            case 3:
            self.part = .removedPath(try MessageArena.string(c.pointee.removed_path, "removed_path"))
            default: break
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ExportDisclosureSiteResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ExportDisclosureSiteResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ExportDisclosureSiteResponse.self, capacity: 1)
        xinyi__reporting__v1__export_disclosure_site_response__init(c)
        switch self.part {
            case .file(let value):
                c.pointee.part_case = Xinyi__Reporting__V1__ExportDisclosureSiteResponse__PartCase(rawValue: 1)
            do { c.pointee.file = try value.packed(in: arena) } catch { throw error.inside("file") }
            case .chunk(let value):
                c.pointee.part_case = Xinyi__Reporting__V1__ExportDisclosureSiteResponse__PartCase(rawValue: 2)
            c.pointee.chunk = arena.copy(value)
            case .removedPath(let value):
                c.pointee.part_case = Xinyi__Reporting__V1__ExportDisclosureSiteResponse__PartCase(rawValue: 3)
            c.pointee.removed_path = try arena.copy(value, "removed_path")
            case nil: break
        }
        return c
    }
}

/// What each method of `xinyi.reporting.v1.DisclosureSiteService` is, for routers, channels and policies.
package enum DisclosureSiteServiceMethods {
    /// Builds the site from the rows as they stand.
    ///
    /// Rows: P8.
    /// Errors: FAILED_PRECONDITION `SOURCES_STALE` if a source was not heard for longer than the limit;
    /// RESOURCE_EXHAUSTED if it would exceed the bounds; PERMISSION_DENIED for all but the lead department and
    /// operators.
    package static let buildDisclosureSite = MethodDescriptor(
        service: "xinyi.reporting.v1.DisclosureSiteService", method: "BuildDisclosureSite",
        kind: .unary,
        idempotency: .idempotent,
        access: [.operator, .lead],
        rows: ["P8"])

    /// Returns one by its name.
    ///
    /// Rows: P8.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package static let getSiteBuild = MethodDescriptor(
        service: "xinyi.reporting.v1.DisclosureSiteService", method: "GetSiteBuild",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.operator, .lead],
        rows: ["P8"])

    /// Lists builds, newest first.
    ///
    /// Rows: P8.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package static let listSiteBuilds = MethodDescriptor(
        service: "xinyi.reporting.v1.DisclosureSiteService", method: "ListSiteBuilds",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.operator, .lead],
        rows: ["P8"])

    /// Exports a build file by file; a client that has files of an earlier build gets only what changed.
    ///
    /// Rows: P8.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department and operators.
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

extension DisclosureSiteService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func buildDisclosureSite(_ request: BuildDisclosureSiteRequest, context: ServerContext) async throws -> BuildDisclosureSiteResponse {
        throw unimplemented(DisclosureSiteServiceMethods.buildDisclosureSite)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getSiteBuild(_ request: GetSiteBuildRequest, context: ServerContext) async throws -> GetSiteBuildResponse {
        throw unimplemented(DisclosureSiteServiceMethods.getSiteBuild)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listSiteBuilds(_ request: ListSiteBuildsRequest, context: ServerContext) async throws -> ListSiteBuildsResponse {
        throw unimplemented(DisclosureSiteServiceMethods.listSiteBuilds)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
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

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerDisclosureSiteService(in: &router)
    }
}

/// Calls `xinyi.reporting.v1.DisclosureSiteService`.
///
/// Builds the public site from public fields only: lists by domain, decisions by department, one-stop query by name
/// and code. What ended is gone with the next build. The lead department and operators only.
package struct DisclosureSiteServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Builds the site from the rows as they stand.
    ///
    /// Rows: P8.
    /// Errors: FAILED_PRECONDITION `SOURCES_STALE` if a source was not heard for longer than the limit;
    /// RESOURCE_EXHAUSTED if it would exceed the bounds; PERMISSION_DENIED for all but the lead department and
    /// operators.
    package func buildDisclosureSite(_ request: BuildDisclosureSiteRequest, options: CallOptions = .default) async throws -> BuildDisclosureSiteResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureSiteServiceMethods.buildDisclosureSite, request.serialized(), options: options))
    }

    /// Returns one by its name.
    ///
    /// Rows: P8.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package func getSiteBuild(_ request: GetSiteBuildRequest, options: CallOptions = .default) async throws -> GetSiteBuildResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureSiteServiceMethods.getSiteBuild, request.serialized(), options: options))
    }

    /// Lists builds, newest first.
    ///
    /// Rows: P8.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package func listSiteBuilds(_ request: ListSiteBuildsRequest, options: CallOptions = .default) async throws -> ListSiteBuildsResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureSiteServiceMethods.listSiteBuilds, request.serialized(), options: options))
    }

    /// Exports a build file by file; a client that has files of an earlier build gets only what changed.
    ///
    /// Rows: P8.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department and operators.
    package func exportDisclosureSite(_ request: ExportDisclosureSiteRequest, options: CallOptions = .default) async throws -> ResponseStream<ExportDisclosureSiteResponse> {
        try await channel.serverStreaming(DisclosureSiteServiceMethods.exportDisclosureSite, request, options: options)
    }
}
