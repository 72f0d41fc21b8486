// Written by `make generate` from proto/xinyi/registry/v1/reference_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// What an exceptional day is.
package enum CalendarDayKind: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// A day off: a statutory holiday or a weekend day inside a holiday block.
    case holiday
    /// A make-up working day (调休上班) on a weekend.
    case workday
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .holiday, .workday] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .holiday
            case 2: self = .workday
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .holiday: 1
            case .workday: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "CALENDAR_DAY_KIND_UNSPECIFIED"
            case .holiday: "CALENDAR_DAY_KIND_HOLIDAY"
            case .workday: "CALENDAR_DAY_KIND_WORKDAY"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "CALENDAR_DAY_KIND_UNSPECIFIED": self = .unspecified
            case "CALENDAR_DAY_KIND_HOLIDAY": self = .holiday
            case "CALENDAR_DAY_KIND_WORKDAY": self = .workday
            default: return nil
        }
    }
}

/// A department of the district.
package struct Department: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.Department" }

    /// Resource name `departments/{code}` with the code in lower case, for example `departments/msr`.
    package var name: String = ""

    /// The code, three capital letters, for example `MSR`. It never changes.
    package var code: String = ""

    /// Chinese name, 1 to 100 characters.
    package var titleZh: String = ""

    /// English name, at most 200 characters.
    package var titleEn: String = ""

    /// Duties in the plan, at most 2000 characters.
    package var duties: String = ""

    /// Its unified social credit identifier; empty where not loaded. Where given, decisions must carry it.
    package var uscc: String = ""

    /// Version of the catalogue in which it was last given.
    package var version: Int32 = 0

    /// When it changed last.
    package var updateTime: WireTimestamp? = nil

    /// Kinds of subjects that it registers: its own records are the source of their status, codes and mergers. Each at most once.
    package var registers: [CommonSchema.SubjectKind] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        code: String = "",
        titleZh: String = "",
        titleEn: String = "",
        duties: String = "",
        uscc: String = "",
        version: Int32 = 0,
        updateTime: WireTimestamp? = nil,
        registers: [CommonSchema.SubjectKind] = []
    ) {
        self.name = name
        self.code = code
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.duties = duties
        self.uscc = uscc
        self.version = version
        self.updateTime = updateTime
        self.registers = registers
    }
}

extension Department {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__department__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__Department>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.code = try MessageArena.string(c.pointee.code, "code")
        self.titleZh = try MessageArena.string(c.pointee.title_zh, "title_zh")
        self.titleEn = try MessageArena.string(c.pointee.title_en, "title_en")
        self.duties = try MessageArena.string(c.pointee.duties, "duties")
        self.uscc = try MessageArena.string(c.pointee.uscc, "uscc")
        self.version = c.pointee.version
        if let nested = c.pointee.update_time {
            do { self.updateTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("update_time") }
        }
        self.registers.reserveCapacity(c.pointee.n_registers)
        for value in UnsafeBufferPointer(start: c.pointee.registers, count: c.pointee.n_registers) {
            self.registers.append(try MessageArena.enumeration(CommonSchema.SubjectKind(rawValue: Int32(bitPattern: value.rawValue)), "registers"))
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__Department> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__Department>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__Department.self, capacity: 1)
        xinyi__registry__v1__department__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.code = try arena.copy(self.code, "code")
        c.pointee.title_zh = try arena.copy(self.titleZh, "title_zh")
        c.pointee.title_en = try arena.copy(self.titleEn, "title_en")
        c.pointee.duties = try arena.copy(self.duties, "duties")
        c.pointee.uscc = try arena.copy(self.uscc, "uscc")
        c.pointee.version = self.version
        if let value = self.updateTime {
            do { c.pointee.update_time = try value.packed(in: arena) } catch { throw error.inside("update_time") }
        }
        if !self.registers.isEmpty {
            c.pointee.n_registers = self.registers.count
            c.pointee.registers = arena.list(self.registers.map { Xinyi__Common__V1__SubjectKind(rawValue: UInt32(bitPattern: $0.rawValue)) })
        }
        return c
    }
}

/// A day that departs from the weekday rule.
package struct CalendarDay: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.CalendarDay" }

    /// `YYYY-MM-DD`, within the year.
    package var date: String = ""

    /// What it is.
    package var kind: CalendarDayKind = .unspecified

    /// The holiday's name, at most 50 characters.
    package var title: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        date: String = "",
        kind: CalendarDayKind = .unspecified,
        title: String = ""
    ) {
        self.date = date
        self.kind = kind
        self.title = title
    }
}

extension CalendarDay {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__calendar_day__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__CalendarDay>) throws(MessageFault) {
        self.init()
        self.date = try MessageArena.string(c.pointee.date, "date")
        self.kind = try MessageArena.enumeration(CalendarDayKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.title = try MessageArena.string(c.pointee.title, "title")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__CalendarDay> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__CalendarDay>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__CalendarDay.self, capacity: 1)
        xinyi__registry__v1__calendar_day__init(c)
        c.pointee.date = try arena.copy(self.date, "date")
        c.pointee.kind = Xinyi__Registry__V1__CalendarDayKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.title = try arena.copy(self.title, "title")
        return c
    }
}

/// A published year of the working-day calendar.
package struct CalendarYear: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.CalendarYear" }

    /// Resource name `calendarYears/{year}`.
    package var name: String = ""

    /// The year, 1990 to 2200.
    package var year: Int32 = 0

    /// Version, from 1; a later one replaces the earlier.
    package var version: Int32 = 0

    /// Day of publication, `YYYY-MM-DD`, or empty where unknown.
    package var publishDate: String = ""

    /// The notice that arranges it, at most 200 characters, for example "国办发明电〔2025〕7号".
    package var instrument: String = ""

    /// The days that depart from the weekday rule, ascending, at most 366.
    package var days: [CalendarDay] = []

    /// When it was loaded.
    package var loadTime: WireTimestamp? = nil

    /// True while due dates are still being recomputed by it.
    package var recomputing: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        year: Int32 = 0,
        version: Int32 = 0,
        publishDate: String = "",
        instrument: String = "",
        days: [CalendarDay] = [],
        loadTime: WireTimestamp? = nil,
        recomputing: Bool = false
    ) {
        self.name = name
        self.year = year
        self.version = version
        self.publishDate = publishDate
        self.instrument = instrument
        self.days = days
        self.loadTime = loadTime
        self.recomputing = recomputing
    }
}

extension CalendarYear {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__calendar_year__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__CalendarYear>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.year = c.pointee.year
        self.version = c.pointee.version
        self.publishDate = try MessageArena.string(c.pointee.publish_date, "publish_date")
        self.instrument = try MessageArena.string(c.pointee.instrument, "instrument")
        self.days.reserveCapacity(c.pointee.n_days)
        for index in 0..<c.pointee.n_days {
            guard let nested = c.pointee.days[index] else { continue }
            do { self.days.append(try CalendarDay(unpacked: nested)) } catch { throw error.inside("days", index) }
        }
        if let nested = c.pointee.load_time {
            do { self.loadTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("load_time") }
        }
        self.recomputing = c.pointee.recomputing != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__CalendarYear> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__CalendarYear>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__CalendarYear.self, capacity: 1)
        xinyi__registry__v1__calendar_year__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.year = self.year
        c.pointee.version = self.version
        c.pointee.publish_date = try arena.copy(self.publishDate, "publish_date")
        c.pointee.instrument = try arena.copy(self.instrument, "instrument")
        if !self.days.isEmpty {
            c.pointee.n_days = self.days.count
            let memory = arena.allocate(self.days.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__CalendarDay>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__CalendarDay>?).self, capacity: self.days.count)
            for index in self.days.indices {
                do { list[index] = try self.days[index].packed(in: arena) } catch { throw error.inside("days", index) }
            }
            c.pointee.days = list
        }
        if let value = self.loadTime {
            do { c.pointee.load_time = try value.packed(in: arena) } catch { throw error.inside("load_time") }
        }
        c.pointee.recomputing = self.recomputing ? 1 : 0
        return c
    }
}

/// The request for LoadDepartments.
package struct LoadDepartmentsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.LoadDepartmentsRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// Version of the catalogue, 1 to 1000000.
    package var version: Int32 = 0

    /// The departments, 1 to 500, each code once; name, version and update time are ignored.
    package var departments: [Department] = []

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        version: Int32 = 0,
        departments: [Department] = [],
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.version = version
        self.departments = departments
        self.official = official
    }
}

extension LoadDepartmentsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__load_departments_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__LoadDepartmentsRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.version = c.pointee.version
        self.departments.reserveCapacity(c.pointee.n_departments)
        for index in 0..<c.pointee.n_departments {
            guard let nested = c.pointee.departments[index] else { continue }
            do { self.departments.append(try Department(unpacked: nested)) } catch { throw error.inside("departments", index) }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__LoadDepartmentsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__LoadDepartmentsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__LoadDepartmentsRequest.self, capacity: 1)
        xinyi__registry__v1__load_departments_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.version = self.version
        if !self.departments.isEmpty {
            c.pointee.n_departments = self.departments.count
            let memory = arena.allocate(self.departments.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__Department>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__Department>?).self, capacity: self.departments.count)
            for index in self.departments.indices {
                do { list[index] = try self.departments[index].packed(in: arena) } catch { throw error.inside("departments", index) }
            }
            c.pointee.departments = list
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension LoadDepartmentsRequest: ActedRequest, IdempotentRequest {}

/// The answer of LoadDepartments.
package struct LoadDepartmentsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.LoadDepartmentsResponse" }

    /// Added by this call.
    package var added: Int32 = 0

    /// Changed by this call.
    package var changed: Int32 = 0

    /// Found equal.
    package var unchanged: Int32 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        added: Int32 = 0,
        changed: Int32 = 0,
        unchanged: Int32 = 0
    ) {
        self.added = added
        self.changed = changed
        self.unchanged = unchanged
    }
}

extension LoadDepartmentsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__load_departments_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__LoadDepartmentsResponse>) throws(MessageFault) {
        self.init()
        self.added = c.pointee.added
        self.changed = c.pointee.changed
        self.unchanged = c.pointee.unchanged
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__LoadDepartmentsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__LoadDepartmentsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__LoadDepartmentsResponse.self, capacity: 1)
        xinyi__registry__v1__load_departments_response__init(c)
        c.pointee.added = self.added
        c.pointee.changed = self.changed
        c.pointee.unchanged = self.unchanged
        return c
    }
}

/// The request for GetDepartment.
package struct GetDepartmentRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetDepartmentRequest" }

    /// `departments/{code}`.
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

extension GetDepartmentRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_department_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetDepartmentRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetDepartmentRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetDepartmentRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetDepartmentRequest.self, capacity: 1)
        xinyi__registry__v1__get_department_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetDepartmentRequest: NamedRequest {}

/// The answer of GetDepartment.
package struct GetDepartmentResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetDepartmentResponse" }

    /// The department.
    package var department: Department? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        department: Department? = nil
    ) {
        self.department = department
    }
}

extension GetDepartmentResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_department_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetDepartmentResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.department {
            do { self.department = try Department(unpacked: nested) } catch { throw error.inside("department") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetDepartmentResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetDepartmentResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetDepartmentResponse.self, capacity: 1)
        xinyi__registry__v1__get_department_response__init(c)
        if let value = self.department {
            do { c.pointee.department = try value.packed(in: arena) } catch { throw error.inside("department") }
        }
        return c
    }
}

/// The request for ListDepartments.
package struct ListDepartmentsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListDepartmentsRequest" }

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

extension ListDepartmentsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_departments_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListDepartmentsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListDepartmentsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListDepartmentsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListDepartmentsRequest.self, capacity: 1)
        xinyi__registry__v1__list_departments_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListDepartmentsRequest: PagedRequest {}

/// The answer of ListDepartments.
package struct ListDepartmentsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListDepartmentsResponse" }

    /// The departments, by code.
    package var departments: [Department] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        departments: [Department] = [],
        nextPageToken: String = ""
    ) {
        self.departments = departments
        self.nextPageToken = nextPageToken
    }
}

extension ListDepartmentsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_departments_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListDepartmentsResponse>) throws(MessageFault) {
        self.init()
        self.departments.reserveCapacity(c.pointee.n_departments)
        for index in 0..<c.pointee.n_departments {
            guard let nested = c.pointee.departments[index] else { continue }
            do { self.departments.append(try Department(unpacked: nested)) } catch { throw error.inside("departments", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListDepartmentsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListDepartmentsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListDepartmentsResponse.self, capacity: 1)
        xinyi__registry__v1__list_departments_response__init(c)
        if !self.departments.isEmpty {
            c.pointee.n_departments = self.departments.count
            let memory = arena.allocate(self.departments.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__Department>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__Department>?).self, capacity: self.departments.count)
            for index in self.departments.indices {
                do { list[index] = try self.departments[index].packed(in: arena) } catch { throw error.inside("departments", index) }
            }
            c.pointee.departments = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListDepartmentsResponse: PagedResponse {
    /// The page's items, which the contract calls `departments`.
    package var items: [Department] {
        get { departments }
        set { departments = newValue }
    }
}

/// The request for LoadCalendarYear.
package struct LoadCalendarYearRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.LoadCalendarYearRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The year; name, load time and recomputing are ignored.
    package var calendarYear: CalendarYear? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        calendarYear: CalendarYear? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.calendarYear = calendarYear
        self.official = official
    }
}

extension LoadCalendarYearRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__load_calendar_year_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__LoadCalendarYearRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.calendar_year {
            do { self.calendarYear = try CalendarYear(unpacked: nested) } catch { throw error.inside("calendar_year") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__LoadCalendarYearRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__LoadCalendarYearRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__LoadCalendarYearRequest.self, capacity: 1)
        xinyi__registry__v1__load_calendar_year_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.calendarYear {
            do { c.pointee.calendar_year = try value.packed(in: arena) } catch { throw error.inside("calendar_year") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension LoadCalendarYearRequest: ActedRequest, IdempotentRequest {}

/// The answer of LoadCalendarYear.
package struct LoadCalendarYearResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.LoadCalendarYearResponse" }

    /// The year as loaded.
    package var calendarYear: CalendarYear? = nil

    /// Due dates changed in this call's own transaction; more may follow while `recomputing`.
    package var recomputed: Int64 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        calendarYear: CalendarYear? = nil,
        recomputed: Int64 = 0
    ) {
        self.calendarYear = calendarYear
        self.recomputed = recomputed
    }
}

extension LoadCalendarYearResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__load_calendar_year_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__LoadCalendarYearResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.calendar_year {
            do { self.calendarYear = try CalendarYear(unpacked: nested) } catch { throw error.inside("calendar_year") }
        }
        self.recomputed = c.pointee.recomputed
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__LoadCalendarYearResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__LoadCalendarYearResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__LoadCalendarYearResponse.self, capacity: 1)
        xinyi__registry__v1__load_calendar_year_response__init(c)
        if let value = self.calendarYear {
            do { c.pointee.calendar_year = try value.packed(in: arena) } catch { throw error.inside("calendar_year") }
        }
        c.pointee.recomputed = self.recomputed
        return c
    }
}

/// The request for GetCalendarYear.
package struct GetCalendarYearRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetCalendarYearRequest" }

    /// `calendarYears/{year}`.
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

extension GetCalendarYearRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_calendar_year_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetCalendarYearRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetCalendarYearRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetCalendarYearRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetCalendarYearRequest.self, capacity: 1)
        xinyi__registry__v1__get_calendar_year_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetCalendarYearRequest: NamedRequest {}

/// The answer of GetCalendarYear.
package struct GetCalendarYearResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetCalendarYearResponse" }

    /// The year.
    package var calendarYear: CalendarYear? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        calendarYear: CalendarYear? = nil
    ) {
        self.calendarYear = calendarYear
    }
}

extension GetCalendarYearResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_calendar_year_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetCalendarYearResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.calendar_year {
            do { self.calendarYear = try CalendarYear(unpacked: nested) } catch { throw error.inside("calendar_year") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetCalendarYearResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetCalendarYearResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetCalendarYearResponse.self, capacity: 1)
        xinyi__registry__v1__get_calendar_year_response__init(c)
        if let value = self.calendarYear {
            do { c.pointee.calendar_year = try value.packed(in: arena) } catch { throw error.inside("calendar_year") }
        }
        return c
    }
}

/// The request for ListCalendarYears.
package struct ListCalendarYearsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListCalendarYearsRequest" }

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

extension ListCalendarYearsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_calendar_years_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListCalendarYearsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListCalendarYearsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListCalendarYearsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListCalendarYearsRequest.self, capacity: 1)
        xinyi__registry__v1__list_calendar_years_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListCalendarYearsRequest: PagedRequest {}

/// The answer of ListCalendarYears.
package struct ListCalendarYearsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListCalendarYearsResponse" }

    /// The years, earliest first.
    package var calendarYears: [CalendarYear] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        calendarYears: [CalendarYear] = [],
        nextPageToken: String = ""
    ) {
        self.calendarYears = calendarYears
        self.nextPageToken = nextPageToken
    }
}

extension ListCalendarYearsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_calendar_years_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListCalendarYearsResponse>) throws(MessageFault) {
        self.init()
        self.calendarYears.reserveCapacity(c.pointee.n_calendar_years)
        for index in 0..<c.pointee.n_calendar_years {
            guard let nested = c.pointee.calendar_years[index] else { continue }
            do { self.calendarYears.append(try CalendarYear(unpacked: nested)) } catch { throw error.inside("calendar_years", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListCalendarYearsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListCalendarYearsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListCalendarYearsResponse.self, capacity: 1)
        xinyi__registry__v1__list_calendar_years_response__init(c)
        if !self.calendarYears.isEmpty {
            c.pointee.n_calendar_years = self.calendarYears.count
            let memory = arena.allocate(self.calendarYears.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__CalendarYear>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__CalendarYear>?).self, capacity: self.calendarYears.count)
            for index in self.calendarYears.indices {
                do { list[index] = try self.calendarYears[index].packed(in: arena) } catch { throw error.inside("calendar_years", index) }
            }
            c.pointee.calendar_years = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListCalendarYearsResponse: PagedResponse {
    /// The page's items, which the contract calls `calendar_years`.
    package var items: [CalendarYear] {
        get { calendarYears }
        set { calendarYears = newValue }
    }
}

/// The request for ComputeDueDate.
package struct ComputeDueDateRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ComputeDueDateRequest" }

    /// The day on which the period starts, `YYYY-MM-DD`; it is not counted.
    package var startDate: String = ""

    /// Working days, 1 to 366.
    package var workingDays: Int32 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        startDate: String = "",
        workingDays: Int32 = 0
    ) {
        self.startDate = startDate
        self.workingDays = workingDays
    }
}

extension ComputeDueDateRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__compute_due_date_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ComputeDueDateRequest>) throws(MessageFault) {
        self.init()
        self.startDate = try MessageArena.string(c.pointee.start_date, "start_date")
        self.workingDays = c.pointee.working_days
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ComputeDueDateRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ComputeDueDateRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ComputeDueDateRequest.self, capacity: 1)
        xinyi__registry__v1__compute_due_date_request__init(c)
        c.pointee.start_date = try arena.copy(self.startDate, "start_date")
        c.pointee.working_days = self.workingDays
        return c
    }
}

/// The answer of ComputeDueDate.
package struct ComputeDueDateResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ComputeDueDateResponse" }

    /// The last day of the period.
    package var due: CommonSchema.DueDate? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        due: CommonSchema.DueDate? = nil
    ) {
        self.due = due
    }
}

extension ComputeDueDateResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__compute_due_date_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ComputeDueDateResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.due {
            do { self.due = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("due") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ComputeDueDateResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ComputeDueDateResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ComputeDueDateResponse.self, capacity: 1)
        xinyi__registry__v1__compute_due_date_response__init(c)
        if let value = self.due {
            do { c.pointee.due = try value.packed(in: arena) } catch { throw error.inside("due") }
        }
        return c
    }
}

/// What each method of `xinyi.registry.v1.ReferenceService` is, for routers, channels and policies.
package enum ReferenceServiceMethods {
    /// Loads a version of the catalogue of departments: new ones are added, known ones changed; none disappears, one that
    /// is left out stays as it is. An older version than the one loaded is refused, the same one with the same content
    /// changes nothing.
    ///
    /// Rows: R2, S1, S2.
    /// Errors: INVALID_ARGUMENT naming the department and field; FAILED_PRECONDITION (OLDER_VERSION, VERSION_DIFFERS);
    /// PERMISSION_DENIED for callers other than the lead department.
    package static let loadDepartments = MethodDescriptor(
        service: "xinyi.registry.v1.ReferenceService", method: "LoadDepartments",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["R2", "S1", "S2"])

    /// Returns a department by code.
    ///
    /// Rows: R2.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed.
    package static let getDepartment = MethodDescriptor(
        service: "xinyi.registry.v1.ReferenceService", method: "GetDepartment",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R2"])

    /// Lists the departments by code.
    ///
    /// Rows: R2.
    /// Errors: INVALID_ARGUMENT for a bad page size or token.
    package static let listDepartments = MethodDescriptor(
        service: "xinyi.registry.v1.ReferenceService", method: "ListDepartments",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R2"])

    /// Loads a published year of the calendar and recomputes every due date that it touches: those near its edges at once,
    /// the rest in bounded steps that survive a restart.
    ///
    /// Rows: R3.
    /// Errors: INVALID_ARGUMENT naming the day; FAILED_PRECONDITION (OLDER_VERSION, VERSION_DIFFERS); PERMISSION_DENIED
    /// for callers other than the lead department.
    package static let loadCalendarYear = MethodDescriptor(
        service: "xinyi.registry.v1.ReferenceService", method: "LoadCalendarYear",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["R3"])

    /// Returns a year of the calendar.
    ///
    /// Rows: R3.
    /// Errors: NOT_FOUND if the year is not loaded; INVALID_ARGUMENT if the name is malformed.
    package static let getCalendarYear = MethodDescriptor(
        service: "xinyi.registry.v1.ReferenceService", method: "GetCalendarYear",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R3"])

    /// Lists the loaded years, earliest first.
    ///
    /// Rows: R3.
    /// Errors: INVALID_ARGUMENT for a bad page size or token.
    package static let listCalendarYears = MethodDescriptor(
        service: "xinyi.registry.v1.ReferenceService", method: "ListCalendarYears",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R3"])

    /// Counts working days from a date by the loaded calendar.
    ///
    /// Rows: R3.
    /// Errors: INVALID_ARGUMENT if the date is malformed or the number is not 1 to 366.
    package static let computeDueDate = MethodDescriptor(
        service: "xinyi.registry.v1.ReferenceService", method: "ComputeDueDate",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R3"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [loadDepartments, getDepartment, listDepartments, loadCalendarYear, getCalendarYear, listCalendarYears, computeDueDate]
}

/// Keeps the departments and the calendar, versioned and dated; both are in the registry's feed.
package protocol ReferenceService: RPCService {
    /// Loads a version of the catalogue of departments: new ones are added, known ones changed; none disappears, one that
    /// is left out stays as it is. An older version than the one loaded is refused, the same one with the same content
    /// changes nothing.
    ///
    /// Rows: R2, S1, S2.
    /// Errors: INVALID_ARGUMENT naming the department and field; FAILED_PRECONDITION (OLDER_VERSION, VERSION_DIFFERS);
    /// PERMISSION_DENIED for callers other than the lead department.
    func loadDepartments(_ request: LoadDepartmentsRequest, context: ServerContext) async throws -> LoadDepartmentsResponse

    /// Returns a department by code.
    ///
    /// Rows: R2.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed.
    func getDepartment(_ request: GetDepartmentRequest, context: ServerContext) async throws -> GetDepartmentResponse

    /// Lists the departments by code.
    ///
    /// Rows: R2.
    /// Errors: INVALID_ARGUMENT for a bad page size or token.
    func listDepartments(_ request: ListDepartmentsRequest, context: ServerContext) async throws -> ListDepartmentsResponse

    /// Loads a published year of the calendar and recomputes every due date that it touches: those near its edges at once,
    /// the rest in bounded steps that survive a restart.
    ///
    /// Rows: R3.
    /// Errors: INVALID_ARGUMENT naming the day; FAILED_PRECONDITION (OLDER_VERSION, VERSION_DIFFERS); PERMISSION_DENIED
    /// for callers other than the lead department.
    func loadCalendarYear(_ request: LoadCalendarYearRequest, context: ServerContext) async throws -> LoadCalendarYearResponse

    /// Returns a year of the calendar.
    ///
    /// Rows: R3.
    /// Errors: NOT_FOUND if the year is not loaded; INVALID_ARGUMENT if the name is malformed.
    func getCalendarYear(_ request: GetCalendarYearRequest, context: ServerContext) async throws -> GetCalendarYearResponse

    /// Lists the loaded years, earliest first.
    ///
    /// Rows: R3.
    /// Errors: INVALID_ARGUMENT for a bad page size or token.
    func listCalendarYears(_ request: ListCalendarYearsRequest, context: ServerContext) async throws -> ListCalendarYearsResponse

    /// Counts working days from a date by the loaded calendar.
    ///
    /// Rows: R3.
    /// Errors: INVALID_ARGUMENT if the date is malformed or the number is not 1 to 366.
    func computeDueDate(_ request: ComputeDueDateRequest, context: ServerContext) async throws -> ComputeDueDateResponse
}

extension ReferenceService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func loadDepartments(_ request: LoadDepartmentsRequest, context: ServerContext) async throws -> LoadDepartmentsResponse {
        throw unimplemented(ReferenceServiceMethods.loadDepartments)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getDepartment(_ request: GetDepartmentRequest, context: ServerContext) async throws -> GetDepartmentResponse {
        throw unimplemented(ReferenceServiceMethods.getDepartment)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listDepartments(_ request: ListDepartmentsRequest, context: ServerContext) async throws -> ListDepartmentsResponse {
        throw unimplemented(ReferenceServiceMethods.listDepartments)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func loadCalendarYear(_ request: LoadCalendarYearRequest, context: ServerContext) async throws -> LoadCalendarYearResponse {
        throw unimplemented(ReferenceServiceMethods.loadCalendarYear)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getCalendarYear(_ request: GetCalendarYearRequest, context: ServerContext) async throws -> GetCalendarYearResponse {
        throw unimplemented(ReferenceServiceMethods.getCalendarYear)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listCalendarYears(_ request: ListCalendarYearsRequest, context: ServerContext) async throws -> ListCalendarYearsResponse {
        throw unimplemented(ReferenceServiceMethods.listCalendarYears)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func computeDueDate(_ request: ComputeDueDateRequest, context: ServerContext) async throws -> ComputeDueDateResponse {
        throw unimplemented(ReferenceServiceMethods.computeDueDate)
    }
}

extension ReferenceService {
    /// Makes every method of `ReferenceService` reachable.
    /// A type that serves several services calls each one's.
    package func registerReferenceService(in router: inout Router) {
        router.add(ReferenceServiceMethods.loadDepartments) { payload, limits, _ throws(RPCError) in
            let request = try LoadDepartmentsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.loadDepartments(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReferenceServiceMethods.getDepartment) { payload, limits, _ throws(RPCError) in
            let request = try GetDepartmentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getDepartment(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReferenceServiceMethods.listDepartments) { payload, limits, _ throws(RPCError) in
            let request = try ListDepartmentsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listDepartments(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReferenceServiceMethods.loadCalendarYear) { payload, limits, _ throws(RPCError) in
            let request = try LoadCalendarYearRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.loadCalendarYear(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReferenceServiceMethods.getCalendarYear) { payload, limits, _ throws(RPCError) in
            let request = try GetCalendarYearRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getCalendarYear(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReferenceServiceMethods.listCalendarYears) { payload, limits, _ throws(RPCError) in
            let request = try ListCalendarYearsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listCalendarYears(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReferenceServiceMethods.computeDueDate) { payload, limits, _ throws(RPCError) in
            let request = try ComputeDueDateRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.computeDueDate(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerReferenceService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.ReferenceService`.
///
/// Keeps the departments and the calendar, versioned and dated; both are in the registry's feed.
package struct ReferenceServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Loads a version of the catalogue of departments: new ones are added, known ones changed; none disappears, one that
    /// is left out stays as it is. An older version than the one loaded is refused, the same one with the same content
    /// changes nothing.
    ///
    /// Rows: R2, S1, S2.
    /// Errors: INVALID_ARGUMENT naming the department and field; FAILED_PRECONDITION (OLDER_VERSION, VERSION_DIFFERS);
    /// PERMISSION_DENIED for callers other than the lead department.
    package func loadDepartments(_ request: LoadDepartmentsRequest, options: CallOptions = .default) async throws -> LoadDepartmentsResponse {
        try decodeResponse(await channel.unaryBytes(ReferenceServiceMethods.loadDepartments, request.serialized(), options: options))
    }

    /// Returns a department by code.
    ///
    /// Rows: R2.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed.
    package func getDepartment(_ request: GetDepartmentRequest, options: CallOptions = .default) async throws -> GetDepartmentResponse {
        try decodeResponse(await channel.unaryBytes(ReferenceServiceMethods.getDepartment, request.serialized(), options: options))
    }

    /// Lists the departments by code.
    ///
    /// Rows: R2.
    /// Errors: INVALID_ARGUMENT for a bad page size or token.
    package func listDepartments(_ request: ListDepartmentsRequest, options: CallOptions = .default) async throws -> ListDepartmentsResponse {
        try decodeResponse(await channel.unaryBytes(ReferenceServiceMethods.listDepartments, request.serialized(), options: options))
    }

    /// Loads a published year of the calendar and recomputes every due date that it touches: those near its edges at once,
    /// the rest in bounded steps that survive a restart.
    ///
    /// Rows: R3.
    /// Errors: INVALID_ARGUMENT naming the day; FAILED_PRECONDITION (OLDER_VERSION, VERSION_DIFFERS); PERMISSION_DENIED
    /// for callers other than the lead department.
    package func loadCalendarYear(_ request: LoadCalendarYearRequest, options: CallOptions = .default) async throws -> LoadCalendarYearResponse {
        try decodeResponse(await channel.unaryBytes(ReferenceServiceMethods.loadCalendarYear, request.serialized(), options: options))
    }

    /// Returns a year of the calendar.
    ///
    /// Rows: R3.
    /// Errors: NOT_FOUND if the year is not loaded; INVALID_ARGUMENT if the name is malformed.
    package func getCalendarYear(_ request: GetCalendarYearRequest, options: CallOptions = .default) async throws -> GetCalendarYearResponse {
        try decodeResponse(await channel.unaryBytes(ReferenceServiceMethods.getCalendarYear, request.serialized(), options: options))
    }

    /// Lists the loaded years, earliest first.
    ///
    /// Rows: R3.
    /// Errors: INVALID_ARGUMENT for a bad page size or token.
    package func listCalendarYears(_ request: ListCalendarYearsRequest, options: CallOptions = .default) async throws -> ListCalendarYearsResponse {
        try decodeResponse(await channel.unaryBytes(ReferenceServiceMethods.listCalendarYears, request.serialized(), options: options))
    }

    /// Counts working days from a date by the loaded calendar.
    ///
    /// Rows: R3.
    /// Errors: INVALID_ARGUMENT if the date is malformed or the number is not 1 to 366.
    package func computeDueDate(_ request: ComputeDueDateRequest, options: CallOptions = .default) async throws -> ComputeDueDateResponse {
        try decodeResponse(await channel.unaryBytes(ReferenceServiceMethods.computeDueDate, request.serialized(), options: options))
    }
}
